import assert from 'node:assert/strict';
import { columnsOf } from '../../../../src/core/running/import/columns.ts';
import { readInstant } from '../../../../src/core/running/import/date.ts';
import { kilometresBetween } from '../../../../src/core/running/import/earth.ts';
import { kilometres, runOf } from '../../../../src/core/running/import/entry.ts';
import {
	readDuration,
	readNumber,
	readPlainNumber,
} from '../../../../src/core/running/import/number.ts';
import { sportOf } from '../../../../src/core/running/import/sport.ts';
import { instantOf } from '../../../../src/webview/running/import/clock.ts';
import { garminCsv, stravaCsv } from './samples.ts';

const NONE = Number.NaN;

describe('a number that a person or a program wrote', () => {
	const cases: [written: string, number: number][] = [
		['10', 10],
		['10.5', 10.5],
		['10,5', 10.5],
		['0,123', 0.123],
		['6,640', 6640],
		['6.640', 6640],
		['1,234.5', 1234.5],
		['1.234,5', 1234.5],
		['1,234,567', 1234567],
		['1.234.567,89', 1234567.89],
		['1 234,5', 1234.5],
		['1\u00a0234', 1234],
		['1\u202f234,5', 1234.5],
		['1’234.5', 1234.5],
		[' 8.20 ', 8.2],
		['12345,678', 12345.678],
		['10.0625', 10.0625],
		['', NONE],
		['--', NONE],
		['-5', NONE],
		['1.2.3', NONE],
		['1,23,4', NONE],
		['1,23.4', NONE],
		['8 km', NONE],
		['1e9', NONE],
		['Infinity', NONE],
	];
	for (const [written, number] of cases) {
		it(`"${written}" is ${number}`, () => assert.equal(readNumber(written), number));
	}
	it('as programs write among themselves: any decimals are decimals', () => {
		assert.equal(readPlainNumber('500.123'), 500.123);
		assert.equal(readPlainNumber('-8.5e-1'), -0.85);
		assert.equal(readPlainNumber('1e999'), Infinity);
		assert.equal(readPlainNumber('12abc'), NONE);
	});
});

describe('a duration', () => {
	const cases: [written: string, seconds: number][] = [
		['00:45:10', 2710],
		['45:10', 2710],
		['1:02:03.5', 3723.5],
		['30:00,75', 1800.75],
		['2710', 2710],
		['2710.0', 2710],
		['100:00:00', 360_000],
		['0:61', NONE],
		['1:2:3:4', NONE],
		['--', NONE],
		['', NONE],
		['a:10', NONE],
	];
	for (const [written, seconds] of cases) {
		it(`"${written}" is ${seconds} s`, () => assert.equal(readDuration(written), seconds));
	}
});

describe('a date', () => {
	const morning = Date.UTC(2026, 2, 1, 6, 30, 12);
	const evening = Date.UTC(2026, 2, 1, 18, 30, 12);
	const cases: [written: string, instant: number][] = [
		['2026-03-01T06:30:12Z', morning],
		['2026-03-01T06:30:12.000Z', morning],
		['2026-03-01T06:30:12.500Z', morning + 500],
		['2026-03-01T08:30:12+02:00', morning],
		['2026-03-01T01:00:12-0530', morning],
		['2026-03-01 06:30:12', morning],
		['2026-03-01 06:30', morning - 12_000],
		['Mar 1, 2026, 6:30:12 AM', morning],
		['Mar 1, 2026, 6:30:12\u202fPM', evening],
		['Mar 1, 2026, 12:30:12 AM', morning - 6 * 3600_000],
		['Mar 1, 2026, 12:30:12 PM', morning + 6 * 3600_000],
		['01.03.2026, 18:30:12', evening],
		['01/03/2026, 18:30:12', evening],
		['1 mars 2026, 18:30:12', evening],
		['1 mar. 2026, 18:30:12', evening],
		['1. März 2026, 18:30:12', evening],
		['1 mrt 2026 18:30:12', evening],
		['1 de mar. de 2026 18:30:12', evening],
		['12/31/2025, 06:30:12', Date.UTC(2025, 11, 31, 6, 30, 12)],
		['31 août 2025, 06:30:12', Date.UTC(2025, 7, 31, 6, 30, 12)],
		['29.02.2024, 06:30:12', Date.UTC(2024, 1, 29, 6, 30, 12)],
		['29.02.2025, 06:30:12', NONE],
		['31.04.2026, 06:30:12', NONE],
		['2026-13-01 06:30:12', NONE],
		['2026-03-01 24:30:12', NONE],
		['Mar 1, 2026, 13:30:12 PM', NONE],
		['Mar 1, 2026', NONE],
		['1969-03-01 06:30:12', NONE],
		['yesterday', NONE],
		['', NONE],
	];
	for (const [written, instant] of cases) {
		it(`"${written}" is ${Number.isNaN(instant) ? 'none' : new Date(instant).toISOString()}`, () =>
			assert.equal(readInstant(written, 'utc', instantOf), instant));
	}
	it('without an offset is by the clock of this place where that was used, in summer too', () => {
		for (const month of [0, 6]) {
			const written = `2026-0${month + 1}-15 06:30:12`;
			const here = new Date(2026, month, 15, 6, 30, 12).getTime();
			assert.equal(readInstant(written, 'local', instantOf), here);
		}
	});
	const months = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap((language) =>
		Array.from({ length: 12 }, (_, month) => [language, month] as const),
	);
	it('knows the months in the languages of Strava, short and long', () => {
		for (const [language, month] of months) {
			for (const style of ['short', 'long'] as const) {
				const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
				const written = `12 ${format.format(Date.UTC(2026, month, 12))} 2026, 06:30:12`;
				const instant = Date.UTC(2026, month, 12, 6, 30, 12);
				assert.equal(readInstant(written, 'utc', instantOf), instant, written);
			}
		}
	});
});

describe('a sport', () => {
	const cases = {
		run: [
			'Run',
			'running',
			'RUNNING',
			'TrailRun',
			'trail_running',
			'Virtual Run',
			'Treadmill Running',
			'9',
			'Lauf',
			'Laufen',
			'Course à pied',
			'Carrera',
			'Corsa',
			'Corrida',
			'Hardlopen',
			'Straßenlauf',
		],
		other: [
			'Ride',
			'Biking',
			'Walk',
			'Langlauf',
			'Eislaufen',
			'Nordic Ski',
			'Swim',
			'1',
			'Brunch',
			'Wheelchair',
		],
		unsaid: ['', '  ', '--'],
	} as const;
	for (const [sport, names] of Object.entries(cases)) {
		for (const name of names) {
			it(`"${name}" is ${sport}`, () => assert.equal(sportOf(name), sport));
		}
	}
});

describe('a distance', () => {
	const cases: [what: string, distance: number, unit: 'km' | 'mi', seconds: number, km: number][] =
		[
			['in km', 8.2, 'km', 2710, 8.2],
			['in miles', 5, 'mi', 2710, 8.04672],
			['in metres, on a track', 6640, 'km', 3531, 6.64],
			['in metres, on a track, by someone who counts miles', 6640, 'mi', 3531, 6.64],
			['in metres, the shortest', 60, 'km', 8, 0.06],
			['at the edge of what can be run', 12, 'km', 1000, 12],
		];
	for (const [what, distance, unit, seconds, km] of cases) {
		it(`${what}: ${distance} is ${km} km`, () =>
			assert.equal(kilometres(distance, unit, seconds), km));
	}
	it('along a meridian is that of a degree', () => {
		const from = { latitude: 47, longitude: 8 };
		assert.equal(kilometresBetween(from, { ...from, latitude: 48 }).toFixed(3), '111.195');
		assert.equal(kilometresBetween(from, from), 0);
		assert.equal(
			kilometresBetween(
				{ latitude: 0, longitude: 179.5 },
				{ latitude: 0, longitude: -179.5 },
			).toFixed(3),
			'111.195',
		);
	});
});

describe('what can be a run', () => {
	const run = { sport: 'run', start: 1000, km: 10, seconds: 3600, title: ' x ' } as const;
	const day = 24 * 3600_000;
	const cases: [
		what: string,
		change: Partial<typeof run | Record<string, number>>,
		fits: boolean,
	][] = [
		['a run', {}, true],
		['without a date', { start: NONE }, false],
		['of tomorrow in another time zone', { start: 2000 + day - 1 }, true],
		['of the day after', { start: 2000 + day }, false],
		['without a distance', { km: NONE }, false],
		['of no distance', { km: 0 }, false],
		['of no time', { seconds: 0 }, false],
		['without a time', { seconds: NONE }, false],
		['as fast as anyone', { km: 43.2, seconds: 3600 }, true],
		['faster than anyone', { km: 43.3, seconds: 3600 }, false],
		['of days', { km: 300, seconds: 30 * 24 * 3600 }, true],
		['of months', { km: 300, seconds: 30 * 24 * 3600 + 1 }, false],
		['of infinite length', { km: Infinity }, false],
	];
	for (const [what, change, fits] of cases) {
		it(`${what}: ${fits ? 'yes' : 'no'}`, () =>
			assert.equal(runOf({ ...run, ...change }, 2000) !== null, fits));
	}
	it('has its title without spaces around it, and not without end', () => {
		assert.equal(runOf(run, 2000)?.title, 'x');
		assert.equal(runOf({ ...run, title: 'x'.repeat(1000) }, 2000)?.title.length, 200);
	});
});

describe('the columns of a CSV', () => {
	const head = (csv: string) => csv.split('\n')[0]?.split(',') ?? [];
	const strava = head(stravaCsv());
	const garmin = head(garminCsv());
	const foreign = (header: string[]) => header.map((name) => `ä${name}`);
	const row = ['Laufen', '2026-03-01 06:30:12', 'false', 'x', '8,20', '600', '00:45:10'];

	it('of Strava: the exact distance and the moving time, in any language', () => {
		const found = {
			from: 'strava',
			date: 1,
			title: 2,
			sport: 3,
			seconds: 16,
			distance: 17,
			metres: true,
		};
		assert.deepEqual(columnsOf(strava, []), { ...found, english: true });
		assert.deepEqual(columnsOf(foreign(strava), []), { ...found, english: false });
	});
	it('of Strava as it was from 2019, and before', () => {
		const found = {
			from: 'strava',
			english: true,
			date: 1,
			title: 2,
			sport: 3,
			seconds: 5,
			distance: 6,
			metres: false,
		};
		const of2019 =
			'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename';
		assert.deepEqual(columnsOf(of2019.split(','), []), found);
		const before = 'id,date,name,type,description,elapsed_time,distance,commute,gear,filename';
		assert.deepEqual(columnsOf(before.split(','), []), found);
	});
	it('of Garmin Connect, in any language that its first row fits', () => {
		const found = {
			from: 'garmin',
			sport: 0,
			date: 1,
			title: 3,
			distance: 4,
			seconds: 6,
			metres: false,
		};
		assert.deepEqual(columnsOf(garmin, []), { ...found, english: true });
		assert.deepEqual(columnsOf(foreign(garmin), row), { ...found, english: false });
	});
	it('are named where they are missing: those of the nearer program', () => {
		assert.deepEqual(columnsOf(foreign(garmin), ['a']), {
			kind: 'columns',
			missing: ['Activity Type', 'Date', 'Title', 'Time', 'Distance'],
		});
		assert.deepEqual(
			columnsOf(
				garmin.filter((name) => name !== 'Date'),
				[],
			),
			{
				kind: 'columns',
				missing: ['Date'],
			},
		);
	});
});
