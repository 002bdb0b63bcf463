import { toKm } from '../diary/run.ts';
import { MINUTE_MARK, NUMBER, SECOND_MARK } from './asidePatterns.ts';
import { type Groups, number, type Pattern, unitsIn } from './clockPatterns.ts';
import { type Meaning, plainly } from './meanings.ts';
import { unitsOf } from './pacePatterns.ts';
import { beside, type LineWords } from './vocabulary.ts';

/** 6 times 0.8 is a hair more than 4.8. */
const toMillimetres = (km: number) => Math.round(km * 1e6) / 1e6;

const MOST_REPEATS = 100;
/** Repetitions without a unit are metres from here on. */
const METRES_FROM = 100;

/** "6x800m": a speed session, as long as its repetitions together. */
function repeats({ times, n, km, mi, far, min, sec }: Groups): readonly Meaning[] {
	const [count, each] = [number(times), number(n)];
	const of = (km: number, seconds: number) =>
		plainly(
			{
				what: 'repeats',
				km: toMillimetres(count * km),
				seconds: count * seconds,
				eachKm: km,
			},
			{ what: 'kind', kind: 'speed' },
			{ what: 'note' },
		);
	if (count === 0 || count > MOST_REPEATS || each === 0) {
		return [];
	}
	if (min ?? sec) {
		return of(0, min ? each * 60 : each);
	}
	if (km ?? mi) {
		return of(toKm(each, unitsOf({ km })), 0);
	}
	return far || each >= METRES_FROM ? of(each / 1000, 0) : [];
}

/** What stands between how often and how far; the letter may be a Cyrillic one. */
const TIMES = '[xх×*]';
/** What is counted behind a number of repetitions in Japanese, Korean and Chinese. */
const COUNTERS = '(?:本|回|セット|개|회|세트|组|組|次|趟)';

/** Repetitions, with how fast each was. */
export function repetitions(words: LineWords): readonly Pattern[] {
	const { KM, MILES, METRES, MINUTES, SECONDS } = unitsIn(words);
	const ONE = `(?:(?<km>${KM})|(?<mi>${MILES})|(?<far>${METRES}|m(?!in))|(?<min>${MINUTES}|${MINUTE_MARK})|(?<sec>${SECONDS}|${SECOND_MARK}))`;
	/** How fast each was, or how long the next one took: "in 85s", "/1min". */
	const EACH = String.raw`(?:\s*(?:(?:@|${beside('at|in', [...(words.at ?? []), ...(words.in ?? [])])})\s*(?:\d{1,2}[:'’′][0-5]\d|\d{2,3}\s*(?:${SECONDS}|${SECOND_MARK})|(?:2[5-9]|[3-9]\d)(?!\s*(?:${MINUTES}|[:.,m'\d])))|/\s*\d+\s*(?:${METRES}|${MINUTES}|${SECONDS}|${MINUTE_MARK}|${SECOND_MARK}|m)?))?`;
	return [
		[
			String.raw`(?<times>\d{1,3})\s*${TIMES}\s*(?<n>${NUMBER})\s*${ONE}?${EACH}(?!\s*strides)`,
			repeats,
		],
		[
			String.raw`(?<!/)(?<n>${NUMBER})\s*${ONE}\s*(?:${TIMES}\s*(?<times>\d{1,3})(?:\s*${COUNTERS})?|(?<times2>\d{1,3})\s*${COUNTERS})(?!\s*(?:times|days?|weeks?|months?))`,
			({ times, times2, ...groups }) => repeats({ ...groups, times: times ?? times2 }),
		],
	];
}

/** "Last 2k", "first mile": beside a distance only a part of it; alone "first 5k" is the run. */
export function partsOfRun(words: LineWords): readonly Pattern[] {
	const { KM, MILES } = unitsIn(words);
	return [
		[
			String.raw`(?:last|first|final|fastest|best|slowest)\s+(?<n>${NUMBER})?\s*(?:(?<km>${KM})|${MILES})(?:\s+(?:in\s+)?(?<l>\d{1,2}):(?<r>[0-5]\d))?(?![:\d])`,
			({ n, km, l, r }, _, { hasDistance }) =>
				hasDistance || n === undefined
					? plainly({ what: 'note' })
					: [
							{
								parts: [
									{
										what: 'distance',
										km: toKm(number(n), unitsOf({ km })),
										units: unitsOf({ km }),
									},
									...(l === undefined
										? []
										: [{ what: 'duration', seconds: number(l) * 60 + number(r) } as const]),
								],
								cost: 0,
							},
						],
		],
	];
}
