import { type Day, dayName, weekStart } from '../../../core/base/calendar.ts';
import { fromKm, toKm, type Units } from '../../../core/running/diary/run.ts';
import { readWallTime } from '../../../core/running/diary/wallTime.ts';
import type { Life } from '../../../core/running/program/life.ts';
import { weeksOf } from '../../../core/running/program/makeProgram.ts';
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

/** The fields of the form, as the browser's controls hold them. */
export interface ProgramFields {
	/** 0 being Sunday. */
	readonly weekdays: readonly number[];
	readonly weeks: number;
	readonly goal: ProgramGoal;
	/** A week, in the person's units. */
	readonly weekly: string;
	readonly distance: Distance;
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

/** Days of the week where no diary says more: each with a day between, one at the weekend. */
const USUAL_DAYS = [2, 4, 0];
const USUAL_WEEKS = 12;
const WEEK = 7;
/** A week to reach, where nothing is known, in km. */
const USUAL_KM = 15;

/** The first days that are offered: today, and the first day of the next week. */
export function startsFrom(today: Day, firstWeekday: number): readonly Day[] {
	return [today, weekStart(today, firstWeekday) + WEEK];
}

/** A day as a date field holds it. */
export const dateText = (day: Day) => dayName(day).padStart('2026-11-22'.length, '0');

/** The fields of a new form, by what the diary says. */
export function firstFields(
	life: Life,
	goals: readonly ProgramGoal[],
	today: Day,
	units: Units,
): ProgramFields {
	const usual = usualWeekdays(life, today);
	const km = (standingOf(life, today)?.km ?? 0) * 1.3 || USUAL_KM;
	return {
		weekdays: usual.length > 0 ? usual : USUAL_DAYS,
		weeks: USUAL_WEEKS,
		goal: goals[0] ?? 'hold',
		weekly: String(Math.round(fromKm(km, units))),
		distance: 'ten',
		own: '',
		by: dateText(today + USUAL_WEEKS * WEEK - 1),
		start: today,
		time: '',
		usual: '',
		longest: '',
	};
}

/** What is still missing for a program, in the order of the form. */
export type Missing = 'weekdays' | 'weekly' | 'own' | 'by' | 'usual' | 'longest';

/** The wish of the fields, and where the person stands by their own word; or what is missing. */
export type Wished =
	{ readonly wish: ProgramWish; readonly asked: Standing | null } | { readonly missing: Missing };

/** What the fields say; `isAsked`: the diary does not say where the person stands. */
export function wishOf(fields: ProgramFields, units: Units, isAsked: boolean): Wished {
	const { weekdays, weeks, start, time } = fields;
	if (weekdays.length === 0 || weekdays.length > MOST_DAYS) {
		return { missing: 'weekdays' };
	}
	const goal = goalOf(fields, units);
	if (typeof goal === 'string') {
		return { missing: goal };
	}
	const asked = isAsked ? askedOf(fields, goal, units) : null;
	if (typeof asked === 'string') {
		return { missing: asked };
	}
	const clock = readWallTime(`${dateText(start)}T${time}`)?.minutes ?? null;
	const wish = { start, weekdays: [...weekdays], weeks, goal, clock };
	const { least, most } = PROGRAM_WEEKS;
	const count = weeksOf(wish);
	return count < least || count > most
		? { missing: 'by' }
		: { wish: { ...wish, weeks: count }, asked };
}

function goalOf(fields: ProgramFields, units: Units): Goal | Missing {
	switch (fields.goal) {
		case 'weekly': {
			const km = kmOf(fields.weekly, units, 1);
			return km === null ? 'weekly' : { kind: 'weekly', km };
		}
		case 'distance': {
			const km = DISTANCES[fields.distance] ?? kmOf(fields.own, units, 1);
			const by = readWallTime(fields.by)?.day ?? null;
			return km === null ? 'own' : by === null ? 'by' : { kind: 'distance', km, by };
		}
		case 'return':
		case 'hold':
			return { kind: fields.goal };
	}
}

/** Back after a break begins from rest, so that nothing needs to be told of the weeks before. */
function askedOf(fields: ProgramFields, goal: Goal, units: Units): Standing | Missing {
	const isOpen = goal.kind === 'return';
	const km = kmOf(fields.usual, units, 0) ?? (isOpen ? 0 : null);
	const longest = kmOf(fields.longest, units, 0) ?? (isOpen ? 0 : null);
	return km === null ? 'usual' : longest === null || longest > km ? 'longest' : { km, longest };
}

/** A distance that is typed, in tenths of a km; null: none, or not within what can be wished for. */
function kmOf(text: string, units: Units, least: number): number | null {
	const typed = Number(text.replace(',', '.'));
	const km = Math.round(toKm(typed, units) * 10) / 10;
	return text.trim() !== '' && Number.isFinite(km) && km >= least && km <= MOST_KM ? km : null;
}

/** The fields for another wish, which the form offered. */
export function fieldsAfter(fields: ProgramFields, wish: ProgramWish, units: Units): ProgramFields {
	const { goal, weeks } = wish;
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
