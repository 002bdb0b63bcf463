import { type Day, dayName, type LocalDays, weekdayOf } from '../../base/calendar.ts';
import { deepEqual } from '../../base/deepEqual.ts';
import { type Ledger, present } from '../diary/ledger.ts';
import {
	dayOfPlan,
	occurrenceId,
	occurrenceOf,
	type Plan,
	type PlanDraft,
	planHere,
	type PlanRule,
	type Weekly,
} from '../diary/plan.ts';
import { readWallTime, wallTimeText } from '../diary/wallTime.ts';

/** A plan that stands for runs which come back every week. */
export type Series = Plan & { readonly repeat: NonNullable<Plan['repeat']> };

/** Plans by their ids as they are to be; null: deleted, or skipped where it is a run of a series. */
export type PlanChanges = Readonly<Record<string, Plan | null>>;

/** So many days ahead the runs of a series are written out, from today on or from its first day. */
export const DAYS_AHEAD = 42;

/** An id that is no longer than this can have a date behind it. */
const LONGEST_ID = 80;

export function isSeries(plan: Plan): plan is Series {
	return plan.repeat !== undefined && plan.id.length <= LONGEST_ID;
}

/** The plan of this id that the person made. */
export function planOfDraft(id: string, { weekly, ...draft }: PlanDraft): Plan {
	return weekly
		? { ...emptyPlan(id), repeat: repeatOf([ruleOf(draft, weekly)], weekly) }
		: { id, ...draft };
}

/** A run of 1970, which no version lists. */
const emptyPlan = (id: string): Plan => ({ id, at: 0, km: null, minutes: null, kinds: [] });

function ruleOf({ local = '', km, minutes, kinds, note }: PlanDraft, weekly: Weekly): PlanRule {
	const clock = readWallTime(local)?.minutes ?? null;
	return {
		local: wallTimeText({ day: weekly.from, minutes: clock }),
		weekdays: weekly.weekdays,
		km,
		minutes,
		kinds,
		...(note === undefined ? {} : { note }),
	};
}

function repeatOf(rules: readonly PlanRule[], { until }: Pick<Weekly, 'until'>): Series['repeat'] {
	return until === null ? { rules } : { rules, until: dayName(until) };
}

const dayIn = (local: string): Day => readWallTime(local)?.day ?? 0;

/** The run that a series has on a day, nothing changed about it; null: it has none. */
export function runOn({ id, repeat }: Series, day: Day, days: LocalDays): Plan | null {
	const rule = ruleOn(repeat.rules, day);
	const isOver = repeat.until !== undefined && day > dayIn(repeat.until);
	if (!rule || isOver || !rule.weekdays.includes(weekdayOf(day))) {
		return null;
	}
	const { local, weekdays: _, ...run } = rule;
	const wall = { day, minutes: readWallTime(local)?.minutes ?? null };
	const at = days.at(day, wall.minutes ?? 0);
	const plan = { ...run, id: occurrenceId(id, day), at, local: wallTimeText(wall) };
	return planHere(plan, days, null);
}

/** The rule that began last by then. */
function ruleOn(rules: readonly PlanRule[], day: Day): PlanRule | null {
	return rules.reduce<PlanRule | null>((last, rule) => {
		const from = dayIn(rule.local);
		return from <= day && (!last || from >= dayIn(last.local)) ? rule : last;
	}, null);
}

const firstDay = ({ rules }: Series['repeat']) =>
	rules.reduce((first, { local }) => Math.min(first, dayIn(local)), Infinity);

const entryOf = (plans: Ledger<Plan>, id: string) =>
	Object.hasOwn(plans, id) ? plans[id] : undefined;

/** The series, the one that was changed last first. */
function seriesIn(plans: Ledger<Plan>): readonly Series[] {
	const changed = ({ id }: Plan) => entryOf(plans, id)?.at ?? 0;
	return present(plans)
		.filter(isSeries)
		.toSorted((one, other) => changed(other) - changed(one));
}

/** By what the runs of series are written out. */
export interface PlansContext {
	readonly days: LocalDays;
	/** When this person usually runs, in minutes after midnight; null: not known. */
	readonly usual: number | null;
}

/**
 * The runs that are planned from a day on and not run yet, the next one first, at the instants at which they
 * are in the local time. Those of series are written out for `DAYS_AHEAD`, each but once: as it was changed,
 * or as its series has it. A changed run counts as long as its series has the day. Where several series
 * have a day, it is that of the one that was planned last.
 */
export function comingPlans(
	plans: Ledger<Plan>,
	from: Day,
	{ days, usual }: PlansContext,
): readonly Plan[] {
	const series = seriesIn(plans);
	const byDay = new Map<Day, string | null>();
	const regularId = (day: Day) => {
		const known = byDay.get(day);
		const id = known === undefined ? runOfDay(series, day, days) : known;
		byDay.set(day, id);
		return id;
	};
	const written = present(plans).filter(({ id, repeat, regular }) => {
		const part = occurrenceOf(id);
		const whole = part && entryOf(plans, part.series);
		const isFree = !part || !whole || (whole.what !== null && !isSeries(whole.what));
		return !repeat && !regular && (isFree || regularId(part.day) === id);
	});
	const regular = series.flatMap((one) => {
		const first = Math.max(from, firstDay(one.repeat));
		const ahead = Array.from({ length: first < Infinity ? DAYS_AHEAD : 0 }, (_, by) => first + by);
		return ahead.flatMap((day) => {
			const run = runOn(one, day, days);
			const entry = run && entryOf(plans, run.id);
			const isOpen = !entry || entry.what?.regular;
			return run && isOpen && regularId(day) === run.id ? [run] : [];
		});
	});
	const midnight = days.at(from, 0);
	return [...written, ...regular]
		.map((plan) => planHere(plan, days, usual))
		.filter(({ at, ran }) => ran === undefined && at >= midnight)
		.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** The id of the run of a day: that of the first series that has one. */
function runOfDay(series: readonly Series[], day: Day, days: LocalDays): string | null {
	for (const one of series) {
		const run = runOn(one, day, days);
		if (run) {
			return run.id;
		}
	}
	return null;
}

/** The plan of this id, a run of a series included; null where there is none, or none any more. */
export function findPlan(plans: Ledger<Plan>, id: string, days: LocalDays): Plan | null {
	const entry = entryOf(plans, id);
	return entry && !entry.what?.regular ? entry.what : (regularRun(plans, id, days) ?? null);
}

/** The run of a series by its id, nothing changed about it. */
function regularRun(plans: Ledger<Plan>, id: string, days: LocalDays): Plan | null {
	const part = occurrenceOf(id);
	const series = part && entryOf(plans, part.series)?.what;
	return series && isSeries(series) ? runOn(series, part.day, days) : null;
}

/** What takes changes of these plans back. */
export function plansBefore(
	plans: Ledger<Plan>,
	ids: readonly string[],
	days: LocalDays,
): PlanChanges {
	const before = (id: string): Plan | null => {
		const entry = entryOf(plans, id);
		const run = entry ? null : regularRun(plans, id, days);
		return entry ? entry.what : run && { ...run, regular: true };
	};
	return Object.fromEntries(ids.map((id) => [id, before(id)]));
}

/** The series of a run, and what it is from that run on, as the person would plan it; null: it is of none. */
export function seriesFrom(
	all: readonly Plan[],
	id: string,
	days: LocalDays,
): { readonly series: Series; readonly day: Day; readonly draft: PlanDraft } | null {
	const part = occurrenceOf(id);
	const series = all.filter(isSeries).find((one) => one.id === part?.series);
	const run = part && series && runOn(series, part.day, days);
	if (!run) {
		return null;
	}
	const { rules, until } = series.repeat;
	const { id: _, ...draft } = run;
	const weekdays = ruleOn(rules, part.day)?.weekdays ?? [];
	const last = until === undefined ? null : dayIn(until);
	return {
		series,
		day: part.day,
		draft: { ...draft, weekly: { weekdays, from: part.day, until: last } },
	};
}

/** The series with other runs from the first day of `weekly` on. */
export function changedFrom(
	series: Series,
	{ weekly, ...draft }: PlanDraft & { readonly weekly: Weekly },
	today: Day,
): Series {
	const rules = [
		...series.repeat.rules.filter(({ local }) => dayIn(local) < weekly.from),
		ruleOf(draft, weekly),
	];
	// A run that was put off from a day long past goes by no rule of that time.
	const isOver = (next: PlanRule | undefined) =>
		next !== undefined && dayIn(next.local) <= today - DAYS_AHEAD;
	const kept = rules.filter((_, index) => !isOver(rules[index + 1]));
	const { until: _, ...others } = series.repeat;
	return { ...series, repeat: { ...others, ...repeatOf(kept, weekly) } };
}

/** The series without the runs from a day on; null: nothing is left of it. */
export function endedBefore(series: Series, day: Day, today: Day, days: LocalDays): Series | null {
	const left = Array.from({ length: Math.max(0, day - today) }, (_, ahead) => today + ahead);
	return left.some((one) => runOn(series, one, days))
		? { ...series, repeat: { ...series.repeat, until: dayName(day - 1) } }
		: null;
}

/**
 * What changes as the person plans this, new or other than before. There is one plan a day: it takes the place
 * of those that were made for the day, or the days, that it did not have before.
 */
export function withPlan(
	plans: Ledger<Plan>,
	plan: Plan,
	today: Day,
	days: LocalDays,
): PlanChanges {
	const before = findPlan(plans, plan.id, days);
	const coming = comingPlans(plans, today, { days, usual: null });
	// Of several series the one planned last has the day anyway, and gives it back when it goes.
	const replaced = replacedBy(plan, before, coming, days).filter(({ id }) => {
		const written = entryOf(plans, id)?.what;
		return !isSeries(plan) || (written && !written.regular);
	});
	return {
		...Object.fromEntries(replaced.map(({ id }) => [id, null])),
		...(isSeries(plan) ? firstAsPlanned(plans, plan, before, days) : {}),
		[plan.id]: plan,
	};
}

/** The coming plans whose place another one takes; `before` is what that was, null: it is new. */
export function replacedBy(
	plan: Plan,
	before: Plan | null,
	coming: readonly Plan[],
	days: LocalDays,
): readonly Plan[] {
	const has = (one: Plan, day: Day) =>
		isSeries(one) ? runOn(one, day, days) !== null : dayOfPlan(one, days) === day;
	return coming.filter((one) => {
		const day = dayOfPlan(one, days);
		const isOwn = one.id === plan.id || occurrenceOf(one.id)?.series === plan.id;
		return !isOwn && has(plan, day) && !(before && has(before, day));
	});
}

/** With a new rule, its first run is as that has it, whatever was changed about it before. */
function firstAsPlanned(
	plans: Ledger<Plan>,
	series: Series,
	before: Plan | null,
	days: LocalDays,
): PlanChanges {
	const known = before?.repeat?.rules ?? [];
	const rule = series.repeat.rules.find((one) => !known.some((old) => deepEqual(old, one)));
	const run = rule && runOn(series, dayIn(rule.local), days);
	const changed = run && entryOf(plans, run.id)?.what;
	return changed && changed.ran === undefined ? { [run.id]: { ...run, regular: true } } : {};
}
