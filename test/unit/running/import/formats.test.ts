import assert from 'node:assert/strict';
import { readRuns } from '../../../../src/webview/running/import/files/readRuns.ts';
import { now, read, short, shortReport } from './reading.ts';
import {
	file,
	fit,
	garminCsv,
	gpx,
	gz,
	run,
	stravaCsv,
	tcx,
	zip,
} from '../../../support/activityFiles.ts';

const titled = '2026-03-01 06:30:12 8.20 km 2710 s Hills, "easy"';
const untitled = '2026-03-01 06:30:12 8.20 km 2710 s';

const ride = { sport: 'cycling', km: 30, seconds: 3600 } as const;

describe('importing a run', () => {
	const whole: [what: string, given: File, expected: string][] = [
		['GPX', file('a.gpx', gpx()), titled],
		['GPX, packed', file('a.gpx.gz', gz(gpx())), titled],
		['TCX', file('a.tcx', tcx()), titled],
		['TCX, packed', file('a.tcx.gz', gz(tcx())), titled],
		['TCX with spaces before it, as Strava writes', file('a.tcx', '          ', tcx()), titled],
		['FIT', file('a.fit', fit()), untitled],
		['FIT, packed', file('a.fit.gz', gz(fit())), untitled],
		['Strava’s activities.csv', file('activities.csv', stravaCsv()), titled],
		['Garmin Connect’s CSV', file('Activities.csv', garminCsv()), titled],
		['any format under any name', file('notes.txt', fit()), untitled],
		['Strava’s archive', file('export.zip', zip({ 'activities.csv': stravaCsv() })), titled],
		['an archive of activities', file('a.zip', zip({ 'x/1.fit.gz': gz(fit()) })), untitled],
		['UTF-16', file('a.gpx', utf16(gpx())), titled],
		['a mark before UTF-8', file('a.csv', '\uFEFF', garminCsv()), titled],
		['two packed files in a row', file('a.gpx.gz', ...halves(gpx()).map(gz)), titled],
	];
	for (const [what, given, expected] of whole) {
		it(`reads ${what}`, async () => {
			const { activities, reports } = await read([given]);
			assert.deepEqual(activities.map(short), [expected]);
			assert.deepEqual(reports.map(shortReport), [`${given.name}: 1 run`]);
		});
	}

	const counted: [what: string, given: File, expected: string][] = [
		['rides in GPX', file('a', gpx({}, 5, 'cycling')), '1 other'],
		['walks in TCX', file('a', tcx({ sport: 'walking' })), '1 other'],
		['rides in FIT', file('a', fit([ride])), '1 other'],
		['rides in Strava', file('a', stravaCsv([ride, {}, ride])), '1 run, 2 other'],
		['rides in Garmin', file('a', garminCsv([{}, ride])), '1 run, 1 other'],
		['a triathlon in FIT', file('a', fit([ride, {}])), '1 run, 1 other'],
		['two FIT files in a row', file('a', fit(), fit([ride])), '1 run, 1 other'],
		['GPX without a sport', file('a', gpx({}, 5, '')), '1 run, 1 unsaid'],
		['GPX with Strava’s old number', file('a', gpx({}, 5, '9')), '1 run'],
		[
			'a track without times',
			file('a', gpx().replaceAll(/<time>.*?<\/time>/g, '')),
			'1 incomplete',
		],
		['a track without points', file('a', gpx({}, 1)), '1 incomplete'],
		['a run of no length', file('a', tcx({ km: 0 })), '1 incomplete'],
		['a run of no time', file('a', garminCsv([{ seconds: 0 }])), '1 incomplete'],
		['a run next week', file('a', fit([{ start: run.start + 7 * 24 * 3600_000 }])), '1 incomplete'],
		['a ride that says it is a run', file('a', fit([{ km: 60 }])), '1 incomplete'],
		[
			'a row that ends early',
			file('a', `${stravaCsv()}1,"Mar 3`.replace('"Mar 3', 'x,x,Run')),
			'1 run, 1 incomplete',
		],
	];
	for (const [what, given, expected] of counted) {
		it(`counts ${what}`, async () => {
			const { reports } = await read([given]);
			assert.deepEqual(reports.map(shortReport), [`a: ${expected}`]);
		});
	}

	it('leaves out pauses between the segments of a track', async () => {
		const [first = '', second = ''] = gpx({}, 3).split(/(?<=<\/trkpt>)\n(?=<trkpt lat="47\.07)/);
		const { activities } = await read([file('a', `${first}</trkseg><trkseg>${second}`)]);
		assert.deepEqual(activities.map(short), ['2026-03-01 06:30:12 4.10 km 1355 s Hills, "easy"']);
	});

	it('reads the activities of an archive where the list of them is of no use', async () => {
		const archive = zip({ 'activities.csv': 'a,b\n1,2\n', 'activities/1.gpx': gpx() });
		const { activities, reports } = await read([file('e.zip', archive)]);
		assert.deepEqual(activities.map(short), [titled]);
		assert.deepEqual(reports.map(shortReport), ['e.zip: activities.csv: columns', 'e.zip: 1 run']);
	});

	it('reads nothing else in an archive that has the list', async () => {
		const archive = zip({
			'activities.csv': stravaCsv(),
			'activities/1.gpx': gpx({ km: 5 }),
			'media/photo.jpg': new Uint8Array(1000),
			'__MACOSX/._activities.csv': 'x',
		});
		const { activities } = await read([file('e.zip', archive)]);
		assert.deepEqual(activities.map(short), [titled]);
	});

	it('tells how far it is, over all files', async () => {
		const reported: [string, number, number][] = [];
		const files = [file('a', gpx()), file('b', fit())];
		await readRuns(files, {
			unit: 'km',
			now,
			progress: ({ file, share, runs }) => reported.push([file, share, runs]),
		});
		const [first = 0, second = 0] = files.map(({ size }) => size);
		assert.deepEqual(reported, [
			['a', first / (first + second), 1],
			['b', 1, 1],
		]);
	});
});

function utf16(text: string): Uint8Array {
	return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
}

function halves(text: string): string[] {
	return [text.slice(0, 1000), text.slice(1000)];
}
