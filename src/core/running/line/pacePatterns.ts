import type { Units } from '../diary/run.ts';
import { MINUTE_MARK, NUMBER, SECOND_MARK } from './asidePatterns.ts';
import { type Groups, number, type Pattern, unitsIn } from './clockPatterns.ts';
import { plainly } from './meanings.ts';
import { beside, either, isUnspaced, type LineWords } from './vocabulary.ts';

/** The units of a length, by which of two groups it fits. */
export const unitsOf = ({ km }: Groups): Units => (km === undefined ? 'miles' : 'km');

const pace = (seconds: number, units: Units | null) => plainly({ what: 'pace', seconds, units });

/** Seconds of a pace: 5.30 is 5:30, and 5.5 is five and a half minutes. */
function paceSeconds(text: string): number {
	const [, minutes, seconds] = /^(\d{1,2})[.,]([0-5]\d)$/u.exec(text) ?? [];
	return minutes && seconds
		? Number(minutes) * 60 + Number(seconds)
		: Math.round(number(text) * 60);
}

/** Paces and speeds, in the order in which they are tried. */
export function paces(words: LineWords): readonly Pattern[] {
	const { KM, MILES, MINUTES, SECONDS, PER } = unitsIn(words);
	const AT = beside('at|@', words.at);
	const LENGTH = `(?:(?<km>${KM})|(?<mi>${MILES}))`;
	const AVERAGE = String.raw`average|avg?\.?|ave`;
	const PACE = beside(String.raw`(?:(?:${AVERAGE})\s+)?pace|${AVERAGE}`, words.pace);
	const own = [...(words.at ?? []), ...(words.in ?? []), ...(words.pace ?? [])];
	const BEFORE_PACE = String.raw`(?:(?:${AVERAGE})\s+)?(?:${beside('@|at|pace|in', own)}\s*)?`;
	const SMALL = [...(words.of ?? []), ...(words.fillers ?? [])];
	return [
		[
			String.raw`${BEFORE_PACE}(?<l>\d{1,2})[:'’′](?<r>[0-5]\d)${SECOND_MARK}?\s*(?:${MINUTES})?${PER}${LENGTH}`,
			(groups) => pace(number(groups['l']) * 60 + number(groups['r']), unitsOf(groups)),
		],
		[
			String.raw`${BEFORE_PACE}(?<n>${NUMBER})\s*(?:${MINUTES}|m|${MINUTE_MARK})?${PER}${LENGTH}`,
			(groups) => pace(paceSeconds(groups['n'] ?? ''), unitsOf(groups)),
		],
		[
			String.raw`${BEFORE_PACE}(?<l>\d{1,2})\s*${MINUTES}\s*(?<r>[0-5]?\d)\s*${SECONDS}${PER}${LENGTH}`,
			(groups) => pace(number(groups['l']) * 60 + number(groups['r']), unitsOf(groups)),
		],
		[
			String.raw`(?:${beside(AT, SMALL)}\s*){0,2}(?:${PACE}\s*${beside('of|:', SMALL)}?\s*(?<l>\d{1,2})(?:[:'’′](?<r>[0-5]\d)|\s*${MINUTES}\s*(?<r3>[0-5]?\d)\s*${SECONDS})|(?<l2>1?\d)[:'’′](?<r2>[0-5]\d)(?:s|er)?\s*${PACE}(?!\s*[:=]?\s*\d))`,
			({ l, r, r3, l2, r2 }) => pace(number(l ?? l2) * 60 + number(r ?? r2 ?? r3), null),
		],
		[
			String.raw`${BEFORE_PACE}(?<n>\d{2,4})\s*${SECONDS}${PER}${LENGTH}`,
			(groups) => pace(number(groups['n']), unitsOf(groups)),
		],
		[
			String.raw`(?:(?:@|at)\s*)?(?<n>${NUMBER})\s*(?:(?<k>km\s*/\s*h|kmh|kph)|mph)`,
			({ n, k }) => (number(n) > 0 ? pace(3600 / number(n), k ? 'km' : 'miles') : []),
		],
		[
			String.raw`@\s*(?<n>${NUMBER})\s*(?:${MINUTES}|${MINUTE_MARK})`,
			({ n }) => pace(Math.round(number(n) * 60), null),
		],
		[
			String.raw`(?:(?:@|at)\s*)?(?<n>${NUMBER})[\s-]*(?:${MINUTES}|${MINUTE_MARK})[\s-]+(?:${beside('pace', words.pace)}(?!\s*\d)|(?<km>${KM})['’]?s?|(?<mi>${MILES}))`,
			({ n, km, mi }) => pace(Math.round(number(n) * 60), (km ?? mi) ? unitsOf({ km }) : null),
		],
		[
			String.raw`(?:at|@)\s*(?<l>\d{1,2})['’′](?<r>[0-5]\d)${SECOND_MARK}?`,
			({ l, r }) => pace(number(l) * 60 + number(r), null),
		],
	];
}

/** A pace with the distance before the time, as it is written without spaces: "キロ5分30秒", "每公里5:30". */
export function ownPaces(words: LineWords): readonly Pattern[] {
	const { MINUTES, SECONDS } = unitsIn(words);
	const [KM, MILES, PER] = [words.km, words.miles, words.per].map((own = []) =>
		either(own.filter(isUnspaced)),
	);
	const pattern: Pattern = [
		String.raw`(?:${PER})(?:(?<km>${KM})|(?:${MILES || KM}))\s*(?<l>\d{1,2})(?::(?<r>[0-5]\d)|\s*${MINUTES}(?:\s*(?<s>[0-5]?\d)\s*${SECONDS})?)`,
		({ km, l, r, s }) => pace(number(l) * 60 + number(r ?? s), unitsOf({ km })),
	];
	return KM ? [pattern] : [];
}
