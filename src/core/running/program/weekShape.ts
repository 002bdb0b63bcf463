import { type Day, weekdayOf } from '../../base/calendar.ts';
import type { RunKind } from '../diary/run.ts';
import type { Goal } from './program.ts';

/**
 * On which weekdays (0 being Sunday) hard runs may be: no two of them on days beside each other, those
 * over the end of the week included.
 */
export interface WeekShape {
	/** All days with a run, in the order of the week. */
	readonly days: readonly number[];
	/** The day of the long run, which is hard. */
	readonly long: number;
	/** The other days on which a hard run may be, in the order of the week. */
	readonly hard: readonly number[];
}

/** Preferred for the long run, the first before the others: Sunday, then Saturday. */
const FREE_DAYS = [0, 6];

/** Days from weekday `from` on to weekday `to`. */
const daysOn = (from: number, to: number) => (to - from + 7) % 7;

/** The shape of weeks that are run on these weekdays and begin on `firstWeekday`. */
export function weekShape(weekdays: readonly number[], firstWeekday: number): WeekShape {
	const ordered = weekdays.toSorted(
		(one, other) => daysOn(firstWeekday, one) - daysOn(firstWeekday, other),
	);
	const long = FREE_DAYS.find((free) => ordered.includes(free)) ?? ordered.at(-1) ?? firstWeekday;
	const hard: number[] = [];
	let last = 0;
	// From the day after the long run round to the day before it.
	for (let on = 2; on <= 5; on++) {
		const weekday = (long + on) % 7;
		if (ordered.includes(weekday) && on - last >= 2) {
			hard.push(weekday);
			last = on;
		}
	}
	return {
		days: ordered,
		long,
		hard: hard.toSorted((one, other) => daysOn(firstWeekday, one) - daysOn(firstWeekday, other)),
	};
}

/** Up to three days with a day between each two, for running and walking; the long run's among them. */
export function daysApart({ long, hard }: WeekShape): readonly number[] {
	return [long, ...hard].slice(0, 3);
}

/** A run within a week, in whole tenths of a km. */
export interface WeekRun {
	readonly weekday: number;
	readonly tenths: number;
	readonly kinds: readonly RunKind[];
	/** Is to stay a run that is not hard: at most half an hour. */
	readonly isShort: boolean;
}

/** No run is planned that is shorter than this, in tenths of a km; ours. */
const LEAST = 20;

/** What a week is to hold. */
export interface WeekPlan {
	/** Kilometres of the week, and of its long run at most, in tenths. */
	readonly tenths: number;
	readonly longest: number;
	/** How many sessions of speed and hills it has: none, strides, or strides and hills. */
	readonly dials: number;
	/** What half an hour goes at an easy pace, in tenths of a km. */
	readonly halfHour: number;
}

const DIAL_KINDS: readonly RunKind[] = ['speed', 'hills'];

/** How many of the dials have a hard day to themselves beside the long run. */
export function dialsIn({ hard }: WeekShape): number {
	return Math.min(DIAL_KINDS.length, hard.length);
}

/**
 * Lays out the kilometres of a week: the long run first, the rest in equal parts, those between hard days
 * at most half an hour. None is longer than the long run; what finds no place is left out.
 */
export function layOut(shape: WeekShape, plan: WeekPlan): readonly WeekRun[] {
	const { tenths, dials, halfHour } = plan;
	const longest = Math.min(plan.longest, tenths);
	const left = tenths - longest;
	const others = shape.days.filter((weekday) => weekday !== shape.long);
	// Fewer days where each would be very short, the hard ones kept.
	const wanted = Math.min(others.length, Math.floor(left / LEAST));
	const used = [...shape.hard, ...others.filter((weekday) => !shape.hard.includes(weekday))].slice(
		0,
		wanted,
	);
	const easy = used.filter((weekday) => !shape.hard.includes(weekday));
	const hard = shape.hard.filter((weekday) => used.includes(weekday));
	const even = used.length > 0 ? left / used.length : 0;
	const short = Math.floor(Math.min(even, halfHour));
	const rest = left - short * easy.length;
	const each = hard.length > 0 ? Math.min(longest, Math.floor(rest / hard.length)) : 0;
	const odd = hard.length > 0 && each < longest ? rest - each * hard.length : 0;
	const lengthOf = (weekday: number) =>
		easy.includes(weekday)
			? Math.min(short, longest)
			: each + (weekday === hard[0] ? Math.min(odd, longest - each) : 0);
	return shape.days.flatMap((weekday): readonly WeekRun[] => {
		if (weekday === shape.long) {
			return [{ weekday, tenths: longest, kinds: ['long'], isShort: false }];
		}
		const dial = hard.indexOf(weekday);
		const kind = dial >= 0 && dial < dials ? DIAL_KINDS[dial] : undefined;
		return used.includes(weekday)
			? [
					{
						weekday,
						tenths: lengthOf(weekday),
						kinds: kind ? [kind] : [],
						isShort: easy.includes(weekday),
					},
				]
			: [];
	});
}

/** The most that a run grows past the longest of 30 days (R4). */
export const LONG_GROWTH = 1.1;

/** The long run's part of a week by the number of its runs, and what a goal of one run adds; ours. */
const LONG_PART = [1, 1, 0.65, 0.5, 0.45, 0.4, 0.4];
const GOAL_PART = 0.1;
/** The long run's part of the week. */
export function longPart({ days }: WeekShape, goal: Goal): number {
	const part = LONG_PART[days.length] ?? 1;
	return Math.min(1, goal.kind === 'distance' ? part + GOAL_PART : part);
}

/** Whether a day is one of the six before the run of a goal, which are easy and short. */
export function isEased(goalDay: Day, day: Day): boolean {
	return day > goalDay - 7 && day < goalDay;
}

/**
 * The runs of the week from `first` on, of which those of the six days before the run of a goal are easy and
 * short: at most half an hour (`halfHour`), and together at most `most`, both in tenths of a km.
 */
export function easedBefore(
	goalDay: Day,
	first: Day,
	runs: readonly WeekRun[],
	{
		shape,
		most,
		halfHour,
	}: { readonly shape: WeekShape; readonly most: number; readonly halfHour: number },
): readonly WeekRun[] {
	// On the day of the goal there is its run, and on the one before it none.
	const closed = new Set([goalDay, goalDay - 1].map(weekdayOf));
	const count = shape.days.filter((weekday) => !closed.has(weekday)).length;
	const each = Math.floor(Math.min(halfHour, most / Math.max(1, count)));
	return runs.map((run) =>
		isEased(goalDay, dayIn(first, run.weekday))
			? { ...run, tenths: Math.min(run.tenths, each), kinds: [], isShort: true }
			: run,
	);
}

/** What the person changed of the days of a program. */
export interface DayEdits {
	/** Days of runs that they moved, and to which day. */
	readonly moves: ReadonlyMap<Day, Day>;
	/** Days whose runs they left out. */
	readonly leftOut: ReadonlySet<Day>;
}

type OnDay<T> = T & { readonly day: Day };

/** The day of the week from `first` on that is this weekday. */
export function dayIn(first: Day, weekday: number): Day {
	return first + daysOn(weekdayOf(first), weekday);
}

/**
 * What there is on weekdays of the week from `first` on, each on its day, in their order: as the person moved it
 * within the week, without what they left out. Two that come to one day change places.
 */
export function onDays<T extends { readonly weekday: number }>(
	all: readonly T[],
	first: Day,
	edits: DayEdits | null,
): readonly OnDay<T>[] {
	const kept = all.filter(({ weekday }) => !edits?.leftOut.has(dayIn(first, weekday)));
	const days = kept.map(({ weekday }) => dayIn(first, weekday));
	for (const [index, { weekday }] of kept.entries()) {
		const to = edits?.moves.get(dayIn(first, weekday));
		if (to !== undefined && to >= first && to < first + 7) {
			const other = days.indexOf(to);
			if (other >= 0) {
				days[other] = days[index] ?? to;
			}
			days[index] = to;
		}
	}
	return kept
		.map((one, index) => ({ ...one, day: days[index] ?? first }))
		.sort((one, other) => one.day - other.day);
}

/**
 * Runs of which no two on days beside each other are hard. Of two the long one stays as it is, else the earlier
 * one, and the other is at most half an hour (`halfHour`, in tenths of a km); `hardBefore`: the last hard day
 * before them.
 */
export function hardApart(
	runs: readonly OnDay<WeekRun>[],
	halfHour: number,
	hardBefore: Day | null,
): readonly OnDay<WeekRun>[] {
	const isHard = ({ kinds, tenths }: WeekRun) => kinds.length > 0 || tenths > halfHour;
	const eased = (run: OnDay<WeekRun>): OnDay<WeekRun> => {
		return { ...run, tenths: Math.min(run.tenths, halfHour), kinds: [], isShort: true };
	};
	const apart: OnDay<WeekRun>[] = [];
	for (const run of runs) {
		const last = apart.at(-1);
		const isBeside = last?.day === run.day - 1 && isHard(last);
		if (isHard(run) && isBeside && run.kinds.includes('long')) {
			apart[apart.length - 1] = eased(last);
			apart.push(run);
		} else {
			const mustRest = isBeside || hardBefore === run.day - 1;
			apart.push(isHard(run) && mustRest ? eased(run) : run);
		}
	}
	return apart;
}

/** How many days of core a week has at most. */
const CORE_DAYS = 3;

/**
 * The days of the core routine in the week from `first` on: two or three, never two in a row, those of the next
 * week included, none that may have a hard run or is `taken` otherwise. Days with an easy run come first, so that
 * the others stay free.
 */
export function coreDays(shape: WeekShape, first: Day, taken: readonly Day[]): readonly Day[] {
	const daysFor = (closed: readonly number[]) =>
		bestSet(shape, closed).map((weekday) => dayIn(first, weekday));
	const usual = daysFor([]);
	const within = taken.filter((day) => day >= first && day < first + 7);
	return (
		usual.some((day) => within.includes(day)) ? daysFor(within.map(weekdayOf)) : usual
	).toSorted((one, other) => one - other);
}

function bestSet(shape: WeekShape, taken: readonly number[]): readonly number[] {
	const free = [0, 1, 2, 3, 4, 5, 6].filter(
		(weekday) =>
			weekday !== shape.long && !shape.hard.includes(weekday) && !taken.includes(weekday),
	);
	const apart = (one: number, other: number) => daysOn(one, other) > 1 && daysOn(other, one) > 1;
	const sets: (readonly number[])[] = [[]];
	for (const weekday of free) {
		const more = sets.filter((set) => set.every((one) => apart(one, weekday)));
		sets.push(...more.map((set) => [...set, weekday]));
	}
	const isRunOn = (weekday: number) => shape.days.includes(weekday);
	const runsIn = (set: readonly number[]) => set.filter(isRunOn).length;
	/** A day with neither run nor core is left. */
	const rests = (set: readonly number[]) => free.some((one) => !isRunOn(one) && !set.includes(one));
	const best = sets
		.filter(({ length }) => length <= CORE_DAYS)
		.toSorted(
			(one, other) =>
				Number(other.length > 1) - Number(one.length > 1) ||
				Number(rests(other)) - Number(rests(one)) ||
				runsIn(other) - other.length - (runsIn(one) - one.length) ||
				other.length - one.length ||
				(one[0] ?? 0) - (other[0] ?? 0),
		);
	return best[0] ?? [];
}
