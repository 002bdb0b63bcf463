import { dateOf } from '../../../src/core/base/calendar.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import type { Plan } from '../../../src/core/running/diary/plan.ts';
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
import { PlansStore } from '../../../src/host/running/plansStore.ts';
import { DayFiles } from '../../../src/host/windows/dayFiles.ts';
import { present } from '../../../src/core/running/diary/ledger.ts';
import { StorageReports } from '../../support/memoryFiles.ts';
import { MemoryDisk } from './sharedFolder.ts';

export const DAY = 24 * HOUR;
export const START = Date.UTC(2026, 9, 28, 9);

/** What a person sees on a machine. */
export interface View {
	readonly log: readonly string[];
	readonly runs: readonly Run[];
	readonly plans: readonly Plan[];
	readonly favourites: readonly string[];
}

/** The time of a world: no two things are said at the same instant. */
export class WorldTime {
	private at = START;

	now = (): Instant => this.at++;

	pass(span: number): void {
		this.at += span;
	}
}

/** A machine with a global storage of its own, and its copy of the folder that all share. */
export class Machine {
	readonly own: string;
	readonly here: MemoryDisk;
	readonly folder: MemoryDisk;
	readonly reports = new StorageReports();
	private readonly time: WorldTime;
	private reported: readonly LogEntry[] = [];

	constructor(own: string, time: WorldTime, folder = new MemoryDisk(), here = new MemoryDisk()) {
		this.own = own;
		this.time = time;
		this.here = here;
		this.folder = folder;
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

	/** Logs something that was over at `entry`'s end. */
	async log(entry: LogEntry): Promise<void> {
		this.reported = [...this.reported, entry];
		const days = new DayFiles(this.here, this.reports, this.time.now);
		await days.file({ entries: this.reported, machine: this.own });
	}

	fold(): Promise<void> {
		return foldMonths(this.logOf(this.own), localDays.dayOf(this.time.now()));
	}

	/** Whether it could be said: nobody deletes a run that is not there. */
	async sayRun(id: string, run: Run | null): Promise<boolean> {
		const diary = this.diary();
		await diary.read();
		const can = run !== null || diary.run(id) !== null;
		await diary.change(can ? { [id]: run } : {});
		return can;
	}

	async sayPlan(id: string, plan: Plan | null): Promise<void> {
		const plans = this.plans();
		await plans.sync(this.others());
		plans.change({ [id]: plan });
		await plans.sync(this.others());
	}

	async favour(move: string, on: boolean): Promise<void> {
		const prefs = this.prefs();
		await prefs.read();
		await prefs.markMove('favourites', move, on);
	}

	async view(): Promise<View> {
		const [diary, plans, prefs] = [this.diary(), this.plans(), this.prefs()];
		await Promise.all([diary.read(), plans.sync(this.others()), prefs.read()]);
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
		};
	}

	private others(): readonly string[] {
		const names = [...this.here.held.keys()].map((name) => machineNamed(name.split('/')[1] ?? ''));
		return [...new Set(names)].filter((id) => id !== null && id !== this.own) as string[];
	}

	private logOf(id: string): LogFolder {
		return new LogFolder(this.here, id, this.reports, this.time.now);
	}

	private get kept() {
		const { here: files, own: machine, reports: reporter, time } = this;
		return { files, machine, reporter, now: time.now };
	}

	private diary(): DiaryStore {
		return new DiaryStore({
			...this.kept,
			others: () => this.others(),
			yearOf: ({ start }) => dateOf(localDays.dayOf(start)).year,
			changed: () => {},
			failed: (reason) => {
				throw reason;
			},
		});
	}

	private plans(): PlansStore {
		return new PlansStore(this.kept);
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
