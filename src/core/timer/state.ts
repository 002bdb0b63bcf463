import { amount, flag, id, type Infer, listOf, oneOf, optional } from '../base/schema.ts';
import { orNull, record, recordOf, text, variantOf } from '../base/schema.ts';
import type { Instant } from '../base/time.ts';
import { type MachineWork, NO_WORK } from './machineWork.ts';
import { NUDGE_KINDS, POSITIONS, shownNudgeSchema } from './nudgeLines.ts';

/*
 * What windows share has a schema here, by the names that it has in memory; `shared/sharedRecord.ts`
 * knows the names on disk. Instants are epoch ms, spans are ms.
 */

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

/** One stretch in one position: the field's "sedentary bout". */
const boutSchema = record({
	start: amount,
	/** Time inside the bout that is known to be neither sat nor rested; it does not count. */
	unknown: amount,
	/** The end of a snooze, which moves due and overdue together. */
	snoozedUntil: orNull(amount),
	/** The person wants no nudge until the next bout. */
	skipped: flag,
	/** The stand nudge of this bout, once shown. */
	standNudge: orNull(shownNudgeSchema),
	/** How many of the bout's small nudges have been shown or dropped. */
	smallDone: amount,
	/** Three small nudges went unanswered, so this bout has none. */
	smallResting: flag,
	/** How often its entries were withdrawn: those logged anew need ids of their own. */
	amended: amount,
});
export type Bout = Infer<typeof boutSchema>;

/** A break that is going on. */
const ongoingBreakSchema = variantOf('how', {
	done: { since: amount, before: orNull(boutSchema) },
	routine: {
		since: amount,
		before: orNull(boutSchema),
		routine: id,
		endsBout: flag,
		/** The bout before was over when the routine began: the person was up already. */
		wasUp: flag,
		/** Zero-based index of the step that the page last reported. */
		step: amount,
		/** When the page last reported that the routine plays. */
		sign: amount,
		/** Time really played by then, skipped and paused time left out; version 0.1 wrote none. */
		played: optional(amount),
	},
	/** Seen to be gone, and not back yet: the machine slept or VS Code was closed. */
	away: { since: amount, before: orNull(boutSchema), gap: oneOf(['slept', 'closed']) },
});
export type OngoingBreak = Infer<typeof ongoingBreakSchema>;

/** `until` is null for a pause that only the person ends. */
const pauseSchema = record({ since: amount, until: orNull(amount) });
export type Pause = Infer<typeof pauseSchema>;

/** How a gap in presence is known. */
export const GAP_KINDS = ['slept', 'closed', 'unfocused', 'quiet', 'due'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** What a gap counts as: a break, sitting all along, or neither. */
const OUTCOMES = ['moved', 'here', 'unknown'] as const;
export type GapOutcome = (typeof OUTCOMES)[number];

/**
 * The last decision on time away, kept so that it can be undone: the bout as it was before, the
 * time in question, what it counted as and the entries that were logged for it.
 */
const awayDecisionSchema = record({
	gap: oneOf([...GAP_KINDS, 'done', 'routine']),
	before: boutSchema,
	from: amount,
	to: amount,
	outcome: oneOf(OUTCOMES),
	/** Ids of log entries. */
	entries: listOf(id),
	/** The item shows the question until here; null where nothing is asked. */
	askUntil: orNull(amount),
});
export type AwayDecision = Infer<typeof awayDecisionSchema>;

/** What all windows share: a few instants, never a countdown. */
export const timerRecordSchema = record({
	/** Raised when the clock was set back, so that anchors from before cannot return. */
	epoch: amount,
	position: oneOf(POSITIONS),
	/** Null while paused, off, on a break, or until the first presence. */
	bout: orNull(boutSchema),
	onBreak: orNull(ongoingBreakSchema),
	pause: orNull(pauseSchema),
	quietUntil: orNull(amount),
	/** The last evidence that the person was at the desk. */
	presence: amount,
	/** When no window of ours had focus any more; null while one has it. */
	unfocusedSince: orNull(amount),
	/** The end of the last gap or break: no unrequested nudge within two minutes of it. */
	returned: orNull(amount),
	awayDecision: orNull(awayDecisionSchema),
	/** The small nudge, or the tried one, that shows now. */
	smallNudge: orNull(shownNudgeSchema),
	/** Small nudges in a row that nobody acted on. */
	ignored: amount,
	/** The small kind shown last, so that they take turns. */
	lastSmall: orNull(oneOf(NUDGE_KINDS)),
	/** The line shown last of each kind of nudge: never the same one twice running. */
	lastLine: recordOf(text),
});
export type TimerRecord = Infer<typeof timerRecordSchema>;

/** What only this window knows. */
export interface WindowSignals {
	readonly focused: boolean;
	/** The last edit that a hand made, in the active editor of this window while it had focus. */
	readonly edited: Instant | null;
	/** The last save that the person asked for. */
	readonly saved: Instant | null;
	/** The debugger is paused in a frame: the person is thinking. */
	readonly inPausedFrame: boolean;
	/** What the machine does meanwhile. */
	readonly work: MachineWork;
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
		standNudge: null,
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
			awayDecision: null,
			smallNudge: null,
			ignored: 0,
			lastSmall: null,
			lastLine: {},
		},
		window: {
			focused: false,
			edited: null,
			saved: null,
			inPausedFrame: false,
			work: NO_WORK,
			seen: at,
		},
	};
}
