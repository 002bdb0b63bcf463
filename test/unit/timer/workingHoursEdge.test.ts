import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { advance } from '../../../src/core/timer/advance.ts';
import { newBout, type TimerRecord } from '../../../src/core/timer/state.ts';
import type { OpenHours } from '../../../src/core/timer/workingHours.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { Desk, logged, NINE } from './desk.ts';
import { at, state } from './deskState.ts';

describe('an edge of the working hours', () => {
	const hours = (edge: number | null, open: boolean): OpenHours => ({
		isOpen: () => open,
		lastEdge: () => (edge === null ? null : at(edge)),
		nextEdge: () => null,
	});
	/** The log, and when the bout begins that goes on, if any. */
	function past(
		openHours: OpenHours,
		of: Partial<TimerRecord>,
		now: number,
		settings?: Partial<Settings>,
	) {
		const desk = new Desk(settings, openHours);
		const { state: came, log } = advance(
			{ state: state(of, { seen: at(now), focused: of.unfocusedSince == null }), log: [] },
			at(now),
			desk.rules,
		);
		desk.log.splice(0, desk.log.length, ...log);
		const { bout, returned } = came.record;
		const minute = (instant: number | undefined | null) =>
			instant == null ? null : (instant - NINE) / MINUTE;
		return { log: logged(desk), bout: minute(bout?.start), returned: minute(returned) };
	}
	const awayDecision = {
		gap: 'quiet',
		before: newBout(NINE),
		from: at(5),
		to: at(20),
		outcome: 'here',
		entries: [],
		askUntil: null,
	} as const;

	type Row = [
		what: string,
		openHours: OpenHours,
		of: Partial<TimerRecord>,
		now: number,
		is: object,
		settings?: Partial<Settings>,
	];
	const rows: Row[] = [
		[
			'ends the bout',
			hours(22, false),
			{},
			23,
			{ log: ['sitting 0-22 hours'], bout: null, returned: 22 },
		],
		[
			'ends it now where there never was one',
			hours(null, false),
			{},
			23,
			{ log: ['sitting 0-23 hours'], bout: null, returned: 23 },
		],
		[
			'ends it now where it began after the edge',
			hours(-1, false),
			{},
			23,
			{ log: ['sitting 0-23 hours'], bout: null, returned: 23 },
		],
		[
			'ends it now where it began at the edge',
			hours(0, false),
			{},
			23,
			{ log: ['sitting 0-23 hours'], bout: null, returned: 23 },
		],
		[
			'ends it now where a gap ended after the edge',
			hours(19, false),
			{ awayDecision },
			23,
			{ log: ['sitting 0-23 hours'], bout: null, returned: 23 },
		],
		[
			'ends it when the person was last seen, eight minutes or more before',
			hours(28, false),
			{ unfocusedSince: at(20) },
			30,
			{ log: ['sitting 0-20 hours', 'unknown 20-28 unfocused'], bout: null, returned: 28 },
		],
		[
			'ends it at the edge, where the person was seen a little less before',
			hours(27.9, false),
			{ unfocusedSince: at(20) },
			30,
			{ log: ['sitting 0-27.9 hours'], bout: null, returned: 27.9 },
		],
		[
			'ends it at the edge, where quiet counts as here',
			hours(28, false),
			{},
			30,
			{ log: ['sitting 0-28 hours'], bout: null, returned: 28 },
		],
		[
			'ends it when the person was last seen, where quiet counts as moved',
			hours(28, false),
			{},
			30,
			{ log: ['sitting 0-20 hours', 'unknown 20-28 quiet'], bout: null, returned: 28 },
			{ quietCountsAs: 'moved' },
		],
		['starts a bout', hours(22, true), { bout: null }, 23, { log: [], bout: 22, returned: 22 }],
		[
			'starts none where the person was seen at it',
			hours(20, true),
			{ bout: null },
			23,
			{ log: [], bout: null, returned: null },
		],
		[
			'starts none where there never was one',
			hours(null, true),
			{ bout: null },
			23,
			{ log: [], bout: null, returned: null },
		],
		[
			'starts none in a pause',
			hours(22, true),
			{ bout: null, pause: { since: at(1), until: null } },
			23,
			{ log: [], bout: null, returned: null },
		],
		[
			'starts none where one goes on',
			hours(22, true),
			{},
			23,
			{ log: [], bout: 0, returned: null },
		],
		[
			'starts none before a return',
			hours(22, true),
			{ bout: null, returned: at(22.5) },
			23,
			{ log: [], bout: null, returned: 22.5 },
		],
	];
	for (const [what, openHours, of, now, is, settings] of rows) {
		it(what, () => assert.deepEqual(past(openHours, of, now, settings), is));
	}
});
