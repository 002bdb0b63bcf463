import * as vscode from 'vscode';
import { type OpenHours, openHoursOf, type WorkingHours } from '../../core/timer/workingHours.ts';
import { localDays } from '../base/locale.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import { adoptRemote } from '../../core/timer/clockSetBack.ts';
import type { TimerEvent, UntimedEvent } from '../../core/timer/events.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { ShownNudge } from '../../core/timer/nudgeLines.ts';
import type { Reduced } from '../../core/timer/reduced.ts';
import { reduce, USER_EVENTS } from '../../core/timer/reduce.ts';
import type { TimerRules } from '../../core/timer/rules.ts';
import {
	initialState,
	type TimerRecord,
	type TimerState,
	type WindowSignals,
} from '../../core/timer/state.ts';
import { SET_BACK_BY, SLEPT_AFTER, UNFOCUSED_MINUTES } from '../../core/timer/timing.ts';
import { type TimerView, view } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import type { PersonZone } from '../base/clockFormat.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';

/** The calendar of the working hours as they are set now, made anew only when they change. */
export class WorkingCalendar {
	readonly #hours: () => WorkingHours;
	#made: { readonly key: string; readonly openHours: OpenHours } | null = null;

	constructor(hours: () => WorkingHours) {
		this.#hours = hours;
	}

	get openHours(): OpenHours {
		const hours = this.#hours();
		const key = JSON.stringify(hours);
		if (this.#made?.key !== key) {
			this.#made = { key, openHours: openHoursOf(hours, localDays) };
		}
		return this.#made.openHours;
	}

	/** Local time is another. */
	reset(): void {
		this.#made = null;
	}
}

/** A window that lost the focus is woken once after this, so that the others learn if nobody came back. */
const WAKE_UNFOCUSED = MINUTE;

/** What came of an event in the timer of this window. */
export interface ReducedEvent {
	readonly record: TimerRecord;
	/** What it added to the log of the day. */
	readonly entries: readonly LogEntry[];
	/** The event as an act of the person: a command, a click in the page, coming here; else null. */
	readonly act: TimerEvent | null;
	/** Whether the window has the focus, or had it until this event. */
	readonly focused: boolean;
	/** The unrequested nudge that it showed. */
	readonly nudged?: Reduced['nudged'];
}

/** A stand nudge that the timer of this window decided on. */
export interface StandNudge {
	readonly nudge: ShownNudge;
	/**
	 * Tells the bout from all others, also as it is after a snooze, or without time that was not sat after
	 * all: then it asks once more. Null: the person tries the nudge.
	 */
	readonly bout: string | null;
}

/** What a window adopts from another. */
export interface RemoteState {
	readonly record: TimerRecord;
	/** What the clock showed when it was written. */
	readonly lastWriteAt: Instant;
	/** Where the record asks about a gap in which one of both windows saw the person: when that was. */
	readonly seen: Instant | null;
	/** Acts of the person in this window, to be done again on top of the record. */
	readonly acts: readonly TimerEvent[];
}

/**
 * Runs the sit timer of this window: holds the state, hands events to `reduce`, and keeps the one alarm
 * that the view asks for. Drawing is left to whoever listens.
 */
export class TimerService implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #viewEmitter = this.#owned.add(new vscode.EventEmitter<TimerView>());
	readonly #reducedEmitter = this.#owned.add(new vscode.EventEmitter<ReducedEvent>());
	readonly #nudgeEmitter = this.#owned.add(new vscode.EventEmitter<StandNudge>());
	readonly #alarm = this.#owned.add(new MutableDisposable());
	readonly #clock: Clock;
	readonly #rules: () => TimerRules;
	readonly #provenByActivity: (at: Instant) => Instant | null;
	#state: TimerState;
	#currentView: TimerView;
	/** Whether it is settled how long VS Code was closed. */
	#opened = false;
	#plannedWake: Instant | null = null;
	#lastWake: Instant = -Infinity;
	/** When this window lost the focus, until it has been woken once since. */
	#unfocusedAt: Instant | null = null;

	/** The timer is to be shown differently. */
	readonly onDidChangeView = this.#viewEmitter.event;
	/** The timer reduced an event, whether or not that shows. */
	readonly onDidReduce = this.#reducedEmitter.event;
	/** The timer decided on a stand nudge. What another window decided, and this one adopted, is none. */
	readonly onDidNudge = this.#nudgeEmitter.event;

	/**
	 * `rules` is read at every event, so that a changed setting counts from the next one on;
	 * `provenByActivity` at every wake-up: VS Code reports that activity stops, not that it goes on.
	 */
	constructor(
		clock: Clock,
		rules: () => TimerRules,
		hands: { readonly provenByActivity: (at: Instant) => Instant | null },
	) {
		this.#clock = clock;
		this.#rules = rules;
		this.#provenByActivity = (at) => hands.provenByActivity(at);
		this.#state = initialState(clock.now());
		this.#currentView = view(this.#state, rules(), clock.now());
	}

	get view(): TimerView {
		return this.#currentView;
	}

	get record(): TimerRecord {
		return this.#state.record;
	}

	/** What only this window knows. */
	get signals(): WindowSignals {
		return this.#state.window;
	}

	/** Something happened just now. */
	dispatch(event: UntimedEvent): void {
		const at = this.#clock.now();
		if (this.#plannedWake !== null && at - this.#plannedWake >= SLEPT_AFTER) {
			this.#wake(at, this.#plannedWake);
		}
		this.#apply({ ...event, at });
		this.#updateView(at);
	}

	/**
	 * Settings changed: the same state may show differently now, and a nudge may be withdrawn. With `anew` the same
	 * view shows differently too: local time is another.
	 */
	refresh(anew = false): void {
		const at = this.#clock.now();
		this.#wake(at, at);
		this.#updateView(at, anew);
	}

	/** Another window decided: its record is the state from now on. */
	adopt({ record, lastWriteAt, seen, acts }: RemoteState): void {
		const at = this.#clock.now();
		this.#state = adoptRemote(this.#state, record, lastWriteAt, at);
		const presence = seen === null ? [] : [{ type: 'presence', at, mark: seen } as const];
		for (const act of [...presence, ...acts]) {
			this.#apply({ ...act, at }, act);
		}
		// How long VS Code was closed is settled before the time meanwhile is.
		if (this.#opened) {
			this.refresh();
		}
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#wake(at: Instant, planned: Instant): void {
		const proven = at - planned < SLEPT_AFTER ? this.#provenByActivity(at) : null;
		if (proven !== null) {
			this.#apply({ type: 'presence', at, mark: proven });
		}
		this.#apply({ type: 'wake', at, planned });
	}

	#apply(event: TimerEvent, act = actOf(event)): void {
		const { focused } = this.#state.window;
		const { record: before } = this.#state;
		this.#opened ||= event.type === 'opened';
		const { state, log, nudged } = reduce(this.#state, event, this.#rules());
		this.#state = state;
		const { record, window } = state;
		if (focused !== window.focused) {
			this.#unfocusedAt = focused ? event.at : null;
		}
		this.#reducedEmitter.fire({
			record,
			entries: log,
			act,
			focused: focused || window.focused,
			nudged,
		});
		const stand = nudgedAt(event.at, before, record);
		if (stand) {
			this.#nudgeEmitter.fire(stand);
		}
	}

	#updateView(at: Instant, anew = false): void {
		const before = this.#currentView;
		this.#currentView = view(this.#state, this.#rules(), at);
		this.#planWake(this.#currentView.nextWake, at);
		if (anew || !deepEqual(this.#currentView, before)) {
			this.#viewEmitter.fire(this.#currentView);
		}
	}

	/**
	 * A window without focus is not woken for every change: it shows whole steps of minutes anyway. One
	 * that has just lost it is woken once, to share whether another has it now.
	 */
	#planWake(wake: Instant | null, at: Instant): void {
		const unfocusedAt = this.#unfocusedAt;
		const rested = Math.min(this.#lastWake, at) + UNFOCUSED_MINUTES * MINUTE;
		const later = wake === null || this.#state.window.focused ? wake : Math.max(wake, rested);
		const next = unfocusedAt === null ? later : unfocusedAt + WAKE_UNFOCUSED;
		if (next === this.#plannedWake) {
			return;
		}
		this.#plannedWake = next;
		this.#alarm.set(next === null ? null : this.#clock.wakeAt(next, () => this.#handleAlarm(next)));
	}

	#handleAlarm(planned: Instant): void {
		this.#plannedWake = null;
		const now = this.#clock.now();
		// Timers and clocks are not one: a timer may ring a moment before the clock shows its instant.
		const at = planned - now < SET_BACK_BY ? Math.max(now, planned) : now;
		this.#lastWake = at;
		this.#unfocusedAt = null;
		this.#wake(at, planned);
		this.#updateView(at);
	}
}

/** Looks for another time zone while the timer runs, and has it be shown anew in one. */
export function followZone(
	zone: PersonZone,
	timer: TimerService,
	calendar: WorkingCalendar,
): vscode.Disposable {
	return vscode.Disposable.from(
		timer.onDidReduce(() => zone.check()),
		zone.onDidChange(async () => {
			// The event at which it was noticed reaches all who follow the timer first.
			await Promise.resolve();
			calendar.reset();
			timer.refresh(true);
		}),
	);
}

/** An event as an act of the person: commands, and coming here, which is a sign of presence. */
function actOf(event: TimerEvent): TimerEvent | null {
	if (event.type === 'focus' && event.focused) {
		return { type: 'presence', at: event.at, mark: event.at };
	}
	return USER_EVENTS.has(event.type) ? event : null;
}

/** The stand nudge that an event at `at` brought; one that an undo brought back with its bout is none. */
function nudgedAt(
	at: Instant,
	before: TimerRecord,
	{ epoch, bout, smallNudge }: TimerRecord,
): StandNudge | null {
	if (bout?.standNudge?.at === at && before.bout?.standNudge?.at !== at) {
		const { start, unknown, snoozedUntil, standNudge } = bout;
		return { nudge: standNudge, bout: [epoch, start, unknown, snoozedUntil ?? ''].join(' ') };
	}
	return smallNudge?.tried && smallNudge.at === at && before.smallNudge?.at !== at
		? { nudge: smallNudge, bout: null }
		: null;
}
