import assert from 'node:assert/strict';
import { file } from '../../../support/activityFiles.ts';
import { read, short, shortReport } from './reading.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const START = Date.UTC(2025, 4, 4, 6);
const RUN = '2025-05-04 06:00:00 5.00 km 1800 s';

const iso = (seconds: number) => new Date(START + seconds * 1000).toISOString().slice(0, 19);

/** Degrees along a meridian, from 47° on. */
const latitude = (km: number) => 47 + km / 111.195;

/** A point of GPX so many seconds and kilometres after the start. */
function trkpt(seconds: number, km: number, zone = 'Z'): string {
	return `<trkpt lat="${latitude(km)}" lon="8"><time>${iso(seconds)}${zone}</time></trkpt>`;
}

const NOWHERE = (seconds: number) => `<trkpt lat="0" lon="0"><time>${iso(seconds)}Z</time></trkpt>`;

/** Points at one pace between these minutes. */
function points(from: number, to: number): string {
	const minutes = Array.from({ length: to - from + 1 }, (_, minute) => from + minute);
	return minutes.map((minute) => trkpt(minute * 60, minute / 6)).join('');
}

const gpx = (...segments: readonly string[]) =>
	`<gpx><trk><type>running</type>${segments.map((each) => `<trkseg>${each}</trkseg>`).join('')}</trk></gpx>`;

describe('a track in GPX', () => {
	const cases: [what: string, text: string, expected: string][] = [
		['as most are', gpx(points(0, 30)), RUN],
		['with a point at 0/0', gpx(points(0, 15) + NOWHERE(910) + points(16, 30)), RUN],
		['that begins at 0/0', gpx(NOWHERE(-600) + NOWHERE(-1) + points(0, 30)), RUN],
		['that ends at 0/0', gpx(points(0, 30) + NOWHERE(1801) + NOWHERE(2400)), RUN],
		[
			'with points at 0/0 in a row',
			gpx(points(0, 9) + NOWHERE(550) + NOWHERE(560) + points(10, 30)),
			RUN,
		],
		[
			'with a place that is none',
			gpx(points(0, 15) + '<trkpt lat="91" lon="8"/>' + points(16, 30)),
			RUN,
		],
		['in segments that share a point', gpx(points(0, 15), points(15, 30)), RUN],
		['with a segment twice', gpx(points(0, 15), points(0, 15), points(15, 30)), RUN],
		['with all of it twice', gpx(points(0, 30), points(0, 30)), RUN],
		['with a segment within another', gpx(points(0, 30), points(10, 20)), RUN],
		['with segments in the wrong order', gpx(points(15, 30), points(0, 15)), RUN],
		['with a second time twice', gpx(points(0, 15) + points(15, 30)), RUN],
		['with points that go back in time', gpx(points(0, 20) + points(10, 30)), RUN],
		[
			'with points from before the clock was set',
			gpx(`<trkpt lat="47" lon="8"><time>1980-01-06T00:00:00Z</time></trkpt>${points(0, 30)}`),
			RUN,
		],
		['with a pause between its segments', gpx(points(0, 15), points(25, 40)), RUN],
		['with an offset of hours', gpx(points(0, 30).replaceAll('Z<', '+00<')), RUN],
		[
			'with an offset of hours, ahead',
			gpx(points(0, 30).replaceAll('T06', 'T08').replaceAll('Z<', '+02<')),
			RUN,
		],
		[
			'with an offset of hours in one digit',
			gpx(points(0, 30).replaceAll('T06', 'T03').replaceAll('Z<', '-3<')),
			RUN,
		],
		[
			'with an offset of hours and minutes',
			gpx(points(0, 30).replaceAll('T06', 'T00').replaceAll('Z<', '-06:00<')),
			RUN,
		],
	];
	for (const [what, text, expected] of cases) {
		it(`is read: one ${what}`, async () => {
			const { activities, reports } = await read([file('a.gpx', text)]);
			assert.deepEqual(reports.map(shortReport), ['a.gpx: 1 run']);
			assert.deepEqual(activities.map(short), [expected]);
		});
	}

	it('has the name of its file where it has none of its own', async () => {
		const text = gpx(points(0, 30));
		const { activities } = await read([
			file('a.gpx', text.replace('<trk>', '<metadata><name>Lake</name></metadata><trk>')),
			file('b.gpx', text.replace('<trk>', '<name>Old</name><trk><name>Own</name>')),
			file(
				'c.gpx',
				text.replace('<type>running</type>', '').replace('<trk>', '<name>Morning Ride</name><trk>'),
			),
		]);
		assert.deepEqual(
			activities.map(({ title }) => title),
			['Lake', 'Own'],
		);
	});

	it('whose clock was never set has no date', async () => {
		const text = gpx(points(0, 30).replaceAll('2025-', '1999-'));
		const { reports } = await read([file('a.gpx', text)]);
		assert.deepEqual(reports.map(shortReport), ['a.gpx: 1 incomplete']);
	});

	it('keeps what the clock on the wall showed, where it is written', async () => {
		const text = gpx(points(0, 30).replaceAll('T06', 'T08').replaceAll('Z<', '+02<'));
		const { activities } = await read([file('a.gpx', text), file('b.gpx', gpx(points(0, 30)))]);
		assert.deepEqual(
			activities.map(({ local }) => local),
			['2025-05-04T08:00:00', undefined],
		);
	});

	it('of segments without end and in no order is read in a moment', async () => {
		const count = 40_000;
		const segments = Array.from({ length: count }, (_, index) => {
			const from = (count - index) * 10;
			return trkpt(from, from / 360) + trkpt(from + 5, (from + 5) / 360);
		});
		const before = cpuTime();
		await read([file('a.gpx', gpx(...segments))]);
		assert.ok(cpuTime() - before < 8000);
	}).timeout(120_000);
});

interface TcxLap {
	readonly from: number;
	readonly totals?: string;
	readonly start?: string;
	readonly tracks: readonly string[];
}

function trackpoint(seconds: number, km: number | null, place = false): string {
	const position = `<Position><LatitudeDegrees>${latitude(seconds / 360)}</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position>`;
	const distance = km === null ? '' : `<DistanceMeters>${km * 1000}</DistanceMeters>`;
	return `<Trackpoint><Time>${iso(seconds)}Z</Time>${place ? position : ''}${distance}</Trackpoint>`;
}

/** Points at one pace between these minutes: with what the device counted, or where it was. */
function trackpoints(
	from: number,
	to: number,
	how: 'counted' | 'placed' = 'counted',
	base = 0,
): string {
	const minutes = Array.from({ length: to - from + 1 }, (_, minute) => from + minute);
	return minutes
		.map((minute) =>
			trackpoint(minute * 60, how === 'counted' ? (minute - base) / 6 : null, how === 'placed'),
		)
		.join('');
}

const totals = (seconds: number, km: number) =>
	`<TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${km * 1000}</DistanceMeters>`;

function tcx(laps: readonly TcxLap[], id = `${iso(0)}Z`): string {
	const lapOf = ({ from, totals: counted = '', start = `${iso(from)}Z`, tracks }: TcxLap) =>
		`<Lap StartTime="${start}">${counted}${tracks.map((track) => `<Track>${track}</Track>`).join('')}</Lap>`;
	return `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>${id}</Id>${laps.map(lapOf).join('')}</Activity></Activities></TrainingCenterDatabase>`;
}

describe('an activity in TCX', () => {
	const all = totals(1800, 5);
	const none = '<TotalTimeSeconds>0</TotalTimeSeconds><DistanceMeters>0</DistanceMeters>';
	const lap = { from: 0, totals: all, tracks: [trackpoints(0, 30)] };
	const cases: [what: string, text: string][] = [
		['as most are', tcx([lap])],
		[
			'in laps',
			tcx([
				{ from: 0, totals: totals(900, 2.5), tracks: [trackpoints(0, 15)] },
				{ from: 900, totals: totals(900, 2.5), tracks: [trackpoints(15, 30)] },
			]),
		],
		['whose id is another time', tcx([lap], '2025-05-05T21:10:00Z')],
		['whose id is no time', tcx([lap], 'a run')],
		['whose lap has no start', tcx([{ ...lap, start: '' }], '2025-05-05T21:10:00Z')],
		['whose lap and points have no start', tcx([{ ...lap, start: '', tracks: [] }])],
		[
			'whose lap started before the clock was set',
			tcx([{ ...lap, start: '1989-12-31T00:10:00Z' }]),
		],
		[
			'whose first lap has no start, but its points do',
			tcx(
				[
					{ from: 0, start: '', totals: totals(900, 2.5), tracks: [trackpoints(0, 15)] },
					{ from: 900, totals: totals(900, 2.5), tracks: [trackpoints(15, 30)] },
				],
				'2025-05-05T21:10:00Z',
			),
		],
		[
			'whose first lap has no start, nor have its points',
			tcx(
				[
					{ from: 0, start: '', totals: totals(900, 2.5), tracks: [] },
					{ from: 0, totals: totals(900, 2.5), tracks: [] },
				],
				'2025-05-05T21:10:00Z',
			),
		],
		[
			'whose total time is shorter than its points move',
			tcx([{ from: 0, totals: totals(900, 5), tracks: [trackpoints(0, 30)] }]),
		],
		[
			'whose total time leaves out where its points stand',
			tcx([
				{
					from: 0,
					totals: all,
					tracks: [
						trackpoints(0, 15) +
							Array.from({ length: 60 }, (_, at) => trackpoint(910 + at * 10, 2.5)).join('') +
							trackpoints(26, 40, 'counted', 10),
					],
				},
			]),
		],
		['without totals, by what the device counted', tcx([{ ...lap, totals: '' }])],
		[
			'without totals, by where it was',
			tcx([{ ...lap, totals: '', tracks: [trackpoints(0, 30, 'placed')] }]),
		],
		['with totals of 0', tcx([{ ...lap, totals: none }])],
		[
			'with totals of 0, by where it was',
			tcx([{ ...lap, totals: none, tracks: [trackpoints(0, 30, 'placed')] }]),
		],
		['without a total time', tcx([{ ...lap, totals: '<DistanceMeters>5000</DistanceMeters>' }])],
		[
			'without a total distance',
			tcx([{ ...lap, totals: '<TotalTimeSeconds>1800</TotalTimeSeconds>' }]),
		],
		[
			'without the totals of its last lap',
			tcx([
				{ from: 0, totals: totals(600, 1.667), tracks: [trackpoints(0, 10)] },
				{ from: 600, tracks: [trackpoints(10, 30)] },
			]),
		],
		[
			'without its last lap',
			tcx([{ from: 0, totals: totals(600, 1.667), tracks: [trackpoints(0, 30)] }]),
		],
		[
			'without its last lap, by where it was',
			tcx([{ from: 0, totals: totals(600, 1.667), tracks: [trackpoints(0, 30, 'placed')] }]),
		],
		[
			'that counts from 0 in each lap',
			tcx([
				{ from: 0, tracks: [trackpoints(0, 15)] },
				{ from: 900, tracks: [trackpoints(15, 30, 'counted', 15)] },
			]),
		],
		[
			'with a lap twice',
			tcx([
				{ ...lap, totals: '' },
				{ ...lap, totals: '' },
			]),
		],
		[
			'with a pause in its lap',
			tcx([{ from: 0, tracks: [trackpoints(0, 15), trackpoints(25, 40, 'counted', 10)] }]),
		],
		[
			'with a pause that its totals know',
			tcx([
				{ from: 0, totals: all, tracks: [trackpoints(0, 15) + trackpoints(25, 40, 'counted', 10)] },
			]),
		],
		[
			'whose places are a little longer than its way',
			tcx([{ from: 0, totals: totals(1800, 5), tracks: [trackpoints(0, 32, 'placed')] }]),
		],
	];
	for (const [what, text] of cases) {
		it(`is read: one ${what}`, async () => {
			const { activities, reports } = await read([file('a.tcx', text)]);
			assert.deepEqual(reports.map(shortReport), ['a.tcx: 1 run']);
			assert.deepEqual(activities.map(short), [RUN]);
		});
	}

	it('of a treadmill without a distance is incomplete', async () => {
		const text = tcx([{ ...lap, totals: '<TotalTimeSeconds>1800</TotalTimeSeconds>', tracks: [] }]);
		const { reports } = await read([file('a.tcx', text)]);
		assert.deepEqual(reports.map(shortReport), ['a.tcx: 1 incomplete']);
	});
});
