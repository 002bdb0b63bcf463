import type { Move } from '../move.ts';
import type { Routine } from '../routine.ts';
import { type Outlines, ownMove, type OwnMove } from './customMove.ts';
import { ownRoutine } from './customRoutine.ts';
import { Bad, type Path, type Reader } from './reader.ts';

/** Version of the format; a file may name it. */
export const OWN_VERSION = 1;

/** As many entries of a kind as are read. */
const MOST = 200;

/** What could not be read, and in which of the files. */
export interface OwnFault extends Pick<Bad, 'path' | 'problem'> {
	readonly file: number;
}

/** An entry that was read, and where it was written. */
export interface Entry<T> {
	readonly file: number;
	readonly path: Path;
	readonly read: T;
}

/** What the person's files hold, without what could not be read. */
export interface Own {
	readonly moves: readonly Entry<OwnMove>[];
	readonly routines: readonly Entry<Routine>[];
	/** Ids of our moves that are never to be shown. */
	readonly hidden: readonly string[];
	readonly faults: readonly OwnFault[];
}

/**
 * Reads moves and routines from what the files hold, as JSON values; a file that is not there is
 * undefined. Each entry stands for itself: a bad one is named and the others are read. What an
 * earlier file has, a later one does not replace, and that is no fault.
 */
export function readOwn(files: readonly unknown[], outlines: Outlines): Own {
	const faults: OwnFault[] = [];
	const roots = files.map((value, file) => rootOf(value, file, faults));
	const all = <T>(list: string, reader: Reader<T>, idOf: (read: T) => string): Entry<T>[] => {
		const found = new Map<string, Entry<T>>();
		for (const [file, root] of roots.entries()) {
			for (const [path, value] of entriesOf(root, list, file, faults)) {
				const read = reader(value, path);
				const id = read instanceof Bad ? '' : idOf(read);
				const before = found.get(id);
				if (read instanceof Bad) {
					faults.push({ file, path: read.path, problem: read.problem });
				} else if (!before) {
					found.set(id, { file, path, read });
				} else if (before.file === file) {
					faults.push({
						file,
						path,
						problem: { kind: 'taken', id: id.slice(id.indexOf(':') + 1) },
					});
				}
			}
		}
		return [...found.values()];
	};
	const moves = all('moves', ownMove(outlines), ({ move }) => move.id);
	const byId = new Map<string, Move>(moves.map(({ read }) => [read.move.id, read.move]));
	const routines = all('routines', ownRoutine(byId, outlines), ({ id }) => id);
	const hidden = all('hidden', ourMove(outlines), (id) => id);
	return { moves, routines, hidden: hidden.map(({ read }) => read), faults };
}

type Root = Readonly<Record<string, unknown>>;

function rootOf(value: unknown, file: number, faults: OwnFault[]): Root {
	if (value === undefined) {
		return {};
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		faults.push({ file, path: [], problem: { kind: 'shape', shape: 'record' } });
		return {};
	}
	const root = value as Root;
	if (Object.hasOwn(root, 'version') && root.version !== OWN_VERSION) {
		faults.push({ file, path: ['version'], problem: { kind: 'version' } });
		return {};
	}
	return root;
}

function entriesOf(
	root: Root,
	list: string,
	file: number,
	faults: OwnFault[],
): readonly [Path, unknown][] {
	const value = Object.hasOwn(root, list) ? root[list] : [];
	if (!Array.isArray(value)) {
		faults.push({ file, path: [list], problem: { kind: 'shape', shape: 'list' } });
		return [];
	}
	if (value.length > MOST) {
		faults.push({ file, path: [list], problem: { kind: 'length', most: MOST } });
	}
	return value.slice(0, MOST).map((one: unknown, index) => [[list, index], one]);
}

function ourMove(outlines: Outlines): Reader<string> {
	return (value, path) => {
		if (typeof value !== 'string') {
			return new Bad(path, { kind: 'shape', shape: 'text' });
		}
		return Object.hasOwn(outlines, value) ? value : new Bad(path, { kind: 'noMove', id: value });
	};
}
