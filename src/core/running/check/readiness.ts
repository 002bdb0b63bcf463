import type { Instant } from '../../base/time.ts';

/** The outcomes of the pain check that are no warning; only these may ever be kept. */
export const ORDINARY = ['easy', 'short', 'swap', 'no-run'] as const;
export type Ordinary = (typeof ORDINARY)[number];

/** Outcomes that no file, log or report ever holds (guide §4 and §8). */
export const WARNINGS = ['same-day', 'emergency'] as const;
export type Warning = (typeof WARNINGS)[number];

/** What the pain check says of running now. */
export type Readiness = Ordinary | Warning;

/** A check with an ordinary outcome. */
export interface CheckDone {
	readonly at: Instant;
	readonly outcome: Ordinary;
	/** Pain now, 0 to 10. */
	readonly score: number;
	/** Standing or walking made it worse. */
	readonly worse: boolean;
}
