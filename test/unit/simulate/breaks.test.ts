import { hasty, table } from './stories.ts';

describe('a simulated life with breaks, pauses and routines', () => {
	table([
		[
			'a command ends a night at the desk',
			{},
			[
				['type', 1],
				['night', 'left on', 6],
			],
			[
				['answer', 'moved'],
				['night', 'asleep', 6],
			],
		],
		[
			'an answer is given, and given again',
			{},
			[
				['other program', 8],
				['answer', 'unknown'],
				['night', 'asleep', 6],
			],
		],
		[
			'a break is answered long after',
			{},
			[
				['do', 'imUp'],
				['browse', 32],
				['answer', 'moved'],
				['night', 'asleep', 6],
			],
		],
		[
			'a pause is over while a routine plays',
			{},
			[
				['pause', 2],
				['routine', 1, 'forgotten', false],
				['do', 'resume'],
				['night', 'asleep', 6],
			],
		],
		[
			'a routine in a break is taken back',
			{ awayMinutes: 30 },
			[
				['type', 1],
				['do', 'imUp'],
				['routine', 0, 'finished', false],
				['do', 'undo'],
				['night', 'left on', 9],
			],
		],
		[
			'someone gets up from a routine that was left open',
			{},
			[
				['read', 3],
				['browse', 26],
				['routine', 1, 'forgotten', false],
				['do', 'imUp'],
				['read', 5],
			],
		],
		[
			'someone comes back long after a routine',
			hasty,
			[
				['routine', 1, 'forgotten', false],
				['read', 4],
			],
		],
		[
			'a pause ends while the machine sleeps',
			hasty,
			[
				['browse', 1],
				['pause', 1],
				['night', 'asleep', 9],
			],
			[
				['do', 'snooze'],
				['read', 2],
			],
		],
		[
			'an undo takes a routine back after the nudge',
			{ awayMinutes: 30, smallNudges: 'none' },
			[
				['flit', 15],
				['other program', 30],
				['work', 36],
				['routine', 1, 'forgotten', false],
				['do', 'undo'],
			],
		],
		[
			'an answer is taken back after the nudge',
			{ longQuietCountsAs: 'here' },
			[
				['call', 27],
				['routine', 3, 'left', false],
				['answer', 'moved'],
				['browse', 1],
				['answer', 'here'],
			],
		],
		[
			'someone who got up takes that back days later',
			{},
			[
				['flit', 1],
				['do', 'imUp'],
				['close all', 2469],
				['answer', 'here'],
			],
		],
		[
			'a routine that is a break is left for one that is none',
			hasty,
			[
				['routine', 1, 'forgotten', true],
				['routine', 1, 'forgotten', false],
				['debug', 3],
			],
		],
		[
			'a break is taken back, and answered again while a routine plays',
			{},
			[
				['routine', 1, 'finished', true],
				['browse', 14],
				['do', 'undo'],
				['routine', 1, 'forgotten', true],
				['answer', 'moved'],
			],
		],
		[
			'a bout that was skipped comes back, is skipped again, and goes again',
			{},
			[
				['do', 'skip'],
				['night', 'left on', 6],
			],
			[
				['read', 30],
				['do', 'undo'],
				['do', 'skip'],
				['do', 'undo'],
				['night', 'asleep', 6],
			],
		],
		[
			'a bout that was skipped comes back after the next one was skipped, and goes again',
			{},
			[
				['do', 'skip'],
				['browse', 30],
				['other program', 2],
				['browse', 30],
				['do', 'skip'],
				['answer', 'here'],
				['do', 'undo'],
				['night', 'asleep', 6],
			],
		],
		[
			'bouts that go by the clock are begun anew within the hour',
			{
				alignToClock: true,
				sitMinutes: 5,
				latestMinutes: 5,
				snoozeMinutes: 1,
				smallNudges: 'two',
			},
			[
				['work', 40],
				['do', 'restart'],
				['work', 25],
				['do', 'restart'],
				['work', 25],
				['do', 'restart'],
				['work', 25],
			],
		],
	]);
});
