import * as vscode from 'vscode';
import { type CustomMoves, noCustomMoves } from '../../../core/moves/customMoves.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../../base/disposables.ts';
import { Sequencer } from '../../base/sequencer.ts';
import { watchFiles } from '../../storage/files.ts';
import { readCustomFiles, MY_MOVES_FILE } from './customFiles.ts';

/** Keeps the person's own moves as the files have them now. */
export class CustomMovesService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly watching = this.owned.add(new MutableDisposable());
	private readonly sequencer = new Sequencer();
	private folder: vscode.Uri;
	private readonly log: { warn(message: string): void };
	private readonly changed: () => void;
	private customMoves: CustomMoves = noCustomMoves;
	private reported: ReadonlySet<string> = new Set();
	private isQueued = false;

	/** `folder` is the data folder; `changed` is called when the files hold something else. */
	constructor(folder: vscode.Uri, log: { warn(message: string): void }, changed: () => void) {
		this.folder = folder;
		this.log = log;
		this.changed = changed;
		this.watch();
		// A browser's store may report no write at all.
		this.owned.add(
			vscode.workspace.onDidSaveTextDocument(({ uri }) => {
				if (uri.path === vscode.Uri.joinPath(this.folder, MY_MOVES_FILE).path) {
					void this.read();
				}
			}),
		);
	}

	/** The files are in this folder from now on. */
	async setFolder(folder: vscode.Uri): Promise<void> {
		if (folder.toString() !== this.folder.toString()) {
			this.folder = folder;
			this.watch();
			await this.read();
		}
	}

	get current(): CustomMoves {
		return this.customMoves;
	}

	/** Reads the files; of several calls during a reading only one more follows it. */
	read(): Promise<void> {
		if (!this.isQueued) {
			this.isQueued = true;
			void this.sequencer.run(() => this.readNow());
		}
		return this.sequencer.settled();
	}

	dispose(): void {
		this.owned.dispose();
	}

	private watch(): void {
		this.watching.set(watchFiles(this.folder, '*.{json,svg,png}', () => void this.read()));
	}

	private async readNow(): Promise<void> {
		this.isQueued = false;
		const { folder } = this;
		const { customMoves, faults } = await readCustomFiles(folder);
		if (folder !== this.folder) {
			return;
		}
		if (JSON.stringify(customMoves) !== JSON.stringify(this.customMoves)) {
			this.customMoves = customMoves;
			this.changed();
		}
		this.report(faults);
	}

	/** Each fault once, until it is mended: all in the log, the first in a warning. */
	private report(faults: readonly string[]): void {
		const fresh = faults.filter((fault) => !this.reported.has(fault));
		this.reported = new Set(faults);
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
