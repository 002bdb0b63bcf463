import { table } from './deskStories.ts';

describe('a routine', () => {
	table([
		[
			'is a break while it plays',
			(desk) => desk.browse(20).startRoutine().still(1.5),
			'onBreak: routine 1',
		],
		[
			'ends the bout when played',
			(desk) => desk.browse(20).startRoutine().still(2).endRoutine(),
			'sitting: minutes 0',
			['sitting 0-20 routine', 'break 20-22 routine'],
		],
		[
			'left after less than a minute is nothing',
			(desk) => desk.browse(20).startRoutine().still(0.9).leaveRoutine(),
			'sitting: minutes 20',
		],
		[
			'skipped through is nothing, however long it was on',
			(desk) => desk.browse(20).startRoutine().still(2).endRoutine(0.9),
			'sitting: minutes 22',
			[],
		],
		[
			'paused for most of its time is judged by what was played',
			(desk) => desk.browse(20).startRoutine().still(1).routineSign(0.5).still(3).leaveRoutine(0.5),
			'sitting: minutes 24',
			[],
		],
		[
			'played for a minute in all is a break, pauses and skips included',
			(desk) => desk.browse(20).startRoutine().still(1).routineSign(0.5).still(3).endRoutine(1),
			'sitting: minutes 0',
			['sitting 0-20 routine', 'break 20-24 routine'],
		],
		[
			'that lapses is judged by what was played until its last sign',
			(desk) => desk.browse(20).startRoutine().still(2).routineSign(0.5).still(8).present(),
			'back: quiet 8?',
			[],
		],
		[
			'that another one replaces is judged by what was played',
			(desk) =>
				desk.browse(20).startRoutine().still(2).routineSign(0.5).startRoutine().endRoutine(),
			'sitting: minutes 22',
			[],
		],
		[
			'of someone who was up already belongs to the break, however short',
			(desk) => desk.browse(20).imUp().still(0.5).startRoutine().still(0.2).endRoutine(0.1),
			'sitting: minutes 0',
			['sitting 0-20 done', 'break 20-20.7 routine'],
		],
		[
			'that ends no bout is part of it',
			(desk) => desk.browse(20).startRoutine({ endsBout: false }).still(2).endRoutine(),
			'sitting: minutes 22',
		],
		[
			'lapses after five minutes without a sign',
			(desk) => desk.browse(20).startRoutine().still(2).routineSign().still(8).present(),
			'sitting: minutes 0',
			['sitting 0-20 routine', 'break 20-30 done'],
		],
		[
			'is left by working on for a minute after it was a break',
			(desk) => desk.browse(20).startRoutine().still(1).routineSign().browse(2),
			'sitting: minutes 1',
			['sitting 0-20 routine', 'break 20-22 routine'],
		],
		[
			'is left by working on for a minute before it was a break',
			(desk) => desk.browse(20).startRoutine().still(0.5).routineSign().browse(2),
			'sitting: minutes 22',
			[],
		],
		[
			'during a break belongs to it',
			(desk) => desk.browse(20).imUp().still(0.5).startRoutine().still(2).endRoutine(),
			'sitting: minutes 0',
			['sitting 0-20 done', 'break 20-22.5 routine'],
		],
		[
			'during a pause leaves it a pause',
			(desk) => desk.browse(5).pause().startRoutine().still(2).endRoutine().browse(40),
			'paused: nothing',
			['sitting 0-5 pause', 'break 5-7 routine'],
		],
		[
			'interrupts a pause, and no time counts twice',
			(desk) =>
				desk.browse(5).pause().still(5).startRoutine().still(2).endRoutine().still(30).resume(),
			'sitting: minutes 0',
			['sitting 0-5 pause', 'unknown 5-10 pause', 'break 10-12 routine', 'unknown 12-42 pause'],
		],
		[
			'that was left during a pause rests no longer than it played',
			(desk) =>
				desk
					.browse(5)
					.pause(60)
					.still(5)
					.startRoutine()
					.playRoutine(2)
					.startRoutine()
					.playRoutine(1)
					.still(60),
			'sitting: minutes 0',
			['sitting 0-5 pause', 'unknown 5-10 pause', 'break 10-13 routine', 'unknown 13-65 pause'],
		],
		[
			'outlives the pause that it began in',
			(desk) => desk.browse(5).pause(6).still(5).startRoutine().still(2).endRoutine(),
			'sitting: minutes 0',
			['sitting 0-5 pause', 'unknown 5-10 pause', 'break 10-12 routine'],
		],
		[
			'ends with a pause within the pause',
			(desk) => desk.browse(5).pause().startRoutine().still(2).pause(30).still(31),
			'sitting: minutes 0',
			['sitting 0-5 pause', 'break 5-7 routine', 'unknown 7-37 pause'],
		],
		[
			'is left by getting up for good, and the break goes on',
			(desk) => desk.browse(20).startRoutine({ endsBout: false }).still(0.5).imUp().still(1),
			'onBreak: up 1',
			['sitting 0-20.5 done'],
		],
		[
			'that was no break, and left for long, leaves a gap after its last sign',
			(desk) => desk.browse(5).startRoutine({ endsBout: false }).still(9).present(),
			'back: quiet 9?',
			[],
		],
		[
			'that was a break already goes on as one after getting up',
			(desk) => desk.browse(20).startRoutine().still(2).routineSign().still(0.5).imUp().still(1),
			'onBreak: up 3',
			['sitting 0-20 routine'],
		],
		[
			'in a break is taken back with the break',
			(desk) => desk.browse(20).imUp().startRoutine().still(1).endRoutine().undo().browse(1),
			'sitting: minutes 22',
			['sitting 0-20 done', 'break 20-21 routine', 'withdrawn bout', 'withdrawn break'],
		],
		[
			'goes on when the pause ends, and begins the next bout when it is over',
			(desk) =>
				desk
					.browse(5)
					.pause()
					.startRoutine({ endsBout: false })
					.still(2)
					.resume()
					.still(1)
					.endRoutine()
					.browse(3),
			'sitting: minutes 3',
			['sitting 0-5 pause', 'break 5-8 routine'],
		],
		['survives no nudge', (desk) => desk.browse(29).startRoutine().still(3), 'onBreak: routine 3'],
	]);
});
