import assert from 'node:assert/strict';
import { file } from '../../../support/activityFiles.ts';
import { cpuTime } from '../../../support/cpuTime.ts';
import { read, short, shortReport } from './reading.ts';
import { iso, latitude, RUN } from './trackPoints.ts';

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
		['with a place far off, and back', gpx(points(0, 15) + trkpt(905, 80) + points(16, 30)), RUN],
		[
			'that begins far off',
			gpx(trkpt(-5, -300) + points(0, 30)),
			'2025-05-04 05:59:55 5.00 km 1805 s',
		],
		[
			'with a name that has a mark of XML',
			gpx(points(0, 30)).replace('<trk>', '<trk><name>A & B &amp; C</name>'),
			`${RUN} A & B & C`,
		],
		[
			'with such a name that is not to be read as XML',
			gpx(points(0, 30)).replace('<trk>', '<trk><name><![CDATA[A & B]]></name>'),
			`${RUN} A & B`,
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
