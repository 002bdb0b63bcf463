import * as vscode from 'vscode';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { PersonState } from '../base/appContext.ts';
import { nudgeText } from './statusText.ts';
import type { StandNudge } from './timerService.ts';

/** The toasts themselves, which are loaded when one is to show. */
export interface Toasts {
	readonly showToast: (text: string, seated: boolean) => Promise<void>;
	readonly offerToasts: () => Promise<void>;
}

/**
 * Shows a stand nudge as a toast where the style asks for it: once in a bout, in whichever window, however
 * many there are or open later. Nobody waits for the answer.
 */
export class ToastOffer {
	private readonly load: () => Promise<Toasts>;
	private readonly person: Pick<PersonState, 'claim' | 'get'>;
	private view: TimerView | null = null;
	/** Decided in this window, and not open yet: a question may stand in its place. */
	private decided: StandNudge | null = null;

	constructor(load: () => Promise<Toasts>, person: Pick<PersonState, 'claim' | 'get'>) {
		this.load = load;
		this.person = person;
	}

	/** Called with each stand nudge that this window decided: one that another decided is shown there. */
	decide(nudge: StandNudge): void {
		this.decided = nudge;
	}

	/** Called whenever the timer shows something else. */
	offer(
		view: TimerView,
		{ nudgeStyle, seatedMode }: Pick<Settings, 'nudgeStyle' | 'seatedMode'>,
	): void {
		const { decided } = this;
		this.view = view;
		if (!decided || view.standNudge?.at !== decided.nudge.at || view.quietUntil !== null) {
			return;
		}
		this.decided = null;
		const isWanted = nudgeStyle === 'toast' || (nudgeStyle === 'auto' && usesScreenReader());
		if (isWanted && vscode.window.state.focused) {
			void this.show(decided, seatedMode);
		}
	}

	/** Two windows may have decided at once: the first to say so shows it. */
	private async show({ nudge, bout }: StandNudge, seated: boolean): Promise<void> {
		const isFirst =
			bout === null ||
			(await this.person.claim('toast', (last) => (last === bout ? undefined : bout)));
		// The person may be up by now.
		if (isFirst && this.view?.standNudge) {
			const { showToast } = await this.load();
			await showToast(nudgeText(nudge.kind, nudge.line, seated).text, seated);
		}
	}

	/** Offers toasts, once ever, to someone with a screen reader who gets them by the style `auto`. */
	introduce({ nudgeStyle }: Settings): void {
		if (nudgeStyle === 'auto' && usesScreenReader() && !this.person.get('toastsOffered')) {
			void this.introduceOnce();
		}
	}

	private async introduceOnce(): Promise<void> {
		if (await this.person.claim('toastsOffered', (known) => (known ? undefined : true))) {
			const { offerToasts } = await this.load();
			await offerToasts();
		}
	}
}

/** A screen reader does not read changes of the status bar, but it reads a toast. */
function usesScreenReader(): boolean {
	return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}
