import assert from 'node:assert/strict';
import { MINUTE } from '../../../src/core/base/time.ts';
import { isBoutBefore } from '../../../src/core/timer/breaks.ts';
import { type Bout, initialState, newBout } from '../../../src/core/timer/state.ts';
import { Desk, logged, NINE, seen } from './desk.ts';

describe('a routine, and what comes with it', () => {
	const rows: [story: string, act: (desk: Desk) => Desk, sees: string, log: string[]][] = [
		[
			'that counted has ended the bout, though another that ends none follows',
			(desk) =>
				desk
					.browse(10)
					.startRoutine()
					.playRoutine(2)
					.startRoutine({ endsBout: false })
					.playRoutine(1)
					.endRoutine(),
			'sitting: minutes 0',
			['sitting 0-10 routine', 'break 10-13 routine'],
		],
		[
			'that did not count yet counts no more for another after it',
			(desk) => desk.browse(10).startRoutine().still(0.3).startRoutine().still(0.3).endRoutine(),
			'sitting: minutes 10',
			[],
		],
		[
			'that ends no bout is time at the desk, and no gap',
			(desk) =>
				desk.browse(5).startRoutine({ endsBout: false }).playRoutine(15).endRoutine().browse(1),
			'sitting: minutes 21',
			[],
		],
		[
			'that ends no bout is time at the desk up to its last sign, where it was left',
			(desk) => desk.browse(5).startRoutine({ endsBout: false }).playRoutine(13).still(6).browse(1),
			'sitting: minutes 25',
			[],
		],
		[
			'that ended is the last that was seen of someone who then left',
			(desk) => desk.browse(10).startRoutine().playRoutine(3).endRoutine().leave(12),
			'back: unfocused 12?',
			['sitting 0-10 routine', 'break 10-13 routine', 'unknown 13-25 unfocused'],
		],
		[
			'that was left is over with the next that is seen, not with the same once more',
			(desk) =>
				desk
					.browse(10)
					.startRoutine()
					.playRoutine(2)
					.present()
					.still(6)
					.presentAt(NINE + 12 * MINUTE),
			'onBreak: up 8',
			['sitting 0-10 routine'],
		],
		[
			'is logged when a pause ends it',
			(desk) => desk.browse(10).startRoutine().playRoutine(3).pause(),
			'paused: nothing',
			['sitting 0-10 routine', 'break 10-13 routine'],
		],
		[
			'shows over a pause',
			(desk) => desk.browse(10).pause().startRoutine(),
			'onBreak: routine 0',
			['sitting 0-10 pause'],
		],
		[
			'goes on when the gap before it gets another answer',
			(desk) => desk.browse(10).leave(12).startRoutine().answer('moved'),
			'onBreak: routine 0',
			['unknown 10-22 unfocused', 'withdrawn gap', 'sitting 0-10 away', 'break 10-22 away'],
		],
		[
			'that is over takes no sign and no end any more',
			(desk) => desk.browse(10).startRoutine().still(2).endRoutine().playRoutine(1).endRoutine(),
			'sitting: minutes 1',
			['sitting 0-10 routine', 'break 10-12 routine'],
		],
		[
			'of more than an hour, taken back and taken again, was quiet',
			(desk) => desk.browse(5).startRoutine().playRoutine(62).endRoutine().undo().undo(),
			'sitting: minutes 0',
			[
				'sitting 0-5 routine',
				'unknown 5-67 done',
				'withdrawn bout',
				'withdrawn gap',
				'sitting 0-5 away',
				'unknown 5-67 quiet',
			],
		],
	];
	for (const [story, act, sees, log] of rows) {
		it(`${story}: ${sees}`, () => {
			const desk = act(new Desk({ smallNudges: 'none' }));
			assert.equal(seen(desk), sees);
			assert.deepEqual(logged(desk), log);
		});
	}
});

describe('what a break or gap leaves behind', () => {
	const quietly = () => new Desk({ smallNudges: 'none' });

	it('is taken back as a whole, return and all', () => {
		const desk = quietly().browse(10).imUp().still(3).present().undo();
		const all = ['sitting 0-10 done', 'break 10-13 done', 'withdrawn bout', 'withdrawn break'];
		assert.deepEqual(logged(desk), all);
		assert.equal(desk.state.record.bout?.amended, 1);
	});

	it('is no snooze of the bout before', () => {
		const desk = quietly().browse(31).snooze().leave(62);
		assert.equal(desk.state.record.bout?.snoozedUntil, null);
	});

	it('is no nudge of the bout before, had it come early', () => {
		const desk = quietly()
			.type(22)
			.do({ type: 'machine', source: 'task', busySince: quietly().now + 21 * MINUTE });
		assert.equal(seen(desk.browse(2)), 'asking: stand');
		assert.equal(seen(desk.machineIdle().browse(1)), 'asking: stand');
		desk.leave(61);
		assert.equal(desk.state.record.bout?.standNudge, null);
	});

	it('is two minutes without a nudge, after a second one as well', () => {
		const desk = quietly().browse(5).leave(9).browse(5).leave(9);
		assert.equal(desk.state.record.returned, desk.now);
	});

	it('is two minutes without a nudge from a wake-up since, when it gets another answer', () => {
		const desk = quietly().browse(10).leave(12).browse(1).sleep(3);
		const woken = desk.now;
		desk.browse(0.5).answer('moved');
		assert.equal(desk.state.record.returned, woken);
	});

	it('is no colour for two minutes, though an answer brings back a bout that is overdue', () => {
		const desk = quietly().browse(46).leave(3).answer('here');
		assert.equal(seen(desk), 'overdue: stand');
		assert.equal(seen(desk.browse(2)), 'overdue: stand !');
	});

	it('is a question where the focus comes from another window that was left long ago', () => {
		const desk = quietly().browse(10).becomeAnotherWindow().still(14);
		assert.equal(seen(desk.focus()), 'back: quiet 12?');
	});

	it('is as many minutes as it lasts', () => {
		assert.equal(quietly().browse(10).imUp().still(3).view.breakMinutes, 3);
	});
});

describe('a routine that version 0.1 plays in another window, which writes no time played', () => {
	const rows: [minutes: number, sees: string, log: string[]][] = [
		[1, 'sitting: minutes 0', ['sitting 0-10 routine', 'break 10-13 routine']],
		[0.9, 'sitting: minutes 13', []],
	];
	for (const [minutes, sees, log] of rows) {
		it(`is judged by its last sign, ${minutes} minutes after its start: ${sees}`, () => {
			const desk = new Desk().browse(10).startRoutine().still(minutes).routineSign();
			const { onBreak } = desk.state.record;
			assert.ok(onBreak?.how === 'routine');
			const { played: _, ...without } = onBreak;
			desk.state = { ...desk.state, record: { ...desk.state.record, onBreak: without } };
			desk.still(3 - minutes).present();
			assert.deepEqual([seen(desk), logged(desk)], [sees, log]);
		});
	}
});

describe('the bout before a routine goes on', () => {
	const bout = newBout(NINE);
	const rows: [when: string, before: Bout | null, now: Bout | null, goesOn: boolean][] = [
		['where it is the one that runs', bout, { ...bout, skipped: true }, true],
		['not where another one runs', bout, newBout(NINE + MINUTE), false],
		['not where none runs', bout, null, false],
		['not where there was none', null, bout, false],
		['not where there was none, and none runs', null, null, false],
	];
	for (const [when, before, now, goesOn] of rows) {
		it(when, () => {
			const { record } = initialState(NINE);
			assert.equal(isBoutBefore({ before }, { ...record, bout: now }), goesOn);
		});
	}
});
