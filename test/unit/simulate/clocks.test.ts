import { hasty, office, table } from './stories.ts';

describe('a simulated life whose clock is set', () => {
	table([
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
			'the clock is set back by half a minute just before the first key of a bout',
			hasty,
			[
				['browse', 12],
				['do', 'restart'],
				['set clock', -0.5],
				['browse', 9],
			],
		],
		[
			'the person travels while a nudge by the clock shows',
			{ alignToClock: true, sitMinutes: 5, latestMinutes: 5 },
			[
				['call', 8],
				['do', 'restart'],
				['browse', 23],
				['travel to', 'Asia/Kathmandu'],
				['browse', 16],
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
			'the clock is set forward while VS Code is closed for a moment',
			{ smallNudges: 'two' },
			[
				['type', 4],
				['close window', 0],
				['set clock', 5],
				['read', 1],
			],
		],
		[
			'the clock is set forward after a routine was left, with another window open',
			{},
			[
				['debug', 1],
				['open window'],
				['routine', 0, 'forgotten', false],
				['set clock', 61],
				['other program', 1],
				['night', 'asleep', 6],
			],
		],
		[
			'the clock is set back after a routine was left',
			{},
			[
				['routine', 1, 'forgotten', false],
				['set clock', -0.5],
				['call', 6],
				['night', 'asleep', 6],
			],
		],
		[
			'the clock is set back just after a sleep',
			{},
			[
				['type', 29],
				['sleep', 3, 'stop'],
				['set clock', -1440],
				['night', 'asleep', 6],
			],
		],
		[
			'VS Code is closed just after the clock was set back',
			{},
			[
				['read', 8],
				['flit', 22],
				['read', 15],
				['set clock', -5],
				['close all', 9],
				['night', 'asleep', 6],
			],
		],
		[
			'the last window is closed before it meets that the clock was set back',
			{},
			[
				['prompt', 23],
				['set clock', -1440],
				['close window', 0],
				['other program', 15],
				['watch an agent', 2],
				['night', 'asleep', 6],
			],
		],
		[
			'the clock is set back while no window is open',
			{},
			[
				['type', 14],
				['close window', 0],
				['set clock', -1440],
				['other program', 16],
				['browse', 2],
				['night', 'asleep', 6],
			],
		],
		[
			'the clock is set back after typing in two windows in turn',
			{},
			[['read', 2]],
			[
				['open window'],
				['work', 11],
				['debug', 18],
				['call', 2],
				['flit', 23],
				['set clock', -61],
				['night', 'asleep', 10],
			],
		],
	]);
});
