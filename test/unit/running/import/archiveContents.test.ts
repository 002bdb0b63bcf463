import assert from 'node:assert/strict';
import { file, fit, garminCsv, gpx, stravaCsv, tcx, zip } from '../../../support/activityFiles.ts';
import { read, shortReport } from './reading.ts';

describe('a file of an archive whose name does not say what is in it', () => {
	const listed = garminCsv();
	const cases: [what: string, entries: Parameters<typeof zip>[0], expected: string[]][] = [
		['a list as a text', { 'Aktivitäten.txt': listed }, ['a.zip: 1 run']],
		['a list without an ending', { 'export/list': listed }, ['a.zip: 1 run']],
		['a list with a name of its own', { 'Activities (2).csv': listed }, ['a.zip: 1 run']],
		['a list with tabs', { 'runs.tsv': listed.replaceAll(',', '\t') }, ['a.zip: 1 run']],
		['an activity as XML', { 'a.xml': gpx() }, ['a.zip: 1 run']],
		['an activity without an ending', { a: fit() }, ['a.zip: 1 run']],
		['a list beside activities', { 'runs.txt': listed, 'b.tcx': tcx() }, ['a.zip: 2 run']],
		['a list in an archive in it', { '1.zip': zip({ 'runs.txt': listed }) }, ['a.zip: 1 run']],
		[
			'what is no activity is not said',
			{
				'README.txt': 'x, y, z\nno, list, here\n',
				LICENSE: 'free',
				'shoes.csv': 'Brand,Model,Size\nA,B,42\n',
				'empty.txt': '',
				'data.xml': '<!DOCTYPE x []><x/>',
				'b.gpx': gpx(),
			},
			['a.zip: 1 run'],
		],
		['nothing else is there', { 'README.txt': 'x' }, ['a.zip: noActivity']],
		[
			'a list in a language that is not known is said',
			{
				'a.csv':
					'Typ,Datum,F,Titel,Distanz,K,Zeit\nFutás,2025-05-04 06:00:00,f,A,5,1,0:30:00\nÚszás,2025-05-05 06:00:00,f,A,5,1,0:30:00\n',
			},
			['a.zip: a.csv: language', 'a.zip'],
		],
		[
			'Strava’s own list is enough',
			{ 'activities.csv': stravaCsv(), 'bikes.csv': listed, 'notes.txt': listed },
			['a.zip: 1 run'],
		],
	];
	for (const [what, entries, expected] of cases) {
		it(`is read by its content: ${what}`, async () => {
			const { reports } = await read([file('a.zip', zip(entries))]);
			assert.deepEqual(
				reports.map((report) => shortReport(report).replace(/: $/, '')),
				expected,
			);
		});
	}
});
