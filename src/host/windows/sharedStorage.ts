import * as vscode from 'vscode';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import { loadOnDemand } from '../loadOnDemand.ts';
import { localTime } from '../localTime.ts';
import { randomId } from '../randomId.ts';
import { Disposables } from '../disposables.ts';
import { FolderFiles } from '../storage/files.ts';
import { lateTeller } from '../storage/lateTeller.ts';
import { TellingFiles } from '../storage/tellingFiles.ts';
import type { Clock } from '../systemClock.ts';
import type { DayFiles } from './dayFiles.ts';
import { SHARED_NAME, sharedFile } from './sharedFile.ts';
import { Sharing } from './sharing.ts';
import type { SitTimer } from './sitTimer.ts';

/** What the storage of the sit timer works on. */
export interface SharedStorageDeps {
	readonly timer: SitTimer;
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
	readonly #owned = new Disposables();
	readonly #deps: SharedStorageDeps;
	readonly #sharing: Sharing;

	constructor(deps: SharedStorageDeps) {
		const { timer, clock, folder, log, memento } = deps;
		this.#deps = deps;
		const now = () => clock.now();
		const teller = lateTeller(folder, log, memento, now);
		const files = new TellingFiles(new FolderFiles(folder), teller);
		let days: Promise<DayFiles> | null = null;
		const openDays = async (): Promise<DayFiles> => {
			const later = await loadOnDemand();
			return new later.DayFiles(files, teller, now);
		};
		const failed = (reason: unknown) =>
			log.error(`The sit timer could not be kept in ${folder.fsPath}: ${String(reason)}`);
		this.#sharing = this.#owned.own(
			new Sharing(
				{
					file: sharedFile(files, teller, now),
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
		this.#owned.own(timer.onDidStep((step) => this.#sharing.stepped(step)));
	}

	/** Reads what is there, lets the timer go on from it, and watches for other windows from then on. */
	async open(): Promise<void> {
		const { timer, folder } = this.#deps;
		await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {});
		await this.#sharing.sync();
		timer.happen({ type: 'opened', alive: this.#sharing.shared.alive });
		const watcher = this.#owned.own(
			vscode.workspace.createFileSystemWatcher(
				new vscode.RelativePattern(folder, `${SHARED_NAME}.*`),
			),
		);
		this.#owned.own(watcher.onDidChange(() => void this.catchUp()));
		this.#owned.own(watcher.onDidCreate(() => void this.catchUp()));
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
