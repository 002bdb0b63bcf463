import * as l10n from '@vscode/l10n';
import ical, { ICalEventTransparency } from 'ical-generator';
import { programTextsFor } from '../../../content/running/programTexts.ts';
import { type Day, dayName } from '../../../core/base/calendar.ts';
import { HOUR, type Instant, MINUTE } from '../../../core/base/time.ts';
import { formatDay, t } from '../../ui/words.ts';
import {
	aimWords,
	clinicianWords,
	sessionLength,
	sessionTitle,
	type ShownProgram,
} from '../shared/programWords.ts';

/** A session as an entry of a calendar. */
export interface CalendarEntry {
	/** The same for the same session, whenever it is exported. */
	readonly uid: string;
	readonly day: Day;
	/** Minutes after midnight, wherever one is; null: the whole day. */
	readonly clock: number | null;
	readonly minutes: number;
	readonly title: string;
	readonly description: string;
}

/** No program is longer, in days, and no session, in minutes; a stored file may say anything. */
const LONGEST = { days: 3660, minutes: 24 * 60 } as const;

/** The sessions of a program that are still to come, as entries of a calendar. */
export function calendarEntries(program: ShownProgram): readonly CalendarEntry[] {
	const { id, weeks, clock, units, body, today } = program;
	const made = l10n.t(
		'From Next Posture, as it stood on {0}. It does not change by itself.',
		formatDay(today, { day: 'numeric', month: 'long', year: 'numeric' }),
	);
	return weeks.flatMap((week) =>
		week.sessions
			.filter(({ day }) => day >= today && day < today + LONGEST.days)
			.map((session): CalendarEntry => ({
				uid: `${id}-${dayName(session.day)}`,
				day: session.day,
				clock,
				minutes: Math.min(session.minutes, LONGEST.minutes),
				title: sessionTitle(session, units, body.wheelchair),
				description: [
					sessionLength(session),
					aimWords(week, body.wheelchair),
					clinicianWords(body),
					l10n.t('The check of the day has the last word.'),
					made,
				]
					.filter(Boolean)
					.join('\n'),
			})),
	);
}

/** What no calendar shows, and some stumble over; line breaks stay. */
const UNSHOWN = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu;
const shown = (text: string) => text.replaceAll(/\r\n?/gu, '\n').replaceAll(UNSHOWN, ' ');

/** A unique id in plain letters: the library writes it as it is. */
function plainId(uid: string): string {
	const plain = uid.replaceAll(/[^\w-]/gu, (letter) => `.${letter.codePointAt(0)?.toString(16)}.`);
	return `${plain}@next-posture`;
}

/** `clock` on `day` as the numbers that a clock shows: the library writes those of UTC, and no zone. */
function floating(day: Day, minutes: number): Date {
	return new Date(day * 24 * HOUR + minutes * MINUTE);
}

/**
 * Entries as an iCalendar file (RFC 5545). Times float: they are those of the clock wherever one is. A later
 * export of the same entry is the later revision of it. Throws on a day that no calendar has.
 */
export function calendarText(
	name: string,
	entries: readonly CalendarEntry[],
	now: Instant,
): string {
	const calendar = ical({
		// The library does not escape the line breaks of a name.
		name: shown(name).replaceAll('\n', ' '),
		prodId: { company: 'Next Posture', product: 'Program' },
	});
	for (const { uid, day, clock, minutes, title, description } of entries) {
		calendar.createEvent({
			id: plainId(uid),
			stamp: new Date(now),
			sequence: Math.floor(now / MINUTE),
			summary: shown(title),
			description: shown(description),
			...(clock === null
				? {
						start: floating(day, 0),
						allDay: true,
						transparency: ICalEventTransparency.TRANSPARENT,
					}
				: {
						start: floating(day, clock),
						end: floating(day, clock + minutes),
						floating: true,
					}),
		});
	}
	return calendar.toString();
}

/** The sessions of a program that are still to come, as an iCalendar file. */
export function programCalendar(program: ShownProgram, now: Instant): string {
	const name = t(programTextsFor(program.body.wheelchair).name);
	return calendarText(name, calendarEntries(program), now);
}
