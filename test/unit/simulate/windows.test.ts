import { office, table } from './stories.ts';

describe('a simulated life with several windows', () => {
	table([
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
			'the window that wrote last is closed, and the other one on the next day',
			office,
			[
				['other program', 57],
				['browse', 41],
				['other program', 18],
				['read', 34],
				['open window'],
				['close window', 1],
				['night', 'left on', 6],
			],
			[
				['close window', 0],
				['night', 'asleep', 8],
			],
			[
				['other program', 55],
				['type', 5],
				['night', 'asleep', 6],
			],
		],
	]);
});
