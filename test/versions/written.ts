import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dayOfDate, monthNamed } from '../../src/core/base/calendar.ts';
import { type ExportFile, exportFormat, mergedData } from '../../src/core/data/exportFile.ts';
import { withEarlier } from '../../src/core/data/personFile.ts';
import { likesOf } from '../../src/core/moves/prefs.ts';
import { present } from '../../src/core/running/diary/ledger.ts';
import { comingPlans } from '../../src/core/running/plan/series.ts';
import type { LogEntry } from '../../src/core/timer/logEntries.ts';
import { sharedFormat } from '../../src/core/timer/shared/sharedRecord.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { readMachines } from '../../src/host/data/files/allData.ts';
import { DiskFolder } from '../../src/host/data/files/machineFiles.ts';
import { MachineArchive, MergedArchive } from '../../src/host/history/logArchive.ts';
import { LogFolder } from '../../src/host/history/logFolder.ts';
import { type CustomFiles, readCustomFiles } from '../../src/host/moves/custom/customFiles.ts';
import { PrefsStore } from '../../src/host/moves/prefsStore.ts';
import { ChecksStore } from '../../src/host/running/checksStore.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../src/host/running/plansStore.ts';
import { otherMachines } from '../../src/host/storage/otherMachines.ts';
import { EarlierState, PersonStore } from '../../src/host/storage/personStore.ts';
import { sharedFile } from '../../src/host/windows/sharing.ts';
import { MemoryState } from '../support/memoryState.ts';
import { StorageReports } from '../support/memoryFiles.ts';
import { disk } from '../support/vscode.ts';
import type { AsThen, ById, Origin, Reading } from './reading.ts';

const idsOf = (entries: readonly LogEntry[]) => entries.map(({ id }) => id).toSorted();

function records<T>(maps: ReadonlyMap<string, ReadonlyMap<string, T>>): ById<ById<T>> {
	return Object.fromEntries([...maps].map(([id, map]) => [id, Object.fromEntries(map)]));
}

/** The person's own moves and nudges, as far as a fixture says what they are. */
function namesOf({ customMoves, entries, faults }: CustomFiles): object {
	const { moves, routines, hidden, figures, pictures } = customMoves;
	const nudges = entries.nudges.map(({ read: { kind, short } }) => ({ kind, short }));
	return {
		moves: moves.map(({ id }) => id),
		routines: routines.map(({ id, steps }) => ({ id, steps: steps.map(({ move }) => move) })),
		hidden,
		figures,
		pictures: Object.keys(pictures),
		...(nudges.length > 0 ? { nudges } : {}),
		faults,
	};
}

/** What a version wrote, on the disk of the imitation of VS Code; read by what reads it in the product. */
export class Written {
	/** The fixture's files by their paths in it. */
	readonly texts: ReadonlyMap<string, string>;
	readonly reports = new StorageReports();
	readonly root: string;
	readonly origin: Origin;
	private readonly asThen: AsThen;

	constructor(version: string, texts: ReadonlyMap<string, string>, origin: Origin, asThen: AsThen) {
		this.texts = texts;
		this.root = `/what-${version}-wrote`;
		this.origin = origin;
		this.asThen = asThen;
	}

	/** Puts all of it on the disk as it was written: some readers also write. */
	restore(): void {
		disk.remove(this.root);
		for (const [path, text] of this.texts) {
			disk.held.set(`${this.root}/${path}`, text);
		}
	}

	textOf(path: string): string {
		return this.texts.get(path) ?? assert.fail(`there is no ${path}`);
	}

	get storage(): DiskFolder {
		return new DiskFolder(this.storageUri);
	}

	get running() {
		const { machine } = this.origin;
		return {
			files: this.storage,
			machine,
			reporter: this.reports,
			now: this.now,
			days: localDays,
			changed: () => {},
			failed: (reason: unknown) => assert.fail(String(reason)),
		};
	}

	async others(): Promise<readonly string[]> {
		return otherMachines(this.storageUri, this.origin.machine);
	}

	/** The record that windows share, as it is written. */
	async record(folder = `${this.root}/global-storage`): Promise<object> {
		const files = new DiskFolder(vscode.Uri.file(folder));
		const read = await sharedFile(files, this.reports, this.now).read();
		return sharedFormat.encode(read ?? assert.fail('nothing is there'));
	}

	async states(): Promise<ById<object>> {
		const all = this.namesOf(/^states\/([^/]+)/).map(
			async (name) => [name, await this.record(`${this.root}/states/${name}`)] as const,
		);
		return Object.fromEntries(await Promise.all(all));
	}

	async machines(): Promise<ById<object>> {
		return readMachines({ files: this.storage, reporter: this.reports, now: this.now });
	}

	async machineFiles(): Promise<ById<object | null>> {
		const found: Record<string, object | null> = {};
		for (const id of this.ids) {
			found[id] = await this.logOf(id).self.read();
		}
		return found;
	}

	async days(): Promise<Reading['days']> {
		const found = this.byMachine<readonly string[]>();
		for (const [id, name] of this.filesOf('day')) {
			const [year = 0, month = 0, date = 0] = name.split('-').map(Number);
			const day = dayOfDate(year, month, date) ?? assert.fail(name);
			found.get(id)?.set(name, idsOf((await this.logOf(id).day(day).read())?.entries ?? []));
		}
		return records(found);
	}

	async months(): Promise<Reading['months']> {
		const found = this.byMachine<Reading['months'][string][string]>();
		for (const [id, name] of this.filesOf('month')) {
			const file = await this.logOf(id)
				.month(monthNamed(name) ?? assert.fail(name))
				.read();
			assert.ok(file, name);
			found.get(id)?.set(name, { until: file.until, entries: idsOf(file.entries) });
		}
		return records(found);
	}

	/** The log of all machines. */
	async archive(): Promise<Reading['archive']> {
		const { machine, now } = this.origin;
		const archive = new MergedArchive(
			machine,
			async () => this.others(),
			(id) => new MachineArchive(this.logOf(id), localDays, this.now),
		);
		return {
			firstDay: await archive.firstDay(),
			entries: idsOf(await archive.entriesOf(0, now)),
		};
	}

	async runs(): Promise<readonly object[]> {
		const others = await this.others();
		const diary = new DiaryStore({ ...this.running, others: () => others });
		await diary.read();
		return diary.runs.map(this.asThen);
	}

	async plans(): Promise<Reading['plans']> {
		const plans = new PlansStore(this.running);
		await plans.sync(await this.others());
		const ledger = Object.entries(plans.current).map(([id, { at, what }]) => [
			id,
			// A version that adds something to a plan is half a millisecond later.
			{ at: Math.floor(at), what: what && this.asThen(what) },
		]);
		const coming = comingPlans(plans.current, localDays.dayOf(this.origin.now), {
			days: localDays,
			usual: null,
		});
		const { programs } = plans;
		return {
			ledger: Object.fromEntries(ledger) as object,
			...(Object.keys(programs).length > 0 ? { programs } : {}),
			coming: coming.map(this.asThen),
		};
	}

	async prefs(): Promise<Reading['prefs']> {
		const prefs = new PrefsStore({ ...this.running, others: async () => this.others() });
		await prefs.read();
		return { merged: prefs.current, likes: likesOf(prefs.current) };
	}

	async checks(): Promise<Reading['checks']> {
		const checks = new ChecksStore(this.running);
		await checks.sync(await this.others());
		return { keeps: checks.keeps, checks: checks.checks };
	}

	async ownMoves(): Promise<object> {
		return namesOf(await readCustomFiles(this.storageUri));
	}

	/** What belongs to the person, by the window that wrote it; `state`: what VS Code itself kept. */
	async person(state = new MemoryState()): Promise<PersonStore> {
		const person = new PersonStore({
			files: this.storage,
			reporter: this.reports,
			me: 'this window',
			earlier: new EarlierState(state, async () => ({ withEarlier })),
			now: this.now,
			wait: () => Promise.resolve(),
			failed: (reason) => assert.fail(String(reason)),
		});
		await person.open(this.storageUri);
		return person;
	}

	/** The export that is there. */
	exported(): ExportFile {
		const found = exportFormat.parse(JSON.parse(this.textOf('export/data.json')));
		assert.ok(found !== 'future' && !('fault' in found), JSON.stringify(found));
		return found;
	}

	async export(): Promise<Reading['export']> {
		const { exported, machines, myMoves } = this.exported();
		const { log, runs, plans, prefs } = mergedData(machines);
		const summaries = Object.entries(machines).map(([id, { name, ...data }]) => [
			id,
			{
				name,
				log: data.log.length,
				runs: Object.keys(data.runs).toSorted(),
				plans: Object.keys(data.plans).toSorted(),
				prefs: data.prefs !== null,
				checks: data.checks?.checks.length ?? null,
			},
		]);
		const shared = await readCustomFiles(vscode.Uri.file(`${this.root}/export`), [
			'my-moves.shared.json',
		]);
		return {
			exported,
			machines: Object.fromEntries(summaries) as object,
			together: {
				log: log.length,
				runs: present(runs).length,
				plans: present(plans).length,
				likes: likesOf(prefs),
			},
			myMoves: Object.keys(myMoves),
			sharedMoves: namesOf(shared),
		};
	}

	private readonly now = () => this.origin.now;

	private get storageUri(): vscode.Uri {
		return vscode.Uri.file(`${this.root}/global-storage`);
	}

	private logOf(machine: string): LogFolder {
		return new LogFolder(this.storage, machine, this.reports, this.now);
	}

	private get ids(): readonly string[] {
		return this.namesOf(/^global-storage\/machines\/([^/]+)\//);
	}

	private byMachine<T>(): Map<string, Map<string, T>> {
		return new Map(this.ids.map((id) => [id, new Map<string, T>()]));
	}

	private namesOf(pattern: RegExp): readonly string[] {
		return [...new Set([...this.texts.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []))];
	}

	/** The machine and the date of every file of this kind. */
	private filesOf(kind: 'day' | 'month'): readonly (readonly [machine: string, date: string])[] {
		const pattern = new RegExp(`^global-storage/(machines/[^/]+/${kind}-[\\d-]+)\\.[ab]$`);
		return this.namesOf(pattern).map((path) => {
			const [, machine = '', file = ''] = path.split('/');
			return [machine, file.slice(kind.length + 1)] as const;
		});
	}
}
