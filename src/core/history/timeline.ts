import { amount, flag, type Infer, oneOf, orNull, record } from '../base/schema.ts';
import { clockMinutes, type Instant, type Milliseconds, wholeMinutes } from '../base/time.ts';
import { type Observation, SPAN_KINDS, type SpanKind } from './observations.ts';

/** A time with one answer to what it was spent in. */
export interface TimelineSpan {
	readonly kind: SpanKind;
	readonly from: Instant;
	readonly to: Instant;
	/** Start of the bout that it is a part of; null for breaks and time between bouts. */
	readonly bout: Instant | null;
	/** How much of that bout had been sat or stood by `from`; 0 outside a bout. */
	readonly climbed: Milliseconds;
	/** It is not over yet. */
	readonly ongoing: boolean;
}

/**
 * Where two windows or machines observed the same time, the higher rank wins: first a break that the
 * person reported; then a position, standing first, since only the person reports it; then a break that
 * was only observed, for who is away from one machine may sit at another; last a pause, and what is unknown.
 */
function rank({ kind, userReported }: Observation): number {
	switch (kind) {
		case 'break':
			return userReported ? 6 : 3;
		case 'standing':
			return 5;
		case 'sitting':
			return 4;
		case 'paused':
			return 2;
		case 'unknown':
			return 1;
	}
}

/** Of two of one rank, the one that began first; of these, the longer; then what is part of a bout. */
function byRank(one: Observation, other: Observation): number {
	return (
		rank(other) - rank(one) ||
		one.from - other.from ||
		other.to - one.to ||
		(one.bout ?? Number.MAX_SAFE_INTEGER) - (other.bout ?? Number.MAX_SAFE_INTEGER) ||
		Number(one.ongoing) - Number(other.ongoing)
	);
}

/**
 * Resolves observations, in any order, into spans in order that do not overlap, with holes where nothing
 * is known. Breaks that touch are one.
 */
export function resolveObservations(pieces: readonly Observation[]): readonly TimelineSpan[] {
	const edges = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
	const waiting = pieces.toSorted((one, other) => one.from - other.from);
	let open: readonly Observation[] = [];
	let next = 0;
	const spans: TimelineSpan[] = [];
	const climbed = new Map<Instant, Milliseconds>();
	for (const [index, from] of edges.slice(0, -1).entries()) {
		const to = edges[index + 1] ?? from;
		const started: Observation[] = [];
		for (let one = waiting[next]; one && one.from <= from; one = waiting[++next]) {
			started.push(one);
		}
		open = [...open, ...started].filter((piece) => piece.to > from);
		const [best] = open.length > 1 ? open.toSorted(byRank) : open;
		if (best) {
			add(spans, { ...best, from, to }, climbed);
		}
	}
	return spans;
}

function add(
	spans: TimelineSpan[],
	{ kind, from, to, bout, ongoing }: Observation,
	climbed: Map<Instant, Milliseconds>,
): void {
	const last = spans.at(-1);
	const by = bout === null ? 0 : (climbed.get(bout) ?? 0);
	if (bout !== null && kind !== 'unknown') {
		climbed.set(bout, by + to - from);
	}
	if (last?.to === from && last.kind === kind && last.bout === bout) {
		spans[spans.length - 1] = { ...last, to, ongoing };
	} else {
		spans.push({ kind, from, to, bout, climbed: by, ongoing });
	}
}

/** A part of a day's timeline; `nothing`: no entry reaches into it. */
export const timelinePartSchema = record({
	kind: oneOf([...SPAN_KINDS, 'nothing']),
	from: amount,
	to: amount,
	/** How much of its bout (ms) had been sat or stood by `from`; 0 outside a bout. */
	climbed: amount,
	/** It belongs to a bout: the unknown time in it does, too. */
	inBout: flag,
	/** It is a part of what goes on now. */
	ongoing: flag,
});
export type TimelinePart = Infer<typeof timelinePartSchema>;
export type PartKind = TimelinePart['kind'];

/**
 * How many minutes a part counts for, wherever it is shown or added up: of what is over, those between its ends
 * as a clock shows them; of what goes on, those that have gone by, as the status item counts, the pieces of a
 * bout counting on from each other. A sum of parts is the sum of these minutes, not of the lengths, rounded
 * later: then From, To, rows, sums, item and page say the same of the same time.
 */
export function minutesOf({
	kind,
	from,
	to,
	climbed,
	ongoing,
}: Pick<TimelinePart, 'kind' | 'from' | 'to' | 'climbed' | 'ongoing'>): number {
	if (!ongoing) {
		return clockMinutes(from, to);
	}
	const before = isPosition(kind) ? climbed : 0;
	return wholeMinutes(before + to - from) - wholeMinutes(before);
}

/** Whether it is sitting or standing, of which bouts are made. */
export const isPosition = (kind: PartKind) => kind === 'sitting' || kind === 'standing';

/** A run of the diary, as a mark of the day. */
export const runMarkSchema = record({
	/** When clocks here show the time of day at which it began where it was run. */
	at: amount,
	/** The time of day is known; else `at` is some time of the day. */
	timed: flag,
	/** Kilometres; 0 where only the time is known. */
	km: amount,
	/** Null where it is not known. */
	seconds: orNull(amount),
});
export type RunMark = Infer<typeof runMarkSchema>;

/**
 * A local day's timeline, or what there is of it yet. Unknown or paused time before the first bout or break
 * and after the last is the night, or the hours before and after work: it is `nothing`, like the time
 * before the very first bout. A pause that began in the day and goes on at its end, now, is there.
 */
export function dayTimeline(
	spans: readonly TimelineSpan[],
	from: Instant,
	to: Instant,
): readonly TimelinePart[] {
	const parts = timelineOf(spans, from, to);
	const isKnown = ({ kind, inBout }: TimelinePart) => inBout || kind === 'break';
	const first = parts.find(isKnown)?.from ?? to;
	const last = parts.findLast(isKnown)?.to ?? to;
	return timelineOf(
		spans.filter(({ kind, bout, from: start, to: end, ongoing }) => {
			const between = (kind === 'unknown' && bout === null) || kind === 'paused';
			const goesOn = ongoing && kind === 'paused' && start >= from && end <= to;
			return !between || goesOn || (start >= first && end <= last);
		}),
		from,
		to,
	);
}

/**
 * The timeline from one instant to another: parts in order, without overlap or hole, whose lengths
 * add up to the whole. A day of 23 or 25 hours needs no more than its own two midnights.
 */
export function timelineOf(
	spans: readonly TimelineSpan[],
	from: Instant,
	to: Instant,
): readonly TimelinePart[] {
	const parts: TimelinePart[] = [];
	let at = from;
	const nothing = (until: Instant) => {
		if (until > at) {
			parts.push({
				kind: 'nothing',
				from: at,
				to: until,
				climbed: 0,
				inBout: false,
				ongoing: false,
			});
		}
	};
	for (const span of spans) {
		const start = Math.max(span.from, from);
		const end = Math.min(span.to, to);
		if (end > start) {
			nothing(start);
			const inBout = span.bout !== null;
			const sat = inBout && span.kind !== 'unknown' ? start - span.from : 0;
			parts.push({
				kind: span.kind,
				from: start,
				to: end,
				climbed: span.climbed + sat,
				inBout,
				ongoing: span.ongoing,
			});
			at = end;
		}
	}
	nothing(to);
	return parts;
}
