import assert from 'node:assert/strict';
import {
	comingWeeks,
	drawLoad,
	rollingWeeks,
	withComing,
} from '../../../../src/webview/running/load/chartDrawing.ts';

const guard = (base: number) => base * 1.3;
const room = { width: 400, height: 100, margin: 30 };

/** A run of 10 km every second day, from day 0 to 99. */
const steady = {
	days: Array.from({ length: 50 }, (_, index) => index * 2),
	amounts: Array.from({ length: 50 }, () => 10),
};

describe('rolling weeks', () => {
	it('add up the seven days that end on each day', () => {
		const { first, weeks } = rollingWeeks(
			{ days: [10, 10, 13, 17], amounts: [1, 2, 4, 8] },
			9,
			18,
			guard,
		);
		assert.equal(first, 9);
		assert.deepEqual([...weeks], [0, 3, 3, 3, 7, 7, 7, 7, 12, 12]);
	});

	it('have a guard-rail from the larger of the weeks three and four before', () => {
		const runs = { days: [3, 10, 17, 24, 31], amounts: [20, 26, 10, 10, 10] };
		const { cap } = rollingWeeks(runs, 31, 31, guard);
		assert.deepEqual([...cap], [26 * 1.3]);
	});

	const none: readonly [string, readonly number[]][] = [
		['nothing was run then', [17, 24, 31]],
		['two weeks without a run came before', [3, 10, 31]],
		['the first week of all is known in part', [5, 10, 17, 24, 31]],
	];
	for (const [when, days] of none) {
		it(`have no guard-rail where ${when}`, () => {
			const amounts = days.map(() => 10);
			const { cap } = rollingWeeks({ days, amounts }, 31, 31, guard);
			assert.deepEqual([...cap], [Number.NaN]);
		});
	}

	it('are the same for any part of the time that is looked at', () => {
		const whole = rollingWeeks(steady, 0, 99, guard);
		const part = rollingWeeks(steady, 60, 80, guard);
		assert.deepEqual(part.weeks, whole.weeks.slice(60, 81));
		assert.deepEqual(part.cap, whole.cap.slice(60, 81));
	});
});

describe('the drawing of the load', () => {
	it('has a bar for each whole week back from the last day, within its room', () => {
		const { bars, path } = drawLoad(rollingWeeks(steady, 16, 99, guard), room);
		assert.deepEqual(
			bars.map(({ end }) => end),
			Array.from({ length: 12 }, (_, week) => 99 - 7 * (11 - week)),
		);
		assert.equal(path, '');
		for (const { x, y, width, height } of bars) {
			assert.ok(x >= room.margin && x + width <= room.width);
			assert.ok(y >= 0 && Math.abs(y + height - room.height) <= 0.2);
		}
	});

	it('cuts a bar where the guard-rail is, and no other', () => {
		const runs = { days: [3, 10, 17, 24, 31], amounts: [20, 20, 20, 20, 30] };
		const { bars } = drawLoad(rollingWeeks(runs, 25, 31, guard), room);
		const [bar] = bars;
		assert.ok(bar?.cut !== null && bar && bar.cut > bar.y && bar.cut < room.height);
		const steadyBars = drawLoad(rollingWeeks(steady, 58, 99, guard), room).bars;
		assert.ok(steadyBars.every(({ cut }) => cut === null));
	});

	it('becomes a line, day by day, where there are too many weeks for bars', () => {
		const {
			bars,
			path,
			outline,
			guard: rail,
		} = drawLoad(rollingWeeks(steady, 0, 999, guard), room);
		assert.equal(bars.length, 0);
		assert.match(path, /^M.*Z$/);
		assert.equal(outline.split('L').length, 1000);
		assert.ok(rail.length > 0);
	});

	it('leaves the guard-rail out where there is none', () => {
		const { guard: rail, ticks } = drawLoad(
			rollingWeeks({ days: [], amounts: [] }, 0, 83, guard),
			room,
		);
		assert.equal(rail, '');
		assert.ok(ticks.every(({ y }) => Number.isFinite(y)));
	});

	it('go on with the runs to come, whole weeks of them', () => {
		const coming = [
			{ day: 24, km: 8 },
			{ day: 22, km: 5 },
		];
		const all = withComing({ days: [10, 17], amounts: [10, 10] }, coming, 'km');
		assert.deepEqual(all, { days: [10, 17, 22, 24], amounts: [10, 10, 5, 8] });
		assert.deepEqual([...rollingWeeks(all, 18, 25, guard).weeks], [10, 10, 10, 10, 15, 15, 13, 13]);
		assert.equal(withComing({ days: [], amounts: [] }, coming, 'miles').amounts[1], 8 / 1.609344);
	});

	const ahead: readonly (readonly [last: number, past: number, weeks: number])[] = [
		[100 + 84, 12, 12],
		[100 + 83, 12, 11],
		[100 + 6, 12, 0],
		[99, 12, 0],
		[100 + 112, 52, 8],
		[100 + 112, 70, 0],
	];
	for (const [last, past, weeks] of ahead) {
		it(`show ${weeks} weeks to come up to day ${last - 100} beside ${past}`, () => {
			assert.equal(comingWeeks(last, 100, past), weeks);
		});
	}
});
