import type * as vscode from 'vscode';
import type { Disposable } from 'vscode';
import type { Instant, Milliseconds } from '../core/base/time.ts';
import type { FromPage } from '../core/protocol/protocol.ts';
import type { UntimedEvent } from '../core/timer/events.ts';
import type { TimerRecord, WindowSignals } from '../core/timer/state.ts';
import type { ItemLayer } from '../core/timer/view/itemLayer.ts';
import type { TimerView } from '../core/timer/view/view.ts';
import type { NextPostureApi } from '../../media/api.d.ts';
import type { ExportedApi } from './api.ts';
import type { AppContext } from './base/appContext.ts';
import type { Clock } from './base/clock.ts';
import type { Features } from './features.ts';
import type { OpenRunning } from './running/openRunning.ts';

interface Alarm {
	readonly at: Instant;
	readonly ring: () => void;
}

/** A clock that stands still until it is moved: thirty minutes pass in a test without waiting. */
export class ManualClock implements Clock {
	private readonly alarms = new Set<Alarm>();
	private current: Instant;

	constructor(start: Instant) {
		this.current = start;
	}

	now(): Instant {
		return this.current;
	}

	wakeAt(at: Instant, ring: () => void): Disposable {
		const alarm = { at, ring };
		this.alarms.add(alarm);
		return { dispose: () => this.alarms.delete(alarm) };
	}

	/** Moves the clock forward by `span`, ringing every alarm on the way at its own instant. */
	async advance(span: Milliseconds): Promise<void> {
		const end = this.current + span;
		for (let next = this.earliest(end); next; next = this.earliest(end)) {
			this.alarms.delete(next);
			this.current = Math.max(this.current, next.at);
			next.ring();
			// What rang may have set a new alarm in a promise; let it, as real time would.
			await Promise.resolve();
		}
		this.current = end;
	}

	/** Moves the clock by `span` at once, as a sleep or a clock set by hand does; then rings late. */
	async jump(span: Milliseconds): Promise<void> {
		this.current += span;
		await this.advance(0);
	}

	private earliest(until: Instant): Alarm | undefined {
		return [...this.alarms]
			.filter(({ at }) => at <= until)
			.sort((one, other) => one.at - other.at)[0];
	}
}

/** What the timer has seen: of the person in any window, of the rest in this one. */
export type Signals = Pick<TimerRecord, 'presence'> &
	Pick<WindowSignals, 'edited' | 'saved' | 'work'>;

/** What `activate` returns to tests: the clock that they move, and ways to play a signal. */
export interface TestApi {
	/** What other extensions are given. */
	readonly exported: NextPostureApi;
	readonly clock: ManualClock;
	dispatch(event: UntimedEvent): void;
	view(): TimerView;
	/** What the timer has seen of the person and of the machine. */
	signals(): Signals;
	/** Lets what VS Code reports of activity count, or not, though it keeps another time than `clock`. */
	trustActivity(trusts: boolean): void;
	item(): { readonly layer: ItemLayer };
	/** Resolves when all that happened so far is on disk. */
	settled(): Promise<void>;
	readonly storage: vscode.Uri;
	/** Running, opened. */
	readonly running: () => Promise<OpenRunning>;
	/** What the page sends. */
	readonly onMessage: vscode.Event<FromPage>;
}

/** The way in for tests; `clock` is the one of `app`. */
export function createTestApi(
	{ storageUri }: AppContext,
	{ timer, hands, display, running, pageMessages }: Features,
	{
		clock,
		settled,
		exported,
	}: Pick<TestApi, 'clock' | 'settled'> & { readonly exported: ExportedApi },
): TestApi {
	return {
		exported: exported.api,
		clock,
		dispatch: (event) => timer.dispatch(event),
		view: () => timer.view,
		signals: () => {
			const { edited, saved, work } = timer.signals;
			return { presence: timer.record.presence, edited, saved, work };
		},
		trustActivity: (trusts) => hands.trustActivity(trusts),
		item: () => ({ layer: display.item.layer }),
		storage: storageUri,
		settled,
		running: () => running.get(),
		onMessage: pageMessages.event,
	};
}
