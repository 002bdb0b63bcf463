import type { Disposable } from 'vscode';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { SittingRecord } from '../../core/sitting/record.ts';
import {
	adds,
	merge,
	mergeEntries,
	SHARED_VERSION,
	withoutOld,
	type Shared,
} from '../../core/sitting/shared.ts';
import { same } from '../../core/same.ts';
import type { SharedFile } from './sharedFile.ts';
import { LogKeeper, type LogKeeperDeps } from './logKeeper.ts';
import { MINUTE, SECOND, type Instant, type Milliseconds } from '../../core/time.ts';

/** What the person did counts more than what time brought at once in another window. */
const BY_PERSON = 8;
/** A presence mark alone is written this seldom. */
const PRESENCE_EVERY: Milliseconds = MINUTE;
/** A window that loses the focus tells the next one, unless it has told of a time hardly earlier. */
const UNTOLD: Milliseconds = 35 * SECOND;
/** A window that nobody uses says this seldom that VS Code is open. */
const ALIVE_EVERY: Milliseconds = 5 * MINUTE;

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
	/**
	 * What another window wrote is now the truth. Where it asks about a gap in which the person was
	 * seen, `seen` says when.
	 */
	adopt(record: SittingRecord, seen: Instant | null): void;
	/** The log has changed. */
	logged(): void;
}

/**
 * Keeps this window's sit timer and the record that all windows share as one: writes what happened
 * here, takes over what happened elsewhere. Only a window that acted, or had focus last, writes.
 */
export class Sharing implements Disposable {
	private readonly deps: SharingDeps;
	private readonly keeper: LogKeeper;
	private mine: Shared;
	private written: Instant = -Infinity;
	/** The last presence that was written. */
	private told: Instant = -Infinity;
	private dirty = false;
	/** Log entries of a record that this window came to by itself and may not share. */
	private undecided: readonly LogEntry[] = [];
	/** The person did something here that is not written yet. */
	private acted = false;
	/** This window has met the record on disk, or made it. */
	private joined = false;
	private working: Promise<void> | null = null;
	private closed = false;

	constructor(deps: SharingDeps, record: SittingRecord) {
		this.deps = deps;
		this.keeper = new LogKeeper(deps);
		this.mine = {
			version: SHARED_VERSION,
			rev: 0,
			writer: deps.me,
			machine: deps.newMachine,
			alive: 0,
			record,
			entries: [],
		};
	}

	/** The log of the last days, as all windows know it. */
	get entries(): readonly LogEntry[] {
		return this.mine.entries;
	}

	/** The random name of this machine's folder. */
	get machine(): string {
		return this.mine.machine;
	}

	/** When VS Code was last known to be open, in any window. */
	get alive(): Instant {
		return this.mine.alive;
	}

	/** Reads what other windows wrote and takes it over; what this one has to add is written. */
	async sync(): Promise<void> {
		await this.enqueue(async () => {
			const theirs = await this.deps.file.read();
			if (theirs && !this.closed) {
				this.join(theirs);
				const mine = { ...this.mine, entries: this.recent };
				this.dirty ||= adds(mine, theirs) && this.mine.rev > 0;
			}
		});
	}

	/**
	 * The timer of this window took a step. `decided` says that it was more than time passing or a
	 * sign of presence: then this window's record becomes the newest. `byHand`, what another window
	 * decided just before, unknown to the person, does not undo it.
	 */
	stepped(
		record: SittingRecord,
		entries: readonly LogEntry[],
		{ decided, byHand, focused }: Readonly<Record<'decided' | 'byHand' | 'focused', boolean>>,
	): void {
		const mayWrite = focused || this.writes;
		const { mine } = this;
		const seen = {
			presence: Math.max(record.presence, mine.record.presence),
			unfocusedSince: (mayWrite ? record : mine.record).unfocusedSince,
		};
		const leaves = focused && record.unfocusedSince !== null;
		const untold = leaves && seen.presence - this.told >= UNTOLD;
		const every = focused ? PRESENCE_EVERY : ALIVE_EVERY;
		const due = untold || (mayWrite && Math.abs(this.deps.now() - this.written) >= every);
		// The last one to have had the focus is the one that writes.
		this.mine =
			decided || (due && !this.writes)
				? { ...mine, record, rev: mine.rev + (byHand ? BY_PERSON : 1), writer: this.deps.me }
				: {
						...mine,
						alive: mayWrite ? this.deps.now() : mine.alive,
						record: { ...mine.record, ...seen },
					};
		this.undecided = [...this.undecided, ...entries];
		if (decided && this.undecided.length > 0) {
			this.mine = { ...this.mine, entries: mergeEntries(this.mine.entries, this.undecided) };
			this.undecided = [];
			this.deps.logged();
		}
		this.acted ||= decided && byHand;
		if (decided || due) {
			this.dirty = true;
			void this.enqueue(async () => {});
		}
	}

	/** Adds entries that are no steps of the timer, and writes them. */
	add(entries: readonly LogEntry[]): void {
		this.mine = { ...this.mine, entries: mergeEntries(this.mine.entries, entries) };
		this.deps.logged();
		this.dirty = true;
		void this.enqueue(async () => {});
	}

	/**
	 * Whether `record` tells more than who was last seen where that is not shared yet. While another
	 * window has the focus, what this one would decide by itself is left to that one.
	 */
	lacks(record: SittingRecord, ofTheFocused: boolean): boolean {
		const mayDecide = ofTheFocused || (this.writes && record.unfocusedSince !== null);
		return mayDecide && !same(decisions(record), decisions(this.mine.record));
	}

	/** Whether this window wrote last, which is to say that it had focus last. */
	get writes(): boolean {
		return this.mine.writer === this.deps.me;
	}

	/** Resolves when all that happened so far is written. */
	async settled(): Promise<void> {
		await this.working;
		await this.keeper.settled();
	}

	dispose(): void {
		this.closed = true;
	}

	/** One thing at a time with the file; after each, whatever is unwritten is written. */
	private enqueue(work: () => Promise<void>): Promise<void> {
		const before = this.working ?? Promise.resolve();
		const next = before
			.then(work)
			.then(() => this.flush())
			.catch((reason: unknown) => this.deps.failed(reason));
		this.working = next;
		return next;
	}

	private async flush(): Promise<void> {
		while (this.dirty && !this.closed) {
			this.dirty = false;
			const theirs = await this.deps.file.read();
			if (theirs) {
				this.join(theirs);
			}
			await this.dropOld();
			// Not before: a day's file never tells of a decision that the record does not know.
			this.keeper.file(await this.write());
		}
	}

	private async write(): Promise<Shared> {
		const { acted } = this;
		const shared = { ...this.mine, alive: this.deps.now() };
		this.mine = shared;
		this.written = this.deps.now();
		this.told = shared.record.presence;
		this.acted = false;
		try {
			await this.deps.file.write(shared);
		} catch (reason) {
			this.dirty = true;
			this.acted ||= acted;
			throw reason;
		}
		this.joined = true;
		return shared;
	}

	/** Makes what lies on disk and what this window knows one. */
	private join(theirs: Shared): void {
		const { mine, joined, acted } = this;
		this.joined = true;
		const machine = joined ? mine.machine : theirs.machine;
		const rev = acted ? Math.max(mine.rev, theirs.rev + 1) : mine.rev;
		// A window that has just opened has seen nobody yet.
		const presence = joined || acted ? mine.record.presence : theirs.record.presence;
		const record = { ...mine.record, presence };
		const merged = merge({ ...mine, machine, rev, record }, theirs);
		this.mine = merged;
		const changed = !same(merged.record, mine.record);
		if (changed) {
			this.undecided = [];
		}
		const marks = [mine.record.presence, theirs.record.presence];
		const seen = marks.find((mark) => asksAbout(merged.record, mark)) ?? null;
		if (changed || seen !== null) {
			this.deps.adopt(merged.record, seen);
		}
		if (merged.entries.length !== mine.entries.length) {
			this.deps.logged();
		}
	}

	private get recent(): readonly LogEntry[] {
		return withoutOld(this.mine.entries, this.deps.keepSince());
	}

	/** Old entries leave the record when they are safe in the files of their days, and not before. */
	private async dropOld(): Promise<void> {
		const hasOld = this.recent.length < this.mine.entries.length;
		if (hasOld && (await this.keeper.isFiled(this.mine))) {
			this.mine = { ...this.mine, entries: this.recent };
		}
	}
}

/** Whether someone was seen in the gap that is asked about. */
function asksAbout({ credit }: SittingRecord, seen: Instant): boolean {
	return credit?.askUntil != null && seen > credit.from && seen < credit.to;
}

/** What of a record is decided; presence and focus are seen. */
function decisions(record: SittingRecord): SittingRecord {
	return { ...record, presence: 0, unfocusedSince: 0 };
}
