import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import { type FileFormat, isRecord } from '../../../src/core/base/schema.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import {
	compareImport,
	type ExportFile,
	importSize,
	mergedData,
} from '../../../src/core/data/exportFile.ts';
import { fileNamed } from '../../../src/core/data/conflictCopies.ts';
import { boutsCsv, breaksCsv, runsCsv } from '../../../src/core/data/csv.ts';
import { kindOf } from '../../../src/core/data/fileKinds.ts';
import { personFormat } from '../../../src/core/data/personFile.ts';
import { type Ledger, present } from '../../../src/core/running/diary/ledger.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import { isWithin } from '../../../src/core/running/plan/reminder.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import type { UntimedEvent } from '../../../src/core/timer/events.ts';
import { reduce } from '../../../src/core/timer/reduce.ts';
import { sharedFormat } from '../../../src/core/timer/shared/sharedRecord.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { aheadAt, isoTime, localDays } from '../../../src/host/base/locale.ts';
import { lastKnown } from '../../../src/host/moves/prefsStore.ts';
import { DiaryStore } from '../../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../../src/host/running/plansStore.ts';
import { parseSlot, slotText } from '../../../src/host/storage/slot.ts';
import { MemoryState } from '../../support/memoryState.ts';
import { disk } from '../../support/vscode.ts';
import { inZone } from '../../support/zone.ts';
import {
	type AsThen,
	fixtureTexts,
	type Reading,
	writtenVersions,
} from '../../versions/reading.ts';
import { Written } from '../../versions/written.ts';

/** A fixture's expectations, and what is in one only as that version had it. */
interface Expected extends Reading {
	/** Version 0.1 had VS Code keep it. */
	readonly globalState?: {
		readonly lastKnown: object | null;
		readonly agenda: readonly [number, number];
	};
	/** Later ones have a file. */
	readonly person?: object;
}

/** Runs and plans as an earlier version knew them; this one has them as they are. */
const AS_THEN: Readonly<Record<string, AsThen>> = {
	'0.1': ({ local, localAt, ...left }) => {
		assert.ok(local);
		assert.notEqual(localAt, undefined);
		return left;
	},
};

/** The names of fields. */
function fieldsOf(value: unknown): readonly string[] {
	return typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([name, field]) => [
				...(Array.isArray(value) ? [] : [name]),
				...fieldsOf(field),
			]);
}

it('there are fixtures of what versions wrote', () => {
	assert.deepEqual(writtenVersions(), ['0.1', '0.2']);
});

for (const version of writtenVersions()) {
	describe(`what version ${version} wrote`, () => whatItWrote(version));
}

function whatItWrote(version: string): void {
	const texts = fixtureTexts(version);
	const expected = JSON.parse(texts.get('expected.json') ?? '') as Expected;
	const { now } = expected;
	const written = new Written(version, texts, expected, AS_THEN[version] ?? ((thing) => thing));
	const within = (work: () => void | Promise<void>) => () => inZone(expected.zone, work);

	beforeEach(() => {
		written.restore();
		written.reports.lines.length = 0;
	});

	afterEach(() => assert.deepEqual(written.reports.lines, []));

	after(() => disk.remove(written.root));

	describe('is read', () => {
		const parts: readonly (readonly [part: string, read: () => unknown, as: unknown])[] = [
			['the record that windows share', () => written.record(), expected.record],
			['the record of other states', () => written.states(), expected.states],
			['the machines that there are', () => written.others(), expected.others],
			['what these machines keep', () => written.machines(), expected.machines],
			['what machines know of themselves', () => written.machineFiles(), expected.machineFiles],
			['the log of each day', () => written.days(), expected.days],
			['the log of each month', () => written.months(), expected.months],
			['the log of all machines', () => written.archive(), expected.archive],
			['the diary', () => written.runs(), expected.runs],
			['plans', () => written.plans(), expected.plans],
			['checks', () => written.checks(), expected.checks],
			['preferences', () => written.prefs(), expected.prefs],
			['moves of the person’s own', () => written.ownMoves(), expected.ownMoves],
			['an export', () => written.export(), expected.export],
		];
		for (const [part, read, as] of parts) {
			it(
				`as ${part}`,
				within(async () => assert.deepEqual(await read(), as)),
			);
		}

		const { globalState, person: ofPerson } = expected;
		if (globalState) {
			it('as what VS Code kept, where that version goes on finding it', async () => {
				const state = new MemoryState();
				const values = JSON.parse(written.textOf('global-state.json')) as Record<string, unknown>;
				for (const [key, value] of Object.entries(values)) {
					await state.update(key, value);
				}
				const person = await written.person(state);
				assert.equal(values['nextPosture.lastKnown'], 'more');
				assert.equal(lastKnown(person), globalState.lastKnown);
				const [from, to] = globalState.agenda;
				assert.deepEqual(values['agenda'], [from, to]);
				assert.deepEqual(
					[from - 1, from, to].map((at) => isWithin(person.get('agenda'), at, aheadAt)),
					[false, true, false],
				);
				for (const [key, value] of Object.entries(values)) {
					assert.deepEqual(state.get(key), value, key);
				}
			});
		} else {
			it('as what belongs to the person', async () => {
				assert.deepEqual((await written.person()).current, ofPerson);
			});
		}
	});

	describe('as an export', () => {
		it('brings nothing new where its data are, whatever the zones of then and now', async () => {
			const size = async (zone: string, change: (runs: Ledger<Run>) => Ledger<Run>) => {
				await inZone('Asia/Tokyo', async () => {
					const others = await written.others();
					await new DiaryStore({ ...written.running, others: () => others }).read();
					await new PlansStore(written.running).sync(others);
				});
				const machines = (await written.machines()) as ExportFile['machines'];
				const coming = mergedData(written.exported().machines);
				return inZone(zone, () =>
					importSize(
						compareImport(
							{ ...coming, runs: change(coming.runs) },
							mergedData(machines),
							localDays,
						),
					),
				);
			};
			const [first] = expected.runs as readonly Run[];
			assert.ok(first);
			const zone = 'America/New_York';
			assert.deepEqual(await size(zone, (runs) => runs), { fresh: 0, other: 0 });
			assert.deepEqual(await size('Asia/Tokyo', (runs) => runs), { fresh: 0, other: 0 });
			const as = (id: string, change: Partial<Run>) => (runs: Ledger<Run>) => ({
				...runs,
				[id]: { at: now, what: { ...first, id, ...change } },
			});
			const minuteLater = { start: first.start + MINUTE };
			assert.deepEqual(await size(zone, as('twin', minuteLater)), { fresh: 0, other: 0 });
			const dayLater = { start: first.start + 24 * HOUR };
			assert.deepEqual(await size(zone, as('another', dayLater)), { fresh: 1, other: 0 });
			assert.deepEqual(await size(zone, as(first.id, { note: 'new' })), { fresh: 0, other: 1 });
		});

		it(
			'makes the same tables',
			within(() => {
				const { log, runs } = mergedData(written.exported().machines);
				const tables = {
					bouts: boutsCsv(log, isoTime),
					breaks: breaksCsv(log, isoTime),
					runs: runsCsv(present(runs), isoTime),
				};
				for (const [name, table] of Object.entries(tables)) {
					assert.equal(table, written.textOf(`export/next-posture-${name}.csv`));
				}
			}),
		);
	});

	describe('is written again', () => {
		/** How the files of a name are read and written; null for what is no file of two slots. */
		const formatOf = (path: string): FileFormat<object> | null => {
			const name = path.slice(path.lastIndexOf('/') + 1);
			if (/^sitting\.[ab]$/.test(name)) {
				return sharedFormat;
			}
			if (/^person\.[ab]$/.test(name)) {
				return personFormat;
			}
			return kindOf(fileNamed(name)?.base ?? '')?.format ?? null;
		};
		const slots = [...texts].flatMap(([path, text]) => {
			const format = formatOf(path);
			return format ? [{ path, text, format }] : [];
		});
		const rewritten = (text: string, format: FileFormat<object>) => {
			const held = parseSlot(text, (value) => format.parse(value));
			assert.ok(held !== 'future' && 'body' in held, JSON.stringify(held));
			return slotText(held.seq, format.encode?.(held.body) ?? held.body);
		};

		it('byte for byte', () => {
			assert.equal(slots.length, [...texts.keys()].filter((path) => /\.[ab]$/.test(path)).length);
			for (const { path, text, format } of slots) {
				assert.equal(rewritten(text, format), text, path);
			}
		});

		/** Records by ids of any kind: what is added to one is no unknown field. */
		const BY_IDS = new Set([
			'runs',
			'plans',
			'programs',
			'favourites',
			'hidden',
			'lastLine',
			'forgotten',
		]);

		const withUnknown = (value: unknown): unknown => {
			if (!isRecord(value)) {
				return Array.isArray(value) ? value.map(withUnknown) : value;
			}
			const fields = Object.entries(value).map(([name, field]) => [
				name,
				BY_IDS.has(name) && isRecord(field)
					? Object.fromEntries(Object.entries(field).map(([id, one]) => [id, withUnknown(one)]))
					: withUnknown(field),
			]);
			return { ...Object.fromEntries(fields), later: { a: [1, null] } };
		};

		it('with all that a later version may have added', () => {
			for (const { path, text, format } of slots) {
				const [, line = ''] = text.split('\n');
				const later = slotText(7, withUnknown(JSON.parse(line)) as object);
				assert.notEqual(later, text);
				assert.equal(rewritten(later, format), later, path);
			}
		});

		/** Fields that are new since, beside which 0.1 goes on reading all that it knows. */
		const ADDED = ['played', 'exactKnown'];

		it('with no name of a field that it does not know, whatever happens next', () => {
			const records = [...texts].filter(([path]) => path.includes('sitting.'));
			const bodies = records.map(([, text]) => JSON.parse(text.split('\n')[1] ?? '') as unknown);
			const known = new Set([...bodies.flatMap(fieldsOf), ...ADDED]);
			const rules = {
				settings: DEFAULTS,
				lines: nudges,
				openHours: alwaysOpen,
				aheadAt: () => 0,
				closed: false,
				mayFreeze: false,
			};
			const events: readonly UntimedEvent[] = [
				{ type: 'focus', focused: true },
				{ type: 'presence', mark: now },
				{ type: 'lull', trigger: 'task' },
				{ type: 'tryNudge' },
				{ type: 'answer', outcome: 'here' },
				{ type: 'imUp' },
				{ type: 'undo' },
				{ type: 'routineStarted', routine: 'core', endsBout: true },
				{ type: 'pause', until: null },
			];
			for (const body of bodies) {
				const shared = sharedFormat.parse(body);
				assert.ok(shared !== 'future' && !('fault' in shared));
				for (const [index, event] of events.entries()) {
					const at = shared.lastWriteAt + 20 * MINUTE;
					const opened = { record: shared.record, window: initialState(shared.lastWriteAt).window };
					const passed = reduce(opened, { type: 'presence', at, mark: at }, rules);
					const { state, log } = reduce(passed.state, { ...event, at: at + HOUR }, rules);
					const written = sharedFormat.encode({ ...shared, record: state.record, entries: log });
					const fresh = fieldsOf(written).filter((name) => !known.has(name));
					assert.deepEqual(fresh, [], `event ${index}`);
				}
			}
		});
	});
}
