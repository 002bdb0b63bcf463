import type { Disposable } from 'vscode';
import { same } from '../../core/same.ts';
import { sameDecisions, seenInGap } from '../../core/sitting/decided.ts';
import type { SittingEvent } from '../../core/sitting/event.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { SittingRecord } from '../../core/sitting/record.ts';
import {
	adds,
	byDecision,
	merge,
	mergeEntries,
	SHARED_VERSION,
	withoutOld,
	type Shared,
} from '../../core/sitting/shared.ts';
import type { Instant } from '../../core/time.ts';
import { LogKeeper, type LogKeeperDeps } from './logKeeper.ts';
import type { SharedFile } from './sharedFile.ts';
import type { Step } from './sitTimer.ts';
import { Turns } from './turns.ts';
import { WritePace } from './writePace.ts';

/** What the person did counts more than what time brought at once in another window. */
const BY_PERSON = 8;

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
	 * What another window wrote is now the truth, and what the person did here meanwhile, `acts`, is
	 * to be done again on top of it. Where it asks about a gap in which the person was seen, `seen`
	 * says when.
	 */
	adopt(record: SittingRecord, seen: Instant | null, acts: readonly SittingEvent[]): void;
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
	private readonly turns: Turns;
	private readonly pace = new WritePace();
	private mine: Shared;
	/** What this window last read or wrote: `mine` is that, and what is not written yet. */
	private base: Shared | null = null;
	private dirty = false;
	/** Log entries of a record that this window came to by itself and may not share. */
	private undecided: readonly LogEntry[] = [];
	/** What the person did here that is not written yet. */
	private acts: readonly SittingEvent[] = [];
	private closed = false;

	constructor(deps: SharingDeps, record: SittingRecord) {
		this.deps = deps;
		this.keeper = new LogKeeper(deps);
		this.turns = new Turns(
			() => this.flush(),
			(reason) => deps.failed(reason),
		);
		this.mine = {
			version: SHARED_VERSION,
			rev: 0,
			writer: deps.me,
			machine: deps.newMachine,
			alive: 0,
			record,
			entries: [],
			since: deps.now(),
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
		await this.turns.take(async () => {
			const theirs = await this.deps.file.read();
			if (theirs && !this.closed) {
				this.join(theirs);
				const mine = { ...this.mine, entries: this.recent };
				this.dirty ||= adds(mine, theirs);
			}
		});
	}

	/**
	 * The timer of this window took a step. Where it decided more than time passing or a sign of
	 * presence, and may, this window's record becomes the newest.
	 */
	stepped({ record, entries, act, focused }: Step): void {
		const decided = this.lacks(record, act !== null || focused);
		const mayWrite = focused || this.writes;
		const { mine, deps } = this;
		const presence = Math.max(record.presence, mine.record.presence);
		const { unfocusedSince } = mayWrite ? record : mine.record;
		const seen = { ...mine.record, presence, unfocusedSince };
		const due = this.pace.isDue(seen, deps.now(), { focused, mayWrite });
		// The last one to have had the focus is the one that writes.
		this.mine =
			decided || (due && !this.writes)
				? { ...mine, record, rev: mine.rev + (act ? BY_PERSON : 1), writer: deps.me }
				: {
						...mine,
						alive: mayWrite ? deps.now() : mine.alive,
						record: seen,
					};
		this.undecided = [...this.undecided, ...entries];
		if (decided) {
			this.log(this.undecided);
			this.undecided = [];
			this.acts = act ? [...this.acts, act] : this.acts;
		}
		if (decided || due) {
			this.write();
		}
	}

	/** Adds entries that are no steps of the timer, and writes them. */
	add(entries: readonly LogEntry[]): void {
		this.log(entries);
		this.write();
	}

	/**
	 * Whether `record` tells more than who was last seen where that is not shared yet. While another
	 * window has the focus, what this one would decide by itself is left to that one.
	 */
	lacks(record: SittingRecord, ofTheFocused: boolean): boolean {
		const mayDecide = ofTheFocused || (this.writes && record.unfocusedSince !== null);
		return mayDecide && !sameDecisions(record, this.mine.record);
	}

	/** Whether this window wrote last, which is to say that it had focus last. */
	get writes(): boolean {
		return this.mine.writer === this.deps.me;
	}

	/** Resolves when all that happened so far is written. */
	async settled(): Promise<void> {
		await this.turns.settled();
		await this.keeper.settled();
	}

	dispose(): void {
		this.closed = true;
	}

	private log(entries: readonly LogEntry[]): void {
		if (entries.length > 0) {
			this.mine = { ...this.mine, entries: mergeEntries(this.mine.entries, entries) };
			this.deps.logged();
		}
	}

	private write(): void {
		this.dirty = true;
		void this.turns.take();
	}

	private async flush(): Promise<void> {
		while (this.dirty && !this.closed) {
			this.dirty = false;
			const theirs = await this.deps.file.read();
			if (theirs) {
				this.join(theirs);
				if (!this.writes && !adds(this.mine, theirs)) {
					continue;
				}
			}
			await this.dropOld();
			// Not before: a day's file never tells of a decision that the record does not know.
			this.keeper.file(await this.writeNow());
		}
	}

	private async writeNow(): Promise<Shared> {
		const { acts, deps } = this;
		const shared = { ...this.mine, alive: deps.now() };
		this.mine = shared;
		this.acts = [];
		this.pace.writes(shared, deps.now());
		try {
			await deps.file.write(shared);
		} catch (reason) {
			this.dirty = true;
			this.acts = [...acts, ...this.acts];
			throw reason;
		}
		this.base = shared;
		return shared;
	}

	/**
	 * Makes what lies on disk and what this window knows one. Where another window has written a
	 * decision since this one read, that counts: what time brought here is given up, and will come
	 * again; what the person did is done again.
	 */
	private join(theirs: Shared): void {
		const { mine, base, acts, deps } = this;
		const ahead = base === null || byDecision(theirs, base) > 0;
		const follows = ahead && theirs.record.epoch >= mine.record.epoch;
		const merged = merge(follows ? behind(mine, theirs, base === null) : mine, theirs);
		const again = follows && acts.length > 0;
		// What is done again shows by itself when the person was seen, and who had the focus last knows
		// best whether it has it.
		const { unfocusedSince } = (merged.writer === deps.me ? mine : merged).record;
		this.mine = { ...merged, record: again ? theirs.record : { ...merged.record, unfocusedSince } };
		this.base = follows ? this.mine : base;
		const { record } = this.mine;
		const changed = !same(record, mine.record);
		if (changed) {
			this.undecided = [];
		}
		const marks = base === null ? [] : [mine.record.presence, theirs.record.presence];
		const seen = marks.find((mark) => seenInGap(record, mark)) ?? null;
		if (changed || seen !== null) {
			this.acts = again ? [] : acts;
			this.deps.adopt(record, seen, again ? acts : []);
		}
		if (changed || merged.entries.length !== mine.entries.length) {
			this.deps.logged();
		}
	}

	private get recent(): readonly LogEntry[] {
		return withoutOld(this.mine.entries, this.deps.keepSince());
	}

	/** Old entries leave the record when they are safe in the files of their days, and not before. */
	private async dropOld(): Promise<void> {
		if (this.recent !== this.mine.entries && (await this.keeper.isFiled(this.mine))) {
			const since = Math.max(this.mine.since ?? 0, this.deps.keepSince());
			this.mine = { ...this.mine, entries: this.recent, since };
		}
	}
}

/** `mine` as it merges with a later decision; a window that has just opened has seen nobody yet. */
function behind(mine: Shared, { record, machine }: Shared, isNew: boolean): Shared {
	return isNew
		? { ...mine, rev: -1, machine, record: { ...mine.record, presence: record.presence } }
		: { ...mine, rev: -1 };
}
