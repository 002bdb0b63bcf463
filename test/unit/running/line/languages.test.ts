import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { lineExamples, lineFaultWords } from '../../../../src/content/running/runTexts.ts';
import { dayName } from '../../../../src/core/base/calendar.ts';
import type { Weekly } from '../../../../src/core/running/diary/plan.ts';
import { wallTimeOf } from '../../../../src/core/running/diary/wallTime.ts';
import {
	clockText,
	durationText,
	exampleText,
} from '../../../../src/core/running/line/lineText.ts';
import { parsePlan, parseRun } from '../../../../src/core/running/line/parseLine.ts';
import { folded } from '../../../../src/core/running/line/vocabulary.ts';
import { ENGLISH } from '../../../../src/core/running/line/words.ts';
import { lineLocaleOf, listed, wordsOf } from '../../../../src/host/running/lineLocale.ts';
import { days } from '../diary/diaries.ts';
import { languages } from './languages.ts';

/** A Wednesday at noon. */
const now = Date.UTC(2026, 10, 25, 12);

/** The translations of a language, as far as there are any. */
function bundleOf(language: string): Readonly<Record<string, string>> {
	const file = `l10n/bundle.l10n.${language}.json`;
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

const tomorrowIn = (language: string) =>
	new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'day');

function weeklyWords({ weekdays, until }: Weekly): readonly string[] {
	return [
		`weekly ${weekdays.join(',')}`,
		...(until === null ? [] : [`until ${dayName(until).slice(5)}`]),
	];
}

/** What a line means, in few words. */
function meaning(
	line: string,
	kind: 'run' | 'plan',
	locale: ReturnType<typeof lineLocaleOf>,
): string {
	const context = { now, days, units: 'km', locale } as const;
	const result = kind === 'run' ? parseRun(line, context) : parsePlan(line, context);
	if (!('is' in result)) {
		return JSON.stringify(result);
	}
	const { is } = result;
	const { day, minutes } = wallTimeOf(
		{ at: 'at' in is ? is.at : is.start, local: is.local ?? '' },
		days,
	);
	const seconds = 'seconds' in is ? is.seconds : is.minutes === null ? null : is.minutes * 60;
	const km = is.km ?? 0;
	return [
		dayName(day).slice(5),
		...(minutes === null ? [] : [clockText(minutes)]),
		...(km > 0 ? [`${Math.round(km * 1000) / 1000}km`] : []),
		...(seconds === null ? [] : [durationText(seconds)]),
		...is.kinds,
		...('pain' in is ? [`pain ${is.pain}`] : []),
		...('weekly' in is && is.weekly ? weeklyWords(is.weekly) : []),
		...(is.note ? [`note ${is.note}`] : []),
	].join(' ');
}

for (const [language, { words: all, lines }] of Object.entries(languages)) {
	describe(`a line in ${language}`, () => {
		const locale = lineLocaleOf([language], all);
		for (const [line, kind, means] of lines) {
			it(`${line} (${kind})`, () => assert.equal(meaning(line, kind, locale), means));
		}

		it('has examples in its words, which work', () => {
			const translated = wordsOf(language, bundleOf(language));
			const words = lineLocaleOf([language], { ...all, ...translated });
			for (const [units, far] of [
				['km', ['10km', '8km']],
				['miles', ['9.656km', '8.047km']],
			] as const) {
				const [run, plan] = [exampleText('run', words, units), exampleText('plan', words, units)];
				assert.ok(run && plan);
				assert.match(plan, new RegExp(`^${tomorrowIn(language)} 7:00 \\d`, 'u'));
				assert.equal(meaning(run, 'run', words), `11-25 ${far[0]} 52:30 hills`);
				assert.equal(meaning(plan, 'plan', words), `11-26 07:00 ${far[1]} easy`);
			}
		});

		it('may be English as ever', () => {
			const english = [
				['tomorrow 7am 8 km easy', 'plan', '11-26 07:00 8km easy'],
				['yesterday 10k in 52:30, hills', 'run', '11-24 10km 52:30 hills'],
				['sat 6:30pm half marathon race', 'plan', '11-28 18:30 21.098km race'],
				['3 days ago 8 km pain 2', 'run', '11-22 8km pain 2'],
				['ran 1h05 in the woods', 'run', '11-25 1:05:00 note in the woods'],
			] as const;
			for (const [line, kind, means] of english) {
				assert.equal(meaning(line, kind, locale), means);
			}
		});
	});
}

describe('an example of a line', () => {
	it('is left to English where the language has no words for it', () => {
		const easy = ['locker'];
		for (const words of [{}, { easy }, { tomorrow: ['morgen'] }, { easy: [], tomorrow: [] }]) {
			assert.equal(exampleText('plan', { words }, 'km'), null);
		}
	});

	it('says in English what it says in all languages', () => {
		for (const [what, means] of [
			['run', '11-25 10km 52:30 hills'],
			['plan', '11-26 07:00 8km easy'],
		] as const) {
			assert.equal(meaning(lineExamples[what].km, what, ENGLISH), means);
		}
	});
});

describe('what is wrong with a line', () => {
	for (const [between, words] of [
		[' ', 'A distance or a time is missing. A line like: 8 km The rest: easy.'],
		['', 'A distance or a time is missing. A line like: 8 kmThe rest: easy.'],
	] as const) {
		it(`stands before the rest with "${between}" between them`, () =>
			assert.equal(
				lineFaultWords(
					{ kind: 'empty' },
					{
						t: (text, ...values) =>
							text.replaceAll(/\{(\d)\}/gu, (_, index) => values[Number(index)] ?? ''),
						sentences: (all) => all.join(between),
						example: '8 km',
						rest: 'easy',
					},
				),
				words,
			));
	}
});

describe('the words of a list', () => {
	const lists: [string, readonly string[]][] = [
		['locker, regenerativ', ['locker', 'regenerativ']],
		['慢跑、轻松跑，恢复跑', ['慢跑', '轻松跑', '恢复跑']],
		['号 (behind the day)', ['号']],
		['号（日期之后）', ['号']],
		[' , ,', []],
		['. (nach dem Tag)', []],
		['a las, a la', ['a las', 'a la']],
	];
	for (const [list, words] of lists) {
		it(`are each for itself: ${list}`, () => assert.deepEqual(listed(list), words));
	}
});

describe('a text as it is compared', () => {
	const texts: [string, string][] = [
		['MÜDE', 'mude'],
		['Środa', 'sroda'],
		['ÇARŞAMBA', 'carsamba'],
		['İYİ ısı', 'iyi isi'],
		['ВСЁ ЛЁГКИЙ', 'все легкии'],
		['８ｋｍ：３０，', '8km:30,'],
		['が ガ ぱ', 'が ガ ぱ'],
		['토요일', '토요일'],
		['😀ﬁ', '😀ﬁ'],
		['aujourd’hui\u3000\u00a0x', "aujourd'hui  x"],
	];
	for (const [text, plain] of texts) {
		it(`keeps each letter in its place: ${text}`, () => {
			assert.equal(folded(text), plain);
			assert.equal(folded(text).length, text.length);
		});
	}
});
