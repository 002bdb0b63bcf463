import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dateOf, type Day, dayOfDate } from '../../../../src/core/base/calendar.ts';
import type { LineFault } from '../../../../src/core/running/line/lineParts.ts';
import { planText, runText } from '../../../../src/core/running/line/lineText.ts';
import {
	amendRun,
	type LineContext,
	parsePlan,
	parseRun,
	type PlanDraft,
	type RunDraft,
} from '../../../../src/core/running/line/parseLine.ts';
import { RUN_KINDS } from '../../../../src/core/running/diary/run.ts';
import { days, run, today } from '../diary/diaries.ts';

/** Monday at eight in the evening. */
const now = days.at(today, 20 * 60);
const context: LineContext = { now, days, units: 'km' };
const mile = 1.609344;

const base: RunDraft = { start: now, km: 0, seconds: null, kinds: [], note: '' };
const noon = (back: number) => days.at(today - back, 12 * 60);

describe('a line for the diary', () => {
	const rows: [string, Partial<RunDraft>][] = [
		['8.2km 45:10 hills', { km: 8.2, seconds: 2710, kinds: ['hills'], start: now - 2710_000 }],
		[
			'5 mi 40 min easy yesterday',
			{ km: 5 * mile, seconds: 2400, kinds: ['easy'], start: noon(1) },
		],
		['8,2 km', { km: 8.2 }],
		['8,2km,45:10,easy', { km: 8.2, seconds: 2710, kinds: ['easy'], start: now - 2710_000 }],
		['10', { km: 10 }],
		['10.5 1:02:10', { km: 10.5, seconds: 3730, start: now - 3730_000 }],
		['45 min', { seconds: 2700, start: now - 2700_000 }],
		["30'", { seconds: 1800, start: now - 1800_000 }],
		['30 min 20 s', { seconds: 1820, start: now - 1820_000 }],
		['1h', { seconds: 3600, start: now - 3600_000 }],
		['1h05', { seconds: 3900, start: now - 3900_000 }],
		['1 h 5 min', { seconds: 3900, start: now - 3900_000 }],
		['1h 5 km', { seconds: 3600, km: 5, start: now - 3600_000 }],
		['1.5 hours', { seconds: 5400, start: now - 5400_000 }],
		['6 KM Easy', { km: 6, kinds: ['easy'] }],
		['3 miles tempo', { km: 3 * mile, kinds: ['speed'] }],
		['21.1k race, hilly', { km: 21.1, kinds: ['race', 'hills'] }],
		['18 km long run hills hills', { km: 18, kinds: ['long', 'hills'] }],
		['8 km today', { km: 8 }],
		['8 km today at 7:30', { km: 8, start: days.at(today, 450) }],
		['8 km 7am', { km: 8, start: days.at(today, 420) }],
		['8 km yesterday 6:05 pm', { km: 8, start: days.at(today - 1, 1085) }],
		['8 km 12am', { km: 8, start: days.at(today, 0) }],
		['8 km yesterday 12 pm', { km: 8, start: noon(1) }],
		['8 km 3 days ago', { km: 8, start: noon(3) }],
		['8 km mon', { km: 8 }],
		['8 km sunday', { km: 8, start: noon(1) }],
		['8 km last tue', { km: 8, start: noon(6) }],
		['8 km pain 3', { km: 8, pain: 3 }],
		['8 km pain 3/10', { km: 8, pain: 3 }],
		[
			'8 km "felt good, 5 km in sun" easy',
			{ km: 8, kinds: ['easy'], note: 'felt good, 5 km in sun' },
		],
		['8 km "he said "go" twice"', { km: 8, note: 'he said "go" twice' }],
		['8 km "no end', { km: 8, note: 'no end' }],
	];
	for (const [line, expected] of rows) {
		it(`is read: ${line}`, () => {
			assert.deepEqual(parseRun(line, context), { is: { ...base, ...expected } });
		});
	}

	const dates: [string, number, number, number][] = [
		['2023-03-04', 2023, 3, 4],
		['4.3.2023', 2023, 3, 4],
		['04.03.2023', 2023, 3, 4],
		['4 Mar 2023', 2023, 3, 4],
		['4 march 2023', 2023, 3, 4],
		['Mar 4, 2023', 2023, 3, 4],
		['4. Sept 2022', 2022, 9, 4],
	];
	for (const [text, year, month, date] of dates) {
		it(`knows the day ${text}`, () => {
			const start = days.at(dayOfDate(year, month, date) ?? 0, 12 * 60);
			assert.deepEqual(parseRun(`5 km ${text}`, context), { is: { ...base, km: 5, start } });
		});
	}
	it('takes a date without a year for the last such day', () => {
		const of = (day: Day) => {
			const { month, date } = dateOf(day);
			const parsed = parseRun(`5 km ${date}.${month}.`, context);
			return 'is' in parsed ? days.dayOf(parsed.is.start) : null;
		};
		assert.equal(of(today - 1), today - 1);
		assert.equal(dateOf(of(today + 1) ?? 0).year, dateOf(today + 1).year - 1);
	});

	it('takes a number alone in the person’s own unit', () => {
		const parsed = parseRun('5', { ...context, units: 'miles' });
		assert.deepEqual(parsed, { is: { ...base, km: 5 * mile } });
	});
	it('does not begin a run of today before today', () => {
		const early = { ...context, now: days.at(today, 10) };
		const parsed = parseRun('8 km 45:00', early);
		assert.deepEqual('is' in parsed && parsed.is.start, days.at(today, 0));
	});

	const faults: [string, LineFault][] = [
		['', { kind: 'empty' }],
		['easy yesterday', { kind: 'empty' }],
		['8 km bouncy', { kind: 'unknown', text: 'bouncy' }],
		['8 kmh', { kind: 'unknown', text: 'kmh' }],
		['8 km easyish', { kind: 'unknown', text: 'easyish' }],
		['-3 km', { kind: 'unknown', text: '-3' }],
		['8 km 9 km', { kind: 'twice', text: '9 km' }],
		['8 km 40 min 41:00', { kind: 'twice', text: '41:00' }],
		['8 km today yesterday', { kind: 'twice', text: 'yesterday' }],
		['8 km 31.4.2025', { kind: 'no-date', text: '31.4.2025' }],
		['8 km 2025-13-01', { kind: 'no-date', text: '2025-13-01' }],
		['8 km at 25:00', { kind: 'unknown', text: 'at 25:00' }],
		['8 km tomorrow', { kind: 'future', text: '8 km tomorrow' }],
		['8 km at 20:01', { kind: 'future', text: '8 km at 20:01' }],
		['1001 km', { kind: 'much', text: '1001 km' }],
		['241 h', { kind: 'much', text: '241 h' }],
		['8 km pain 11', { kind: 'much', text: 'pain 11' }],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line || 'nothing'}: ${fault.kind}`, () => {
			assert.deepEqual(parseRun(line, context), { fault });
		});
	}
});

describe('a line for a plan', () => {
	const plan = (at: number, more: Partial<PlanDraft>): PlanDraft => ({
		at,
		km: null,
		minutes: null,
		kinds: [],
		...more,
	});
	const rows: [string, PlanDraft][] = [
		['today 21:00, 8 km, easy', plan(days.at(today, 1260), { km: 8, kinds: ['easy'] })],
		['21:30 8', plan(days.at(today, 1290), { km: 8 })],
		['18:00 8 km', plan(days.at(today + 1, 1080), { km: 8 })],
		['tomorrow 7am 40 min', plan(days.at(today + 1, 420), { minutes: 40 })],
		['sat 9:00, 90 min long', plan(days.at(today + 5, 540), { minutes: 90, kinds: ['long'] })],
		['mon 9 pm 5 mi', plan(days.at(today, 1260), { km: 5 * mile })],
		['2099-01-01 00:00 1:30:00', plan(days.at(dayOfDate(2099, 1, 1) ?? 0, 0), { minutes: 90 })],
	];
	for (const [line, expected] of rows) {
		it(`is read: ${line}`, () => assert.deepEqual(parsePlan(line, context), { is: expected }));
	}

	const faults: [string, LineFault][] = [
		['today 8 km', { kind: 'no-time' }],
		['today 21:00', { kind: 'empty' }],
		['today 18:00 8 km', { kind: 'past', text: 'today 18:00 8 km' }],
		['yesterday 18:00 8 km', { kind: 'past', text: 'yesterday 18:00 8 km' }],
		['24:30 8 km', { kind: 'no-date', text: '24:30' }],
		['21:00 8 km 22:00', { kind: 'twice', text: '22:00' }],
		['21:00 8 km pain 3', { kind: 'unknown', text: 'pain 3' }],
		['21:00 8 km "a note"', { kind: 'unknown', text: '"a' }],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line}: ${fault.kind}`, () => {
			assert.deepEqual(parsePlan(line, context), { fault });
		});
	}
});

describe('the line of a run or a plan', () => {
	const units = fc.constantFrom('km', 'miles');
	const kinds = fc.uniqueArray(fc.constantFrom(...RUN_KINDS));

	it('is read back as the same run, to the last digit', () => {
		const runs = fc.record(
			{
				id: fc.constant('r'),
				start: fc.integer({ min: days.at(0, 0), max: now }),
				km: fc.double({ min: 0, max: 500, noNaN: true }).map((km) => (km < 0.01 ? 0 : km)),
				seconds: fc.option(fc.integer({ min: 0, max: 200_000 })),
				kinds,
				note: fc.string({ maxLength: 30 }).map((note) => note.trim()),
				pain: fc.integer({ min: 0, max: 10 }),
				source: fc.constant('a.gpx'),
			},
			{ requiredKeys: ['id', 'start', 'km', 'seconds', 'kinds', 'note'], noNullPrototype: true },
		);
		fc.assert(
			fc.property(runs, units, (one, units) => {
				const line = runText(one, { ...context, units });
				assert.deepEqual(amendRun(one, line, { ...context, units }), { is: one }, line);
			}),
		);
	});
	it('is read back as the same plan, to the minute', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 * 24 * 400 }),
				fc.integer({ min: 1, max: 5000 }),
				fc.option(fc.integer({ min: 1, max: 600 })),
				kinds,
				(ahead, hundredths, minutes, kinds) => {
					const plan = { at: now + ahead * 60_000, km: hundredths / 100, minutes, kinds };
					const line = planText(plan, context);
					assert.deepEqual(parsePlan(line, context), { is: plan }, line);
				},
			),
		);
	});

	it('amends only what it says', () => {
		const old = { ...run(3, 8), source: 'a.fit', later: 'kept', kinds: ['easy', 'trail'] };
		const parsed = amendRun(old, '9 km hills 3 days ago at 07:00', context);
		assert.deepEqual(parsed, { is: { ...old, km: 9, kinds: ['hills', 'trail'] } });
	});
});
