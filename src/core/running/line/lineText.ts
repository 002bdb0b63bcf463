import { type Day, dayName, type LocalDays } from '../../base/calendar.ts';
import type { Instant } from '../../base/time.ts';
import type { Plan } from '../diary/plan.ts';
import { type Run, RUN_KINDS, type Units, wallTimeOfRun } from '../diary/run.ts';
import { type WallTime, wallTimeOf } from '../diary/wallTime.ts';
import { durationCost, paceCost } from './meanings.ts';
import { distanceText, secondsText } from './readings.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** 07:30, of so many minutes after midnight. */
export const clockText = (minutes: number) =>
	`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** 45:10, or 1:02:10. */
export function durationText(seconds: number): string {
	const whole = Math.round(seconds);
	return whole < 3600 ? `${Math.floor(whole / 60)}:${two(whole % 60)}` : secondsText(whole);
}

/** How long a run took, so that it is read as that: 5:30 may be many things, 45:10 beside 8 km may not. */
function runDuration(seconds: number, km: number): string {
	const odd = km > 0 ? paceCost(km, seconds) : durationCost(seconds);
	return odd > 0 ? secondsText(seconds) : durationText(seconds);
}

function dayText(day: Day, today: Day): string {
	const near = new Map([
		[today - 1, 'yesterday'],
		[today, 'today'],
		[today + 1, 'tomorrow'],
	]);
	return near.get(day) ?? dayName(day);
}

/** The kinds that a line can say; what a later version knows stays with the run. */
const sayable = (kinds: readonly string[]) =>
	kinds.filter((kind) => RUN_KINDS.some((one) => one === kind));

const quoted = (note = '') => (note === '' ? [] : [`"${note}"`]);

/** A shorter distance is written as 0, which is none. */
const SHORTEST_KM = 0.001;

/** By what a line is written. */
export interface TextContext {
	readonly now: Instant;
	readonly days: LocalDays;
	readonly units: Units;
}

/** The line that `parseRun` reads as this run, for editing. */
export function runText(run: Omit<Run, 'id'>, { days, now, units }: TextContext): string {
	const { km, seconds, kinds, pain, note } = run;
	const { day, minutes } = wallTimeOfRun(run, days);
	return [
		...(km >= SHORTEST_KM || seconds === null ? [distanceText(km, units)] : []),
		...(seconds === null ? [] : [runDuration(seconds, km)]),
		...sayable(kinds),
		dayText(day, days.dayOf(now)),
		...(minutes === null ? [] : [`at ${clockText(minutes)}`]),
		...(pain === undefined ? [] : [`pain ${pain}`]),
		...quoted(note),
	].join(' ');
}

/** The line that `parsePlan` reads as this plan, for editing. */
export function planText(plan: Omit<Plan, 'id'>, { days, now, units }: TextContext): string {
	const { km, minutes, kinds, note } = plan;
	return [
		whenText(wallTimeOf(plan, days), days.dayOf(now)),
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...sayable(kinds),
		...quoted(note),
	].join(', ');
}

function whenText({ day, minutes }: WallTime, today: Day): string {
	return [dayText(day, today), ...(minutes === null ? [] : [`at ${clockText(minutes)}`])].join(' ');
}
