import type { Event, LogOutputChannel, Memento, Uri } from 'vscode';
import type { Settings } from '../../core/settings/settings.ts';
import type { Clock } from './clock.ts';
import type { DisposableStore } from './disposables.ts';

/** The settings as they are now, checked, and when they change. */
export interface CurrentSettings {
	readonly current: Settings;
	readonly onDidChange: Event<Settings>;
}

/** Small values that outlive the window and that all windows of this VS Code share. */
export type StateStore = Pick<Memento, 'get' | 'update'>;

/**
 * What every feature of the host is given. A feature takes this and, by name, what it needs of other
 * features; where it needs little, it takes a `Pick` of this.
 */
export interface AppContext {
	/** Decides what time it is: the machine's clock, or one that a test moves. */
	readonly clock: Clock;
	/** The log that Show Log opens. Nothing personal is written to it. */
	readonly log: LogOutputChannel;
	readonly settings: CurrentSettings;
	/** VS Code's own folder for our files. */
	readonly storageUri: Uri;
	readonly state: StateStore;
	/** The folder that this extension was installed to. */
	readonly extensionUri: Uri;
	/** What lives as long as the window, whenever it was made. */
	readonly subscriptions: DisposableStore;
}
