import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { dateOf, type Day } from '../../../core/base/calendar.ts';
import { type Instant, MINUTE } from '../../../core/base/time.ts';
import { programTextsFor } from '../../../content/running/programTexts.ts';
import type { Intervals, Plan, PlanDraft } from '../../../core/running/diary/plan.ts';
import {
	fromKm,
	type Run,
	RUN_KINDS,
	type RunKind,
	type Units,
	wallTimeOfRun,
} from '../../../core/running/diary/run.ts';
import { type WallTime, wallTimeOf } from '../../../core/running/diary/wallTime.ts';
import {
	capitalized,
	dateFormat,
	formatDay,
	formatDays,
	language,
	listText,
	minutesText,
	numberFormat,
	sentences,
	stopwatchText,
	t,
} from '../../ui/words.ts';
import { PLAN_CHANGES, type Undoable } from '../../../core/running/runningState.ts';
import { localDays } from '../../ui/browser.ts';
import { host } from '../../ui/host.ts';

/** How many, in the page's language: "10,001". */
export function numberText(count: number): string {
	return numberFormat({}).format(count);
}

/** A distance in the person's units, to a tenth: "8.2 km"; with so many decimals at least: "8.0 km". */
export function distanceWords(km: number, units: Units, decimals: 0 | 1 = 0): string {
	return distanceFormat(units, decimals).format(fromKm(km, units));
}

/** A distance that is in `units` already. */
export function amountWords(amount: number, units: Units): string {
	return distanceFormat(units).format(amount);
}

/** What stands beside a distance: "km". */
export function unitWords(units: Units): string {
	const parts = distanceFormat(units).formatToParts(2);
	return parts.find(({ type }) => type === 'unit')?.value ?? units;
}

function distanceFormat(units: Units, decimals: 0 | 1 = 0): Intl.NumberFormat {
	return numberFormat({
		style: 'unit',
		unit: units === 'km' ? 'kilometer' : 'mile',
		unitDisplay: 'short',
		minimumFractionDigits: decimals,
		maximumFractionDigits: 1,
	});
}

/** How long a run took: "45:10", "1:02:10". */
export function runTimeText(seconds: number): string {
	const whole = Math.round(seconds);
	const full = Math.floor(whole / 60);
	return full < 60
		? stopwatchText(whole * 1000)
		: [Math.floor(full / 60), full % 60, whole % 60]
				.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
				.join(':');
}

/** What kind of run, in a word; a kind of a later version by its own name. */
export function kindName(kind: string): string {
	return isKind(kind) ? names[kind]() : kind;
}

const isKind = (kind: string): kind is RunKind => (RUN_KINDS as readonly string[]).includes(kind);

const names: Readonly<Record<RunKind, () => string>> = {
	easy: () => l10n.t('easy'),
	speed: () => l10n.t('speed'),
	hills: () => l10n.t('hills'),
	long: () => l10n.t('long'),
	race: () => l10n.t('race'),
};

/** A run in few words: "8.2 km, hills"; a time where no distance is known. */
export function runWords(
	{ km, seconds, kinds }: Pick<Run, 'km' | 'seconds' | 'kinds'>,
	units: Units,
) {
	const much = km > 0 || seconds === null ? distanceWords(km, units) : runTimeText(seconds);
	return listText([much, ...kinds.map(kindName)]);
}

/** A plan in few words: "8 km, easy". */
export function planWords(
	{ km, minutes, kinds, note, intervals }: Omit<PlanDraft, 'at'>,
	units: Units,
): string {
	return listText([
		...(intervals ? inTurnWords(intervals) : []),
		...(km === null || intervals ? [] : [distanceWords(km, units)]),
		...(minutes === null ? [] : [minutesText(Math.round(minutes))]),
		...(kinds.length > 0 ? kinds.map(kindName) : [kindName('easy')]),
		...(note === undefined ? [] : [note]),
	]);
}

/** "8 × 1 and 2 min in turn"; nothing where it is all one. */
function inTurnWords({ times, run, walk }: Intervals): readonly string[] {
	return walk === 0 ? [] : [l10n.t('{0} × {1} and {2} min in turn', times, run, walk)];
}

/** "Mon". */
export function weekdayWords(day: Day): string {
	return formatDay(day, { weekday: 'short' });
}

/** The first one of 1970. */
const SUNDAY: Day = 3;

/** "Tue", of a weekday by its number, 0 being Sunday. */
export function weekdayName(weekday: number): string {
	return weekdayWords(SUNDAY + weekday);
}

/** The days on which a run comes back: "every Tue and Thu". */
export function weeklyWords(weekdays: readonly number[]): string {
	const names = weekdays.map(weekdayName);
	return weekdays.length === 7
		? l10n.t('every day')
		: l10n.t('every {0}', new Intl.ListFormat(language()).format(names));
}

/** "Mon, 12 Oct", with the year where it is not this one. */
export function dayWords(day: Day, today: Day): string {
	const thisYear = dateOf(day).year === dateOf(today).year;
	return formatDay(day, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...(thisYear ? {} : { year: 'numeric' }),
	});
}

/** "Today", "Yesterday", "Tomorrow", or the day. */
export function nearDayWords(day: Day, today: Day): string {
	const away = day - today;
	return Math.abs(away) <= 1
		? capitalized(new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(away, 'day'))
		: dayWords(day, today);
}

/** "12 to 18 October". */
export function weekWords(first: Day, last: Day): string {
	return formatDays(first, last, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "18:00", of so many minutes after midnight. */
export function clockWords(minutes: number): string {
	return dateFormat({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
		minutes * MINUTE,
	);
}

/** "18:00" by the person's own clock. */
export function timeText(at: Instant): string {
	return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "Today, 18:00"; the day alone where no time of day is known. */
export function whenWords({ day, minutes }: WallTime, today: Day): string {
	const near = nearDayWords(day, today);
	return minutes === null ? near : l10n.t('{0}, {1}', near, clockWords(minutes));
}

/** So many minutes as hours to half an hour: "5.5 h"; as minutes below one hour. */
export function halfHoursText(count: number): string {
	return count < 60
		? minutesText(Math.round(count))
		: l10n.t('{0} h', numberFormat({}).format(Math.round(count / 30) / 2));
}

/**
 * The last change of `diary` or `plans`, which it names, with the way to undo it, or that one was undone; the line
 * is empty where there is none.
 */
export function undoLine(
	undoable: Undoable | null,
	of: 'diary' | 'plans',
	units: Units,
	wheelchair = false,
) {
	const undo = () => host.post({ kind: 'undoRuns' });
	const isPlan = PLAN_CHANGES.some((what) => what === undoable?.what);
	return html`<p role="status" class="undo quiet">
		${
			undoable === null || isPlan !== (of === 'plans')
				? nothing
				: html`${undoneWords(undoable, units, wheelchair)}
					${
						undoable.what === 'removed'
							? nothing
							: html`<button class="link" @click=${undo}>${l10n.t('Undo')}</button>`
					}`
		}
	</p>`;
}

/** What was done, and with what: "Planned. Tomorrow, 18:00: 8 km, easy". */
export function undoneWords(undoable: Undoable, units: Units, wheelchair: boolean): string {
	const { about } = undoable;
	const words = undoWords(undoable);
	if (about === null) {
		return words;
	}
	if (about === 'program') {
		return l10n.t('{0}: {1}', t(programTextsFor(wheelchair).name), words);
	}
	const named = 'run' in about ? loggedWords(about.run, units) : plannedWords(about.plan, units);
	return sentences([words, named]);
}

/** A run with its day, its time of day where one is known, and all that it was. */
function loggedWords(run: Run, units: Units): string {
	const today = localDays.dayOf(Date.now());
	const { km, seconds, kinds } = run;
	const words = listText([
		...(km > 0 || seconds === null ? [distanceWords(km, units)] : []),
		...(seconds === null ? [] : [runTimeText(seconds)]),
		...kinds.map(kindName),
	]);
	return l10n.t('{0}: {1}', whenWords(wallTimeOfRun(run, localDays), today), words);
}

/** A plan with its day; of one that comes back what it is from now on. */
function plannedWords(plan: Plan, units: Units): string {
	const rule = plan.repeat?.rules.at(-1);
	const when = rule
		? capitalized(weeklyWords(rule.weekdays))
		: whenWords(wallTimeOf(plan, localDays), localDays.dayOf(Date.now()));
	const { note, ...planned } = rule ?? plan;
	const noted = note === undefined ? [] : [l10n.t('note: {0}', note)];
	return l10n.t('{0}: {1}', when, listText([planWords(planned, units), ...noted]));
}

function undoWords({ what, runs }: Undoable): string {
	switch (what) {
		case 'logged':
			return l10n.t('Logged.');
		case 'imported':
			return l10n.t('Imported: {0}.', numberText(runs));
		case 'edited':
			return l10n.t('Changed.');
		case 'deleted':
			return l10n.t('Deleted.');
		case 'removed':
			return l10n.t('Removed.');
		case 'planned':
			return l10n.t('Planned.');
		case 'replanned':
			return l10n.t('The plan is changed.');
		case 'unplanned':
			return l10n.t('No longer planned.');
	}
}
