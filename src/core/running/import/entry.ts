import type { Instant } from '../../base/time.ts';
import type { DateOrder, InstantOf } from './date.ts';
import { detached } from './fold.ts';
import type { Activity, ImportFault, ImportReport } from './importReport.ts';
import { type EntrySport, isOtherByTitle } from './sport.ts';

/** What distances are given in. */
export type Unit = 'km' | 'mi';

/** Kilometres of the international mile. */
export const MILE_KM = 1.609344;

/** What files do not say themselves. */
export interface Reading {
	/** What the distances of a list are in that is not Strava's. */
	readonly unit: Unit;
	readonly instantOf: InstantOf;
	readonly now: Instant;
	/** What the person answered to the question in which order day and month stand; null before. */
	readonly dateOrder: DateOrder | null;
}

/** An activity as it stands in a file; NaN is what is missing or cannot be read. */
export interface Entry {
	readonly sport: EntrySport;
	readonly start: Instant;
	readonly km: number;
	readonly seconds: number;
	readonly title: string;
	/** As in `Activity`. */
	readonly local?: string;
}

/** Nobody runs faster over any distance (100 m in 9.58 s is 10.4 m/s), in km per second. */
const FASTEST = 0.012;

/** Longer than the longest races, which last days. */
const MOST_SECONDS = 30 * 24 * 3600;

const MOST_KM = 5000;

const TITLE_LENGTH = 200;

/** Slower than anyone walks for long, in km per second. */
const SLOWEST = 0.0003;

/** Whether someone can run or walk so far in so many seconds. */
const isPossible = (km: number, seconds: number) =>
	km / seconds <= FASTEST && km / seconds >= SLOWEST;

/**
 * The seconds of a time of two numbers (`1:45`), which are hours and minutes where nobody runs `distance`
 * in so many minutes and seconds, whether it is in `unit` or in metres.
 */
export function secondsOfTwo(seconds: number, distance: number, unit: Unit): number {
	const km = unit === 'mi' ? distance * MILE_KM : distance;
	const isOtherwise = isPossible(km, seconds) || isPossible(distance / 1000, seconds);
	return !isOtherwise && isPossible(km, seconds * 60) ? seconds * 60 : seconds;
}

/**
 * The kilometres of a distance that is in `unit` or, where that would be faster than anyone runs and metres
 * would not be slower than anyone walks, in metres: Garmin Connect writes runs on a track so (6,640 for
 * 6.64 km), and in a column of kilometres a mark before three digits can only mean thousands.
 */
export function kilometres(distance: number, unit: Unit, seconds: number): number {
	const km = unit === 'mi' ? distance * MILE_KM : distance;
	return km / seconds > FASTEST && isPossible(distance / 1000, seconds) ? distance / 1000 : km;
}

/** The run of an entry, to the metre and the second, or null where its date, distance or time is none that a run can have. */
export function runOf(entry: Entry, now: Instant): Activity | null {
	const { start, title, local } = entry;
	const km = Math.round(entry.km * 1000) / 1000;
	const seconds = Math.round(entry.seconds);
	const possible =
		start > 0 &&
		// A day ahead, for clocks and time zones that differ.
		start < now + 24 * 3600_000 &&
		km > 0 &&
		km <= MOST_KM &&
		seconds > 0 &&
		seconds <= MOST_SECONDS &&
		entry.km / entry.seconds <= FASTEST;
	if (!possible) {
		return null;
	}
	return {
		start,
		km,
		seconds,
		title: detached(title.trim(), TITLE_LENGTH),
		// Last: an object that is copied to gain a field takes five times the rest of this.
		...(local !== undefined && { local }),
	};
}

/**
 * Speeds in km/h that men's world records hold over so many km (World Athletics, IAU; 2024): 1000 m in 2:11.96,
 * 5000 m in 12:35, 10,000 m in 26:11, a half marathon in 57:30, a marathon in 2:00:35, 100 km in 6:05, 24 hours.
 */
const RECORDS: readonly (readonly [km: number, speed: number])[] = [
	[0, 37.6],
	[1, 27.3],
	[5, 23.8],
	[10, 22.9],
	[21.1, 22.0],
	[42.2, 21.0],
	[100, 16.4],
	[320, 13.3],
	[5000, 13.3],
];

/** Ours: of those whose files do not say the sport, hardly anyone runs as near to the record. */
const SHARE_OF_RECORD = 0.85;

/** The speed of the record over a distance, in km/h, between the two nearest. */
function recordSpeed(km: number): number {
	const next = RECORDS.findIndex(([distance]) => distance >= km);
	const [toKm, toSpeed] = RECORDS[next] ?? [km, 0];
	const [fromKm, fromSpeed] = RECORDS[next - 1] ?? [0, toSpeed];
	const share = toKm > fromKm ? (km - fromKm) / (toKm - fromKm) : 1;
	return fromSpeed + (toSpeed - fromSpeed) * share;
}

/** Whether an activity whose sport is not said is a run: by its name, and by its speed over its distance. */
function couldBeRun({ km, seconds, title }: Activity): boolean {
	const speed = (km / seconds) * 3600;
	return speed <= recordSpeed(km) * SHARE_OF_RECORD && !isOtherByTitle(title);
}

/** Counts what is in one file. */
export class Tally {
	readonly runs: Activity[] = [];
	private unsaidSport = 0;
	private otherSports = 0;
	private incomplete = 0;
	private empty = 0;
	private readonly now: Instant;

	/** Runs that start more than a day after `now` are taken for unreadable. */
	constructor(now: Instant) {
		this.now = now;
	}

	add(entry: Entry): void {
		if (entry.sport === 'other') {
			this.otherSports++;
			return;
		}
		const run = runOf(entry, this.now);
		if (run && entry.sport === 'unsaid' && !couldBeRun(run)) {
			this.otherSports++;
		} else if (run) {
			this.runs.push(run);
			this.unsaidSport += entry.sport === 'unsaid' ? 1 : 0;
		} else {
			this.incomplete++;
		}
	}

	/** Whether any was added, of whatever sport. */
	get hasActivities(): boolean {
		return this.runs.length + this.otherSports + this.incomplete > 0;
	}

	/** A file of an archive is none of an activity. */
	addEmpty(): void {
		this.empty++;
	}

	report(file: string, fault: ImportFault | null): ImportReport {
		const { unsaidSport, otherSports, incomplete, empty } = this;
		return { file, runs: this.runs.length, unsaidSport, otherSports, incomplete, empty, fault };
	}
}
