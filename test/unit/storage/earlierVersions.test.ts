import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { nudges } from '../../../src/content/nudges.ts';
import { dateOf, type Day, dayOfDate, monthNamed } from '../../../src/core/base/calendar.ts';
import { type FileFormat, isRecord } from '../../../src/core/base/schema.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { type ExportFile, exportFormat, mergedData } from '../../../src/core/data/exportFile.ts';
import { fileNamed } from '../../../src/core/data/conflictCopies.ts';
import { boutsCsv, breaksCsv, runsCsv } from '../../../src/core/data/csv.ts';
import { kindOf } from '../../../src/core/data/fileKinds.ts';
import { EARLIER_KEYS } from '../../../src/core/data/personFile.ts';
import { likesOf } from '../../../src/core/moves/prefs.ts';
import { present } from '../../../src/core/running/diary/ledger.ts';
import { plansFrom } from '../../../src/core/running/diary/plan.ts';
import { isWithin } from '../../../src/core/running/plan/reminder.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import type { UntimedEvent } from '../../../src/core/timer/events.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { reduce } from '../../../src/core/timer/reduce.ts';
import { sharedFormat, type SharedRecord } from '../../../src/core/timer/shared/sharedRecord.ts';
import { initialState } from '../../../src/core/timer/state.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { isoTime, localDays } from '../../../src/host/base/locale.ts';
import { readMachines } from '../../../src/host/data/files/allData.ts';
import { DiskFolder } from '../../../src/host/data/files/machineFiles.ts';
import { MachineArchive, MergedArchive } from '../../../src/host/history/logArchive.ts';
import { LogFolder } from '../../../src/host/history/logFolder.ts';
import { type CustomFiles, readCustomFiles } from '../../../src/host/moves/custom/customFiles.ts';
import { lastKnown, PrefsStore } from '../../../src/host/moves/prefsStore.ts';
import { ChecksStore } from '../../../src/host/running/checksStore.ts';
import { DiaryStore } from '../../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../../src/host/running/plansStore.ts';
import { otherMachines } from '../../../src/host/storage/otherMachines.ts';
import { earlierPerson, PersonStore } from '../../../src/host/storage/personStore.ts';
import { parseSlot, slotText } from '../../../src/host/storage/slot.ts';
import { sharedFile } from '../../../src/host/windows/sharing.ts';
import { MemoryState } from '../../support/memoryState.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';
import { disk } from '../../support/vscode.ts';
import { inZone } from '../../support/zone.ts';

const FIXTURE = 'test/fixtures/0.1';

/** All files of the fixture, by their paths in it. */
const texts: ReadonlyMap<string, string> = new Map(
	readdirSync(FIXTURE, { recursive: true, withFileTypes: true }).flatMap((found) => {
		const path = `${found.parentPath}/${found.name}`.replaceAll('\\', '/');
		return found.isFile() ? [[path.slice(FIXTURE.length + 1), readFileSync(path, 'utf8')]] : [];
	}),
);
const textOf = (path: string) => texts.get(path) ?? assert.fail(`there is no ${path}`);

type ById<T> = Readonly<Record<string, T>>;

/** What version 0.1.0 read of it; entries of the log mostly by their ids. */
interface Expected {
	readonly zone: string;
	readonly now: number;
	readonly machine: string;
	readonly others: readonly string[];
	readonly record: object;
	readonly states: ById<object>;
	readonly machineFiles: ById<object>;
	readonly machines: ById<object>;
	readonly days: ById<ById<readonly string[]>>;
	readonly months: ById<ById<{ readonly until: Day; readonly entries: readonly string[] }>>;
	readonly archive: { readonly firstDay: Day; readonly entries: readonly string[] };
	readonly runs: readonly object[];
	readonly plans: { readonly ledger: object; readonly coming: readonly object[] };
	readonly prefs: { readonly merged: object; readonly likes: object };
	readonly checks: { readonly keeps: boolean; readonly checks: readonly object[] };
	readonly ownMoves: object;
	readonly export: {
		readonly exported: number;
		readonly machines: object;
		readonly together: object;
		readonly myMoves: readonly string[];
		readonly sharedMoves: object;
	};
	readonly globalState: { readonly lastKnown: object | null; readonly agenda: readonly number[] };
}
const expected = JSON.parse(textOf('expected.json')) as Expected;
const { now, machine, others } = expected;

/** Where the copy lies that is read: some readers also write. */
const ROOT = '/what-0.1-wrote';
const STORAGE = `${ROOT}/global-storage`;
const storage = () => new DiskFolder(vscode.Uri.file(STORAGE));

const idsOf = (entries: readonly LogEntry[]) => entries.map(({ id }) => id).toSorted();

/** The names of all fields in a value. */
function fieldsOf(value: unknown): readonly string[] {
	return typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([name, field]) => [
				...(Array.isArray(value) ? [] : [name]),
				...fieldsOf(field),
			]);
}

/** The person's own moves, as far as the fixture says what they are. */
function namesOf({ customMoves, faults }: CustomFiles): object {
	const { moves, routines, hidden, figures, pictures } = customMoves;
	return {
		moves: moves.map(({ id }) => id),
		routines: routines.map(({ id, steps }) => ({ id, steps: steps.map(({ move }) => move) })),
		hidden,
		figures,
		pictures: Object.keys(pictures),
		faults,
	};
}

describe('what version 0.1 wrote', () => {
	let reports: StorageReports;
	const within = (work: () => void | Promise<void>) => () => inZone(expected.zone, work);

	before(() => {
		for (const [path, text] of texts) {
			disk.held.set(`${ROOT}/${path}`, text);
		}
	});

	beforeEach(() => {
		reports = new StorageReports();
	});

	afterEach(() => assert.deepEqual(reports.lines, []));

	after(() => disk.remove(ROOT));

	const read = async (folder: string): Promise<SharedRecord> => {
		const files = new DiskFolder(vscode.Uri.file(folder));
		return (await sharedFile(files, reports, () => now).read()) ?? assert.fail('nothing is there');
	};

	const runningStorage = () => ({
		files: storage(),
		machine,
		reporter: reports,
		now: () => now,
		others: () => others,
		yearOf: ({ start }: { readonly start: number }) => dateOf(localDays.dayOf(start)).year,
		changed: () => {},
		failed: (reason: unknown) => assert.fail(String(reason)),
	});

	describe('is read', () => {
		it('as the record that windows share', async () => {
			assert.deepEqual(sharedFormat.encode(await read(STORAGE)), expected.record);
		});

		for (const [state, record] of Object.entries(expected.states)) {
			it(`as the record of another state: ${state}`, async () => {
				assert.deepEqual(sharedFormat.encode(await read(`${ROOT}/states/${state}`)), record);
			});
		}

		it('as the machines that there are', async () => {
			assert.deepEqual(await otherMachines(vscode.Uri.file(STORAGE), machine), others);
			const machines = await readMachines({ files: storage(), reporter: reports, now: () => now });
			assert.deepEqual(machines, expected.machines);
		});

		const folder = (id: string) => new LogFolder(storage(), id, reports, () => now);

		it('as the log of each machine', async () => {
			for (const [id, self] of Object.entries(expected.machineFiles)) {
				assert.deepEqual(await folder(id).self.read(), self);
			}
			for (const [id, days] of Object.entries(expected.days)) {
				for (const [name, entries] of Object.entries(days)) {
					const [year = 0, month = 0, date = 0] = name.split('-').map(Number);
					const file = await folder(id)
						.day(dayOfDate(year, month, date) ?? assert.fail(name))
						.read();
					assert.deepEqual(idsOf(file?.entries ?? []), entries, `${id} ${name}`);
				}
			}
			for (const [id, months] of Object.entries(expected.months)) {
				for (const [name, { until, entries }] of Object.entries(months)) {
					const file = await folder(id)
						.month(monthNamed(name) ?? assert.fail(name))
						.read();
					assert.equal(file?.until, until);
					assert.deepEqual(idsOf(file?.entries ?? []), entries, `${id} ${name}`);
				}
			}
		});

		it(
			'as the log of all machines',
			within(async () => {
				const archive = new MergedArchive(
					machine,
					() => Promise.resolve(others),
					(id) => new MachineArchive(folder(id), localDays, () => now),
				);
				assert.equal(await archive.firstDay(), expected.archive.firstDay);
				assert.deepEqual(idsOf(await archive.entriesOf(0, now)), expected.archive.entries);
			}),
		);

		it(
			'as the diary, plans and checks',
			within(async () => {
				const diary = new DiaryStore(runningStorage());
				await diary.read();
				assert.deepEqual(diary.runs, expected.runs);

				const plans = new PlansStore(runningStorage());
				await plans.sync(others);
				assert.deepEqual(plans.current, expected.plans.ledger);
				const midnight = localDays.at(localDays.dayOf(now), 0);
				assert.deepEqual(plansFrom(plans.current, midnight), expected.plans.coming);

				const checks = new ChecksStore(runningStorage());
				await checks.sync(others);
				assert.deepEqual({ keeps: checks.keeps, checks: checks.checks }, expected.checks);
			}),
		);

		it('as preferences', async () => {
			const prefs = new PrefsStore({ ...runningStorage(), others: () => Promise.resolve(others) });
			await prefs.read();
			assert.deepEqual(prefs.current, expected.prefs.merged);
			assert.deepEqual(likesOf(prefs.current), expected.prefs.likes);
		});

		it('as moves of the person’s own', async () => {
			const found = await readCustomFiles(vscode.Uri.file(STORAGE));
			assert.deepEqual(namesOf(found), expected.ownMoves);
			const shared = await readCustomFiles(vscode.Uri.file(`${ROOT}/export`), [
				'my-moves.shared.json',
			]);
			assert.deepEqual(namesOf(shared), expected.export.sharedMoves);
		});

		it('as what VS Code kept', async () => {
			const earlier = new MemoryState();
			const values = JSON.parse(textOf('global-state.json')) as ById<unknown>;
			for (const [key, value] of Object.entries(values)) {
				await earlier.update(key, value);
			}
			const person = new PersonStore({
				files: new MemoryFiles(),
				reporter: reports,
				me: 'this window',
				earlier: async () => earlierPerson(earlier, 'this window'),
				now: () => now,
				wait: () => Promise.resolve(),
				failed: (reason) => assert.fail(String(reason)),
			});
			await person.open(vscode.Uri.file(STORAGE));
			assert.equal(values['nextPosture.lastKnown'], 'more');
			assert.equal(lastKnown(person), expected.globalState.lastKnown);
			const [from = 0, to = 0] = expected.globalState.agenda;
			assert.deepEqual(values['agenda'], [from, to]);
			assert.deepEqual(
				[from - 1, from, to].map((at) => isWithin(person.get('agenda'), at)),
				[false, true, false],
			);
			assert.deepEqual(
				Object.keys(values).filter((key) => key in EARLIER_KEYS && earlier.get(key) !== undefined),
				[],
			);
		});
	});

	describe('as an export', () => {
		const parsed = () => {
			const found = exportFormat.parse(JSON.parse(textOf('export/data.json')));
			assert.ok(found !== 'future' && !('fault' in found), JSON.stringify(found));
			return found;
		};
		const summary = ({ machines }: ExportFile) =>
			Object.fromEntries(
				Object.entries(machines).map(([id, { name, log, runs, plans, prefs, checks }]) => [
					id,
					{
						name,
						log: log.length,
						runs: Object.keys(runs).toSorted(),
						plans: Object.keys(plans).toSorted(),
						prefs: prefs !== null,
						checks: checks?.checks.length ?? null,
					},
				]),
			);

		it('is read', () => {
			const file = parsed();
			const { log, runs, plans, prefs } = mergedData(file.machines);
			assert.equal(file.exported, expected.export.exported);
			assert.deepEqual(summary(file), expected.export.machines);
			assert.deepEqual(Object.keys(file.myMoves), expected.export.myMoves);
			assert.deepEqual(
				{
					log: log.length,
					runs: present(runs).length,
					plans: present(plans).length,
					likes: likesOf(prefs),
				},
				expected.export.together,
			);
		});

		it(
			'makes the same tables',
			within(() => {
				const { log, runs } = mergedData(parsed().machines);
				const tables = {
					bouts: boutsCsv(log, isoTime),
					breaks: breaksCsv(log, isoTime),
					runs: runsCsv(present(runs), isoTime),
				};
				for (const [name, table] of Object.entries(tables)) {
					assert.equal(table, textOf(`export/next-posture-${name}.csv`));
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
		const BY_IDS = new Set(['runs', 'plans', 'favourites', 'hidden', 'lastLine', 'forgotten']);

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

		it('with no name of a field that it does not know, whatever happens next', () => {
			const records = [...texts].filter(([path]) => path.includes('sitting.'));
			const bodies = records.map(([, text]) => JSON.parse(text.split('\n')[1] ?? '') as unknown);
			const known = new Set(bodies.flatMap(fieldsOf));
			const rules = { settings: DEFAULTS, lines: nudges, openHours: alwaysOpen };
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
});
