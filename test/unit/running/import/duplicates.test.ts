import assert from 'node:assert/strict';
import type { Activity } from '../../../../src/core/running/import/importReport.ts';
import {
	isDuplicate,
	type Recorded,
	Recordings,
	withoutDuplicates,
} from '../../../../src/core/running/import/duplicates.ts';
import { MINUTE } from '../../../../src/core/base/time.ts';
import { read } from './reading.ts';
import {
	file,
	fit,
	garminCsv,
	gpx,
	many,
	run as sample,
	stravaCsv,
	tcx,
} from '../../../support/activityFiles.ts';

const run = (minute: number, km: number, title = ''): Activity => ({
	start: minute * MINUTE,
	km,
	seconds: 3600,
	title,
});

describe('two records of one run', () => {
	const cases: [what: string, one: Activity, other: Activity, same: boolean][] = [
		['the same', run(0, 10), run(0, 10), true],
		['two minutes apart', run(0, 10), run(2, 10), true],
		['two minutes apart, the other way', run(2, 10), run(0, 10), true],
		['more than two minutes apart', run(0, 10), run(2 + 1 / 60_000, 10), false],
		['2 % shorter', run(0, 10), run(0, 9.8), true],
		['2 % shorter, the other way', run(0, 9.8), run(0, 10), true],
		['more than 2 % shorter', run(0, 10), run(0, 9.799), false],
		['2 % of a short one', run(0, 0.1), run(0, 0.098), true],
	];
	for (const [what, one, other, same] of cases) {
		it(`${what}: ${same ? 'yes' : 'no'}`, () => assert.equal(isDuplicate(one, other), same));
	}

	const at = (minute: number, local: string, km = 10) => ({ ...run(minute, km), local });
	const elsewhere: [what: string, one: Recorded, other: Recorded, same: boolean][] = [
		['the same clocks', at(0, '2026-03-01T07:30'), at(360, '2026-03-01T07:30:40'), true],
		['two minutes apart', at(0, '2026-03-01T23:59'), at(360, '2026-03-02T00:01'), true],
		['three minutes apart', at(0, '2026-03-01T23:58'), at(360, '2026-03-02T00:01'), false],
		['another distance', at(0, '2026-03-01T07:30'), at(360, '2026-03-01T07:30', 9), false],
		['one day, no time', at(0, '2026-03-01'), at(360, '2026-03-01'), false],
		['clocks of one alone', at(0, '2026-03-01T07:30'), run(360, 10), false],
		['one instant, other clocks', at(0, '2026-03-01T07:30'), at(1, '2026-03-01T15:31'), true],
	];
	for (const [what, one, other, same] of elsewhere) {
		it(`by the clocks of the place, ${what}: ${same ? 'yes' : 'no'}`, () => {
			assert.equal(isDuplicate(one, other), same);
			assert.equal(new Recordings([one]).has(other), same);
		});
	}
});

describe('an import without its duplicates', () => {
	const kept = (given: Activity[], known: Activity[] = []) =>
		withoutDuplicates(given, known).fresh.map(
			({ start, km, title }) => `${start / MINUTE} ${km}${title}`,
		);
	const cases: [what: string, given: Activity[], known: Activity[], fresh: string[]][] = [
		['nothing', [], [], []],
		['is in the order of its starts', [run(9, 3), run(0, 10)], [], ['0 10', '9 3']],
		['keeps the earlier', [run(1, 9.9), run(0, 10)], [], ['0 10']],
		['keeps the one with a title', [run(0, 10), run(0, 10, 'x')], [], ['0 10x']],
		['leaves out what is in the diary', [run(1, 9.9), run(60, 5)], [run(2, 10)], ['60 5']],
		['also where the diary has it later', [run(0, 10)], [run(2, 10)], []],
		[
			'goes by what was kept, not by what was left out',
			[run(0, 10), run(2, 10), run(4, 10)],
			[],
			['0 10', '4 10'],
		],
		['tells apart runs that start together', [run(0, 10), run(0, 5)], [], ['0 10', '0 5']],
		['needs no order in the diary', [run(0, 10)], [run(500, 3), run(1, 10), run(-500, 3)], []],
	];
	for (const [what, given, known, fresh] of cases) {
		it(what, () => {
			const { duplicates } = withoutDuplicates(given, known);
			assert.deepEqual(kept(given, known), fresh);
			assert.equal(duplicates, given.length - fresh.length);
		});
	}

	it('finds one run in all formats', async () => {
		const files = [
			file('a.gpx', gpx()),
			file('b.fit', fit()),
			file('c.tcx', tcx()),
			file('activities.csv', stravaCsv()),
			file('Activities.csv', garminCsv()),
		];
		const { activities } = await read(files);
		assert.equal(activities.length, 5);
		assert.deepEqual(kept([...activities]), [`${sample.start / MINUTE} 8.2Hills, "easy"`]);
	});

	it('looks at each of ten thousand a few times, not at each for each', () => {
		const { runs, looks } = counted(many(10_000));
		const { fresh, duplicates } = withoutDuplicates(
			[...runs, ...runs.slice(0, 5000)],
			runs.slice(0, 2000),
		);
		assert.deepEqual([fresh.length, duplicates], [8000, 7000]);
		assert.ok(looks() < 100 * runs.length, String(looks()));
	});

	it('also where all start at once', () => {
		const { runs, looks } = counted(
			Array.from({ length: 10_000 }, (_, index) => run(0, 1 + index / 100)),
		);
		assert.ok(withoutDuplicates(runs, []).fresh.length < 300);
		assert.ok(looks() < 1000 * runs.length, String(looks()));
	});
});

/** The runs, and how often the start of any of them was looked at. */
function counted(runs: readonly Activity[]) {
	let looks = 0;
	const watched = runs.map((one) => ({
		...one,
		get start() {
			looks++;
			return one.start;
		},
	}));
	return { runs: watched, looks: () => looks };
}
