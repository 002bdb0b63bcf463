import type * as vscode from 'vscode';
import { AFTER, BEFORE } from '../../core/running/plan/reminder.ts';
import { AGENDA } from './agendaKey.ts';
import { RunReminder, type RunReminderDeps } from './runReminder.ts';
import { type RunningDeps, RunningService } from './runningService.ts';

/** What running works on in this window. */
export interface OpenRunningDeps extends Omit<RunningDeps, 'folder' | 'memento'> {
	readonly context: Pick<
		vscode.ExtensionContext,
		'globalState' | 'globalStorageUri' | 'subscriptions'
	>;
	readonly timer: RunningDeps['timer'] & RunReminderDeps['timer'];
	readonly settings: RunReminderDeps['settings'];
	readonly item: { remind: RunReminderDeps['show'] };
}

/** Running in this window: what is kept, and what the status item says of it. */
export interface OpenRunning {
	readonly state: RunningService;
	readonly reminder: RunReminder;
}

/**
 * Opens what running is kept in, for as long as the window lives. When a planned run is near is
 * written where every window reads it without opening this: each then reminds by itself.
 */
export async function openRunning(deps: OpenRunningDeps): Promise<OpenRunning> {
	const { context, timer, clock, settings, item } = deps;
	const state = await RunningService.open({
		...deps,
		folder: context.globalStorageUri,
		memento: context.globalState,
	});
	const reminder = new RunReminder({
		state,
		timer,
		clock,
		settings,
		show: (words) => item.remind(words),
	});
	const tell = () => {
		const { agenda } = state;
		const span = agenda ? [agenda.at - BEFORE, agenda.over + AFTER] : [0, 0];
		if (String(context.globalState.get(AGENDA)) !== String(span)) {
			void context.globalState.update(AGENDA, span);
		}
	};
	context.subscriptions.push(state, reminder, state.onDidChange(tell));
	tell();
	return { state, reminder };
}
