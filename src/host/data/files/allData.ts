import type { Day, Month } from '../../../core/base/calendar.ts';
import { deepEqual } from '../../../core/base/deepEqual.ts';
import { entriesAfter } from '../../../core/data/deletions.ts';
import type { MachineData } from '../../../core/data/exportFile.ts';
import { machineKind } from '../../../core/data/fileKinds.ts';
import {
	type DayFile,
	type MachineFile,
	mergeForgotten,
	type MonthFile,
} from '../../../core/history/logFiles.ts';
import { mergePrefs, type Prefs } from '../../../core/moves/prefs.ts';
import { type ChecksFile, mergeChecks } from '../../../core/running/check/checksFile.ts';
import type { DiaryFile } from '../../../core/running/diary/diaryFile.ts';
import { mergeLedgers } from '../../../core/running/diary/ledger.ts';
import type { PlansFile } from '../../../core/running/program/plansFile.ts';
import type { LogEntry } from '../../../core/timer/logEntries.ts';
import { mergeEntries } from '../../../core/timer/shared/mergeRecords.ts';
import type { AppContext } from '../../base/appContext.ts';
import type { RunningService } from '../../running/runningService.ts';
import { StorageReporter } from '../../storage/reporter.ts';
import type { SharedStorage } from '../../windows/sharedStorage.ts';
import {
	dayOfName,
	DiskFolder,
	foundKind,
	type MachineFiles,
	type MachineFilesDeps,
	machinesIn,
	monthOfName,
} from './machineFiles.ts';

/** What the commands on the person's data take from other features. */
export interface DataSources {
	readonly storage: Pick<SharedStorage, 'machine' | 'opened' | 'settled' | 'forget'>;
	/** Opens running; the same each time. */
	readonly running: () => Promise<RunningService>;
	/** Brings the data folder in step now, where there is one. */
	readonly sync: () => Promise<void>;
}

/** What all machines keep, by their ids, after this one has written its changes and read theirs. */
export async function allData(
	app: AppContext,
	{ storage, running, sync }: DataSources,
): Promise<Readonly<Record<string, MachineData>>> {
	await storage.opened;
	await storage.settled();
	await (await running()).store.settled();
	await sync();
	return readMachines(globalFiles(app));
}

/** The files in VS Code's own storage: all that this machine knows, of itself and of others. */
export function globalFiles(app: AppContext): MachineFilesDeps {
	return {
		files: new DiskFolder(app.storageUri),
		reporter: new StorageReporter(app),
		now: () => app.clock.now(),
	};
}

const nothing: MachineData = {
	name: '',
	log: [],
	runs: {},
	plans: {},
	prefs: null,
	checks: null,
};

/** What all machines keep in a folder, by their ids, without what any of them says to forget. */
export async function readMachines(
	deps: MachineFilesDeps,
): Promise<Readonly<Record<string, MachineData>>> {
	const found = await machinesIn(deps);
	const all: [string, MachineData][] = [];
	let forgotten: MachineFile['forgotten'];
	for (const [id, machine] of found) {
		const names = await machine.names();
		all.push([id, await dataOf(machine, names)]);
		const { body } = await machine.merged(machineKind, names.get('machine'));
		forgotten = mergeForgotten(forgotten, body?.forgotten);
	}
	const kept = all.map(([id, data]): [string, MachineData] => [
		id,
		{ ...data, log: entriesAfter(data.log, forgotten?.[id]) },
	]);
	return Object.fromEntries(kept.filter(([, data]) => !deepEqual({ ...data, name: '' }, nothing)));
}

/** What one machine keeps, read from all its files in a folder. */
async function dataOf(
	machine: MachineFiles,
	names: ReadonlyMap<string, readonly string[]>,
): Promise<MachineData> {
	let data = nothing;
	const log: LogEntry[] = [];
	const until = new Map<Month, Day>();
	// Months before days: what a month holds is not read twice.
	for (const base of [...names.keys()].sort().reverse()) {
		const month = monthOfName(base) ?? -1;
		if ((dayOfName(base) ?? Infinity) <= (until.get(month) ?? -1)) {
			continue;
		}
		const body = await machine.file(base, foundKind(base)).read();
		if (body && /^(day|month)-/.test(base)) {
			log.push(...(body as DayFile).entries);
			until.set(month, (body as Partial<MonthFile>).until ?? until.get(month) ?? -1);
		} else if (body) {
			data = withBody(data, base, body);
		}
	}
	return { ...data, log: mergeEntries([], log) };
}

/** `data`, with the body of a file other than the log. */
function withBody(data: MachineData, base: string, body: object): MachineData {
	if (base.startsWith('runs-')) {
		return { ...data, runs: mergeLedgers(data.runs, (body as DiaryFile).runs) };
	}
	switch (base) {
		case 'machine':
			return { ...data, name: (body as MachineFile).name?.text ?? '' };
		case 'plans':
			return withPlans(data, body as PlansFile);
		case 'prefs':
			return { ...data, prefs: mergeOrSet(data.prefs, body as Prefs, mergePrefs) };
		case 'checks':
			return { ...data, checks: mergeOrSet(data.checks, body as ChecksFile, mergeChecks) };
		default:
			return data;
	}
}

function withPlans(data: MachineData, { plans, programs }: PlansFile): MachineData {
	const merged = { ...data, plans: mergeLedgers(data.plans, plans) };
	return programs ? { ...merged, programs: mergeLedgers(data.programs ?? {}, programs) } : merged;
}

function mergeOrSet<T>(one: T | null, other: T, merge: (one: T, other: T) => T): T {
	return one ? merge(one, other) : other;
}
