import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import type { NudgeReason } from '../../../src/core/timer/view/nudgeReason.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk, NINE } from './desk.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;
const due = (desk: Desk) => desk.browse(29).type(2);
const debugging = (desk: Desk) => due(desk).stopInDebugger();

describe('why no stand nudge shows', () => {
	type Row = [
		when: string,
		act: (desk: Desk) => Desk,
		why: NudgeReason,
		settings?: Partial<Settings>,
	];
	const rows: Row[] = [
		['before due', (desk) => desk.type(5), { reason: 'notYet', due: at(30) }],
		['while one types', due, { reason: 'typing' }],
		['at due, while one types', (desk) => desk.browse(29).type(1), { reason: 'typing' }],
		['19.9 s after a key', (desk) => due(desk).setClock(19.9 / 60), { reason: 'typing' }],
		['20 s after a key', (desk) => due(desk).setClock(20 / 60), { reason: 'lull' }],
		['before a breakpoint', (desk) => debugging(desk).setClock(0.5), { reason: 'debugging' }],
		['it does', (desk) => due(desk).still(0.5), { reason: 'asked' }],
		['snoozed', (desk) => due(desk).snooze(), { reason: 'snoozed', until: at(36) }],
		['skipped', (desk) => due(desk).skip(), { reason: 'skipped' }],
		['of a kind that is off', due, { reason: 'standNudgesOff' }, { nudgeKinds: ['exhale'] }],
		['without focus', (desk) => due(desk).blur(), { reason: 'unfocused' }],
		[
			'just back',
			(desk) => debugging(desk).still(2).present(),
			{ reason: 'settling' },
			{ dueGapCountsAs: 'here' },
		],
		['with nobody there', (desk) => desk.type(22).still(8.5), { reason: 'away' }],
		[
			'in quiet',
			(desk) => due(desk).do({ type: 'quiet', until: at(50) }),
			{ reason: 'quiet', until: at(50) },
		],
		[
			'after a quiet that is over',
			(desk) =>
				due(desk)
					.do({ type: 'quiet', until: at(32) })
					.type(2),
			{ reason: 'typing' },
		],
		[
			'in a pause',
			(desk) => due(desk).do({ type: 'pause', until: at(60) }),
			{ reason: 'paused', until: at(60) },
		],
		['in a pause without end', (desk) => due(desk).pause(), { reason: 'paused', until: null }],
		['on a break', (desk) => due(desk).imUp(), { reason: 'onBreak' }],
		[
			'before anyone was seen',
			(desk) => {
				desk.state = initialState(desk.now);
				return desk;
			},
			{ reason: 'noBout' },
		],
	];
	for (const [when, act, why, settings] of rows) {
		it(`${when}: ${why.reason}`, () => {
			assert.deepEqual(act(new Desk(settings)).view.why, why);
		});
	}
});
