import { type Day, type LocalDays, weekdayOf } from '../base/calendar.ts';
import { type Instant, MINUTE } from '../base/time.ts';
import { parseClockTime } from '../base/timeOfDay.ts';

/** Days of the week in the order of `weekdayOf`. */
export const WEEKDAYS = [
	'sunday',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Working hours of a week: ranges like "09:00-12:30"; one over midnight ends on the next day. */
export type WorkingHours = Readonly<Partial<Record<Weekday, readonly string[]>>>;

/** Working hours as instants: the time zone stays with whoever made it. */
export interface OpenHours {
	/** Whether `at` lies inside working hours. */
	isOpen(at: Instant): boolean;
	/** The first opening or closing after `at`; null where hours never change. */
	nextEdge(at: Instant): Instant | null;
	/** The last opening or closing at or before `at`; null where hours never change. */
	lastEdge(at: Instant): Instant | null;
}

/** Every hour is a working hour. */
export const alwaysOpen: OpenHours = {
	isOpen: () => true,
	nextEdge: () => null,
	lastEdge: () => null,
};

/** Minutes after midnight; the end is beyond 24 hours where the range goes over midnight. */
interface Range {
	readonly from: number;
	readonly to: number;
}

interface Span {
	readonly from: Instant;
	readonly to: Instant;
}

const MINUTES_A_DAY = 24 * 60;
const NOT_YET = { from: 0, to: 0, open: false };
/** A week each way holds the edges on both sides of any instant. */
const AROUND = 8;

/** The range that a text such as "22:00-06:00" or "9am-5:30pm" means; null where it means none. */
export function parseRange(text: string): Range | null {
	const [start = '', end = '', ...more] = text.split(/[-–]/);
	const from = parseClockTime(start)?.minutes;
	const to = end.trim() === '24:00' ? MINUTES_A_DAY : parseClockTime(end)?.minutes;
	if (from === undefined || to === undefined || from === to || more.length > 0) {
		return null;
	}
	return { from, to: to > from ? to : to + MINUTES_A_DAY };
}

/** The calendar of these hours. A week without any range has no hours to keep: it is always open. */
export function openHoursOf(hours: WorkingHours, local: LocalDays): OpenHours {
	const week = WEEKDAYS.map((day) => (hours[day] ?? []).flatMap((text) => parseRange(text) ?? []));
	if (week.every((ranges) => ranges.length === 0)) {
		return alwaysOpen;
	}
	let today: Span = NOT_YET;
	let edges: readonly Instant[] = [];
	let span: Span & { readonly open: boolean } = NOT_YET;
	const spanAt = (at: Instant) => {
		if (!holds(today, at)) {
			const day = local.dayOf(at);
			today = { from: local.at(day, 0), to: local.at(day + 1, 0) };
			edges = spans(week, day, local).flatMap(({ from, to }) => [from, to]);
			span = NOT_YET;
		}
		if (!holds(span, at)) {
			const last = edges.findLastIndex((edge) => edge <= at);
			// Every other edge is an opening.
			const open = last % 2 === 0;
			span = { from: edges[last] ?? -Infinity, to: edges[last + 1] ?? Infinity, open };
		}
		return span;
	};
	const known = (edge: Instant) => (Number.isFinite(edge) ? edge : null);
	return {
		isOpen: (at) => spanAt(at).open,
		nextEdge: (at) => known(spanAt(at).to),
		lastEdge: (at) => known(spanAt(at).from),
	};
}

function holds({ from, to }: Span, at: Instant): boolean {
	return at >= from && at < to;
}

/** The first opening at or after `from`; null where hours never change. */
export function nextOpening(openHours: OpenHours, from: Instant): Instant | null {
	const edge = openHours.nextEdge(from - 1);
	return edge === null || openHours.isOpen(edge) ? edge : openHours.nextEdge(edge);
}

/** Open spans from a week before to a week after `today`, in order, those that touch made one. */
function spans(week: readonly (readonly Range[])[], today: Day, local: LocalDays): readonly Span[] {
	const all: Span[] = [];
	for (let day = today - AROUND; day <= today + AROUND; day++) {
		for (const { from, to } of week[weekdayOf(day)] ?? []) {
			all.push({ from: local.at(day, from), to: local.at(day, to) });
		}
	}
	const merged: Span[] = [];
	for (const span of all.sort((one, other) => one.from - other.from)) {
		const last = merged.at(-1);
		if (last && span.from <= last.to) {
			merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		} else if (span.to - span.from >= MINUTE) {
			merged.push(span);
		}
	}
	return merged;
}
