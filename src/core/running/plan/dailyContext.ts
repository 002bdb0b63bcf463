import { standing } from '../history/today.ts';
import type { LogEntry } from '../sitting/logEntry.ts';
import type { Day, LocalDays } from './days.ts';
import type { DayBeside } from './running.ts';
import { satMinutes } from './sat.ts';

/** So many days are shown beside the runs. */
export const DAYS_BESIDE = 42;

const CORE: ReadonlySet<string> = new Set(['core', 'core-2']);

/** What the log says of the days up to `today`, the latest first; a day without any entry is left out. */
export function daysBeside(
	entries: readonly LogEntry[],
	today: Day,
	days: LocalDays,
): readonly DayBeside[] {
	const byDay = new Map<Day, LogEntry[]>();
	for (const entry of standing(entries)) {
		for (const day of daysOf(entry, days)) {
			byDay.set(day, [...(byDay.get(day) ?? []), entry]);
		}
	}
	return [...byDay]
		.filter(([day]) => day > today - DAYS_BESIDE && day <= today)
		.sort(([one], [other]) => other - one)
		.map(([day, held]) => ({
			day,
			satMinutes: satMinutes(held, days.at(day, 0), days.at(day + 1, 0)),
			core: held.some(
				(entry) => entry.kind === 'break' && entry.routine !== null && CORE.has(entry.routine),
			),
		}));
}

/** The days that an entry touches. */
function daysOf(entry: LogEntry, days: LocalDays): readonly Day[] {
	if ('at' in entry) {
		return [days.dayOf(entry.at)];
	}
	if (!('end' in entry)) {
		return [];
	}
	const first = days.dayOf(entry.start);
	return Array.from({ length: days.dayOf(entry.end) - first + 1 }, (_, day) => first + day);
}
