import type * as vscode from 'vscode';
import { MINUTE } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { localDays } from '../base/locale.ts';
import { Sequencer } from '../base/sequencer.ts';
import { FolderFiles, MonitoredFiles } from '../storage/files.ts';
import { followMachines, otherMachines } from '../storage/otherMachines.ts';
import { StorageReporter } from '../storage/reporter.ts';
import { ChecksStore } from './checksStore.ts';
import { DiaryStore } from './diaryStore.ts';
import { PlansStore } from './plansStore.ts';

/** The files of diary, plans and checks: read, watched, and written one after the other. */
export class RunningFiles implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly app: AppContext;
	private readonly machine: string;
	/** Called when something differs from before, by this window or another. */
	readonly changed: () => void;
	readonly diary: DiaryStore;
	readonly plans: PlansStore;
	readonly checks: ChecksStore;
	/** The other machines, as they were found at the last reading. */
	private others: readonly string[] = [];
	/** Two at once would write the same slot. */
	private readonly sequencer = new Sequencer((reason) => this.failed(reason));
	/** Tries again after something could not be written, or read. */
	private readonly retry = this.owned.add(new MutableDisposable());
	private failing = false;

	/** `machine` is the random name of this machine's folder. */
	constructor(app: AppContext, machine: string, changed: () => void) {
		const { clock, storageUri } = app;
		this.app = app;
		this.machine = machine;
		this.changed = changed;
		const reporter = new StorageReporter(app);
		const storage = {
			files: new MonitoredFiles(new FolderFiles(storageUri), reporter),
			machine,
			reporter,
			days: localDays,
			now: () => clock.now(),
		};
		this.diary = new DiaryStore({
			...storage,
			others: () => this.others,
			changed,
			failed: (reason) => this.failed(reason),
		});
		this.plans = new PlansStore(storage);
		this.checks = new ChecksStore(storage);
	}

	/** Reads what other windows and machines wrote, and writes what could not be written before. */
	read(): Promise<void> {
		this.failing = false;
		return this.sequencer.run(async () => {
			this.others = await otherMachines(this.app.storageUri, this.machine);
			await this.diary.read();
			await this.plans.sync(this.others);
			await this.checks.sync(this.others);
			this.changed();
		});
	}

	/** Reads again whenever other windows or machines write, from now on. */
	async follow(): Promise<void> {
		const patterns = ['runs*', 'plans.*', 'checks.*'];
		const read = () => void this.read();
		this.owned.add(await followMachines(this.app.storageUri, this.machine, patterns, read));
	}

	/** Writes changed plans and checks; resolves when they and the diary, where it is being `written`, are. */
	save(written: Promise<void> = Promise.resolve()): Promise<void> {
		this.changed();
		return this.sequencer.run(() =>
			Promise.all([written, this.plans.sync(this.others), this.checks.sync(this.others)]),
		);
	}

	/** Resolves when all changes made so far are written; what could not be is tried once more. */
	async settled(): Promise<void> {
		await this.sequencer.settled();
		await this.diary.settled();
		await (this.failing && this.read());
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** The changes are held until they can be written; the person is shown why not by the files. */
	private failed(reason: unknown): void {
		const { storageUri, log, clock } = this.app;
		log.error(`The diary could not be kept in ${storageUri.fsPath}: ${String(reason)}`);
		this.failing = true;
		this.retry.set(clock.wakeAt(clock.now() + MINUTE, () => void this.read()));
	}
}
