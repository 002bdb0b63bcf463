import { amount, flag, type Infer, listOf, record, versioned } from '../../base/schema.ts';
import type { Instant } from '../../base/time.ts';
import { type CheckDone, checkDoneSchema } from './readiness.ts';
import { max } from '../../base/max.ts';

/** Version of the checks on disk. A higher one is left alone. */
export const CHECKS_VERSION = 1;

/**
 * Outcomes of checks, kept because the person allows it. What a warning sign led to has no place
 * in it: the schema knows ordinary outcomes only.
 */
export const checksSchema = record({
	version: amount,
	/** Whether outcomes are kept, and when the person chose that. */
	keep: record({ on: flag, at: amount }),
	/** Checks up to this instant are forgotten. */
	forgotten: amount,
	checks: listOf(checkDoneSchema),
});
export type ChecksFile = Infer<typeof checksSchema>;

/** No checks, and none to be kept: what there is before the person allows it. */
export const noChecks: ChecksFile = {
	version: CHECKS_VERSION,
	keep: { on: false, at: 0 },
	forgotten: 0,
	checks: [],
};

/** How checks are read. */
export const checksFormat = versioned(CHECKS_VERSION, checksSchema);

/** Merges what two windows know of checks; what one of them forgot, the other forgets too. */
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

/**
 * The file without checks that another machine kept before it knew that none are to be: they are forgotten
 * as well. The file itself where there are none.
 */
export function withoutUnkept(file: ChecksFile): ChecksFile {
	const { keep, checks, forgotten } = file;
	const last = max(
		checks.map(({ at }) => at),
		forgotten,
	);
	return keep.on || checks.length === 0 ? file : { ...file, forgotten: last, checks: [] };
}
