import { amount, id, type Infer, oneOf, optional, orNull, variantOf } from '../base/schema.ts';
import { kindOnDisk, NUDGE_KINDS, POSITIONS, type ShownNudge } from './nudgeLines.ts';
import { GAP_KINDS } from './state.ts';
import { clockMinutes, type Instant } from '../base/time.ts';

/** Why a bout ended. */
const BOUT_ENDS = [
	'done',
	'routine',
	'away',
	'unknown',
	'pause',
	'restart',
	'position',
	'hours',
] as const;
export type BoutEnd = (typeof BOUT_ENDS)[number];

/** What became of a nudge. */
const NUDGE_ANSWERS = ['done', 'snooze', 'skip', 'routine', 'away', 'ignored'] as const;
export type NudgeAnswer = (typeof NUDGE_ANSWERS)[number];

/**
 * One line of the day log. The id follows from its fields, so that two windows that see
 * the same thing write the same entry once. Instants are epoch ms, spans are ms.
 */
export const logEntrySchema = variantOf('kind', {
	bout: {
		id,
		position: oneOf(POSITIONS),
		start: amount,
		end: amount,
		unknown: amount,
		ended: oneOf(BOUT_ENDS),
	},
	break: {
		id,
		start: amount,
		end: amount,
		how: oneOf(['done', 'routine', 'away']),
		routine: orNull(id),
	},
	/** Time that is neither sitting nor rest, as far as anyone knows. */
	gap: {
		id,
		start: amount,
		end: amount,
		known: oneOf([...GAP_KINDS, 'done', 'routine']),
		/** The person had paused the timer; version 0.1 knows no such gap, and reads `known`. */
		exactKnown: optional(oneOf(['pause'])),
	},
	nudge: {
		id,
		at: amount,
		/** See `kindOnDisk`. */
		nudge: oneOf(NUDGE_KINDS),
		/** Absent: `nudge` is exact. */
		exactNudge: optional(oneOf(NUDGE_KINDS)),
		line: id,
		answer: oneOf(NUDGE_ANSWERS),
	},
	/** A move was done, at least half of it (`isStepDone` of core/moves), and over at `at`. */
	move: { id, at: amount, move: id },
	/** Takes the entry `of` back. */
	withdrawn: { id, of: id },
});
export type LogEntry = Infer<typeof logEntrySchema>;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * `entry` with the id that follows from it, and from how often its bout was amended: a withdrawn entry
 * stays withdrawn, even if the same is logged again.
 */
export function logEntry(entry: WithoutId<LogEntry>, amended = 0): LogEntry {
	const again = amended === 0 ? '' : `~${amended}`;
	switch (entry.kind) {
		case 'nudge':
			return { ...entry, id: `nudge:${entry.at}-${entry.exactNudge ?? entry.nudge}${again}` };
		case 'move':
			return { ...entry, id: `move:${entry.at}-${entry.move}` };
		case 'withdrawn':
			return { ...entry, id: `withdrawn:${entry.of}` };
		case 'bout':
		case 'break':
		case 'gap':
			return { ...entry, id: `${entry.kind}:${entry.start}-${entry.end}${again}` };
	}
}

/** What became of a nudge that was shown. */
export function nudgeEntry(
	{ at, kind, line }: ShownNudge,
	answer: NudgeAnswer,
	amended?: number,
): LogEntry {
	const nudge = kindOnDisk(kind);
	const exact = nudge === kind ? {} : { exactNudge: kind };
	return logEntry({ kind: 'nudge', at, nudge, ...exact, line, answer }, amended);
}

/** The day so far, as far as it is known. */
export interface TodayTotals {
	readonly breaks: number;
	readonly longestMinutes: number;
}

/** Entries that still hold: each once, without those that another withdraws. */
export function activeEntries(entries: readonly LogEntry[]): readonly LogEntry[] {
	const withdrawn = new Set(
		entries.flatMap((entry) => (entry.kind === 'withdrawn' ? [entry.of] : [])),
	);
	const kept = new Map(
		entries
			.filter(({ id, kind }) => kind !== 'withdrawn' && !withdrawn.has(id))
			.map((entry) => [entry.id, entry]),
	);
	return [...kept.values()];
}

/** What happened from `midnight` on: breaks taken, and the longest bout that ended, in the minutes of the history. */
export function todayOf(entries: readonly LogEntry[], midnight: Instant): TodayTotals {
	const held = activeEntries(entries);
	const breaks = held.filter((entry) => entry.kind === 'break' && entry.end > midnight).length;
	const gaps = held.filter((entry) => entry.kind === 'gap');
	const minutes = held.map((entry) =>
		entry.kind === 'bout' && entry.end > midnight ? boutMinutes(entry, gaps) : 0,
	);
	// Not `max`: this file is loaded at the start, which is kept small, and there may be many.
	return { breaks, longestMinutes: minutes.reduce((most, one) => Math.max(most, one), 0) };
}

/** The minutes of a bout without the gaps in it; where none is known, its unknown time is at its end. */
function boutMinutes(
	{ start, end, unknown }: Extract<LogEntry, { kind: 'bout' }>,
	gaps: readonly Extract<LogEntry, { kind: 'gap' }>[],
): number {
	const within = unknown > 0 ? gaps.filter((gap) => gap.start >= start && gap.end <= end) : [];
	return within.length > 0
		? within.reduce(
				(rest, gap) => rest - clockMinutes(gap.start, gap.end),
				clockMinutes(start, end),
			)
		: clockMinutes(start, end - unknown);
}

/** Ids of the moves done from `midnight` on, each as often as it was done, in that order. */
export function movesOf(entries: readonly LogEntry[], midnight: Instant): readonly string[] {
	return activeEntries(entries)
		.flatMap((entry) => (entry.kind === 'move' && entry.at >= midnight ? [entry] : []))
		.sort((one, other) => one.at - other.at)
		.map(({ move }) => move);
}
