import assert from 'node:assert/strict';
import { dayName, dayOfDate, type Day } from '../../../../src/core/base/calendar.ts';
import { runsCsv } from '../../../../src/core/data/csv.ts';
import { loggedDay, runMarks } from '../../../../src/core/history/queries.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { wallTimeHere, wallTimeText } from '../../../../src/core/running/diary/wallTime.ts';
import { withoutDuplicates } from '../../../../src/core/running/import/duplicates.ts';
import { runText } from '../../../../src/core/running/line/lineText.ts';
import { parseRun } from '../../../../src/core/running/line/parseLine.ts';
import { load } from '../../../../src/core/running/load/load.ts';
import { initialState } from '../../../../src/core/timer/state.ts';
import { isoTime, localDays } from '../../../../src/host/base/locale.ts';
import { DiaryStore, OwnDiary } from '../../../../src/host/running/diaryStore.ts';
import { weeksOf, yearsOf } from '../../../../src/webview/running/diary/diaryWeeks.ts';
import { distancesOf } from '../../../../src/webview/running/load/chartDrawing.ts';
import { file, garminCsv, gpx } from '../../../support/activityFiles.ts';
import { MemoryFiles, StorageReports } from '../../../support/memoryFiles.ts';
import { inZone } from '../../../support/zone.ts';
import { read } from '../import/reading.ts';

/** A year of runs, where its person was by then, as they typed them there. Four changes of zone. */
const YEAR: readonly (readonly [zone: string, lines: readonly string[]])[] = [
	[
		'Europe/Berlin',
		[
			// 2025 in UTC.
			'2026-01-01 at 00:05 5 km',
			'2026-01-04 at 23:50 6 km',
			'2026-03-23 at 07:00 8 km',
			// Clocks go from two to three.
			'2026-03-29 at 01:59 4 km',
			'2026-03-29 at 03:00 5 km',
		],
	],
	[
		'Asia/Tokyo',
		[
			// Still the day before in Berlin and New York.
			'2026-05-18 at 06:00 5 km',
			'2026-05-19 at 06:00 5 km',
			'2026-05-20 at 06:00 5 km',
			'2026-05-21 at 06:00 5 km',
			'2026-05-22 at 23:55 5 km',
			'2026-05-23 12 km',
		],
	],
	[
		'America/New_York',
		[
			// The day after in Tokyo.
			'2026-05-24 at 20:30 5 km',
			'2026-05-25 at 20:30 5 km',
			'2026-05-26 at 22:00 5 km hills',
			'2026-08-31 at 23:00 7 km',
		],
	],
	[
		'Pacific/Auckland',
		[
			'2026-09-02 at 05:00 9 km',
			// Clocks go from two to three.
			'2026-09-27 at 01:30 5 km',
			'2026-09-28 at 00:10 6 km',
		],
	],
	['Europe/Berlin', ['2026-11-09 at 06:30 7 km', '2026-12-31 at 23:59 10 km']],
];

/** Where the diary is looked at afterwards: the farthest west and east are among them. */
const ZONES = [
	'Europe/Berlin',
	'Asia/Tokyo',
	'America/New_York',
	'Pacific/Auckland',
	'Pacific/Pago_Pago',
	'Pacific/Kiritimati',
	'Asia/Kathmandu',
	'UTC',
];

const MACHINE = 'a'.repeat(32);

const dayOf = (date: string): Day => {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return dayOfDate(year, month, day) ?? assert.fail(date);
};

/** The diary as it is opened in this zone, with the files that there are. */
async function opened(files: MemoryFiles): Promise<DiaryStore> {
	const store = new DiaryStore({
		files,
		machine: MACHINE,
		reporter: new StorageReports(),
		days: localDays,
		now: () => Date.UTC(2027, 0, 2),
		others: () => [],
		changed: () => {},
		failed: (reason) => assert.fail(String(reason)),
	});
	await store.read();
	return store;
}

/** The run of a line, as it is logged at noon of the next day. */
function typed(line: string): Run {
	const date = line.slice(0, '2026-01-01'.length);
	const now = localDays.at(dayOf(date) + 1, 12 * 60);
	const found = parseRun(line, { now, days: localDays, units: 'km' });
	assert.ok('is' in found, JSON.stringify(found));
	return { id: line, ...found.is };
}

describe('a year with four changes of zone', () => {
	const files = new MemoryFiles();

	before(async () => {
		for (const [zone, lines] of YEAR) {
			await inZone(zone, async () => {
				const store = await opened(files);
				await store.change(Object.fromEntries(lines.map((line) => [line, typed(line)])));
			});
		}
	});

	/** What is seen of the runs; the day on which it is seen is `day`, whatever the zone. */
	type Look = (runs: readonly Run[]) => unknown;

	const known = (now: number) => ({
		entries: [],
		record: initialState(now).record,
		now,
		local: localDays,
	});
	const loadOn = (date: string, runs: readonly Run[]) =>
		load(runs, dayOf(date), { days: localDays });
	const marksOn = (date: string, runs: readonly Run[]) => {
		const day = dayOf(date);
		const { runs: marks } = loggedDay(
			known(localDays.at(day + 1, 0)),
			day,
			runMarks(runs, localDays),
		);
		return marks.map(({ at, timed, km }) => {
			const { minutes } = wallTimeHere(at, localDays);
			return [timed ? wallTimeText({ day, minutes }).slice(-5) : '', km];
		});
	};

	const rows: [what: string, look: Look, seen: unknown][] = [
		['years', (runs) => yearsOf(runs, dayOf('2026-12-31')), [2026]],
		[
			'calendar weeks of the diary: first day, runs, km',
			(runs) =>
				weeksOf(runs, 2026, 1).map(({ first, runs: all, km }) => [dayName(first), all.length, km]),
			[
				['2026-11-09', 1, 7],
				['2026-09-28', 1, 6],
				['2026-09-21', 1, 5],
				['2026-08-31', 2, 16],
				['2026-05-25', 2, 10],
				['2026-05-18', 7, 42],
				['2026-03-23', 3, 17],
				['2025-12-29', 2, 11],
			],
		],
		[
			'the week that goes over to the next year',
			(runs) => weeksOf(runs, 2027, 1).map(({ first, km }) => [dayName(first), km]),
			[['2026-12-28', 10]],
		],
		[
			'days of the diary in a week with a change',
			(runs) =>
				weeksOf(runs, 2026, 1)
					.filter(({ first }) => dayName(first) === '2026-05-18')
					.flatMap(({ runs: all }) => all.map(({ day }) => dayName(day).slice(-2))),
			['24', '23', '22', '21', '20', '19', '18'],
		],
		[
			'streaks: days in a row with a run',
			(runs) =>
				['2026-01-01', '2026-05-24', '2026-05-26', '2026-05-28', '2026-09-28'].map(
					(date) => loadOn(date, runs).streak,
				),
			[1, 7, 9, 0, 2],
		],
		[
			'rolling weeks: km, rest days, longest run, hill sessions',
			(runs) =>
				['2026-01-04', '2026-03-29', '2026-05-24', '2026-05-25', '2026-09-02'].map((date) => {
					const { km, rest, longest, hills } = loadOn(date, runs).weeks[0] ?? assert.fail();
					return [km, rest, longest, hills];
				}),
			[
				[11, 5, 6, 0],
				[17, 5, 8, 0],
				[42, 0, 12, 0],
				[42, 0, 12, 0],
				[16, 5, 9, 0],
			],
		],
		[
			'what the rules find: no day of rest, and seven days in a row',
			(runs) =>
				['2026-05-23', '2026-05-24', '2026-05-26', '2026-05-27'].map((date) =>
					loadOn(date, runs).findings.flatMap(({ rule }) => (rule === 'R3' ? [rule] : [])),
				),
			[[], ['R3'], ['R3'], ['R3']],
		],
		[
			'the longest of 30 days',
			(runs) =>
				['2026-04-27', '2026-04-28', '2026-05-23', '2026-06-22'].map(
					(date) => loadOn(date, runs).longest30,
				),
			[5, 0, 12, 5],
		],
		[
			'the chart',
			(runs) => distancesOf(runs, 'km').days.map((day) => dayName(day).slice('2026-'.length)),
			YEAR.flatMap(([, lines]) => lines.map((line) => line.slice('2026-'.length, 10))),
		],
		[
			'marks of the history',
			(runs) =>
				['2026-01-01', '2026-03-29', '2026-05-22', '2026-05-23', '2026-05-24', '2026-05-27'].map(
					(date) => marksOn(date, runs),
				),
			[
				[['00:05', 5]],
				[
					['01:59', 4],
					['03:00', 5],
				],
				[['23:55', 5]],
				[['', 12]],
				[['20:30', 5]],
				[],
			],
		],
		[
			'the line to edit one',
			(runs) =>
				runs
					.filter(({ id }) => id.includes('05-2'))
					.map((run) => runText(run, { now: Date.UTC(2027, 0, 9), days: localDays, units: 'km' })),
			[
				'5 km hills 2026-05-26 at 22:00',
				'5 km 2026-05-25 at 20:30',
				'5 km 2026-05-24 at 20:30',
				'12 km 2026-05-23',
				'5 km 2026-05-22 at 23:55',
				'5 km 2026-05-21 at 06:00',
				'5 km 2026-05-20 at 06:00',
			],
		],
		[
			'the table that is exported',
			(runs) =>
				runsCsv(runs, isoTime)
					.split('\r\n')
					.map((line) => line.split(',').slice(0, 2).join(' ')),
			[
				'start km',
				'2026-01-01T00:05:00+01:00 5',
				'2026-01-04T23:50:00+01:00 6',
				'2026-03-23T07:00:00+01:00 8',
				'2026-03-29T01:59:00+01:00 4',
				'2026-03-29T03:00:00+02:00 5',
				'2026-05-18T06:00:00+09:00 5',
				'2026-05-19T06:00:00+09:00 5',
				'2026-05-20T06:00:00+09:00 5',
				'2026-05-21T06:00:00+09:00 5',
				'2026-05-22T23:55:00+09:00 5',
				'2026-05-23 12',
				'2026-05-24T20:30:00-04:00 5',
				'2026-05-25T20:30:00-04:00 5',
				'2026-05-26T22:00:00-04:00 5',
				'2026-08-31T23:00:00-04:00 7',
				'2026-09-02T05:00:00+12:00 9',
				'2026-09-27T01:30:00+12:00 5',
				'2026-09-28T00:10:00+13:00 6',
				'2026-11-09T06:30:00+01:00 7',
				'2026-12-31T23:59:00+01:00 10',
				'',
			],
		],
	];

	for (const [what, look, seen] of rows) {
		it(`shows the same in any zone: ${what}`, async () => {
			for (const zone of ZONES) {
				await inZone(zone, async () => {
					const { runs } = await opened(files);
					assert.deepEqual(look(runs), seen, zone);
				});
			}
		});
	}

	it('is in the file of one year, which is not written again in any zone', async () => {
		const years = [...files.held.keys()].filter((name) => name.includes('runs-'));
		assert.deepEqual(years.toSorted(), [
			`machines/${MACHINE}/runs-2026.a`,
			`machines/${MACHINE}/runs-2026.b`,
		]);
		const before = new Map(files.held);
		for (const zone of ZONES) {
			await inZone(zone, () => opened(files));
		}
		assert.deepEqual(files.held, before);
	});

	it('stays as it is where it is edited elsewhere', async () => {
		const id = '2026-05-20 at 06:00 5 km';
		const copy = new MemoryFiles();
		files.held.forEach((text, name) => copy.held.set(name, text));
		await inZone('Pacific/Pago_Pago', async () => {
			const store = await opened(copy);
			const run = store.run(id) ?? assert.fail();
			await store.change({ [id]: { ...run, note: 'sunrise' } });
		});
		const [before, after] = [
			(await opened(files)).run(id),
			await inZone('Asia/Tokyo', async () => (await opened(copy)).run(id)),
		];
		assert.deepEqual(after, { ...before, note: 'sunrise' });
	});
});

describe('runs that other programs recorded elsewhere', () => {
	/** Half past seven, by the clocks of New York. */
	const sample = { start: Date.UTC(2026, 2, 1, 12, 30) };

	it('are no new ones where a list of local times is read in another zone', async () => {
		const list = inZone('America/New_York', () => garminCsv([sample]));
		const readIn = (zone: string) =>
			inZone(zone, async () => (await read([file('a.csv', list)])).activities);
		const [there, here] = [await readIn('America/New_York'), await readIn('Asia/Tokyo')];
		assert.equal(here[0]?.local, '2026-03-01T07:30:00');
		assert.notEqual(here[0]?.start, there[0]?.start);
		assert.deepEqual(withoutDuplicates(here, there), { fresh: [], duplicates: 1 });
	});

	it('are those of the zone at import where the file says no other', async () => {
		const files = new MemoryFiles();
		const { activities } = await read([file('a.gpx', gpx(sample))]);
		const [found] = activities;
		assert.ok(found);
		assert.equal(found.local, undefined);
		const run: Run = { id: 'import', kinds: [], note: '', ...found };
		await inZone('Asia/Tokyo', async () => (await opened(files)).change({ import: run }));
		const kept = await inZone('America/New_York', async () => (await opened(files)).run('import'));
		assert.equal(kept?.local, '2026-03-01T21:30');
	});

	it('are of the year in which they were run, whatever it is in UTC', async () => {
		const files = new MemoryFiles();
		const at = Date.UTC(2025, 11, 31, 23, 30);
		const diary = new OwnDiary({
			files,
			machine: MACHINE,
			reporter: new StorageReports(),
			now: () => 0,
		});
		diary.change(2025, {
			old: {
				at: 5,
				what: { id: 'old', start: at, km: 5, seconds: null, kinds: [], note: '' },
			},
		});
		await diary.write([2025]);
		await inZone('Asia/Tokyo', () => opened(files));
		const names = [...files.held.keys()].map((name) => name.slice(name.lastIndexOf('/') + 1));
		assert.deepEqual(names.filter((name) => name.endsWith('.a')).toSorted(), [
			'runs-2025.a',
			'runs-2026.a',
			'runs.a',
		]);
		const [run] = await inZone('Pacific/Pago_Pago', async () => (await opened(files)).runs);
		assert.deepEqual([run?.start, run?.local], [at, '2026-01-01T08:30']);
	});
});
