import * as vscode from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { StateStore } from '../base/appContext.ts';
import { nudgeText } from './statusText.ts';

/** Under which it is remembered that toasts were offered to someone with a screen reader. */
export const TOASTS_OFFERED = 'toastsOffered';

/** The toasts themselves, which are loaded when one is to show. */
export interface Toasts {
	readonly showToast: (text: string, seated: boolean) => Promise<void>;
	readonly offerToasts: (state: StateStore) => Promise<void>;
}

/** Shows a stand nudge as a toast where the style asks for it: one in a bout, never awaited. */
export class ToastOffer {
	private readonly load: () => Promise<Toasts>;
	private shown: Instant | null = null;

	constructor(load: () => Promise<Toasts>) {
		this.load = load;
	}

	/** Called with every view; only a nudge that was not shown yet makes a toast. */
	offer({ standNudge, quietUntil }: TimerView, { nudgeStyle, seatedMode }: Settings): void {
		if (!standNudge || standNudge.at === this.shown || quietUntil !== null) {
			return;
		}
		this.shown = standNudge.at;
		const { focused } = vscode.window.state;
		if (focused && (nudgeStyle === 'toast' || (nudgeStyle === 'auto' && usesScreenReader()))) {
			const { text } = nudgeText(standNudge.kind, standNudge.line, seatedMode);
			void this.load().then(({ showToast }) => showToast(text, seatedMode));
		}
	}

	/** Offers toasts, once ever, to someone with a screen reader who gets them by the style `auto`. */
	introduce({ nudgeStyle }: Settings, state: StateStore): void {
		if (nudgeStyle === 'auto' && usesScreenReader() && !state.get(TOASTS_OFFERED)) {
			void this.load().then(({ offerToasts }) => offerToasts(state));
		}
	}
}

/** A screen reader does not read changes of the status bar, but it reads a toast. */
function usesScreenReader(): boolean {
	return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}
