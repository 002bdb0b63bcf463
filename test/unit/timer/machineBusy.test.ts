import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import {
	type MachineWork,
	NO_WORK,
	traceWork,
	type Work,
	type WorkSource,
} from '../../../src/core/timer/machineWork.ts';
import { askFrom, isDiskOfUse, lullAt } from '../../../src/core/timer/nudges.ts';
import { newBout, type WindowSignals } from '../../../src/core/timer/state.ts';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { Desk, NINE } from './desk.ts';
import { at, state } from './deskState.ts';
import { table } from './deskStories.ts';

const work = (since: number, seen: number | null = null): Work => ({
	since: at(since),
	seen: seen === null ? null : at(seen),
});
const doing = (source: WorkSource, since: number, seen: number | null = null): MachineWork => ({
	...NO_WORK,
	[source]: work(since, seen),
});

describe('the lull of a busy machine', () => {
	const busy = { work: doing('task', 25), edited: at(30) };
	const rows: [
		now: number,
		is: string | null,
		own?: Partial<WindowSignals>,
		settings?: Partial<Settings>,
	][] = [
		[25 + 19 / 60, null],
		[25 + 20 / 60, 'task task'],
		[29.99, 'task task'],
		[30, null],
		[27, null, { inPausedFrame: true }],
		[27, null, {}, { lullWhileBusy: false }],
		[27, null, { work: NO_WORK }],
		[27, 'task command', { work: doing('command', 26) }],
		[25.4, 'task task', { work: { ...doing('task', 25), command: work(25.2) } }],
		[26, 'task command', { work: { ...doing('task', 25), command: work(25.2) } }],
		[27, 'work edits', { work: doing('edits', 26, 26.9) }],
		[27, 'work files', { work: doing('files', 26, 26.6) }],
		// Traces have to last for 20 s, and count for half a minute more.
		[27, null, { work: doing('edits', 26.7, 27) }],
		[27, 'work edits', { work: doing('edits', 26 + 2 / 3, 27) }],
		[27.49, 'work edits', { work: doing('edits', 26, 27) }],
		[27.5, null, { work: doing('edits', 26, 27) }],
		[30.99, 'work edits', { work: doing('edits', 26, 30.9), edited: at(31) }],
		[31, null, { work: doing('edits', 26, 30.9), edited: at(31) }],
	];
	for (const [now, is, own, settings] of rows) {
		it(`${JSON.stringify([own, settings])} ${now} minutes in: ${is ?? 'none'}`, () => {
			const { rules } = new Desk(settings);
			const lull = lullAt(state({}, { ...busy, ...own }), at(now), rules);
			assert.equal(lull && `${lull.trigger} ${lull.source}`, is);
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
			const own = { work: since === null ? NO_WORK : doing('task', since) };
			const asked = askFrom(bout, state({ bout }, own), new Desk().rules);
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

describe('work that leaves traces', () => {
	const rows: [before: [number, number | null] | null, at: number, since: number][] = [
		[null, 100, 100],
		[[60, 71], 100, 60],
		[[60, 70], 100, 60],
		[[60, 69.9], 100, 100],
		// A task leaves none.
		[[60, null], 100, 100],
	];
	for (const [before, now, since] of rows) {
		it(`seen before at ${before?.join(' to ')} s and now at ${now} s goes on since ${since} s`, () => {
			const seen = before?.[1] ?? null;
			const was = before && {
				since: before[0] * SECOND,
				seen: seen === null ? null : seen * SECOND,
			};
			assert.deepEqual(traceWork(was, now * SECOND), { since: since * SECOND, seen: now * SECOND });
		});
	}
});

describe('files that change on disk', () => {
	const rows: [
		when: string,
		act: (desk: Desk) => Desk,
		ofUse: boolean,
		settings?: Partial<Settings>,
	][] = [
		['before 20 minutes', (desk) => desk.browse(19.9), false],
		['from 20 minutes on', (desk) => desk.browse(20), true],
		['in a window without focus', (desk) => desk.browse(21).blur(), false],
		['once the nudge is shown', (desk) => desk.browse(31), false],
		['after a skip', (desk) => desk.browse(21).skip(), false],
		['in a pause', (desk) => desk.browse(21).pause(), false],
		['on a break', (desk) => desk.browse(21).imUp(), false],
		['where the machine makes no lull', (desk) => desk.browse(21), false, { lullWhileBusy: false }],
		['without stand nudges', (desk) => desk.browse(21), false, { nudgeKinds: ['exhale'] }],
	];
	for (const [when, act, ofUse, settings] of rows) {
		it(`are ${ofUse ? '' : 'not '}watched ${when}`, () => {
			const desk = act(new Desk({ smallNudges: 'none', ...settings }));
			assert.equal(isDiskOfUse(desk.state, desk.now, desk.rules), ofUse);
			assert.equal(desk.view.watchesDisk, ofUse);
		});
	}
});

describe('edits without a hand, and files that change', () => {
	const edits = (desk: Desk, minutes: number) =>
		desk.every(5 * SECOND, minutes, () => desk.editAlone().present());
	const files = (desk: Desk, minutes: number) =>
		desk.every(5 * SECOND, minutes, () => desk.changeFiles().present());
	table([
		[
			'are a lull once they have gone on for 20 s, from 20 minutes on',
			(desk) => edits(desk.type(22), 0.5),
			'asking: stand',
		],
		['both', (desk) => files(desk.type(22), 0.5), 'asking: stand'],
		['not before', (desk) => edits(desk.type(22), 0.4), 'sitting: minutes 22'],
		['not before 20 minutes', (desk) => edits(desk.type(18), 1), 'sitting: minutes 19'],
		['not after five minutes of it', (desk) => edits(desk.type(14), 7), 'sitting: minutes 21'],
		[
			'not beside a hand that edits',
			(desk) =>
				desk.type(22).every(5 * SECOND, 2, () => desk.editAlone().changeFiles().edit().present()),
			'sitting: minutes 24',
		],
		[
			'not by one edit every minute',
			(desk) => desk.type(22).every(MINUTE, 3, () => desk.editAlone().present()),
			'sitting: minutes 25',
		],
		[
			'postpone nothing: due, the nudge comes 20 s after the last edit by hand',
			(desk) => edits(desk.type(30).edit(), 0.34),
			'asking: stand',
		],
		['even with nobody there', (desk) => edits2(desk.change({ sitMinutes: 5 })), 'asking: stand'],
	]);
	table([['not where it is unwanted', (desk) => edits(desk.type(22), 2), 'sitting: minutes 24']], {
		lullWhileBusy: false,
	});

	/** An agent edits for six minutes while nobody touches anything. */
	function edits2(desk: Desk): Desk {
		return desk.every(5 * SECOND, 6, () => desk.editAlone());
	}
});
