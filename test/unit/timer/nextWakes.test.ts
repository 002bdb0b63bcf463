import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { nextWake } from '../../../src/core/timer/view/nextWake.ts';
import type { TimerRecord, WindowSignals } from '../../../src/core/timer/state.ts';
import { Desk } from './desk.ts';
import { at, state } from './deskState.ts';

const routine = (desk: Desk) => desk.type(10.5).startRoutine();

describe('the next wake-up of the one timer', () => {
	type Row = [
		what: string,
		act: (desk: Desk) => Desk,
		/** From the instant of asking. */
		seconds: number | null,
		settings?: Partial<Settings>,
	];
	const rows: Row[] = [
		['is the next minute', (desk) => desk.type(5), 60],
		['is the rest of a minute', (desk) => desk.type(5.25), 45],
		['is the fifth minute without focus', (desk) => desk.type(6).blur(), 240],
		['is what comes before it without focus: due', (desk) => desk.type(28).blur(), 120],
		[
			'is overdue without focus, where that is sooner',
			(desk) => desk.type(41).blur(),
			60,
			{ latestMinutes: 42 },
		],
		[
			'is the end of the colour without focus',
			(desk) => desk.type(51).blur(),
			60,
			{ latestMinutes: 42 },
		],
		[
			'is the end of the colour of a nudge that came before it',
			(desk) => desk.browse(51).blur(),
			60,
			{ latestMinutes: 42 },
		],
		['is the end of a small nudge', (desk) => desk.browse(15).setClock(0.5), 30],
		['is the end of a pause', (desk) => desk.type(5).pause(1.5), 90],
		['is none in a pause without end', (desk) => desk.type(5).pause(), null],
		['is the end of quiet', (desk) => desk.type(5.5).quiet(0.25), 15],
		['is the end of what can be undone', (desk) => desk.type(5).imUp(), 10],
		[
			'is the next minute of a break then',
			(desk) =>
				desk
					.type(5)
					.imUp()
					.setClock(10.5 / 60),
			49.5,
		],
		[
			'is the fifth minute of a break without focus',
			(desk) => desk.type(5).imUp().setClock(0.5).blur(),
			270,
		],
		['is the next minute of a routine', routine, 60],
		[
			'is the end of a routine that the page left, where that is sooner',
			(desk) => routine(desk).setClock(0.5).routineSign().setClock(4.75),
			15,
		],
		['is none where nobody is back from a sleep', (desk) => desk.type(5).sleep(30), null],
		['is the lull after a key, when due', (desk) => desk.type(31), 20],
		['is the lull after a save, when due', (desk) => desk.type(31).save(), 3],
		['is no lull in quiet', (desk) => desk.type(31).quiet(30), 60],
		['is no lull when skipped', (desk) => desk.type(31).skip(), 60],
		['is no lull without focus', (desk) => desk.type(31).blur(), 240],
		['is no lull before a breakpoint', (desk) => desk.type(31).stopInDebugger(), 60],
		['is the lull while a task runs', (desk) => desk.type(25).machineBusy(), 20],
		[
			'is no such lull before a breakpoint',
			(desk) => desk.type(25).machineBusy().stopInDebugger(),
			60,
		],
		['is the slot of a small nudge', (desk) => desk.type(14.75), 15],
		[
			'is the end of a question, and no minutes before',
			(desk) => desk.type(5.5).still(10).present(),
			120,
		],
		[
			'is the fifth minute while another window has the question',
			(desk) => desk.type(5.5).still(10).present().blur(),
			120,
		],
	];
	for (const [what, act, seconds, settings] of rows) {
		it(`${what}: ${seconds ?? 'none'} s`, () => {
			const desk = act(new Desk(settings));
			const { nextWake } = desk.view;
			assert.equal(nextWake === null ? null : (nextWake - desk.now) / 1000, seconds);
		});
	}

	const afterReturn: [
		what: string,
		of: Partial<TimerRecord>,
		own: Partial<WindowSignals>,
		now: number,
		seconds: number,
	][] = [
		['two minutes on, where a small nudge waits', { returned: at(20.25) }, {}, 22, 15],
		[
			'two minutes on, where overdue, lull or not',
			{ returned: at(44.25), presence: at(45.9) },
			{ edited: at(46) },
			46,
			15,
		],
		[
			'two minutes on, where overdue before a breakpoint',
			{ returned: at(44.25), presence: at(45.9) },
			{ edited: at(46), inPausedFrame: true },
			46,
			15,
		],
		['only the next minute for someone gone', { returned: at(26.25) }, {}, 28, 60],
		['two minutes on for someone not gone yet', { returned: at(26.25) }, {}, 27.75, 15],
	];
	for (const [what, of, own, now, seconds] of afterReturn) {
		it(`is after a return ${what}: ${seconds} s`, () => {
			const wake = nextWake(state(of, own), new Desk().rules, at(now));
			assert.equal(wake === null ? null : (wake - at(now)) / 1000, seconds);
		});
	}
});
