import { activeEntries, type LogEntry } from '../../timer/logEntries.ts';
import { type Instant, wholeMinutes } from '../../base/time.ts';
import type { Day, LocalDays } from '../../base/calendar.ts';
import type { DayContext } from '../runningState.ts';

/** Minutes sat from `from` to `to` in bouts that have ended, unknown time left out. */
export function sittingMinutes(entries: readonly LogEntry[], from: Instant, to: Instant): number {
	const spans = activeEntries(entries).flatMap((entry) => {
		if (entry.kind !== 'bout' || entry.position !== 'sitting') {
			return [];
		}
		const length = Math.max(0, Math.min(entry.end, to) - Math.max(entry.start, from));
		// Where in the bout its unknown time was is not kept: it is spread evenly.
		const known = 1 - entry.unknown / Math.max(1, entry.end - entry.start);
		return [length * Math.max(0, known)];
	});
	return wholeMinutes(spans.reduce((sum, one) => sum + one, 0));
}

/** So many days are shown beside the runs. */
export const CONTEXT_DAYS = 42;

const CORE: ReadonlySet<string> = new Set(['core', 'core-2']);

/** The days up to `today` by the log, the latest first; a day without any entry is left out. */
export function dailyContext(
	entries: readonly LogEntry[],
	today: Day,
	days: LocalDays,
): readonly DayContext[] {
	const byDay = new Map<Day, LogEntry[]>();
	for (const entry of activeEntries(entries)) {
		for (const day of daysOf(entry, days)) {
			byDay.set(day, [...(byDay.get(day) ?? []), entry]);
		}
	}
	return [...byDay]
		.filter(([day]) => day > today - CONTEXT_DAYS && day <= today)
		.sort(([one], [other]) => other - one)
		.map(([day, held]) => ({
			day,
			sittingMinutes: sittingMinutes(held, days.at(day, 0), days.at(day + 1, 0)),
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
