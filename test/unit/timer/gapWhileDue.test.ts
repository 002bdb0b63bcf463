import { table } from './deskStories.ts';

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
			(desk) => desk.browse(31).becomeAnotherWindow().still(1.5).focus(),
			'asking: stand',
		],
		[
			'another window saw the person in it, having been in use for so long that it tells late',
			(desk) =>
				desk
					.browse(31)
					.still(1.6)
					.present()
					.presentAt(desk.now - 1000),
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
					.presentAt(desk.now - 1000),
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
			(desk) => desk.browse(31).still(1.5).present().answer('here').browse(3),
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
			'a snooze since then holds in the bout that comes back, with its nudge put off',
			(desk) => desk.browse(31).still(1.5).present().snooze().answer('here').browse(3),
			'sitting: minutes 35',
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
			(desk) => desk.type(29).blur().still(4),
			'due: minutes 30',
		],
	]);
});
