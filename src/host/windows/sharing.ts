import type { Disposable } from 'vscode';
import { parseShared } from '../../core/timer/shared/parseShared.ts';
import {
	adds,
	type SharedRecord,
	SHARED_VERSION,
	withoutOld,
} from '../../core/timer/shared/shared.ts';
import type { Instant } from '../../core/base/time.ts';
import type { Files } from '../storage/files.ts';
import type { Format } from '../storage/slot.ts';
import { type KnownSlots, type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { LogKeeper, type LogKeeperDeps } from './logKeeper.ts';
import type { RemoteState, ReducedEvent } from '../timer/timerService.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import { HeldRecord } from './heldRecord.ts';
import { Sequencer } from '../base/sequencer.ts';
import { WritePace } from './writePace.ts';

/** What the names of its slots begin with; a window watches for them. */
export const SHARED_NAME = 'sitting';

const FORMAT: Format<SharedRecord> = { version: SHARED_VERSION, parse: parseShared };

/** Where the shared record lies. */
interface SharedFile {
	read(): Promise<SharedRecord | null>;
	write(shared: SharedRecord): Promise<void>;
}

/** The shared record among `files`; what is `known` of its slots is not parsed again. */
export function sharedFile(
	files: Files,
	reporter: SlotReporter,
	now: () => Instant,
	known?: KnownSlots<SharedRecord>,
): SharedFile {
	return new TwoSlotFile(files, SHARED_NAME, FORMAT, reporter, now, known);
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
	/** What another window wrote is now the truth. */
	adopt(adopted: RemoteState): void;
	/** The log has changed. */
	logged(): void;
}

/**
 * Keeps this window's sit timer and the record that all windows share as one: writes what happened
 * here, takes over what happened elsewhere. Only a window that acted, or had focus last, writes.
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
			alive: 0,
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

	/** Reads what other windows wrote and takes it over; what this one has to add is written. */
	async sync(): Promise<void> {
		await this.#run(async () => {
			const theirs = await this.#deps.file.read();
			if (theirs && !this.#closed) {
				this.#join(theirs);
				this.#dirty ||= adds({ ...this.shared, entries: this.#recent }, theirs);
			}
		});
	}

	/**
	 * The timer of this window took a step. Where it decided more than time passing or a sign of
	 * presence, and may, this window's record becomes the newest.
	 */
	handleReduced(step: ReducedEvent): void {
		const { held } = this;
		const deps = this.#deps;
		const { record, act, focused } = step;
		const { record: known, alive, entries } = held.shared;
		const decided = held.hasUnshared(record, act !== null || focused);
		const mayWrite = focused || held.writes;
		const presence = Math.max(record.presence, known.presence);
		const { unfocusedSince } = mayWrite ? record : known;
		const seen = { ...known, presence, unfocusedSince };
		const due = this.#pace.isDue(seen, deps.now(), { focused, mayWrite });
		// The last one to have had the focus is the one that writes.
		if (decided || (due && !held.writes)) {
			held.decide(record, deps.now(), act);
		} else {
			held.touch(seen, mayWrite ? deps.now() : alive);
		}
		held.queueLog(step, decided);
		if (held.shared.entries !== entries) {
			deps.logged();
		}
		if (decided || due) {
			this.#write();
		}
	}

	/** Adds entries that are no steps of the timer, and writes them. */
	add(entries: readonly LogEntry[]): void {
		this.held.add(entries);
		this.#deps.logged();
		this.#write();
	}

	/** Gives up the log; resolves when neither slot of the record holds any of it. */
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
				this.#join(theirs);
				if (!this.held.writes && !adds(this.shared, theirs)) {
					continue;
				}
			}
			await this.#dropOld();
			// Not before: a day's file never tells of a decision that the record does not know.
			this.#keeper.file(await this.#writeNow());
		}
	}

	async #writeNow(): Promise<SharedRecord> {
		const { held } = this;
		const deps = this.#deps;
		const takeBack = held.write(deps.now());
		const { shared } = held;
		this.#pace.writes(shared, deps.now());
		try {
			await deps.file.write(shared);
		} catch (reason) {
			this.#dirty = true;
			takeBack();
			throw reason;
		}
		return shared;
	}

	#join(theirs: SharedRecord): void {
		const before = this.shared.entries.length;
		const joined = this.held.mergeRemote(theirs);
		const { first, changed } = joined;
		if (first) {
			this.#keeper.finds(theirs);
		}
		if (changed || joined.seen !== null) {
			this.#deps.adopt(joined);
		}
		if (changed || this.shared.entries.length !== before) {
			this.#deps.logged();
		}
	}

	get #recent(): readonly LogEntry[] {
		return withoutOld(this.shared, this.#deps.keepSince());
	}

	/** Old entries leave the record when they are safe in the files of their days, and not before. */
	async #dropOld(): Promise<void> {
		const hasOld = this.#recent.length < this.shared.entries.length;
		if (hasOld && (await this.#keeper.isFiled(this.shared))) {
			this.held.dropOld(this.#recent, this.#deps.keepSince());
		}
	}
}
