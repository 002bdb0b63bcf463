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

const note = v.pipe(
	v.string('is not a text'),
	v.maxLength(NOTE_LIMIT, `is longer than ${NOTE_LIMIT} characters`),
);

/** One run of the diary. */
export const runSchema = record({
	/** Random, or made from the contents of an imported file; never changes. */
	id,
	start: instant,
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

/** A run longer than this is a hard session, whatever its kind (guide §8). */
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
