import * as vscode from 'vscode';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Instant } from '../../core/base/time.ts';
import { nudgeText } from './statusText.ts';
import { loadOnDemand } from '../base/loadOnDemand.ts';

/** Where it is remembered that a screen reader's user was told of toasts. */
export const TOASTS_OFFERED = 'toastsOffered';

/** Shows a stand nudge as a toast where the style asks for it: one in a bout, never awaited. */
export class ToastOffer {
	private shown: Instant | null = null;

	/** Called with every look; only a nudge that was not shown yet makes a toast. */
	offer({ standNudge: asked, quietUntil }: TimerView, { nudgeStyle, seatedMode }: Settings): void {
		if (!asked || asked.at === this.shown || quietUntil !== null) {
			return;
		}
		this.shown = asked.at;
		const focused = vscode.window.state.focused;
		if (focused && (nudgeStyle === 'toast' || (nudgeStyle === 'auto' && hearsNoStatusBar()))) {
			void showSoon(nudgeText(asked.kind, asked.line, seatedMode).text, seatedMode);
		}
	}
}

/** A screen reader hears no change of the status bar, but it hears a toast. */
export function hearsNoStatusBar(): boolean {
	return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}

async function showSoon(text: string, seated: boolean): Promise<void> {
	const { showToast } = await loadOnDemand();
	await showToast(text, seated);
}
