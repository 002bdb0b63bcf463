import { initialState } from '../../src/core/timer/state.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { openHoursOf } from '../../src/core/timer/workingHours.ts';
import { MINUTE } from '../../src/core/base/time.ts';
import { HistoryAnswers } from '../../src/host/history/historyPage.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { MachineArchive } from '../../src/host/history/logArchive.ts';
import { LogFolder } from '../../src/host/history/logFolder.ts';
import { OwnDiary } from '../../src/host/running/diaryStore.ts';
import { readRuns } from '../../src/webview/running/import/files/readRuns.ts';
import { filesOfRuns } from '../support/yearsOfRuns.ts';
import { yearOfFiles } from '../support/yearOfHistory.ts';
import { Computer } from '../simulate/computer.ts';
import { Desk } from '../simulate/desk.ts';
import { Onlooker } from '../simulate/onlooker.ts';
import { act } from '../simulate/person.ts';
import { Random } from '../simulate/random.ts';
import { many, stravaCsv } from '../support/activityFiles.ts';
import { MemoryFiles, StorageReports } from '../support/memoryFiles.ts';
import { timeExport, yearsOf } from './exportOfYears.ts';

const ROUNDS = 7;
const NOW = Date.UTC(2027, 0, 1, 12);
const MACHINE = 'bench';

/** What something of one size cost. */
type Costs = Readonly<Record<string, number>>;

/** How the costs grow with the size of something. */
interface Growth {
	readonly with: string;
	readonly units: Readonly<Record<string, string>>;
	readonly rows: readonly { readonly size: number; readonly costs: Costs }[];
}

/** Milliseconds of the processors that this process used for some work. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? NaN;
}

/** The median of each cost over seven rounds, all sizes in turn, after one that is not counted. */
async function grown(
	sizes: readonly number[],
	costsOf: (size: number) => Promise<Costs>,
): Promise<Growth['rows']> {
	const rounds: Costs[][] = sizes.map(() => []);
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [index, size] of sizes.entries()) {
			const costs = await costsOf(size);
			if (round > 0) {
				rounds[index]?.push(costs);
			}
		}
	}
	return sizes.map((size, index) => {
		const all = rounds[index] ?? [];
		const names = Object.keys(all[0] ?? {});
		const costs = names.map((name) => [name, median(all.map((one) => one[name] ?? NaN))] as const);
		return { size, costs: Object.fromEntries(costs) };
	});
}

/** An hour of work in one of so many windows, by the real timers and files on a simulated machine. */
async function hourIn(windows: number): Promise<Costs> {
	const count = { wakeUps: 0, writes: 0 };
	const computer = new Computer({}, new Random(1), {
		reduced: () => {},
		viewed: () => {},
		woke: () => count.wakeUps++,
		toasted: () => {},
		wrote: () => count.writes++,
		failed: (reason) => {
			throw new Error(reason);
		},
	});
	const desk = new Desk(computer, new Onlooker(computer), new Random(2));
	while (computer.windows.length < windows) {
		await desk.open();
	}
	await act(['work', 10], desk);
	const before = { ...count };
	const cpu = await cpuOf(async () => {
		await act(['work', 25], desk);
		await act(['do', 'imUp'], desk);
		await act(['other program', 5], desk);
		await act(['work', 30], desk);
	});
	return {
		cpu,
		wakeUps: count.wakeUps - before.wakeUps,
		writes: count.writes - before.writes,
	};
}

/** The history as the page asks for it, read for the first time, from so many years of log. */
async function historyOf(files: Readonly<Record<string, string>>): Promise<void> {
	const disk = new MemoryFiles();
	for (const [name, text] of Object.entries(files)) {
		disk.held.set(name, text);
	}
	const now = () => NOW;
	const folder = new LogFolder(disk, MACHINE, new StorageReports(), now);
	const answers = new HistoryAnswers({
		archive: new MachineArchive(folder, localDays, now),
		recent: () => [],
		record: () => initialState(NOW).record,
		runs: async () => [],
		now,
		settings: () => DEFAULTS,
		openHours: () => openHoursOf(DEFAULTS.workingHours, localDays),
	});
	await answers.day(null);
	const days = await answers.days();
	if (days.kind !== 'days' || days.days.length < 100) {
		throw new Error('The history is not told.');
	}
}

async function diaryOf(held: Readonly<Record<string, string>>, expected: number): Promise<void> {
	const files = new MemoryFiles();
	for (const [name, text] of Object.entries(held)) {
		files.held.set(name, text);
	}
	const diary = new OwnDiary({
		files,
		machine: MACHINE,
		reporter: new StorageReports(),
		now: () => NOW,
	});
	const years = await diary.read();
	const found = years.reduce((sum, year) => sum + Object.keys(year).length, 0);
	if (found !== expected) {
		throw new Error(`${found} runs were read instead of ${expected}.`);
	}
}

async function importOf(csv: string): Promise<void> {
	const file = new File([csv], 'activities.csv');
	await readRuns([file], { unit: 'km', now: NOW + 365 * 24 * 60 * MINUTE });
}

/** Prints how everything grows, as JSON in a line that starts with `BENCH `. */
async function main(): Promise<void> {
	const years = new Map(
		[1, 3, 10].map((size) => [
			size,
			{ files: yearOfFiles(MACHINE, NOW, size), disk: yearsOf(size) },
		]),
	);
	const runs = new Map<number, { csv: string; files: Readonly<Record<string, string>> }>();
	for (const size of [1000, 3000, 10_000]) {
		const files = await filesOfRuns(MACHINE, NOW, size);
		runs.set(size, { csv: stravaCsv(many(size)), files });
	}
	const growths: readonly Growth[] = [
		{
			with: 'windows',
			units: {
				cpu: 'an hour of work, all windows, ms',
				wakeUps: 'wake-ups, all windows',
				writes: 'file writes, all windows',
			},
			rows: await grown([1, 3, 8], hourIn),
		},
		{
			with: 'years of log',
			units: { history: 'history read and summed, ms', exported: 'export, ms' },
			rows: await grown([...years.keys()], async (size) => ({
				history: await cpuOf(() => historyOf(years.get(size)?.files ?? {})),
				exported: await cpuOf(() => timeExport(years.get(size)?.disk ?? yearsOf(size))),
			})),
		},
		{
			with: 'runs',
			units: { imported: 'import of a list, ms', read: 'diary read, ms' },
			rows: await grown([...runs.keys()], async (size) => ({
				imported: await cpuOf(() => importOf(runs.get(size)?.csv ?? '')),
				read: await cpuOf(() => diaryOf(runs.get(size)?.files ?? {}, size)),
			})),
		},
	];
	console.log(`BENCH ${JSON.stringify(growths)}`);
}

void main();
