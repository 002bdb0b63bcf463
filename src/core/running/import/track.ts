import type { Instant } from '../../base/time.ts';

/** A place on the Earth, in degrees. */
export interface Place {
	readonly latitude: number;
	readonly longitude: number;
}

/** The mean radius of the Earth (IUGG), in km. */
const RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way along the surface of a sphere (haversine), right to within half a percent. */
export function kilometresBetween(one: Place, other: Place): number {
	const north = Math.sin(radians(other.latitude - one.latitude) / 2);
	const east = Math.sin(radians(other.longitude - one.longitude) / 2);
	const chord =
		north ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east ** 2;
	return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** One point of a track; what it lacks is NaN. */
export interface TrackPoint extends Place {
	readonly at: Instant;
	/** What the device had counted by then. */
	readonly km: number;
}

/** Receivers write 0/0 while they know no place; the coast nearest to it is 570 km away. */
const NULL_ISLAND_KM = 500;

const isNullIsland = ({ latitude, longitude }: Place) => latitude === 0 && longitude === 0;

const isPlace = ({ latitude, longitude }: Place) =>
	Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Slower than this a track stands, in km a second: half a metre; its points are so many seconds apart at most. */
const STANDING = 0.0005;
const LONGEST_STEP = 60;

/** Faster than anything on wheels that is no train, in km a second: the receiver was wrong. */
const FASTEST = 0.05;

/** A place, and when it was passed; NaN: not known. */
interface Seen extends Place {
	readonly at: Instant;
}

/** Whether nobody comes from one place to the other in that time. */
const isOutOfReach = (from: Seen, to: Seen) =>
	kilometresBetween(from, to) > (FASTEST * (to.at - from.at)) / 1000;

interface Interval {
	readonly from: Instant;
	readonly to: Instant;
}

/** More segments than this are remembered as one. */
const MOST_INTERVALS = 500;

/**
 * Adds up a track as its points come: its start, its time without the pauses, and its way, as the device
 * counted it or else between its points. Time that was counted once is not counted again, so that a
 * segment that is there twice is one.
 */
export class Track {
	/** NaN where no point has a time. */
	start: Instant = Number.NaN;
	seconds = 0;
	private countedKm = 0;
	private wayKm = 0;
	private counted: Interval[] = [];
	private latest: Instant = Number.NEGATIVE_INFINITY;
	private segmentStart: Instant = Number.NaN;
	private at: Instant = Number.NaN;
	private place: Seen | null = null;
	/** The last place, where nobody can have come to it: one beside it is where the track goes on. */
	private stray: Seen | null = null;
	private km = Number.NaN;
	/** See `movingSeconds`. */
	private moving = 0;

	/** As the device counted it, or else from place to place. */
	get distance(): number {
		return this.countedKm > 0 ? this.countedKm : this.wayKm;
	}

	/** Whether `distance` was counted by the device. */
	get isCounted(): boolean {
		return this.countedKm > 0;
	}

	/**
	 * The part of `seconds` in which the track shows that it goes on: between points that are near each other in
	 * time and not in one place.
	 */
	get movingSeconds(): number {
		return this.moving;
	}

	add(point: TrackPoint): void {
		if (point.at <= this.at) {
			return;
		}
		if (Number.isNaN(point.km) && this.isFarFromPlace(point)) {
			if (isNullIsland(point)) {
				return;
			}
			this.leaveNowhere();
		}
		const counts = !this.overlaps(this.at, point.at);
		const before = { at: this.at, km: this.distance };
		this.addTime(point.at, counts);
		this.addWay(point, counts);
		this.addCounted(point.km, counts);
		const seconds = (point.at - before.at) / 1000;
		const isMoving = (this.distance - before.km) / seconds >= STANDING;
		this.moving += counts && seconds <= LONGEST_STEP && isMoving ? seconds : 0;
	}

	/** The track pauses: neither the time until the next point nor the way to it counts. */
	pause(): void {
		if (this.at > this.segmentStart) {
			this.counted.push({ from: this.segmentStart, to: this.at });
			this.latest = Math.max(this.latest, this.at);
		}
		if (this.counted.length > MOST_INTERVALS) {
			const from = this.counted.reduce((first, each) => Math.min(first, each.from), Infinity);
			this.counted = [{ from, to: this.latest }];
		}
		this.segmentStart = Number.NaN;
		this.at = Number.NaN;
		this.place = null;
		this.stray = null;
	}

	/** Whether one of this point and the place before it is no place. */
	private isFarFromPlace(point: Place): boolean {
		const { place } = this;
		return (
			place !== null &&
			isPlace(point) &&
			isNullIsland(place) !== isNullIsland(point) &&
			kilometresBetween(place, point) > NULL_ISLAND_KM
		);
	}

	/** What came before the first place is skipped: the receiver knew none yet. */
	private leaveNowhere(): void {
		this.place = null;
		if (this.distance === 0) {
			this.start = Number.NaN;
			this.seconds = 0;
			this.at = Number.NaN;
			this.segmentStart = Number.NaN;
		}
	}

	private overlaps(from: Instant, to: Instant): boolean {
		return from < this.latest && this.counted.some((each) => from < each.to && to > each.from);
	}

	private addTime(at: Instant, counts: boolean): void {
		if (Number.isNaN(at)) {
			return;
		}
		if (counts) {
			this.seconds += Number.isNaN(this.at) ? 0 : (at - this.at) / 1000;
		}
		this.start = at < this.start || Number.isNaN(this.start) ? at : this.start;
		this.segmentStart = Number.isNaN(this.segmentStart) ? at : this.segmentStart;
		this.at = at;
	}

	private addWay(point: TrackPoint, counts: boolean): void {
		if (!isPlace(point)) {
			return;
		}
		const isFar = this.isFarFromPlace(point);
		if (isFar && isNullIsland(point)) {
			return;
		}
		const { latitude, longitude, at } = point;
		const isStray = !isFar && this.place !== null && isOutOfReach(this.place, point);
		if (isStray && (this.stray === null || isOutOfReach(this.stray, point))) {
			this.stray = { latitude, longitude, at };
			return;
		}
		const from = isStray ? this.stray : this.place;
		this.wayKm += counts && from && !isFar ? kilometresBetween(from, point) : 0;
		this.place = { latitude, longitude, at };
		this.stray = null;
	}

	/** Some devices count from 0 again in each lap; a little less than before is only a correction. */
	private addCounted(km: number, counts: boolean): void {
		if (Number.isNaN(km)) {
			return;
		}
		const way = km < this.km / 2 ? km : km - this.km;
		this.countedKm += counts && way > 0 ? way : 0;
		this.km = km;
	}
}

/** What a device counted in all, or in all laps; NaN or 0 is what it did not. */
export interface Totals {
	readonly km: number;
	readonly seconds: number;
}

/** Shares of the track that totals cover at least, by how exactly its own length is known. */
const COVERS = { counted: 0.98, measured: 0.9 } as const;

/** And of the time in which it moves, which is known less exactly: places stray where someone stands. */
const COVERS_TIME = { counted: 0.8, measured: 0.5 } as const;

/**
 * The totals, from the track where they are missing, 0 or cover only a part of it, such as without the
 * last lap. A total time that is shorter than the track's for the same way leaves out its pauses.
 */
export function completeTotals(totals: Totals, track: Track): Totals {
	const known = track.isCounted ? 'counted' : 'measured';
	const covered = track.distance * COVERS[known];
	const isWhole = totals.km > 0 && totals.km >= covered;
	const least = isWhole ? track.movingSeconds * COVERS_TIME[known] : track.seconds;
	const hasTime = totals.seconds > 0 && totals.seconds >= least;
	return {
		km: isWhole ? totals.km : track.distance,
		seconds: hasTime ? totals.seconds : track.seconds,
	};
}
