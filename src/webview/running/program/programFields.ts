import { type Day, dayName, weekStart } from '../../../core/base/calendar.ts';
import { fromKm, toKm, type Units } from '../../../core/running/diary/run.ts';
import { readWallTime } from '../../../core/running/diary/wallTime.ts';
import type { Life } from '../../../core/running/program/life.ts';
import {
	type Goal,
	lastDayFrom,
	MOST_DAYS,
	MOST_KM,
	PROGRAM_WEEKS,
	type ProgramGoal,
	type ProgramWish,
	type Standing,
} from '../../../core/running/program/program.ts';
import { usualWeekdays } from '../../../core/running/program/proposal.ts';
import { standingOf } from '../../../core/running/program/runner.ts';

/** Distances of races that are offered for one run, in km; null: the person's own. */
export const DISTANCES = { five: 5, ten: 10, half: 21.1, marathon: 42.2, own: null } as const;
export type Distance = keyof typeof DISTANCES;

/** The fields of the form, as the browser's controls hold them; empty where nothing was said yet. */
export interface ProgramFields {
	/** 0 being Sunday. */
	readonly weekdays: readonly number[];
	readonly weeks: string;
	readonly goal: ProgramGoal;
	/** A week, in the person's units. */
	readonly weekly: string;
	/** The same at most, where one holds or lowers it; empty: as it is. */
	readonly most: string;
	readonly distance: Distance | '';
	/** In one run, in the person's units, where `distance` is `own`. */
	readonly own: string;
	/** 2026-11-22. */
	readonly by: string;
	readonly start: Day;
	/** 18:00; empty: some time on the day. */
	readonly time: string;
	/** Where they stand by their own word, in their units: a usual week, and the longest run. */
	readonly usual: string;
	readonly longest: string;
}

const WEEK = 7;
/** A week to reach, where the diary has one: the guard-rail of R1 above it (guide §5). */
const RAISE = 1.3;

/** The first days that are offered: today, and the first day of the next week. */
export function startsFrom(today: Day, firstWeekday: number): readonly Day[] {
	return [today, weekStart(today, firstWeekday) + WEEK];
}

/** A day as a date field holds it. */
export const dateText = (day: Day) => dayName(day).padStart('2026-11-22'.length, '0');

/** The fields of a new form: what the diary says, and nothing that nobody said. */
export function firstFields(
	life: Life,
	goals: readonly ProgramGoal[],
	today: Day,
	units: Units,
): ProgramFields {
	const km = (standingOf(life, today)?.km ?? 0) * RAISE;
	return {
		weekdays: usualWeekdays(life, today),
		weeks: '',
		goal: goals[0] ?? 'hold',
		weekly: km >= 1 ? String(Math.round(fromKm(km, units))) : '',
		most: '',
		distance: '',
		own: '',
		by: '',
		start: today,
		time: '',
		usual: '',
		longest: '',
	};
}

/** What can still be missing for a program, by the fields of the form and in their order. */
export type Missing =
	'weekdays' | 'weekly' | 'most' | 'distance' | 'own' | 'by' | 'weeks' | 'usual' | 'longest';

/** The wish of the fields, and where the person stands by their own word; or all that is missing. */
export type Wished =
	| { readonly wish: ProgramWish; readonly asked: Standing | null }
	| { readonly missing: readonly Missing[] };

/** What the fields say; `isAsked`: the diary does not say where the person stands. */
export function wishOf(fields: ProgramFields, units: Units, isAsked: boolean): Wished {
	const { weekdays, start, time } = fields;
	const hasDays = weekdays.length >= 1 && weekdays.length <= MOST_DAYS;
	const goal = goalOf(fields, units);
	const weeks = weeksIn(fields);
	const asked = isAsked ? askedOf(fields, units) : null;
	if (hasDays && 'kind' in goal && weeks !== null && !(asked && 'missing' in asked)) {
		const clock = readWallTime(`${dateText(start)}T${time}`)?.minutes ?? null;
		return { wish: { start, weekdays: [...weekdays], weeks, goal, clock }, asked };
	}
	return {
		missing: [
			...(hasDays ? [] : (['weekdays'] as const)),
			...('kind' in goal ? [] : goal.missing),
			...(weeks === null
				? [fields.goal === 'distance' ? ('by' as const) : ('weeks' as const)]
				: []),
			...(asked && 'missing' in asked ? asked.missing : []),
		],
	};
}

interface Lacking {
	readonly missing: readonly Missing[];
}

/** The goal; of one by a date the date is judged by its weeks. */
function goalOf(
	{ goal, weekly, most, distance, own, by }: ProgramFields,
	units: Units,
): Goal | Lacking {
	switch (goal) {
		case 'weekly': {
			const km = kmOf(weekly, units, 1);
			return km === null ? { missing: ['weekly'] } : { kind: 'weekly', km };
		}
		case 'distance': {
			if (distance === '') {
				return { missing: ['distance'] };
			}
			const km = DISTANCES[distance] ?? kmOf(own, units, 1);
			const day = readWallTime(by)?.day ?? 0;
			return km === null ? { missing: ['own'] } : { kind: 'distance', km, by: day };
		}
		case 'return':
			return { kind: goal };
		case 'hold': {
			const km = most.trim() === '' ? undefined : kmOf(most, units, 1);
			return km === null
				? { missing: ['most'] }
				: { kind: goal, ...(km === undefined ? {} : { km }) };
		}
	}
}

/** For how many weeks, to the day of the goal where it has one; null: for none that a program may have. */
function weeksIn({ goal, weeks, start, by }: ProgramFields): number | null {
	const day = readWallTime(by)?.day ?? null;
	const count =
		goal !== 'distance' ? Number(weeks) : day === null ? 0 : Math.floor((day - start) / WEEK) + 1;
	return count >= PROGRAM_WEEKS.least && count <= PROGRAM_WEEKS.most ? count : null;
}

/** Back after a break begins from rest, so that nothing needs to be told of the weeks before. */
function askedOf({ goal, usual, longest }: ProgramFields, units: Units): Standing | Lacking {
	const otherwise = goal === 'return' ? 0 : null;
	const km = kmOf(usual, units, 0) ?? otherwise;
	const far = kmOf(longest, units, 0) ?? otherwise;
	return km !== null && far !== null && far <= km
		? { km, longest: far }
		: {
				missing: [
					...(km === null ? (['usual'] as const) : []),
					...(far === null || far > (km ?? MOST_KM) ? (['longest'] as const) : []),
				],
			};
}

/** A distance that is typed, in tenths of a km; null: none, or not within what can be wished for. */
function kmOf(text: string, units: Units, least: number): number | null {
	const typed = Number(text.replace(',', '.'));
	const km = Math.round(toKm(typed, units) * 10) / 10;
	return text.trim() !== '' && Number.isFinite(km) && km >= least && km <= MOST_KM ? km : null;
}

/** The fields for another wish, which the form offered. */
export function fieldsAfter(fields: ProgramFields, wish: ProgramWish, units: Units): ProgramFields {
	const { goal } = wish;
	const weeks = String(wish.weeks);
	const far = (km: number) => String(Math.round(fromKm(km, units) * 100) / 100);
	switch (goal.kind) {
		case 'weekly':
			return { ...fields, weeks, weekly: far(goal.km) };
		case 'distance': {
			const known = (Object.keys(DISTANCES) as Distance[]).find(
				(one) => DISTANCES[one] === goal.km,
			);
			const date = { ...fields, by: dateText(goal.by) };
			return known ? { ...date, distance: known } : { ...date, distance: 'own', own: far(goal.km) };
		}
		case 'return':
		case 'hold':
			return { ...fields, weeks };
	}
}

/** The last day that a date field of the form offers, and the first. */
export function datesFor({ start }: Pick<ProgramFields, 'start'>) {
	return {
		first: dateText(start + (PROGRAM_WEEKS.least - 1) * WEEK),
		last: dateText(lastDayFrom(start)),
	};
}
