import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	dateOf,
	type Day,
	dayName,
	dayOfDate,
	weekdayOf,
} from '../../../../src/core/base/calendar.ts';
import { amendRun } from '../../../../src/core/running/line/amendRun.ts';
import { planText, runText } from '../../../../src/core/running/line/lineText.ts';
import {
	type LineContext,
	type LineResult,
	parsePlan,
	parseRun,
	type RunDraft,
} from '../../../../src/core/running/line/parseLine.ts';
import { nextOnWeekdays, type PlanDraft } from '../../../../src/core/running/diary/plan.ts';
import { RUN_KINDS } from '../../../../src/core/running/diary/run.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { lineLocaleOf } from '../../../../src/host/running/lineLocale.ts';
import { languages } from './languages.ts';
import { days, run, today } from '../diary/diaries.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

/** Monday at eight in the evening. */
const now = days.at(today, 20 * 60);
const context: LineContext = { now, days, units: 'km' };
const mile = 1.609344;

/** A day so many days before today, and a time of day. */
const on = (back: number, minutes: number | null = null) =>
	wallTimeText({ day: today - back, minutes });

const base: RunDraft = { start: now, local: on(0), km: 0, seconds: null, kinds: [], note: '' };

/** A run of today that ended just now. */
const just = (seconds: number, more: Partial<RunDraft> = {}) => ({
	seconds,
	start: now - seconds * 1000,
	...more,
});
/** A run that began at a time of day, or one of a day, of which noon is as good as any other. */
const began = (back: number, minutes: number | null, more: Partial<RunDraft> = {}) => ({
	start: days.at(today - back, minutes ?? 720),
	local: on(back, minutes),
	...more,
});

/** English is understood in all of them. */
const locales = [
	...['en-US', 'en-GB', 'de', 'fr', 'ja', 'ar', 'th'].map((locale) => lineLocaleOf([locale])),
	...Object.entries(languages).map(([language, { words }]) => lineLocaleOf([language], words)),
];
const locale = fc.constantFrom(...locales);

describe('a line for the diary', () => {
	const rows: [string, Partial<RunDraft>][] = [
		// Distances.
		['8,2 km', { km: 8.2 }],
		['10', { km: 10 }],
		['6 KM Easy', { km: 6, kinds: ['easy'] }],
		['5 kms', { km: 5 }],
		['5-mile', { km: 5 * mile }],
		['a 10 miler', { km: 10 * mile }],
		['5000m', { km: 5 }],
		['1,500 m', { km: 1.5 }],
		['3 000 metres', { km: 3 }],
		['half marathon', { km: 21.0975 }],
		['half-marathon race', { km: 21.0975, kinds: ['race'] }],
		['1/2 marathon', { km: 21.0975 }],
		['HM', { km: 21.0975 }],
		['half 1:45', just(6300, { km: 21.0975 })],
		['first half 8k', { km: 8, note: 'first half' }],
		['marathon', { km: 42.195 }],
		['parkrun 24:12', just(1452, { km: 5 })],
		['marathon training 10k', { km: 10, note: 'marathon training' }],
		// Times.
		['45 min', just(2700)],
		["30'", just(1800)],
		['30 min 20 s', just(1820)],
		['27\'30" 5k', just(1650, { km: 5 })],
		['1h', just(3600)],
		['1h05', just(3900)],
		['1 h 5 min', just(3900)],
		['1h 2m 10s', just(3730)],
		['1h 5 km', just(3600, { km: 5 })],
		['1.5 hours', just(5400)],
		['half an hour', just(1800)],
		['one and a half hours', just(5400)],
		['an hour and a half', just(5400)],
		['1:45 h', just(6300)],
		['45:10 min', just(2710)],
		['8k 45:10.5', just(2710, { km: 8 })],
		['two miles 18:00', just(1080, { km: 2 * mile })],
		['ten k in 55 min', just(3300, { km: 10 })],
		['two hours', just(7200)],
		['10k, the last two miles fast', { km: 10, note: 'last two miles fast' }],
		['10.5 1:02:10', just(3730, { km: 10.5 })],
		['8.2km 45:10 hills', just(2710, { km: 8.2, kinds: ['hills'] })],
		['8,2km,45:10,easy', just(2710, { km: 8.2, kinds: ['easy'] })],
		['10 km in 50 minutes', just(3000, { km: 10 })],
		['10 km in 50', just(3000, { km: 10 })],
		['10k in 1:05', just(3900, { km: 10 })],
		['ran 5k in 24:31', just(1471, { km: 5 })],
		// A bare number beside a distance is minutes, in any order.
		['8.2 45', just(2700, { km: 8.2 })],
		['8 km 45', just(2700, { km: 8 })],
		['45 8.2', just(2700, { km: 8.2 })],
		// The pace decides between hours and minutes, and between minutes and metres.
		['21.1k race 1:45', just(6300, { km: 21.1, kinds: ['race'] })],
		['21,1 km 1:55', just(6900, { km: 21.1 })],
		['16 km 1:30 long', just(5400, { km: 16, kinds: ['long'] })],
		['marathon 3:45', just(13_500, { km: 42.195 })],
		['10k 1:05', just(3900, { km: 10 })],
		['5k 24:31', just(1471, { km: 5 })],
		['800m 3:10', just(190, { km: 0.8 })],
		['5m 40:00', just(2400, { km: 5 * mile })],
		['1:45', just(6300)],
		['45:10 easy', just(2710, { kinds: ['easy'] })],
		// Pace.
		['8 km 5:30/km', just(2640, { km: 8 })],
		['8 km at 5:30/km', just(2640, { km: 8 })],
		['8 km @ 5:30 / km', just(2640, { km: 8 })],
		['8 km 5:30 min/km', just(2640, { km: 8 })],
		['8 km 5:30 per km', just(2640, { km: 8 })],
		['8k @ 5:30', just(2640, { km: 8 })],
		['8k @5:30', just(2640, { km: 8 })],
		['8k 5:30 pace', just(2640, { km: 8 })],
		['8k pace 5:30', just(2640, { km: 8 })],
		['8k 5 min/km', just(2400, { km: 8 })],
		['8k 330 s/km', just(2640, { km: 8 })],
		['8k at 12 km/h', just(2400, { km: 8 })],
		['5 mi @ 8:30', just(2550, { km: 5 * mile })],
		['5 mi 8:30/mile', just(2550, { km: 5 * mile })],
		['5 mi at 8:30 per mile', just(2550, { km: 5 * mile })],
		['8 km 8:00/mi', just(2386, { km: 8 })],
		['8k@5:30', just(2640, { km: 8 })],
		['8k at 5\'30"', just(2640, { km: 8 })],
		['8k 5\'30"', just(2640, { km: 8 })],
		['10 mi at 9 minute pace', just(5400, { km: 10 * mile })],
		['10 mi at 9-minute miles', just(5400, { km: 10 * mile })],
		["8k 5 minute k's", just(2400, { km: 8 })],
		['44 min at 5:30/km', just(2640, { km: 8 })],
		['8 km 44:00 5:30/km', just(2640, { km: 8 })],
		// Repetitions.
		['6x800m', { km: 4.8, kinds: ['speed'], note: '6x800m' }],
		['6 x 800', { km: 4.8, kinds: ['speed'], note: '6 x 800' }],
		['4×1km', { km: 4, kinds: ['speed'], note: '4×1km' }],
		['3x10min', just(1800, { kinds: ['speed'], note: '3x10min' })],
		['10k 48.30', just(2910, { km: 10 })],
		['5k 24.5', just(1470, { km: 5 })],
		['45 min 6x800m', just(2700, { kinds: ['speed'], note: '6x800m' })],
		['8.2 3x10min', { km: 8.2, kinds: ['speed'], note: '3x10min' }],
		['10k 6x800m @ 3:00', { km: 10, kinds: ['speed'], note: '6x800m @ 3:00' }],
		['6x800m 90s rest', { km: 4.8, kinds: ['speed'], note: '6x800m 90s rest' }],
		['8k 4x100m strides', { km: 8, note: '4x100m strides' }],
		// Kinds.
		['3 miles tempo', { km: 3 * mile, kinds: ['speed'] }],
		['21.1k race, hilly', { km: 21.1, kinds: ['race', 'hills'] }],
		['18 km long run hills hills', { km: 18, kinds: ['long', 'hills'] }],
		// Pain.
		['8 km pain 3', { km: 8, pain: 3 }],
		['8 km pain 3/10', { km: 8, pain: 3 }],
		['8 km 3/10 pain', { km: 8, pain: 3 }],
		['8 km no pain', { km: 8, pain: 0 }],
		// Days and times of day.
		['8 km today', { km: 8 }],
		[
			'5 mi 40 min easy yesterday',
			began(1, null, { km: 5 * mile, seconds: 2400, kinds: ['easy'] }),
		],
		['8 km 3 days ago', began(3, null, { km: 8 })],
		['8 km a week ago', began(7, null, { km: 8 })],
		['8 km mon', { km: 8 }],
		['8 km sunday', began(1, null, { km: 8 })],
		['8 km last tue', began(6, null, { km: 8 })],
		['8 km tuesday last week', began(6, null, { km: 8 })],
		['last week tuesday 8 km', began(6, null, { km: 8 })],
		['8 km half past 7', began(0, 450, { km: 8 })],
		['8 km two hours ago', { km: 8, note: 'two hours ago' }],
		['last sunday 16k 92min', began(1, null, { km: 16, seconds: 5520 })],
		['last monday 8k', began(7, null, { km: 8 })],
		['8 km today at 7:30', began(0, 450, { km: 8 })],
		['8 km at 07:30', began(0, 450, { km: 8 })],
		['8 km 7am', began(0, 420, { km: 8 })],
		['8 km yesterday 6:05 pm', began(1, 1085, { km: 8 })],
		['8 km 12am', began(0, 0, { km: 8 })],
		['8 km yesterday 12 pm', began(1, 720, { km: 8 })],
		['8 km yesterday noon', began(1, 720, { km: 8 })],
		['yesterday 8k 45:10 at 18:30', began(1, 1110, { km: 8, seconds: 2710 })],
		['yesterday 7 8k', began(1, 420, { km: 8 })],
		['yesterday 7:30 8k', began(1, 450, { km: 8 })],
		['5k yesterday 22:31', began(1, null, { km: 5, seconds: 1351 })],
		['8k 45:10 7:30', began(0, 450, { km: 8, seconds: 2710 })],
		['ran 8k this morning', began(0, 420, { km: 8 })],
		['8k yesterday evening', began(1, 1080, { km: 8 })],
		['8k yesterday evening at 7', began(1, 1140, { km: 8 })],
		['8k last night', began(1, 1080, { km: 8 })],
		// Words that are no part of the grammar are the note.
		['5k pb 24:31', just(1471, { km: 5, note: 'pb' })],
		['3mi 27:30 treadmill', just(1650, { km: 3 * mile, note: 'treadmill' })],
		['8 km bouncy', { km: 8, note: 'bouncy' }],
		['8 km easyish', { km: 8, note: 'easyish' }],
		['8k with the dog, in the rain', { km: 8, note: 'with the dog, in the rain' }],
		['went for a run in the rain 8k', { km: 8, note: 'in the rain' }],
		['went for an easy 5k', { km: 5, kinds: ['easy'] }],
		['knee fine 8k muddy', { km: 8, note: 'knee fine muddy' }],
		['c25k w3d2 3 km 28 min', just(1680, { km: 3, note: 'c25k w3d2' })],
		['6 km z2 40 min', just(2400, { km: 6, note: 'z2' })],
		['10k race 3rd place 41:20', just(2480, { km: 10, kinds: ['race'], note: '3rd place' })],
		['8k rpe 7 145 bpm', { km: 8, note: 'rpe 7 145 bpm' }],
		['10k 250m elevation', { km: 10, note: '250m elevation' }],
		[
			'8 km "felt good, 5 km in sun" easy',
			{ km: 8, kinds: ['easy'], note: 'felt good, 5 km in sun' },
		],
		['8 km “curly”', { km: 8, note: 'curly' }],
		['8 km "he said "go" twice"', { km: 8, note: 'he said "go" twice' }],
		['8 km "no end', { km: 8, note: 'no end' }],
		['8 km treadmill "dull"', { km: 8, note: 'treadmill dull' }],
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
		['4.3.23', 2023, 3, 4],
		['4 Mar 2023', 2023, 3, 4],
		['4 march 2023', 2023, 3, 4],
		['4th of march 2023', 2023, 3, 4],
		['Mar 4, 2023', 2023, 3, 4],
		['4. Sept 2022', 2022, 9, 4],
		['3/4/2023', 2023, 3, 4],
		['13/4/2023', 2023, 4, 13],
	];
	for (const [text, year, month, date] of dates) {
		it(`knows the day ${text}`, () => {
			const day = dayOfDate(year, month, date) ?? assert.fail(text);
			const is = { ...base, km: 5, start: days.at(day, 720), local: dayName(day) };
			assert.deepEqual(parseRun(`5 km ${text}`, context), { is });
		});
	}

	const inLocales: [locale: string, line: string, day: Day | null][] = [
		['en-US', '3/4/2023 5 km', dayOfDate(2023, 3, 4)],
		['en-GB', '3/4/2023 5 km', dayOfDate(2023, 4, 3)],
		['en-US', '24/11/2023 5 km', dayOfDate(2023, 11, 24)],
		['de', '29.9 5 km 28:00', today - 1],
		['en-GB', '29.9 5k 28:00', today - 1],
		['en-GB', 'sun 29th 5k', today - 1],
		['de', 'gestern 5 km', today - 1],
		['de', 'vorgestern 5 km', today - 2],
		['de', 'Sonntag 5 km', today - 1],
		['de', '4. Dezember 2023 5 km', dayOfDate(2023, 12, 4)],
		['fr', 'hier 5 km', today - 1],
		['fr', '4 févr. 2023 5 km', dayOfDate(2023, 2, 4)],
		['es', 'sáb 5 km', today - 2],
		['pt-BR', 'ontem 5 km', today - 1],
		['de', 'yesterday 5 km', today - 1],
	];
	for (const [locale, line, day] of inLocales) {
		it(`reads ${line} as it is meant in ${locale}`, () => {
			const parsed = parseRun(line, { ...context, locale: lineLocaleOf([locale]) });
			assert.equal('is' in parsed && parsed.is.local, dayName(day ?? assert.fail(line)));
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
		const miles = { ...context, units: 'miles' } as const;
		assert.deepEqual(parseRun('5', miles), { is: { ...base, km: 5 * mile } });
	});
	it('takes a pace for the unit in which the distance is typed', () => {
		const miles = { ...context, units: 'miles' } as const;
		assert.deepEqual(parseRun('8k @ 5:30', miles), { is: { ...base, ...just(2640, { km: 8 }) } });
	});
	it('does not begin a run of today before today', () => {
		const early = { ...context, now: days.at(today, 10) };
		const parsed = parseRun('8 km 45:00', early);
		assert.deepEqual('is' in parsed && parsed.is.start, days.at(today, 0));
	});
	it('knows no time of a part of the day that is still to come', () => {
		const early = { ...context, now: days.at(today, 400) };
		const parsed = parseRun('8 km this morning', early);
		assert.deepEqual('is' in parsed && parsed.is.local, on(0));
	});

	type Fault = readonly [kind: string, text?: string, rest?: string];
	const faults: [string, Fault][] = [
		['', ['empty']],
		['easy yesterday', ['empty']],
		['5:30/km', ['empty']],
		['8 kmh', ['empty']],
		['-3 km', ['unplaced', '-3', '']],
		['8 km 45:10 easy 7', ['unplaced', '7', '8 km 2710 s easy']],
		['x9 8k', ['unplaced', 'x9', '8 km']],
		['8 km at 25:00', ['unplaced', 'at 25:00', '8 km']],
		['8k 18', ['unplaced', '18', '8 km']],
		['8k @ 5:30 - 5:45', ['unplaced', '@ 5:30 - 5:45', '8 km']],
		['5k 3x5', ['unplaced', '3x5', '5 km']],
		['8 km 9 km', ['twice', '9 km', '8 km']],
		['8 km 40 min 41:00 min', ['twice', '41:00 min', '8 km 2400 s']],
		['8 km today yesterday', ['twice', 'yesterday', '8 km']],
		['8 km tue thu', ['twice', 'thu', '8 km']],
		['8k 45:10 5:00/km', ['clash', '5:00/km', '8 km 2710 s']],
		['8 km 31.4.2025', ['no-date', '31.4.2025', '8 km']],
		['8 km 2025-13-01', ['no-date', '2025-13-01', '8 km']],
		['8 km last week', ['vague', 'last week', '8 km']],
		['8 km tomorrow', ['future', '8 km tomorrow']],
		['8 km at 20:01', ['future', '8 km at 20:01']],
		['every tue 8 km', ['future', 'every tue 8 km']],
		['0 km', ['zero', '0 km', '']],
		['8 km 0 min', ['zero', '0 min', '8 km']],
		['1001 km', ['much', '1001 km', '']],
		['241 h', ['much', '241 h', '']],
		['8 km pain 11', ['much', 'pain 11', '8 km']],
		['x'.repeat(501), ['long', `${'x'.repeat(20)}…`]],
		[`8 km "${'x'.repeat(1001)}"`, ['long', `"${'x'.repeat(20)}…"`]],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line.slice(0, 30) || 'nothing'}: ${fault[0]}`, () => {
			assert.deepEqual(faultIn(parseRun(line, context)), fault);
		});
	}
});

/** The fault in short: its kind, the piece, and what the rest of the line says. */
function faultIn<T>(result: LineResult<T>): readonly string[] {
	if (!('fault' in result)) {
		return [JSON.stringify(result)];
	}
	const { fault } = result;
	if (!('rest' in fault)) {
		return 'text' in fault ? [fault.kind, fault.text] : [fault.kind];
	}
	const { km, seconds, kinds } = fault.rest;
	const rest = [
		...(km === null ? [] : [`${km} km`]),
		...(seconds === null ? [] : [`${seconds} s`]),
		...kinds,
	];
	return [fault.kind, fault.text, rest.join(' ')];
}

describe('a piece that fits nowhere', () => {
	const rows: [line: string, after: string, instead: string][] = [
		['8 km 45:10 easy 7', 'easy', 'at 7:00'],
		['8 km 45:10 at 7:00 9', 'at 7:00', '"9"'],
		['8k 18', '8k', '18 min'],
		['x9 8k', '', '"x9"'],
	];
	for (const [line, after, instead] of rows) {
		it(`is named where it stands, with what would fit: ${line}`, () => {
			const parsed = parseRun(line, context);
			assert.ok('fault' in parsed && 'after' in parsed.fault, JSON.stringify(parsed));
			assert.deepEqual([parsed.fault.after, parsed.fault.instead], [after, instead]);
		});
	}
});

describe('a line that can be read in two ways', () => {
	const rows: [kind: 'run' | 'plan', line: string, lines: readonly [string, string]][] = [
		['run', '8k 5:30', ['8k 5:30/km', '8k at 05:30']],
		['run', '10k 5:00', ['10k 5:00/km', '10k at 05:00']],
		['run', '8 km at 5:30', ['8 km at 05:30', '8 km 5:30/km']],
		['run', '8k 18:30', ['8k at 18:30', '8k 0:18:30']],
		['run', '5:30', ['0:05:30', '5:30:00']],
		['run', 'yesterday 18:30 5k', ['yesterday 0:18:30 5k', 'yesterday at 18:30 5k']],
		['plan', '8k @ 6:30 sat', ['8k 6:30/km sat', '8k at 06:30 sat']],
		['plan', 'sat 9 10', ['sat at 09:00 10 km', 'sat 9 km at 10:00']],
		['plan', 'sunday 5k 20', ['sunday 5k 0:20:00', 'sunday 5k at 20:00']],
		['run', '8k 5:30 "hm"', ['8k 5:30/km "hm"', '8k at 05:30 "hm"']],
		['plan', 'weekend 8k', [`${dayName(today + 5)} 8k`, `${dayName(today + 6)} 8k`]],
	];
	for (const [kind, line, lines] of rows) {
		const read = (text: string) =>
			kind === 'run' ? parseRun(text, context) : parsePlan(text, context);
		it(`is asked about, and each way has a line of its own: ${line}`, () => {
			const parsed = read(line);
			assert.ok('ask' in parsed, JSON.stringify(parsed));
			assert.deepEqual(
				parsed.ask.map((one) => one.line),
				lines,
			);
			for (const { is, line } of parsed.ask) {
				assert.deepEqual(read(line), { is }, line);
			}
		});
	}
});

describe('a line for a plan', () => {
	/** On a day so many days ahead, at a time of day or (null) some time. */
	const plan = (
		ahead: number,
		minutes: number | null,
		more: Partial<PlanDraft> = {},
	): PlanDraft => ({
		at: days.at(today + ahead, minutes ?? 720),
		local: on(-ahead, minutes),
		km: null,
		minutes: null,
		kinds: [],
		...more,
	});
	const newYear = (dayOfDate(2099, 1, 1) ?? 0) - today;
	const rows: [string, PlanDraft][] = [
		['today 21:00, 8 km, easy', plan(0, 1260, { km: 8, kinds: ['easy'] })],
		['21:30 8', plan(0, 1290, { km: 8 })],
		['18:00 8 km', plan(1, 1080, { km: 8 })],
		['tomorrow 7am 40 min', plan(1, 420, { minutes: 40 })],
		['tmrw 7am 8k', plan(1, 420, { km: 8 })],
		['tomorrow 0630 8k', plan(1, 390, { km: 8 })],
		['tomorrow 07.00 10 km', plan(1, 420, { km: 10 })],
		['tomorrow 8.30 10k', plan(1, 510, { km: 10 })],
		["tomorrow 7 o'clock 8k", plan(1, 420, { km: 8 })],
		['tomorrow 18h 8k', plan(1, 1080, { km: 8 })],
		['tomorrow 7h30 8k', plan(1, 450, { km: 8 })],
		['sat 9:00, 90 min long', plan(5, 540, { minutes: 90, kinds: ['long'] })],
		['sat 9 long 16k', plan(5, 540, { km: 16, kinds: ['long'] })],
		['run 2h sunday', plan(6, null, { minutes: 120 })],
		['mon 9 pm 5 mi', plan(0, 1260, { km: 5 * mile })],
		['mon 9am 8k', plan(7, 540, { km: 8 })],
		['next friday 8k', plan(11, null, { km: 8 })],
		['friday next week 8k', plan(11, null, { km: 8 })],
		['next week, friday 8k', plan(11, null, { km: 8 })],
		['friday week 8k', plan(11, null, { km: 8 })],
		['a week on friday 8k', plan(11, null, { km: 8 })],
		['friday this week 8k', plan(4, null, { km: 8 })],
		['tomorrow 730pm 8k', plan(1, 1170, { km: 8 })],
		['tomorrow at half past 7 8k', plan(1, 450, { km: 8 })],
		['tomorrow quarter to 7 pm 8k', plan(1, 1125, { km: 8 })],
		['tomorrow at ten past 7 8k', plan(1, 430, { km: 8 })],
		['tue 18:00 8x30s', plan(1, 1080, { minutes: 4, kinds: ['speed'], note: '8x30s' })],
		['next monday 8k', plan(7, null, { km: 8 })],
		['this friday 8k', plan(4, null, { km: 8 })],
		['on friday 8k', plan(4, null, { km: 8 })],
		['in 2 days 7am 8k', plan(2, 420, { km: 8 })],
		['in a week 8k', plan(7, null, { km: 8 })],
		['2099-01-01 00:00 1:30:00', plan(newYear, 0, { minutes: 90 })],
		['1 jan 2099 8k', plan(newYear, null, { km: 8 })],
		['today 8 km', plan(0, null, { km: 8 })],
		['easy 5k after work', plan(0, null, { km: 5, kinds: ['easy'], note: 'after work' })],
		['8k tonight', plan(0, null, { km: 8 })],
		['8k tomorrow evening', plan(1, 1080, { km: 8 })],
		['8k tomorrow evening 7:30', plan(1, 1170, { km: 8 })],
		['8k tomorrow morning 9:30', plan(1, 570, { km: 8 })],
		['saturday lunch 5k', plan(5, 720, { km: 5 })],
		['saturday lunch 11:30 5k', plan(5, 690, { km: 5 })],
		['saturday noon 11:30 5k', plan(5, 690, { km: 5 })],
		['saturday lunch 1:00 5k', plan(5, 780, { km: 5 })],
		['saturday at 7h 45 min', plan(5, 420, { minutes: 45 })],
		['saturday 18:30 h 5k', plan(5, 1110, { km: 5 })],
		['saturday 5k competition', plan(5, null, { km: 5, kinds: ['race'] })],
		['8k @ 5:30 sat 9am', plan(5, 540, { km: 8, minutes: 44 })],
		['8k 5:30/km sat', plan(5, null, { km: 8, minutes: 44 })],
		['8k at 18:00 sat', plan(5, 1080, { km: 8 })],
		['6x800m tuesday 18:00', plan(1, 1080, { km: 4.8, kinds: ['speed'], note: '6x800m' })],
		['21:00 8 km "a note"', plan(0, 1260, { km: 8, note: 'a note' })],
		['sunday half marathon 9', plan(6, 540, { km: 21.0975 })],
	];
	for (const [line, expected] of rows) {
		it(`is read: ${line}`, () => assert.deepEqual(parsePlan(line, context), { is: expected }));
	}
	it('without a time of day is due when the person usually runs', () => {
		const parsed = parsePlan('tomorrow 8k', { ...context, usual: 390 });
		assert.deepEqual(parsed, { is: { ...plan(1, null, { km: 8 }), at: days.at(today + 1, 390) } });
	});

	const faults: [string, readonly string[]][] = [
		['today 21:00', ['empty']],
		['today 18:00 8 km', ['past', 'today 18:00 8 km']],
		['this morning 8 km', ['past', 'this morning 8 km']],
		['yesterday 18:00 8 km', ['past', 'yesterday 18:00 8 km']],
		['yesterday 8 km', ['past', 'yesterday 8 km']],
		['last sunday 16k 92min', ['past', 'last sunday 16k 92min']],
		['ran 8 km', ['past', 'ran 8 km']],
		['21:00 8 km pain 3', ['past', '21:00 8 km pain 3']],
		['21:00 8 km 45 min 22:00', ['unplaced', '22:00', '8 km 2700 s']],
		['next week 8k', ['vague', 'next week', '8 km']],
		['8k for 6 weeks', ['vague', 'for 6 weeks', '8 km']],
		['every other day 8k', ['vague', 'every other day', '8 km']],
		['every fri 8k except dec 25', ['vague', 'except dec 25', '8 km']],
		['tue 6:30 thu 18:00 8k', ['unplaced', '18:00', '8 km']],
		['tue thu 6:30 8k easy 7am', ['unplaced', '6:30', '8 km easy']],
		['every two weeks 8k', ['vague', 'every two weeks', '8 km']],
		['every 8k', ['weekly', 'every 8k']],
		['weekly 8k', ['weekly', 'weekly 8k']],
		['every tue', ['empty']],
		['every tue 8k until yesterday', ['past', 'every tue 8k until yesterday']],
		['tue thu 8k for 6 weeks until sunday', ['twice', 'sunday', '8 km']],
		['tue thu 8k for 0 weeks', ['zero', 'for 0 weeks', '8 km']],
	];
	for (const [line, fault] of faults) {
		it(`is refused: ${line}: ${fault[0]}`, () => {
			assert.deepEqual(faultIn(parsePlan(line, context)), fault);
		});
	}

	/** Today is a Monday, and it is eight in the evening. */
	const weekly: readonly [
		line: string,
		weekdays: readonly number[],
		first: number,
		clock: number | null,
		more?: { readonly from?: number; readonly until?: number; readonly note?: string },
	][] = [
		['tue thu 6:30 8k', [2, 4], 1, 390],
		['thu, tue at 6:30 8k', [2, 4], 1, 390],
		['tue and thu 6:30 8k', [2, 4], 1, 390],
		['mon/wed/fri 8k', [1, 3, 5], 0, null],
		['sun sat 8k', [6, 0], 5, null],
		['every tue 8k', [2], 1, null],
		['each tuesday 8k', [2], 1, null],
		['tuesdays 8k', [2], 1, null],
		['8k on tuesdays and thursdays at 6:30', [2, 4], 1, 390],
		['every mon 6:30 8k', [1], 7, 390],
		['every mon 21:00 8k', [1], 0, 1260],
		['every day 8k', [1, 2, 3, 4, 5, 6, 0], 0, null],
		['daily 6:30 8k', [1, 2, 3, 4, 5, 6, 0], 1, 390],
		['weekdays 6:30 8k', [1, 2, 3, 4, 5], 1, 390],
		['weekday mornings 8k', [1, 2, 3, 4, 5], 1, 420],
		['weekend mornings 8k', [6, 0], 5, 420],
		['every morning 8k', [1, 2, 3, 4, 5, 6, 0], 1, 420],
		['tue & thu evenings 8k', [2, 4], 1, 1080],
		['mon thru fri 6:30 8k', [1, 2, 3, 4, 5], 1, 390],
		['M/W/F 6:30 8k', [1, 3, 5], 2, 390],
		['tu/th 8k', [2, 4], 1, null],
		['mon-fri 6:30 8k', [1, 2, 3, 4, 5], 1, 390],
		['fri to sun 8k', [5, 6, 0], 4, null],
		['every weekend 8k', [6, 0], 5, null],
		['every tue morning 8k', [2], 1, 420],
		['every tue 8k from 24 dec', [2], 0, null, { from: 0 }],
		['every week from tomorrow 8k', [2], 1, null, { from: 1 }],
		['tue thu 8k until sunday', [2, 4], 1, null, { until: 6 }],
		['tue 8k until sunday', [2], 1, null, { until: 6 }],
		['tue thu 8k for 6 weeks', [2, 4], 1, null, { until: 42 }],
		['every tue 8k for two weeks', [2], 1, null, { until: 14 }],
		['every tue 8k with the club', [2], 1, null, { note: 'with the club' }],
		['tue thu 8k starting tomorrow', [2, 4], 1, null, { from: 1 }],
	];
	for (const [line, weekdays, first, clock, { from = first, until, note } = {}] of weekly) {
		it(`comes back every week: ${line}`, () => {
			const christmas = line.includes('24 dec') ? dayOfDate(dateOf(today).year, 12, 24) : null;
			const start = christmas ?? today + from;
			const day = christmas === null ? today + first : (nextOnWeekdays(weekdays, start) ?? 0);
			const expected: PlanDraft = {
				at: days.at(day, clock ?? 720),
				local: wallTimeText({ day, minutes: clock }),
				km: 8,
				minutes: null,
				kinds: [],
				...(note === undefined ? {} : { note }),
				weekly: { weekdays, from: start, until: until === undefined ? null : today + until },
			};
			assert.deepEqual(parsePlan(line, context), { is: expected });
		});
	}

	it('stands at the hour at which this person usually runs, where the line has none', () => {
		const parsed = parsePlan('tomorrow 8k', { ...context, usual: 1110 });
		assert.deepEqual(parsed, { is: plan(1, null, { km: 8, at: days.at(today + 1, 1110) }) });
	});
	it('takes next friday for that of the week after this one, by the person’s own first weekday', () => {
		const sunday = { ...context, now: days.at(today - 1, 720) };
		const on = (firstWeekday: number) => {
			const parsed = parsePlan('next friday 8k', { ...sunday, firstWeekday });
			return 'is' in parsed && weekdayOf(days.dayOf(parsed.is.at)) === 5 && parsed.is.local;
		};
		assert.deepEqual([on(1), on(0)], [dayName(today + 4), dayName(today + 11)]);
	});
});

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
