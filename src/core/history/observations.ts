import type { LogEntry } from '../timer/logEntries.ts';
import type { TimerRecord } from '../timer/state.ts';
import { LONGEST_BREAK } from '../timer/timing.ts';
import type { Instant, Milliseconds } from '../base/time.ts';

/**
 * What a time was spent in, as far as anyone knows. In a paused one the person had stopped the timer: it is
 * no more known than the unknown, and no rest, but they know why nothing was counted.
 */
export const SPAN_KINDS = ['sitting', 'standing', 'break', 'unknown', 'paused'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** A time as one window or machine saw it; several may have seen the same time. */
export interface Observation {
	readonly kind: SpanKind;
	readonly from: Instant;
	readonly to: Instant;
	/** Start of the bout that it is a part of; null for breaks and time between bouts. */
	readonly bout: Instant | null;
	/** The person reported it: a break by command or routine, not one that was only seen. */
	readonly userReported: boolean;
	/** It is not over yet: what of a bout that goes on was sat or stood, not the unknown time in it. */
	readonly ongoing: boolean;
}

type BoutEntry = Extract<LogEntry, { kind: 'bout' }>;
type GapEntry = Extract<LogEntry, { kind: 'gap' }>;
type Length = Pick<Observation, 'from' | 'to'>;

/**
 * What entries that still hold (see `activeEntries`) observed. Gaps within a bout are its unknown time,
 * the earliest first, as far as that reaches; unknown time whose gap is lost, as when the clock was set
 * back, is put at the bout's end.
 */
export function observationsOf(entries: readonly LogEntry[]): readonly Observation[] {
	const all = entries.filter((entry) => entry.kind === 'gap');
	const gaps = all
		.filter((gap) => !isPause(gap))
		.toSorted((one, other) => one.start - other.start || one.end - other.end);
	const taken = new Set<GapEntry>();
	const pieces: Observation[] = [];
	for (const entry of entries) {
		if (entry.kind === 'bout') {
			pieces.push(...boutObservations(entry, gaps, taken, false));
		} else if (entry.kind === 'break') {
			pieces.push(
				observation(
					'break',
					{ from: entry.start, to: entry.end },
					{ userReported: entry.how !== 'away' },
				),
			);
		}
	}
	const free = all.filter((gap) => !taken.has(gap));
	const between = free.map((gap) =>
		observation(isPause(gap) ? 'paused' : 'unknown', { from: gap.start, to: gap.end }),
	);
	return [...pieces, ...between].filter(({ from, to }) => to > from);
}

const isPause = ({ exactKnown }: GapEntry) => exactKnown === 'pause';

/** What goes on at `now`: a bout, a break or a pause is logged when it is over. */
export function ongoingObservations(
	record: TimerRecord,
	entries: readonly LogEntry[],
	now: Instant,
): readonly Observation[] {
	const { pause } = record;
	const paused = pause && {
		from: pause.since,
		to: Math.min(now, pause.until ?? now),
	};
	return [
		...ongoingBout(record, entries, now),
		...(paused ? [observation('paused', paused, { ongoing: true })] : []),
	].filter(({ from, to }) => to > from);
}

/** The bout or the break that goes on at `now`. */
function ongoingBout(
	{ bout, onBreak, position }: TimerRecord,
	entries: readonly LogEntry[],
	now: Instant,
): readonly Observation[] {
	const gaps = entries.filter((entry) => entry.kind === 'gap').filter((gap) => !isPause(gap));
	const running = (of: { readonly start: Instant; readonly unknown: Milliseconds }, end: Instant) =>
		boutObservations(
			{ position, start: of.start, end, unknown: of.unknown },
			gaps,
			new Set(),
			true,
		);
	if (bout) {
		return running(bout, now);
	}
	if (!onBreak) {
		return [];
	}
	const { since, how, before } = onBreak;
	// The bout that a routine interrupts is logged only once the routine counts.
	const unlogged = how === 'routine' && before && !onBreak.wasUp ? running(before, since) : [];
	const kind = now - since > LONGEST_BREAK ? 'unknown' : 'break';
	const resting = observation(
		kind,
		{ from: since, to: now },
		{ userReported: how !== 'away' && kind === 'break', ongoing: true },
	);
	return [...unlogged, resting];
}

function observation(
	kind: SpanKind,
	{ from, to }: Length,
	more: Partial<Observation> = {},
): Observation {
	return { kind, from, to, bout: null, userReported: false, ongoing: false, ...more };
}

/** A bout and the unknown time within it; the gaps that are a part of it are added to `taken`. */
function boutObservations(
	{ position, start, end, unknown }: Pick<BoutEntry, 'position' | 'start' | 'end' | 'unknown'>,
	gaps: readonly GapEntry[],
	taken: Set<GapEntry>,
	ongoing: boolean,
): readonly Observation[] {
	const of = { bout: start, ongoing };
	const pieces: Observation[] = [];
	let room = unknown;
	let at = start;
	for (const gap of room > 0 ? gaps : []) {
		if (gap.start >= at && gap.end <= end && gap.end - gap.start <= room && !taken.has(gap)) {
			taken.add(gap);
			room -= gap.end - gap.start;
			pieces.push(observation(position, { from: at, to: gap.start }, of));
			pieces.push(observation('unknown', { from: gap.start, to: gap.end }, { bout: start }));
			at = gap.end;
		}
	}
	const placed = Math.max(at, end - room);
	pieces.push(observation(position, { from: at, to: placed }, of));
	pieces.push(observation('unknown', { from: placed, to: end }, { bout: start }));
	return pieces;
}
