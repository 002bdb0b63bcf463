import type { Drift } from './drift.ts';
import type { Reading } from './readings.ts';

/** Something that is to hold at the end. */
export interface Verdict {
	readonly what: string;
	readonly measured: string;
	readonly atMost: string;
	readonly ok: boolean;
}

/** What stays flat grows by so much at most. */
const FLAT = 1.05;

/** What is to be flat, and how it is written. */
const FLAT_ONES: readonly (readonly [
	what: string,
	of: 'heap' | 'pages' | 'disposables' | 'emitters' | 'listeners' | 'alarms',
])[] = [
	['heaps of the extension hosts, after collection', 'heap'],
	['heaps of the windows and the page, after collection', 'pages'],
	['disposables of the extension hosts', 'disposables'],
	['event emitters of the extension hosts', 'emitters'],
	['listeners and registrations of ours', 'listeners'],
	['wake-ups set on the clock', 'alarms'],
];

/**
 * Judges the readings, the first of which is taken when every window has shown every view, so that what is
 * loaded once is there.
 */
export function verdictsOf(
	readings: readonly Reading[],
	errors: readonly string[],
	drift: Drift,
): readonly Verdict[] {
	const [first, last] = [readings[0], readings.at(-1)];
	if (!first || !last || first === last) {
		throw new Error('Two readings are the least from which growth can be told.');
	}
	const flat = FLAT_ONES.map(([what, of]): Verdict => {
		const grown = last[of] / first[of];
		return {
			what: `${what}, end to start`,
			measured: `${grown.toFixed(3)} ×`,
			atMost: `${FLAT} ×`,
			ok: grown <= FLAT,
		};
	});
	const none = (what: string, count: number, unit = ''): Verdict => ({
		what,
		measured: `${count}${unit}`,
		atMost: `0${unit}`,
		ok: count === 0,
	});
	return [
		...flat,
		none('errors that nobody caught, and warnings in our log', errors.length),
		none('bouts and breaks that the log lacks or made up', drift.strange),
		none('drift of their starts and ends', drift.log, ' ms'),
		none('drift of the clocks of the windows', drift.clocks, ' ms'),
		none('drift of the due time, in any window', drift.due, ' ms'),
	];
}
