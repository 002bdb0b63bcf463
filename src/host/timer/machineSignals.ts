import * as vscode from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import { MutableDisposable } from '../base/disposables.ts';
import type { HandWatch } from './handWatch.ts';
import type { TimerService } from './timerService.ts';

/**
 * Turns the machine's work into events of the sit timer: since when it runs a task or a command, a lull when
 * one is done, and files that change on disk. Shell commands are known where this VS Code reports them;
 * background tasks, such as watchers, are never done and left out.
 */
export function listenToMachine(
	timer: TimerService,
	clock: Clock,
	hands: HandWatch,
): vscode.Disposable {
	const tasks = new RunningWork('task', timer, clock);
	const commands = new RunningWork('command', timer, clock);
	return vscode.Disposable.from(
		vscode.tasks.onDidStartTask(({ execution }) => {
			if (!execution.task.isBackground) {
				tasks.begin(execution);
			}
		}),
		vscode.tasks.onDidEndTask(({ execution }) => tasks.end(execution)),
		...listenToShell(vscode.window, commands),
		watchDisk(timer, hands),
	);
}

/** Tasks, or commands, that run now. */
class RunningWork {
	readonly #source: 'task' | 'command';
	readonly #timer: TimerService;
	readonly #clock: Clock;
	readonly #running = new Map<object, Instant>();

	constructor(source: 'task' | 'command', timer: TimerService, clock: Clock) {
		this.#source = source;
		this.#timer = timer;
		this.#clock = clock;
	}

	begin(work: object): void {
		this.#running.set(work, this.#clock.now());
		this.#dispatch();
	}

	end(work: object): void {
		if (this.#running.delete(work)) {
			this.#dispatch();
			this.#timer.dispatch({ type: 'lull', trigger: 'task' });
		}
	}

	#dispatch(): void {
		const busySince = this.#running.size === 0 ? null : Math.max(...this.#running.values());
		this.#timer.dispatch({ type: 'machine', source: this.#source, busySince });
	}
}

/**
 * Watches the open folders while the timer has a use for it: the watcher is VS Code's own, which leaves out
 * what `files.watcherExclude` names. That something changed is all that is looked at.
 */
function watchDisk(timer: TimerService, hands: HandWatch): vscode.Disposable {
	const watcher = new MutableDisposable();
	let watching = false;
	const changed = () => hands.changeFile();
	const follow = ({ watchesDisk }: TimerView) => {
		if (watchesDisk === watching) {
			return;
		}
		watching = watchesDisk;
		if (!watching) {
			watcher.set(null);
			return;
		}
		const files = vscode.workspace.createFileSystemWatcher('**/*');
		watcher.set(
			vscode.Disposable.from(
				files,
				files.onDidCreate(changed),
				files.onDidChange(changed),
				files.onDidDelete(changed),
			),
		);
	};
	return vscode.Disposable.from(watcher, timer.onDidChangeView(follow));
}

/** What VS Code 1.93 added to `window`. */
interface ShellEvents {
	readonly onDidStartTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
	readonly onDidEndTerminalShellExecution: vscode.Event<{ readonly execution: object }>;
}

/** Nothing where this VS Code has no shell events. */
function listenToShell(window: object, commands: RunningWork): readonly vscode.Disposable[] {
	if (!hasShellEvents(window)) {
		return [];
	}
	try {
		return [
			window.onDidStartTerminalShellExecution(({ execution }) => commands.begin(execution)),
			window.onDidEndTerminalShellExecution(({ execution }) => commands.end(execution)),
		];
	} catch {
		// Before 1.93 the events are there as a proposal: listening throws.
		return [];
	}
}

function hasShellEvents(window: object): window is ShellEvents {
	return 'onDidStartTerminalShellExecution' in window && 'onDidEndTerminalShellExecution' in window;
}
