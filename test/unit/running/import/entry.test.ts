import assert from 'node:assert/strict';
import { kilometresBetween } from '../../../../src/core/running/import/track.ts';
import { kilometres, runOf, Tally } from '../../../../src/core/running/import/entry.ts';

const NONE = Number.NaN;

describe('a distance', () => {
	const cases: [what: string, distance: number, unit: 'km' | 'mi', seconds: number, km: number][] =
		[
			['in km', 8.2, 'km', 2710, 8.2],
			['in miles', 5, 'mi', 2710, 8.04672],
			['in metres, on a track', 6640, 'km', 3531, 6.64],
			['in metres, on a track, by someone who counts miles', 6640, 'mi', 3531, 6.64],
			['in metres, the shortest', 60, 'km', 8, 0.06],
			['faster than anyone, and slower than anyone in metres', 5, 'km', 360, 5],
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

describe('an activity whose sport is not said', () => {
	const cases: [km: number, clock: string, title: string, expected: 'run' | 'other'][] = [
		[5, '30:00', '', 'run'],
		[5, '15:00', '', 'run'],
		[5, '13:00', '', 'other'],
		[0.4, '1:00', '', 'run'],
		[10, '32:00', '', 'run'],
		[10, '27:00', '', 'other'],
		[21.1, '1:10:00', '', 'run'],
		[21.1, '1:00:00', '', 'other'],
		[30, '1:30:00', '', 'other'],
		[40, '1:36:00', '', 'other'],
		[42.2, '2:30:00', '', 'run'],
		[42.2, '2:10:00', '', 'other'],
		[100, '9:00:00', '', 'run'],
		[100, '5:00:00', '', 'other'],
		[250, '28:00:00', '', 'run'],
		[250, '14:00:00', '', 'other'],
		[5, '30:00', 'Walk to work', 'other'],
		[5, '30:00', 'Lunch run', 'run'],
	];
	for (const [km, clock, title, expected] of cases) {
		it(`${km} km in ${clock} ${title}: ${expected}`, () => {
			const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
			const tally = new Tally(2000);
			tally.add({ sport: 'unsaid', start: 1000, km, seconds, title });
			const { runs, otherSports } = tally.report('a', null);
			assert.deepEqual([runs, otherSports], expected === 'run' ? [1, 0] : [0, 1]);
		});
	}
});
