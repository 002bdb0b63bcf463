import assert from 'node:assert/strict';
import { parseDayFile } from '../../../src/core/history/logFiles.ts';
import { parseShared } from '../../../src/core/timer/shared/parseShared.ts';
import { newBout } from '../../../src/core/timer/state.ts';
import { entry, NINE, record, shared } from './records.ts';

const whole = shared({ entries: [entry(NINE)] });
const bout = newBout(NINE);
const cue = { kind: 'exhale', line: 'out', at: NINE, tried: false, early: false };
const credit = {
	gap: 'quiet',
	before: bout,
	from: NINE,
	to: NINE,
	outcome: 'here',
	entries: ['a'],
	askUntil: null,
};
const span = { id: 'a', start: NINE, end: NINE };
const inRecord = (change: object) => ({ record: { ...record(), ...change } });

/** As version 1 writes it. What is added to it later must be something that it may lack. */
const VERSION_1 = `{"version":1,"rev":3,"writer":"4e50","machine":"4775","alive":1795368518377,
"record":{"epoch":0,"position":"sitting","bout":{"start":1795368518377,"unknown":0,"amended":0,
"snoozedUntil":null,"skipped":false,"asked":{"kind":"stand","line":"rise-exhale","at":1795368518377,
"tried":false,"early":false},"smallDone":0,"smallResting":false},"onBreak":null,
"pause":{"since":1,"until":null},"quietUntil":null,"presence":1795368518377,"unfocusedSince":null,
"returned":1795368500954,"credit":null,"cue":null,"ignored":0,"lastSmall":"exhale",
"lastLine":{"stand":"rise-exhale"}},"entries":[{"kind":"bout","position":"sitting",
"start":1795368500954,"end":1795368518377,"unknown":0,"ended":"restart",
"id":"bout:1795368500954-1795368518377"}]}`;

describe('the shared record on disk', () => {
	it('is read as version 1 wrote it', () => {
		const value: unknown = JSON.parse(VERSION_1);
		assert.equal(parseShared(value), value);
	});

	it('is taken as it is', () => {
		assert.equal(parseShared(whole), whole);
	});

	const known: [string, object][] = [
		['in its own fields', { mood: 'fine' }],
		['in the record', { record: { ...record(), mood: 'fine' } }],
		['in the bout', { record: { ...record(), bout: { ...bout, mood: 'fine' } } }],
		['in a log entry', { entries: [{ ...entry(NINE), mood: 'fine' }] }],
		['as a line of another kind', { record: { ...record(), lastLine: { walk: 'walk-1' } } }],
		[
			'with someone away',
			inRecord({ onBreak: { how: 'away', since: 1, before: bout, gap: 'slept' } }),
		],
		['with a question', inRecord({ credit })],
		['with a small nudge', inRecord({ cue })],
		[
			'with a break in the log',
			{ entries: [{ ...span, kind: 'break', how: 'away', routine: null }] },
		],
		['with a gap in the log', { entries: [{ ...span, kind: 'gap', known: 'slept' }] }],
		['with a break', { record: { ...record(), onBreak: { how: 'done', since: 1, before: bout } } }],
	];
	for (const [where, change] of known) {
		it(`may hold more than this version knows, ${where}`, () => {
			const value = { ...whole, ...change };
			assert.equal(parseShared(value), value);
		});
	}

	for (const version of [2, 1.5, 99]) {
		it(`is from the future with version ${version}, whatever else it holds`, () => {
			assert.equal(parseShared({ version }), 'future');
			assert.equal(parseDayFile({ version, days: [] }), 'future');
		});
	}

	const wrong: [value: unknown, fault: string][] = [
		[undefined, 'is not a record'],
		[null, 'is not a record'],
		[[], 'is not a record'],
		['sitting', 'is not a record'],
		[{}, '"version" is not a number from 0 up'],
		[{ ...whole, version: '1' }, '"version" is not a number from 0 up'],
		[{ ...whole, rev: -1 }, '"rev" is not a number from 0 up'],
		[{ ...whole, rev: Number.NaN }, '"rev" is not a number from 0 up'],
		[{ ...whole, writer: '' }, '"writer" is not an id'],
		[{ ...whole, machine: 7 }, '"machine" is not an id'],
		[{ ...whole, machine: '../../x' }, '"machine" is not an id'],
		[{ ...whole, machine: '..' }, '"machine" is not an id'],
		[{ ...whole, alive: 8.64e15 + 1 }, '"alive" is not a number from 0 up'],
		[{ ...whole, alive: null }, '"alive" is not a number from 0 up'],
		[{ ...whole, record: null }, '"record" is not a record'],
		[
			{ ...whole, record: { ...record(), epoch: 'x' } },
			'"record" "epoch" is not a number from 0 up',
		],
		[
			{ ...whole, record: { ...record(), position: 'lying' } },
			'"record" "position" is none of sitting, standing',
		],
		[
			{ ...whole, record: { ...record(), bout: { start: NINE } } },
			'"record" "bout" "unknown" is not a number from 0 up',
		],
		[
			{ ...whole, record: { ...record(), onBreak: { how: 'nap' } } },
			'"record" "onBreak" is not a break',
		],
		[
			{ ...whole, record: { ...record(), onBreak: { how: 'constructor' } } },
			'"record" "onBreak" is not a break',
		],
		[
			{ ...whole, record: { ...record(), lastLine: { stand: 1 } } },
			'"record" "lastLine" is not a record of texts',
		],
		[{ ...whole, entries: {} }, '"entries" is not a list'],
		[
			{ ...whole, entries: [entry(NINE), { kind: 'nap' }] },
			'"entries" has an entry 1 that unknown kind "nap"',
		],
		[
			{ ...whole, entries: [{ ...entry(NINE), at: '9:00' }] },
			'"entries" has an entry 0 that nudge: "at" is not a number from 0 up',
		],
	];
	const parts: [where: string, change: object, fault: string][] = [
		['a nudge', inRecord({ cue: { ...cue, at: 'x' } }), '"record" "cue" "at"'],
		['a break', inRecord({ onBreak: { how: 'done', since: 'x' } }), '"record" "onBreak" "since"'],
		[
			'who is away',
			inRecord({ onBreak: { how: 'away', since: 'x' } }),
			'"record" "onBreak" "since"',
		],
		['a routine', inRecord({ onBreak: { how: 'routine' } }), '"record" "onBreak" "since"'],
		[
			'a list',
			inRecord({ onBreak: { how: ['done'], since: 1, before: null } }),
			'"record" "onBreak"',
		],
		['a pause', inRecord({ pause: {} }), '"record" "pause" "since"'],
		['a question', inRecord({ credit: { ...credit, to: 'x' } }), '"record" "credit" "to"'],
		['a logged bout', { entries: [{ kind: 'bout', id: 'a' }] }, 'entry 0 that bout: "position"'],
		['a logged break', { entries: [{ kind: 'break', id: 'a' }] }, 'entry 0 that break: "start"'],
		['a logged gap', { entries: [{ kind: 'gap', id: 'a' }] }, 'entry 0 that gap: "start"'],
		['a logged move', { entries: [{ kind: 'move', id: 'a' }] }, 'entry 0 that move: "at"'],
		['what takes back', { entries: [{ kind: 'withdrawn' }] }, 'entry 0 that withdrawn: "id"'],
		['a folder in a folder', { machine: 'm/x' }, '"machine" is not an id'],
		['a version in letters', { version: '2' }, '"version" is not a number'],
	];
	for (const [where, change, fault] of parts) {
		it(`is refused for ${where}: ${fault}`, () => {
			const parsed = parseShared({ ...whole, ...change });
			assert.ok(typeof parsed === 'object' && 'fault' in parsed);
			assert.ok(parsed.fault.includes(fault), parsed.fault);
		});
	}

	const logs: [value: object, fault: string][] = [
		[{ version: 1, entries: {} }, '"entries" is not a list'],
		[{ version: '2', entries: [] }, '"version" is not a number from 0 up'],
	];
	for (const [value, fault] of logs) {
		it(`a day's log is refused: ${fault}`, () => {
			assert.deepEqual(parseDayFile(value), { fault });
		});
	}

	for (const [value, fault] of wrong) {
		it(`is refused: ${fault}, as ${JSON.stringify(value)?.slice(0, 30) ?? 'nothing'}`, () => {
			assert.deepEqual(parseShared(value), { fault });
		});
	}
});
