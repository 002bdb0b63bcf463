import * as vscode from 'vscode';
import { loadOnDemand } from '../base/loadOnDemand.ts';
import { FolderFiles, MonitoredFiles } from '../storage/files.ts';
import { LazyReporter } from '../storage/lazyReporter.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { localTime } from '../base/locale.ts';
import { randomId } from '../base/randomId.ts';
import { DisposableStore } from '../base/disposables.ts';
import type { Clock } from '../base/clock.ts';
import type { DayFiles } from './dayFiles.ts';
import { SHARED_NAME, sharedFile, Sharing } from './sharing.ts';
import type { TimerService } from '../timer/timerService.ts';

/** What the storage of the sit timer works on. */
export interface SharedStorageDeps {
	readonly timer: TimerService;
	readonly clock: Clock;
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Where windows tell each other what was told. */
	readonly memento: Pick<vscode.Memento, 'get' | 'update'>;
	/** The log of the day has changed. */
	readonly logged: () => void;
}

/** Keeps the sit timer in global storage, where all windows of this VS Code share it. */
export class SharedStorage implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #deps: SharedStorageDeps;
	readonly #sharing: Sharing;

	constructor(deps: SharedStorageDeps) {
		const { timer, clock, folder, log, memento } = deps;
		this.#deps = deps;
		const now = () => clock.now();
		const reporter = new LazyReporter(async () => {
			const { StorageReporter } = await loadOnDemand();
			return new StorageReporter({ storageUri: folder, log, state: memento, clock });
		});
		const files = new MonitoredFiles(new FolderFiles(folder), reporter);
		let days: Promise<DayFiles> | null = null;
		const openDays = async (): Promise<DayFiles> => {
			const later = await loadOnDemand();
			return new later.DayFiles(files, reporter, now);
		};
		const failed = (reason: unknown) =>
			log.error(`The sit timer could not be kept in ${folder.fsPath}: ${String(reason)}`);
		this.#sharing = this.#owned.add(
			new Sharing(
				{
					file: sharedFile(files, reporter, now),
					me: randomId(),
					newMachine: randomId(),
					now,
					keepSince: () => localTime.clock(clock.now(), -1, 0),
					adopt: (adopted) => timer.adopt(adopted),
					logged: deps.logged,
					keep: async (kept) => {
						days ??= openDays();
						await (await days).file(kept);
					},
					failed,
				},
				timer.record,
			),
		);
		this.#owned.add(timer.onDidReduce((step) => this.#sharing.handleReduced(step)));
	}

	/** Reads what is there, lets the timer go on from it, and watches for other windows from then on. */
	async open(): Promise<void> {
		const { timer, folder } = this.#deps;
		await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {});
		await this.#sharing.sync();
		timer.dispatch({ type: 'opened', alive: this.#sharing.shared.alive });
		const watcher = this.#owned.add(
			vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder, `${SHARED_NAME}.*`),
			),
		);
		this.#owned.add(watcher.onDidChange(() => void this.catchUp()));
		this.#owned.add(watcher.onDidCreate(() => void this.catchUp()));
	}

	/** Takes over what other windows wrote. */
	async catchUp(): Promise<void> {
		await this.#sharing.sync();
	}

	/** The random name of this machine's folder; settled once `open` has resolved. */
	get machine(): string {
		return this.#sharing.shared.machine;
	}

	/** Adds entries that are no steps of the timer. */
	add(entries: readonly LogEntry[]): void {
		this.#sharing.add(entries);
	}

	/** Gives up the log of today and yesterday, on disk as well. */
	forget(): Promise<void> {
		return this.#sharing.forget();
	}

	/** The log of today and yesterday, as all windows know it. */
	get entries(): readonly LogEntry[] {
		return this.#sharing.shared.entries;
	}

	/** Resolves when all that happened so far is on disk. */
	async settled(): Promise<void> {
		await this.#sharing.settled();
	}

	dispose(): void {
		this.#owned.dispose();
	}
}
