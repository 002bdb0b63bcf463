import assert from 'node:assert/strict';
import { takeOver } from '../../../src/core/sitting/clockSetBack.ts';
import { standing } from '../../../src/core/history/today.ts';
import { Desk, logged, NINE, seen } from './desk.ts';

const quietDesk = (settings: ConstructorParameters<typeof Desk>[0] = {}) =>
	new Desk({ smallNudges: 'none', ...settings });

/** A story, what the person sees at its end, and what the log then says. */
type Row = readonly [story: string, told: (desk: Desk) => Desk, sees: string, log?: string[]];

function table(rows: readonly Row[], settings: ConstructorParameters<typeof Desk>[0] = {}): void {
	for (const [story, told, sees, log] of rows) {
		it(`${story}: ${sees}`, () => {
			const desk = told(quietDesk(settings));
			assert.equal(seen(desk), sees);
			assert.deepEqual(logged(desk), log ?? []);
		});
	}
}

describe('a gap without focus', () => {
	table([
		['seven minutes are no gap', (desk) => desk.type(10).leave(7), 'sitting: minutes 17'],
		[
			'eight minutes are left out',
			(desk) => desk.type(10).leave(12).browse(3),
			'sitting: minutes 13',
			['unknown 10-22 unfocused'],
		],
		[
			'the question stands for two minutes',
			(desk) => desk.type(10).leave(12).browse(1.9),
			'back: unfocused 12?',
			['unknown 10-22 unfocused'],
		],
		[
			'an hour starts a new bout',
			(desk) => desk.type(10).leave(60).browse(3),
			'sitting: minutes 3',
			['sitting 0-10 unknown', 'unknown 10-70 unfocused'],
		],
		[
			'I moved',
			(desk) => desk.type(10).leave(12).do({ type: 'answer', outcome: 'moved' }).browse(1),
			'sitting: minutes 1',
			['unknown 10-22 unfocused', 'withdrawn gap', 'sitting 0-10 away', 'break 10-22 away'],
		],
		[
			'I was sitting',
			(desk) => desk.type(10).leave(12).do({ type: 'answer', outcome: 'here' }).browse(1),
			'sitting: minutes 23',
			['unknown 10-22 unfocused', 'withdrawn gap'],
		],
		[
			'I was sitting, and on second thoughts not',
			(desk) =>
				desk
					.type(10)
					.leave(12)
					.do({ type: 'answer', outcome: 'here' })
					.do({ type: 'answer', outcome: 'moved' })
					.browse(1),
			'sitting: minutes 1',
			['unknown 10-22 unfocused', 'withdrawn gap', 'sitting 0-10 away', 'break 10-22 away'],
		],
	]);
});

describe('a quiet gap in the focused window', () => {
	table([
		['seven minutes are no gap', (desk) => desk.type(10).still(7).present(), 'sitting: minutes 17'],
		['ten minutes count', (desk) => desk.type(10).still(10).present(), 'back: quiet 10?'],
		[
			'ten minutes, after the question',
			(desk) => desk.type(10).still(10).browse(3),
			'sitting: minutes 23',
		],
		[
			'twenty minutes are a break',
			(desk) => desk.type(5).still(20).browse(3),
			'sitting: minutes 2',
			['sitting 0-5 away', 'break 5-25.5 away'],
		],
		[
			'more than an hour is unknown',
			(desk) => desk.type(5).still(70).browse(3),
			'sitting: minutes 2',
			['sitting 0-5 away', 'unknown 5-75.5 quiet'],
		],
		[
			'a command ends it as well',
			(desk) => desk.type(5).still(70).do({ type: 'smallDone', kind: 'exhale' }).browse(3),
			'sitting: minutes 3',
			['sitting 0-5 away', 'unknown 5-75 quiet'],
		],
		[
			'was here after all',
			(desk) => desk.type(5).still(20).present().do({ type: 'answer', outcome: 'here' }),
			'sitting: minutes 25',
			['sitting 0-5 away', 'break 5-25 away', 'withdrawn bout', 'withdrawn break'],
		],
	]);
	table(
		[
			[
				'short quiet taken for a break where the person wants it',
				(desk) => desk.type(10).still(10).browse(3),
				'sitting: minutes 2',
				['sitting 0-10 away', 'break 10-20.5 away'],
			],
		],
		{ quietCountsAs: 'moved' },
	);
});

it('an answer that is given, taken back and given again counts', () => {
	const desk = quietDesk().type(10).leave(12);
	for (const outcome of ['moved', 'here', 'moved'] as const) {
		desk.do({ type: 'answer', outcome });
	}
	assert.deepEqual(
		standing(desk.log).map(({ kind }) => kind),
		['bout', 'break'],
	);
});

it('a nudge that was shown is not shown again in a bout that comes back', () => {
	const desk = quietDesk({ longQuietCountsAs: 'here' }).still(27).present().browse(4);
	const asked = desk.state.record.bout?.asked;
	assert.ok(asked);
	desk.do({ type: 'answer', outcome: 'moved' }).browse(1);
	assert.equal(seen(desk), 'sitting: minutes 5');
	desk.do({ type: 'answer', outcome: 'here' }).browse(1);
	assert.deepEqual(desk.state.record.bout?.asked, asked);
});

it('a nudge that was shown is not shown again when a routine is taken back', () => {
	const desk = quietDesk().leave(12).browse(31);
	const asked = desk.state.record.bout?.asked;
	desk.do({ type: 'routineStarted', routine: 'stand-break', endsBout: false }).do({ type: 'undo' });
	assert.ok(asked);
	assert.deepEqual(desk.browse(1).state.record.bout?.asked, asked);
});

describe('a gap while due', () => {
	table([
		[
			'ninety seconds: stood up?',
			(desk) => desk.browse(31).still(1.5).present(),
			'back: due 1?',
			['sitting 0-31 away', 'nudge 30 stand away', 'break 31-32.5 away'],
		],
		[
			'straight from another window, which may have seen the person since',
			(desk) =>
				desk.browse(31).becomeAnotherWindow().still(1.5).do({ type: 'focus', focused: true }),
			'asking: stand',
		],
		[
			'another window saw the person in it, having been in use for so long that it tells late',
			(desk) =>
				desk
					.browse(31)
					.still(1.6)
					.present()
					.do({ type: 'presence', mark: desk.now - 1000 }),
			'asking: stand',
			[
				'sitting 0-31 away',
				'nudge 30 stand away',
				'break 31-32.6 away',
				'withdrawn bout',
				'withdrawn nudge',
				'withdrawn break',
			],
		],
		[
			'another window saw the person long after, when they had just come back to it',
			(desk) =>
				desk
					.browse(31)
					.still(3)
					.present()
					.do({ type: 'presence', mark: desk.now - 1000 }),
			'back: due 3?',
			['sitting 0-31 away', 'nudge 30 stand away', 'break 31-34 away'],
		],
		[
			'over a reload, which may have lost a sign since the last one that was told',
			(desk) =>
				desk
					.browse(31)
					.still(1.5)
					.reopen(desk.now - 50_000),
			'asking: stand',
		],
		['a minute is nothing', (desk) => desk.browse(31).still(1).present(), 'asking: stand'],
		[
			'no, I sat',
			(desk) =>
				desk.browse(31).still(1.5).present().do({ type: 'answer', outcome: 'here' }).browse(3),
			'asking: stand',
			[
				'sitting 0-31 away',
				'nudge 30 stand away',
				'break 31-32.5 away',
				'withdrawn bout',
				'withdrawn nudge',
				'withdrawn break',
			],
		],
		[
			'before due it is nothing',
			(desk) => desk.browse(20).still(1.5).present(),
			'sitting: minutes 21',
		],
	]);
});

describe('no nudge greets a return', () => {
	table([
		[
			'two minutes of peace after a gap that counts',
			(desk) => desk.type(25).still(10).browse(1.5),
			'back: quiet 10?',
		],
		['then it asks', (desk) => desk.type(25).still(10).browse(2.6), 'asking: stand'],
		[
			'no colour for someone who comes back overdue',
			(desk) => desk.type(29).still(19).browse(1.9),
			'back: quiet 19?',
		],
		['nobody is there: no colour', (desk) => desk.type(29).still(18), 'overdue: stand'],
		[
			'another program has the focus: no nudge',
			(desk) => desk.type(29).do({ type: 'focus', focused: false }).still(4),
			'due: minutes 30',
		],
	]);
});

describe('sleep and clocks', () => {
	table([
		[
			'asleep for a minute: nothing happened',
			(desk) => desk.type(10).sleep(1.5).browse(3),
			'sitting: minutes 14',
		],
		[
			'asleep over lunch: a break, nothing asked',
			(desk) => desk.type(10).sleep(40).browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'break 10-50.5 away'],
		],
		[
			'asleep over night: unknown',
			(desk) =>
				desk
					.type(10)
					.sleep(15 * 60)
					.browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'unknown 10-910.5 slept'],
		],
		[
			'woken and nobody there: the next bout waits',
			(desk) => desk.type(10).sleep(40).still(30),
			'onBreak: nothing',
			['sitting 0-10 away'],
		],
		[
			'woken, and called active for what was before',
			(desk) =>
				desk
					.type(10)
					.sleep(40)
					.do({ type: 'presence', mark: desk.now - 70_000 }),
			'onBreak: nothing',
			['sitting 0-10 away'],
		],
		[
			'woken while the nudge was due: no nudge',
			(desk) => desk.type(29).sleep(5).present(),
			'due: minutes 34',
		],
		[
			'the clock jumps forward by an hour: as asleep',
			(desk) => desk.type(10).sleep(61).browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'unknown 10-71.5 slept'],
		],
		[
			'the clock is set back by an hour',
			(desk) => desk.type(10).setClock(-60).browse(3),
			'sitting: minutes 12',
		],
		[
			'the clock is set back by a second',
			(desk) =>
				desk
					.type(10)
					.setClock(-1 / 60)
					.browse(3),
			'sitting: minutes 12',
		],
		[
			'the clock is set back while asking',
			(desk) => desk.browse(31).setClock(-600).browse(3),
			'asking: stand',
		],
		[
			'the clock is set back in a snooze',
			(desk) => desk.browse(31).do({ type: 'snooze' }).setClock(-60).browse(5.5),
			'asking: stand',
			['nudge 30 stand snooze'],
		],
		[
			'the clock is set back by an hour while VS Code is closed',
			(desk) =>
				desk
					.type(10)
					.setClock(-60)
					.reopen(NINE + 600_000)
					.browse(3),
			'sitting: minutes 13',
		],
		[
			'closed for a minute',
			(desk) =>
				desk
					.type(10)
					.setClock(1)
					.do({ type: 'opened', alive: NINE + 600_000 })
					.browse(3),
			'sitting: minutes 14',
		],
		[
			'closed for an hour',
			(desk) =>
				desk
					.type(10)
					.setClock(60)
					.do({ type: 'opened', alive: NINE + 600_000 })
					.browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'unknown 10-70.5 closed'],
		],
		[
			'closed for a week',
			(desk) =>
				desk
					.type(10)
					.setClock(7 * 24 * 60)
					.do({ type: 'opened', alive: NINE + 600_000 })
					.browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'unknown 10-10090.5 closed'],
		],
	]);

	it('moves anchors once, though another window has moved them before', () => {
		const desk = quietDesk().type(10);
		const other = quietDesk().type(10).setClock(-60).browse(0);
		other.do({ type: 'wake', planned: other.now });
		desk.setClock(-60).state = takeOver(desk.state, other.state.record, other.now, desk.now);
		assert.equal(seen(desk.browse(3)), 'sitting: minutes 13');
	});

	it('moves with the clock what another window saw after this one had last looked', () => {
		const desk = quietDesk().type(10).becomeAnotherWindow();
		const other = quietDesk().type(11);
		desk.now = other.now;
		desk.setClock(-60).state = takeOver(desk.state, other.state.record, other.now, desk.now);
		desk.do({ type: 'wake', planned: desk.now });
		assert.equal(desk.state.record.presence, desk.now);
		assert.equal(seen(desk.do({ type: 'focus', focused: true })), 'sitting: minutes 11');
	});

	it('moves anchors again when the clock was set back a second time', () => {
		const desk = quietDesk().type(10);
		const other = quietDesk().type(10).setClock(-60).browse(0);
		other.do({ type: 'wake', planned: other.now });
		desk.setClock(-90).state = takeOver(desk.state, other.state.record, other.now, desk.now);
		assert.equal(seen(desk.browse(3)), 'sitting: minutes 12');
		assert.equal(desk.state.record.presence, desk.now);
	});

	it('asks no second time when the clock goes back by a second just after a nudge', () => {
		const desk = quietDesk().browse(29);
		const untilDue = ((desk.look.dueAt ?? 0) - desk.now) / 60_000;
		const asked = desk.still(untilDue).state.record.bout?.asked;
		assert.ok(asked);
		desk.setClock(-1 / 60).present();
		assert.equal(desk.state.record.bout?.asked, asked);
	});

	it('raises the epoch when the clock is set back, so that old anchors do not return', () => {
		const desk = quietDesk().type(10);
		const { epoch } = desk.state.record;
		assert.equal(desk.setClock(-60).browse(1).state.record.epoch, epoch + 1);
	});
});

describe('quiet', () => {
	const quiet = (desk: Desk, minutes: number) =>
		desk.do({ type: 'quiet', until: desk.now + minutes * 60_000 });
	table([
		[
			'shows itself and nothing else',
			(desk) => quiet(desk.type(40), 30).type(10),
			'quiet over overdue: nothing',
		],
		['ends by itself', (desk) => quiet(desk.browse(25), 15).browse(15), 'asking: stand'],
		[
			'goes on through the bout',
			(desk) => quiet(desk.type(10), 30).type(5),
			'quiet over sitting: nothing',
		],
		[
			'ends when resumed',
			(desk) => quiet(desk.browse(40), 30).browse(1).do({ type: 'resume' }),
			'asking: stand',
		],
	]);
});

describe('a busy machine', () => {
	const busy = (desk: Desk) => desk.do({ type: 'machine', busySince: desk.now });
	table([
		[
			'is a lull after 20 s, from 20 minutes on',
			(desk) => busy(desk.type(22)).type(0.4),
			'asking: stand',
		],
		['not after 19 s', (desk) => busy(desk.type(22)).type(0.31), 'sitting: minutes 22'],
		['not before 20 minutes', (desk) => busy(desk.type(17)).type(1), 'sitting: minutes 18'],
		['not after five minutes of it', (desk) => busy(desk.type(14)).type(7), 'sitting: minutes 21'],
		[
			'not once it is idle again',
			(desk) => busy(desk.type(22)).do({ type: 'machine', busySince: null }).type(2),
			'sitting: minutes 24',
		],
	]);
	table(
		[['not where it is unwanted', (desk) => busy(desk.type(22)).type(2), 'sitting: minutes 24']],
		{
			lullWhileBusy: false,
		},
	);
});

describe('a routine', () => {
	const start = (desk: Desk, endsBout = true) =>
		desk.do({ type: 'routineStarted', routine: 'stand-break', endsBout });
	table([
		[
			'is a break while it plays',
			(desk) => start(desk.browse(20)).still(1.5),
			'onBreak: routine 1',
		],
		[
			'ends the bout when played',
			(desk) => start(desk.browse(20)).still(2).do({ type: 'routineEnded', finished: true }),
			'sitting: minutes 0',
			['sitting 0-20 routine', 'break 20-22 routine'],
		],
		[
			'left after less than a minute is nothing',
			(desk) => start(desk.browse(20)).still(0.9).do({ type: 'routineEnded', finished: false }),
			'sitting: minutes 20',
		],
		[
			'that ends no bout is part of it',
			(desk) => start(desk.browse(20), false).still(2).do({ type: 'routineEnded', finished: true }),
			'sitting: minutes 22',
		],
		[
			'lapses after five minutes without a sign',
			(desk) =>
				start(desk.browse(20)).still(2).do({ type: 'routineSign', step: 1 }).still(8).present(),
			'sitting: minutes 0',
			['sitting 0-20 routine', 'break 20-30 done'],
		],
		[
			'is left by working on for a minute',
			(desk) => start(desk.browse(20)).browse(2),
			'sitting: minutes 1',
			['sitting 0-20 routine', 'break 20-21 routine'],
		],
		[
			'during a break belongs to it',
			(desk) =>
				start(desk.browse(20).do({ type: 'imUp' }).still(0.5))
					.still(2)
					.do({ type: 'routineEnded', finished: true }),
			'sitting: minutes 0',
			['sitting 0-20 done', 'break 20-22.5 routine'],
		],
		[
			'during a pause leaves it a pause',
			(desk) =>
				start(desk.browse(5).do({ type: 'pause', until: null }))
					.still(2)
					.do({ type: 'routineEnded', finished: true })
					.browse(40),
			'paused: nothing',
			['sitting 0-5 pause', 'break 5-7 routine'],
		],
		[
			'is left by getting up for good, and the break goes on',
			(desk) => start(desk.browse(20), false).still(0.5).do({ type: 'imUp' }).still(1),
			'onBreak: up 1',
			['sitting 0-20.5 done'],
		],
		[
			'that was no break, and left for long, leaves a gap after its last sign',
			(desk) => start(desk.browse(5), false).still(9).present(),
			'back: quiet 9?',
			[],
		],
		[
			'that was a break already goes on as one after getting up',
			(desk) =>
				start(desk.browse(20))
					.still(2)
					.do({ type: 'routineSign', step: 1 })
					.still(0.5)
					.do({ type: 'imUp' })
					.still(1),
			'onBreak: up 3',
			['sitting 0-20 routine'],
		],
		[
			'in a break is taken back with the break',
			(desk) =>
				start(desk.browse(20).do({ type: 'imUp' }))
					.still(1)
					.do({ type: 'routineEnded', finished: true })
					.do({ type: 'undo' })
					.browse(1),
			'sitting: minutes 22',
			['sitting 0-20 done', 'break 20-21 routine', 'withdrawn bout', 'withdrawn break'],
		],
		[
			'goes on when the pause ends, and begins the next bout when it is over',
			(desk) =>
				start(desk.browse(5).do({ type: 'pause', until: null }), false)
					.still(2)
					.do({ type: 'resume' })
					.still(1)
					.do({ type: 'routineEnded', finished: true })
					.browse(3),
			'sitting: minutes 3',
			['sitting 0-5 pause', 'break 5-8 routine'],
		],
		['survives no nudge', (desk) => start(desk.browse(29)).still(3), 'onBreak: routine 3'],
	]);
});
