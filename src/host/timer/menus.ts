import * as vscode from 'vscode';
import type { Look } from '../../core/sitting/look.ts';
import type { Instant } from '../../core/time.ts';
import { COMMANDS, type CommandId } from '../commandIds.ts';
import { whyWords } from './whyWords.ts';
import { doneLabel } from './words.ts';

interface Choice extends vscode.QuickPickItem {
	readonly command: CommandId;
}

/**
 * What a click on the item offers while nothing is asked: what one can do now, most wanted first;
 * `seated` for someone who stays so.
 */
export async function showQuickMenu(look: Look, now: Instant, seated: boolean): Promise<void> {
	const picked = await vscode.window.showQuickPick(choices(look, seated), {
		title: vscode.l10n.t('Next Posture'),
		placeHolder: whyWords(look.why, now),
	});
	if (picked) {
		await vscode.commands.executeCommand(picked.command);
	}
}

function undoLabel(credited: NonNullable<Look['credited']>): string {
	return credited === 'here'
		? vscode.l10n.t('I was not here: count it as a break')
		: vscode.l10n.t('Undo the last break');
}

function choices(
	{ phase, position, breakMinutes, quietUntil, credited }: Look,
	seated: boolean,
): readonly Choice[] {
	const { t } = vscode.l10n;
	const choice = (icon: string, label: string, command: CommandId): Choice => ({
		label: `$(${icon}) ${label}`,
		command,
	});
	const paused = phase === 'paused';
	const inBout = !paused && phase !== 'off' && breakMinutes === null;
	const other =
		position === 'standing'
			? [choice('next-posture-sit', t("I'm sitting"), COMMANDS.imSitting)]
			: seated
				? []
				: [choice('next-posture-stand', t("I'm standing"), COMMANDS.imStanding)];
	return [
		...(paused || quietUntil !== null ? [choice('play-circle', t('Resume'), COMMANDS.resume)] : []),
		...(inBout ? [choice('check', doneLabel(seated), COMMANDS.imUp)] : []),
		...(credited === null ? [] : [choice('discard', undoLabel(credited), COMMANDS.undo)]),
		choice('next-posture-stretch', t('Stretch now'), COMMANDS.stretchNow),
		choice('list-unordered', t('Show quick stretches'), COMMANDS.showStretches),
		choice('next-posture-exhale', t('Breathe out'), COMMANDS.breatheOut),
		choice('next-posture-posture', t('Reset posture'), COMMANDS.resetPosture),
		choice('next-posture-run', t('Check before a run'), COMMANDS.checkBeforeRun),
		...(inBout
			? [
					...other,
					choice('watch', t('Snooze'), COMMANDS.snooze),
					choice('arrow-right', t('Skip this nudge'), COMMANDS.skip),
				]
			: []),
		...(paused
			? []
			: [
					choice('bell-slash', t('Quiet…'), COMMANDS.quiet),
					choice('stop-circle', t('Pause…'), COMMANDS.pause),
				]),
		choice('refresh', t('Restart timer'), COMMANDS.restartTimer),
		choice('settings-gear', t('Adjust…'), COMMANDS.adjust),
	];
}
