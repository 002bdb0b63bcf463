import type { Day } from '../running/days.ts';
import type { Instant, Milliseconds } from '../time.ts';
import type { PartKind } from './timeline.ts';
import type { Span } from './resolve.ts';
import { dayTimeline } from './timeline.ts';
import { largest } from '../largest.ts';

/** Parts of the day, in order. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Where a local day begins and ends, and where its parts meet. */
export interface DayEdges {
	readonly day: Day;
	readonly midnight: Instant;
	readonly noon: Instant;
	readonly evening: Instant;
	/** The next midnight: 23 to 25 hours after the first. */
	readonly end: Instant;
}

/** What a part of a day comes to. */
export interface PartSums {
	/** Time sat or stood. */
	readonly inBouts: Milliseconds;
	/** Breaks that began in it. */
	readonly breaks: number;
}

/** What a local day comes to. Lengths are cut at midnight; a bout or break counts where it ends. */
export interface DaySums {
	readonly day: Day;
	readonly sat: Milliseconds;
	readonly stood: Milliseconds;
	readonly rested: Milliseconds;
	readonly unknown: Milliseconds;
	/** Breaks that were over in it. */
	readonly breaks: number;
	/** The longest bout that ended in it or still goes on, whole, without its unknown time. */
	readonly longest: Milliseconds;
	/** How many moves were done. */
	readonly moves: number;
	readonly parts: Readonly<Record<DayPart, PartSums>>;
}

/** Whether anything at all is known of the day. */
export function isKnown({ sat, stood, rested, unknown, moves }: DaySums): boolean {
	return sat + stood + rested + unknown + moves > 0;
}

/**
 * The sums of a day, from spans that reach into it and the instants at which moves were done. Of a
 * day that is not over, `spans` end now.
 */
export function daySums(
	spans: readonly Span[],
	{ day, midnight, noon, evening, end }: DayEdges,
	moves: readonly Instant[],
): DaySums {
	const within = (at: Instant) => at > midnight && at <= end;
	const over = spans.filter(({ kind, to, ongoing }) => kind === 'break' && within(to) && !ongoing);
	const lengths = lengthsOf(spans, midnight, end);
	const part = (from: Instant, to: Instant): PartSums => {
		const { sitting, standing } = lengthsOf(spans, from, to);
		return {
			inBouts: sitting + standing,
			breaks: over.filter((span) => Math.max(span.from, midnight) >= from && span.from < to).length,
		};
	};
	return {
		day,
		sat: lengths.sitting,
		stood: lengths.standing,
		rested: lengths.break,
		unknown: lengths.unknown,
		breaks: over.length,
		longest: longestBout(spans, within),
		moves: moves.filter((at) => at >= midnight && at < end).length,
		parts: {
			morning: part(midnight, noon),
			afternoon: part(noon, evening),
			evening: part(evening, end),
		},
	};
}

function lengthsOf(
	spans: readonly Span[],
	from: Instant,
	to: Instant,
): Readonly<Record<PartKind, Milliseconds>> {
	const lengths = { sitting: 0, standing: 0, break: 0, unknown: 0, nothing: 0 };
	for (const part of dayTimeline(spans, from, to)) {
		lengths[part.kind] += part.to - part.from;
	}
	return lengths;
}

function longestBout(spans: readonly Span[], within: (at: Instant) => boolean): Milliseconds {
	const bouts = new Map<Instant, { readonly counted: Milliseconds; readonly end: Instant }>();
	for (const { kind, bout, climbed, from, to } of spans) {
		if (bout !== null) {
			const counted = climbed + (kind === 'unknown' ? 0 : to - from);
			bouts.set(bout, { counted, end: to });
		}
	}
	const ended = [...bouts.values()].filter(({ end }) => within(end));
	return largest(
		ended.map(({ counted }) => counted),
		0,
	);
}
