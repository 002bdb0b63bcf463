import * as l10n from '@vscode/l10n';
import { type Day, dayOfDate } from '../../core/base/calendar.ts';
import {
	HOUR,
	type Instant,
	type Milliseconds,
	MINUTE,
	wholeMinutes,
} from '../../core/base/time.ts';
import type { BestTime } from '../../core/history/bestTime.ts';
import type { DaySums } from '../../core/history/sums.ts';
import type { PartKind, RunMark } from '../../core/history/timeline.ts';
import type { Units } from '../../core/running/diary/run.ts';
import { distanceWords, runTimeText } from '../running/shared/runWords.ts';
import { counted, dateFormat, formatDay, hoursText, listText, numberFormat } from '../ui/words.ts';

/** "1 break", "6 breaks". */
export function breaksText(count: number): string {
	return counted(count, '{0} break', '{0} breaks');
}

/** A day by its weekday and date: "Tuesday 3 November". */
export function dayText(day: Day, weekday: 'long' | 'short' = 'long'): string {
	const month = weekday;
	return formatDay(day, { weekday, day: 'numeric', month });
}

/** A weekday's name, 0 being Sunday. */
export function weekdayText(weekday: number, length: 'long' | 'short'): string {
	// Day 3 was a Sunday.
	return formatDay(weekday + 3, { weekday: length });
}

/** A month by its name and year. */
export function monthText(year: number, month: number): string {
	return formatDay(dayOfDate(year, month, 15) ?? 0, { month: 'long', year: 'numeric' });
}

/** The time of day in `zone`, as the person reads a clock. */
export function clockText(at: Instant, zone: string): string {
	return dateFormat({ hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at);
}

/** A whole hour on an axis: "9 AM", or "09:00" where hours are counted to 24. */
export function hourText(at: Instant, zone: string): string {
	const { hour12 } = dateFormat({ hour: 'numeric' }).resolvedOptions();
	const minute = hour12 && at % HOUR === 0 ? {} : ({ minute: '2-digit' } as const);
	return dateFormat({ hour: 'numeric', ...minute, timeZone: zone }).format(at);
}

/** How a part of the day was spent. */
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
		case 'paused':
			return l10n.t('Sit timer paused');
		case 'nothing':
			return l10n.t('Nothing logged');
	}
}

/** A day in one line: "6 breaks, longest in one position 38 min". */
export function headline({ breaks, longest, sat, stood }: DaySums, isToday = false): string {
	if (sat + stood < MINUTE && breaks === 0) {
		return isToday ? l10n.t('Nothing logged yet') : l10n.t('Nothing logged');
	}
	return l10n.t('{0}, longest in one position {1}', breaksText(breaks), hoursText(longest));
}

/** A day in a sentence: how it was spent, its moves and its runs. */
export function daySentence(sums: DaySums, runs: readonly RunMark[], units: Units): string {
	const { sat, stood, rested, unknown, paused, moves } = sums;
	const lengths: [Milliseconds, (text: string) => string][] = [
		[sat, (text) => l10n.t('{0} sitting', text)],
		[stood, (text) => l10n.t('{0} standing', text)],
		[rested, (text) => l10n.t('{0} on breaks', text)],
		[unknown, (text) => l10n.t('{0} not known', text)],
		[paused, (text) => l10n.t('{0} with the timer paused', text)],
	];
	const parts = lengths.flatMap(([length, words]) =>
		wholeMinutes(length) > 0 ? [words(hoursText(length))] : [],
	);
	const did = moves > 0 ? [movesText(moves)] : [];
	return listText([
		headline(sums),
		...parts,
		...did,
		...runs.map((run) => runMarkText(run, units)),
	]);
}

/** "1 move done", "6 moves done". */
export function movesText(count: number): string {
	return counted(count, '{0} move done', '{0} moves done');
}

/** A run: "Run 4.2 km", or by its time where no distance is known. */
export function runMarkText({ km, seconds }: RunMark, units: Units): string {
	if (km > 0) {
		return l10n.t('Run {0}', distanceWords(km, units));
	}
	return seconds === null ? l10n.t('Run') : l10n.t('Run {0}', runTimeText(seconds));
}

/** The time of day or week at which breaks come most often, without a number. */
export function bestTimeText(best: BestTime): string {
	if (best.by === 'weekday') {
		return l10n.t('{0} suits you: breaks come most often then.', weekdayText(best.weekday, 'long'));
	}
	switch (best.part) {
		case 'morning':
			return l10n.t('Mornings suit you: breaks come most often then.');
		case 'afternoon':
			return l10n.t('Afternoons suit you: breaks come most often then.');
		case 'evening':
			return l10n.t('Evenings suit you: breaks come most often then.');
	}
}

/** A count with one decimal where it is not whole. */
export function decimalText(count: number): string {
	return numberFormat({ maximumFractionDigits: 1 }).format(count);
}
