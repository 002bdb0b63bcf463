import type { Instant } from '../../core/time.ts';
import type { LogKeeperDeps } from './logKeeper.ts';
import type { SharedFile } from './sharedFile.ts';
import type { Adopted } from './sitTimer.ts';

/** What the sharing of a window works on. */
export interface SharingDeps extends LogKeeperDeps {
	readonly file: SharedFile;
	/** Names this window among the writers. */
	readonly me: string;
	/** Names this machine, if no window has named it yet. */
	readonly newMachine: string;
	now(): Instant;
	/** Entries that end before this instant are in their day's file and need no longer be shared. */
	keepSince(): Instant;
	/** What another window wrote is now the truth. */
	adopt(adopted: Adopted): void;
	/** The log has changed. */
	logged(): void;
}
