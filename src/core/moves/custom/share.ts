import { deepEqual } from '../../base/deepEqual.ts';
import { bareId } from '../customMoves.ts';
import { CUSTOM_MOVES_VERSION, type ReadCustomMoves } from './readCustomMoves.ts';

/** What one person hands to another: moves, routines and nudges as they were written, pictures inside. */
export interface SharedMoves {
	readonly version: typeof CUSTOM_MOVES_VERSION;
	readonly moves: readonly SharedEntry[];
	readonly routines: readonly SharedEntry[];
	readonly nudges: readonly SharedLine[];
}

/** An entry as it was written, with the id that it goes by. */
export type SharedEntry = Readonly<Record<string, unknown>> & { readonly id: string };

/** A line of a nudge as it was written: it goes by its kind and its short words. */
export type SharedLine = Readonly<Record<string, unknown>>;

/**
 * All good entries as they were written; a picture's file gives way to the picture, or to nothing where it
 * could not be read. What is hidden is the person's own affair.
 */
export function shareOf(
	{ moves, routines, nudges }: ReadCustomMoves,
	pictures: Readonly<Record<string, string>>,
): SharedMoves {
	return {
		version: CUSTOM_MOVES_VERSION,
		moves: moves.map(({ written, read: { move } }) => {
			const { picture: _, ...others } = written;
			const held = Object.hasOwn(pictures, move.id) ? { picture: pictures[move.id] } : {};
			return { ...others, ...held, id: bareId(move.id) };
		}),
		routines: routines.map(({ written, read }) => ({ ...written, id: bareId(read.id) })),
		nudges: nudges.map(({ written }) => written),
	};
}

/**
 * Ids of the moves and routines that both have, and short words of the nudges of which they differ: the one
 * who imports is asked about them.
 */
export function inBoth(there: SharedMoves, coming: SharedMoves): readonly string[] {
	const both = (one: readonly SharedEntry[], other: readonly SharedEntry[]) => {
		const known = new Set(one.map(({ id }) => id));
		return other.flatMap(({ id }) => (known.has(id) ? [id] : []));
	};
	const lines = new Map(there.nudges.map((line) => [keyOfLine(line), line]));
	const differing = coming.nudges.filter((line) => {
		const before = lines.get(keyOfLine(line));
		return before !== undefined && !deepEqual(before, line);
	});
	return [
		...both(there.moves, coming.moves),
		...both(there.routines, coming.routines),
		...differing.map(({ short }) => String(short)),
	];
}

const keyOfLine = ({ kind, short }: SharedLine) => JSON.stringify([kind, short]);

/** Both together; what both have comes from `coming` if that is to replace, else from what is there. */
export function joinShared(there: SharedMoves, coming: SharedMoves, replace: boolean): SharedMoves {
	const [first, second] = replace ? [coming, there] : [there, coming];
	const join = <T>(one: readonly T[], other: readonly T[], keyOf: (entry: T) => string) => {
		const known = new Set(one.map(keyOf));
		return [...one, ...other.filter((entry) => !known.has(keyOf(entry)))];
	};
	const keyOfEntry = ({ id }: SharedEntry) => id;
	return {
		version: CUSTOM_MOVES_VERSION,
		moves: join(first.moves, second.moves, keyOfEntry),
		routines: join(first.routines, second.routines, keyOfEntry),
		nudges: join(first.nudges, second.nudges, keyOfLine),
	};
}
