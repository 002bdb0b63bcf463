import * as vscode from 'vscode';
import type { PersonState } from '../base/appContext.ts';
import { COMMANDS } from '../base/commandIds.ts';
import { changeSetting } from '../settings/settingsReader.ts';
import { claim } from '../storage/personStore.ts';
import { doneLabel } from './statusText.ts';
import type { StandNudge } from './timerService.ts';
import type { ToastReader } from './toastOffer.ts';

/**
 * Says to someone with a screen reader, once ever, that nudges come as notifications, and lets them
 * choose the status bar alone. The promise may stay open for hours.
 */
export async function offerToasts(person: PersonState): Promise<void> {
	const { t } = vscode.l10n;
	if (!(await claim(person, 'toastsOffered', (known) => (known ? undefined : true)))) {
		return;
	}
	const none = t('Status bar only');
	const answer = await vscode.window.showInformationMessage(
		t(
			'The sit timer of Next Posture is on. With a screen reader, its stand nudge comes as a notification too, once before each break.',
		),
		t('Got It'),
		none,
	);
	if (answer === none) {
		await changeSetting('nudgeStyle', 'text');
	}
}

/**
 * Shows a nudge as a toast with answers, in words for its reader's stance. Where two windows decided on it
 * at once, only one shows it; none does for a person who is up by then. The promise may stay open for hours.
 */
export async function showToast(
	{ nudge, bout }: StandNudge,
	{ stance, closed, text }: ToastReader,
	person: PersonState,
	isOpen: () => boolean,
): Promise<void> {
	const isFirst =
		bout === null || (await claim(person, 'toast', (last) => (last === bout ? undefined : bout)));
	if (!isFirst || !isOpen()) {
		return;
	}
	if (nudge.tried) {
		return showTrialToast(text);
	}
	const { t } = vscode.l10n;
	const answers = new Map<string, () => Thenable<unknown>>([
		[doneLabel(stance), () => vscode.commands.executeCommand(COMMANDS.imUp)],
		...(closed
			? []
			: [[t('Stretch'), () => vscode.commands.executeCommand(COMMANDS.stretchNow)] as const]),
		[t('Snooze'), () => vscode.commands.executeCommand(COMMANDS.snooze)],
		[t("Don't show again"), () => changeSetting('nudgeStyle', 'text')],
	]);
	const answer = await vscode.window.showInformationMessage(text, ...answers.keys());
	await (answer === undefined ? undefined : answers.get(answer)?.());
}

/** Shows a nudge that the person tries as the toast that it will be, but for its answers. */
async function showTrialToast(text: string): Promise<void> {
	const { t } = vscode.l10n;
	await vscode.window.showInformationMessage(t('A nudge on trial: {0}', text), t('Got It'));
}
