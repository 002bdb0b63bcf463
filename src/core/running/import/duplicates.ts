import { HOUR, type Instant, MINUTE } from '../../base/time.ts';
import { readWallTime } from '../diary/wallTime.ts';
import type { Activity } from './importReport.ts';

/** Two records of one run start within this of each other. */
const START_TOLERANCE = 2 * MINUTE;

/** And their distances differ by at most this share of the longer one. */
const DISTANCE_TOLERANCE = 0.02;

/** What tells whether two records are of one run. */
export interface Recorded {
	readonly start: Instant;
	readonly km: number;
	/** As in a run. A list that says nothing else has another `start` on a machine in another time zone. */
	readonly local?: string;
}

/** A record by what it is compared by. */
interface Comparable {
	/** The instant, and what clocks showed on the spot as if they were in UTC; NaN: not known to the minute. */
	readonly times: readonly [start: Instant, wall: number];
	readonly km: number;
}

function comparable({ start, km, local }: Recorded): Comparable {
	const { day, minutes } = (local === undefined ? null : readWallTime(local)) ?? {};
	const wall =
		day === undefined || minutes == null ? Number.NaN : day * 24 * HOUR + minutes * MINUTE;
	return { times: [start, wall], km };
}

const isNear = (one = Number.NaN, other = Number.NaN) => Math.abs(one - other) <= START_TOLERANCE;

/**
 * Whether two records are of one run: by the clocks of the place alone, too. Two formats round it
 * differently; both ends of the tolerance count as the same run.
 */
export function isDuplicate(one: Recorded, other: Recorded): boolean {
	return isSame(comparable(one), comparable(other));
}

function isSame(one: Comparable, other: Comparable): boolean {
	return (
		one.times.some((time, index) => isNear(time, other.times[index])) &&
		// Compared in whole millimetres, so that 10.00 and 9.80 km are 2 % apart, not a hair more.
		Math.round(Math.abs(one.km - other.km) * 1e6) <=
			Math.round(Math.max(one.km, other.km) * DISTANCE_TOLERANCE * 1e6)
	);
}

/** Records, found by their times. */
export class Recordings {
	/** By `START_TOLERANCE`: what is within it is in the same one, or in one of both beside it. */
	private readonly maps = [new Map<number, Comparable[]>(), new Map<number, Comparable[]>()];

	constructor(records: readonly Recorded[] = []) {
		for (const record of records) {
			this.add(comparable(record));
		}
	}

	/** Whether a record of the same run is there. */
	has(record: Recorded): boolean {
		return this.holds(comparable(record));
	}

	/** Adds a record; false: there is one of the same run. */
	addNew(record: Recorded): boolean {
		const added = comparable(record);
		const isNew = !this.holds(added);
		if (isNew) {
			this.add(added);
		}
		return isNew;
	}

	private add(record: Comparable): void {
		for (const [index, map] of this.maps.entries()) {
			const place = Math.floor((record.times[index] ?? 0) / START_TOLERANCE);
			const there = map.get(place);
			if (there) {
				there.push(record);
			} else if (!Number.isNaN(place)) {
				map.set(place, [record]);
			}
		}
	}

	private holds(record: Comparable): boolean {
		return this.maps.some((map, index) => {
			const place = Math.floor((record.times[index] ?? 0) / START_TOLERANCE);
			return [place - 1, place, place + 1].some((near) =>
				map.get(near)?.some((other) => isSame(record, other)),
			);
		});
	}
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
	const there = new Recordings(known);
	const kept = new Recordings();
	const fresh = [...activities]
		.sort(
			(one, other) =>
				one.start - other.start || Number(one.title === '') - Number(other.title === ''),
		)
		.filter((activity) => !there.has(activity) && kept.addNew(activity));
	return { fresh, duplicates: activities.length - fresh.length };
}
