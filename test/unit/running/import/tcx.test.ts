import assert from 'node:assert/strict';
import { file } from '../../../support/activityFiles.ts';
import { read, short, shortReport } from './reading.ts';
import { iso, latitude, RUN } from './trackPoints.ts';

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
