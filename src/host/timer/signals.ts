import * as vscode from 'vscode';
import { SECOND } from '../../core/base/time.ts';
import { type Clock, systemClock } from '../base/clock.ts';
import { ACTIVE_LAG, type TimerService } from './timerService.ts';

/** Presence that comes more often than this tells nothing new. */
const PRESENCE_EVERY = 5 * SECOND;

/** What a window writes as it loses the focus is there by then: files take real time, in tests too. */
const HANDED_OVER = 300;

function isOutput({ uri }: vscode.TextDocument): boolean {
	return uri.scheme === 'output';
}

/**
 * Turns what VS Code tells of the person's work into events of the sit timer. Presence counts in
 * the focused window only; edits are no presence, since agents and formatters make them too. A
 * window that gains focus first catches up with what others wrote.
 */
export function listenToEditor(
	timer: TimerService,
	clock: Clock,
	catchUp: () => Promise<void>,
): vscode.Disposable {
	let marked = -Infinity;
	let focused = vscode.window.state.focused;
	const present = () => {
		const at = clock.now();
		if (focused && Math.abs(at - marked) >= PRESENCE_EVERY) {
			marked = at;
			timer.dispatch({ type: 'presence', mark: at });
		}
	};
	const lull = () => timer.dispatch({ type: 'lull', trigger: 'any' });
	const gainFocus = async () => {
		await catchUp();
		// The focus comes straight from another window, which is just telling of what it saw.
		if (timer.record.unfocusedSince === null) {
			await new Promise<void>((ring) => {
				systemClock.wakeAt(systemClock.now() + HANDED_OVER, ring);
			});
			await catchUp();
		}
		if (vscode.window.state.focused && !focused) {
			focused = true;
			timer.dispatch({ type: 'focus', focused });
			lull();
		}
	};
	return vscode.Disposable.from(
		vscode.window.onDidChangeWindowState((state) => {
			if (state.focused !== focused) {
				if (state.focused) {
					void gainFocus();
				} else {
					focused = false;
					timer.dispatch({ type: 'focus', focused });
				}
			} else if (state.focused && state.active) {
				present();
			} else if (state.focused) {
				timer.dispatch({ type: 'presence', mark: clock.now() - ACTIVE_LAG });
			}
		}),
		vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
			if (
				kind === vscode.TextEditorSelectionChangeKind.Keyboard ||
				kind === vscode.TextEditorSelectionChangeKind.Mouse
			) {
				present();
			}
		}),
		vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
			// An output channel scrolls by itself.
			if (textEditor === vscode.window.activeTextEditor && !isOutput(textEditor.document)) {
				present();
			}
		}),
		vscode.window.onDidChangeActiveTextEditor(present),
		vscode.window.onDidChangeActiveTerminal(present),
		vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
			present();
			if (closed.length > 0 && focused) {
				lull();
			}
		}),
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			const active = vscode.window.activeTextEditor?.document === document;
			if (active && contentChanges.length > 0 && focused) {
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
