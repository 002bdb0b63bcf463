import assert from 'node:assert/strict';
import { dateOf, type Day, dayName, dayOfDate } from '../../../../src/core/base/calendar.ts';
import { parseRun, type RunDraft } from '../../../../src/core/running/line/parseLine.ts';
import { lineLocaleOf } from '../../../../src/host/running/lineLocale.ts';
import { days, today } from '../diary/diaries.ts';
import { base, began, context, just, mile, on } from './lineCases.ts';

describe('when a run was, in a line', () => {
	const rows: [string, Partial<RunDraft>][] = [
		['8 km today', { km: 8 }],
		[
			'5 mi 40 min easy yesterday',
			began(1, null, { km: 5 * mile, seconds: 2400, kinds: ['easy'] }),
		],
		['8 km 3 days ago', began(3, null, { km: 8 })],
		['8 km a week ago', began(7, null, { km: 8 })],
		['8 km a couple of days ago', began(2, null, { km: 8 })],
		['8 km 2d ago', began(2, null, { km: 8 })],
		['8 km 3 nights ago', began(3, null, { km: 8 })],
		['8 km yest', began(1, null, { km: 8 })],
		['yesterday’s 8 km', began(1, null, { km: 8 })],
		["sunday's 8 km", began(1, null, { km: 8 })],
		['8 km this am', began(0, 420, { km: 8 })],
		['8 km this arvo', began(0, 900, { km: 8 })],
		['8 km sunday pm', began(1, 900, { km: 8 })],
		['8 km 7 in the morning', began(0, 420, { km: 8 })],
		['8 km yesterday 7 in the evening', began(1, 1140, { km: 8 })],
		['8 km yesterday 7p', began(1, 1140, { km: 8 })],
		['8 km yesterday at six', began(1, 360, { km: 8 })],
		['8 km yesterday at six thirty', began(1, 390, { km: 8 })],
		['8 km yesterday six pm', began(1, 1080, { km: 8 })],
		['8 km yesterday quarter past six', began(1, 375, { km: 8 })],
		// Beside distance and pace, what can be no length is the time of day; "at" says so too.
		['8 km yesterday 7h30 5:30/km', began(1, 450, { km: 8, seconds: 2640 })],
		['8 km yesterday 18:30 5:30/km', began(1, 1110, { km: 8, seconds: 2640 })],
		['42 km 3:30:00 5:00/km 5h30', began(0, 330, { km: 42, seconds: 12600 })],
		['8 km yesterday at 1h02 5:30/km', began(1, 62, { km: 8, seconds: 2640 })],
		['8 km yesterday 0730h', began(1, 450, { km: 8 })],
		['8 km yesterday at 7ish', began(1, 420, { km: 8 })],
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
});

describe('what else a line says', () => {
	const rows: [string, Partial<RunDraft>][] = [
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
		['10k hills 250m+', { km: 10, kinds: ['hills'], note: '250m+' }],
		['10k 250 m D+', { km: 10, note: '250 m D+' }],
		['10k D+450', { km: 10, note: 'D+450' }],
		['10k +250m', { km: 10, note: '250m' }],
		['8k -3C 420 kcal', { km: 8, note: '-3C 420 kcal' }],
		['8k hr<140 with 3 friends', { km: 8, note: 'hr<140 with 3 friends' }],
		['5k race 3rd in age group', { km: 5, kinds: ['race'], note: '3rd in age group' }],
		['8k sun was out', { km: 8, note: 'sun was out' }],
		['8k sat down twice', { km: 8, note: 'sat down twice' }],
		['8k second sunday in a row', { km: 8, note: 'second sunday in a row' }],
		['8k last 2k fast', { km: 8, note: 'last 2k fast' }],
		['8k first 5k 25:00', { km: 8, note: 'first 5k 25:00' }],
		['8k slept 7h', { km: 8, note: 'slept 7h' }],
		['8k wind 20 km/h', { km: 8, note: 'wind 20 km/h' }],
		['8k elevation gain 500', { km: 8, note: 'elevation gain 500' }],
		['8k hr: 150 avg, 170 max', { km: 8, note: 'hr: 150 avg, 170 max' }],
		['8k 5 min break', { km: 8, note: '5 min break' }],
		['8k rain or shine', { km: 8, note: 'rain or shine' }],
		['8k easy until the bridge', { km: 8, kinds: ['easy'], note: 'until the bridge' }],
		['8k, 3 times round the lake', { km: 8, note: '3 times round the lake' }],
		['5k a day, except the knee', { km: 5, note: 'a day, except the knee' }],
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
});
