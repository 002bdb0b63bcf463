import {
	amount,
	flag,
	id,
	type Infer,
	instant,
	leaf,
	listOf,
	optional,
	orNull,
	record,
} from '../../base/schema.ts';
import { type Day, dayName, type LocalDays, weekdayOf } from '../../base/calendar.ts';
import { HOUR, type Instant, MINUTE } from '../../base/time.ts';
import { note, paceOf, type Run } from './run.ts';
import {
	readWallTime,
	wallTimeHere,
	wallTimeOf,
	wallTimeSchema,
	wallTimeText,
	withLocal,
} from './wallTime.ts';

/** A day of the week, 0 being Sunday. */
const weekday = leaf<number>(
	(value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6,
	'is not a weekday from 0 to 6',
);

/** A day from which on, or up to which, runs come back: in a year that every clock knows. */
const ruleTime = leaf<string>(
	(value) => typeof value === 'string' && /^\d{4}-/u.test(value) && readWallTime(value) !== null,
	'is not a date or a time like 2026-03-14T07:30',
);

/** Running and walking in turn: `times` times so many minutes of each. */
export const intervalsSchema = record({ times: amount, run: amount, walk: amount });
export type Intervals = Infer<typeof intervalsSchema>;

/** Whole minutes of a session of running and walking in turn. */
export function minutesOf({ times, run, walk }: Intervals): number {
	return times * (run + walk);
}

/** How the runs of a series are from a day on, until its next rule. At least one of `km` and `minutes` is there. */
const planRuleSchema = record({
	/** That day, and the time of day of each run, if it has one. */
	local: ruleTime,
	weekdays: listOf(weekday),
	km: orNull(amount),
	minutes: orNull(amount),
	/** As in a plan. */
	kinds: listOf(id),
	note: optional(note),
	intervals: optional(intervalsSchema),
});
export type PlanRule = Infer<typeof planRuleSchema>;

/** A run that is to come, or a series of them. At least one of `km` and `minutes` is there in a single one. */
export const planSchema = record({
	id,
	/** By the clocks of the machine that wrote it, which may stand elsewhere: see `local`. */
	at: instant,
	/**
	 * The day and the time of day, which hold wherever the person is by then: `2026-03-14T07:30`, or the
	 * date alone: some time on that day. Absent: written by version 0.1 (see `planAsRead`).
	 */
	local: optional(wallTimeSchema),
	/** The `at` that `local` goes with, on disk; see `KeptTime`. */
	localAt: optional(instant),
	km: orNull(amount),
	minutes: orNull(amount),
	/** Of `RUN_KINDS`, as in a run; empty: none named, which counts as easy. */
	kinds: listOf(id),
	/** The person's own words; absent: none. */
	note: optional(note),
	/** Absent: it is run in one go. */
	intervals: optional(intervalsSchema),
	/** A check halved it, and none does so again: the person may check as often as they like. */
	halved: optional(flag),
	/** Id of the run that it became; absent as long as it is only planned. */
	ran: optional(id),
	/** The run of a series on its day, as the series has it: what was changed about it was taken back. */
	regular: optional(flag),
	/**
	 * Runs that come back every week: the rest of the plan says nothing then, so that version 0.1, which
	 * would take it for a single run, finds one that is long over. `until`: the last day, absent: none.
	 */
	repeat: optional(record({ rules: listOf(planRuleSchema), until: optional(ruleTime) })),
});
export type Plan = Infer<typeof planSchema>;

/** On which days of the week a planned run comes back: from a day on, and up to another (null: for good). */
export interface Weekly {
	readonly weekdays: readonly number[];
	readonly from: Day;
	readonly until: Day | null;
}

/** What the person planned: a run, or with `weekly` a series of which it is the first one. */
export interface PlanDraft extends Omit<Plan, 'id' | 'repeat'> {
	readonly weekly?: Weekly;
}

/**
 * A plan as it was read of a file or an export, with its local time. What version 0.1 wrote, or moved since,
 * is given that of this machine, once: it is to be written so.
 */
export function planAsRead(plan: Plan, days: LocalDays): Plan {
	// A series says its times in its rules.
	return plan.repeat
		? plan
		: withLocal(plan, plan.at, () => wallTimeText(wallTimeHere(plan.at, days)));
}

/** A plan as it is to be written: its local time is meant to go with its instant. */
export function planToWrite(plan: Plan, days: LocalDays): Plan {
	return planAsRead({ ...plan, localAt: plan.at }, days);
}

/** The id of the run of a series on a day that it has. */
export function occurrenceId(series: string, day: Day): string {
	return `${series}@${dayName(day)}`;
}

const OCCURRENCE = /^(?<series>.+)@(?<date>\d{4}-\d\d-\d\d)$/su;

/** The series of a run by its id, and the day that the series has for it; null: it is of none. */
export function occurrenceOf(id: string): { readonly series: string; readonly day: Day } | null {
	const { series, date = '' } = OCCURRENCE.exec(id)?.groups ?? {};
	const day = readWallTime(date)?.day;
	return series === undefined || day === undefined ? null : { series, day };
}

/** Whether a plan is a run of this series or program, by its id; of none, where there is none. */
export function isOccurrenceOf(
	{ id: plan }: Pick<Plan, 'id'>,
	series: { readonly id: string } | null,
): boolean {
	return series !== null && occurrenceOf(plan)?.series === series.id;
}

/** Whether a plan has a time of day; one without is the day's. */
export function isTimed({ local }: Pick<Plan, 'local'>): boolean {
	return local === undefined || readWallTime(local)?.minutes !== null;
}

/** The day for which a run is planned. */
export function dayOfPlan(plan: Pick<Plan, 'at' | 'local'>, days: LocalDays): Day {
	return wallTimeOf(plan, days).day;
}

/** Where no time of day is planned, and none is usual, a plan stands at this one. */
const NOON = 12 * 60;

/**
 * The plan at the instant at which the clocks here show its day and time of day; one without a time of
 * day at the `usual` one (minutes after midnight; null: not known).
 */
export function planHere(plan: Plan, days: LocalDays, usual: number | null): Plan {
	if (plan.local === undefined) {
		return plan;
	}
	const { day, minutes } = wallTimeOf(plan, days);
	const at = days.at(day, minutes ?? usual ?? NOON);
	return at === plan.at ? plan : { ...plan, at };
}

/** The first day from `from` on that is one of these weekdays; null: they are none. */
export function nextOnWeekdays(weekdays: readonly number[], from: Day): Day | null {
	const week = [0, 1, 2, 3, 4, 5, 6].map((by) => from + by);
	return week.find((day) => weekdays.includes(weekdayOf(day))) ?? null;
}

/** How far a planned run goes in km; one by time alone by the usual `pace` (s a km). Null: not known. */
export function kmOfPlan({ km, minutes }: Pick<Plan, 'km' | 'minutes'>, pace: number | null) {
	return km ?? (pace === null || minutes === null ? null : (minutes * 60) / pace);
}

/** How long a run lasts where neither time nor pace is known; ours. */
const USUAL: Instant = HOUR;

/** When a planned run is likely to be over: by its length, or by the pace of the last runs. */
export function planEnd({ at, km, minutes }: Plan, runs: readonly Run[]): Instant {
	const pace = paceOf(runs);
	if (minutes !== null) {
		return at + minutes * MINUTE;
	}
	return at + (pace === null || km === null ? USUAL : Math.round(km * pace) * 1000);
}
