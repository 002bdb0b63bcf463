import * as l10n from '@vscode/l10n';
import { capital, clock, language, minutes } from '../../ui/words.ts';
import type { Undoable } from '../../../core/running/runningState.ts';
import { dateOf, type Day } from '../../../core/base/calendar.ts';
import { type Run, RUN_KINDS, type RunKind } from '../../../core/running/diary/run.ts';
import { fromKm, type Units } from '../../../core/running/diary/units.ts';
import type { Instant } from '../../../core/base/time.ts';

/** Making a format takes longer than using it a hundred times, and a diary has many lines. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The format of dates with these options in the page's language. */
function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return kept(dates, options, () => new Intl.DateTimeFormat(language(), options));
}

/** The format of numbers with these options in the page's language. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return kept(numbers, options, () => new Intl.NumberFormat(language(), options));
}

/** How many, in the page's language: "10,001". */
export function countText(count: number): string {
	return numberFormat({}).format(count);
}

function kept<T>(all: Map<string, T>, options: unknown, make: () => T): T {
	const key = JSON.stringify(options);
	const known = all.get(key);
	if (known) {
		return known;
	}
	const made = make();
	all.set(key, made);
	return made;
}

/** What can be taken back, in a word; null where nothing can. */
export function undoWords(undoable: Undoable | null): string | null {
	switch (undoable?.what) {
		case undefined:
			return null;
		case 'logged':
			return l10n.t('Logged.');
		case 'imported':
			return l10n.t('Imported: {0}.', countText(undoable?.runs ?? 0));
		case 'edited':
			return l10n.t('Changed.');
		case 'deleted':
			return l10n.t('Deleted.');
	}
}

/** A distance in the person's units, to a tenth: "8.2 km". */
export function distance(km: number, units: Units): string {
	return amountWords(fromKm(km, units), units);
}

/** A distance that is in `units` already. */
export function amountWords(amount: number, units: Units): string {
	return numberFormat({
		style: 'unit',
		unit: units === 'km' ? 'kilometer' : 'mile',
		unitDisplay: 'short',
		maximumFractionDigits: 1,
	}).format(amount);
}

/** How long a run took: "45:10", "1:02:10". */
export function duration(seconds: number): string {
	const whole = Math.round(seconds);
	const full = Math.floor(whole / 60);
	return full < 60
		? clock(whole * 1000)
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
	const much = km > 0 || seconds === null ? distance(km, units) : duration(seconds);
	return [much, ...kinds.map(kindName)].join(', ');
}

/** Days are counted in UTC here, so that no clock change moves them. */
function dayText(day: Day, options: Intl.DateTimeFormatOptions): string {
	const { year, month, date } = dateOf(day);
	const at = new Date(Date.UTC(year, month - 1, date));
	return dateFormat({ ...options, timeZone: 'UTC' }).format(at);
}

/** "Mon". */
export function weekdayWord(day: Day): string {
	return dayText(day, { weekday: 'short' });
}

/** "Mon, 12 Oct", with the year where it is not this one. */
export function dayWords(day: Day, today: Day): string {
	const thisYear = dateOf(day).year === dateOf(today).year;
	return dayText(day, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		...(thisYear ? {} : { year: 'numeric' }),
	});
}

/** "Today", "Yesterday", "Tomorrow", or the day. */
export function nearDay(day: Day, today: Day): string {
	const away = day - today;
	return Math.abs(away) <= 1
		? capital(new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(away, 'day'))
		: dayWords(day, today);
}

/** "12 to 18 October". */
export function weekWords(first: Day, last: Day): string {
	const [from, to] = [first, last].map((day) => {
		const { year, month, date } = dateOf(day);
		return new Date(Date.UTC(year, month - 1, date));
	});
	const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
	return dateFormat(options).formatRange(from ?? 0, to ?? 0);
}

/** "18:00" by the person's own clock. */
export function timeOfDay(at: Instant): string {
	return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(at);
}

/** So many minutes as hours to half an hour: "5.5 h"; as minutes below one hour. */
export function hours(count: number): string {
	return count < 60
		? minutes(Math.round(count))
		: l10n.t('{0} h', numberFormat({}).format(Math.round(count / 30) / 2));
}
