import assert from 'node:assert/strict';
import { columnsOf } from '../../../../src/core/running/import/columns.ts';
import { garminCsv, stravaCsv } from '../../../support/activityFiles.ts';

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
