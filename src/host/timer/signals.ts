import * as vscode from 'vscode';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import { isAtCursor } from '../../core/timer/hands.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import type { HandWatch } from './handWatch.ts';
import type { TimerService } from './timerService.ts';

/** What a window writes as it loses the focus is on disk after this: files take real time, in tests too. */
const LOSS_WRITTEN = 300;

/**
 * Turns what VS Code tells of the editor into signs of the person's hands, of which `hands` tells the timer.
 * Moments when the person stops anyway, such as closing a tab, are lulls: a nudge may come then. A window
 * that gains the focus first adopts what others wrote, by `catchUp`.
 */
export function listenToEditor(
	timer: TimerService,
	clock: Clock,
	hands: HandWatch,
	catchUp: () => Promise<void>,
): vscode.Disposable {
	const lull = () => timer.dispatch({ type: 'lull', trigger: 'any' });
	const change = () => hands.feel('change');
	return vscode.Disposable.from(
		timer.onDidReduce(({ act }) => {
			if (act) {
				hands.touch();
			}
		}),
		listenToWindow(timer, hands, catchUp),
		listenToCursor(hands, clock),
		listenToCells(hands),
		listenToSaves(hands),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			// An output channel scrolls by itself.
			const isOutput = textEditor.document.uri.scheme === 'output';
			if (textEditor === vscode.window.activeTextEditor && !isOutput) {
				change();
			}
		}),
		vscode.window.onDidChangeActiveTextEditor(change),
		vscode.window.onDidChangeActiveTerminal(change),
		vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
			if (closed.length > 0) {
				hands.closeTab();
			} else if (opened.length > 0) {
				change();
			}
		}),
		vscode.debug.onDidTerminateDebugSession(lull),
		vscode.debug.onDidChangeActiveStackItem((item) =>
			timer.dispatch({ type: 'pausedFrame', standing: item instanceof vscode.DebugStackFrame }),
		),
	);
}

function listenToWindow(
	timer: TimerService,
	hands: HandWatch,
	catchUp: () => Promise<void>,
): vscode.Disposable {
	let { focused, active } = vscode.window.state;
	if (focused) {
		hands.enter();
	}
	if (active) {
		hands.feel('active');
	}
	const gainFocus = async () => {
		await catchUp();
		// The focus comes straight from another window, which is just writing what it saw.
		if (timer.record.unfocusedSince === null) {
			await new Promise<void>((resolve) => {
				systemClock.wakeAt(systemClock.now() + LOSS_WRITTEN, resolve);
			});
			await catchUp();
		}
		if (vscode.window.state.focused && !focused) {
			focused = true;
			hands.enter();
			timer.dispatch({ type: 'focus', focused });
			timer.dispatch({ type: 'lull', trigger: 'any' });
		}
	};
	return vscode.window.onDidChangeWindowState((state) => {
		if (state.active !== active) {
			active = state.active;
			hands.feel(active ? 'active' : 'rest');
		}
		if (state.focused && !focused) {
			void gainFocus();
		} else if (!state.focused && focused) {
			focused = false;
			timer.dispatch({ type: 'focus', focused, mark: hands.leave() });
		}
	});
}

/** Selections and edits: whether keys moved the cursor, and whether edits lie where the hand has put it. */
function listenToCursor(hands: HandWatch, clock: Clock): vscode.Disposable {
	/** Documents in which the hand has put the cursor where it is. */
	const placed = new WeakSet<vscode.TextDocument>();
	const keymaps = new Keymaps(clock);
	return vscode.Disposable.from(
		vscode.window.onDidChangeTextEditorSelection(({ kind, textEditor: { document } }) => {
			switch (kind) {
				case vscode.TextEditorSelectionChangeKind.Keyboard:
					placed.add(document);
					hands.selectByKeyboard(document);
					break;
				case vscode.TextEditorSelectionChangeKind.Mouse:
					placed.add(document);
					hands.feel('hand');
					break;
				case vscode.TextEditorSelectionChangeKind.Command:
					if (keymaps.moveTheCursor()) {
						placed.add(document);
					} else {
						placed.delete(document);
					}
					break;
				// An edit moved it along.
				case undefined:
					break;
			}
		}),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
			if (contentChanges.length === 0 || !isWork(document)) {
				return;
			}
			const editor = vscode.window.activeTextEditor;
			const isShown = editor?.document === document;
			const undone = reason !== undefined;
			hands.edit({
				document,
				isShown,
				undone,
				isFromDisk: () => !undone && isOnDisk(document),
				// The selection is still the one from before the edit.
				atCursor:
					isShown &&
					placed.has(document) &&
					isAtCursor(contentChanges.map(linesOf), editor.selections.map(linesOf)),
			});
		}),
	);
}

function linesOf(at: vscode.Range | vscode.TextDocumentContentChangeEvent) {
	const { start, end } = 'range' in at ? at.range : at;
	return { from: start.line, to: end.line };
}

/** Extensions that do what keys say, as those for Vim: VS Code tells of a command when they move the cursor. */
class Keymaps {
	readonly #clock: Clock;
	#asked: Instant = -Infinity;
	#found = false;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	moveTheCursor(): boolean {
		const now = this.#clock.now();
		if (Math.abs(now - this.#asked) >= MINUTE) {
			this.#asked = now;
			this.#found = vscode.extensions.all.some(({ packageJSON }) => isKeymap(packageJSON));
		}
		return this.#found;
	}
}

/** Whether a manifest is one of a keymap that runs code; others only list keybindings. */
function isKeymap(manifest: unknown): boolean {
	const { categories, main, browser } = manifest as Readonly<Record<string, unknown>>;
	const runs = typeof main === 'string' || typeof browser === 'string';
	return runs && Array.isArray(categories) && categories.includes('Keymaps');
}

/** VS Code calls a window active in which a cell of a notebook runs, whoever started it. */
function listenToCells(hands: HandWatch): vscode.Disposable {
	const running = new Set<vscode.NotebookCell>();
	return vscode.workspace.onDidChangeNotebookDocument(({ cellChanges }) => {
		const before = running.size;
		for (const { cell, executionSummary } of cellChanges) {
			if (executionSummary && executionSummary.success === undefined && !executionSummary.timing) {
				running.add(cell);
			} else if (executionSummary) {
				running.delete(cell);
			}
		}
		if (running.size !== before) {
			hands.feel(running.size > 0 ? 'cellsRun' : 'cellsEnded');
		}
	});
}

/** The person saves, or VS Code does so by itself after a while. */
function listenToSaves(hands: HandWatch): vscode.Disposable {
	const { Manual } = vscode.TextDocumentSaveReason;
	return vscode.Disposable.from(
		vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
			const isShown = vscode.window.activeTextEditor?.document === document;
			hands.save(isShown && reason === Manual);
		}),
		vscode.workspace.onWillSaveNotebookDocument(({ notebook, reason }) => {
			const isShown = vscode.window.activeNotebookEditor?.notebook === notebook;
			hands.save(isShown && reason === Manual);
		}),
	);
}

/** Whether it is just as it is on disk: after an edit, that has brought it from there. */
function isOnDisk({ isDirty, uri: { scheme } }: vscode.TextDocument): boolean {
	// Of a cell, its notebook knows.
	return !isDirty && scheme !== 'vscode-notebook-cell';
}

/** Whether it can be worked on: not an output, a log or the box of a chat or a commit. */
function isWork({ uri: { scheme } }: vscode.TextDocument): boolean {
	return (
		scheme === 'untitled' ||
		scheme === 'vscode-notebook-cell' ||
		vscode.workspace.fs.isWritableFileSystem(scheme) === true
	);
}
