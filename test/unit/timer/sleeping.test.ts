import { NINE } from './desk.ts';
import { table } from './deskStories.ts';

describe('a wake-up that is late in a host of a browser or of another machine', () => {
	table([
		[
			'hidden for 40 minutes, then back: no break, and asked about',
			(desk) => desk.elsewhere().type(10).blur().sleep(40).focus(),
			'back: unfocused 40?',
			['unknown 10-50 unfocused'],
		],
		[
			'hidden for three minutes: the bout goes on',
			(desk) => desk.elsewhere().type(10).blur().sleep(3).focus().browse(3),
			'sitting: minutes 16',
		],
		[
			'asleep in front of it: a break, nothing asked',
			(desk) => desk.elsewhere().type(10).sleep(40).browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'break 10-50.5 away'],
		],
		[
			'hidden on the person’s own machine, which slept: a break',
			(desk) => desk.type(10).blur().sleep(40).focus().browse(3),
			'sitting: minutes 3',
			['sitting 0-10 away', 'break 10-50 away'],
		],
	]);
});

describe('sleep, and a closed VS Code', () => {
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
					.presentAt(desk.now - 70_000),
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
			'closed for a minute',
			(desk) =>
				desk
					.type(10)
					.setClock(1)
					.do({ type: 'opened', lastWriteAt: NINE + 600_000 })
					.browse(3),
			'sitting: minutes 14',
		],
		[
			'closed for an hour',
			(desk) =>
				desk
					.type(10)
					.setClock(60)
					.do({ type: 'opened', lastWriteAt: NINE + 600_000 })
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
					.do({ type: 'opened', lastWriteAt: NINE + 600_000 })
					.browse(3),
			'sitting: minutes 2',
			['sitting 0-10 away', 'unknown 10-10090.5 closed'],
		],
	]);
});
