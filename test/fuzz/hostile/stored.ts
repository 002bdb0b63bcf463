import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import { kindOf } from '../../../src/core/data/fileKinds.ts';
import { loggedDay, loggedDays } from '../../../src/core/history/queries.ts';
import { logEntry, type LogEntry, todayOf } from '../../../src/core/timer/logEntries.ts';
import { isSore, likesOf, type Prefs } from '../../../src/core/moves/prefs.ts';
import { byStart, type DiaryFile } from '../../../src/core/running/diary/diaryFile.ts';
import { present } from '../../../src/core/running/diary/ledger.ts';
import { load } from '../../../src/core/running/load/load.ts';
import { planEnd, planSchema } from '../../../src/core/running/diary/plan.ts';
import type { PlansFile } from '../../../src/core/running/program/plansFile.ts';
import { comingPlans } from '../../../src/core/running/plan/series.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { view } from '../../../src/core/timer/view/view.ts';
import { initialState, newBout } from '../../../src/core/timer/state.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { mergeRecords } from '../../../src/core/timer/shared/mergeRecords.ts';
import { sharedFormat, type SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import { reduce } from '../../../src/core/timer/reduce.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { localDays, midnight } from '../../../src/host/base/locale.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { faultOf, type Parsed } from '../../../src/core/base/schema.ts';
import { check, plan, run, series } from '../../support/everyMessage.ts';

/** The instant at which all of these are read. */
export const NOW = new Date(2026, 2, 2, 9).getTime();

/** A kind of stored file: a whole one, how it is read, and what the product does with it. */
export interface Stored {
	readonly name: string;
	readonly whole: object;
	parse(value: unknown): Parsed<object>;
	/** What is written of it; the body itself where this is missing. */
	encode?(body: object): object;
	merge(one: object, other: object): object;
	/** What the person is shown is made of it. */
	use(body: object): void;
}

const nudge = { kind: 'stand', line: 'rise-exhale', at: NOW, tried: false, early: false } as const;
const bout = { ...newBout(NOW - HOUR), snoozedUntil: NOW, standNudge: nudge };
const start = NOW - HOUR;

/** One of each kind. */
const entries: readonly LogEntry[] = [
	logEntry({ kind: 'bout', position: 'sitting', start, end: NOW, unknown: 5, ended: 'done' }),
	logEntry({ kind: 'break', start, end: NOW, how: 'routine', routine: 'core' }),
	logEntry({ kind: 'gap', start, end: NOW, known: 'quiet' }),
	logEntry({ kind: 'nudge', at: NOW, nudge: 'stand', line: 'stand-up', answer: 'done' }),
	logEntry({ kind: 'move', at: NOW, move: 'chin-tuck' }),
	logEntry({ kind: 'withdrawn', of: 'move:1-plank' }),
];

const shared: SharedRecord = {
	version: 1,
	rev: 5,
	writer: 'another',
	machine: 'm-old',
	lastWriteAt: NOW,
	record: {
		...initialState(NOW).record,
		bout,
		onBreak: {
			how: 'routine',
			since: NOW,
			before: bout,
			routine: 'core',
			endsBout: true,
			wasUp: false,
			step: 2,
			sign: NOW,
		},
		pause: { since: NOW, until: NOW + HOUR },
		quietUntil: NOW + HOUR,
		returned: NOW,
		awayDecision: {
			gap: 'quiet',
			before: bout,
			from: start,
			to: NOW,
			outcome: 'here',
			entries: ['a'],
			askUntil: NOW + MINUTE,
		},
		smallNudge: nudge,
		lastSmall: 'exhale',
		lastLine: { stand: 'rise-exhale' },
	},
	entries,
	since: start,
};

/** The window opens on what is stored, an hour passes, and the item is drawn. */
function sitOn(body: object): void {
	const { record, entries: reported, lastWriteAt } = body as SharedRecord;
	const rules = {
		settings: DEFAULTS,
		lines: nudges,
		openHours: alwaysOpen,
		aheadAt: () => 0,
		closed: false,
		mayFreeze: false,
	};
	let state = { record, window: initialState(NOW).window };
	const events = [
		{ type: 'opened', at: NOW, lastWriteAt },
		{ type: 'focus', at: NOW, focused: true },
		{ type: 'presence', at: NOW + HOUR, mark: NOW + HOUR },
		{ type: 'imUp', at: NOW + HOUR },
	] as const;
	for (const event of events) {
		state = reduce(state, event, rules).state;
		const drawn = view(state, rules, event.at);
		const today = todayOf(reported, midnight(event.at));
		statusText(drawn, event.at, { seated: false, iconOnly: false, askText });
		tooltip(
			drawn,
			{
				today,
				seated: false,
				firstDay: { sitMinutes: 30, nudged: true, clickAction: 'imUp' },
				askText,
			},
			event.at,
		);
	}
}

/** The history of the entries is drawn: today and the last month. */
function lookBack(reported: readonly LogEntry[]): void {
	const { record } = initialState(NOW);
	const known = { entries: reported, record, now: NOW, local: localDays };
	const today = localDays.dayOf(NOW);
	loggedDay(known, today, []);
	loggedDays(known, today - 30, true);
}

function stored(base: string, whole: object, use: Stored['use']): Stored {
	const kind = kindOf(base);
	if (!kind) {
		throw new Error(`${base} is no file of ours`);
	}
	return {
		name: base,
		whole,
		parse: (value) => kind.format.parse(value),
		merge: (one, other) => kind.merge(one, other),
		use,
	};
}

const mark = { on: true, at: NOW };
const logged = (body: object) => lookBack((body as { entries: readonly LogEntry[] }).entries);

/** Every kind of file that is stored. */
export const everyStored: readonly Stored[] = [
	{
		name: 'the shared record',
		whole: sharedFormat.encode(shared),
		parse: (value) => sharedFormat.parse(value),
		encode: (body) => sharedFormat.encode(body as SharedRecord),
		merge: (one, other) => mergeRecords(one as SharedRecord, other as SharedRecord),
		use: sitOn,
	},
	stored('day-2026-03-02', { version: 1, entries }, logged),
	stored('month-2026-03', { version: 1, until: 20_000, entries }, logged),
	stored(
		'machine',
		{
			version: 1,
			first: '2026-01',
			name: { text: 'desk', at: NOW },
			forgotten: { a: NOW },
			of: 'b',
		},
		() => {},
	),
	stored(
		'prefs',
		{ version: 1, favourites: { plank: mark }, hidden: { plank: mark }, sore: mark, speech: mark },
		(body) => [likesOf(body as Prefs), isSore(body as Prefs, NOW)],
	),
	stored('runs', { version: 1, years: [2025, 2026] }, () => {}),
	stored('runs-2026', { version: 1, runs: { r1: { at: NOW, what: run } } }, (body) => {
		const runs = byStart(present((body as DiaryFile).runs));
		load(runs, localDays.dayOf(NOW), { days: localDays });
	}),
	stored(
		'plans',
		{ version: 1, plans: { p1: { at: NOW, what: plan }, s1: { at: NOW, what: series } } },
		(body) => {
			const { plans } = body as PlansFile;
			const today = localDays.dayOf(NOW);
			for (const one of comingPlans(plans, today, { days: localDays, usual: null })) {
				planEnd(one, [run]);
				assert.equal(faultOf(planSchema, one), null);
			}
		},
	),
	stored(
		'checks',
		{ version: 1, keep: mark, forgotten: NOW - 1, checks: [{ ...check, at: NOW }] },
		() => {},
	),
];
