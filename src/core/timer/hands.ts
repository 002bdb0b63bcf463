import type { Instant } from '../base/time.ts';
import { ACTIVE_LAG, BESIDE_HAND, LONGEST_READING, PROGRESS_ACTIVE_AFTER } from './timing.ts';

/*
 * Whether a hand did it. Agents, formatters and tasks open, reveal, edit, save and close as people do, so
 * only what nothing but a hand can cause counts as one: a selection by keyboard or mouse, coming to the
 * window, a command of ours. `window.state.active` says that there was a key or a click, anywhere in the
 * window, but holds for 40 to 70 s after the last one; a notebook cell that runs, and a long progress
 * bar, make it hold with nobody there.
 */

/** What a window remembers of the person's hands. */
export interface Hands {
	/** VS Code reports activity. */
	readonly active: boolean;
	/** The last sign that nothing but a hand gives. */
	readonly seen: Instant | null;
	/** When VS Code last reported that activity ended. */
	readonly rested: Instant | null;
	/** A notebook cell runs, or did while activity held since: that proves nothing. */
	readonly cells: 'none' | 'running' | 'ran';
}

/** Before anything was seen. */
export const NO_HANDS: Hands = { active: false, seen: null, rested: null, cells: 'none' };

/** What VS Code tells that may be a sign of a hand. */
export type HandSign =
	/** A selection by keyboard or mouse, the focus, a command of ours: nothing but a hand gives it. */
	| 'hand'
	/** Another editor, tab or terminal, or other lines of the editor: hands and extensions do that. */
	| 'change'
	/** The window loses the focus. */
	| 'leave'
	/** Activity is reported from now on; none is any more. */
	| 'active'
	| 'rest'
	/** Notebook cells run; none does any more. */
	| 'cellsRun'
	| 'cellsEnded';

/** The hands after a sign at `at`, and when the person is known by it to have been here, in order. */
export function feelHands(
	hands: Hands,
	sign: HandSign,
	at: Instant,
): { readonly hands: Hands; readonly marks: readonly Instant[] } {
	const before = provenByActivity(hands, at);
	const until = before === null ? [] : [before];
	switch (sign) {
		case 'hand': {
			const cells = hands.cells === 'ran' ? 'none' : hands.cells;
			return { hands: { ...hands, seen: at, cells }, marks: [...until, at] };
		}
		case 'change':
			// While activity holds from before, an extension may do it with nobody here: as far as activity
			// proves the person was, and no further.
			return { hands, marks: isBesideHand(hands, at) ? [at] : until };
		case 'leave':
			// Whoever was just at the keys has gone to another window by them.
			return { hands, marks: before === null ? [] : [at] };
		case 'active':
			return turnActive({ ...hands, active: true }, at);
		case 'rest':
			return { hands: { ...hands, active: false, rested: at, cells: 'none' }, marks: until };
		case 'cellsRun':
			return { hands: { ...hands, cells: 'running' }, marks: until };
		case 'cellsEnded':
			return {
				hands: { ...hands, cells: hands.cells === 'running' ? 'ran' : hands.cells },
				marks: [],
			};
	}
}

/** Activity begins with a key or a click, unless a cell runs or a progress bar may have caused it. */
function turnActive(hands: Hands, at: Instant): ReturnType<typeof feelHands> {
	if (hands.cells !== 'none') {
		return { hands, marks: [] };
	}
	const sure = hands.rested === null || at - hands.rested >= PROGRESS_ACTIVE_AFTER;
	return sure
		? { hands: { ...hands, seen: at }, marks: [at] }
		: { hands, marks: isTrusted(hands, at) ? [at] : [] };
}

/** The hands after the clock was set back to `at`: how long ago they were seen is not known, but it is not now. */
export function handsBefore(hands: Hands, at: Instant): Hands {
	const { seen } = hands;
	return { ...hands, seen: seen === null ? null : Math.min(seen, at - 2 * BESIDE_HAND) };
}

function isBesideHand({ seen }: Hands, at: Instant): boolean {
	return seen !== null && Math.abs(at - seen) <= BESIDE_HAND;
}

/** Activity that goes on for longer than anyone reads, without a sign of a hand, is a progress bar's. */
function isTrusted({ seen }: Hands, at: Instant): boolean {
	return seen !== null && at - seen <= LONGEST_READING;
}

/**
 * The last instant at which the person was here by what activity proves at `at`: VS Code reports that it
 * ends, not that it goes on, and 70 s late. Null where it proves nothing.
 */
export function provenByActivity(hands: Hands, at: Instant): Instant | null {
	return hands.active && hands.cells === 'none' && isTrusted(hands, at) ? at - ACTIVE_LAG : null;
}

/** What is known of an edit in the active editor a moment after it. */
export interface EditSigns {
	/** VS Code reports activity. */
	readonly active: boolean;
	/** A selection by keyboard followed in its document, as one does behind each typed character. */
	readonly typed: boolean;
	/** It is an undo or a redo. */
	readonly undone: boolean;
	/** It lies where the hand has put the cursor: Enter, Backspace and paste are not told from others. */
	readonly atCursor: boolean;
	/** Other documents were edited with it. */
	readonly several: boolean;
	/** It brings what is on disk, where others have changed it. */
	readonly fromDisk: boolean;
}

/** Whether a hand made an edit. */
export function isByHand(signs: EditSigns): boolean {
	const { active, typed, undone, atCursor, several, fromDisk } = signs;
	return active && (typed || (!several && !fromDisk && (undone || atCursor)));
}

/** Lines of a document, from 0, both included. */
export interface Lines {
	readonly from: number;
	readonly to: number;
}

/** Keys move a line up or down by one, and delete the break before or behind it. */
const NEXT_LINE = 1;

/** Whether all of `changes` begin or end at the lines of one of `cursors`, before they were made. */
export function isAtCursor(changes: readonly Lines[], cursors: readonly Lines[]): boolean {
	const near = (line: number) =>
		cursors.some(({ from, to }) => line >= from - NEXT_LINE && line <= to + NEXT_LINE);
	return changes.every(({ from, to }) => near(from) || near(to));
}
