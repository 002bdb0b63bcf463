import assert from 'node:assert/strict';
import type { ClickMeaning } from '../../../src/core/timer/view/statusContent.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { Desk } from './desk.ts';

const up = (desk: Desk) => desk.type(10).imUp();
const routine = (desk: Desk) => desk.type(10).startRoutine();
const due = (desk: Desk) => desk.browse(29).type(2);

describe('a click on the item', () => {
	const rows: [when: string, act: (desk: Desk) => Desk, does: ClickMeaning][] = [
		['while sitting opens the menu', (desk) => desk.type(10), { does: 'menu' }],
		['while due says “I’m up”', due, { does: 'imUp' }],
		['while asking says “I’m up”', (desk) => due(desk).still(0.5), { does: 'imUp' }],
		['while overdue says “I’m up”', (desk) => desk.type(50), { does: 'imUp' }],
		['just after “I’m up” takes it back', up, { does: 'undo' }],
		[
			'9.9 s after “I’m up” takes it back',
			(desk) => up(desk).setClock((9.9 * SECOND) / 60_000),
			{ does: 'undo' },
		],
		[
			'10 s after “I’m up” opens the stretches',
			(desk) => up(desk).setClock((10 * SECOND) / 60_000),
			{ does: 'stretch' },
		],
		['in a routine opens the stretches', routine, { does: 'stretch' }],
		[
			'where nobody is back from a sleep opens the menu',
			(desk) => desk.type(10).sleep(30),
			{ does: 'menu' },
		],
		['in a pause opens the menu', (desk) => desk.type(10).pause(), { does: 'menu' }],
		[
			'in a pause opens the menu, with the break that version 0.1 leaves of a routine in it',
			(desk) => {
				const { record, window } = desk.pause().state;
				const onBreak = { how: 'done', since: desk.now, before: null } as const;
				desk.state = { record: { ...record, onBreak }, window };
				return desk;
			},
			{ does: 'menu' },
		],
		['in quiet opens the menu, due or not', (desk) => due(desk).quiet(1), { does: 'menu' }],
		[
			'in quiet opens the menu, in a break that shows as little',
			(desk) => due(desk).imUp().quiet(1),
			{ does: 'menu' },
		],
		[
			'outside working hours opens the menu, in a break too',
			(desk) => {
				desk.type(10).imUp().rules.openHours = { ...alwaysOpen, isOpen: () => false };
				return desk;
			},
			{ does: 'menu' },
		],
		['on a small nudge does it', (desk) => desk.browse(15), { does: 'exhale' }],
		[
			'on a nudge to the eyes does it',
			(desk) => desk.change({ nudgeKinds: ['eyes'] }).browse(15),
			{ does: 'eyes' },
		],
		[
			'on a nudge that was tried ends the trial',
			(desk) => desk.type(5).tryNudge(),
			{ does: 'endTrial' },
		],
		[
			'on a nudge that was tried ends the trial, though a real one is due as well',
			(desk) => due(desk).tryNudge(),
			{ does: 'endTrial' },
		],
		[
			'on a nudge that was tried ends the trial, in a pause too',
			(desk) => desk.type(5).pause().tryNudge(),
			{ does: 'endTrial' },
		],
		[
			'on a question of a gap in focus gives the other answer',
			(desk) => desk.type(5).still(10).present(),
			{ does: 'answer', others: ['moved'] },
		],
		[
			'on a question of a gap without focus offers both others',
			(desk) => desk.type(5).leave(10),
			{ does: 'answer', others: ['moved', 'here'] },
		],
		[
			'after the question of a gap opens the menu again',
			(desk) => desk.type(5).still(10).present().type(3),
			{ does: 'menu' },
		],
		[
			'outside working hours opens the menu, whatever showed before',
			(desk) => {
				desk.browse(15).rules.openHours = { ...alwaysOpen, isOpen: () => false };
				return desk;
			},
			{ does: 'menu' },
		],
	];
	for (const [when, act, does] of rows) {
		it(when, () => assert.deepEqual(act(new Desk()).view.click, does));
	}

	for (const clickAction of ['stretch', 'menu'] as const) {
		it(`while due does what the setting says: ${clickAction}`, () => {
			assert.deepEqual(due(new Desk({ clickAction })).view.click, { does: clickAction });
		});
	}
});
