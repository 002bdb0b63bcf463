import type { LocalDays } from '../../../src/core/base/calendar.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import type { Plan } from '../../../src/core/running/diary/plan.ts';
import type { CheckDone } from '../../../src/core/running/check/readiness.ts';
import type { KeptProgram } from '../../../src/core/running/program/program.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { likesOf } from '../../../src/core/moves/prefs.ts';
import { machineNamed } from '../../../src/core/data/conflictCopies.ts';
import { HOUR, type Instant, MINUTE } from '../../../src/core/base/time.ts';
import { type SyncResult, FolderSync } from '../../../src/host/data/sync/folderSync.ts';
import { MergedArchive, MachineArchive } from '../../../src/host/history/logArchive.ts';
import { foldMonths } from '../../../src/host/history/foldMonths.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { LogFolder } from '../../../src/host/history/logFolder.ts';
import { PrefsStore } from '../../../src/host/moves/prefsStore.ts';
import { DiaryStore } from '../../../src/host/running/diaryStore.ts';
import { ChecksStore } from '../../../src/host/running/checksStore.ts';
import { PlansStore } from '../../../src/host/running/plansStore.ts';
import { DayFiles } from '../../../src/host/windows/dayFiles.ts';
import { present } from '../../../src/core/running/diary/ledger.ts';
import { StorageReports } from '../../support/memoryFiles.ts';
import { MemoryDisk } from './memoryDisk.ts';

export const DAY = 24 * HOUR;
export const START = Date.UTC(2026, 9, 28, 9);

/** What a person sees on a machine. */
export interface View {
	readonly log: readonly string[];
	readonly runs: readonly Run[];
	readonly plans: readonly Plan[];
	readonly favourites: readonly string[];
	readonly checks: readonly CheckDone[];
	readonly keepsChecks: boolean;
}

/** What a person does and sees on a machine that shares a folder, whatever version it has. */
export interface SharingMachine {
	readonly own: string;
	/** The global storage of its VS Code. */
	readonly here: MemoryDisk;
	/** Its copy of the folder that all share. */
	readonly folder: MemoryDisk;
	/** What was said to the person of files that cannot be read. */
	readonly reported: readonly string[];
	carry(full?: boolean, isNew?: boolean): Promise<SyncResult>;
	/** Logs something that was over at `entry`'s end. */
	log(entry: LogEntry): Promise<void>;
	fold(): Promise<void>;
	/** Writes a run, or deletes (null) one that is there. */
	sayRun(id: string, run: Run | null): Promise<void>;
	/** Writes a plan, or deletes (null) one that is there. */
	sayPlan(id: string, plan: Plan | null): Promise<void>;
	favour(move: string, on: boolean): Promise<void>;
	keepChecks(on: boolean): Promise<void>;
	check(check: CheckDone): Promise<void>;
	view(): Promise<View>;
	/** Copies the global storage. */
	backUp(): void;
	readonly isBackedUp: boolean;
	/** The global storage is as it was when it was copied, and a window is opened on it. */
	restore(): void;
}

/** What a clock shows. */
export interface ClockTime {
	readonly now: () => Instant;
}

/** The time of a world: no two things are said at the same instant. */
export class WorldTime implements ClockTime {
	private at = START;

	now = (): Instant => this.at++;

	pass(span: number): void {
		this.at += span;
	}

	/** A clock that is off by `span`. */
	offBy(span: number): ClockTime {
		return { now: () => this.now() + span };
	}
}

/** The other machines of which something is kept on a disk. */
export function othersOn(disk: MemoryDisk, own: string): readonly string[] {
	const names = [...disk.held.keys()].map((name) => machineNamed(name.split('/')[1] ?? ''));
	return [...new Set(names)].filter((id) => id !== null && id !== own) as string[];
}

/** A machine with a global storage of its own, and its copy of the folder that all share. */
export class Machine implements SharingMachine {
	readonly own: string;
	readonly here: MemoryDisk;
	readonly folder: MemoryDisk;
	readonly reports = new StorageReports();
	private readonly time: ClockTime;
	private readonly days: LocalDays;
	private logged: readonly LogEntry[] = [];
	/** One for as long as a window is open: whatever opens it writes out anew that checks were forgotten. */
	private openChecks: ChecksStore | null = null;

	constructor(
		own: string,
		time: ClockTime,
		folder = new MemoryDisk(),
		here = new MemoryDisk(),
		days: LocalDays = localDays,
	) {
		this.own = own;
		this.time = time;
		this.days = days;
		this.here = here;
		this.folder = folder;
	}

	get reported(): readonly string[] {
		return [...this.reports.lines, ...this.here.aside];
	}

	carry(full = true, isNew = false): Promise<SyncResult> {
		const { here, folder, own, reports, time } = this;
		const today = () => localDays.dayOf(time.now());
		return new FolderSync({
			storage: here,
			folder,
			own,
			reporter: reports,
			now: time.now,
			today,
		}).sync(full, isNew);
	}

	async log(entry: LogEntry): Promise<void> {
		this.logged = [...this.logged, entry];
		const days = new DayFiles(this.here, this.reports, this.time.now);
		await days.file({ entries: this.logged, machine: this.own });
	}

	fold(): Promise<void> {
		return foldMonths(this.logOf(this.own), localDays.dayOf(this.time.now()));
	}

	async sayRun(id: string, run: Run | null): Promise<void> {
		const diary = this.diary();
		await diary.read();
		await diary.change(run === null && diary.run(id) === null ? {} : { [id]: run });
	}

	async sayPlan(id: string, plan: Plan | null): Promise<void> {
		const plans = this.plans();
		await plans.sync(this.others());
		const isThere = (plans.current[id]?.what ?? null) !== null;
		plans.change(plan === null && !isThere ? {} : { [id]: plan });
		await plans.sync(this.others());
	}

	async sayProgram(id: string, program: KeptProgram | null): Promise<void> {
		const plans = this.plans();
		await plans.sync(this.others());
		const isThere = (plans.programs[id]?.what ?? null) !== null;
		plans.change({}, program === null && !isThere ? {} : { [id]: program });
		await plans.sync(this.others());
	}

	async keepChecks(on: boolean): Promise<void> {
		const checks = await this.checks();
		checks.keep(on);
		await checks.sync(this.others());
	}

	async check(check: CheckDone): Promise<void> {
		const checks = await this.checks();
		checks.add(check, false);
		await checks.sync(this.others());
	}

	async favour(move: string, on: boolean): Promise<void> {
		const prefs = this.prefs();
		await prefs.read();
		await prefs.markMove('favourites', move, on);
	}

	get isBackedUp(): boolean {
		return this.here.backup !== null;
	}

	backUp(): void {
		this.here.backUp();
	}

	restore(): void {
		this.here.restore();
		this.logged = [];
		this.openChecks = null;
	}

	async view(): Promise<View> {
		const [diary, plans, prefs] = [this.diary(), this.plans(), this.prefs()];
		await Promise.all([diary.read(), plans.sync(this.others()), prefs.read()]);
		const checks = await this.checks();
		const archive = new MergedArchive(
			this.own,
			() => Promise.resolve(this.others()),
			(id) => new MachineArchive(this.logOf(id), localDays, this.time.now),
		);
		const log = await archive.entriesOf(START - 400 * DAY, this.time.now());
		return {
			log: log.map(({ id }) => id),
			runs: diary.runs,
			plans: present(plans.current),
			favourites: likesOf(prefs.current).favourites.toSorted(),
			checks: checks.kept,
			keepsChecks: checks.keeps,
		};
	}

	private others(): readonly string[] {
		return othersOn(this.here, this.own);
	}

	private logOf(id: string): LogFolder {
		return new LogFolder(this.here, id, this.reports, this.time.now);
	}

	private get kept() {
		const { here: files, own: machine, reports: reporter, days, time } = this;
		return { files, machine, reporter, days, now: time.now };
	}

	private diary(): DiaryStore {
		return new DiaryStore({
			...this.kept,
			others: () => this.others(),
			changed: () => {},
			failed: (reason) => {
				throw reason;
			},
		});
	}

	private plans(): PlansStore {
		return new PlansStore(this.kept);
	}

	private async checks(): Promise<ChecksStore> {
		this.openChecks ??= new ChecksStore(this.kept);
		await this.openChecks.sync(this.others());
		return this.openChecks;
	}

	private prefs(): PrefsStore {
		return new PrefsStore({
			...this.kept,
			others: () => Promise.resolve(this.others()),
			changed: () => {},
			failed: (reason) => {
				throw reason;
			},
		});
	}
}

/** A run of the diary, as these tests say it. */
export function runOf(id: string, start: Instant, note = ''): Run {
	return { id, start, km: 5, seconds: 30 * 60, kinds: ['easy'], note };
}

/** A plan, as these tests say it. */
export function planOf(id: string, at: Instant): Plan {
	return { id, at, km: 5, minutes: null, kinds: [] };
}

export { MINUTE };
