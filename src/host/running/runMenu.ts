import * as vscode from 'vscode';
import type { Near } from '../../core/running/reminder.ts';
import { COMMANDS, type CommandId } from '../commandIds.ts';
import { hoursText } from './reminderWords.ts';
import type { RunningState } from './runningState.ts';

interface Choice extends vscode.QuickPickItem {
	readonly command: CommandId | null;
}

/** What a click on the item offers before a planned run, and after it. */
export async function showRunMenu(near: Exclude<Near, null>, state: RunningState): Promise<void> {
	const { t } = vscode.l10n;
	const choice = (icon: string, label: string, command: CommandId | null): Choice => ({
		label: `$(${icon}) ${label}`,
		command,
	});
	const choices =
		near === 'before'
			? [
					choice('checklist', t('Check before the run'), COMMANDS.checkBeforeRun),
					choice('next-posture-stretch', t('Warm up'), COMMANDS.warmUp),
				]
			: [
					choice('next-posture-stretch', t('Cool down'), COMMANDS.coolDown),
					choice('edit', t('Log the run…'), COMMANDS.logRun),
				];
	const picked = await vscode.window.showQuickPick(
		[
			...choices,
			choice('circle-slash', t('No run today'), null),
			choice('list-unordered', t('Menu of the sit timer'), COMMANDS.showMenu),
		],
		{
			title: near === 'before' ? t('A run is planned') : t('A run was planned'),
			placeHolder: t('Sat today: {0}', hoursText(state.satToday)),
		},
	);
	if (picked?.command) {
		await vscode.commands.executeCommand(picked.command);
	} else if (picked && state.agenda) {
		await state.kept.setPlan(state.agenda.plan, null);
	}
}
