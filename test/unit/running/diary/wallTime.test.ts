import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dayName, dayOfDate } from '../../../../src/core/base/calendar.ts';
import {
	dayOfRun,
	type Started,
	usualClock,
	wallTimeOfRun,
} from '../../../../src/core/running/diary/run.ts';
import {
	readWallTime,
	wallTimeHere,
	wallTimeText,
} from '../../../../src/core/running/diary/wallTime.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { inZone } from '../../../support/zone.ts';
import { days, today } from './diaries.ts';

describe('what clocks on the spot showed', () => {
	const texts: [text: string, read: string | null][] = [
		['2026-03-14T07:30', '2026-03-14T07:30'],
		['2026-03-14T07:30:59', '2026-03-14T07:30'],
		['2026-03-14', '2026-03-14'],
		['1969-12-31T23:59', '1969-12-31T23:59'],
		['2026-02-29', null],
		['2026-03-14T24:00', null],
		['2026-03-14 07:30', null],
		['2026-03-14T07:30Z', null],
		['2026-3-14', null],
		['', null],
	];
	for (const [text, expected] of texts) {
		it(`is ${expected ?? 'nothing that can be read'}: ${text}`, () => {
			const wall = readWallTime(text);
			assert.equal(wall && wallTimeText(wall), expected);
		});
	}
	it('is read back as it is written', () => {
		const wall = fc.record({
			day: fc.integer({ min: 0, max: 100_000 }),
			minutes: fc.option(fc.integer({ min: 0, max: 1439 })),
		});
		fc.assert(
			fc.property(wall, (wall) => {
				assert.deepEqual({ ...readWallTime(wallTimeText(wall)) }, { ...wall });
			}),
		);
	});

	/** Half past seven in the morning, 14 March 2026, in Tokyo. */
	const start = Date.UTC(2026, 2, 13, 22, 30);
	const rows: [what: string, run: Started, shown: string][] = [
		['as it is written down', { start, local: '2026-03-14T07:30' }, '2026-03-14T07:30'],
		['to the second, to the minute', { start, local: '2026-03-14T07:30:40' }, '2026-03-14T07:30'],
		['half an hour off the full hour', { start, local: '2026-03-14T04:00' }, '2026-03-14T04:00'],
		['the date alone', { start, local: '2026-03-14' }, '2026-03-14'],
		['by the clocks here where nothing is', { start }, '2026-03-13T18:30'],
		[
			'by the clocks here where another version moved it',
			{ start, local: '2026-03-15T14:00' },
			'2026-03-13T18:30',
		],
		[
			'by the clocks here where it is no time of any zone',
			{ start, local: '2026-03-14T07:31' },
			'2026-03-13T18:30',
		],
		[
			'by the clocks here where the date is another',
			{ start, local: '2026-03-11' },
			'2026-03-13T18:30',
		],
	];
	for (const [what, run, shown] of rows) {
		it(`is ${what}`, () =>
			inZone('America/New_York', () =>
				assert.equal(wallTimeText(wallTimeOfRun(run, localDays)), shown),
			));
	}
	it('is the same day wherever the machine is', () => {
		const run = { start, local: '2026-03-14T07:30' };
		for (const zone of ['Asia/Tokyo', 'UTC', 'America/New_York', 'Pacific/Kiritimati']) {
			inZone(zone, () => assert.equal(dayName(dayOfRun(run, localDays)), '2026-03-14'));
		}
	});
	it('is what clocks show on days on which they are changed', () => {
		inZone('Europe/Berlin', () => {
			for (const date of ['2026-03-29', '2026-10-25']) {
				const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
				for (let hour = 0; hour < 24; hour++) {
					const at = new Date(year, month - 1, day, hour, 20).getTime();
					const { minutes } = wallTimeHere(at, localDays);
					assert.equal(minutes, new Date(at).getHours() * 60 + 20, `${date} ${hour}`);
				}
			}
		});
	});
});

describe('when a person usually runs', () => {
	const on = (back: number, minutes: number | null): Started => ({
		start: days.at(today - back, minutes ?? 720),
		local: wallTimeText({ day: today - back, minutes }),
	});
	const rows: [what: string, runs: readonly Started[], clock: number | null][] = [
		['never ran', [], null],
		['ran twice', [on(1, 420), on(2, 420)], null],
		['three mornings', [on(1, 420), on(2, 450), on(3, 400)], 420],
		['mornings, and an evening', [on(1, 1110), on(2, 420), on(3, 430), on(4, 425)], 425],
		['any time', [on(1, 300), on(2, 600), on(3, 900), on(4, 1200), on(5, 60)], null],
		['about midnight', [on(1, 1430), on(2, 10), on(3, 5)], 5],
		['days without a time', [on(1, null), on(2, null), on(3, null)], null],
		[
			'noon, as version 0.1 wrote it for no time',
			[1, 2, 3].map((back) => ({ start: days.at(today - back, 720) })),
			null,
		],
		['noon, and says so', [on(1, 720), on(2, 720), on(3, 720)], 720],
		[
			'evenings now, mornings long ago',
			[
				...Array.from({ length: 20 }, (_, back) => on(back, 1110)),
				...Array.from({ length: 50 }, (_, back) => on(30 + back, 420)),
			],
			1110,
		],
	];
	for (const [what, runs, clock] of rows) {
		it(`is ${clock ?? 'not known'}: ${what}`, () => assert.equal(usualClock(runs, days), clock));
	}
	it('is by the clocks of where the runs were', () => {
		const tokyo = [12, 13, 14].map((date) => ({
			start: Date.UTC(2026, 2, date - 1, 22, 30),
			local: wallTimeText({ day: dayOfDate(2026, 3, date) ?? 0, minutes: 450 }),
		}));
		assert.equal(
			inZone('America/New_York', () => usualClock(tokyo, localDays)),
			450,
		);
	});
});
