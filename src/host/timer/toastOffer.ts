import * as vscode from 'vscode';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { PersonState } from '../base/appContext.ts';
import { type AskText, type Stance, stanceOf } from './statusText.ts';
import type { StandNudge } from './timerService.ts';

/** Who a toast is for. */
export interface ToastReader {
	readonly stance: Stance;
	/** The nudge in words. */
	readonly text: string;
	/** Nothing that strains is offered. */
	readonly closed: boolean;
}

/** The toasts themselves, which are loaded when one is to show. */
export interface Toasts {
	/** Shows a nudge if no window has and it is still `isOpen`. */
	readonly showToast: (
		nudge: StandNudge,
		reader: ToastReader,
		person: PersonState,
		isOpen: () => boolean,
	) => Promise<void>;
	readonly offerToasts: (person: PersonState) => Promise<void>;
	readonly askText: Pick<AskText, 'nudgeText'>;
}

/**
 * Shows a stand nudge as a toast where the style asks for it: once in a bout, in whichever window, however
 * many there are or open later. Nobody waits for the answer.
 */
export class ToastOffer {
	readonly #load: () => Promise<Toasts>;
	readonly #person: PersonState;
	#view: TimerView | null = null;
	/** Decided in this window, and not open yet: a question may stand in its place. */
	#decided: StandNudge | null = null;

	constructor(load: () => Promise<Toasts>, person: PersonState) {
		this.#load = load;
		this.#person = person;
	}

	/** Called with each stand nudge that this window decided: one that another decided is shown there. */
	decide(nudge: StandNudge): void {
		this.#decided = nudge;
	}

	/** Called whenever the timer shows something else. */
	offer(
		view: TimerView,
		{ nudgeStyle, seatedMode }: Pick<Settings, 'nudgeStyle' | 'seatedMode'>,
	): void {
		const decided = this.#decided;
		this.#view = view;
		if (!decided || view.standNudge?.at !== decided.nudge.at || view.quietUntil !== null) {
			return;
		}
		this.#decided = null;
		const stance = stanceOf(view.position, seatedMode);
		const isWanted = nudgeStyle === 'toast' || (nudgeStyle === 'auto' && usesScreenReader());
		if (isWanted && vscode.window.state.focused) {
			void this.#load().then(({ showToast, askText }) => {
				const { text } = askText.nudgeText(decided.nudge.kind, decided.nudge.line, stance);
				return showToast(
					decided,
					{ stance, closed: view.closed, text },
					this.#person,
					() => this.#view?.standNudge != null,
				);
			});
		}
	}

	/** Offers toasts, once ever, to someone with a screen reader who gets them by the style `auto`. */
	introduce({ nudgeStyle }: Settings): void {
		if (nudgeStyle === 'auto' && usesScreenReader() && !this.#person.get('toastsOffered')) {
			void this.#load().then(({ offerToasts }) => offerToasts(this.#person));
		}
	}
}

/** A screen reader does not read changes of the status bar, but it reads a toast. */
function usesScreenReader(): boolean {
	return vscode.workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}
