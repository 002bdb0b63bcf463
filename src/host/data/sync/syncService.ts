import * as vscode from 'vscode';
import { isMoveCopy } from '../../../core/data/conflictCopies.ts';
import { IMPORTED, WRITTEN } from '../../moves/custom/customFiles.ts';
import { MINUTE } from '../../../core/base/time.ts';
import { Disposables, Slot } from '../../base/disposables.ts';
import { foldMonths } from '../../history/foldMonths.ts';
import { localDays } from '../../base/locale.ts';
import { MachineFolder } from '../../history/machineFolder.ts';
import type { SettingsReader } from '../../settings/settingsReader.ts';
import type { SharedStorage } from '../../windows/sharedStorage.ts';
import { FolderFiles, watchFiles } from '../../storage/files.ts';
import { tellerOf } from '../../storage/reporter.ts';
import type { Clock } from '../../base/clock.ts';
import { Carrier } from './folderSync.ts';
import { backHere, behind, brought, cannotBeWritten, missing, Once } from './notices.ts';
import { dataFolder, isThere } from '../../storage/dataFolder.ts';
import { DiskFolder } from '../files/machineFiles.ts';
import { nameIfNew } from '../files/nameMachine.ts';

/**
 * Copies the person's own moves and their pictures into a folder that has none. Hands back the names of
 * those that were there already: they are left as they are.
 */
async function bringMoves(from: vscode.Uri, to: vscode.Uri): Promise<readonly string[]> {
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
export interface InStepDeps {
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
export class InStep implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly next = this.owned.own(new Slot());
	private readonly deps: InStepDeps;
	private readonly once: Once;
	/** The folder as the setting was written last. */
	private written: string | null = null;
	private working: Promise<void> = Promise.resolve();

	constructor(deps: InStepDeps) {
		const { context, settings, storage } = deps;
		this.deps = deps;
		this.once = new Once(context.globalState, deps.log);
		this.owned.own(settings.onDidChange(() => this.settingMayDiffer()));
		this.owned.own(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.wake(0)));
		for (const name of ['runs*', 'plans.*', 'prefs.*', 'checks.*', 'day-*', 'machine.*']) {
			const own = `machines/${storage.machine}/${name}`;
			this.owned.own(watchFiles(context.globalStorageUri, own, () => this.wake(SOON)));
		}
		this.settingMayDiffer();
	}

	/** Carries all there is; resolves when it is done, or could not be. */
	carry(full = true): Promise<void> {
		this.working = this.working.then(() => this.carryNow(full));
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
					void this.carry(false);
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
			void this.once.tell('folder', backHere(), 'info');
		}
		void this.carry().then(() => this.wake(EVERY));
	}

	private async carryNow(full: boolean): Promise<void> {
		const { context, settings, log } = this.deps;
		const folder = dataFolder(settings.current.dataFolder);
		if (folder === null) {
			return this.once.forget('away');
		}
		if ('fault' in folder) {
			return this.once.tell('away', folder.fault);
		}
		const { uri } = folder;
		try {
			if (!(await isThere(uri))) {
				return await this.once.tell('away', missing(uri));
			}
			if (full) {
				await this.fold();
			}
			const isNew = context.globalState.get(FOLDER) !== uri.toString();
			const moves = isNew ? await bringMoves(context.globalStorageUri, uri) : [];
			const { machines, unwritten } = await this.carrier(uri).carry(full || isNew, isNew);
			for (const name of await moveCopies(uri)) {
				await this.once.tellCopy(uri, name);
			}
			if (unwritten !== null) {
				return await this.once.tell('away', cannotBeWritten(uri, unwritten));
			}
			await this.once.forget('away');
			if (isNew) {
				await context.globalState.update(FOLDER, uri.toString());
				await this.once.tell('folder', brought(uri, machines, moves), 'info');
			}
		} catch (reason) {
			// It vanished on the way, or is being written by others: the next time it is tried again.
			log.warn(`The data folder ${uri.fsPath} could not be read: ${String(reason)}`);
			await this.once.tell('away', (await isThere(uri)) ? behind(uri, reason) : missing(uri));
		}
	}

	private carrier(uri: vscode.Uri): Carrier {
		const { context, storage, clock, log } = this.deps;
		return new Carrier({
			here: new DiskFolder(context.globalStorageUri),
			folder: new DiskFolder(uri),
			own: storage.machine,
			teller: tellerOf(log),
			now: () => clock.now(),
			today: () => localDays.dayOf(clock.now()),
		});
	}

	/** Past days go into their months first: a month is one file to carry. */
	private async fold(): Promise<void> {
		const { context, storage, clock, log } = this.deps;
		const files = new FolderFiles(context.globalStorageUri);
		const own = new MachineFolder(files, storage.machine, tellerOf(log), () => clock.now());
		await foldMonths(own, localDays.dayOf(clock.now()));
	}
}

/** Opens it, once the machine has its name. */
export async function keepInStep(deps: InStepDeps): Promise<InStep> {
	await deps.opened;
	await nameIfNew(deps).catch((reason: unknown) => deps.log.warn(String(reason)));
	const inStep = new InStep(deps);
	deps.context.subscriptions.push(inStep);
	return inStep;
}
