import assert from 'node:assert/strict';
import { MINUTE } from '../../../src/core/base/time.ts';
import type { NudgeCause } from '../../../src/core/timer/nudgeLines.ts';
import { reduce } from '../../../src/core/timer/reduce.ts';
import type { Reduced } from '../../../src/core/timer/reduced.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import { Desk, logged, seen } from './desk.ts';
import { sights } from './deskStories.ts';

describe('a bout', () => {
	sights([
		['starts at activation', (desk) => desk, 'sitting: minutes 0'],
		['shows whole minutes', (desk) => desk.type(24.9), 'sitting: minutes 24'],
		['is not due a second early', (desk) => desk.browse(29.98), 'sitting: minutes 29'],
		['asks at due when the work rests', (desk) => desk.browse(30), 'asking: stand'],
		['is due to the second', (desk) => desk.type(30), 'due: minutes 30'],
		['waits while one types', (desk) => desk.type(31), 'due: minutes 31'],
		['asks 20 s after the last key', (desk) => desk.type(31).still(0.34), 'asking: stand'],
		[
			'does not ask 19 s after the last key',
			(desk) => desk.type(31).still(0.31),
			'due: minutes 31',
		],
		['asks 3 s after a save', (desk) => desk.type(31).save().still(0.05), 'asking: stand'],
		[
			'does not ask 3 s after a save when typing goes on',
			(desk) => desk.type(31).save().still(0.03).edit().still(0.05),
			'due: minutes 31',
		],
		['asks when a task ends', (desk) => desk.type(31).endTask(), 'asking: stand'],
		[
			'waits while the debugger stands in a frame',
			(desk) => desk.browse(20).stopInDebugger().browse(20),
			'due: minutes 40',
		],
		['asks at the latest, lull or not, in colour', (desk) => desk.type(45), 'overdue: stand !'],
		['keeps the colour for ten minutes', (desk) => desk.type(54.9), 'overdue: stand !'],
		['then says it plainly', (desk) => desk.type(55), 'overdue: due 55'],
		['asked early turns overdue', (desk) => desk.browse(45), 'overdue: stand !'],
		['has no colour in a window without focus', (desk) => desk.type(46).blur(), 'overdue: stand'],
		['has colour for someone seen lately', (desk) => desk.type(46).still(7.9), 'overdue: stand !'],
		['has no colour for nobody', (desk) => desk.type(46).still(8), 'overdue: stand'],
		[
			'asks nothing in a window that never had focus',
			(desk) => {
				desk.state = initialState(desk.now);
				return desk.present().browse(31);
			},
			'due: minutes 30',
		],
	]);
});

describe('answering a stand nudge', () => {
	sights([
		['I am up', (desk) => desk.browse(31).imUp(), 'onBreak: undo'],
		['I am up, ten seconds on', (desk) => desk.browse(31).imUp().still(0.2), 'onBreak: up 0'],
		[
			'I am up, and a last click while leaving',
			(desk) => desk.browse(31).imUp().still(0.5).present().still(2),
			'onBreak: up 2',
		],
		[
			'I am up, back after three minutes',
			(desk) => desk.browse(31).imUp().still(3).present(),
			'sitting: minutes 0',
		],
		['I am up, taken back', (desk) => desk.browse(31).imUp().still(0.1).undo(), 'asking: stand'],
		['snooze', (desk) => desk.browse(31).snooze().browse(4.9), 'sitting: minutes 35'],
		['snooze over', (desk) => desk.browse(31).snooze().browse(5), 'asking: stand'],
		[
			'snooze moves overdue as well',
			(desk) => desk.type(46).snooze().type(19.9),
			'due: minutes 65',
		],
		[
			'snooze before due adds to it',
			(desk) => desk.browse(29).snooze().browse(5),
			'sitting: minutes 34',
		],
		['skip is silence', (desk) => desk.browse(31).skip().type(30), 'sitting: minutes 61'],
		[
			'skip ends with the bout',
			(desk) => desk.browse(31).skip().imUp().still(2).present().browse(30),
			'asking: stand',
		],
		[
			'reading before the snooze is no break',
			(desk) => desk.browse(30).still(3).snooze(),
			'sitting: minutes 33',
		],
	]);

	it('logs the bout, the nudge and the break with its answer', () => {
		const desk = new Desk({ smallNudges: 'none' });
		desk.browse(31).imUp().still(3).present();
		assert.deepEqual(logged(desk), [
			'sitting 0-31 done',
			'nudge 30 stand done',
			'break 31-34 done',
		]);
	});

	it('takes back what it logged', () => {
		const desk = new Desk({ smallNudges: 'none' });
		desk.browse(31).imUp().undo().browse(5).restart();
		assert.deepEqual(logged(desk), [
			'sitting 0-31 done',
			'nudge 30 stand done',
			'withdrawn bout',
			'withdrawn nudge',
			'sitting 0-36 restart',
			'nudge 30 stand ignored',
		]);
	});

	it('asks once in a bout however long it lasts', () => {
		const desk = new Desk({ smallNudges: 'none' });
		desk.type(300).restart();
		assert.deepEqual(logged(desk), ['sitting 0-300 restart', 'nudge 45 stand ignored']);
	});

	it('after a pause of an hour and more calls the time unknown', () => {
		const desk = new Desk({ smallNudges: 'none' });
		desk.browse(31).imUp().still(61).present();
		assert.equal(logged(desk).at(-1), 'unknown 31-92 done');
	});
});

it('a pause that ended while the machine slept does not let a nudge greet the return', () => {
	const desk = new Desk({ sitMinutes: 1, latestMinutes: 1, smallNudges: 'none' });
	desk.type(0.5).pause(1).sleep(60).browse(1.9);
	assert.equal(seen(desk), 'overdue: minutes 1');
	assert.equal(seen(desk.browse(0.5)), 'overdue: stand !');
});

describe('pause, restart and standing', () => {
	sights([
		['paused', (desk) => desk.type(10).pause(30).type(29), 'paused: nothing'],
		['the pause ends', (desk) => desk.type(10).pause(30).still(31), 'sitting: minutes 0'],
		[
			'the next bout starts with the first presence after it',
			(desk) => desk.type(10).pause(30).still(35).present().type(4),
			'sitting: minutes 4',
		],
		['paused until resumed', (desk) => desk.pause().still(500), 'paused: nothing'],
		['resumed', (desk) => desk.pause().still(500).resume().browse(2), 'sitting: minutes 2'],
		['restart', (desk) => desk.type(40).restart().type(3), 'sitting: minutes 3'],
		[
			'standing is a bout of its own',
			(desk) => desk.type(20).standUp().type(5),
			'standing: minutes 5',
		],
		[
			'standing where one stands already changes nothing',
			(desk) => desk.type(20).sitDown().type(5),
			'sitting: minutes 25',
		],
		['standing asks on the same clock', (desk) => desk.standUp().browse(30), 'asking: stand'],
	]);
});

describe('what let a nudge through', () => {
	const rows: [cause: NudgeCause, act: (desk: Desk) => Desk][] = [
		['still', (desk) => desk.browse(31)],
		['idle', (desk) => desk.type(31).still(1)],
		['save', (desk) => desk.type(31).save().still(0.1)],
		['taskEnded', (desk) => desk.type(31).endTask()],
		['task', (desk) => desk.type(22).machineBusy().type(0.5)],
		['overdue', (desk) => desk.type(46)],
	];
	for (const [cause, act] of rows) {
		it(`is known: ${cause}`, () => {
			const { record } = act(new Desk({ smallNudges: 'none' })).state;
			assert.equal(record.bout?.standNudge?.cause, cause);
		});
	}
});

describe('a wake-up names the nudge that it shows, and what let it through', () => {
	const rows: [minutes: number, smallNudges: 'none' | 'one', nudged: Reduced['nudged']][] = [
		[15, 'one', { kind: 'exhale', cause: 'still' }],
		[15, 'none', undefined],
		[30, 'none', { kind: 'stand', cause: 'still' }],
	];
	for (const [minutes, smallNudges, nudged] of rows) {
		it(`after ${minutes} minutes, with ${smallNudges} of the small ones: ${nudged?.kind ?? 'none'}`, () => {
			const { state, rules, now } = new Desk({ smallNudges }).browse(minutes - 0.5);
			const at = now + MINUTE / 2;
			assert.deepEqual(reduce(state, { type: 'wake', planned: at, at }, rules).nudged, nudged);
		});
	}
});

describe('settings in the middle of a bout', () => {
	it('leave a nudge as it is where a longer bout is due by now as well', () => {
		const desk = new Desk({ smallNudges: 'none' }).browse(50);
		const nudge = desk.state.record.bout?.standNudge;
		desk.change({ sitMinutes: 45, latestMinutes: 60 });
		assert.deepEqual(desk.state.record.bout?.standNudge, nudge);
	});

	sights([
		[
			'a shorter bout is due at once',
			(desk) => desk.browse(20).change({ sitMinutes: 15 }),
			'asking: stand',
		],
		[
			'a longer bout withdraws the nudge',
			(desk) => desk.browse(32).change({ sitMinutes: 60, latestMinutes: 90 }),
			'sitting: minutes 32',
		],
		[
			'no stand nudges',
			(desk) => desk.browse(32).change({ nudgeKinds: ['exhale'] }),
			'due: minutes 32',
		],
		[
			'a nudge without colour',
			(desk) => desk.browse(46).change({ nudgeStyle: 'text' }),
			'overdue: stand',
		],
		[
			'a nudge as a toast',
			(desk) => desk.browse(46).change({ nudgeStyle: 'toast' }),
			'overdue: stand',
		],
		[
			'a nudge in colour alone',
			(desk) => desk.browse(31).change({ nudgeStyle: 'colour' }),
			'asking: minutes 31 !',
		],
		['no colour ever', (desk) => desk.type(46).change({ colourMinutes: 0 }), 'overdue: due 46'],
	]);
});
