import type { Event, LogOutputChannel, Memento, Uri } from 'vscode';
import type { Milliseconds } from '../../core/base/time.ts';
import type { PersonFile, PersonKey, PersonValue } from '../../core/data/personFile.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Clock } from './clock.ts';
import type { DisposableStore } from './disposables.ts';

/** The settings as they are now, checked, and when they change. */
export interface CurrentSettings {
	readonly current: Settings;
	readonly onDidChange: Event<Settings>;
}

/**
 * Small values that outlive the window. Each profile of VS Code has its own, while our files are the same in
 * all: what belongs to the person is in `PersonState`.
 */
export type StateStore = Pick<Memento, 'get' | 'update'>;

/** What belongs to the person, whatever their window or profile; all windows of this VS Code share it. */
export interface PersonState {
	/** Resolves when it is read: nothing is known before. */
	readonly opened: Promise<void>;
	/** Something is set, in this window or another. */
	readonly onDidChange: Event<void>;
	/** Undefined: nobody has set it, or it is not read yet. */
	get<Key extends PersonKey>(key: Key): PersonValue<Key> | undefined;
	/** Sets a value, which holds at once and is written after. */
	set<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void;
	/** All that is set: each value with when it was, and by which window. */
	readonly current: PersonFile;
	/** Sets a value anew, though it is the same. */
	put<Key extends PersonKey>(key: Key, value: PersonValue<Key>): void;
	/** Does `work` while nothing else is read or written in this window; it may `sync`. */
	inTurn<T>(work: () => Promise<T>): Promise<T>;
	/** Merges what other windows set, and writes what they lack. Never rejects. */
	sync(): Promise<void>;
	/** Files take real time, whatever the clock shows. */
	wait(span: Milliseconds): Promise<void>;
	/** Resolves when all that was set so far is written, or could not be. */
	settled(): Promise<void>;
}

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
	readonly person: PersonState;
	/** The folder that this extension was installed to. */
	readonly extensionUri: Uri;
	/** What lives as long as the window, whenever it was made. */
	readonly subscriptions: DisposableStore;
}
