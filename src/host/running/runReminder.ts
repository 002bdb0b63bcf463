import type { Disposable } from 'vscode';
import { mayRemind, nearAt, nextChange, type Near } from '../../core/running/reminder.ts';
import { Disposables, Slot } from '../disposables.ts';
import type { SitTimer } from '../sitting/sitTimer.ts';
import type { Overlay } from '../sitting/statusItem.ts';
import type { Clock } from '../systemClock.ts';
import { reminderWords } from './reminderWords.ts';
import type { RunningState } from './runningState.ts';

/** What the reminder works on. */
export interface RunReminderDeps {
	readonly state: Pick<RunningState, 'agenda' | 'satToday' | 'onDidChange'>;
	readonly timer: Pick<SitTimer, 'current' | 'onDidLook'>;
	readonly clock: Clock;
	readonly settings: { readonly current: { readonly iconOnly: boolean } };
	/** Shows it in the status item, under a paced breath; null: nothing. */
	readonly show: (overlay: Overlay | null) => void;
}

/** Says before a planned run that check and warm-up wait, and after it cool-down and diary. */
export class RunReminder implements Disposable {
	private readonly owned = new Disposables();
	private readonly alarm = this.owned.own(new Slot());
	private readonly deps: RunReminderDeps;
	private shown: Near = null;

	constructor(deps: RunReminderDeps) {
		this.deps = deps;
		this.owned.own(deps.timer.onDidLook(() => this.refresh()));
		this.owned.own(deps.state.onDidChange(() => this.refresh()));
		this.refresh();
	}

	/** What the item says of a run now; null: nothing. */
	get says(): Near {
		return this.shown;
	}

	dispose(): void {
		this.owned.dispose();
		this.deps.show(null);
	}

	private refresh(): void {
		const { state, timer, clock, settings, show } = this.deps;
		const { agenda } = state;
		const now = clock.now();
		const near = agenda && mayRemind(timer.current) ? nearAt(agenda, now) : null;
		this.shown = near;
		show(
			agenda && near && reminderWords(near, agenda, state.satToday, now, settings.current.iconOnly),
		);
		const wake = agenda && nextChange(agenda, now);
		this.alarm.set(wake === null ? null : clock.wakeAt(wake, () => this.refresh()));
	}
}
