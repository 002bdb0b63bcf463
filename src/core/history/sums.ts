import { dateOf, type Day, type LocalDays } from '../base/calendar.ts';
import { amount, day, type Infer, record } from '../base/schema.ts';
import { HOUR, type Instant, type Milliseconds, MINUTE } from '../base/time.ts';
import {
	dayTimeline,
	isPosition,
	minutesOf,
	type PartKind,
	type TimelineSpan,
} from './timeline.ts';
import { max } from '../base/max.ts';

/** Parts of the day, in order. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** Where a local day begins and ends, and where its parts meet. */
interface DayEdges {
	readonly day: Day;
	readonly midnight: Instant;
	readonly noon: Instant;
	readonly evening: Instant;
	/** The next midnight: 23 to 25 hours after the first. */
	readonly end: Instant;
}

/** The sums of a part of a day. */
const partSumsSchema = record({
	/** Time sat or stood, in ms, of whole minutes. */
	inBouts: amount,
	/** Breaks that began in it. */
	breaks: amount,
});
export type PartSums = Infer<typeof partSumsSchema>;

/**
 * The sums of a local day. Lengths, in ms, are cut at midnight and of whole minutes, see `minutesOf`; a bout
 * or break counts on the day on which it ends.
 */
export const daySumsSchema = record({
	day,
	sat: amount,
	stood: amount,
	rested: amount,
	unknown: amount,
	/** In which the person had paused the timer: neither rest nor sitting. */
	paused: amount,
	/** Breaks that were over in it. */
	breaks: amount,
	/** The longest bout that ended in it or still goes on, whole, without its unknown time; in the same minutes. */
	longest: amount,
	/** How many moves were done. */
	moves: amount,
	parts: record({ morning: partSumsSchema, afternoon: partSumsSchema, evening: partSumsSchema }),
});
export type DaySums = Infer<typeof daySumsSchema>;

/** Whether anything at all is known of the day. */
export function isKnown({ sat, stood, rested, unknown, moves }: DaySums): boolean {
	return sat + stood + rested + unknown + moves > 0;
}

/**
 * The sums of a day, from spans that reach into it and the instants at which moves were done. Of a
 * day that is not over, `spans` end now.
 */
export function daySums(
	spans: readonly TimelineSpan[],
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
		paused: lengths.paused,
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
	spans: readonly TimelineSpan[],
	from: Instant,
	to: Instant,
): Readonly<Record<PartKind, Milliseconds>> {
	const lengths = { sitting: 0, standing: 0, break: 0, unknown: 0, paused: 0, nothing: 0 };
	for (const part of dayTimeline(spans, from, to)) {
		lengths[part.kind] += minutesOf(part) * MINUTE;
	}
	return lengths;
}

function longestBout(
	spans: readonly TimelineSpan[],
	within: (at: Instant) => boolean,
): Milliseconds {
	const bouts = new Map<Instant, { readonly minutes: number; readonly end: Instant }>();
	for (const span of spans) {
		if (span.bout !== null) {
			const before = bouts.get(span.bout)?.minutes ?? 0;
			const minutes = before + (isPosition(span.kind) ? minutesOf(span) : 0);
			bouts.set(span.bout, { minutes, end: span.to });
		}
	}
	const ended = [...bouts.values()].filter(({ end }) => within(end));
	return max(
		ended.map(({ minutes }) => minutes * MINUTE),
		0,
	);
}

/** A day counts for the streak from so much sitting or standing on; a shorter one is left out. Ours. */
const COUNTS_FROM = HOUR;

/**
 * How many days in a row had a break, of those with an hour or more in bouts: days off never end a
 * streak, and today only adds to it. Shown to those who turn it on.
 */
export function streakOf(days: readonly DaySums[], today: Day): number {
	let streak = 0;
	for (const { day, sat, stood, breaks } of days.toSorted((one, other) => other.day - one.day)) {
		const counts = sat + stood >= COUNTS_FROM;
		if (counts && breaks > 0) {
			streak++;
		} else if (counts && day !== today) {
			return streak;
		}
	}
	return streak;
}

/** The sums of a calendar month. */
export interface MonthSums {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	/** Days of which anything is known. */
	readonly days: number;
	readonly breaks: number;
	readonly longest: Milliseconds;
	/** Time sat or stood. */
	readonly inBouts: Milliseconds;
}

/** The months that have a known day, oldest first. */
export function monthsOf(days: readonly DaySums[]): readonly MonthSums[] {
	const months = new Map<string, MonthSums>();
	for (const sums of days.filter(isKnown).toSorted((one, other) => one.day - other.day)) {
		const { year, month } = dateOf(sums.day);
		const key = `${year}-${month}`;
		const before = months.get(key) ?? { year, month, days: 0, breaks: 0, longest: 0, inBouts: 0 };
		months.set(key, {
			year,
			month,
			days: before.days + 1,
			breaks: before.breaks + sums.breaks,
			longest: Math.max(before.longest, sums.longest),
			inBouts: before.inBouts + sums.sat + sums.stood,
		});
	}
	return [...months.values()];
}

/** Minutes after midnight at which the afternoon and the evening begin; ours. */
const NOON = 12 * 60;
const EVENING = 17 * 60;

/** The edges of `day` in the local time zone as it is now: travel moves all days with it. */
export function dayEdges(day: Day, local: LocalDays): DayEdges {
	return {
		day,
		midnight: local.at(day, 0),
		noon: local.at(day, NOON),
		evening: local.at(day, EVENING),
		end: local.at(day + 1, 0),
	};
}
