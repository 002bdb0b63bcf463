import { MINUTE } from '../../base/time.ts';
import { dateOf, type Day } from '../../base/calendar.ts';
import type { LineContext } from './parseLine.ts';
import type { Plan } from '../diary/plan.ts';
import { type Run, RUN_KINDS } from '../diary/run.ts';
import { fromKm, type Units } from '../diary/units.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** A distance as it is typed: at most three digits after the point. */
export function distanceText(km: number, units: Units): string {
	const amount = Math.round(fromKm(km, units) * 1000) / 1000;
	return `${amount} ${units === 'km' ? 'km' : 'mi'}`;
}

/** 45:10, or 1:02:10. */
export function durationText(seconds: number): string {
	const whole = Math.round(seconds);
	const [hours, minutes, rest] = [
		Math.floor(whole / 3600),
		Math.floor(whole / 60) % 60,
		whole % 60,
	];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function dayText(day: Day, today: Day): string {
	const near = new Map([
		[today - 1, 'yesterday'],
		[today, 'today'],
		[today + 1, 'tomorrow'],
	]);
	const { year, month, date } = dateOf(day);
	return near.get(day) ?? `${year}-${two(month)}-${two(date)}`;
}

/** The local day and time of day of an instant. */
function whenText(at: number, { days, now }: LineContext) {
	const day = days.dayOf(at);
	const minutes = Math.floor((at - days.at(day, 0)) / MINUTE);
	return {
		day: dayText(day, days.dayOf(now)),
		clock: `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`,
	};
}

/** The kinds that a line can hold; those of a later version stay with the run. */
const knownKinds = (kinds: readonly string[]) =>
	kinds.filter((kind) => RUN_KINDS.some((one) => one === kind));

/** The line that `parseRun` reads as this run, for editing. */
export function runText(run: Run, context: LineContext): string {
	const { day, clock } = whenText(run.start, context);
	return [
		...(run.km > 0 || run.seconds === null ? [distanceText(run.km, context.units)] : []),
		...(run.seconds === null ? [] : [durationText(run.seconds)]),
		...knownKinds(run.kinds),
		day,
		`at ${clock}`,
		...(run.pain === undefined ? [] : [`pain ${run.pain}`]),
		...(run.note === '' ? [] : [`"${run.note}"`]),
	].join(' ');
}

/** The line that `parsePlan` reads as this plan, for editing. */
export function planText(plan: Omit<Plan, 'id'>, context: LineContext): string {
	const { day, clock } = whenText(plan.at, context);
	return [
		`${day} ${clock}`,
		...(plan.km === null ? [] : [distanceText(plan.km, context.units)]),
		...(plan.minutes === null ? [] : [`${plan.minutes} min`]),
		...knownKinds(plan.kinds),
	].join(', ');
}
