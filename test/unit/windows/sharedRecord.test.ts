import assert from 'node:assert/strict';
import { dayFormat } from '../../../src/core/history/logFiles.ts';
import { sharedFormat } from '../../../src/core/timer/shared/sharedRecord.ts';
import { newBout } from '../../../src/core/timer/state.ts';
import { entry, NINE, shared } from './records.ts';

/** All of these are as they are on disk. */
const whole = sharedFormat.encode(shared({ entries: [entry(NINE)] })) as {
	readonly record: object;
};
const { standNudge: asked, ...ofBout } = newBout(NINE);
const bout = { ...ofBout, asked };
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
const inRecord = (change: object) => ({ record: { ...whole.record, ...change } });

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

/** What is written of what is read. */
function rewritten(value: unknown): string {
	const read = sharedFormat.parse(value);
	assert.ok(read !== 'future' && !('fault' in read), JSON.stringify(read));
	return JSON.stringify(sharedFormat.encode(read));
}

describe('the shared record on disk', () => {
	it('is read as version 1 wrote it', () => {
		const read = sharedFormat.parse(JSON.parse(VERSION_1));
		assert.ok(read !== 'future' && !('fault' in read));
		assert.equal(read.lastWriteAt, 1795368518377);
		assert.equal(read.record.bout?.standNudge?.line, 'rise-exhale');
		assert.equal(read.record.awayDecision, null);
		assert.equal(read.record.smallNudge, null);
	});

	it('is written as version 1 wrote it, field by field', () => {
		assert.equal(rewritten(JSON.parse(VERSION_1)), VERSION_1.replaceAll('\n', ''));
	});

	it('has no name on disk that version 1 does not know', () => {
		const everything = inRecord({
			bout: { ...bout, asked: cue },
			onBreak: { how: 'away', since: 1, before: { ...bout, asked: cue }, gap: 'slept' },
			credit: { ...credit, before: { ...bout, asked: cue } },
			cue,
		});
		const value = { ...whole, ...everything };
		const read = sharedFormat.parse(value);
		assert.ok(read !== 'future' && !('fault' in read));
		const { bout: open, onBreak, awayDecision, smallNudge } = read.record;
		assert.deepEqual(
			[open?.standNudge, onBreak?.before?.standNudge, awayDecision?.before.standNudge, smallNudge],
			[cue, cue, cue, cue],
		);
		assert.doesNotMatch(rewritten(value), /standNudge|smallNudge|awayDecision|lastWriteAt/);
	});

	it('knows no field by the name that it has in memory', () => {
		const { alive, ...others } = whole as { readonly alive?: unknown };
		assert.deepEqual(sharedFormat.parse({ ...others, lastWriteAt: alive }), {
			fault: 'alive is missing',
		});
	});

	it('keeps an unknown field that is called as one is in memory', () => {
		const value = { ...whole, lastWriteAt: 'later', record: { ...whole.record, smallNudge: [1] } };
		assert.equal(rewritten(value), JSON.stringify(value));
	});

	it('keeps a field that is called as the prototype is', () => {
		const text = JSON.stringify(whole).replace('{', '{"__proto__":1,');
		assert.equal(rewritten(JSON.parse(text)), text);
	});

	const known: [string, object][] = [
		['in its own fields', { mood: 'fine' }],
		['in the record', { record: { ...whole.record, mood: 'fine' } }],
		['in the bout', { record: { ...whole.record, bout: { ...bout, mood: 'fine' } } }],
		['in a log entry', { entries: [{ ...entry(NINE), mood: 'fine' }] }],
		['as a line of another kind', { record: { ...whole.record, lastLine: { walk: 'walk-1' } } }],
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
		[
			'with a pause in the log',
			{ entries: [{ ...span, kind: 'gap', known: 'quiet', exactKnown: 'pause' }] },
		],
		[
			'with a break',
			{ record: { ...whole.record, onBreak: { how: 'done', since: 1, before: bout } } },
		],
	];
	for (const [where, change] of known) {
		it(`may hold more than this version knows, ${where}`, () => {
			const value = { ...whole, ...change };
			assert.equal(rewritten(value), JSON.stringify(value));
		});
	}

	for (const version of [2, 1.5, 99]) {
		it(`is from the future with version ${version}, whatever else it holds`, () => {
			assert.equal(sharedFormat.parse({ version }), 'future');
			assert.equal(dayFormat.parse({ version, days: [] }), 'future');
		});
	}

	const wrong: [value: unknown, fault: string][] = [
		[undefined, 'is not a record'],
		[null, 'is not a record'],
		[[], 'is not a record'],
		['sitting', 'is not a record'],
		[{}, 'version is missing'],
		[{ ...whole, version: '1' }, 'version is not a number from 0 up'],
		[{ ...whole, rev: -1 }, 'rev is not a number from 0 up'],
		[{ ...whole, rev: Number.NaN }, 'rev is not a number from 0 up'],
		[{ ...whole, writer: '' }, 'writer is not an id'],
		[{ ...whole, machine: 7 }, 'machine is not an id'],
		[{ ...whole, machine: '../../x' }, 'machine is not an id'],
		[{ ...whole, machine: '..' }, 'machine is not an id'],
		[{ ...whole, machine: '__proto__' }, 'machine is not an id'],
		[{ ...whole, alive: 8.64e15 + 1 }, 'alive is not a number from 0 up'],
		[{ ...whole, alive: null }, 'alive is not a number from 0 up'],
		[{ ...whole, record: null }, 'record is not a record'],
		[
			{ ...whole, record: { ...whole.record, epoch: 'x' } },
			'record.epoch is not a number from 0 up',
		],
		[
			{ ...whole, record: { ...whole.record, position: 'lying' } },
			'record.position is none of sitting, standing',
		],
		[
			{ ...whole, record: { ...whole.record, bout: { start: NINE } } },
			'record.bout.unknown is missing',
		],
		[
			{ ...whole, record: { ...whole.record, onBreak: { how: 'nap' } } },
			'record.onBreak.how is none of done, routine, away',
		],
		[
			{ ...whole, record: { ...whole.record, onBreak: { how: 'constructor' } } },
			'record.onBreak.how is none of done, routine, away',
		],
		[
			{ ...whole, record: { ...whole.record, lastLine: { stand: 1 } } },
			'record.lastLine.stand is not a text',
		],
		[{ ...whole, entries: {} }, 'entries is not a list'],
		[
			{ ...whole, entries: [entry(NINE), { kind: 'nap' }] },
			'entries.1.kind is none of bout, break, gap, nudge, move, withdrawn',
		],
		[
			{ ...whole, entries: [{ ...entry(NINE), at: '9:00' }] },
			'entries.0.at is not a number from 0 up',
		],
	];
	const parts: [where: string, change: object, fault: string][] = [
		['a nudge', inRecord({ cue: { ...cue, at: 'x' } }), 'record.cue.at'],
		['a break', inRecord({ onBreak: { how: 'done', since: 'x' } }), 'record.onBreak.since'],
		['who is away', inRecord({ onBreak: { how: 'away', since: 'x' } }), 'record.onBreak.since'],
		['a routine', inRecord({ onBreak: { how: 'routine' } }), 'record.onBreak.since'],
		['a list', inRecord({ onBreak: { how: ['done'], since: 1, before: null } }), 'record.onBreak'],
		['a pause', inRecord({ pause: {} }), 'record.pause.since'],
		['a question', inRecord({ credit: { ...credit, to: 'x' } }), 'record.credit.to'],
		['a logged bout', { entries: [{ kind: 'bout', id: 'a' }] }, 'entries.0.position is missing'],
		['a logged break', { entries: [{ kind: 'break', id: 'a' }] }, 'entries.0.start is missing'],
		['a logged gap', { entries: [{ kind: 'gap', id: 'a' }] }, 'entries.0.start is missing'],
		['a logged move', { entries: [{ kind: 'move', id: 'a' }] }, 'entries.0.at is missing'],
		['what takes back', { entries: [{ kind: 'withdrawn' }] }, 'entries.0.id is missing'],
		['a folder in a folder', { machine: 'm/x' }, 'machine is not an id'],
		['a version in letters', { version: '2' }, 'version is not a number'],
	];
	for (const [where, change, fault] of parts) {
		it(`is refused for ${where}: ${fault}`, () => {
			const parsed = sharedFormat.parse({ ...whole, ...change });
			assert.ok(typeof parsed === 'object' && 'fault' in parsed);
			assert.ok(parsed.fault.includes(fault), parsed.fault);
		});
	}

	const logs: [value: object, fault: string][] = [
		[{ version: 1, entries: {} }, 'entries is not a list'],
		[{ version: '2', entries: [] }, 'version is not a number from 0 up'],
	];
	for (const [value, fault] of logs) {
		it(`a day's log is refused: ${fault}`, () => {
			assert.deepEqual(dayFormat.parse(value), { fault });
		});
	}

	for (const [value, fault] of wrong) {
		it(`is refused: ${fault}, as ${JSON.stringify(value)?.slice(0, 30) ?? 'nothing'}`, () => {
			assert.deepEqual(sharedFormat.parse(value), { fault });
		});
	}
});
