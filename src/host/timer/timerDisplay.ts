import * as vscode from 'vscode';
import { type LogEntry, todayOf } from '../../core/timer/logEntries.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { AppContext } from '../base/appContext.ts';
import { Lazy } from '../base/lazy.ts';
import { midnight } from '../base/locale.ts';
import type { BreathPacer } from './breathPacer.ts';
import { DecisionLog } from './decisionLog.ts';
import { StatusItem } from './statusItem.ts';
import type { TimerService } from './timerService.ts';
import { ToastOffer, type Toasts } from './toastOffer.ts';

/** What of the display is loaded when it is first needed. */
export interface LazyDisplayParts extends Toasts {
	readonly BreathPacer: typeof BreathPacer;
}

/** What shows of the sit timer outside the page: item, toasts, context keys, and decisions in the log. */
export class TimerDisplay {
	readonly item: StatusItem;
	readonly decisions: DecisionLog;
	/** Paces breaths in the item. */
	readonly pacer: Lazy<BreathPacer>;
	private readonly app: AppContext;
	private readonly timer: TimerService;
	private readonly dayLog: { readonly entries: readonly LogEntry[] };
	private readonly toasts: ToastOffer;
	private readonly keys = new ContextKeys();
	private isFirstDay = false;

	/** `dayLog` has the log of today. */
	constructor(
		app: AppContext,
		timer: TimerService,
		dayLog: { readonly entries: readonly LogEntry[] },
		load: () => Promise<LazyDisplayParts>,
	) {
		const { clock, log, person, subscriptions } = app;
		this.app = app;
		this.timer = timer;
		this.dayLog = dayLog;
		this.item = subscriptions.add(new StatusItem(clock));
		this.decisions = new DecisionLog(log, clock);
		this.toasts = new ToastOffer(load, person);
		this.pacer = new Lazy(async () => {
			const parts = await load();
			return subscriptions.add(new parts.BreathPacer(clock, (shown) => this.item.cover(shown)));
		});
		subscriptions.add(timer.onDidNudge((nudge) => this.toasts.decide(nudge)));
		subscriptions.add(
			timer.onDidReduce(({ entries, nudged }) => {
				if (nudged) {
					this.decisions.addNudge(nudged);
				}
				this.decisions.addEntries(entries);
			}),
		);
	}

	/** Brings all of it to what the timer and the settings are now. */
	draw(): void {
		const { clock, settings } = this.app;
		const { view } = this.timer;
		this.item.draw(view, settings.current, {
			today: todayOf(this.dayLog.entries, midnight(clock.now())),
			introduceMinutes: this.isFirstDay ? settings.current.sitMinutes : null,
		});
		this.toasts.offer(view, settings.current);
		this.keys.set(view);
		this.decisions.addView(view);
	}

	/**
	 * Introduces the timer in the tooltip where this is the first time that the extension runs, and says once
	 * to someone with a screen reader that nudges are spoken. Resolves when it is known whether to.
	 */
	async introduce(): Promise<void> {
		const { person, settings } = this.app;
		await person.opened;
		if (!person.get('introduced')) {
			this.isFirstDay = true;
			person.set('introduced', true);
		}
		this.toasts.introduce(settings.current);
	}
}

/** Sets the context keys of the timer, for people's own keybindings and the palette. */
class ContextKeys {
	private readonly known = new Map<string, string>();

	/** `nextPosture.phase` (quiet lies over the phase and wins) and `nextPosture.position`. */
	set({ phase, quietUntil, position }: TimerView): void {
		this.put('nextPosture.phase', quietUntil === null ? phase : 'quiet');
		this.put('nextPosture.position', position);
	}

	private put(key: string, value: string): void {
		if (this.known.get(key) !== value) {
			this.known.set(key, value);
			void vscode.commands.executeCommand('setContext', key, value);
		}
	}
}
