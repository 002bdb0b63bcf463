import type { Move } from './move.ts';
import type { Routine } from './routine.ts';

/** Begins the id of every move and routine of the person's own, so that none is taken for ours. */
export const CUSTOM_PREFIX = 'mine:';

/** The moves and routines that the person wrote, as the page shows them. */
export interface CustomMoves {
	/** Texts are the person's own and are never translated. */
	readonly moves: readonly Move[];
	/** Of own and built-in moves. */
	readonly routines: readonly Routine[];
	/** Addresses of pictures by the id of the move, to be shown as images and never as markup. */
	readonly pictures: Readonly<Record<string, string>>;
	/** Ids of our figures by the id of the move that borrows them. */
	readonly figures: Readonly<Record<string, string>>;
	/** Built-in moves hidden in the file: only the file brings them back. */
	readonly hidden: readonly string[];
}

/** What there is before anyone wrote anything. */
export const noCustomMoves: CustomMoves = {
	moves: [],
	routines: [],
	pictures: {},
	figures: {},
	hidden: [],
};
