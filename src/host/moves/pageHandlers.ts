import * as vscode from 'vscode';
import { sourceAddress } from '../../content/sources.ts';
import { endsBout } from '../../core/moves/routine.ts';
import type { PageCommand } from '../../core/protocol/app.ts';
import type { FromPage } from '../../core/protocol/protocol.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import type { RunMessage } from '../running/runningPage.ts';
import type { PrefsMessage } from './pageState.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { Clock } from '../base/clock.ts';

/** What the page's buttons run. */
const commands: Readonly<Record<PageCommand, CommandId>> = {
	imUp: COMMANDS.imUp,
	startTimer: COMMANDS.restartTimer,
	editMyMoves: COMMANDS.editMyMoves,
	openSettings: COMMANDS.openSettings,
};

/** What a message from the page may act on. */
export interface PageListenerDeps {
	readonly timer: TimerService;
	readonly clock: Clock;
	readonly seated: () => boolean;
	readonly log: (message: string) => void;
	/** Hears what the person said of moves and of the day. */
	readonly onPrefsMessage: (message: PrefsMessage) => void;
	/** Hears what the person said on the Run tab. */
	readonly onRunMessage: (message: RunMessage) => void;
}

/** Turns what the page says into events of the sit timer. Each message was parsed before. */
export function handleMessage(message: FromPage, deps: PageListenerDeps): void {
	const { timer, clock } = deps;
	switch (message.kind) {
		case 'ready':
		case 'shown':
		case 'askDay':
		case 'askDays':
		case 'historyShown':
			return;
		case 'presence':
			return timer.dispatch({ type: 'presence', mark: clock.now() });
		case 'routineStarted':
			return timer.dispatch({
				type: 'routineStarted',
				routine: message.routine,
				endsBout: endsBout(message, { seated: deps.seated() }),
			});
		case 'routineStep':
			return timer.dispatch({ type: 'routineSign', step: message.step - 1 });
		case 'routineEnded':
			return timer.dispatch({ type: 'routineEnded', finished: message.finished });
		case 'openSource':
			return openSource(message.source, deps);
		case 'command':
			return void vscode.commands.executeCommand(commands[message.command]);
		case 'moveDone':
		case 'favourite':
		case 'hide':
		case 'sore':
		case 'speak':
			return deps.onPrefsMessage(message);
		case 'askRuns':
		case 'logRun':
		case 'logRuns':
		case 'editRun':
		case 'deleteRun':
		case 'undoRuns':
		case 'setPlan':
		case 'clearPlan':
		case 'checkDone':
		case 'signTicked':
		case 'keepOutcomes':
		case 'loadRule':
		case 'copyText':
		case 'saveCard':
			return deps.onRunMessage(message);
	}
}

function openSource(id: string, { log }: PageListenerDeps): void {
	const address = sourceAddress(id);
	if (address === null) {
		return log(`The page asked for a source that has no address: ${JSON.stringify(id)}`);
	}
	void vscode.env.openExternal(vscode.Uri.parse(address));
}
