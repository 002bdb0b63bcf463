import type { Disposable } from 'vscode';
import { type Instant, type Milliseconds, MINUTE, SECOND } from '../../core/base/time.ts';
import {
	SHARED_VERSION,
	sharedFormat,
	type SharedRecord,
} from '../../core/timer/shared/sharedRecord.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { addsTo, withoutOld } from '../../core/timer/shared/mergeRecords.ts';
import { Sequencer } from '../base/sequencer.ts';
import type { Files } from '../storage/files.ts';
import { type KnownSlots, type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';
import type { ReducedEvent, RemoteState } from '../timer/timerService.ts';
import { HeldRecord } from './heldRecord.ts';
import { LogKeeper, type LogKeeperDeps } from './dayFiles.ts';

/** Where only presence has changed, a write is due this seldom. */
const PRESENCE_EVERY: Milliseconds = MINUTE;
/** A window that loses the focus writes presence that is at least so much later than what it wrote last. */
const UNWRITTEN_PRESENCE: Milliseconds = 50 * SECOND;
/** A window that nobody uses writes this seldom that VS Code is open. */
const ALIVE_EVERY: Milliseconds = 5 * MINUTE;

/** When a window writes although nothing was decided: that someone is here, and that VS Code is open. */
class WritePace {
	#writtenAt: Instant = -Infinity;
	/** The last presence that was written. */
	#presence: Instant = -Infinity;
	/** The last loss of focus that was written. */
	#unfocusedSince: Instant | null = null;

	/** Remembers that `shared` is being written at `now`. */
	markWritten({ record }: SharedRecord, now: Instant): void {
		this.#writtenAt = now;
		this.#presence = record.presence;
		this.#unfocusedSince = record.unfocusedSince;
	}

	/**
	 * Whether `record` is due to be written by a window that `mayWrite`, as the one that is `focused`,
	 * or was so last.
	 */
	isDue(
		{ presence, unfocusedSince }: TimerRecord,
		now: Instant,
		{ focused, mayWrite }: Readonly<Record<'focused' | 'mayWrite', boolean>>,
	): boolean {
		const unfocused = unfocusedSince !== null;
		const losesFocus = focused && unfocused;
		const lossIsUnwritten = unfocused && unfocusedSince !== this.#unfocusedSince;
		const every = focused || lossIsUnwritten ? PRESENCE_EVERY : ALIVE_EVERY;
		return (
			(losesFocus && presence - this.#presence >= UNWRITTEN_PRESENCE) ||
			(mayWrite && Math.abs(now - this.#writtenAt) >= every)
		);
	}
}

/** What the names of the record's slots begin with: windows watch for changes of them. */
export const SHARED_NAME = 'sitting';

/** The file of the shared record. */
interface SharedFile {
	read(): Promise<SharedRecord | null>;
	write(shared: SharedRecord): Promise<void>;
}

/** The file of the shared record among `files`; slots that are `known` are not parsed again. */
export function sharedFile(
	files: Files,
	reporter: SlotReporter,
	now: () => Instant,
	known?: KnownSlots<SharedRecord>,
): SharedFile {
	return new TwoSlotFile(files, SHARED_NAME, sharedFormat, reporter, now, known);
}

/** What the sharing of a window works on. */
interface SharingDeps extends LogKeeperDeps {
	readonly file: SharedFile;
	/** Names this window among the writers. */
	readonly me: string;
	/** Names this machine, if no window has named it yet. */
	readonly newMachine: string;
	now(): Instant;
	/** Entries that end before this instant are in their day's file and need no longer be shared. */
	keepSince(): Instant;
	/** The record of another window holds from now on. */
	adopt(remote: RemoteState): void;
	/** The log has changed. */
	logged(): void;
}

/**
 * Keeps the sit timer of this window and the record that all windows share the same: writes what
 * happened here, adopts what happened elsewhere. Only a window that acted, or had focus last, writes.
 */
export class Sharing implements Disposable {
	/** What this window holds of the record. */
	readonly held: HeldRecord;
	readonly #deps: SharingDeps;
	readonly #keeper: LogKeeper;
	/** One thing at a time with the file. */
	readonly #sequencer: Sequencer;
	readonly #pace = new WritePace();
	#dirty = false;
	#closed = false;

	constructor(deps: SharingDeps, record: TimerRecord) {
		this.#deps = deps;
		this.#keeper = new LogKeeper(deps);
		this.#sequencer = new Sequencer((reason) => deps.failed(reason));
		this.held = new HeldRecord(deps.me, {
			version: SHARED_VERSION,
			rev: 0,
			writer: deps.me,
			machine: deps.newMachine,
			lastWriteAt: 0,
			record,
			entries: [],
			// What ended in this very millisecond was not logged here.
			since: deps.now() + 1,
		});
	}

	/** The record and the log of the last days, as all windows know them. */
	get shared(): SharedRecord {
		return this.held.shared;
	}

	/** Reads and adopts what other windows wrote; what this one has to add is written. */
	async sync(): Promise<void> {
		await this.#run(async () => {
			const theirs = await this.#deps.file.read();
			if (theirs && !this.#closed) {
				this.#merge(theirs);
				this.#dirty ||= this.#addsTo(theirs);
			}
		});
	}

	/**
	 * The timer of this window reduced an event. Where more was decided than that time passed or that
	 * someone is here, and this window may decide, its record becomes the newest.
	 */
	handleReduced(event: ReducedEvent): void {
		const { held } = this;
		const deps = this.#deps;
		const { record, act, focused } = event;
		const { record: known, lastWriteAt, entries } = held.shared;
		const decided = held.hasUnshared(record, act !== null || focused);
		const mayWrite = focused || held.writes;
		const presence = Math.max(record.presence, known.presence);
		const { unfocusedSince } = mayWrite ? record : known;
		const seen = { ...known, presence, unfocusedSince };
		const due = this.#pace.isDue(seen, deps.now(), { focused, mayWrite });
		// The window that had focus last is the one that writes.
		if (decided || (due && !held.writes)) {
			held.decide(record, deps.now(), act);
		} else {
			held.touch(seen, mayWrite ? deps.now() : lastWriteAt);
		}
		held.queueLog(event, decided);
		if (held.shared.entries !== entries) {
			deps.logged();
		}
		if (decided || due) {
			this.#write();
		}
	}

	/** Adds entries that the timer did not log, and writes them. */
	add(entries: readonly LogEntry[]): void {
		this.held.add(entries);
		this.#deps.logged();
		this.#write();
	}

	/** Drops the log; resolves when neither slot of the record holds any of it. */
	async forget(): Promise<void> {
		await this.#run(async () => {
			await this.#deps.file.read();
			this.held.forget(this.#deps.now());
			this.#deps.logged();
			await this.#writeNow();
			await this.#writeNow();
		});
	}

	/** Resolves when all that happened so far is written; what could not be is tried once more. */
	async settled(): Promise<void> {
		await this.#sequencer.settled();
		await (this.#dirty && this.#run());
		await this.#keeper.settled();
	}

	dispose(): void {
		this.#closed = true;
	}

	/** Does `work` when all before it is done; after it, what is unwritten is written. */
	#run(work?: () => Promise<void>): Promise<void> {
		return this.#sequencer.run(async () => {
			await work?.();
			await this.#flush();
		});
	}

	#write(): void {
		this.#dirty = true;
		void this.#run();
	}

	async #flush(): Promise<void> {
		while (this.#dirty && !this.#closed) {
			this.#dirty = false;
			const theirs = await this.#deps.file.read();
			if (theirs) {
				this.#merge(theirs);
				if (!this.held.writes && !addsTo(this.shared, theirs)) {
					continue;
				}
			}
			await this.#dropOld();
			// The record first: a day's file never holds a decision that the record does not.
			this.#keeper.file(await this.#writeNow());
		}
	}

	async #writeNow(): Promise<SharedRecord> {
		const { held } = this;
		const deps = this.#deps;
		const restore = held.write(deps.now());
		const { shared } = held;
		this.#pace.markWritten(shared, deps.now());
		try {
			await deps.file.write(shared);
		} catch (reason) {
			this.#dirty = true;
			restore();
			throw reason;
		}
		return shared;
	}

	#merge(theirs: SharedRecord): void {
		const before = this.shared.entries.length;
		const merged = this.held.mergeRemote(theirs);
		const { first, changed } = merged;
		if (first) {
			this.#keeper.markFiled(theirs);
		}
		if (changed || merged.seen !== null) {
			this.#deps.adopt(merged);
		}
		if (changed || this.shared.entries.length !== before) {
			this.#deps.logged();
		}
	}

	/** Whether this window has anything that `theirs` lacks, and that does not lie in a file of its day. */
	#addsTo(theirs: SharedRecord): boolean {
		// Mostly it has nothing at all, and what is recent need not be found out.
		return addsTo(this.shared, theirs) && addsTo({ ...this.shared, entries: this.#recent }, theirs);
	}

	get #recent(): readonly LogEntry[] {
		return withoutOld(this.shared, this.#deps.keepSince());
	}

	/** Drops old entries from the record once they are in the files of their days. */
	async #dropOld(): Promise<void> {
		const hasOld = this.#recent.length < this.shared.entries.length;
		if (hasOld && (await this.#keeper.fileNow(this.shared))) {
			this.held.dropOld(this.#recent, this.#deps.keepSince());
		}
	}
}
