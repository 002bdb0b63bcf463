import { type Pattern, unitsIn } from './clockPatterns.ts';
import { type Part, plainly } from './meanings.ts';
import type { LineWords } from './vocabulary.ts';
import { either } from './vocabulary.ts';
import { numbersIn } from './words.ts';

/** A number, and the marks of 5'30". */
export const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
export const MINUTE_MARK = "['’′]";
export const SECOND_MARK = `(?:["“”″]|'')`;

/** Numbers as words, but for "a" and "an". */
export const spelledNumbers = (words: LineWords) =>
	either(Object.keys(numbersIn(words)).filter((word) => word !== 'a' && word !== 'an'));

/** What stands beside a number that is neither distance nor time. */
const COUNTED =
	'bpm|spm|hm|d\\+|%|watts?|w|k?cal(?:orie)?s?|kj|°\\s*[cf]?|[cf]|degrees?|celsius|fahrenheit|laps?|loops?|rounds?|strides?|reps?|sets?|steps|floors|dogs?|people|friends?|kids?|max|ml|mm|kg|lbs?|gels?';
const CLIMBED =
	'(?:elevation|elev|ascent|climb(?:ing|ed)?|gain|vert|up|of\\s+climbing|hm|d\\+|\\+)';
const LABELS =
	'rpe|effort|hr\\s*[<>]?|cadence|lap|week|day|no|number|nr|temp|route|loop|group|zone';
const RESTS = 'rests?|recs?|recover(?:y|ies)|off|float|between|breaks?|pauses?|stops?';
const HEIGHTS = '(?:elev(?:ation)?(?:\\s+gain)?|gain|ascent|climb(?:ed)?|vert)';
const WINDS = String.raw`wind\s*\d+\s*(?:km\s*/?\s*h|mph|m/s|kn(?:ots)?)?`;

/** A week and a day of a program, a zone of the heart, a number of a series. */
const CODES = String.raw`c25k|couch\s*(?:to|2)\s*5k|w\d{1,2}\s*d\d|wk\s?\d{1,2}|z\d|#\d{1,4}`;
const PLACED =
	'place|overall|finisher|wom[ae]n|m[ae]n|lady|female|male|time|in\\s+(?:my|the|age|ag)|(?:out\\s+)?of\\s+\\d+';

const note: Part = { what: 'note' };

/** Numbers of a line that say neither how far, how long nor when, and belong to the note. */
export function asides(words: LineWords): readonly Pattern[] {
	const { METRES, HOURS, MINUTES, SECONDS } = unitsIn(words);
	const sources = [
		String.raw`\d+\s*[x×*]\s*\d+\s*m?\s*strides`,
		String.raw`(?:\d+:\d\d|\d+)\s*(?:${MINUTES}|${SECONDS}|m|${MINUTE_MARK}|${SECOND_MARK})?\s*(?:${RESTS})`,
		String.raw`\d{3}\s*m\s*(?:jog|walk)`,
		String.raw`-?${NUMBER}\s*(?:${COUNTED})`,
		String.raw`(?:${NUMBER}|an?|half\s+an|${spelledNumbers(words)})\s*(?:${HOURS}|${MINUTES}|h|m)\s+ago`,
		String.raw`${NUMBER}\s*(?:m|ft|feet|${METRES})\s*(?:of\s+)?${CLIMBED}`,
		String.raw`${HEIGHTS}\s*:?\s*${NUMBER}\s*(?:m|ft|feet|${METRES})?`,
		WINDS,
		String.raw`max\.?\s*\d{1,2}:[0-5]\d`,
		String.raw`(?:slept|sleep)\s+${NUMBER}\s*(?:h|${HOURS})|${NUMBER}\s*(?:h|${HOURS})\s*(?:of\s+)?sleep`,
		String.raw`(?:d\+|(?<=\+))\s*\d{2,4}\s*(?:m|${METRES})?`,
		String.raw`(?:${LABELS})\.?:?\s*#?\d+(?:/\d+)?`,
		CODES,
		String.raw`\d{1,5}(?:st|nd|rd|th)\s+(?:${PLACED})`,
	];
	return [
		...sources.map((source): Pattern => [source, () => plainly(note)]),
		// From one time to another is neither of them.
		[
			String.raw`(?:(?:at|@)\s*)?\d{1,2}:[0-5]\d\s*[-–]\s*\d{1,2}:[0-5]\d(?:\s*/\s*\p{L}+)?`,
			() => [],
		],
	];
}
