import assert from 'node:assert/strict';
import { loggedDay, loggedDays } from '../../../src/core/history/queries.ts';
import type { DaySums } from '../../../src/core/history/sums.ts';
import type { RunMark } from '../../../src/core/history/timeline.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { at, entry, idle, inBout } from './log.ts';
import { inZone } from '../../support/zone.ts';

const { bout, rest, gap, pause, move, withdrawn } = entry;
const minutes = (length: number) => length / MINUTE;

/** The sums of a day in minutes, by the clocks of `zone`; 2 March 2026 unless told. */
function sums(
	entries: readonly LogEntry[],
	{ zone = 'UTC', now = at('23:59', 9), record = idle, noon = at('12:00') } = {},
) {
	return inZone(zone, () => {
		const known = { entries, record, now, local: localDays };
		const { sums, timeline } = loggedDay(known, localDays.dayOf(noon), []);
		const [first, last] = [timeline[0], timeline.at(-1)];
		return { ...short(sums), hours: first && last ? (last.to - first.from) / HOUR : 0 };
	});
}

function short({ sat, stood, rested, unknown, breaks, longest, moves }: DaySums) {
	const lengths = [sat, stood, rested, unknown].map(minutes);
	return { lengths, breaks, longest: minutes(longest), moves };
}

describe('the sums of a day', () => {
	const rows: [string, LogEntry[], ReturnType<typeof short>][] = [
		[
			'add up what was sat, stood, rested and not known',
			[
				bout(at('9:00'), at('10:00'), { unknown: 10 }),
				gap(at('9:30'), at('9:40')),
				rest(at('10:00'), at('10:05')),
				bout(at('10:05'), at('10:35'), { position: 'standing' }),
			],
			{ lengths: [50, 30, 5, 10], breaks: 1, longest: 50, moves: 0 },
		],
		[
			'cut a bout over midnight, and count it whole on the day in which it ends',
			[bout(at('23:40', -1), at('0:20')), bout(at('23:30'), at('0:30', 1))],
			{ lengths: [50, 0, 0, 0], breaks: 0, longest: 40, moves: 0 },
		],
		[
			'count a break over midnight on the day in which it ends',
			[rest(at('23:58', -1), at('0:03')), rest(at('23:55'), at('0:04', 1))],
			{ lengths: [0, 0, 8, 0], breaks: 1, longest: 0, moves: 0 },
		],
		[
			'count what ends at midnight itself on the day that it ends',
			[
				rest(at('23:50', -1), at('0:00')),
				bout(at('23:00'), at('23:55')),
				rest(at('23:55'), at('0:00', 1)),
			],
			{ lengths: [55, 0, 5, 0], breaks: 1, longest: 55, moves: 0 },
		],
		[
			'count each move that still holds, from midnight to midnight',
			[
				move(at('0:00')),
				move(at('23:59')),
				move(at('9:00')),
				move(at('0:00', 1)),
				withdrawn(move(at('9:00'))),
			],
			{ lengths: [0, 0, 0, 0], breaks: 0, longest: 0, moves: 2 },
		],
		[
			'count one break where two machines saw the same one',
			[rest(at('9:00'), at('9:10'), 'away'), rest(at('9:01'), at('9:09'), 'away')],
			{ lengths: [0, 0, 10, 0], breaks: 1, longest: 0, moves: 0 },
		],
		[
			'count no break of one who sat at another machine meanwhile',
			[rest(at('9:10'), at('9:20'), 'away'), bout(at('9:00'), at('9:30'))],
			{ lengths: [30, 0, 0, 0], breaks: 0, longest: 30, moves: 0 },
		],
	];
	for (const [name, entries, expected] of rows) {
		it(name, () => assert.deepEqual(sums(entries), { ...expected, hours: 24 }));
	}

	const eve = at('17:00', -1);
	const pauses: [string, LogEntry[], TimerRecord['pause'], minutes: number][] = [
		[
			'one between bouts',
			[
				bout(at('9:00'), at('10:00')),
				pause(at('10:00'), at('11:00')),
				bout(at('11:00'), at('11:30')),
			],
			null,
			60,
		],
		[
			'one over the night, from evening to morning',
			[pause(eve, at('9:00')), bout(at('9:00'), at('10:00'))],
			null,
			0,
		],
		[
			'one that goes on, and began in the day',
			[bout(at('9:00'), at('10:00'))],
			{ since: at('10:00'), until: null },
			120,
		],
		['one that goes on, and began the day before', [], { since: eve, until: null }, 0],
	];
	for (const [name, entries, now, length] of pauses) {
		it(`count a pause as neither rest nor sitting nor unknown: ${name}`, () => {
			const record = { ...idle, pause: now };
			const known = { entries, record, now: at('12:00'), local: localDays };
			const { sums } = inZone('UTC', () => loggedDay(known, localDays.dayOf(at('9:00')), []));
			assert.deepEqual([sums.paused, sums.rested, sums.unknown, sums.breaks].map(minutes), [
				length,
				0,
				0,
				0,
			]);
		});
	}

	it('hold the bout that goes on, up to now, and not the break that does', () => {
		const now = at('9:50');
		assert.deepEqual(sums([], { record: inBout(at('9:00')), now }), {
			lengths: [50, 0, 0, 0],
			breaks: 0,
			longest: 50,
			moves: 0,
			hours: 9 + 50 / 60,
		});
		const onBreak = { how: 'done', since: at('9:40'), before: null } as const;
		const up = sums([], { record: { ...idle, onBreak }, now });
		assert.deepEqual([up.lengths[2], up.breaks], [10, 0]);
	});

	const zones: [string, string, number, number][] = [
		['a common day', 'Europe/Berlin', at('12:00'), 24],
		['the day on which summer time begins', 'Europe/Berlin', Date.UTC(2026, 2, 29, 12), 23],
		['the day on which it ends', 'Europe/Berlin', Date.UTC(2026, 9, 25, 12), 25],
		['half an hour of summer time', 'Australia/Lord_Howe', Date.UTC(2026, 3, 5, 1), 24.5],
	];
	for (const [name, zone, noon, hours] of zones) {
		it(`know ${name} in ${zone} by its own midnights: ${hours} hours`, () => {
			const now = noon + 3 * 24 * HOUR;
			const all = [bout(noon - 48 * HOUR, noon + 48 * HOUR)];
			const found = sums(all, { zone, noon, now });
			assert.deepEqual([found.hours, found.lengths[0]], [hours, hours * 60]);
		});
	}

	it('follow the person to another time zone: days are those of the place they are read in', () => {
		const late = [bout(at('22:30'), at('23:30'))];
		assert.equal(sums(late, { zone: 'UTC' }).lengths[0], 60);
		assert.equal(sums(late, { zone: 'Europe/Berlin' }).lengths[0], 30);
		assert.equal(sums(late, { zone: 'Asia/Kolkata' }).lengths[0], 0);
		assert.equal(sums(late, { zone: 'America/New_York' }).lengths[0], 60);
	});

	it('know mornings, afternoons and evenings, and the breaks that began in them', () => {
		const entries = [
			bout(at('11:30'), at('12:30')),
			rest(at('12:30'), at('12:40')),
			bout(at('16:30'), at('16:55')),
			rest(at('16:55'), at('17:10')),
			bout(at('17:10'), at('18:00')),
			rest(at('11:00'), at('11:30')),
		];
		const known = { entries, record: idle, now: at('23:00'), local: localDays };
		const { sums } = inZone('UTC', () => loggedDay(known, localDays.dayOf(at('9:00')), []));
		const parts = Object.entries(sums.parts).map(([name, { inBouts, breaks }]) => [
			name,
			minutes(inBouts),
			breaks,
		]);
		assert.deepEqual(parts, [
			['morning', 30, 1],
			['afternoon', 55, 2],
			['evening', 50, 0],
		]);
	});

	it('are joined by the runs of the day, in order', () => {
		const run = (clock: string, days = 0): RunMark => ({
			at: at(clock, days),
			timed: true,
			km: 5,
			seconds: 1500,
		});
		const runs = [run('18:00'), run('7:00'), run('7:00', 1), run('0:00'), run('23:59', -1)];
		const known = { entries: [], record: idle, now: at('23:00', 3), local: localDays };
		const day = inZone('UTC', () => loggedDay(known, localDays.dayOf(at('9:00')), runs));
		assert.deepEqual(
			day.runs.map((one) => one.at),
			[at('0:00'), at('7:00'), at('18:00')],
		);
	});
});

describe('the sums of many days', () => {
	it('are those of each day, and of known days only', () => {
		const entries = [0, 1, 4].flatMap((day) => [
			bout(at('9:00', day), at('9:30', day)),
			rest(at('9:30', day), at('9:35', day)),
			bout(at('23:50', day), at('0:10', day + 1)),
		]);
		inZone('UTC', () => {
			const known = {
				entries,
				record: inBout(at('8:00', 7)),
				now: at('8:20', 7),
				local: localDays,
			};
			const first = localDays.dayOf(at('9:00', -3));
			const { days, today } = loggedDays(known, first, false);
			assert.equal(today, first + 10);
			assert.deepEqual(
				days.map(({ day }) => day - first),
				[3, 4, 5, 7, 8, 10],
			);
			for (const sums of days) {
				assert.deepEqual(sums, loggedDay(known, sums.day, []).sums);
			}
		});
	});

	it('have a streak only for those who want one', () => {
		const known = { entries: [], record: idle, now: at('9:00'), local: localDays };
		assert.equal(loggedDays(known, localDays.dayOf(at('9:00')), false).streak, null);
		assert.equal(loggedDays(known, localDays.dayOf(at('9:00')), true).streak, 0);
	});
});
