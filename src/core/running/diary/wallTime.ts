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

/** What clocks showed at that moment: as it is written down, else as those of this machine would have. */
export function wallTimeOf({ at, local }: Moment, days: LocalDays): WallTime {
	return (local === undefined ? null : readWallTime(local)) ?? wallTimeHere(at, days);
}

const DAY_MINUTES = 24 * 60;

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
export function localOf({ at, local }: Moment, days: LocalDays): string {
	return local ?? wallTimeText(wallTimeHere(at, days));
}

/** The time of a run or a plan on disk, beside its instant. */
export interface KeptTime {
	readonly local?: string;
	/** The instant that `local` goes with. Version 0.1 moves the instant alone, and `local` no longer holds. */
	readonly localAt?: Instant;
}

/** `thing`, which is or was at `at`, with a local time that goes with it: what `here` says where it has none. */
export function withLocal<T extends KeptTime>(thing: T, at: Instant, here: () => string): T {
	return thing.local !== undefined && thing.localAt === at
		? thing
		: { ...thing, local: here(), localAt: at };
}

/** So far west and east of UTC clocks go, and by such steps they differ. */
const FARTHEST_WEST = -12 * 60;
const FARTHEST_EAST = 14 * 60;
const STEP = 15;

/** How many minutes the clocks that showed a moment's wall time are ahead of UTC; null: not known. */
export function aheadOfUtc({ at, local }: Moment): number | null {
	const wall = local === undefined ? null : readWallTime(local);
	if (!wall || wall.minutes === null) {
		return null;
	}
	const ahead = wall.day * DAY_MINUTES + wall.minutes - Math.floor(at / MINUTE);
	return ahead % STEP === 0 && ahead >= FARTHEST_WEST && ahead <= FARTHEST_EAST ? ahead : null;
}

/** The day of an instant by the clocks that showed a moment's wall time; by those of this machine where they are not known. */
export function dayWhere(moment: Moment, at: Instant, days: LocalDays): Day {
	const ahead = aheadOfUtc(moment);
	return ahead === null ? days.dayOf(at) : Math.floor((at / MINUTE + ahead) / DAY_MINUTES);
}

/** The instant at which the clocks that showed a moment's wall time show another; null: not known. */
export function sameClocks(moment: Moment, { day, minutes }: WallTime): Instant | null {
	const ahead = aheadOfUtc(moment);
	return ahead === null || minutes === null ? null : (day * DAY_MINUTES + minutes - ahead) * MINUTE;
}
