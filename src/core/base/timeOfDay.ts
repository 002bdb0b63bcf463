import type { LocalDays } from './calendar.ts';
import type { Instant } from './time.ts';

/** A time of day as it was typed. */
export interface TimeOfDay {
	/** After midnight, as written. */
	readonly minutes: number;
	/** Neither AM nor PM, nor written as only a clock of 24 hours writes it: the other half may be meant. */
	readonly isOpen: boolean;
}

/** What the person's language writes beside the hour before noon, and after it. */
export interface HalfNames {
	readonly am: readonly string[];
	readonly pm: readonly string[];
}

const ENGLISH: HalfNames = { am: ['am'], pm: ['pm'] };

const HALF_A_DAY = 12 * 60;

/**
 * The time of day that a text means: `3:30`, `15.30`, `3 pm`, `12:15 a.m.`, or as the person's language
 * has it, by `names`. Null where it means none. An hour alone needs its half; 12 AM is midnight, 12 PM noon.
 */
export function parseClockTime(text: string, names: HalfNames = ENGLISH): TimeOfDay | null {
	const plain = plainOf(text);
	for (const [half, shift] of [
		['am', 0],
		['pm', HALF_A_DAY],
	] as const) {
		const time = without(plain, [...ENGLISH[half], ...names[half].map(plainOf)]);
		const found = time === null ? null : /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(time);
		const hour = Number(found?.[1]);
		if (found && hour >= 1 && hour <= 12) {
			return { minutes: (hour % 12) * 60 + Number(found[2] ?? 0) + shift, isOpen: false };
		}
	}
	const [, hour, minute] = /^(\d{1,2})[:.]([0-5]\d)$/.exec(plain) ?? [];
	if (hour === undefined || Number(hour) > 23) {
		return null;
	}
	const isOpen = !hour.startsWith('0') && Number(hour) <= 12;
	return { minutes: Number(hour) * 60 + Number(minute), isOpen };
}

/** The next time, after `at`, that local clocks show this: at 14:00 an open 3:30 is at 15:30. */
export function nextTimeOfDay(at: Instant, time: TimeOfDay, days: LocalDays): Instant {
	const { minutes, isOpen } = time;
	const day = days.dayOf(at);
	const halves = isOpen ? [minutes % HALF_A_DAY, (minutes % HALF_A_DAY) + HALF_A_DAY] : [minutes];
	const all = [day, day + 1].flatMap((one) => halves.map((of) => days.at(one, of)));
	return Math.min(...all.filter((one) => one > at));
}

/** In small letters, all spaces and full stops after letters gone: `3:30 P. M.` is `3:30pm`. */
function plainOf(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/\s/g, '')
		.replaceAll(/(\p{L})\./gu, '$1');
}

/** What is left of `text` without one of `marks` at either end; null where it has none of them. */
function without(text: string, marks: readonly string[]): string | null {
	for (const mark of marks) {
		if (text.endsWith(mark)) {
			return text.slice(0, -mark.length);
		}
		if (text.startsWith(mark)) {
			return text.slice(mark.length);
		}
	}
	return null;
}
