import * as vscode from 'vscode';
import { type CustomMoves, noCustomMoves } from '../../../core/moves/customMoves.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../../base/disposables.ts';
import { watchFiles } from '../../storage/files.ts';
import { readOwnFiles, WRITTEN } from './customFiles.ts';

/** Keeps the person's own moves as the files have them now. */
export class CustomMovesService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly watching = this.owned.add(new MutableDisposable());
	private folder: vscode.Uri;
	private readonly log: vscode.LogOutputChannel;
	private readonly changed: () => void;
	private mine: CustomMoves = noCustomMoves;
	private told: ReadonlySet<string> = new Set();
	private reading: Promise<void> = Promise.resolve();
	private waiting = false;

	/** `folder` is the data folder; `changed` is called when the files hold something else. */
	constructor(folder: vscode.Uri, log: vscode.LogOutputChannel, changed: () => void) {
		this.folder = folder;
		this.log = log;
		this.changed = changed;
		this.watch();
		// A browser's store may tell of no write at all.
		this.owned.add(
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				if (uri.path === vscode.Uri.joinPath(this.folder, WRITTEN).path) {
					void this.read();
				}
			}),
		);
	}

	/** The files lie in this folder from now on. */
	async setFolder(folder: vscode.Uri): Promise<void> {
		if (folder.toString() !== this.folder.toString()) {
			this.folder = folder;
			this.watch();
			await this.read();
		}
	}

	get current(): CustomMoves {
		return this.mine;
	}

	/** Reads the files; of several calls during a reading only one more follows it. */
	read(): Promise<void> {
		if (!this.waiting) {
			this.waiting = true;
			this.reading = this.reading.then(() => this.readNow());
		}
		return this.reading;
	}

	dispose(): void {
		this.owned.dispose();
	}

	private watch(): void {
		this.watching.set(watchFiles(this.folder, '*.{json,svg,png}', () => void this.read()));
	}

	private async readNow(): Promise<void> {
		this.waiting = false;
		const { folder } = this;
		const { mine, faults } = await readOwnFiles(folder);
		if (folder !== this.folder) {
			return;
		}
		if (JSON.stringify(mine) !== JSON.stringify(this.mine)) {
			this.mine = mine;
			this.changed();
		}
		this.tell(faults);
	}

	/** Each fault once, until it is mended: all in the log, the first in a warning. */
	private tell(faults: readonly string[]): void {
		const fresh = faults.filter((fault) => !this.told.has(fault));
		this.told = new Set(faults);
		fresh.forEach((fault) => this.log.warn(fault));
		const [first, ...others] = fresh;
		if (first !== undefined) {
			const { t } = vscode.l10n;
			void warn(others.length === 0 ? first : t('{0} And {1} more.', first, others.length));
		}
	}
}

async function warn(message: string): Promise<void> {
	const edit = vscode.l10n.t('Edit');
	const log = vscode.l10n.t('Show Log');
	const answer = await vscode.window.showWarningMessage(message, edit, log);
	if (answer !== undefined) {
		await vscode.commands.executeCommand(answer === edit ? COMMANDS.editMyMoves : COMMANDS.showLog);
	}
}
