import * as vscode from 'vscode';
import { MINUTE } from '../../../core/base/time.ts';
import { isMoveCopy } from '../../../core/data/conflictCopies.ts';
import type { AppContext } from '../../base/appContext.ts';
import { DisposableStore, MutableDisposable } from '../../base/disposables.ts';
import { localDays } from '../../base/locale.ts';
import { Sequencer } from '../../base/sequencer.ts';
import { foldMonths } from '../../history/foldMonths.ts';
import { openLogFolder } from '../../history/logFolder.ts';
import { MY_MOVES_FILE } from '../../moves/custom/customFiles.ts';
import { dataFolder, isThere } from '../../storage/dataFolder.ts';
import { watchFiles } from '../../storage/files.ts';
import { StorageReporter } from '../../storage/reporter.ts';
import type { SharedStorage } from '../../windows/sharedStorage.ts';
import { DiskFolder } from '../files/machineFiles.ts';
import { nameIfNew } from '../files/nameMachine.ts';
import { FolderSync } from './folderSync.ts';
import {
	copiedText,
	folderMissingText,
	folderReadOnlyText,
	folderUnsetText,
	NotifyOnce,
	syncFailedText,
} from './notices.ts';
import { OwnMoves } from './ownMoves.ts';

/** What other machines wrote is looked for this often, while the window has the focus. */
const EVERY = 5 * MINUTE;
/** What this machine writes is synced this long (ms) after, so that much is synced at once. */
const SOON = 2000;

/** Keeps the data folder and global storage in step, for as long as the window lives. */
export class SyncService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly next = this.owned.add(new MutableDisposable());
	private readonly app: AppContext;
	private readonly machine: string;
	private readonly notices: NotifyOnce;
	private readonly ownMoves: OwnMoves;
	private readonly sequencer: Sequencer;
	/** The setting as it was followed last; null: never. */
	private setting: string | null = null;

	/** `machine` is the random name of this machine's folder. */
	constructor(app: AppContext, machine: string) {
		const { settings, storageUri, log } = app;
		this.app = app;
		this.machine = machine;
		this.notices = new NotifyOnce(app);
		this.ownMoves = new OwnMoves({
			...app,
			machine,
			notices: this.notices,
			again: () => void this.sync(false),
		});
		this.sequencer = new Sequencer((reason) => log.warn(String(reason)));
		this.owned.add(settings.onDidChange(() => this.followSetting()));
		this.owned.add(
			vscode.window.onDidChangeWindowState(({ focused }) => focused && this.schedule(0)),
		);
		for (const name of ['runs*', 'plans.*', 'prefs.*', 'checks.*', 'day-*', 'machine.*']) {
			const own = `machines/${machine}/${name}`;
			this.owned.add(watchFiles(storageUri, own, () => this.schedule(SOON)));
		}
		this.owned.add(watchFiles(storageUri, '*.{json,svg,png}', () => this.schedule(SOON)));
		this.owned.add(
			vscode.workspace.onDidSaveTextDocument(
				({ uri }) => uri.path.endsWith(`/${MY_MOVES_FILE}`) && this.schedule(SOON),
			),
		);
		this.followSetting();
	}

	/** Syncs all files, or only those that may be new; resolves when that is done, or failed. */
	sync(full = true): Promise<void> {
		return this.sequencer.run(() => this.syncNow(full));
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** Syncs in `after` milliseconds, and every few minutes from then on. */
	private schedule(after: number): void {
		const { clock } = this.app;
		this.next.set(
			clock.wakeAt(clock.now() + after, () => {
				if (vscode.window.state.focused) {
					void this.sync(false);
				}
				this.schedule(EVERY);
			}),
		);
	}

	private followSetting(): void {
		const { person, settings } = this.app;
		const setting = settings.current.dataFolder;
		if (setting === this.setting) {
			return;
		}
		this.setting = setting;
		if (setting === '' && person.get('dataFolder')) {
			person.set('dataFolder', '');
			this.notices.notify('folderNotice', folderUnsetText(), 'info');
		}
		void this.sync().then(() => this.schedule(EVERY));
	}

	private async syncNow(full: boolean): Promise<void> {
		const { person, settings, log } = this.app;
		const folder = dataFolder(settings.current.dataFolder);
		if (folder === null) {
			return this.notices.forget('awayNotice');
		}
		if ('fault' in folder) {
			return this.notices.notify('awayNotice', folder.fault);
		}
		const { uri } = folder;
		try {
			if (!(await isThere(uri))) {
				return this.notices.notify('awayNotice', folderMissingText(uri));
			}
			if (full) {
				await this.fold();
			}
			const isNew = person.get('dataFolder') !== uri.toString();
			const moves = this.ownMoves.sync(uri);
			// What fails with them keeps nothing else back.
			await moves.catch(() => {});
			const { machines, unwritten } = await this.folderSync(uri).sync(full || isNew, isNew);
			for (const name of await moveCopies(uri)) {
				this.notices.notifyCopy(uri, name);
			}
			const reason = unwritten ?? (await moves);
			if (reason !== null) {
				const isAway = !(await isThere(uri));
				const text = isAway ? folderMissingText(uri) : folderReadOnlyText(uri, reason);
				return this.notices.notify('awayNotice', text);
			}
			this.notices.forget('awayNotice');
			if (isNew) {
				person.set('dataFolder', uri.toString());
				this.notices.notify('folderNotice', copiedText(uri, machines), 'info');
			}
		} catch (reason) {
			// The folder vanished meanwhile, or others write it: the next sync tries again.
			log.warn(`The data folder ${uri.fsPath} could not be read: ${String(reason)}`);
			const text = (await isThere(uri)) ? syncFailedText(uri, reason) : folderMissingText(uri);
			this.notices.notify('awayNotice', text);
		}
	}

	private folderSync(uri: vscode.Uri): FolderSync {
		const { storageUri, clock } = this.app;
		return new FolderSync({
			storage: new DiskFolder(storageUri),
			folder: new DiskFolder(uri, true),
			own: this.machine,
			reporter: new StorageReporter(this.app),
			now: () => clock.now(),
			today: () => localDays.dayOf(clock.now()),
		});
	}

	/** Folds past days into their months first: a month is one file to copy. */
	private async fold(): Promise<void> {
		const today = localDays.dayOf(this.app.clock.now());
		await foldMonths(openLogFolder(this.app, this.machine), today);
	}
}

/** Opens it, once this machine has its name. */
export async function openSync(
	app: AppContext,
	storage: Pick<SharedStorage, 'machine' | 'opened'>,
): Promise<SyncService> {
	await Promise.all([storage.opened, app.person.opened]);
	await nameIfNew(app, storage.machine).catch((reason: unknown) => app.log.warn(String(reason)));
	return app.subscriptions.add(new SyncService(app, storage.machine));
}

/** The copies of the person's own moves that a sync tool made in a folder. */
async function moveCopies(folder: vscode.Uri): Promise<readonly string[]> {
	const found = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
	return found.flatMap(([name, type]) =>
		(type & vscode.FileType.File) !== 0 && isMoveCopy(name) ? [name] : [],
	);
}
