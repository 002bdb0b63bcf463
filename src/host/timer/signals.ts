import * as vscode from 'vscode';
import { SECOND } from '../../core/base/time.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { ACTIVE_LAG, type TimerService } from './timerService.ts';

/** Presence that comes more often than this says nothing new. */
const PRESENCE_EVERY = 5 * SECOND;

/** What a window writes as it loses the focus is on disk after this: files take real time, in tests too. */
const LOSS_WRITTEN = 300;

/**
 * Turns the person's work in the editor into events of the sit timer. Presence counts in the focused
 * window only; edits are no presence, since agents and formatters make them too. Moments when the person
 * stops anyway, such as closing a tab, are lulls: a nudge may come then. A window that gains the focus
 * first adopts what others wrote, by `catchUp`.
 */
export function listenToEditor(
	timer: TimerService,
	clock: Clock,
	catchUp: () => Promise<void>,
): vscode.Disposable {
	let marked = -Infinity;
	let focused = vscode.window.state.focused;
	const presence = () => {
		const at = clock.now();
		if (focused && Math.abs(at - marked) >= PRESENCE_EVERY) {
			marked = at;
			timer.dispatch({ type: 'presence', mark: at });
		}
	};
	const lull = () => timer.dispatch({ type: 'lull', trigger: 'any' });
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
			timer.dispatch({ type: 'focus', focused });
			lull();
		}
	};
	const handleWindowState = (state: vscode.WindowState) => {
		if (state.focused !== focused) {
			if (state.focused) {
				void gainFocus();
			} else {
				focused = false;
				timer.dispatch({ type: 'focus', focused });
			}
		} else if (state.focused && state.active) {
			presence();
		} else if (state.focused) {
			timer.dispatch({ type: 'presence', mark: clock.now() - ACTIVE_LAG });
		}
	};
	return vscode.Disposable.from(
		vscode.window.onDidChangeWindowState(handleWindowState),
		vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
			if (
				kind === vscode.TextEditorSelectionChangeKind.Keyboard ||
				kind === vscode.TextEditorSelectionChangeKind.Mouse
			) {
				presence();
			}
		}),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			// An output channel scrolls by itself.
			if (textEditor === vscode.window.activeTextEditor && !isOutput(textEditor.document)) {
				presence();
			}
		}),
		vscode.window.onDidChangeActiveTextEditor(presence),
		vscode.window.onDidChangeActiveTerminal(presence),
		vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
			presence();
			if (closed.length > 0 && focused) {
				lull();
			}
		}),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			const isActive = vscode.window.activeTextEditor?.document === document;
			if (isActive && contentChanges.length > 0 && focused) {
				timer.dispatch({ type: 'edit' });
			}
		}),
		vscode.workspace.onDidSaveTextDocument((document) => {
			if (vscode.window.activeTextEditor?.document === document) {
				timer.dispatch({ type: 'save' });
			}
		}),
		vscode.debug.onDidTerminateDebugSession(lull),
		vscode.debug.onDidChangeActiveStackItem((item) =>
			timer.dispatch({ type: 'pausedFrame', standing: item instanceof vscode.DebugStackFrame }),
		),
	);
}

function isOutput({ uri }: vscode.TextDocument): boolean {
	return uri.scheme === 'output';
}
