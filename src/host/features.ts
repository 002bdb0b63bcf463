import type { EventEmitter } from 'vscode';
import type { FromPage } from '../core/protocol/protocol.ts';
import type { ClockFormat } from './base/clockFormat.ts';
import type { Lazy } from './base/lazy.ts';
import type { SyncService } from './data/sync/syncService.ts';
import type { LazyPanel } from './page/lazyPanel.ts';
import type { OpenRunning } from './running/openRunning.ts';
import type { HandWatch } from './timer/handWatch.ts';
import type { TimerDisplay } from './timer/timerDisplay.ts';
import type { TimerService, WorkingCalendar } from './timer/timerService.ts';
import type { SharedStorage } from './windows/sharedStorage.ts';

/** The features of a window, for the files that hand one what it needs of another. */
export interface Features {
	readonly timer: TimerService;
	/** What the person's hands do in this window. */
	readonly hands: HandWatch;
	readonly calendar: WorkingCalendar;
	readonly clockFormat: ClockFormat;
	readonly display: TimerDisplay;
	readonly storage: SharedStorage;
	readonly page: LazyPanel;
	/** Fired with what the page sends, after it was handled. */
	readonly pageMessages: EventEmitter<FromPage>;
	readonly running: Lazy<OpenRunning>;
	/** Started where there is a data folder. */
	readonly sync: Lazy<SyncService>;
}
