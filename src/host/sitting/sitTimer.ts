import * as vscode from 'vscode';
import type { SittingEvent } from '../../core/sitting/event.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import { look, type Look } from '../../core/sitting/look.ts';
import { initialState, type SittingState } from '../../core/sitting/record.ts';
import type { Rules } from '../../core/sitting/rules.ts';
import { step } from '../../core/sitting/step.ts';
import { SLEPT } from '../../core/sitting/timing.ts';
import { SECOND, type Instant } from '../../core/time.ts';
import { Disposables, Slot } from '../disposables.ts';
import type { Clock } from '../systemClock.ts';

/** `window.state.active` may still hold this long after the last key or click. */
export const ACTIVE_LAG = 70 * SECOND;

/** An event without its instant: the timer stamps it. */
export type Happening = SittingEvent extends infer Each
	? Each extends SittingEvent
		? Omit<Each, 'at'>
		: never
	: never;

/** What was looked at last, and what the log gained with it. */
export interface Change {
	readonly look: Look;
	readonly entries: readonly LogEntry[];
}

/**
 * Runs the sit timer of this window: holds the state, hands events to `step`, and keeps the one
 * timer that `look` asks for. Drawing is left to whoever listens.
 */
export class SitTimer implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly changed = this.owned.own(new vscode.EventEmitter<Change>());
	private readonly alarm = this.owned.own(new Slot());
	private readonly clock: Clock;
	private readonly rules: () => Rules;
	private readonly stillActive: () => boolean;
	private state: SittingState;
	private planned: Instant | null = null;
	private drawn: Look;

	readonly onDidChange = this.changed.event;

	/**
	 * `rules` is read at every event, so that a changed setting counts from the next one on;
	 * `stillActive` at every wake-up: VS Code tells when activity stops, not that it goes on.
	 */
	constructor(
		clock: Clock,
		rules: () => Rules,
		window: { readonly focused: boolean; readonly stillActive: () => boolean },
	) {
		const { focused, stillActive } = window;
		this.clock = clock;
		this.rules = rules;
		this.stillActive = stillActive;
		this.state = initialState(clock.now(), focused);
		this.drawn = look(this.state, rules(), clock.now());
	}

	get current(): Look {
		return this.drawn;
	}

	/** Something happened just now. */
	happen(happening: Happening): void {
		const at = this.clock.now();
		const slept = this.planned !== null && at - this.planned >= SLEPT;
		const woken = slept && this.planned !== null ? this.wake(at, this.planned) : [];
		this.draw(at, [...woken, ...this.take({ ...happening, at })]);
	}

	/** Settings changed: the same state may look different now, and a nudge may be withdrawn. */
	refresh(): void {
		const at = this.clock.now();
		this.draw(at, this.wake(at, at));
	}

	dispose(): void {
		this.owned.dispose();
	}

	private wake(at: Instant, planned: Instant): readonly LogEntry[] {
		const active = at - planned < SLEPT && this.stillActive();
		const mark = at - ACTIVE_LAG;
		const entries = active ? this.take({ type: 'presence', at, mark }) : [];
		return [...entries, ...this.take({ type: 'wake', at, planned })];
	}

	private take(event: SittingEvent): readonly LogEntry[] {
		const { state, log } = step(this.state, event, this.rules());
		this.state = state;
		return log;
	}

	private draw(at: Instant, entries: readonly LogEntry[]): void {
		const before = JSON.stringify(this.drawn);
		this.drawn = look(this.state, this.rules(), at);
		this.plan(this.drawn.nextWake);
		if (entries.length > 0 || JSON.stringify(this.drawn) !== before) {
			this.changed.fire({ look: this.drawn, entries });
		}
	}

	private plan(next: Instant | null): void {
		if (next === this.planned) {
			return;
		}
		this.planned = next;
		this.alarm.set(
			next === null
				? null
				: this.clock.wakeAt(next, () => {
						this.planned = null;
						const at = this.clock.now();
						this.draw(at, this.wake(at, next));
					}),
		);
	}
}
