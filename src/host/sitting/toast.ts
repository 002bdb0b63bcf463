import * as vscode from 'vscode';
import type { Look } from '../../core/sitting/look.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Instant } from '../../core/time.ts';
import { COMMANDS } from '../commandIds.ts';
import { SECTION } from '../settings/settingsReader.ts';
import { nudgeText } from './words.ts';

/** Shows a stand nudge as a toast where the style asks for it: one in a bout, never awaited. */
export class Toast {
	private shown: Instant | null = null;

	/** Called with every look; only a nudge that was not shown yet makes a toast. */
	offer({ asked, quietUntil }: Look, { nudgeStyle, seatedMode }: Settings): void {
		if (!asked || asked.at === this.shown || quietUntil !== null) {
			return;
		}
		this.shown = asked.at;
		const focused = vscode.window.state.focused;
		if (focused && (nudgeStyle === 'toast' || (nudgeStyle === 'auto' && hearsNoStatusBar()))) {
			void this.show(nudgeText(asked.kind, asked.line, seatedMode).text);
		}
	}

	private async show(text: string): Promise<void> {
		const { t } = vscode.l10n;
		const answers = new Map<string, () => Thenable<unknown>>([
			[t("I'm up"), () => vscode.commands.executeCommand(COMMANDS.imUp)],
			[t('Stretch'), () => vscode.commands.executeCommand(COMMANDS.stretchNow)],
			[t('Snooze'), () => vscode.commands.executeCommand(COMMANDS.snooze)],
			[
				t("Don't show again"),
				() =>
					vscode.workspace
						.getConfiguration(SECTION)
						.update('nudgeStyle', 'text', vscode.ConfigurationTarget.Global),
			],
		]);
		const answer = await vscode.window.showInformationMessage(text, ...answers.keys());
		await (answer === undefined ? undefined : answers.get(answer)?.());
	}
}

/** A screen reader hears no change of the status bar, but it hears a toast. */
function hearsNoStatusBar(): boolean {
	return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}
