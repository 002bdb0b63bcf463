import { MACHINE_VERSION, MONTH_VERSION } from '../../src/core/history/logFiles.ts';
import { type Day, firstOf, monthName, monthOf, weekdayOf } from '../../src/core/base/calendar.ts';
import { logEntry, type LogEntry } from '../../src/core/timer/logEntries.ts';
import { initialState } from '../../src/core/timer/state.ts';
import {
	SHARED_VERSION,
	sharedFormat,
	type SharedRecord,
} from '../../src/core/timer/shared/sharedRecord.ts';
import { HOUR, type Instant, MINUTE } from '../../src/core/base/time.ts';
import { localDays } from '../../src/webview/ui/browser.ts';
import { slotText } from '../../src/host/storage/slot.ts';

const DAYS = 365;

/** A number from 0 to 1 that follows from another. */
function noise(seed: number): number {
	const wave = Math.sin(seed * 12.9898) * 43758.5453;
	return wave - Math.floor(wave);
}

/** A day at work from nine to half past five: shorter bouts in the morning, lunch away from VS Code. */
function workday(day: Day): LogEntry[] {
	const entries: LogEntry[] = [];
	const end = localDays.at(day, 17 * 60 + 30);
	let at: Instant = localDays.at(day, 9 * 60) + noise(day) * 20 * MINUTE;
	let lunched = false;
	for (let seed = day * 100; at < end; seed++) {
		const early = at < localDays.at(day, 12 * 60);
		const length = (early ? 22 + noise(seed) * 14 : 30 + noise(seed) * 24) * MINUTE;
		const ended = lunched || early ? 'done' : 'unknown';
		const position = noise(seed + 0.3) < 0.15 ? 'standing' : 'sitting';
		entries.push(
			logEntry({ kind: 'bout', position, start: at, end: at + length, unknown: 0, ended }),
		);
		at += length;
		const rest = (2 + noise(seed + 0.5) * 7) * MINUTE;
		if (ended === 'unknown') {
			lunched = true;
			entries.push(logEntry({ kind: 'gap', start: at, end: at + HOUR, known: 'unfocused' }));
			at += HOUR;
		} else {
			entries.push(
				logEntry({ kind: 'break', start: at, end: at + rest, how: 'done', routine: null }),
				logEntry({ kind: 'move', at: at + rest / 2, move: 'chin-tuck' }),
			);
			at += rest;
		}
	}
	return entries;
}

/** Entries of a year of working days up to yesterday, or of several. */
export function yearOfEntries(now: Instant, years = 1): readonly LogEntry[] {
	const today = localDays.dayOf(now);
	const days = years * DAYS;
	return Array.from({ length: days }, (_, index) => today - days + index)
		.filter((day) => weekdayOf(day) % 6 !== 0 && noise(day + 0.7) > 0.08)
		.flatMap(workday);
}

/** The files of a year or more, as a machine of this name has them once they are folded: texts by name. */
export function yearOfFiles(
	machine: string,
	now: Instant,
	years = 1,
): Readonly<Record<string, string>> {
	const today = localDays.dayOf(now);
	const first = monthOf(today - years * DAYS);
	const files: Record<string, string> = {
		[`machines/${machine}/machine.a`]: slotText(1, {
			version: MACHINE_VERSION,
			first: monthName(first),
		}),
	};
	const entries = yearOfEntries(now, years);
	for (let month = first; month <= monthOf(today); month++) {
		const [from, to] = [localDays.at(firstOf(month), 0), localDays.at(firstOf(month + 1), 0)];
		const ofMonth = entries.filter((entry) => {
			const at = 'at' in entry ? entry.at : 'end' in entry ? entry.end : 0;
			return at >= from && at < to;
		});
		files[`machines/${machine}/month-${monthName(month)}.a`] = slotText(1, {
			version: MONTH_VERSION,
			until: Math.min(firstOf(month + 1) - 1, today - 1),
			entries: ofMonth,
		});
	}
	return files;
}

/** The record that all windows share, of a machine of this name on which nothing goes on. */
export function sharedFileOf(machine: string, now: Instant): Readonly<Record<string, string>> {
	const { record } = initialState(now);
	const shared: SharedRecord = {
		version: SHARED_VERSION,
		rev: 1,
		writer: 'year',
		machine,
		lastWriteAt: now,
		record,
		entries: [],
	};
	return { 'sitting.a': slotText(1, sharedFormat.encode(shared)) };
}
