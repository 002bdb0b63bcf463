import assert from 'node:assert/strict';
import { columnsOf } from '../../../../src/core/running/import/columns.ts';
import { garminCsv, stravaCsv } from '../../../support/activityFiles.ts';

describe('the columns of a CSV', () => {
	const head = (csv: string) => csv.split('\n')[0]?.split(',') ?? [];
	const strava = head(stravaCsv());
	const garmin = head(garminCsv());
	const foreign = (header: string[]) => header.map((name) => `ä${name}`);
	/** Columns that few lists have, and times that are as they are written. */
	const none = { clock: -1, units: -1, scale: 1 };
	/** The first columns of what stands in two. */
	const neither = { elapsed: -1, rounded: -1, ...none };
	const row = ['Laufen', '2026-03-01 06:30:12', 'false', 'x', '8,20', '600', '00:45:10'];

	it('of Strava: the exact distance and the moving time, in any language', () => {
		const found = {
			from: 'strava',
			date: 1,
			title: 2,
			sport: 3,
			seconds: 16,
			distance: 17,
			elapsed: 5,
			rounded: 6,
			...none,
			unit: 'm',
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
			...neither,
			unit: 'km',
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
			...neither,
			unit: null,
		};
		assert.deepEqual(columnsOf(garmin, []), { ...found, english: true });
		assert.deepEqual(columnsOf(foreign(garmin), [row]), { ...found, english: false });
	});
	const units: [name: string, unit: string | null][] = [
		['Distance', null],
		['Distance (km)', 'km'],
		['Distance [mi]', 'mi'],
		['Distance in miles', 'mi'],
		['Distance m', 'm'],
		['Item', null],
	];
	for (const [name, unit] of units) {
		it(`whose name is "${name}" has ${unit ?? 'no'} unit`, () => {
			const columns = columnsOf(['a', 'b', 'c', 'd', name, 'e', 'f'], [row]);
			assert.ok('unit' in columns);
			assert.equal(columns.unit, unit);
		});
	}
	it('of Garmin Connect, where its first rows lack values', () => {
		const empty = ['Yoga', '2026-03-02 06:30:12', 'false', 'x', '--', '100', '--'];
		const columns = columnsOf(foreign(garmin), [empty, empty, row]);
		assert.ok('seconds' in columns);
		assert.deepEqual([columns.distance, columns.seconds], [4, 6]);
	});
	it('of Strava in another language that has ten of them', () => {
		const cells = [
			'1',
			'04.05.2025, 06:00:00',
			'Runde',
			'Lauf',
			'',
			'1800',
			'5,00',
			'false',
			'',
			'a.gpx',
		];
		const columns = columnsOf(
			cells.map((_, at) => `ä${at}`),
			[cells],
		);
		assert.deepEqual(columns, {
			from: 'strava',
			english: false,
			date: 1,
			title: 2,
			sport: 3,
			seconds: 5,
			distance: 6,
			...neither,
			unit: 'km',
		});
	});
	it('of Strava whose names are there once: the metres tell', () => {
		const cells =
			'1,04.05.2025 06:00,Runde,Lauf,,1900,5.00,150,,false,,,a.gpx,,,1900.0,1800.0,5000.0,4'.split(
				',',
			);
		const columns = columnsOf(
			cells.map((_, at) => `ä${at}`),
			[cells],
		);
		assert.ok('unit' in columns);
		assert.deepEqual(
			[columns.from, columns.seconds, columns.distance, columns.unit],
			['strava', 16, 17, 'm'],
		);
	});
	it('of a spreadsheet, in any order, by what stands in them', () => {
		const rows = [
			['Runde', '5,0', '150', '00:30:00', '6:00', 'Futás', '2025-05-04 06:00'],
			['Lang', '10,5', '155', '01:05:00', '6:11', 'Laufen', '2025-05-06 06:00'],
		];
		assert.deepEqual(columnsOf(['Name', 'a', 'b', 'c', 'd', 'e', 'f'], rows), {
			from: 'garmin',
			english: false,
			sport: 5,
			date: 6,
			title: 0,
			seconds: 3,
			...neither,
			distance: 1,
			unit: null,
		});
	});
	it('are named where they are missing: those of the nearer program', () => {
		assert.deepEqual(columnsOf(foreign(garmin), [['a']]), {
			kind: 'columns',
			missing: ['Date', 'Time', 'Distance'],
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
