import * as vscode from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { Clock } from '../base/clock.ts';
import type { TimerService } from './timerService.ts';

/**
 * Turns the machine's work into events of the sit timer: since when it is busy, and a lull when work is
 * done. Work is tasks, and shell commands where this VS Code reports them; background tasks, such as
 * watchers, are never done and left out.
 */
export function listenToMachine(timer: TimerService, clock: Clock): vscode.Disposable {
	const working = new Map<object, Instant>();
	const dispatchBusy = () => {
		const busySince = working.size === 0 ? null : Math.max(...working.values());
		timer.dispatch({ type: 'machine', busySince });
	};
	const begin = (work: object) => {
		working.set(work, clock.now());
		dispatchBusy();
	};
	const end = (work: object) => {
		if (working.delete(work)) {
			dispatchBusy();
			timer.dispatch({ type: 'lull', trigger: 'task' });
		}
	};
	return vscode.Disposable.from(
		vscode.tasks.onDidStartTask(({ execution }) => {
			if (!execution.task.isBackground) {
				begin(execution);
			}
		}),
		vscode.tasks.onDidEndTask(({ execution }) => end(execution)),
		...listenToShell(vscode.window, begin, end),
	);
}

/** What VS Code 1.93 added to `window`. */
interface ShellEvents {
	readonly onDidStartTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
	readonly onDidEndTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
}

/** Nothing where this VS Code has no shell events. */
function listenToShell(
	window: object,
	begin: (work: object) => void,
	end: (work: object) => void,
): readonly vscode.Disposable[] {
	if (!hasShellEvents(window)) {
		return [];
	}
	try {
		return [
			window.onDidStartTerminalShellExecution(({ execution }) => begin(execution)),
			window.onDidEndTerminalShellExecution(({ execution }) => end(execution)),
		];
	} catch {
		// Before 1.93 the events are there as a proposal: listening throws.
		return [];
	}
}

function hasShellEvents(window: object): window is ShellEvents {
	return 'onDidStartTerminalShellExecution' in window && 'onDidEndTerminalShellExecution' in window;
}
