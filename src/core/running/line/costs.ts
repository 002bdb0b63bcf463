/**
 * How odd it is to mean something: 0 is plain, `ODD` is what hardly anyone means. Costs are ours; what counts
 * is their order, and that `ASKED` apart is clear.
 */

/** Hardly anyone means this. */
export const ODD = 10;

/** The plain reading is taken where the next one costs more than this above it; else the person is asked. */
export const ASKED = 2;

/** Seconds a km: nobody is faster over short distances and long ones; slower than the last one walks slowly. */
export const FASTEST_SHORT = 120;
const FASTEST = 150;
const SHORT_KM = 3;
/** Few run so fast. */
const FAST = 180;
const WALK = 600;
const SLOWEST = 900;

/** Whether nobody runs so far in that time. */
export const isTooFast = (km: number, seconds: number): boolean =>
	seconds / km < (km < SHORT_KM ? FASTEST_SHORT : FASTEST);

/** How odd it is to run so far in that time. */
export function paceCost(km: number, seconds: number): number {
	const pace = seconds / km;
	if (isTooFast(km, seconds) || pace > SLOWEST) {
		return ODD;
	}
	return pace < FAST ? 4 : pace > WALK ? 1 : 0;
}

/** How odd it is to run for so long, where the distance is not known. */
export function durationCost(seconds: number): number {
	const minutes = seconds / 60;
	if (minutes < 5 || minutes > 6 * 60) {
		return ODD;
	}
	return minutes < 10 || minutes > 4 * 60 ? 3 : 0;
}

/** How odd it is to begin a run at so many minutes after midnight. */
export function clockCost(minutes: number): number {
	const hour = Math.floor(minutes / 60);
	return hour >= 5 && hour < 23 ? 0 : hour === 4 || hour === 23 ? 2 : 8;
}
