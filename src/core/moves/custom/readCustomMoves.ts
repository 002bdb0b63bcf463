import * as v from 'valibot';
import { isRecord, type ValuePath } from '../../base/schema.ts';
import { NUDGE_KINDS, type NudgeKind, type OwnLine } from '../../timer/nudgeLines.ts';
import { bareId } from '../customMoves.ts';
import type { Move } from '../move.ts';
import type { Routine } from '../routine.ts';
import {
	type Catalogue,
	type CustomMove,
	customMoveSchema,
	customRoutineSchema,
	ownLineSchema,
} from './customMove.ts';
import {
	choiceOf,
	type CustomMoveProblem,
	problem,
	readWritten,
	type WrittenSchema,
} from './written.ts';

/** Version of the format; a file may name it. */
export const CUSTOM_MOVES_VERSION = 1;

/** As many entries of a kind as are read. */
const MOST = 200;

/** What could not be read, and where. */
export interface CustomMoveFault {
	/** Which of the files. */
	readonly file: number;
	readonly path: ValuePath;
	readonly problem: CustomMoveProblem;
}

/** An entry that was read, and where it was written. */
export interface CustomEntry<T> {
	readonly file: number;
	readonly path: ValuePath;
	/** All of it, unknown fields included. */
	readonly written: Readonly<Record<string, unknown>>;
	readonly read: T;
}

/** What the person's files hold, without what could not be read. */
export interface ReadCustomMoves {
	readonly moves: readonly CustomEntry<CustomMove>[];
	readonly routines: readonly CustomEntry<Routine>[];
	/** Ids of our moves that are never to be shown. */
	readonly hidden: readonly string[];
	readonly nudges: readonly CustomEntry<OwnLine>[];
	/** Kinds of nudge whose lines of ours give way to the person's. */
	readonly hiddenNudges: readonly NudgeKind[];
	readonly faults: readonly CustomMoveFault[];
}

/**
 * Reads moves, routines and lines of nudges from what the files hold, as JSON values; a file that is not there is
 * undefined. Each entry stands for itself: a bad one is a fault and the others are read. What an
 * earlier file has, a later one does not replace, and that is no fault.
 */
export function readCustomMoves(files: readonly unknown[], catalogue: Catalogue): ReadCustomMoves {
	const faults: CustomMoveFault[] = [];
	const roots = files.map((value, file) => rootOf(value, file, faults));
	const all = <T>(
		list: string,
		schema: WrittenSchema<T>,
		idOf: (read: T) => string,
		again = (id: string): CustomMoveProblem => ({ kind: 'taken', id: bareId(id) }),
	) => {
		const found = new Map<string, CustomEntry<T>>();
		for (const [file, root] of roots.entries()) {
			for (const [index, value] of entriesOf(root, list, file, faults).entries()) {
				const path = [list, index];
				const entry = readWritten(schema, value);
				if ('faults' in entry) {
					faults.push(
						...entry.faults.map((fault) => ({
							file,
							path: [...path, ...fault.path],
							problem: fault.problem,
						})),
					);
					continue;
				}
				const id = idOf(entry.read);
				const before = found.get(id);
				if (!before) {
					found.set(id, {
						file,
						path,
						written: isRecord(value) ? value : {},
						read: entry.read,
					});
				} else if (before.file === file) {
					faults.push({ file, path, problem: again(id) });
				}
			}
		}
		return [...found.values()];
	};
	const moves = all('moves', customMoveSchema(catalogue), ({ move }) => move.id);
	const byId = new Map<string, Move>(moves.map(({ read }) => [read.move.id, read.move]));
	const routines = all('routines', customRoutineSchema(byId, catalogue), ({ id }) => id);
	const hidden = all('hidden', hiddenSchema(catalogue), (id) => id);
	const twice = (): CustomMoveProblem => ({ kind: 'twice' });
	const nudges = all('nudges', ownLineSchema, ({ id }) => id, twice);
	const hiddenNudges = all('hiddenNudges', choiceOf(NUDGE_KINDS), (kind) => kind);
	return {
		moves,
		routines,
		hidden: hidden.map(({ read }) => read),
		nudges,
		hiddenNudges: hiddenNudges.map(({ read }) => read),
		faults,
	};
}

/** The id of a move of ours. */
function hiddenSchema(catalogue: Catalogue): WrittenSchema<string> {
	return v.pipe(
		v.string(problem({ kind: 'shape', shape: 'text' })),
		v.check(
			(id) => catalogue.has(id),
			({ input }) => problem({ kind: 'noMove', id: input }),
		),
	);
}

type Root = Readonly<Record<string, unknown>>;

function rootOf(value: unknown, file: number, faults: CustomMoveFault[]): Root {
	if (value === undefined) {
		return {};
	}
	if (!isRecord(value)) {
		faults.push({ file, path: [], problem: { kind: 'shape', shape: 'record' } });
		return {};
	}
	if (Object.hasOwn(value, 'version') && value['version'] !== CUSTOM_MOVES_VERSION) {
		faults.push({ file, path: ['version'], problem: { kind: 'version' } });
		return {};
	}
	return value;
}

/** The entries of a list, of which a file may have none. */
function entriesOf(
	root: Root,
	list: string,
	file: number,
	faults: CustomMoveFault[],
): readonly unknown[] {
	const value = Object.hasOwn(root, list) ? root[list] : [];
	if (!Array.isArray(value)) {
		faults.push({ file, path: [list], problem: { kind: 'shape', shape: 'list' } });
		return [];
	}
	if (value.length > MOST) {
		faults.push({ file, path: [list], problem: { kind: 'length', most: MOST } });
	}
	return value.slice(0, MOST);
}
