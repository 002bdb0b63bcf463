import * as vscode from 'vscode';
import { dateOf } from '../../core/base/calendar.ts';
import { MINUTE } from '../../core/base/time.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { localDays } from '../base/locale.ts';
import { FolderFiles, MonitoredFiles, watchFiles } from '../storage/files.ts';
import { otherMachines } from '../storage/foreignFile.ts';
import { StorageReporter } from '../storage/reporter.ts';
import type { Clock } from '../base/clock.ts';
import { ChecksStore } from './checksStore.ts';
import { DiaryStore } from './diaryStore.ts';
import { PlansStore } from './plansStore.ts';

/** What diary, plans and checks are kept with. */
export interface RunningFilesDeps {
	/** Random name of this machine's folder. */
	readonly storage: { readonly machine: string };
	readonly clock: Clock;
	/** The data folder. */
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Where windows tell each other what was told. */
	readonly memento: Pick<vscode.Memento, 'get' | 'update'>;
	/** Something differs from before, by this window or another. */
	changed(): void;
}

/** The files of diary, plans and checks: read, watched, and written one after the other. */
export class RunningFiles implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly deps: RunningFilesDeps;
	readonly diary: DiaryStore;
	readonly plans: PlansStore;
	readonly checks: ChecksStore;
	/** The other machines, as they were found at the last reading. */
	private others: readonly string[] = [];
	private working: Promise<void> = Promise.resolve();
	/** Rings where something could not be written, or read: it is tried again. */
	private readonly again = this.owned.add(new MutableDisposable());
	private failing = false;

	constructor(deps: RunningFilesDeps) {
		const { storage, clock, folder, log, memento } = deps;
		const now = () => clock.now();
		this.deps = deps;
		const reporter = new StorageReporter({ storageUri: folder, log, state: memento, clock });
		const kept = {
			files: new MonitoredFiles(new FolderFiles(folder), reporter),
			machine: storage.machine,
			reporter,
			now,
		};
		this.diary = new DiaryStore({
			...kept,
			others: () => this.others,
			yearOf: ({ start }) => dateOf(localDays.dayOf(start)).year,
			changed: () => deps.changed(),
			failed: (reason) => this.failed(reason),
		});
		this.plans = new PlansStore(kept);
		this.checks = new ChecksStore(kept);
	}

	/** Takes over what other windows and machines wrote. */
	read(): Promise<void> {
		const { folder, storage } = this.deps;
		this.failing = false;
		return this.enqueue(async () => {
			this.others = await otherMachines(folder, storage.machine);
			await this.diary.read();
			await this.plans.sync(this.others);
			await this.checks.sync(this.others);
			this.deps.changed();
		});
	}

	/** Hears of what other windows write from now on. */
	async watch(): Promise<void> {
		const { folder, storage } = this.deps;
		const own = vscode.Uri.joinPath(folder, 'machines', storage.machine);
		await vscode.workspace.fs.createDirectory(own).then(undefined, () => {});
		// What other machines wrote is carried here beside it.
		for (const pattern of ['runs*', 'plans.*', 'checks.*']) {
			this.owned.add(watchFiles(folder, `machines/*/${pattern}`, () => void this.read()));
		}
		this.owned.add(
			// Where a browser's store tells nobody of a write, coming back to the window does.
			vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.read()),
		);
	}

	/** What was said holds: has plans and checks written after this. */
	keep(written: Promise<void> = Promise.resolve()): Promise<void> {
		this.deps.changed();
		return this.enqueue(async () => {
			await Promise.all([written, this.plans.sync(this.others), this.checks.sync(this.others)]);
		});
	}

	/** Something differs from before, and there is nothing to write of it. */
	changed(): void {
		this.deps.changed();
	}

	/** Resolves when all that was said so far is written; what could not be is tried once more. */
	async settled(): Promise<void> {
		await this.working;
		await this.diary.settled();
		await (this.failing && this.read());
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** One after the other: two at once would write the same slot. */
	private enqueue(work: () => Promise<void>): Promise<void> {
		this.working = this.working.then(work).catch((reason: unknown) => this.failed(reason));
		return this.working;
	}

	/** The person is told where the files are: what was said is held until it can be written. */
	private failed(reason: unknown): void {
		const { folder, log, clock } = this.deps;
		log.error(`The diary could not be kept in ${folder.fsPath}: ${String(reason)}`);
		this.failing = true;
		this.again.set(clock.wakeAt(clock.now() + MINUTE, () => void this.read()));
	}
}
