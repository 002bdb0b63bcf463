import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk, NINE } from './desk.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;

describe('the view', () => {
	type Row = [
		what: string,
		act: (desk: Desk) => Desk,
		is: Partial<TimerView>,
		settings?: Partial<Settings>,
	];
	const rows: Row[] = [
		['has the minutes of a bout', (desk) => desk.type(5.5), { minutes: 5, breakMinutes: null }],
		[
			'has no minutes of a bout on a break',
			(desk) => desk.type(5).imUp().still(3),
			{ minutes: null, breakMinutes: 3 },
		],
		[
			'tells when a pause ends',
			(desk) => desk.type(5).do({ type: 'pause', until: at(60) }),
			{ pausedUntil: at(60) },
		],
		[
			'tells of no end of a pause without one',
			(desk) => desk.type(5).pause(),
			{ pausedUntil: null },
		],
		[
			'tells what the last time away was taken for',
			(desk) => desk.type(5).leave(10),
			{ credited: 'moved', creditedFrom: at(5) },
			{ unfocusedCountsAs: 'moved' },
		],
		[
			'tells of none where nobody was away',
			(desk) => desk.type(5),
			{ credited: null, creditedFrom: null },
		],
	];
	for (const [what, act, is, settings] of rows) {
		it(what, () => {
			const { view } = act(new Desk(settings));
			assert.deepEqual({ ...view, ...is }, view);
		});
	}

	type Asked = [
		when: string,
		act: (desk: Desk) => Desk,
		minute: number | null,
		settings?: Partial<Settings>,
	];
	const asked: Asked[] = [
		['since it is open', (desk) => desk.browse(31), 30],
		['that was tried', (desk) => desk.type(5).tryNudge(), 5],
		['but no small one', (desk) => desk.browse(15), null],
		[
			'but not while a question stands before it',
			(desk) => desk.browse(31).still(2).present(),
			null,
			{ dueGapCountsAs: 'here' },
		],
	];
	for (const [when, act, minute, settings] of asked) {
		it(`has the stand nudge for a toast, ${when}`, () => {
			const { view } = act(new Desk(settings));
			assert.equal(view.standNudge?.at ?? null, minute === null ? null : at(minute));
		});
	}
});
