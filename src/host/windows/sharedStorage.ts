import * as vscode from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore } from '../base/disposables.ts';
import { Lazy } from '../base/lazy.ts';
import { midnight } from '../base/locale.ts';
import { randomId } from '../base/bytes.ts';
import { FolderFiles, MonitoredFiles } from '../storage/files.ts';
import { LazyReporter, type StorageReporter } from '../storage/reporter.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { DayFiles } from './dayFiles.ts';
import { SHARED_NAME, sharedFile, Sharing } from './sharing.ts';

/** What of the storage is loaded when it is first needed. */
export interface LazyStorageParts {
	readonly DayFiles: typeof DayFiles;
	readonly StorageReporter: typeof StorageReporter;
}

/** Keeps the sit timer in global storage, where all windows of this VS Code share it. */
export class SharedStorage implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #app: AppContext;
	readonly #timer: TimerService;
	readonly #sharing: Sharing;
	readonly #entriesChanged = this.#owned.add(new vscode.EventEmitter<void>());

	#markOpened: () => void = () => {};

	/** Resolves when `open` has: only then this machine has its name. */
	readonly opened = new Promise<void>((resolve) => {
		this.#markOpened = resolve;
	});

	/** The log of today and yesterday has changed. */
	readonly onDidChangeEntries = this.#entriesChanged.event;

	constructor(app: AppContext, timer: TimerService, load: () => Promise<LazyStorageParts>) {
		const { clock, storageUri, log } = app;
		this.#app = app;
		this.#timer = timer;
		const now = () => clock.now();
		const reporter = new LazyReporter(async () => new (await load()).StorageReporter(app));
		const files = new MonitoredFiles(new FolderFiles(storageUri), reporter);
		const days = new Lazy(async () => new (await load()).DayFiles(files, reporter, now));
		this.#sharing = this.#owned.add(
			new Sharing(
				{
					file: sharedFile(files, reporter, now),
					me: randomId(),
					newMachine: randomId(),
					now,
					keepSince: () => midnight(now(), -1),
					adopt: (adopted) => timer.adopt(adopted),
					logged: () => this.#entriesChanged.fire(),
					keep: async (kept) => {
						await (await days.get()).file(kept);
					},
					failed: (reason) =>
						log.error(`The sit timer could not be kept in ${storageUri.fsPath}: ${String(reason)}`),
				},
				timer.record,
			),
		);
		this.#owned.add(timer.onDidReduce((reduced) => this.#sharing.handleReduced(reduced)));
	}

	/** Reads what is there, lets the timer go on from it, and watches for other windows from then on. */
	async open(): Promise<void> {
		const { storageUri } = this.#app;
		await vscode.workspace.fs.createDirectory(storageUri).then(undefined, () => {});
		await this.#sharing.sync();
		this.#timer.dispatch({ type: 'opened', lastWriteAt: this.#sharing.shared.lastWriteAt });
		const watcher = this.#owned.add(
			vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(storageUri, `${SHARED_NAME}.*`),
			),
		);
		this.#owned.add(watcher.onDidChange(() => void this.catchUp()));
		this.#owned.add(watcher.onDidCreate(() => void this.catchUp()));
		this.#markOpened();
	}

	/** Adopts what other windows wrote. */
	async catchUp(): Promise<void> {
		await this.#sharing.sync();
	}

	/** The random name of this machine's folder, once `opened` has resolved. */
	get machine(): string {
		return this.#sharing.shared.machine;
	}

	/** Adds entries that the timer did not log. */
	add(entries: readonly LogEntry[]): void {
		this.#sharing.add(entries);
	}

	/** Drops the log of today and yesterday, on disk as well. */
	forget(): Promise<void> {
		return this.#sharing.forget();
	}

	/** The log of today and yesterday, as all windows know it. */
	get entries(): readonly LogEntry[] {
		return this.#sharing.shared.entries;
	}

	/** From when on that log is whole; infinity where nobody knows. */
	get since(): Instant {
		return this.#sharing.shared.since ?? Infinity;
	}

	/** Resolves when all that happened so far is on disk. */
	async settled(): Promise<void> {
		await this.#sharing.settled();
	}

	dispose(): void {
		this.#owned.dispose();
	}
}
