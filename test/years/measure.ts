import { load } from '../../src/core/running/load/load.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { initialState } from '../../src/core/timer/state.ts';
import { openHoursOf } from '../../src/core/timer/workingHours.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { HistoryAnswers } from '../../src/host/history/historyPage.ts';
import { timeExport } from '../bench/exportOfYears.ts';
import type { Life } from './life.ts';
import { UsedMachine } from './usedMachine.ts';

/** Milliseconds of the processors, by what is done. */
export type Costs = Readonly<Record<string, number>>;

const ROUNDS = 5;

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** What a window does with all that a machine keeps, for the first time after it was opened. */
async function costsOf({ inUse, now }: Life): Promise<Costs> {
	const [used] = inUse;
	if (!used) {
		throw new Error('No machine is in use.');
	}
	const opened = () => new UsedMachine(used.own, { now: () => now }, used.here, used.folder);
	const answers = new HistoryAnswers({
		archive: opened().archive,
		recent: () => [],
		record: () => initialState(now).record,
		runs: () => Promise.resolve([]),
		now: () => now,
		settings: () => DEFAULTS,
		openHours: () => openHoursOf(DEFAULTS.workingHours, localDays),
	});
	const [first, later] = [opened(), opened()];
	return {
		'History, a day and the year': await cpuOf(async () => {
			await answers.day(null);
			await answers.days();
		}),
		'load, from the files of the diary': await cpuOf(async () => {
			const { diary } = await first.read();
			load(diary.runs, localDays.dayOf(now), { days: localDays });
		}),
		export: await cpuOf(() => timeExport(used.here)),
		'folder, first sync of a window': await cpuOf(() => later.sync(true)),
		'folder, each sync after it': await cpuOf(() => later.sync(false)),
	};
}

/** The medians of what lives of several lengths cost, all in turn, after a round that does not count. */
export async function measureLives(lives: readonly Life[]): Promise<readonly Costs[]> {
	const rounds: Costs[][] = lives.map(() => []);
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [index, life] of lives.entries()) {
			const costs = await costsOf(life);
			if (round > 0) {
				rounds[index]?.push(costs);
			}
		}
	}
	return rounds.map((all) => {
		const names = Object.keys(all[0] ?? {});
		const medianOf = (name: string) =>
			all.map((one) => one[name] ?? NaN).sort((one, other) => one - other)[ROUNDS >> 1] ?? NaN;
		return Object.fromEntries(names.map((name) => [name, medianOf(name)]));
	});
}
