import assert from 'node:assert/strict';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk, logged, NINE, seen } from './desk.ts';

const start = (desk: Desk, endsBout = true) =>
	desk.do({ type: 'routineStarted', routine: 'quick', endsBout });
const end = (desk: Desk) => desk.do({ type: 'routineEnded', finished: true });
const play = (desk: Desk, minutes: number) =>
	desk.every(MINUTE, minutes, () => desk.do({ type: 'routineSign', step: 1 }));

describe('a routine, and what comes with it', () => {
	const rows: [story: string, told: (desk: Desk) => Desk, sees: string, log: string[]][] = [
		[
			'that counted has ended the bout, though another that ends none follows',
			(desk) => end(play(start(play(start(desk.browse(10)), 2), false), 1)),
			'sitting: minutes 0',
			['sitting 0-10 routine', 'break 10-13 routine'],
		],
		[
			'that did not count yet counts no more for another after it',
			(desk) => end(start(start(desk.browse(10)).still(0.3)).still(0.3)),
			'sitting: minutes 10',
			[],
		],
		[
			'that ends no bout is time at the desk, and no gap',
			(desk) => end(play(start(desk.browse(5), false), 15)).browse(1),
			'sitting: minutes 21',
			[],
		],
		[
			'that ends no bout is time at the desk up to its last sign, where it was left',
			(desk) =>
				play(start(desk.browse(5), false), 13)
					.still(6)
					.browse(1),
			'sitting: minutes 25',
			[],
		],
		[
			'that ended is the last that was seen of someone who then left',
			(desk) => end(play(start(desk.browse(10)), 3)).leave(12),
			'back: unfocused 12?',
			['sitting 0-10 routine', 'break 10-13 routine', 'unknown 13-25 unfocused'],
		],
		[
			'that was left is over with the next that is seen, not with the same once more',
			(desk) =>
				play(start(desk.browse(10)), 2)
					.present()
					.still(6)
					.do({ type: 'presence', mark: NINE + 12 * MINUTE }),
			'onBreak: up 8',
			['sitting 0-10 routine'],
		],
		[
			'is logged when a pause ends it',
			(desk) => play(start(desk.browse(10)), 3).do({ type: 'pause', until: null }),
			'paused: nothing',
			['sitting 0-10 routine', 'break 10-13 routine'],
		],
		[
			'shows over a pause',
			(desk) => start(desk.browse(10).do({ type: 'pause', until: null })),
			'onBreak: routine 0',
			['sitting 0-10 pause'],
		],
		[
			'goes on when the gap before it gets another answer',
			(desk) => start(desk.browse(10).leave(12)).do({ type: 'answer', outcome: 'moved' }),
			'onBreak: routine 0',
			['unknown 10-22 unfocused', 'withdrawn gap', 'sitting 0-10 away', 'break 10-22 away'],
		],
		[
			'that is over takes no sign and no end any more',
			(desk) => end(play(end(start(desk.browse(10)).still(2)), 1)),
			'sitting: minutes 1',
			['sitting 0-10 routine', 'break 10-12 routine'],
		],
		[
			'of more than an hour, taken back and taken again, was quiet',
			(desk) =>
				end(play(start(desk.browse(5)), 62))
					.do({ type: 'undo' })
					.do({ type: 'undo' }),
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
	for (const [story, told, sees, log] of rows) {
		it(`${story}: ${sees}`, () => {
			const desk = told(new Desk({ smallNudges: 'none' }));
			assert.equal(seen(desk), sees);
			assert.deepEqual(logged(desk), log);
		});
	}
});

describe('what a break or gap leaves behind', () => {
	const quietly = () => new Desk({ smallNudges: 'none' });

	it('is taken back as a whole, return and all', () => {
		const desk = quietly().browse(10).do({ type: 'imUp' }).still(3).present().do({ type: 'undo' });
		const all = ['sitting 0-10 done', 'break 10-13 done', 'withdrawn bout', 'withdrawn break'];
		assert.deepEqual(logged(desk), all);
		assert.equal(desk.state.record.bout?.amended, 1);
	});

	it('is no snooze of the bout before', () => {
		const desk = quietly().browse(31).do({ type: 'snooze' }).leave(62);
		assert.equal(desk.state.record.bout?.snoozedUntil, null);
	});

	it('is no nudge of the bout before, had it come early', () => {
		const desk = quietly()
			.type(22)
			.do({ type: 'machine', busySince: quietly().now + 21 * MINUTE });
		assert.equal(seen(desk.browse(2)), 'asking: stand');
		assert.equal(seen(desk.do({ type: 'machine', busySince: null }).browse(1)), 'asking: stand');
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
		desk.browse(0.5).do({ type: 'answer', outcome: 'moved' });
		assert.equal(desk.state.record.returned, woken);
	});

	it('is no colour for two minutes, though an answer brings back a bout that is overdue', () => {
		const desk = quietly().browse(46).leave(3).do({ type: 'answer', outcome: 'here' });
		assert.equal(seen(desk), 'overdue: stand');
		assert.equal(seen(desk.browse(2)), 'overdue: stand !');
	});

	it('is a question where the focus comes from another window that was left long ago', () => {
		const desk = quietly().browse(10).becomeAnotherWindow().still(14);
		assert.equal(seen(desk.do({ type: 'focus', focused: true })), 'back: quiet 12?');
	});

	it('is as many minutes as it lasts', () => {
		assert.equal(quietly().browse(10).do({ type: 'imUp' }).still(3).look.breakMinutes, 3);
	});
});
