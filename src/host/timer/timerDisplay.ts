import * as vscode from 'vscode';
import { HOUR } from '../../core/base/time.ts';
import { type LogEntry, todayOf } from '../../core/timer/logEntries.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { AppContext } from '../base/appContext.ts';
import { systemClock } from '../base/clock.ts';
import { Lazy } from '../base/lazy.ts';
import { midnight } from '../base/locale.ts';
import type { BreathPacer } from './breathPacer.ts';
import { DecisionLog } from './decisionLog.ts';
import type { CommandAnswer } from './eagerCommands.ts';
import type { OwnLines } from './ownLines.ts';
import { StatusItem } from './statusItem.ts';
import { type AskText, stanceOf } from './statusText.ts';
import type { TimerService } from './timerService.ts';
import { ToastOffer, type Toasts } from './toastOffer.ts';
import { asks, type FirstDay } from './tooltip.ts';

/** As long as someone may need to be told what the item and a click on it do. */
const INTRODUCTION_LASTS = 24 * HOUR;

/**
 * For so many ms from the start the item says one plain line. The formats of its name and its times, and its
 * tooltip, whose Markdown VS Code reads in the extension host, take 30 ms of the thread on which other extensions
 * start meanwhile.
 */
const STARTING = 2000;

/** What of the display is loaded when it is first needed. */
export interface LazyDisplayParts extends Toasts {
	readonly BreathPacer: typeof BreathPacer;
	readonly askText: AskText;
}

/** What shows of the sit timer outside the page: item, toasts, context keys, and decisions in the log. */
export class TimerDisplay {
	readonly item: StatusItem;
	readonly decisions: DecisionLog;
	/** Paces breaths in the item. */
	readonly pacer: Lazy<BreathPacer>;
	readonly #app: AppContext;
	readonly #timer: TimerService;
	readonly #dayLog: { readonly entries: readonly LogEntry[] };
	readonly #toasts: ToastOffer;
	readonly #keys = new ContextKeys();
	readonly #load: () => Promise<LazyDisplayParts>;
	#askText: AskText | null = null;
	#isStarting = true;

	/** `dayLog` has the log of today, `ownLines` the words of nudges that the person wrote. */
	constructor(
		app: AppContext,
		timer: TimerService,
		dayLog: { readonly entries: readonly LogEntry[] },
		lazy: () => Promise<LazyDisplayParts>,
		ownLines: Pick<OwnLines, 'words'>,
	) {
		const load = async () => withOwnWords(await lazy(), ownLines);
		const { clock, log, person, subscriptions } = app;
		this.#app = app;
		this.#timer = timer;
		this.#dayLog = dayLog;
		this.#load = load;
		this.item = subscriptions.add(new StatusItem(clock));
		this.decisions = new DecisionLog(log, clock);
		this.#toasts = new ToastOffer(load, person);
		this.pacer = new Lazy(async () => {
			const parts = await load();
			return subscriptions.add(new parts.BreathPacer(clock, (shown) => this.item.cover(shown)));
		});
		subscriptions.add(
			systemClock.wakeAt(systemClock.now() + STARTING, () => {
				this.#isStarting = false;
				this.draw();
			}),
		);
		subscriptions.add(timer.onDidNudge((nudge) => this.#toasts.decide(nudge)));
		subscriptions.add(
			timer.onDidReduce(({ entries, nudged }) => {
				if (nudged) {
					void load().then((parts) => this.decisions.addNudge(nudged, parts.askText));
				}
				this.decisions.addEntries(entries);
			}),
		);
	}

	/** Brings all of it to what the timer and the settings are now. */
	draw(): void {
		const { clock, settings } = this.#app;
		const { view } = this.#timer;
		const firstDay = this.#firstDay();
		if (this.#askText === null && asks(view, firstDay)) {
			void this.#learnToAsk();
		}
		this.item.draw({
			view,
			settings: settings.current,
			context: {
				today: todayOf(this.#dayLog.entries, midnight(clock.now())),
				firstDay,
				askText: this.#askText,
			},
			isBrief: this.#isStarting,
		});
		this.#toasts.offer(view, settings.current);
		this.#keys.set(view);
		if (!this.#isStarting) {
			this.decisions.addView(view, stanceOf(view.position, settings.current.seatedMode));
		}
	}

	/** Shows for a moment what came of a command; null ends what an earlier one has to say. */
	async answer(answer: CommandAnswer | null): Promise<void> {
		const pacer = await (answer === null ? this.pacer.started : this.pacer.get());
		pacer?.answer(answer, this.#app.settings.current.snoozeMinutes);
	}

	/**
	 * Introduces the timer in the tooltip from the first time on that the extension runs, and says once
	 * to someone with a screen reader that nudges are spoken. Resolves when it is known whether to.
	 */
	async introduce(): Promise<void> {
		const { person, settings } = this.#app;
		await person.opened;
		if (!person.get('introduced')) {
			person.set('introduced', true);
		}
		this.#toasts.introduce(settings.current);
	}

	/** Loads the words of what asks, and draws once more with them. */
	async #learnToAsk(): Promise<void> {
		const { askText } = await this.#load();
		if (this.#askText === null) {
			this.#askText = askText;
			this.draw();
		}
	}

	/** What the tooltip introduces, for a day and a night from the first time on that the extension ran. */
	#firstDay(): FirstDay | null {
		const { clock, person, settings } = this.#app;
		const { alignToClock, clickAction } = settings.current;
		const sitMinutes = alignToClock ? null : settings.current.sitMinutes;
		const since = person.current.introduced?.at ?? null;
		if (since === null || since < clock.now() - INTRODUCTION_LASTS) {
			return null;
		}
		const nudged =
			this.#timer.record.bout?.standNudge != null ||
			this.#dayLog.entries.some(
				(entry) => entry.kind === 'nudge' && entry.nudge === 'stand' && entry.at >= since,
			);
		return { sitMinutes, clickAction, nudged };
	}
}

/** The parts with words for the lines that the person wrote as well, which are theirs for every stance. */
function withOwnWords(
	parts: LazyDisplayParts,
	ownLines: Pick<OwnLines, 'words'>,
): LazyDisplayParts {
	const nudgeText: AskText['nudgeText'] = (kind, line, stance) =>
		ownLines.words(line) ?? parts.askText.nudgeText(kind, line, stance);
	return { ...parts, askText: { ...parts.askText, nudgeText } };
}

/** Sets the context keys of the timer, for people's own keybindings and the palette. */
class ContextKeys {
	readonly #known = new Map<string, string>();

	/** `nextPosture.phase` (quiet lies over the phase and wins) and `nextPosture.position`. */
	set({ phase, quietUntil, position }: TimerView): void {
		this.#put('nextPosture.phase', quietUntil === null ? phase : 'quiet');
		this.#put('nextPosture.position', position);
	}

	#put(key: string, value: string): void {
		if (this.#known.get(key) !== value) {
			this.#known.set(key, value);
			void vscode.commands.executeCommand('setContext', key, value);
		}
	}
}
