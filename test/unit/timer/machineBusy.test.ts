import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { askFrom, lullAt } from '../../../src/core/timer/nudges.ts';
import { newBout, type WindowSignals } from '../../../src/core/timer/state.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk, NINE } from './desk.ts';
import { at, state } from './deskState.ts';
import { table } from './deskStories.ts';

describe('the lull of a busy machine', () => {
	const busy = { machineBusySince: at(25), edited: at(30) };
	const rows: [
		now: number,
		is: string | null,
		own?: Partial<WindowSignals>,
		settings?: Partial<Settings>,
	][] = [
		[25 + 19 / 60, null],
		[25 + 20 / 60, 'task'],
		[29.99, 'task'],
		[30, null],
		[27, null, { inPausedFrame: true }],
		[27, null, {}, { lullWhileBusy: false }],
		[27, null, { machineBusySince: null }],
	];
	for (const [now, is, own, settings] of rows) {
		it(`${JSON.stringify([own, settings])} ${now} minutes in: ${is ?? 'none'}`, () => {
			const { rules } = new Desk(settings);
			assert.equal(lullAt(state({}, { ...busy, ...own }), at(now), rules), is);
		});
	}

	const asks: [
		what: string,
		since: number | null,
		snoozed: number | null,
		from: number,
		unknown?: number,
	][] = [
		['none: due', null, null, 30],
		['early in the bout: 20 minutes', 18, null, 20],
		['later: 20 s into it', 22, null, 22 + 20 / 60],
		['over by then: due', 10, null, 30],
		['over at that very instant: due', 15, null, 30],
		['on after due: due', 31, null, 30],
		['after a snooze: as asked for', 22, 35, 35],
		['20 minutes in, ten more being unknown', 28, null, 30, 10],
	];
	for (const [what, since, snoozed, from, unknown = 0] of asks) {
		it(`lets the stand nudge come from here on, ${what}`, () => {
			const snoozedUntil = snoozed === null ? null : at(snoozed);
			const bout = { ...newBout(NINE), snoozedUntil, unknown: unknown * MINUTE };
			const machineBusySince = since === null ? null : at(since);
			const asked = askFrom(bout, state({ bout }, { machineBusySince }), new Desk().rules);
			assert.equal((asked - NINE) / MINUTE, from);
		});
	}
});

describe('a busy machine', () => {
	table([
		[
			'is a lull after 20 s, from 20 minutes on',
			(desk) => desk.type(22).machineBusy().type(0.4),
			'asking: stand',
		],
		['not after 19 s', (desk) => desk.type(22).machineBusy().type(0.31), 'sitting: minutes 22'],
		['not before 20 minutes', (desk) => desk.type(17).machineBusy().type(1), 'sitting: minutes 18'],
		[
			'not after five minutes of it',
			(desk) => desk.type(14).machineBusy().type(7),
			'sitting: minutes 21',
		],
		[
			'not once it is idle again',
			(desk) => desk.type(22).machineBusy().machineIdle().type(2),
			'sitting: minutes 24',
		],
	]);
	table(
		[
			[
				'not where it is unwanted',
				(desk) => desk.type(22).machineBusy().type(2),
				'sitting: minutes 24',
			],
		],
		{
			lullWhileBusy: false,
		},
	);
});
