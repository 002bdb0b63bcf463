import type { Run } from './run.ts';

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
