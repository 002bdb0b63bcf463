import assert from 'node:assert/strict';
import {
	type HalfNames,
	nextTimeOfDay,
	parseClockTime,
	type TimeOfDay,
} from '../../../src/core/base/timeOfDay.ts';
import { clockTime, halfNames, localDays, followFormats } from '../../../src/host/base/locale.ts';
import { env } from '../../support/vscode.ts';
import { inZone } from '../../support/zone.ts';

const minutes = (hour: number, minute = 0) => hour * 60 + minute;

describe('a time of day that is typed', () => {
	const rows: [string, TimeOfDay | null, HalfNames?][] = [
		['3:30', { minutes: minutes(3, 30), isOpen: true }],
		['3.30', { minutes: minutes(3, 30), isOpen: true }],
		[' 3:30 ', { minutes: minutes(3, 30), isOpen: true }],
		['12:15', { minutes: minutes(12, 15), isOpen: true }],
		['03:30', { minutes: minutes(3, 30), isOpen: false }],
		['15:30', { minutes: minutes(15, 30), isOpen: false }],
		['15.30', { minutes: minutes(15, 30), isOpen: false }],
		['0:10', { minutes: minutes(0, 10), isOpen: false }],
		['00:10', { minutes: minutes(0, 10), isOpen: false }],
		['23:59', { minutes: minutes(23, 59), isOpen: false }],
		['3:30 pm', { minutes: minutes(15, 30), isOpen: false }],
		['3:30pm', { minutes: minutes(15, 30), isOpen: false }],
		['3:30 PM', { minutes: minutes(15, 30), isOpen: false }],
		['3:30\u202fPM', { minutes: minutes(15, 30), isOpen: false }],
		['3.30 p.m.', { minutes: minutes(15, 30), isOpen: false }],
		['3:30 p. m.', { minutes: minutes(15, 30), isOpen: false }],
		['3pm', { minutes: minutes(15), isOpen: false }],
		['3 am', { minutes: minutes(3), isOpen: false }],
		['12 am', { minutes: 0, isOpen: false }],
		['12:15am', { minutes: minutes(0, 15), isOpen: false }],
		['12 pm', { minutes: minutes(12), isOpen: false }],
		['12:59 pm', { minutes: minutes(12, 59), isOpen: false }],
		['11:59 am', { minutes: minutes(11, 59), isOpen: false }],
		['오후 3:30', { minutes: minutes(15, 30), isOpen: false }, { am: ['오전'], pm: ['오후'] }],
		['3:30 pm', { minutes: minutes(15, 30), isOpen: false }, { am: ['오전'], pm: ['오후'] }],
		['下午3:30', { minutes: minutes(15, 30), isOpen: false }, { am: ['上午'], pm: ['下午'] }],
		['', null],
		['3', null],
		['15', null],
		['noon', null],
		['pm', null],
		['3:3', null],
		['3:60', null],
		['24:00', null],
		['0:30 am', null],
		['13 pm', null],
		['15:30 pm', null],
		['3:30:00', null],
		['3:30 pm pm', null],
		['-3:30', null],
	];
	for (const [text, time, names] of rows) {
		const means = time
			? `is ${time.minutes} minutes${time.isOpen ? ' or 12 h more' : ''}`
			: 'is none';
		it(`"${text}" ${means}`, () => assert.deepEqual(parseClockTime(text, names), time));
	}
});

describe('the next time of day', () => {
	const rows: [now: string, typed: string, next: string][] = [
		['2026-03-02T14:00', '3:30', '2026-03-02T15:30'],
		['2026-03-02T14:00', '03:30', '2026-03-03T03:30'],
		['2026-03-02T14:00', '3:30 pm', '2026-03-02T15:30'],
		['2026-03-02T14:00', '3:30 am', '2026-03-03T03:30'],
		['2026-03-02T14:00', '15:30', '2026-03-02T15:30'],
		['2026-03-02T02:00', '3:30', '2026-03-02T03:30'],
		['2026-03-02T22:00', '9:00', '2026-03-03T09:00'],
		['2026-03-02T15:30', '3:30', '2026-03-03T03:30'],
		['2026-03-02T15:30', '15:30', '2026-03-03T15:30'],
		['2026-03-02T11:50', '12:15', '2026-03-02T12:15'],
		['2026-03-02T23:50', '12:15', '2026-03-03T00:15'],
		['2026-03-02T11:50', '12 am', '2026-03-03T00:00'],
		['2026-03-02T11:50', '12 pm', '2026-03-02T12:00'],
		['2026-03-02T23:59', '0:10', '2026-03-03T00:10'],
		// The night in which clocks go from 2:00 to 3:00.
		['2026-03-29T01:30', '3:30', '2026-03-29T03:30'],
	];
	for (const [now, typed, next] of rows) {
		it(`at ${now.slice(11)}, "${typed}" is ${next.slice(5)}`, () => {
			inZone('Europe/Berlin', () => {
				const time = parseClockTime(typed);
				assert.ok(time);
				const at = nextTimeOfDay(new Date(now).getTime(), time, localDays);
				assert.equal(new Date(at).toString(), new Date(next).toString());
			});
		});
	}

	after(() => (env.language = 'en'));

	for (const language of ['en', 'de', 'es-US', 'ko', 'zh-TW', 'hi']) {
		it(`is what the item shows, typed as it is shown, in ${language}`, () => {
			env.language = language;
			inZone('UTC', () => {
				for (const cycle of ['h12', 'h23'] as const) {
					followFormats(() => ({ hourCycle: cycle, systemLocale: null }));
					for (const hour of [0, 3, 12, 15, 23]) {
						const now = Date.UTC(2026, 2, 2, 1, 10);
						const at = Date.UTC(2026, 2, 2, hour === 0 ? 24 : hour, 30);
						const shown = clockTime(at, at);
						const time = parseClockTime(shown, halfNames());
						assert.ok(time, shown);
						assert.equal(nextTimeOfDay(now, time, localDays), at, shown);
					}
				}
			});
		});
	}
});
