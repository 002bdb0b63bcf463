import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { dayName, dayOfDate } from '../../../../src/core/base/calendar.ts';
import { HOUR, MINUTE } from '../../../../src/core/base/time.ts';
import {
	dayOfPlan,
	type Plan,
	planAsRead,
	planHere,
	planToWrite,
} from '../../../../src/core/running/diary/plan.ts';
import {
	dayOfRun,
	type Run,
	runAsRead,
	runToWrite,
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

describe('the local time of what is read', () => {
	/** Half past seven in the evening, 13 March 2026, in New York; the machine is there. */
	const start = Date.UTC(2026, 2, 13, 23, 30);
	const noon = Date.UTC(2026, 2, 13, 16);
	const made: Run = { id: 'r', start, km: 5, seconds: null, kinds: [], note: '' };
	const inTokyo = { local: '2026-03-14T08:30', localAt: start };
	const runs: [what: string, run: Run, local: string][] = [
		['is that of this machine where version 0.1 wrote it', made, '2026-03-13T19:30'],
		['stays as it is written down', { ...made, ...inTokyo }, '2026-03-14T08:30'],
		['stays a date alone', { ...made, local: '2026-03-14', localAt: start }, '2026-03-14'],
		[
			'is that of this machine where version 0.1 moved it by an hour',
			{ ...made, ...inTokyo, start: start + HOUR },
			'2026-03-13T20:30',
		],
		[
			'is that of this machine where version 0.1 gave a day a time',
			{ ...made, local: '2026-03-13', localAt: noon },
			'2026-03-13T19:30',
		],
		[
			'is the day alone at noon sharp, as version 0.1 wrote it',
			{ ...made, start: noon },
			'2026-03-13',
		],
		[
			'is noon where that was imported',
			{ ...made, start: noon, source: 'x.gpx' },
			'2026-03-13T12:00',
		],
		['is a minute past noon', { ...made, start: noon + MINUTE }, '2026-03-13T12:01'],
	];
	for (const [what, run, local] of runs) {
		it(`of a run ${what}`, () =>
			inZone('America/New_York', () => {
				const read = runAsRead(run, localDays);
				assert.deepEqual(read, { ...run, local, localAt: run.start });
				assert.equal(runAsRead(read, localDays), read);
			}));
	}

	const plan: Plan = { id: 'p', at: start, km: 5, minutes: null, kinds: [] };
	const plans: [what: string, plan: Plan, local: string][] = [
		['is that of this machine where version 0.1 wrote it', plan, '2026-03-13T19:30'],
		['is noon where version 0.1 wrote that', { ...plan, at: noon }, '2026-03-13T12:00'],
		['stays as it is written down', { ...plan, ...inTokyo }, '2026-03-14T08:30'],
		[
			'is that of this machine where version 0.1 moved it',
			{ ...plan, ...inTokyo, at: start + HOUR },
			'2026-03-13T20:30',
		],
	];
	for (const [what, one, local] of plans) {
		it(`of a plan ${what}`, () =>
			inZone('America/New_York', () =>
				assert.deepEqual(planAsRead(one, localDays), { ...one, local, localAt: one.at }),
			));
	}

	it('is what is said, where this version writes it', () => {
		inZone('America/New_York', () => {
			const moved = { ...made, start: start + HOUR, local: '2026-03-14T09:30', localAt: start };
			assert.deepEqual(runToWrite(moved, localDays), { ...moved, localAt: moved.start });
			const kept = { ...plan, at: start + HOUR, local: '2026-03-13', localAt: start };
			assert.deepEqual(planToWrite(kept, localDays), { ...kept, localAt: kept.at });
		});
	});
});

describe('a plan in another time zone', () => {
	/** Saturday, 14 March 2026, as planned in Berlin. */
	const made: Plan = {
		id: 'p',
		at: Date.UTC(2026, 2, 14, 8),
		local: '2026-03-14T09:00',
		km: 5,
		minutes: null,
		kinds: [],
	};
	const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'];
	const rows: [what: string, local: string, usual: number | null, shown: string][] = [
		['nine o’clock', '2026-03-14T09:00', null, '2026-03-14T09:00'],
		['just after midnight', '2026-03-14T00:01', null, '2026-03-14T00:01'],
		['just before midnight', '2026-03-14T23:59', null, '2026-03-14T23:59'],
		['some time that day, at the usual one', '2026-03-14', 1110, '2026-03-14T18:30'],
		['some time that day, at noon', '2026-03-14', null, '2026-03-14T12:00'],
	];
	for (const [what, local, usual, shown] of rows) {
		it(`is at the same time of the same day: ${what}`, () => {
			for (const zone of zones) {
				inZone(zone, () => {
					const plan = planHere({ ...made, local }, localDays, usual);
					assert.equal(wallTimeText(wallTimeHere(plan.at, localDays)), shown, zone);
					assert.equal(dayName(dayOfPlan(plan, localDays)), '2026-03-14', zone);
				});
			}
		});
	}
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
