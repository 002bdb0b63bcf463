import { id, type Infer, listOf, optional, record, recordOf, text } from '../base/schema.ts';
import { moveSchema } from './move.ts';
import { routineSchema } from './routine.ts';

/** Begins the id of every move and routine of the person's own, so that none is taken for ours. */
export const CUSTOM_PREFIX = 'mine:';

/** An id as the person writes it: without what keeps it apart from ours. */
export function bareId(id: string): string {
	return id.startsWith(CUSTOM_PREFIX) ? id.slice(CUSTOM_PREFIX.length) : id;
}

/** The moves and routines that the person wrote, as the page shows them. */
export const customMovesSchema = record({
	/** Texts are the person's own and are never translated. */
	moves: listOf(moveSchema),
	/** Of own and built-in moves. */
	routines: listOf(routineSchema),
	/** Addresses of pictures by the id of the move, to be shown as images and never as markup. */
	pictures: recordOf(text),
	/** Ids of our figures by the id of the move that borrows them. */
	figures: recordOf(text),
	/** Built-in moves hidden in the file: only the file brings them back. */
	hidden: listOf(id),
	/** What of the files could not be read, in words of the person's language; absent: nothing. */
	problem: optional(text),
});
export type CustomMoves = Infer<typeof customMovesSchema>;

/** What there is before anyone wrote anything. */
export const noCustomMoves: CustomMoves = {
	moves: [],
	routines: [],
	pictures: {},
	figures: {},
	hidden: [],
};
