import assert from 'node:assert/strict';
import { activeEntries } from '../../../src/core/timer/logEntries.ts';
import { seen } from './desk.ts';
import { quietDesk, table } from './deskStories.ts';

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
			'begins when the window is left by the keys',
			(desk) =>
				desk
					.type(10)
					.still(3)
					.do({ type: 'focus', focused: false, mark: desk.now })
					.still(12)
					.focus()
					.browse(3),
			'sitting: minutes 16',
			['unknown 13-25 unfocused'],
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
			(desk) => desk.type(10).leave(12).answer('moved').browse(1),
			'sitting: minutes 1',
			['unknown 10-22 unfocused', 'withdrawn gap', 'sitting 0-10 away', 'break 10-22 away'],
		],
		[
			'I was sitting',
			(desk) => desk.type(10).leave(12).answer('here').browse(1),
			'sitting: minutes 23',
			['unknown 10-22 unfocused', 'withdrawn gap'],
		],
		[
			'I was sitting, and on second thoughts not',
			(desk) => desk.type(10).leave(12).answer('here').answer('moved').browse(1),
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
			(desk) => desk.type(5).still(70).didSmall('exhale').browse(3),
			'sitting: minutes 3',
			['sitting 0-5 away', 'unknown 5-75 quiet'],
		],
		[
			'was here after all',
			(desk) => desk.type(5).still(20).present().answer('here'),
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
		desk.answer(outcome);
	}
	assert.deepEqual(
		activeEntries(desk.log).map(({ kind }) => kind),
		['bout', 'break'],
	);
});

it('a nudge that was shown is not shown again in a bout that comes back', () => {
	const desk = quietDesk({ longQuietCountsAs: 'here' }).still(27).present().browse(4);
	const asked = desk.state.record.bout?.standNudge;
	assert.ok(asked);
	desk.answer('moved').browse(1);
	assert.equal(seen(desk), 'sitting: minutes 5');
	desk.answer('here').browse(1);
	assert.deepEqual(desk.state.record.bout?.standNudge, asked);
});

it('a nudge that was shown is not shown again when a routine is taken back', () => {
	const desk = quietDesk().leave(12).browse(31);
	const asked = desk.state.record.bout?.standNudge;
	desk.do({ type: 'routineStarted', routine: 'stand-break', endsBout: false }).undo();
	assert.ok(asked);
	assert.deepEqual(desk.browse(1).state.record.bout?.standNudge, asked);
});
