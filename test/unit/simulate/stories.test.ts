import assert from 'node:assert/strict';
import { live } from '../../simulate/live.ts';
import type { Action, Life } from '../../simulate/story.ts';

type Story = readonly [what: string, settings: Life['settings'], ...days: (readonly Action[])[]];

/** Five minutes of sitting, three of absence: what takes an hour otherwise shows at once. */
const hasty: Life['settings'] = {
	sitMinutes: 5,
	latestMinutes: 5,
	snoozeMinutes: 1,
	awayMinutes: 3,
	colourMinutes: 0,
};
const office: Life['settings'] = { workingHours: { monday: ['09:00-12:30', '13:15-17:30'] } };

/** Stories that went wrong once, as fast-check shrank them. */
const stories: readonly Story[] = [
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
		'VS Code is closed over night, by its last window',
		{},
		[
			['close all', 1],
			['close window', 0],
			['night', 'asleep', 6],
		],
		[
			['read', 1],
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
		'two windows take turns while due',
		{},
		[['browse', 6], ['open window'], ['browse', 43], ['flit', 70], ['night', 'left on', 8]],
	],
	[
		'a sleep ends with another window',
		{},
		[['open window'], ['type', 23], ['sleep', 16, 'stop'], ['switch window'], ['browse', 30]],
	],
	[
		'a short sleep with two windows',
		{},
		[['call', 1], ['open window'], ['type', 1], ['sleep', 7, 'run'], ['night', 'asleep', 6]],
	],
	[
		'the clock is set back by a day with two windows',
		{},
		[['call', 1], ['open window'], ['set clock', -1440], ['browse', 50]],
	],
	[
		'a window opens after the clock was set back',
		{},
		[
			['do', 'restart'],
			['other program', 10],
			['set clock', -0.5],
			['reload window', 0],
			['do', 'undo'],
		],
	],
	[
		'another window comes next after nine minutes elsewhere',
		{},
		[
			['browse', 1],
			['open window'],
			['browse', 23],
			['do', 'snooze'],
			['other program', 9],
			['switch window'],
			['call', 2],
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
		'a window sleeps through a loss of focus in another',
		office,
		[
			['call', 25],
			['open window'],
			['browse', 41],
			['other program', 63],
			['read', 23],
			['switch window'],
			['night', 'left on', 6],
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
		'a due window is reloaded in the middle of going to and fro',
		{},
		[
			['work', 27],
			['flit', 37],
			['close window', 1],
			['type', 1],
		],
	],
	[
		'the clock is set back twice with two windows',
		{},
		[
			['type', 5],
			['open window'],
			['browse', 5],
			['set clock', -61],
			['set clock', -1440],
			['switch window'],
			['read', 5],
		],
	],
	[
		'the clock is set back while nobody touches anything',
		hasty,
		[
			['routine', 2, 'finished', false],
			['set clock', -5],
			['call', 4],
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
		'one of two windows off hours meets two changes of the clock as one',
		{
			workingHours: {
				monday: ['22:00-06:00'],
				tuesday: ['22:00-06:00'],
				wednesday: ['22:00-06:00'],
				sunday: ['00:00-24:00'],
			},
		},
		[['night', 'left on', 2]],
		[['night', 'closed', 6]],
		[['open window'], ['set clock', -61], ['set clock', -1440], ['other program', 3]],
	],
	[
		'the only window is closed before it can notice that the machine slept',
		{},
		[
			['type', 28],
			['sleep', 2, 'stop'],
			['close window', 0],
			['switch window'],
			['night', 'asleep', 6],
		],
	],
	[
		'another window gets the focus just as the clock was set forward',
		{ ...office, sitMinutes: 20, latestMinutes: 25 },
		[
			['quiet', 15],
			['other program', 37],
			['open window'],
			['browse', 5],
			['set clock', 5],
			['switch window'],
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
		'the clock is set forward while VS Code is closed for a moment',
		{ smallNudges: 'two' },
		[
			['type', 4],
			['close window', 0],
			['set clock', 5],
			['read', 1],
		],
	],
];

describe('a simulated life', function () {
	this.timeout(20_000);
	for (const [what, settings, ...days] of stories) {
		it(`holds every property when ${what}`, async () => {
			const { violation } = await live({ seed: 0, zone: 'UTC', settings, days });
			assert.equal(violation, null);
		});
	}
});
