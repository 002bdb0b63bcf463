import {
	amount,
	type Check,
	id,
	instant,
	listOf,
	optional,
	orNull,
	record,
	text,
} from '../../base/shape.ts';
import type { Instant } from '../../base/time.ts';

/** What a run was, in the diary's words. */
export const RUN_KINDS = ['easy', 'speed', 'hills', 'long', 'race'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** One run of the diary. */
export interface Run {
	/** Random, or made of what an imported file says; never changes. */
	readonly id: string;
	readonly start: Instant;
	/** Kilometres, whatever the person's units; 0 where only the time is known. */
	readonly km: number;
	/** How long it took; null: not known. */
	readonly seconds: number | null;
	/** Of `RUN_KINDS`; what else there is comes from a later version and is kept. */
	readonly kinds: readonly string[];
	/** The person's own words; empty where there are none. */
	readonly note: string;
	/** Worst pain during or after the run, 0 to 10; absent: not said. */
	readonly pain?: number;
	/** Where an imported run comes from: the name of the file or program; absent: typed here. */
	readonly source?: string;
}

/** Longest text that a person's note, or the name of a source, may be. */
export const NOTE_LIMIT = 1000;

const SCORES = 10;

/** A score of pain: a whole number from 0 to 10. */
export const score: Check = (value) =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SCORES
		? null
		: 'is not a whole number from 0 to 10';

const note: Check = (value) =>
	text(value) ?? ((value as string).length <= NOTE_LIMIT ? null : 'is longer than 1000 characters');

/** What is wrong with a value as a run, or null. Fields that are not known are let through. */
export const runShape: Check = record({
	id,
	start: instant,
	km: amount,
	seconds: orNull(amount),
	kinds: listOf(id),
	note,
	pain: optional(score),
	source: optional(note),
});

/** A run longer than this is a hard session, whatever it is called (guide §8). */
const HARD_SECONDS = 30 * 60;

const HARD_KINDS: ReadonlySet<string> = new Set(['speed', 'hills', 'long', 'race']);

/** Whether the run is a hard session: speed, hills, race or long, or longer than 30 minutes (guide §8). */
export function isHard({ kinds, seconds }: Pick<Run, 'kinds' | 'seconds'>): boolean {
	return kinds.some((kind) => HARD_KINDS.has(kind)) || (seconds ?? 0) > HARD_SECONDS;
}

/** The pace is that of so many runs, the latest ones. */
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
