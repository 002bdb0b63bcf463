import { type Day, weekdayOf } from '../../src/core/base/calendar.ts';
import { type Instant, MINUTE, SECOND } from '../../src/core/base/time.ts';
import type { Run } from '../../src/core/running/diary/run.ts';
import { logEntry, type LogEntry } from '../../src/core/timer/logEntries.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { Random } from '../simulate/random.ts';
import { SyncTool } from '../unit/data/syncTool.ts';
import { UsedMachine } from './usedMachine.ts';

/** How long a life is, and how much is in it. */
export interface LifePlan {
	readonly seed: number;
	readonly years: number;
	readonly breaks: number;
	readonly runs: number;
	/** Only one day in so many is lived. */
	readonly every: number;
}

/** All that was said in a life, whatever machine knows of it. */
export interface Written {
	readonly entries: ReadonlySet<string>;
	readonly breaks: number;
	/** The notes of the runs that are not deleted, by their ids. */
	readonly runs: ReadonlyMap<string, string>;
	readonly checks: ReadonlySet<Instant>;
}

/** A life that was lived: its machines that are in use at the end, and all that was said. */
export interface Life {
	readonly plan: LifePlan;
	readonly written: Written;
	readonly inUse: readonly UsedMachine[];
	readonly machines: readonly UsedMachine[];
	readonly now: Instant;
	/** Copies of files that the tool made, and files that were half there for a while. */
	readonly tool: Pick<SyncTool, 'copies' | 'halves'>;
}

/** The day after the last one. */
export const END: Day = localDays.dayOf(Date.UTC(2027, 0, 1, 12));
const YEAR = 365;
/** How often a day a tool takes a file for changed by two. */
const MISTAKES = 0.01;
/** A check is made before one run in so many, and its outcome kept. */
const RUNS_A_CHECK = 3;

/** When a machine is in use, as shares of the life, and how many minutes its clock is off. */
const MACHINES = [
	{ from: 0, until: 0.45, off: 4 },
	{ from: 0, until: 1, off: -6 },
	{ from: 0.3, until: 0.7, off: 2 },
	{ from: 0.65, until: 1, off: -3 },
] as const;
/** The second machine is restored from a backup of a year (of ten) before. */
const RESTORED = { machine: 1, backedUp: 0.5, at: 0.6 } as const;

const id = (number: number) => String.fromCharCode('a'.charCodeAt(0) + number).repeat(32);

/** Lives a life from its first day to its last, in as little time as the files take. */
export async function liveYears(plan: LifePlan): Promise<Life> {
	const life = new Living(plan);
	for (let day = life.first; day < END; day += plan.every) {
		await life.live(day);
	}
	return life.end();
}

class Living {
	readonly first: Day;
	private readonly plan: LifePlan;
	private readonly random: Random;
	private at: Instant;
	private readonly machines: readonly UsedMachine[];
	private readonly tool: SyncTool;
	private readonly entries = new Set<string>();
	private readonly runs = new Map<string, string>();
	private readonly checks = new Set<Instant>();
	private readonly counts = { breaks: 0, runs: 0, days: 0 };
	private readonly recent = new Map<UsedMachine, readonly LogEntry[]>();
	private readonly opened = new Map<UsedMachine, number>();
	private readonly retired = new Set<UsedMachine>();
	private isRestored = false;

	constructor(plan: LifePlan) {
		this.plan = plan;
		this.random = new Random(plan.seed);
		this.first = END - plan.years * YEAR;
		this.at = localDays.at(this.first, 0);
		this.machines = MACHINES.map(
			({ off }, number) => new UsedMachine(id(number), { now: () => this.at + off * MINUTE }),
		);
		this.tool = new SyncTool(this.machines.map(({ folder }) => folder));
	}

	async live(day: Day): Promise<void> {
		this.at = Math.max(this.at, localDays.at(day, 8 * 60));
		const share = (day - this.first) / (END - this.first);
		await this.mishaps(share);
		const inUse = this.inUse(share);
		const machine = inUse[this.random.between(0, inUse.length - 1)];
		const isWorkday = weekdayOf(day) % 6 !== 0 && this.random.chance(0.92);
		if (!machine) {
			return;
		}
		await this.openNow(machine, day);
		if (isWorkday) {
			await this.work(machine, day, share);
		}
		await this.run(machine, day, share);
		await this.settle(machine);
		const other = inUse[this.random.between(0, inUse.length - 1)];
		if (other && other !== machine && this.random.chance(0.1)) {
			await this.settle(other);
		}
	}

	/** All that is on its way arrives everywhere. */
	async end(): Promise<Life> {
		this.at = localDays.at(END, 12 * 60);
		const inUse = this.inUse(1);
		for (const _ of [1, 2, 3]) {
			for (const machine of inUse) {
				await machine.open();
				this.tool.runAll(this.machines.indexOf(machine));
			}
		}
		const { plan, entries, runs, checks, counts, machines, tool, at } = this;
		const written = { entries, runs, checks, breaks: counts.breaks };
		return { plan, written, inUse, machines, now: at, tool };
	}

	/** How many of all breaks or runs there are by the end of a day. */
	private dueBy(share: number, all: number): number {
		return Math.round(all * Math.min(1, share + this.plan.every / (END - this.first)));
	}

	private inUse(share: number): readonly UsedMachine[] {
		return this.machines.filter((_, number) => {
			const machine = MACHINES[number];
			return machine && machine.from <= share && share <= machine.until;
		});
	}

	/** What happens once in a life, and what tools do wrong now and then. */
	private async mishaps(share: number): Promise<void> {
		const restored = this.machines[RESTORED.machine];
		if (restored && !this.isRestored && share >= RESTORED.at) {
			this.isRestored = true;
			// What the folder did not have yet would be lost, and nobody could help it.
			await restored.sync(true);
			this.tool.runAll(RESTORED.machine);
			restored.restore();
		} else if (restored && share >= RESTORED.backedUp && !restored.here.backup) {
			restored.here.backUp();
		}
		for (const [number, { until }] of MACHINES.entries()) {
			const machine = this.machines[number];
			if (machine && share > until && !this.retired.has(machine)) {
				this.retired.add(machine);
				await machine.sync(true);
				this.tool.runAll(number);
			}
		}
		if (this.random.chance(MISTAKES * this.plan.every)) {
			this.tool.mistake(this.random.between(0, MACHINES.length - 1), this.random);
		}
	}

	/** Windows stay open for a few weeks, until VS Code is updated. */
	private async openNow(machine: UsedMachine, day: Day): Promise<void> {
		const last = this.opened.get(machine) ?? -Infinity;
		if (day - last >= this.random.between(20, 40)) {
			this.opened.set(machine, day);
			this.tool.runAll(this.machines.indexOf(machine));
			await machine.open();
		}
	}

	private async work(machine: UsedMachine, day: Day, share: number): Promise<void> {
		const due = this.dueBy(share, this.plan.breaks);
		const entries: LogEntry[] = [];
		let start = localDays.at(day, 9 * 60) + this.random.between(0, 1200) * SECOND;
		while (this.counts.breaks < due) {
			const end = start + this.random.between(15 * 60, 50 * 60) * SECOND;
			const over = end + this.random.between(60, 600) * SECOND;
			const [position, ended] = ['sitting', 'done'] as const;
			entries.push(
				logEntry({ kind: 'bout', position, start, end, unknown: 0, ended }),
				logEntry({ kind: 'nudge', at: end - MINUTE, nudge: 'stand', line: 'up', answer: 'done' }),
				logEntry({ kind: 'break', start: end, end: over, how: 'done', routine: null }),
			);
			if (this.random.chance(0.3)) {
				entries.push(logEntry({ kind: 'move', at: end + 30 * SECOND, move: 'chin-tuck' }));
			}
			this.counts.breaks++;
			start = over;
		}
		entries.forEach((entry) => this.entries.add(entry.id));
		this.at = Math.max(this.at, start + MINUTE);
		const before = this.recent.get(machine) ?? [];
		this.recent.set(machine, entries);
		await machine.log([...before, ...entries]);
	}

	/** Now and then a run is put right or deleted later, on whatever machine. */
	private async run(machine: UsedMachine, day: Day, share: number): Promise<void> {
		const due = this.dueBy(share, this.plan.runs);
		const isAmending = this.random.chance(0.02);
		if (this.counts.runs >= due && !isAmending) {
			return;
		}
		const { diary, checks } = await machine.read();
		while (this.counts.runs < due) {
			const number = this.counts.runs++;
			const note = `run ${number}`;
			const km = 5 + (number % 100) / 10;
			const start = localDays.at(day, 7 * 60) + number * SECOND;
			const run: Run = { id: `run-${number}`, start, km, seconds: km * 330, kinds: ['easy'], note };
			this.runs.set(run.id, note);
			await diary.change({ [run.id]: run });
			this.at += SECOND;
			if (number % RUNS_A_CHECK === 0) {
				if (!checks.keeps) {
					checks.keep(true);
				}
				this.checks.add(start);
				checks.add({ at: start, outcome: 'easy', score: 1, worse: false }, false);
				await machine.saveChecks();
			}
		}
		const seen = diary.runs[this.random.between(0, Math.min(20, diary.runs.length) - 1)];
		if (isAmending && seen) {
			const isDeleted = this.random.chance(0.3);
			const note = `${seen.note}, put right`;
			await diary.change({ [seen.id]: isDeleted ? null : { ...seen, note } });
			if (isDeleted) {
				this.runs.delete(seen.id);
			} else {
				this.runs.set(seen.id, note);
			}
		}
	}

	/** After the last ten minutes of the log have passed, the folder gets what is new. */
	private async settle(machine: UsedMachine): Promise<void> {
		const number = this.machines.indexOf(machine);
		this.at += 20 * MINUTE;
		this.tool.run(number, 0.9, this.random);
		await machine.sync(false);
		this.tool.run(number, 0.9, this.random);
	}
}
