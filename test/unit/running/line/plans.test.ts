import assert from 'node:assert/strict';
import { dateOf, dayName, dayOfDate, weekdayOf } from '../../../../src/core/base/calendar.ts';
import { nextOnWeekdays, type PlanDraft } from '../../../../src/core/running/diary/plan.ts';
import { wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { parsePlan } from '../../../../src/core/running/line/parseLine.ts';
import { days, today } from '../diary/diaries.ts';
import { context, mile, on } from './lineCases.ts';

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
		['two weeks from friday 8k', plan(18, null, { km: 8 })],
		['friday in two weeks 8k', plan(18, null, { km: 8 })],
		['3 days from now 8k', plan(3, null, { km: 8 })],
		['in a couple of days 8k', plan(2, null, { km: 8 })],
		['tmw 8k', plan(1, null, { km: 8 })],
		['2moro 8k', plan(1, null, { km: 8 })],
		['tonite 9pm 8k', plan(0, 1260, { km: 8 })],
		['tomorrow am 8k', plan(1, 420, { km: 8 })],
		["tomorrow's lr 8k", plan(1, null, { km: 8, kinds: ['long'] })],
		['2099-01-01T07:30 8k', plan(newYear, 450, { km: 8 })],
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
		['mo we fr 8k', [1, 3, 5], 0, null],
		['sa & su 8k', [6, 0], 5, null],
		['monday nights 8k', [1], 7, 1080],
		['8k a day', [1, 2, 3, 4, 5, 6, 0], 0, null],
		['mon-fri 6:30 8k', [1, 2, 3, 4, 5], 1, 390],
		['fri to sun 8k', [5, 6, 0], 4, null],
		['every weekend 8k', [6, 0], 5, null],
		['every tue morning 8k', [2], 1, 420],
		['every tue 8k from 24 dec', [2], 0, null, { from: 0 }],
		['every week from tomorrow 8k', [2], 1, null, { from: 1 }],
		['tue thu 8k until sunday', [2, 4], 1, null, { until: 6 }],
		['tue 8k until sunday', [2], 1, null, { until: 6 }],
		['every tue 8k through sunday', [2], 1, null, { until: 6 }],
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
