import assert from 'node:assert/strict';
import { advance } from '../../../src/core/sitting/advance.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { askFrom, hush, lullAt } from '../../../src/core/sitting/nudging.ts';
import { gapBetween, type Gap } from '../../../src/core/sitting/gap.ts';
import { breakOrGap } from '../../../src/core/sitting/gap.ts';
import {
	initialState,
	newBout,
	type SittingRecord,
	type WindowSignals,
} from '../../../src/core/sitting/record.ts';
import type { Calendar } from '../../../src/core/sitting/rules.ts';
import { closeBout, restsAfter } from '../../../src/core/sitting/stepped.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { Desk, logged, NINE } from './desk.ts';

const at = (minutes: number) => NINE + minutes * MINUTE;
const { record, window } = initialState(NINE);
const sitting: SittingRecord = {
	...record,
	bout: newBout(NINE),
	presence: at(20),
	unfocusedSince: null,
};

function state(of: Partial<SittingRecord>, own: Partial<WindowSignals> = {}) {
	return { record: { ...sitting, ...of }, window: { ...window, focused: true, ...own } };
}

describe('what keeps a nudge back', () => {
	const rows: [
		what: string,
		of: Partial<SittingRecord>,
		own: Partial<WindowSignals>,
		now: number,
		hushed: string | null,
	][] = [
		['nothing', {}, {}, 21, null],
		['quiet', { quietUntil: at(22) }, {}, 21, 'quiet'],
		['quiet, not when it ends', { quietUntil: at(22) }, {}, 22, null],
		['a skip', { bout: { ...newBout(NINE), skipped: true } }, {}, 21, 'skipped'],
		['no focus', {}, { focused: false }, 21, 'unfocused'],
		['a return', { returned: at(20) }, {}, 21.9, 'settling'],
		['a return, for two minutes', { returned: at(20) }, {}, 22, null],
		['nobody seen for eight minutes', {}, {}, 28, 'away'],
		['nobody seen, not a little less', {}, {}, 27.9, null],
	];
	for (const [what, of, own, now, hushed] of rows) {
		it(`is ${what}`, () => assert.equal(hush(state(of, own), at(now), new Desk().rules), hushed));
	}
});

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

	const asks: [what: string, since: number | null, snoozed: number | null, from: number][] = [
		['none: due', null, null, 30],
		['early in the bout: 20 minutes', 18, null, 20],
		['later: 20 s into it', 22, null, 22 + 20 / 60],
		['over by then: due', 10, null, 30],
		['over at that very instant: due', 15, null, 30],
		['on after due: due', 31, null, 30],
		['after a snooze: as asked for', 22, 35, 35],
	];
	for (const [what, since, snoozed, from] of asks) {
		it(`lets the stand nudge come from here on, ${what}`, () => {
			const bout = { ...newBout(NINE), snoozedUntil: snoozed === null ? null : at(snoozed) };
			const machineBusySince = since === null ? null : at(since);
			const asked = askFrom(bout, state({ bout }, { machineBusySince }), new Desk().rules);
			assert.equal((asked - NINE) / MINUTE, from);
		});
	}
});

describe('a gap', () => {
	const rows: [from: number, to: number, unfocused: number | null, kind: Gap['kind'] | null][] = [
		[10, 17.99, null, null],
		[10, 18, null, 'quiet'],
		[10, 18, 11, 'unfocused'],
		[29.9, 31.4, null, null],
		[30, 31.5, null, 'due'],
		[30, 31.49, null, null],
		[30, 31.5, 31, 'due'],
	];
	for (const [from, to, unfocused, kind] of rows) {
		it(`from ${from} to ${to}${unfocused === null ? '' : ' without focus'}: ${kind ?? 'none'}`, () => {
			const since = unfocused === null ? null : at(unfocused);
			const gap = gapBetween(newBout(NINE), at(from), at(to), since, new Desk().rules);
			assert.deepEqual(gap, kind && { kind, from: at(from), to: at(to) });
		});
	}

	const lengths: [minutes: number, kind: string | null][] = [
		[0, null],
		[-1, null],
		[0.1, 'break'],
		[60, 'break'],
		[60.1, 'gap'],
	];
	for (const [minutes, kind] of lengths) {
		it(`of ${minutes} minutes is logged as ${kind ?? 'nothing'}`, () => {
			const how = { how: 'away', routine: null, known: 'slept', before: null } as const;
			const entries = breakOrGap(NINE, at(minutes), how);
			assert.deepEqual(
				entries.map((entry) => entry.kind),
				kind === null ? [] : [kind],
			);
		});
	}
});

describe('the end of a bout', () => {
	const asked = { kind: 'stand', line: 'a', at: at(30), tried: false, early: false } as const;
	const rows: [end: number, kinds: string[]][] = [
		[0, []],
		[1, ['bout']],
		[29, ['bout']],
		[30, ['bout', 'nudge']],
		[31, ['bout', 'nudge']],
	];
	for (const [end, kinds] of rows) {
		it(`at ${end} minutes logs ${kinds.join(' and ') || 'nothing'}, asked at 30`, () => {
			const entries = closeBout({ ...newBout(NINE), asked }, 'sitting', at(end), 'done');
			assert.deepEqual(
				entries.map(({ kind }) => kind),
				kinds,
			);
		});
	}

	it('lets the next rest from small nudges after three, and not twice running', () => {
		assert.equal(restsAfter(null, 3, 3), true);
		assert.equal(restsAfter(newBout(NINE), 2, 3), false);
		assert.equal(restsAfter(newBout(NINE), 3, 3), true);
		assert.equal(restsAfter(newBout(NINE, true), 9, 3), false);
	});
});

describe('an edge of the working hours', () => {
	const hours = (edge: number | null, open: boolean): Calendar => ({
		isOpen: () => open,
		lastEdge: () => (edge === null ? null : at(edge)),
		nextEdge: () => null,
	});
	/** The log, and when the bout begins that goes on, if any. */
	function past(
		calendar: Calendar,
		of: Partial<SittingRecord>,
		now: number,
		settings?: Partial<Settings>,
	) {
		const desk = new Desk(settings, calendar);
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
	const credit = {
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
		calendar: Calendar,
		of: Partial<SittingRecord>,
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
			{ credit },
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
	for (const [what, calendar, of, now, is, settings] of rows) {
		it(what, () => assert.deepEqual(past(calendar, of, now, settings), is));
	}
});
