import * as vscode from 'vscode';
import type { StrainStop } from '../core/moves/body.ts';
import type { FromPage } from '../core/protocol/protocol.ts';
import type { AppContext } from './base/appContext.ts';
import type { ClockFormat, PersonZone } from './base/clockFormat.ts';
import type { Lazy } from './base/lazy.ts';
import { localDays } from './base/locale.ts';
import type { SyncService } from './data/sync/syncService.ts';
import type { CustomMovesService } from './moves/custom/customMovesService.ts';
import type { LazyPanel } from './page/lazyPanel.ts';
import type { OpenRunning } from './running/openRunning.ts';
import type { RunningService } from './running/runningService.ts';
import type { HandWatch } from './timer/handWatch.ts';
import type { TimerDisplay } from './timer/timerDisplay.ts';
import type { TimerService, WorkingCalendar } from './timer/timerService.ts';
import type { SharedStorage } from './windows/sharedStorage.ts';

/** Whether anything that strains may be offered or played now, as far as this window knows. */
export interface Strain {
	/** What closes all of it; null: nothing does. */
	readonly stop: StrainStop | null;
	readonly onDidChange: vscode.Event<void>;
}

/**
 * What this window knows of what closes all that strains: what running says once it is open, and before that
 * what was kept of today's check.
 */
export class StrainState implements Strain {
	readonly #app: AppContext;
	readonly #changed: vscode.EventEmitter<void>;
	#service: Pick<RunningService, 'strainStop' | 'onDidChange'> | null = null;
	readonly onDidChange: vscode.Event<void>;

	constructor(app: AppContext) {
		this.#app = app;
		this.#changed = app.subscriptions.add(new vscode.EventEmitter<void>());
		this.onDidChange = this.#changed.event;
	}

	get stop(): StrainStop | null {
		return this.#service ? this.#service.strainStop : this.wasSevere ? 'severe' : null;
	}

	/** Whether today's last check that was kept found a pain of 8 or more. */
	get wasSevere(): boolean {
		const { person, clock } = this.#app;
		return person.get('severeDay') === localDays.dayOf(clock.now());
	}

	follow(service: Pick<RunningService, 'strainStop' | 'onDidChange'>): void {
		this.#service = service;
		this.#app.subscriptions.add(service.onDidChange(() => this.#changed.fire()));
		this.#changed.fire();
	}
}

/** The features of a window, for the files that hand one what it needs of another. */
export interface Features {
	readonly timer: TimerService;
	/** What the person's hands do in this window. */
	readonly hands: HandWatch;
	readonly calendar: WorkingCalendar;
	readonly clockFormat: ClockFormat;
	readonly zone: PersonZone;
	readonly display: TimerDisplay;
	readonly storage: SharedStorage;
	readonly page: LazyPanel;
	/** Fired with what the page sends, after it was handled. */
	readonly pageMessages: vscode.EventEmitter<FromPage>;
	readonly running: Lazy<OpenRunning>;
	readonly strain: Strain;
	/** Started by the page, or by a file of the person's own moves in an editor. */
	readonly customMoves: Lazy<CustomMovesService>;
	/** Started where there is a data folder. */
	readonly sync: Lazy<SyncService>;
}
