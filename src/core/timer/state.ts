import type { Instant, Milliseconds } from '../base/time.ts';
import type { NudgeKind, ShownNudge } from './nudgeLines.ts';

/** What the sit timer is doing. */
export const PHASES = [
	'off',
	'paused',
	'sitting',
	'standing',
	'due',
	'asking',
	'overdue',
	'onBreak',
	'back',
] as const;
export type Phase = (typeof PHASES)[number];

/** What a bout is spent in. Standing runs on the same clock; its nudge says sit or walk. */
export const POSITIONS = ['sitting', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** One stretch in one position: the field's "sedentary bout". */
export interface Bout {
	readonly start: Instant;
	/** Time inside the bout that is known to be neither sat nor rested; it does not count. */
	readonly unknown: Milliseconds;
	/** A snooze asked for silence until here; it moves due and overdue together. */
	readonly snoozedUntil: Instant | null;
	/** The person asked for silence until the next bout. */
	readonly skipped: boolean;
	/** The stand nudge of this bout, once shown. */
	readonly asked: ShownNudge | null;
	/** How many of the bout's small nudges have been shown or dropped. */
	readonly smallDone: number;
	/** Three small nudges went unanswered, so this bout has none. */
	readonly smallResting: boolean;
	/** How often what was logged of it was taken back: what is logged anew needs an id of its own. */
	readonly amended: number;
}

/** A break that is going on. */
export type OngoingBreak =
	| { readonly how: 'done'; readonly since: Instant; readonly before: Bout | null }
	| {
			readonly how: 'routine';
			readonly since: Instant;
			readonly before: Bout | null;
			readonly routine: string;
			readonly endsBout: boolean;
			/** The bout before was over when the routine began: the person was up already. */
			readonly wasUp: boolean;
			/** Zero-based index of the step that the page last reported. */
			readonly step: number;
			/** When the page last gave a sign of life. */
			readonly sign: Instant;
	  }
	| {
			/** Seen to be gone, and not back yet: the machine slept or VS Code was closed. */
			readonly how: 'away';
			readonly since: Instant;
			readonly before: Bout | null;
			readonly gap: 'slept' | 'closed';
	  };

/** `until` is null for a pause that only the person ends. */
export interface Pause {
	readonly since: Instant;
	readonly until: Instant | null;
}

/** How a gap in presence is known. */
export type GapKind = 'slept' | 'closed' | 'unfocused' | 'quiet' | 'due';

/** What a gap is taken for: a break, sitting all along, or neither. */
export type Outcome = 'moved' | 'here' | 'unknown';

/**
 * The last decision on time away, kept so that it can be taken back: the bout as it was before, the
 * time in question, what it was taken for and the log entries that say so.
 */
export interface AwayDecision {
	readonly gap: GapKind | 'done' | 'routine';
	readonly before: Bout;
	readonly from: Instant;
	readonly to: Instant;
	readonly outcome: Outcome;
	readonly entries: readonly string[];
	/** The question stands in the item until here; null where nothing is asked. */
	readonly askUntil: Instant | null;
}

/** What all windows share: a few instants, never a countdown. */
export interface TimerRecord {
	/** Raised when the clock was set back, so that anchors from before cannot return. */
	readonly epoch: number;
	readonly position: Position;
	/** Null while paused, off, on a break, or until the first presence. */
	readonly bout: Bout | null;
	readonly onBreak: OngoingBreak | null;
	readonly pause: Pause | null;
	readonly quietUntil: Instant | null;
	/** The last evidence that the person was at the desk. */
	readonly presence: Instant;
	/** When no window of ours had focus any more; null while one has it. */
	readonly unfocusedSince: Instant | null;
	/** The end of the last gap or break: no unrequested nudge within two minutes of it. */
	readonly returned: Instant | null;
	readonly credit: AwayDecision | null;
	/** The small nudge, or the tried one, that shows now. */
	readonly cue: ShownNudge | null;
	/** Small nudges in a row that nobody acted on. */
	readonly ignored: number;
	/** The small kind shown last, so that the two take turns. */
	readonly lastSmall: NudgeKind | null;
	/** The line shown last of each kind: never the same one twice running. */
	readonly lastLine: Readonly<Partial<Record<NudgeKind, string>>>;
}

/** What only this window knows. */
export interface WindowSignals {
	readonly focused: boolean;
	/** The last edit in the active editor of this window while it had focus. */
	readonly edited: Instant | null;
	readonly saved: Instant | null;
	/** The debugger stands in a paused frame: the person is thinking hard. */
	readonly inPausedFrame: boolean;
	/** Since when a task or shell command has been running; null when none is. */
	readonly machineBusySince: Instant | null;
	/** The last instant this window processed anything: where a sleep begins. */
	readonly seen: Instant;
}

/** The whole state of one window: the shared part and its own. */
export interface TimerState {
	readonly record: TimerRecord;
	readonly window: WindowSignals;
}

/** A bout that starts at `start`. */
export function newBout(start: Instant, smallResting = false): Bout {
	return {
		start,
		unknown: 0,
		snoozedUntil: null,
		skipped: false,
		asked: null,
		smallDone: 0,
		smallResting,
		amended: 0,
	};
}

/** The state at activation, before any record was read: without focus, waiting for presence. */
export function initialState(at: Instant): TimerState {
	return {
		record: {
			epoch: 0,
			position: 'sitting',
			bout: null,
			onBreak: null,
			pause: null,
			quietUntil: null,
			presence: at,
			unfocusedSince: at,
			returned: null,
			credit: null,
			cue: null,
			ignored: 0,
			lastSmall: null,
			lastLine: {},
		},
		window: {
			focused: false,
			edited: null,
			saved: null,
			inPausedFrame: false,
			machineBusySince: null,
			seen: at,
		},
	};
}
