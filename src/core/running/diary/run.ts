import * as v from 'valibot';
import {
	amount,
	id,
	type Infer,
	instant,
	listOf,
	optional,
	orNull,
	record,
} from '../../base/schema.ts';
import type { Day, LocalDays } from '../../base/calendar.ts';
import {
	type Moment,
	type WallTime,
	readWallTime,
	wallTimeHere,
	wallTimeOf,
	wallTimeSchema,
	wallTimeText,
	withLocal,
} from './wallTime.ts';

/** In what distances are shown and typed; inside they are always kilometres. */
export const UNITS = ['km', 'miles'] as const;
export type Units = (typeof UNITS)[number];

/** Kilometres of an international mile, exactly. */
const KM_PER_MILE = 1.609344;

/** A distance typed in `units`, in km. */
export function toKm(distance: number, units: Units): number {
	return units === 'km' ? distance : distance * KM_PER_MILE;
}

/** `km` in the person's units. */
export function fromKm(km: number, units: Units): number {
	return units === 'km' ? km : km / KM_PER_MILE;
}

/** The kinds of runs that the diary knows. */
export const RUN_KINDS = ['easy', 'speed', 'hills', 'long', 'race'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Longest text that a person's note, or the name of a source, may be. */
export const NOTE_LIMIT = 1000;

const SCORES = 10;

/** A score of pain: a whole number from 0 to 10. */
export const score = v.custom<number>(
	(value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= SCORES,
	'is not a whole number from 0 to 10',
);

/** The person's own words, or another program's. */
export const note = v.pipe(
	v.string('is not a text'),
	v.maxLength(NOTE_LIMIT, `is longer than ${NOTE_LIMIT} characters`),
);

/** One run of the diary. */
export const runSchema = record({
	/** Random, or made from the contents of an imported file; never changes. */
	id,
	start: instant,
	/**
	 * What calendar and clock showed at the start, where it was run: `2026-03-14T07:30`, or the date alone
	 * where the time is not known. Absent: written by version 0.1 (see `runAsRead`), or not known where it
	 * was read: then the clocks of this machine tell.
	 */
	local: optional(wallTimeSchema),
	/** The `start` that `local` goes with, on disk; see `KeptTime`. */
	localAt: optional(instant),
	/** Kilometres, whatever the person's units; 0 where only the time is known. */
	km: amount,
	/** How long it took; null: not known. */
	seconds: orNull(amount),
	/** Of `RUN_KINDS`; what else there is comes from a later version and is kept. */
	kinds: listOf(id),
	/** The person's own words; empty where there are none. */
	note,
	/** Worst pain during or after the run; absent: not given. */
	pain: optional(score),
	/** Where an imported run comes from: the name of the file or program; absent: typed here. */
	source: optional(note),
});
export type Run = Infer<typeof runSchema>;

/** When a run began. */
export type Started = Pick<Run, 'start' | 'local'>;

/** The moment at which a run began. */
export function momentOf({ start, local }: Started): Moment {
	return local === undefined ? { at: start } : { at: start, local };
}

/** What calendar and clock showed at the start of a run. */
export function wallTimeOfRun(run: Started, days: LocalDays): WallTime {
	return wallTimeOf(momentOf(run), days);
}

/** The day of a run where it was run. Its time of day, which takes longer to find out, is not asked for. */
export function dayOfRun({ start, local }: Started, days: LocalDays): Day {
	return (local === undefined ? null : readWallTime(local)?.day) ?? days.dayOf(start);
}

const DAY_MINUTES = 24 * 60;
const NOON = DAY_MINUTES / 2;

/**
 * A run as it was read of a file or an export, with its local time. What version 0.1 wrote, or moved since, is
 * given that of this machine, once: it is to be written so. Typed runs of noon sharp had no time of day.
 */
export function runAsRead(run: Run, days: LocalDays): Run {
	return withLocal(run, run.start, () => {
		const wall = wallTimeHere(run.start, days);
		const isNoon = run.source === undefined && run.start === days.at(wall.day, NOON);
		return wallTimeText(isNoon ? { ...wall, minutes: null } : wall);
	});
}

/** A run as it is to be written: its local time is meant to go with its start. */
export function runToWrite(run: Run, days: LocalDays): Run {
	const { start } = run;
	const here = () => wallTimeText(wallTimeHere(start, days));
	return withLocal({ ...run, localAt: start }, start, here);
}

/** A run longer than this is a hard session, whatever it is called (guide §8). */
const HARD_SECONDS = 30 * 60;

const HARD_KINDS: ReadonlySet<string> = new Set(['speed', 'hills', 'long', 'race']);

/** Whether the run is a hard session: speed, hills, race or long, or longer than 30 minutes (guide §8). */
export function isHard({ kinds, seconds }: Pick<Run, 'kinds' | 'seconds'>): boolean {
	return kinds.some((kind) => HARD_KINDS.has(kind)) || (seconds ?? 0) > HARD_SECONDS;
}

/** The pace is that of so many of the latest runs. */
const RUNS = 10;

/** The usual pace in seconds a km: the median of the last runs with distance and time; null without any. */
export function paceOf(runs: readonly Pick<Run, 'start' | 'km' | 'seconds'>[]): number | null {
	const paces = runs
		.filter(({ km, seconds }) => km > 0 && (seconds ?? 0) > 0)
		.toSorted((one, other) => other.start - one.start)
		.slice(0, RUNS)
		.map(({ km, seconds }) => (seconds ?? 0) / km)
		.sort((one, other) => one - other);
	return paces[Math.floor(paces.length / 2)] ?? null;
}

/** The usual time of day is that of so many runs, the latest ones; fewer than the second number have none. */
const TIMED_RUNS = 20;
const FEW = 3;
/** Runs whose time is known are looked for among so many. */
const SEEN_RUNS = 3 * TIMED_RUNS;
/** Runs begin about the same time where they are so many minutes apart at most; ours. */
const ABOUT = 90;

/** By how many minutes a time of day is later than another, or (below 0) earlier, whichever is nearer. */
function laterBy(minutes: number, other: number): number {
	return ((minutes - other + NOON + DAY_MINUTES) % DAY_MINUTES) - NOON;
}

/**
 * When this person usually runs, in minutes after midnight: the middle of the time of day at which at
 * least half of the last runs began. Null: there is none. A run whose time is not known does not
 * count.
 */
export function usualClock(runs: readonly Started[], days: LocalDays): number | null {
	const clocks = runs
		.toSorted((one, other) => other.start - one.start)
		.slice(0, SEEN_RUNS)
		.flatMap((run) => wallTimeOfRun(run, days).minutes ?? [])
		.slice(0, TIMED_RUNS);
	const groups = clocks.map((clock) =>
		clocks.map((other) => laterBy(other, clock)).filter((by) => Math.abs(by) <= ABOUT),
	);
	const most = Math.max(...groups.map(({ length }) => length));
	const index = groups.findIndex(({ length }) => length === most);
	const by = groups[index]?.toSorted((one, other) => one - other)[Math.floor(most / 2)];
	const middle = clocks[index];
	return middle === undefined || by === undefined || most < FEW || most * 2 < clocks.length
		? null
		: (middle + by + DAY_MINUTES) % DAY_MINUTES;
}
