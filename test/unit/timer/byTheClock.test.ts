import assert from 'node:assert/strict';
import { type Instant, MINUTE } from '../../../src/core/base/time.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { dueAt, overdueAt, smallSlots } from '../../../src/core/timer/due.ts';
import { newBout } from '../../../src/core/timer/state.ts';
import { Desk, NINE, seen } from './desk.ts';

/** An instant of the morning, in minutes after nine by UTC. */
const at = (minutes: number): Instant => NINE + minutes * MINUTE;
const minutesOf = (instant: Instant) => (instant - NINE) / MINUTE;

function rulesOf(settings: Partial<Settings> = {}, ahead = 0) {
	return {
		settings: { ...DEFAULTS, alignToClock: true, ...settings },
		aheadAt: () => ahead,
	};
}

describe('a stand nudge by the clock', () => {
	const due: readonly [begin: number, sitMinutes: number, due: number][] = [
		// The half hour nearest to half an hour later.
		[0, 30, 30],
		[1, 30, 30],
		[10, 30, 30],
		[15, 30, 30],
		[16, 30, 60],
		[20, 30, 60],
		[29, 30, 60],
		[30, 30, 60],
		// A longer sitting time keeps its length, to a quarter of an hour.
		[0, 60, 60],
		[10, 60, 60],
		[20, 60, 90],
		[0, 45, 30],
		[1, 45, 60],
		[0, 120, 120],
		// A short one waits for the next mark, and never less than ten minutes.
		[20, 5, 30],
		[21, 5, 60],
		[20, 20, 30],
		[25, 20, 60],
	];
	for (const [begin, sitMinutes, expected] of due) {
		it(`is due at minute ${expected} of a bout from ${begin} with ${sitMinutes} minutes`, () => {
			assert.equal(minutesOf(dueAt(newBout(at(begin)), rulesOf({ sitMinutes }))), expected);
		});
	}

	const zones: readonly [zone: string, ahead: number, due: number][] = [
		['UTC', 0, 30],
		['Berlin in winter', 60, 30],
		['Kolkata', 330, 30],
		['Kathmandu, a quarter of an hour off', 345, 15],
		['the Chatham Islands', 765, 15],
		['Newfoundland', -210, 30],
		['Lord Howe Island in summer', 660, 30],
	];
	for (const [zone, ahead, expected] of zones) {
		it(`goes by the clocks of ${zone}: due at minute ${expected}`, () => {
			assert.equal(minutesOf(dueAt(newBout(NINE), rulesOf({}, ahead))), expected);
		});
	}

	it('leaves out time of which nobody knows, and goes by the next mark then', () => {
		const bout = { ...newBout(NINE), unknown: 16 * MINUTE };
		assert.equal(minutesOf(dueAt(bout, rulesOf())), 60);
		assert.equal(minutesOf(overdueAt(bout, rulesOf())), 61);
	});

	const overdue: readonly [begin: number, settings: Partial<Settings>, overdue: number][] = [
		[0, {}, 45],
		[14, {}, 59],
		[16, {}, 61],
		// Due no sooner than it is overdue otherwise: then it waits for no lull at all.
		[16, { sitMinutes: 30, latestMinutes: 30 }, 60],
		[21, { sitMinutes: 5, latestMinutes: 5 }, 60],
	];
	for (const [begin, settings, expected] of overdue) {
		it(`from minute ${begin} is overdue at ${expected} with ${JSON.stringify(settings)}`, () => {
			assert.equal(minutesOf(overdueAt(newBout(at(begin)), rulesOf(settings))), expected);
		});
	}

	it('counts a snooze from when the person snoozes, with the wait for a lull after it', () => {
		const bout = { ...newBout(NINE), snoozedUntil: at(37) };
		assert.equal(minutesOf(dueAt(bout, rulesOf())), 37);
		assert.equal(minutesOf(overdueAt(bout, rulesOf())), 52);
	});

	it('has its small nudges in proportion to what the bout comes to', () => {
		const from = (begin: number) =>
			smallSlots(newBout(at(begin)), rulesOf()).map((slot) => minutesOf(slot.from));
		assert.deepEqual([from(0), from(10), from(16)], [[15], [20], [38]]);
	});

	const stories: readonly [story: string, act: (desk: Desk) => Desk, sees: string][] = [
		['comes at the mark, not sooner', (desk) => desk.browse(29.9), 'sitting: minutes 29'],
		['comes at the mark', (desk) => desk.browse(30), 'asking: stand'],
		['waits for a lull', (desk) => desk.type(31), 'due: minutes 31'],
		['waits no longer than it may', (desk) => desk.type(45), 'overdue: stand !'],
		[
			'comes not right after a break, but at the next mark',
			(desk) => desk.browse(17).breakOf(3).browse(11),
			'sitting: minutes 11',
		],
		['comes at that next mark', (desk) => desk.browse(17).breakOf(3).browse(40), 'asking: stand'],
		[
			'comes no earlier for a busy machine',
			(desk) => desk.type(22).machineBusy().type(3),
			'sitting: minutes 25',
		],
		['comes when the snooze ends', (desk) => desk.browse(31).snooze().browse(5), 'asking: stand'],
		[
			'is not there before the snooze ends',
			(desk) => desk.browse(31).snooze().browse(4.9),
			'sitting: minutes 35',
		],
		[
			'goes when the person wants to sit for longer',
			(desk) => desk.browse(31).change({ sitMinutes: 60 }),
			'sitting: minutes 31',
		],
		[
			'goes when it is turned off before its time',
			(desk) =>
				desk.restart().still(10).present().restart().browse(20).change({ alignToClock: false }),
			'sitting: minutes 20',
		],
	];
	for (const [story, act, sees] of stories) {
		it(`${story}: ${sees}`, () => {
			const desk = act(new Desk({ alignToClock: true, smallNudges: 'none' }));
			assert.equal(seen(desk), sees);
		});
	}

	it('follows the zone when the person travels', () => {
		const desk = new Desk({ alignToClock: true, smallNudges: 'none' }).browse(5);
		assert.equal(minutesOf(desk.view.dueAt ?? 0), 30);
		desk.rules.aheadAt = () => 345;
		assert.equal(minutesOf(desk.view.dueAt ?? 0), 15);
		assert.equal(seen(desk.browse(10)), 'asking: stand');
	});

	it('comes no second time at the next mark of another zone', () => {
		const desk = new Desk({ alignToClock: true, smallNudges: 'none' }).browse(5).restart();
		const asked = desk.browse(26).state.record.bout?.standNudge;
		assert.ok(asked);
		desk.rules.aheadAt = () => 345;
		assert.equal(minutesOf(desk.view.dueAt ?? 0), 45);
		assert.equal(desk.browse(20).state.record.bout?.standNudge, asked);
	});
});
