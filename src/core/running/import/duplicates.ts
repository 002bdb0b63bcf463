import { type Instant, MINUTE } from '../../base/time.ts';
import type { Activity } from './importReport.ts';

/** Two records of one run start within this of each other. */
const START_TOLERANCE = 2 * MINUTE;

/** And their distances differ by at most this share of the longer one. */
const DISTANCE_TOLERANCE = 0.02;

/** What tells whether two records are of one run. */
export interface Recorded {
	readonly start: Instant;
	readonly km: number;
}

/** Two formats of one run round it differently; both ends of the tolerance count as the same run. */
export function isDuplicate(one: Recorded, other: Recorded): boolean {
	return (
		Math.abs(one.start - other.start) <= START_TOLERANCE &&
		// Compared in whole millimetres, so that 10.00 and 9.80 km are 2 % apart, not a hair more.
		Math.round(Math.abs(one.km - other.km) * 1e6) <=
			Math.round(Math.max(one.km, other.km) * DISTANCE_TOLERANCE * 1e6)
	);
}

/**
 * Parts `activities` into those to keep, in the order of their start, and how many were duplicates of
 * another of them or of a run already there. Of two duplicates the earlier start is kept, then the one
 * with a title. Takes n log n: those kept within one window differ from each other in distance.
 */
export function withoutDuplicates(
	activities: readonly Activity[],
	known: readonly Recorded[],
): { readonly fresh: readonly Activity[]; readonly duplicates: number } {
	const there = [...known].sort((one, other) => one.start - other.start);
	const sorted = [...activities].sort(
		(one, other) =>
			one.start - other.start || Number(one.title === '') - Number(other.title === ''),
	);
	const fresh: Activity[] = [];
	let firstKnown = 0;
	let firstFresh = 0;
	for (const activity of sorted) {
		const earliest = activity.start - START_TOLERANCE;
		while ((there[firstKnown]?.start ?? Infinity) < earliest) {
			firstKnown++;
		}
		while ((fresh[firstFresh]?.start ?? Infinity) < earliest) {
			firstFresh++;
		}
		if (!hasDuplicate(activity, there, firstKnown) && !hasDuplicate(activity, fresh, firstFresh)) {
			fresh.push(activity);
		}
	}
	return { fresh, duplicates: activities.length - fresh.length };
}

function hasDuplicate(activity: Recorded, sorted: readonly Recorded[], from: number): boolean {
	for (let index = from; index < sorted.length; index++) {
		const other = sorted[index];
		if (!other || other.start > activity.start + START_TOLERANCE) {
			return false;
		}
		if (isDuplicate(activity, other)) {
			return true;
		}
	}
	return false;
}
