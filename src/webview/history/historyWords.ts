import * as l10n from '@vscode/l10n';
import type { DaySums } from '../../core/history/sums.ts';
import type { BestTime } from '../../core/history/bestTime.ts';
import type { PartKind, RunMark } from '../../core/history/timeline.ts';
import { dateOf, type Day } from '../../core/base/calendar.ts';
import {
	HOUR,
	type Instant,
	type Milliseconds,
	MINUTE,
	wholeMinutes,
} from '../../core/base/time.ts';
import type { Units } from '../../core/running/diary/units.ts';
import { distance, duration as clockOf } from '../running/shared/runWords.ts';
import { language, list, minutes } from '../ui/words.ts';

/** A length of time, short and in whole minutes: "38 min", "5 h 10 min". */
export function duration(length: Milliseconds): string {
	const whole = wholeMinutes(length);
	const hours = Math.floor(whole / 60);
	if (hours === 0) {
		return minutes(whole);
	}
	const rest = whole % 60;
	return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, rest);
}

export function breaksText(count: number): string {
	return count === 1 ? l10n.t('1 break') : l10n.t('{0} breaks', count);
}

/** A day by its weekday and date: "Tuesday 3 November". */
export function dayText(day: Day, weekday: 'long' | 'short' = 'long'): string {
	const month = weekday;
	return dayFormat({ weekday, day: 'numeric', month }, day);
}

/** A weekday's name, 0 being Sunday. */
export function weekdayText(weekday: number, length: 'long' | 'short'): string {
	// Day 3 was a Sunday.
	return dayFormat({ weekday: length }, weekday + 3);
}

/** A month by its name and year. */
export function monthText(year: number, month: number): string {
	const at = Date.UTC(year, month - 1, 15);
	return format({ month: 'long', year: 'numeric', timeZone: 'UTC' }, at);
}

function dayFormat(options: Intl.DateTimeFormatOptions, day: Day): string {
	const { year, month, date } = dateOf(day);
	return format({ ...options, timeZone: 'UTC' }, Date.UTC(year, month - 1, date));
}

/** The time of day in `zone`, as the person reads a clock. */
export function clockText(at: Instant, zone: string): string {
	return format({ hour: 'numeric', minute: '2-digit', timeZone: zone }, at);
}

/** A whole hour on an axis: "9 AM", or "09:00" where hours are counted to 24. */
export function hourText(at: Instant, zone: string): string {
	const { hour12 } = new Intl.DateTimeFormat(language(), { hour: 'numeric' }).resolvedOptions();
	const minute = hour12 && at % HOUR === 0 ? {} : ({ minute: '2-digit' } as const);
	return format({ hour: 'numeric', ...minute, timeZone: zone }, at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than a hundred uses of it. */
function format(options: Intl.DateTimeFormatOptions, at: Instant): string {
	const key = JSON.stringify([language(), options]);
	const made = formats.get(key) ?? new Intl.DateTimeFormat(language(), options);
	formats.set(key, made);
	return made.format(at);
}

/** What a part of the day was spent in. */
export function partText(kind: PartKind): string {
	switch (kind) {
		case 'sitting':
			return l10n.t('Sitting');
		case 'standing':
			return l10n.t('Standing');
		case 'break':
			return l10n.t('Break');
		case 'unknown':
			return l10n.t('Not known');
		case 'nothing':
			return l10n.t('Nothing logged');
	}
}

/** A day in one line: "6 breaks, longest bout 38 min". `goesOn`: it is today. */
export function headline({ breaks, longest, sat, stood }: DaySums, goesOn = false): string {
	if (sat + stood < MINUTE && breaks === 0) {
		return goesOn ? l10n.t('Nothing logged yet') : l10n.t('Nothing logged');
	}
	return l10n.t('{0}, longest bout {1}', breaksText(breaks), duration(longest));
}

/** A day summed up in a sentence: what it was spent in, and what came of it. */
export function daySentence(sums: DaySums, runs: readonly RunMark[], units: Units): string {
	const { sat, stood, rested, unknown, moves } = sums;
	const lengths: [Milliseconds, (text: string) => string][] = [
		[sat, (text) => l10n.t('{0} sitting', text)],
		[stood, (text) => l10n.t('{0} standing', text)],
		[rested, (text) => l10n.t('{0} on breaks', text)],
		[unknown, (text) => l10n.t('{0} not known', text)],
	];
	const parts = lengths.flatMap(([length, say]) =>
		wholeMinutes(length) > 0 ? [say(duration(length))] : [],
	);
	const did = moves > 0 ? [movesText(moves)] : [];
	return list([headline(sums), ...parts, ...did, ...runs.map((run) => runText(run, units))]);
}

export function movesText(count: number): string {
	return count === 1 ? l10n.t('1 move done') : l10n.t('{0} moves done', count);
}

/** A run: "Run 4.2 km", or by its time where no distance is known. */
export function runText({ km, seconds }: RunMark, units: Units): string {
	if (km > 0) {
		return l10n.t('Run {0}', distance(km, units));
	}
	return seconds === null ? l10n.t('Run') : l10n.t('Run {0}', clockOf(seconds));
}

/** The time that suits the person, in plain words and without a number. */
export function suitsText(suits: BestTime): string {
	if (suits.by === 'weekday') {
		return l10n.t(
			'{0} suits you: breaks come most often then.',
			weekdayText(suits.weekday, 'long'),
		);
	}
	switch (suits.part) {
		case 'morning':
			return l10n.t('Mornings suit you: breaks come most often then.');
		case 'afternoon':
			return l10n.t('Afternoons suit you: breaks come most often then.');
		case 'evening':
			return l10n.t('Evenings suit you: breaks come most often then.');
	}
}

/** A count with one decimal where it is not whole. */
export function figure(count: number): string {
	return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(count);
}
