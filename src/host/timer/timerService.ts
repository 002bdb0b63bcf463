import * as vscode from 'vscode';
import type { Rules } from '../../core/timer/rules.ts';
import type { TimerEvent, UntimedEvent } from '../../core/timer/events.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { adoptRemote } from '../../core/timer/clockSetBack.ts';
import { view, type TimerView } from '../../core/timer/view/view.ts';
import { initialState, type TimerRecord, type TimerState } from '../../core/timer/state.ts';
import { USER_EVENTS, reduce } from '../../core/timer/reduce.ts';
import { SET_BACK, SLEPT, UNFOCUSED_MINUTES } from '../../core/timer/timing.ts';
import { type Instant, MINUTE, SECOND } from '../../core/base/time.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import type { Clock } from '../base/clock.ts';

/** `window.state.active` may still hold this long after the last key or click. */
export const ACTIVE_LAG = 70 * SECOND;

/** A window that lost the focus is woken after so long, to tell that nobody came back. */
const LEFT_FOR = MINUTE;

/** A step that the timer of this window took. */
export interface ReducedEvent {
	readonly record: TimerRecord;
	readonly entries: readonly LogEntry[];
	/** What the person did that brought it, by a command, in the page, or by coming here; else null. */
	readonly act: TimerEvent | null;
	/** Whether the window has the focus, or had it until this step. */
	readonly focused: boolean;
}

/** What a window takes over from another. */
export interface RemoteState {
	readonly record: TimerRecord;
	/** What the clock showed when it was written. */
	readonly alive: Instant;
	/** Where a gap is asked about in which one of both saw the person, when that was. */
	readonly seen: Instant | null;
	/** What the person did here that is to be done again on top of the record. */
	readonly acts: readonly TimerEvent[];
}

/**
 * Runs the sit timer of this window: holds the state, hands events to `step`, and keeps the one
 * timer that `look` asks for. Drawing is left to whoever listens.
 */
export class TimerService implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly viewChanged = this.owned.add(new vscode.EventEmitter<TimerView>());
	private readonly reducedEmitter = this.owned.add(new vscode.EventEmitter<ReducedEvent>());
	private readonly alarm = this.owned.add(new MutableDisposable());
	private readonly clock: Clock;
	private readonly rules: () => Rules;
	private readonly stillActive: () => boolean;
	private state: TimerState;
	private opened = false;
	private planned: Instant | null = null;
	private rang: Instant = -Infinity;
	/** When this window lost the focus, until it has been woken once since. */
	private left: Instant | null = null;
	private drawn: TimerView;

	/** The timer looks different. */
	readonly onDidChangeView = this.viewChanged.event;
	/** The timer took a step, seen or unseen. */
	readonly onDidReduce = this.reducedEmitter.event;

	/**
	 * `rules` is read at every event, so that a changed setting counts from the next one on;
	 * `stillActive` at every wake-up: VS Code tells when activity stops, not that it goes on.
	 */
	constructor(clock: Clock, rules: () => Rules, window: { readonly stillActive: () => boolean }) {
		this.clock = clock;
		this.rules = rules;
		this.stillActive = window.stillActive;
		this.state = initialState(clock.now());
		this.drawn = view(this.state, rules(), clock.now());
	}

	get view(): TimerView {
		return this.drawn;
	}

	get record(): TimerRecord {
		return this.state.record;
	}

	/** Something happened just now. */
	dispatch(event: UntimedEvent): void {
		const at = this.clock.now();
		if (this.planned !== null && at - this.planned >= SLEPT) {
			this.wake(at, this.planned);
		}
		this.apply({ ...event, at });
		this.draw(at);
	}

	/** Settings changed: the same state may look different now, and a nudge may be withdrawn. */
	refresh(): void {
		const at = this.clock.now();
		this.wake(at, at);
		this.draw(at);
	}

	/** Another window decided: its record is the state from now on. */
	adopt({ record, alive, seen, acts }: RemoteState): void {
		const at = this.clock.now();
		this.state = adoptRemote(this.state, record, alive, at);
		const sign = seen === null ? [] : [{ type: 'presence', at, mark: seen } as const];
		for (const act of [...sign, ...acts]) {
			this.apply({ ...act, at }, act);
		}
		// How long VS Code was closed is settled before the time meanwhile is.
		if (this.opened) {
			this.refresh();
		}
	}

	dispose(): void {
		this.owned.dispose();
	}

	private wake(at: Instant, planned: Instant): void {
		if (at - planned < SLEPT && this.stillActive()) {
			this.apply({ type: 'presence', at, mark: at - ACTIVE_LAG });
		}
		this.apply({ type: 'wake', at, planned });
	}

	private apply(event: TimerEvent, act = actOf(event)): void {
		const { focused } = this.state.window;
		this.opened ||= event.type === 'opened';
		const { state, log } = reduce(this.state, event, this.rules());
		this.state = state;
		const { record, window } = state;
		if (focused !== window.focused) {
			this.left = focused ? event.at : null;
		}
		this.reducedEmitter.fire({ record, entries: log, act, focused: focused || window.focused });
	}

	private draw(at: Instant): void {
		const before = this.drawn;
		this.drawn = view(this.state, this.rules(), at);
		this.plan(this.drawn.nextWake, at);
		if (!deepEqual(this.drawn, before)) {
			this.viewChanged.fire(this.drawn);
		}
	}

	/**
	 * A window without focus is not woken for every change: it draws in steps of minutes anyway. One
	 * that has just lost it is woken once, to tell the others if none has it now.
	 */
	private plan(wake: Instant | null, at: Instant): void {
		const { left } = this;
		const rested = Math.min(this.rang, at) + UNFOCUSED_MINUTES * MINUTE;
		const later = wake === null || this.state.window.focused ? wake : Math.max(wake, rested);
		const next = left === null ? later : left + LEFT_FOR;
		if (next === this.planned) {
			return;
		}
		this.planned = next;
		this.alarm.set(next === null ? null : this.clock.wakeAt(next, () => this.ring(next)));
	}

	private ring(planned: Instant): void {
		this.planned = null;
		const now = this.clock.now();
		// Timers and clocks are not one: a timer may ring a moment before the clock shows its instant.
		const at = planned - now < SET_BACK ? Math.max(now, planned) : now;
		this.rang = at;
		this.left = null;
		this.wake(at, planned);
		this.draw(at);
	}
}

/** What of an event is the person's own act: commands, and coming here, which is a sign of presence. */
function actOf(event: TimerEvent): TimerEvent | null {
	if (event.type === 'focus' && event.focused) {
		return { type: 'presence', at: event.at, mark: event.at };
	}
	return USER_EVENTS.has(event.type) ? event : null;
}
