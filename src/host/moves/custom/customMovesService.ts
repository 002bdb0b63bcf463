import * as vscode from 'vscode';
import type { Milliseconds } from '../../../core/base/time.ts';
import { type CustomMoves, noCustomMoves } from '../../../core/moves/customMoves.ts';
import { NO_OWN_NUDGES, type OwnNudges } from '../../../core/timer/nudgeLines.ts';
import type { AppContext } from '../../base/appContext.ts';
import { COMMANDS } from '../../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../../base/disposables.ts';
import { Sequencer } from '../../base/sequencer.ts';
import { movesFolder } from '../../storage/dataFolder.ts';
import { watchFiles } from '../../storage/files.ts';
import { claim } from '../../storage/personStore.ts';
import {
	type CustomFault,
	IMPORTED_MOVES_FILE,
	MY_MOVES_FILE,
	readCustomFiles,
} from './customFiles.ts';

/** What the person's own moves are read with. */
export interface CustomMovesDeps {
	/** Finds the folder of the files, which may be another one each time that they are read. */
	locate(): Promise<vscode.Uri>;
	readonly log: { warn(message: string): void };
	/** Whether this window is to name these faults: of all windows one does, and each fault once till it is mended. */
	claim(faults: string): Promise<boolean>;
	/** Files and typing take real time, whatever the clock shows. */
	wait(span: Milliseconds): Promise<void>;
}

/** A file may be read while it is half written or typed: a fault is named if it is still there after this. */
const SETTLES: Milliseconds = 300;
/** The window in which the person is names a fault before others would. */
const ELSEWHERE: Milliseconds = 1500;

/** Opens the person's own moves, and follows the folder that they are in. */
export async function openCustomMoves({
	settings,
	storageUri,
	person,
	log,
	subscriptions,
}: AppContext): Promise<CustomMovesService> {
	const service = subscriptions.add(
		new CustomMovesService({
			locate: () => movesFolder(settings.current.dataFolder, storageUri),
			log,
			claim: async (faults) => {
				await person.opened;
				await person.wait(vscode.window.state.focused ? SETTLES : ELSEWHERE);
				return claim(person, 'movesFault', (last = '') => (last === faults ? undefined : faults));
			},
			wait: (span) => person.wait(span),
		}),
	);
	const place = () => `${settings.current.dataFolder}\n${person.get('awayNotice') ?? ''}`;
	let last = place();
	const follow = () => {
		if (place() !== last) {
			last = place();
			void service.read();
		}
	};
	subscriptions.add(settings.onDidChange(follow));
	subscriptions.add(person.onDidChange(follow));
	await service.read();
	return service;
}

/**
 * Keeps the person's own moves as the files have them now. What cannot be read is named once, in one message,
 * and is marked where the file is open in an editor.
 */
export class CustomMovesService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly watching = this.owned.add(new MutableDisposable());
	private readonly changeEmitter = this.owned.add(new vscode.EventEmitter<void>());
	private readonly marks = this.owned.add(vscode.languages.createDiagnosticCollection(SOURCE));
	private readonly sequencer = new Sequencer();
	private readonly deps: CustomMovesDeps;
	/** Where the files were read last. */
	private folder: vscode.Uri | null = null;
	private customMoves: CustomMoves = noCustomMoves;
	private ownNudges: OwnNudges = NO_OWN_NUDGES;
	private logged: ReadonlySet<string> = new Set();
	/** The faults that were named last, or are to be. */
	private named = '';
	private isQueued = false;
	/** How often the text of a file was changed in an editor. */
	private typed = 0;

	/** The files hold something else. */
	readonly onDidChange = this.changeEmitter.event;
	/** Resolves when what was read so far has been named, or need not be. */
	naming: Promise<void> = Promise.resolve();

	constructor(deps: CustomMovesDeps) {
		this.deps = deps;
		const { workspace } = vscode;
		const look = ({ uri }: { readonly uri: vscode.Uri }) => {
			if (isFileOfMoves(uri)) {
				void this.read();
			}
		};
		// A browser's store may report no write at all.
		this.owned.add(workspace.onDidSaveTextDocument(look));
		this.owned.add(workspace.onDidOpenTextDocument(look));
		this.owned.add(
			workspace.onDidChangeTextDocument(({ document }) => void this.followTyping(document)),
		);
		this.owned.add(workspace.onDidCloseTextDocument(({ uri }) => this.marks.delete(uri)));
	}

	get current(): CustomMoves {
		return this.customMoves;
	}

	/** The lines of nudges that the person wrote. */
	get nudges(): OwnNudges {
		return this.ownNudges;
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

	private async followTyping({ uri }: vscode.TextDocument): Promise<void> {
		if (isFileOfMoves(uri)) {
			const typed = ++this.typed;
			await this.deps.wait(SETTLES);
			await (typed === this.typed ? this.read() : undefined);
		}
	}

	private async readNow(): Promise<void> {
		this.isQueued = false;
		const folder = await this.deps.locate();
		if (folder.toString() !== this.folder?.toString()) {
			this.folder = folder;
			this.watching.set(watchFiles(folder, '*.{json,svg,png}', () => void this.read()));
		}
		const { customMoves, entries, faults } = await readCustomFiles(folder);
		const problem = faults.length === 0 ? {} : { problem: summary(faults) };
		const read = { ...customMoves, ...problem };
		const ownNudges = {
			lines: entries.nudges.map(({ read: line }) => line),
			hidden: entries.hiddenNudges,
		};
		const before = [this.customMoves, this.ownNudges];
		if (JSON.stringify([read, ownNudges]) !== JSON.stringify(before)) {
			this.customMoves = read;
			this.ownNudges = ownNudges;
			this.changeEmitter.fire();
		}
		this.report(faults);
		await this.mark(folder, faults);
	}

	/** Each fault once, until it is mended: all in the log, the first in a message. */
	private report(faults: readonly CustomFault[]): void {
		const texts = faults.map(({ text }) => text);
		texts.filter((text) => !this.logged.has(text)).forEach((text) => this.deps.log.warn(text));
		this.logged = new Set(texts);
		// A line moves as the ones above it are mended.
		const named = faults.map(({ file, words }) => `${file}: ${words}`).join('\n');
		if (named !== this.named) {
			this.named = named;
			this.naming = this.name(named, faults);
		}
	}

	private async name(named: string, faults: readonly CustomFault[]): Promise<void> {
		const isOurs = await this.deps.claim(named);
		if (isOurs && named === this.named && faults.length > 0) {
			void warn(summary(faults));
		}
	}

	/** Marks what only we can know is wrong in the files that are open, as they are in their editors. */
	private async mark(folder: vscode.Uri, onDisk: readonly CustomFault[]): Promise<void> {
		const names = [MY_MOVES_FILE, IMPORTED_MOVES_FILE];
		const documents = names.flatMap((name) => {
			const { path } = vscode.Uri.joinPath(folder, name);
			const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.path === path);
			return open.map((document) => ({ name, document }));
		});
		const changed = documents.filter(({ document }) => document.isDirty);
		const texts = changed.map(({ name, document }) => [name, document.getText()] as const);
		const { faults } =
			changed.length === 0
				? { faults: onDisk }
				: await readCustomFiles(folder, names, new Map(texts));
		for (const { name, document } of documents) {
			const here = faults.filter(({ file }) => file === name);
			this.marks.set(document.uri, here.flatMap(diagnosticOf));
		}
	}
}

/** What a mark in the editor names as where it comes from. */
const SOURCE = 'Next Posture';

function isFileOfMoves({ path }: vscode.Uri): boolean {
	return [MY_MOVES_FILE, IMPORTED_MOVES_FILE].some((name) => path.endsWith(`/${name}`));
}

function diagnosticOf({ words, range }: CustomFault): readonly vscode.Diagnostic[] {
	if (range === null) {
		return [];
	}
	const { from, to } = range;
	const found = new vscode.Diagnostic(
		new vscode.Range(from.line, from.character, to.line, to.character),
		words,
		vscode.DiagnosticSeverity.Warning,
	);
	found.source = SOURCE;
	return [found];
}

/** The first fault as a sentence, and the number of the others. */
function summary([first, ...others]: readonly CustomFault[]): string {
	const { t } = vscode.l10n;
	const text = first?.text ?? '';
	return others.length === 0 ? text : t('{0} Other problems: {1}.', text, others.length);
}

async function warn(message: string): Promise<void> {
	const edit = vscode.l10n.t('Edit');
	const log = vscode.l10n.t('Show Log');
	const answer = await vscode.window.showWarningMessage(message, edit, log);
	if (answer !== undefined) {
		await vscode.commands.executeCommand(answer === edit ? COMMANDS.editMyMoves : COMMANDS.showLog);
	}
}
