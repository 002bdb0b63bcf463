import { HOUR, MINUTE, SECOND } from '../base/time.ts';

/** A longer gap is unknown time and no break, outside break statistics. */
export const LONGEST_BREAK = HOUR;
/** Quiet in a focused window counts as reading for so long. */
export const LONGEST_READING = 20 * MINUTE;
/** While a nudge is open, this much absence is enough to ask "Stood up?". */
export const STOOD_UP_AFTER = 90 * SECOND;
/** A wake-up this late means that the machine slept. */
export const SLEPT_AFTER = 60 * SECOND;
/** An open VS Code writes more often than this; with nothing written for so long it was closed. */
export const CLOSED_AFTER = 6 * MINUTE;
/** A clock that goes back further than this was set back; less is jitter. */
export const SET_BACK_BY = 2 * SECOND;
/** A lull: this long without an edit (ours; Iqbal & Bailey 2008 say why to wait for one). */
export const TYPING_PAUSE = 20 * SECOND;
/** A lull: this long after a save without an edit. */
export const SAVE_PAUSE = 3 * SECOND;
/** Work of the machine that has gone on for this long makes a lull. */
export const MACHINE_LULL_AFTER = 20 * SECOND;
/** What the machine has done for longer is a server, a watcher or no news, and makes no lull. */
export const MACHINE_LULL_UNTIL = 5 * MINUTE;
/** Edits without a hand, or files that change, with a longer pause between them are not one work (ours). */
export const WORK_PAUSE = 30 * SECOND;
/** How far into a bout a busy machine may bring the stand nudge forward. */
export const EARLIEST_MACHINE_NUDGE = 20 * MINUTE;
/** By the clock, a bout is due at one of these: the full or the half hour. */
export const CLOCK_MARK = 30 * MINUTE;
/** By the clock, a bout that is shorter than this is not due yet (ours). */
export const SHORTEST_TO_MARK = 10 * MINUTE;
/** No unrequested nudge this soon after a return. */
export const SETTLING_TIME = 2 * MINUTE;
/** How long the item shows a question about a gap. */
export const QUESTION_SHOWS = 2 * MINUTE;
/** How long the item offers to undo "I'm up". */
export const UNDO_SHOWS = 10 * SECOND;
/** Presence this soon after "I'm up" is the person still leaving. */
export const LEAVING_TIME = 60 * SECOND;
/** How long a small nudge shows. */
export const SMALL_SHOWS = 60 * SECOND;
/** A small nudge that found no lull for this long is dropped. */
export const SMALL_WAITS = 5 * MINUTE;
/** Small nudges keep this far from due. */
export const SMALL_BEFORE_DUE = 3 * MINUTE;
/** After this many unanswered in a row, small nudges come in every second bout only. */
export const IGNORED_LIMIT = 3;
/** A routine without a sign from the page for this long has been left. */
export const ROUTINE_LAPSES_AFTER = 5 * MINUTE;
/** This much of a routine that ends bouts counts as a break. */
export const ROUTINE_COUNTS_FROM = 60 * SECOND;
/** A window without focus draws minutes in steps of this many. */
export const UNFOCUSED_MINUTES = 5;
/** Presence in another window may be so much later than in the record: it is written once a minute. */
export const UNSHARED_PRESENCE = 2 * MINUTE;
/** `window.state.active` may still hold this long after the last key or click (measured: 40 to 70 s). */
export const ACTIVE_LAG = 70 * SECOND;
/** What changes in the editor this soon after a sign of the hand is the hand's doing (ours). */
export const BESIDE_HAND = 2 * SECOND;
/** A progress bar that has lasted this long makes VS Code call the window active, by itself. */
export const PROGRESS_ACTIVE_AFTER = 15 * SECOND;
