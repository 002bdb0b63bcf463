import * as vscode from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { Clock } from '../base/clock.ts';
import type { TimerService } from './timerService.ts';

/** What VS Code 1.93 added to `window`; older ones have no shell events. */
interface ShellEvents {
	readonly onDidStartTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
	readonly onDidEndTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
}

/** Where the start and the end of shell commands are heard of; null where this VS Code has no such. */
export function shellEvents(window: object): ShellEvents | null {
	return 'onDidStartTerminalShellExecution' in window && 'onDidEndTerminalShellExecution' in window
		? (window as ShellEvents)
		: null;
}

/** Before 1.93 the events are there, as a proposal: to listen is an error. */
function listenToShell(
	shell: ShellEvents,
	started: (work: object) => void,
	ended: (work: object) => void,
): vscode.Disposable {
	try {
		return vscode.Disposable.from(
			shell.onDidStartTerminalShellExecution(({ execution }) => started(execution)),
			shell.onDidEndTerminalShellExecution(({ execution }) => ended(execution)),
		);
	} catch {
		return NOTHING;
	}
}

/**
 * Tells the sit timer when the machine works and when it is done: tasks, and shell commands where
 * this VS Code reports them. Watchers are never done, so background tasks are left out.
 */
export function listenToMachine(
	timer: TimerService,
	clock: Clock,
	shell: ShellEvents | null,
): vscode.Disposable {
	const running = new Map<object, Instant>();
	const tell = () => {
		const busySince = running.size === 0 ? null : Math.max(...running.values());
		timer.dispatch({ type: 'machine', busySince });
	};
	const started = (work: object) => {
		running.set(work, clock.now());
		tell();
	};
	const ended = (work: object) => {
		if (running.delete(work)) {
			tell();
			timer.dispatch({ type: 'lull', trigger: 'task' });
		}
	};
	return vscode.Disposable.from(
		vscode.tasks.onDidStartTask(({ execution }) => {
			if (!execution.task.isBackground) {
				started(execution);
			}
		}),
		vscode.tasks.onDidEndTask(({ execution }) => ended(execution)),
		shell ? listenToShell(shell, started, ended) : NOTHING,
	);
}

const NOTHING: vscode.Disposable = { dispose: () => {} };
