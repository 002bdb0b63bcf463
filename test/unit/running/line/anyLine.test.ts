import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { amendRun } from '../../../../src/core/running/line/amendRun.ts';
import { planText, runText } from '../../../../src/core/running/line/lineText.ts';
import {
	type LineResult,
	parsePlan,
	parseRun,
	type RunDraft,
} from '../../../../src/core/running/line/parseLine.ts';
import { nextOnWeekdays, type PlanDraft } from '../../../../src/core/running/diary/plan.ts';
import { RUN_KINDS } from '../../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { days, run, today } from '../diary/diaries.ts';
import { cpuTime } from '../../../support/cpuTime.ts';
import { languages } from './languages.ts';
import { base, context, locale, on } from './lineCases.ts';

describe('the line of a run or a plan', () => {
	const units = fc.constantFrom('km', 'miles');
	const kinds = fc.uniqueArray(fc.constantFrom(...RUN_KINDS));
	const clock = fc.option(fc.integer({ min: 0, max: 1439 }));
	const note = fc.string({ maxLength: 30 }).map((note) => note.trim());

	it('is read back as the same run, to the last digit', () => {
		const runs = fc.record(
			{
				id: fc.constant('r'),
				day: fc.integer({ min: 0, max: today - 1 }),
				clock,
				km: fc.double({ min: 0, max: 500, noNaN: true }).map((km) => (km < 0.01 ? 0 : km)),
				seconds: fc.option(fc.integer({ min: 1, max: 200_000 })),
				kinds,
				note,
				pain: fc.integer({ min: 0, max: 10 }),
				source: fc.constant('a.gpx'),
			},
			{
				requiredKeys: ['id', 'day', 'clock', 'km', 'seconds', 'kinds', 'note'],
				noNullPrototype: true,
			},
		);
		fc.assert(
			fc.property(runs, units, locale, ({ day, clock, ...more }, units, locale) => {
				fc.pre(more.km > 0 || more.seconds !== null);
				const local = wallTimeText({ day, minutes: clock });
				const one = { ...more, start: days.at(day, clock ?? 720), local };
				const line = runText(one, { ...context, units });
				assert.deepEqual(amendRun(one, line, { ...context, units, locale }), { is: one }, line);
			}),
			{ numRuns: 500 },
		);
	});

	it('says a time in full where the distance, once it is rounded, is too far for it', () => {
		const is: RunDraft = { ...base, km: 10, seconds: 1500 };
		const line = runText(is, { ...context, units: 'miles' });
		assert.equal(line, '6.214 mi 0:25:00 today');
		const again = parseRun(line, { ...context, units: 'miles' });
		assert.ok('is' in again && again.is.seconds === 1500, JSON.stringify(again));
	});

	it('is read back as the same runs that come back', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
				fc.integer({ min: 1, max: 400 }),
				fc.option(fc.integer({ min: 7, max: 400 })),
				clock,
				kinds,
				note,
				locale,
				(some, ahead, last, clock, kinds, note, locale) => {
					const weekdays = [1, 2, 3, 4, 5, 6, 0].filter((one) => some.includes(one));
					const from = today + ahead;
					const first = nextOnWeekdays(weekdays, from) ?? assert.fail();
					const plan: PlanDraft = {
						at: days.at(first, clock ?? 720),
						local: wallTimeText({ day: first, minutes: clock }),
						km: 8,
						minutes: null,
						kinds,
						...(note === '' ? {} : { note }),
						weekly: { weekdays, from, until: last === null ? null : from + last },
					};
					const line = planText(plan, context);
					assert.deepEqual(parsePlan(line, { ...context, locale }), { is: plan }, line);
				},
			),
			{ numRuns: 300 },
		);
	});
	it('is read back as the same plan, to the minute', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }),
				clock,
				fc.integer({ min: 1, max: 5000 }),
				fc.option(fc.integer({ min: 1, max: 600 })),
				kinds,
				note,
				locale,
				(ahead, clock, hundredths, minutes, kinds, note, locale) => {
					const plan = {
						at: days.at(today + ahead, clock ?? 720),
						local: on(-ahead, clock),
						km: hundredths / 100,
						minutes,
						kinds,
						...(note === '' ? {} : { note }),
					};
					const line = planText(plan, context);
					assert.deepEqual(parsePlan(line, { ...context, locale }), { is: plan }, line);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('amends only what it says', () => {
		const old = { ...run(3, 8), source: 'a.fit', later: 'kept', kinds: ['easy', 'trail'] };
		const parsed = amendRun(old, '9 km hills 3 days ago at 07:00', context);
		const local = on(3, 420);
		assert.deepEqual(parsed, { is: { ...old, local, km: 9, kinds: ['hills', 'trail'] } });
	});
	it('leaves the time of day where it says none', () => {
		const old = { ...run(3, 8), local: on(3, 420) };
		assert.deepEqual(amendRun(old, '9 km 3 days ago', context), { is: { ...old, km: 9 } });
	});
});

describe('any line at all', () => {
	/** Lines made of pieces of real ones, and of anything. */
	const pieces = fc.constantFrom(
		...'8 8k 8.2 45 45:10 5:30 1:45 1:02:10 07.00 10000m 300m 5m 18h 7h30 1h30 6x800m 3x10min at @ in'.split(
			' ',
		),
		...'tue thu every weekly mon-fri next last sunday weekend tomorrow tonight morning this 12/1 31.4. until from easy long'.split(
			' ',
		),
		...'pain 3 "muddy" “a” half marathon parkrun /km pace min km mi 0 -3 x9 after work ran , . ; ( ) 😀'.split(
			' ',
		),
	);
	const spoken = fc.constantFrom(
		...Object.values(languages).flatMap(({ lines }) => lines.flatMap(([text]) => text.split(' '))),
	);
	const line = fc.oneof(
		fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
		fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
		fc.array(spoken, { maxLength: 12 }).map((all) => all.join(' ')),
		fc.array(spoken, { maxLength: 8 }).map((all) => all.join('')),
		fc.string({ maxLength: 600 }),
		fc.string({ unit: 'grapheme', maxLength: 100 }),
	);

	/** A moment, in ms of the processor; a collection of garbage may take the first one. */
	const MOMENT = 300;
	const isQuick = (work: () => unknown) =>
		[1, 2, 3].some(() => {
			const began = cpuTime();
			work();
			return cpuTime() - began < MOMENT;
		});
	/** To the metre: a line is written so. */
	const toMetres = (is: object) =>
		'km' in is && typeof is.km === 'number' ? { ...is, km: Math.round(is.km * 1000) } : is;

	it('gives a result, a question or a named fault, within a moment', () => {
		fc.assert(
			fc.property(line, fc.boolean(), locale, (text, plan, locale) => {
				const inLocale = { ...context, locale };
				const read = (line: string): LineResult<object> =>
					plan ? parsePlan(line, inLocale) : parseRun(line, inLocale);
				assert.ok(
					isQuick(() => read(text)),
					text,
				);
				const parsed = read(text);
				assert.equal(['is', 'ask', 'fault'].filter((key) => key in parsed).length, 1);
				for (const { is, line } of 'ask' in parsed ? parsed.ask : []) {
					const again = read(line);
					assert.ok('is' in again, `${text} -> ${line}: ${JSON.stringify(again)}`);
					assert.deepEqual(toMetres(again.is), toMetres(is), `${text} -> ${line}`);
				}
			}),
			{ numRuns: 3000 },
		);
	});

	for (const piece of [
		'5 ',
		'5:30 ',
		'x9 ',
		'8k ',
		'(',
		'1.',
		"5'",
		'6x',
		'every other ',
		'ü',
		'mon ',
	]) {
		it(`is read in no time: "${piece}" again and again`, () => {
			const text = piece.repeat(500).slice(0, 500);
			assert.ok(isQuick(() => [parseRun(text, context), parsePlan(text, context)]));
		});
	}
});
