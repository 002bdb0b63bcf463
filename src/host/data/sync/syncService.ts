import * as vscode from 'vscode';
import { isMoveCopy } from '../../../core/data/conflictCopies.ts';
import { IMPORTED, WRITTEN } from '../../moves/custom/customFiles.ts';
import { MINUTE } from '../../../core/base/time.ts';
import { DisposableStore, MutableDisposable } from '../../base/disposables.ts';
import { foldMonths } from '../../history/foldMonths.ts';
import { localDays } from '../../base/locale.ts';
import { MachineFolder } from '../../history/machineFolder.ts';
import type { SettingsReader } from '../../settings/settingsReader.ts';
import type { SharedStorage } from '../../windows/sharedStorage.ts';
import { FolderFiles, watchFiles } from '../../storage/files.ts';
import { slotReporter } from '../../storage/reporter.ts';
import type { Clock } from '../../base/clock.ts';
import { FolderSync } from './folderSync.ts';
import { backHere, behind, brought, cannotBeWritten, missing, NotifyOnce } from './notices.ts';
import { dataFolder, isThere } from '../../storage/dataFolder.ts';
import { DiskFolder } from '../files/machineFiles.ts';
import { nameIfNew } from '../files/nameMachine.ts';

/**
 * Copies the person's own moves and their pictures into a folder that has none. Hands back the names of
 * those that were there already: they are left as they are.
 */
async function copyCustomMoves(from: vscode.Uri, to: vscode.Uri): Promise<readonly string[]> {
	const there: string[] = [];
	for (const name of await filesOf(from)) {
		if (name === WRITTEN || name === IMPORTED || /\.(svg|png)$/i.test(name)) {
			try {
				await vscode.workspace.fs.copy(
					vscode.Uri.joinPath(from, name),
					vscode.Uri.joinPath(to, name),
					{
						overwrite: false,
					},
				);
			} catch {
				there.push(...((await filesOf(to)).includes(name) ? [name] : []));
			}
		}
	}
	return there;
}

/** The copies of the person's own moves that a tool made in a folder. */
async function moveCopies(folder: vscode.Uri): Promise<readonly string[]> {
	return (await filesOf(folder)).filter(isMoveCopy);
}

async function filesOf(folder: vscode.Uri): Promise<readonly string[]> {
	const found = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
	return found.flatMap(([name, type]) => ((type & vscode.FileType.File) !== 0 ? [name] : []));
}

/** What keeping the data folder in step takes. */
export interface SyncServiceDeps {
	readonly context: Pick<
		vscode.ExtensionContext,
		'globalState' | 'globalStorageUri' | 'subscriptions'
	>;
	readonly settings: Pick<SettingsReader, 'current' | 'onDidChange'>;
	readonly storage: Pick<SharedStorage, 'machine' | 'settled'>;
	readonly opened: Promise<unknown>;
	readonly clock: Clock;
	readonly log: vscode.LogOutputChannel;
}

/** Where windows tell each other which folder the data was last brought to. */
const FOLDER = 'dataFolder';
/** What other machines wrote is looked for this often, while the window has the focus. */
const EVERY = 5 * MINUTE;
/** What this machine writes is carried this long after, so that much is carried at once. */
const SOON = 2000;

/** Keeps the data folder and this machine's own storage in step, for as long as the window lives. */
export class SyncService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly next = this.owned.add(new MutableDisposable());
	private readonly deps: SyncServiceDeps;
	private readonly once: NotifyOnce;
	/** The folder as the setting was written last. */
	private written: string | null = null;
	private working: Promise<void> = Promise.resolve();

	constructor(deps: SyncServiceDeps) {
		const { context, settings, storage } = deps;
		this.deps = deps;
		this.once = new NotifyOnce(context.globalState, deps.log);
		this.owned.add(settings.onDidChange(() => this.settingMayDiffer()));
		this.owned.add(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.wake(0)));
		for (const name of ['runs*', 'plans.*', 'prefs.*', 'checks.*', 'day-*', 'machine.*']) {
			const own = `machines/${storage.machine}/${name}`;
			this.owned.add(watchFiles(context.globalStorageUri, own, () => this.wake(SOON)));
		}
		this.settingMayDiffer();
	}

	/** Carries all there is; resolves when it is done, or could not be. */
	sync(full = true): Promise<void> {
		this.working = this.working.then(() => this.syncNow(full));
		return this.working;
	}

	dispose(): void {
		this.owned.dispose();
	}

	private wake(after: number): void {
		const { clock } = this.deps;
		this.next.set(
			clock.wakeAt(clock.now() + after, () => {
				if (vscode.window.state.focused) {
					void this.sync(false);
				}
				this.wake(EVERY);
			}),
		);
	}

	private settingMayDiffer(): void {
		const { context, settings } = this.deps;
		const { dataFolder: written } = settings.current;
		if (written === this.written) {
			return;
		}
		this.written = written;
		if (written === '' && context.globalState.get<string>(FOLDER)) {
			void context.globalState.update(FOLDER, undefined);
			void this.once.notify('folder', backHere(), 'info');
		}
		void this.sync().then(() => this.wake(EVERY));
	}

	private async syncNow(full: boolean): Promise<void> {
		const { context, settings, log } = this.deps;
		const folder = dataFolder(settings.current.dataFolder);
		if (folder === null) {
			return this.once.forget('away');
		}
		if ('fault' in folder) {
			return this.once.notify('away', folder.fault);
		}
		const { uri } = folder;
		try {
			if (!(await isThere(uri))) {
				return await this.once.notify('away', missing(uri));
			}
			if (full) {
				await this.fold();
			}
			const isNew = context.globalState.get(FOLDER) !== uri.toString();
			const moves = isNew ? await copyCustomMoves(context.globalStorageUri, uri) : [];
			const { machines, unwritten } = await this.folderSync(uri).sync(full || isNew, isNew);
			for (const name of await moveCopies(uri)) {
				await this.once.notifyCopy(uri, name);
			}
			if (unwritten !== null) {
				return await this.once.notify('away', cannotBeWritten(uri, unwritten));
			}
			await this.once.forget('away');
			if (isNew) {
				await context.globalState.update(FOLDER, uri.toString());
				await this.once.notify('folder', brought(uri, machines, moves), 'info');
			}
		} catch (reason) {
			// It vanished on the way, or is being written by others: the next time it is tried again.
			log.warn(`The data folder ${uri.fsPath} could not be read: ${String(reason)}`);
			await this.once.notify('away', (await isThere(uri)) ? behind(uri, reason) : missing(uri));
		}
	}

	private folderSync(uri: vscode.Uri): FolderSync {
		const { context, storage, clock, log } = this.deps;
		return new FolderSync({
			here: new DiskFolder(context.globalStorageUri),
			folder: new DiskFolder(uri),
			own: storage.machine,
			reporter: slotReporter(log),
			now: () => clock.now(),
			today: () => localDays.dayOf(clock.now()),
		});
	}

	/** Past days go into their months first: a month is one file to carry. */
	private async fold(): Promise<void> {
		const { context, storage, clock, log } = this.deps;
		const files = new FolderFiles(context.globalStorageUri);
		const own = new MachineFolder(files, storage.machine, slotReporter(log), () => clock.now());
		await foldMonths(own, localDays.dayOf(clock.now()));
	}
}

/** Opens it, once the machine has its name. */
export async function openSync(deps: SyncServiceDeps): Promise<SyncService> {
	await deps.opened;
	await nameIfNew(deps).catch((reason: unknown) => deps.log.warn(String(reason)));
	const inStep = new SyncService(deps);
	deps.context.subscriptions.push(inStep);
	return inStep;
}
