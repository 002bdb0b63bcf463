import { type Day, dayName, dayOfDate, type LocalDays } from '../../base/calendar.ts';
import { leaf } from '../../base/schema.ts';
import { type Instant, MINUTE } from '../../base/time.ts';

/** What calendar and clock showed where something was done; `minutes` (after midnight) null: not known. */
export interface WallTime {
	readonly day: Day;
	readonly minutes: number | null;
}

const WALL_TIME =
	/^(?<y>[+-]?\d{4,6})-(?<m>\d\d)-(?<d>\d\d)(?:T(?<h>[01]\d|2[0-3]):(?<min>[0-5]\d)(?::[0-5]\d)?)?$/u;

/** A wall time as it is written: `2026-03-14T07:30`, with or without seconds, or a date alone (ISO 8601). */
export const wallTimeSchema = leaf<string>(
	(value) => typeof value === 'string' && readWallTime(value) !== null,
	'is not a date or a time like 2026-03-14T07:30',
);

/** The wall time that a text says; null where there is no such date. */
export function readWallTime(text: string): WallTime | null {
	const { y, m, d, h, min } = WALL_TIME.exec(text)?.groups ?? {};
	const day = dayOfDate(Number(y), Number(m), Number(d));
	return day === null || y === undefined
		? null
		: { day, minutes: h === undefined ? null : Number(h) * 60 + Number(min) };
}

const two = (number: number) => String(number).padStart(2, '0');

/** The text of a wall time. */
export function wallTimeText({ day, minutes }: WallTime): string {
	const time = minutes === null ? '' : `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return `${dayName(day)}${time}`;
}

/** An instant, and what clocks showed on the spot, as far as it was written down. */
export interface Moment {
	readonly at: Instant;
	readonly local?: string;
}

/** So far west and east of UTC clocks go, and by such steps they differ. */
const FARTHEST_WEST = -12 * 60;
const FARTHEST_EAST = 14 * 60;
const STEP = 15;

const DAY_MINUTES = 24 * 60;

/** How many minutes the clocks that showed `wall` at that instant are ahead of UTC; null: none are. */
function aheadOfUtc(at: Instant, { day, minutes }: WallTime): number | null {
	const utc = Math.floor(at / MINUTE);
	const ahead = day * DAY_MINUTES + (minutes ?? 0) - utc;
	return minutes !== null && ahead % STEP === 0 && ahead >= FARTHEST_WEST && ahead <= FARTHEST_EAST
		? ahead
		: null;
}

/** Whether a date can have been that of the instant somewhere. */
function isDateOf(at: Instant, day: Day): boolean {
	const utc = at / MINUTE - day * DAY_MINUTES;
	return utc >= -FARTHEST_EAST && utc < DAY_MINUTES - FARTHEST_WEST;
}

/** The wall time that is written down and goes with the instant; version 0.1 moves only the instant. */
function written({ at, local }: Moment): WallTime | null {
	const wall = local === undefined ? null : readWallTime(local);
	if (!wall) {
		return null;
	}
	const fits = wall.minutes === null ? isDateOf(at, wall.day) : aheadOfUtc(at, wall) !== null;
	return fits ? wall : null;
}

/** What clocks showed at that moment: as it is written down, else as those of this machine would have. */
export function wallTimeOf(moment: Moment, days: LocalDays): WallTime {
	return written(moment) ?? wallTimeHere(moment.at, days);
}

/** What the clocks of this machine show at an instant. */
export function wallTimeHere(at: Instant, days: LocalDays): WallTime {
	const day = days.dayOf(at);
	const midnight = days.at(day, 0);
	const elapsed = Math.floor((at - midnight) / MINUTE);
	const minute = midnight + elapsed * MINUTE;
	// On a day on which clocks are changed they show another time after it than has passed.
	const change = (days.at(day + 1, 0) - midnight) / MINUTE - DAY_MINUTES;
	const after = elapsed - change;
	// The hour that clocks go through twice is told by neither.
	const isBefore = days.at(day, after) !== minute && days.at(day, elapsed) === minute;
	const minutes = isBefore ? elapsed : after;
	return { day, minutes: Math.min(DAY_MINUTES - 1, Math.max(0, minutes)) };
}

/** The local text of a moment: what is written down, or by the clocks of this machine. */
export function localOf(moment: Moment, days: LocalDays): string {
	return written(moment) && moment.local
		? moment.local
		: wallTimeText(wallTimeHere(moment.at, days));
}

/** The instant at which the clocks that showed a moment's wall time show another; null: not known. */
export function sameClocks(moment: Moment, { day, minutes }: WallTime): Instant | null {
	const wall = written(moment);
	const ahead = wall && aheadOfUtc(moment.at, wall);
	return ahead === null || minutes === null ? null : (day * DAY_MINUTES + minutes - ahead) * MINUTE;
}
