import type { Desk } from './desk.ts';
import { table } from './deskStories.ts';

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
