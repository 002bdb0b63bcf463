import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { lineFaultWords } from '../../../src/content/running/runTexts.ts';
import { faultOf } from '../../../src/core/base/schema.ts';
import { planSchema } from '../../../src/core/running/diary/plan.ts';
import { runSchema } from '../../../src/core/running/diary/run.ts';
import { planText, runText } from '../../../src/core/running/line/lineText.ts';
import {
	type LineContext,
	type LineResult,
	parsePlan,
	parseRun,
} from '../../../src/core/running/line/parseLine.ts';
import { planOfDraft } from '../../../src/core/running/plan/series.ts';
import { lineLocaleOf } from '../../../src/host/running/lineLocale.ts';
import { days } from '../../unit/running/diary/diaries.ts';
import { languages } from '../../unit/running/line/languages.ts';
import { localeOf, ownLines } from '../../unit/running/line/ownWords.ts';
import { surface } from './surface.ts';

/** A Wednesday at noon. */
const NOW = Date.UTC(2026, 10, 25, 12);
/** A message longer than this could not be read; a piece of a line is at most as long as that. */
const READABLE = 2000;

/** What breaks a line in two, or means something else than it looks like. */
const PIECES = [
	'every',
	'tue thu',
	'every day',
	'for 6 weeks',
	'for 99999 weeks',
	'until 20 mar',
	'until 1.1.1000',
	'from 2026-02-30',
	'8 km',
	'8,200 km',
	'1e308 km',
	'-5 km',
	'45:10',
	'99:99:99',
	'5:30/km',
	'6x800m',
	'pain 11',
	'pain 3',
	'hills',
	'easy',
	'long',
	'tomorrow',
	'yesterday',
	'18:00',
	'25:00',
	'9-10',
	'31.2.',
	'2/3',
	'or',
	'sat or sun',
	'weekend',
	'8-10 km',
	'5x1k 4:10',
	'at six thirty',
	'7ish',
	'two weeks from',
	'a day',
	'until',
	'"a note',
	'”',
	'#',
	'\u0661\u0662',
	'\u0301',
	'\u200b',
	'\u202e',
	'\ud800',
	'\0',
	'__proto__',
	'\n',
	'9'.repeat(400),
	'1:'.repeat(120),
	'x'.repeat(600),
	' '.repeat(300),
];

/** Of which some in any order mean something. */
const GOOD = [
	'8 km',
	'45:10',
	'90 min',
	'hills',
	'easy',
	'yesterday',
	'tomorrow',
	'18:00',
	'every sat',
	'tue thu',
	'until 20 mar',
	'for 6 weeks',
	'5:30/km',
	'or',
	'friday',
	'weekend',
	'6x800m',
	'90 s',
];

const texts = Object.values(languages).flatMap(({ lines }) => lines.map(([line]) => line));
const ownTexts = Object.values(ownLines).flatMap(([, rows]) => rows.map(([, line]) => line));
const english = [
	'8.2km 45:10 hills yesterday',
	'tue thu 6:30 8 km easy until 20 mar',
	'every sun 90 min long for 6 weeks',
	'10 km in 50 minutes pain 2 "in the rain"',
	'6x800m tuesday 18:00',
];

const change = fc.record({
	at: fc.nat(100),
	length: fc.nat(12),
	put: fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...PIECES).map((piece) => ` ${piece} `) },
		fc.constantFrom(...PIECES),
		fc.constant(''),
		fc.string({ unit: 'binary', maxLength: 6 }),
	),
});

/** A line as people write it, with up to four changes; or pieces in a row. */
export const hostileLines = (known: readonly string[]): fc.Arbitrary<string> =>
	fc.oneof(
		{
			weight: 3,
			arbitrary: fc
				.tuple(fc.constantFrom(...known), fc.array(change, { maxLength: 4 }))
				.map(([line, changes]) =>
					changes.reduce((text, { at, length, put }) => {
						const from = Math.min(at, text.length);
						return `${text.slice(0, from)}${put}${text.slice(from + length)}`;
					}, line),
				),
		},
		fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(' ')),
		fc.shuffledSubarray(GOOD, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ')),
	);

/** Lines in English, as a chat writes them. */
export const englishLines = hostileLines(english);

const locales = [
	undefined,
	...Object.entries(languages).map(([name, { words }]) => lineLocaleOf([name], words)),
	// In the product's own words as well.
	...Object.keys(languages).map((name) => localeOf(name.toLowerCase())),
];

const wording = {
	t: (text: string, ...values: readonly string[]) =>
		text.replaceAll(/\{(\d)\}/gu, (_, index: string) => values[Number(index)] ?? ''),
	sentences: (all: readonly string[]) => all.join(' '),
	example: '8 km',
	rest: '',
};

/** Reads a line in one way: what it means is possible, can be written and read again, or has words for why not. */
function readsWell<T extends object>(
	line: string,
	context: LineContext,
	{
		parse,
		text,
		fault,
	}: {
		readonly parse: (line: string, context: LineContext) => LineResult<T>;
		readonly text: (is: T, context: LineContext) => string;
		readonly fault: (is: T) => string | null;
	},
): boolean {
	const found = parse(line, context);
	if ('fault' in found) {
		const words = lineFaultWords(found.fault, wording);
		assert.ok(words !== '' && words.length < READABLE, words);
		return false;
	}
	const ways =
		'ask' in found ? found.ask : [{ is: found.is, line: text(found.is, context) } as const];
	for (const { is, line: plain } of ways) {
		assert.equal(fault(is), null);
		const again = parse(plain, context);
		assert.ok('is' in again, `${JSON.stringify(plain)} is read no more`);
	}
	return true;
}

/** The line in which runs and plans are typed, those that come back every week included, in every language. */
export const lines = surface(
	'lines of runs and plans',
	fc.record({
		line: hostileLines([...texts, ...ownTexts, ...english]),
		kind: fc.constantFrom('run', 'plan'),
		locale: fc.constantFrom(...locales),
		units: fc.constantFrom('km' as const, 'miles' as const),
	}),
	({ line, kind, locale, units }) => {
		const context: LineContext = { now: NOW, days, units, ...(locale ? { locale } : {}) };
		return kind === 'run'
			? readsWell(line, context, {
					parse: parseRun,
					text: runText,
					fault: (is) =>
						faultOf(runSchema, { id: 'r', ...is }) ?? (is.start > NOW ? 'later' : null),
				})
			: readsWell(line, context, {
					parse: parsePlan,
					text: planText,
					fault: (is) => faultOf(planSchema, planOfDraft('p', is)),
				});
	},
);
