import * as vscode from 'vscode';
import { routineTitles } from '../../content/routineTitles.ts';
import { sourceAddress } from '../../content/sources.ts';
import { endsBout } from '../../core/moves/routine.ts';
import type { FromPage } from '../../core/protocol/messages.ts';
import { COMMANDS } from '../commandIds.ts';
import type { SitTimer } from '../sitting/sitTimer.ts';
import type { Clock } from '../systemClock.ts';

/** What a message from the page may act on. */
export interface PageListenerDeps {
	readonly timer: SitTimer;
	readonly clock: Clock;
	readonly seated: () => boolean;
	readonly log: (message: string) => void;
}

/** Turns what the page says into events of the sit timer. Each message was parsed before. */
export function hear(message: FromPage, deps: PageListenerDeps): void {
	const { timer, clock } = deps;
	switch (message.kind) {
		case 'ready':
			return;
		case 'presence':
			return timer.happen({ type: 'presence', mark: clock.now() });
		case 'routineStarted':
			return startRoutine(message.routine, deps);
		case 'routineStep':
			return timer.happen({ type: 'routineSign', step: message.step - 1 });
		case 'routineEnded':
			return timer.happen({ type: 'routineEnded', finished: message.finished });
		case 'openSource':
			return openSource(message.source, deps);
		case 'command':
			void vscode.commands.executeCommand(
				{ imUp: COMMANDS.imUp, startTimer: COMMANDS.restartTimer }[message.command],
			);
	}
}

function startRoutine(id: string, { timer, seated, log }: PageListenerDeps): void {
	const routine = routineTitles.find((title) => title.id === id);
	if (!routine) {
		return log(`The page started a routine that is not there: ${JSON.stringify(id)}`);
	}
	timer.happen({
		type: 'routineStarted',
		routine: id,
		endsBout: endsBout(routine, { seated: seated() }),
	});
}

function openSource(id: string, { log }: PageListenerDeps): void {
	const address = sourceAddress(id);
	if (address === null) {
		return log(`The page asked for a source that has no address: ${JSON.stringify(id)}`);
	}
	void vscode.env.openExternal(vscode.Uri.parse(address));
}
