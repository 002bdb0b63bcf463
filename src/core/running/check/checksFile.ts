import { amount, flag, listOf, record, versioned } from '../../base/shape.ts';
import type { Instant } from '../../base/time.ts';
import type { CheckDone } from './readiness.ts';
import { checkDoneShape } from '../runningState.ts';
import { max } from '../../base/max.ts';

const VERSION = 1;

/**
 * Outcomes of checks, kept because the person lets them be. What a warning sign led to has no place
 * in it: the type and the parser know ordinary outcomes only.
 */
export interface ChecksFile {
	readonly version: typeof VERSION;
	/** Whether outcomes are kept, and since when that was said. */
	readonly keep: { readonly on: boolean; readonly at: Instant };
	/** What is not after this instant was to be forgotten. */
	readonly forgotten: Instant;
	readonly checks: readonly CheckDone[];
}

export const noChecks: ChecksFile = {
	version: VERSION,
	keep: { on: false, at: 0 },
	forgotten: 0,
	checks: [],
};

/** How checks are read. */
export const checksFormat = versioned<ChecksFile>(
	VERSION,
	record({
		version: amount,
		keep: record({ on: flag, at: amount }),
		forgotten: amount,
		checks: listOf(checkDoneShape),
	}),
);

/** What two windows know of checks made one; what one of them forgot, the other forgets too. */
export function mergeChecks(one: ChecksFile, other: ChecksFile): ChecksFile {
	const forgotten = Math.max(one.forgotten, other.forgotten);
	const keep = later(one.keep, other.keep);
	const checks = new Map(
		[...other.checks, ...one.checks]
			.filter(({ at }) => at > forgotten)
			.map((check) => [`${check.at} ${check.outcome} ${check.score} ${check.worse}`, check]),
	);
	const inOrder = [...checks].sort(([a, one], [b, two]) => one.at - two.at || (a < b ? -1 : 1));
	return { ...other, ...one, keep, forgotten, checks: inOrder.map(([, check]) => check) };
}

const later = (one: ChecksFile['keep'], other: ChecksFile['keep']) =>
	one.at > other.at || (one.at === other.at && !one.on) ? one : other;

/** Outcomes are kept from `now` on; or no longer, and what was kept is forgotten. */
export function keepChecks(file: ChecksFile, on: boolean, now: Instant): ChecksFile {
	const at = Math.max(now, file.keep.at + 1);
	const keep = { on, at };
	const last = max(
		file.checks.map((check) => check.at),
		at,
	);
	return on ? { ...file, keep } : { ...file, keep, forgotten: last, checks: [] };
}

/** The file with this check in it, if checks are kept. */
export function withCheck(file: ChecksFile, check: CheckDone): ChecksFile {
	return file.keep.on ? { ...file, checks: [...file.checks, check] } : file;
}
