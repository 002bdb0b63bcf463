import { type Day, dayName, type LocalDays } from '../../base/calendar.ts';
import type { Instant } from '../../base/time.ts';
import type { PlanDraft, Weekly } from '../diary/plan.ts';
import { type Run, RUN_KINDS, type Units, wallTimeOfRun } from '../diary/run.ts';
import { type WallTime, wallTimeOf } from '../diary/wallTime.ts';
import { durationCost, paceCost } from './costs.ts';
import { asTyped, distanceText, secondsText } from './readings.ts';
import type { LineLocale } from './words.ts';

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
		...(seconds === null ? [] : [runDuration(seconds, asTyped(km, units))]),
		...sayable(kinds),
		dayText(day, days.dayOf(now)),
		...(minutes === null ? [] : [`at ${clockText(minutes)}`]),
		...(pain === undefined ? [] : [`pain ${pain}`]),
		...quoted(note),
	].join(' ');
}

/** The line that `parsePlan` reads as this plan, for editing. */
export function planText(plan: PlanDraft, { days, now, units }: TextContext): string {
	const { km, minutes, kinds, note, weekly } = plan;
	const wall = wallTimeOf(plan, days);
	return [
		...(weekly ? weeklyText(weekly, wall) : [whenText(wall, days.dayOf(now))]),
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...sayable(kinds),
		...quoted(note),
	].join(', ');
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Dates in full: the text holds on any day. */
function weeklyText({ weekdays, from, until }: Weekly, { minutes }: WallTime): readonly string[] {
	const named = weekdays.length === 7 ? ['day'] : weekdays.map((one) => WEEKDAYS[one] ?? '');
	return [
		['every', ...named, ...(minutes === null ? [] : [`at ${clockText(minutes)}`])].join(' '),
		`from ${dayName(from)}`,
		...(until === null ? [] : [`until ${dayName(until)}`]),
	];
}

function whenText({ day, minutes }: WallTime, today: Day): string {
	return [dayText(day, today), ...(minutes === null ? [] : [`at ${clockText(minutes)}`])].join(' ');
}

/** What the examples say: a plan for tomorrow at 7:00, and a run with its time. */
const EXAMPLES = {
	plan: { km: '8 km', miles: '5 mi', kind: 'easy' },
	run: { km: '10 km', miles: '6 mi', kind: 'hills' },
} as const;

/** A line that is right, in the person's language: "morgen 7:00 8 km locker"; null: it has no words for it. */
export function exampleText(
	what: 'run' | 'plan',
	{ words }: Pick<LineLocale, 'words'>,
	units: Units,
): string | null {
	const example = EXAMPLES[what];
	const [tomorrow] = words.tomorrow ?? [];
	const [kind] = words[example.kind] ?? [];
	if (kind === undefined || tomorrow === undefined) {
		return null;
	}
	return what === 'run'
		? `${example[units]} 52:30 ${kind}`
		: `${tomorrow} 7:00 ${example[units]} ${kind}`;
}
