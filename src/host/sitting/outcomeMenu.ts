import * as vscode from 'vscode';
import type { Outcome } from '../../core/sitting/record.ts';

/** Asks what a time away was, where two other answers are possible. */
export async function askOutcome(others: readonly Outcome[]): Promise<Outcome | undefined> {
	const { t } = vscode.l10n;
	const labels: Readonly<Record<Outcome, string>> = {
		moved: t('I moved: it was a break'),
		here: t('I was sitting: it counts'),
		unknown: t('Neither: leave it out'),
	};
	const picked = await vscode.window.showQuickPick(
		others.map((outcome) => ({ label: labels[outcome], outcome })),
		{ title: t('While you were away') },
	);
	return picked?.outcome;
}
