import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Instant } from '../../core/base/time.ts';
import type { TimerEvent } from '../../core/timer/events.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import {
	byDecision,
	mergeEntries,
	mergeRecords,
	sameDecisions,
	seenInGap,
} from '../../core/timer/shared/mergeRecords.ts';
import type { SharedRecord } from '../../core/timer/shared/sharedRecord.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import type { ReducedEvent, RemoteState } from '../timer/timerService.ts';

/** An act of the person counts more than what time brought at the same moment in another window. */
const REVS_OF_AN_ACT = 8;

/** What came of merging the record on disk with the one of this window. */
export interface MergedRemote extends RemoteState {
	/** It is the first record that this window reads. */
	readonly first: boolean;
	/** The timer's record differs from before. */
	readonly changed: boolean;
}

/** What one window holds of the record that all share: what it last read or wrote, and what it adds. */
export class HeldRecord {
	shared: SharedRecord;
	/** Names this window among the writers. */
	readonly #me: string;
	/** What was last read or written. */
	#base: SharedRecord | null = null;
	/** Log entries that belong to no shared decision yet. */
	#undecided: readonly LogEntry[] = [];
	/** Acts of the person in this window that are not written yet. */
	#acts: readonly TimerEvent[] = [];

	constructor(me: string, shared: SharedRecord) {
		this.#me = me;
		this.shared = shared;
	}

	/** Whether this window wrote last: the one that had focus last does. */
	get writes(): boolean {
		return this.shared.writer === this.#me;
	}

	/**
	 * Whether `record` holds decisions that are not shared yet and that this window may share. While
	 * another window has the focus, deciding is left to that one.
	 */
	hasUnshared(record: TimerRecord, ofTheFocused: boolean): boolean {
		const mayDecide = ofTheFocused || (this.writes && record.unfocusedSince !== null);
		return mayDecide && !sameDecisions(record, this.shared.record);
	}

	/** Makes the record of this window, decided at `now`, the newest. */
	decide(record: TimerRecord, now: Instant, act: TimerEvent | null): void {
		const { shared } = this;
		const rev = shared.rev + (act ? REVS_OF_AN_ACT : 1);
		this.shared = { ...shared, lastWriteAt: now, record, rev, writer: this.#me };
	}

	/** Holds presence and focus of a record that decided nothing. */
	touch(record: TimerRecord, lastWriteAt: Instant): void {
		this.shared = { ...this.shared, lastWriteAt, record };
	}

	/** Keeps the entries of an event; once something is `decided`, they are shared with all before them. */
	queueLog({ entries, act }: ReducedEvent, decided: boolean): void {
		this.#undecided = [...this.#undecided, ...entries];
		if (decided) {
			this.add(this.#undecided);
			this.#undecided = [];
			this.#acts = act ? [...this.#acts, act] : this.#acts;
		}
	}

	/** Shares entries. */
	add(entries: readonly LogEntry[]): void {
		this.shared = { ...this.shared, entries: mergeEntries(this.shared.entries, entries) };
	}

	/** Leaves what ended before `since` to the files of the days; `entries` are the rest. */
	dropOld(entries: readonly LogEntry[], since: Instant): void {
		this.shared = { ...this.shared, entries, since: Math.max(this.shared.since ?? 0, since) };
	}

	/** Drops the log before `now`, in all windows; the timer goes on. */
	forget(now: Instant): void {
		this.decide(this.shared.record, now, { type: 'restart', at: now });
		this.shared = { ...this.shared, entries: [], since: now };
		this.#undecided = [];
	}

	/** The record is being written at `now`; returns what restores the state before if that fails. */
	write(now: Instant): () => void {
		const acts = this.#acts;
		const base = this.#base;
		this.#acts = [];
		this.shared = { ...this.shared, lastWriteAt: now };
		this.#base = this.shared;
		return () => {
			this.#acts = [...acts, ...this.#acts];
			this.#base = base;
		};
	}

	/**
	 * Merges the record on disk with the one of this window. Where another window has written a decision
	 * since this one read, that counts: what time brought here is dropped, and will come again; acts of
	 * the person are handed back, to be done again.
	 */
	mergeRemote(theirs: SharedRecord): MergedRemote {
		const mine = this.shared;
		const base = this.#base;
		const acts = this.#acts;
		const ahead = base === null || byDecision(theirs, base) > 0;
		const follows = ahead && theirs.record.epoch >= mine.record.epoch;
		const merged = mergeRecords(follows ? behind(mine, theirs, base === null) : mine, theirs);
		const again = follows && acts.length > 0;
		// Acts that are done again show by themselves when the person was here. The window that had focus
		// last knows best whether it has it now.
		const { unfocusedSince } = (merged.writer === this.#me ? mine : merged).record;
		const record = again ? theirs.record : { ...merged.record, unfocusedSince };
		this.shared = { ...merged, record };
		// Across a clock that was set back, instants say nothing about the gap.
		const comparable = base !== null && mine.record.epoch === theirs.record.epoch;
		const marks = comparable ? [mine.record.presence, theirs.record.presence] : [];
		const seen = marks.find((mark) => seenInGap(record, mark)) ?? null;
		const changed = !deepEqual(record, mine.record);
		const { lastWriteAt } = byDecision(merged, theirs) === 0 ? theirs : mine;
		this.#base = follows ? this.shared : base;
		this.#undecided = changed ? [] : this.#undecided;
		this.#acts = again ? [] : acts;
		return { first: base === null, changed, record, lastWriteAt, seen, acts: again ? acts : [] };
	}
}

/** `mine` as it merges with a later decision; a window that has just opened has seen nobody yet. */
function behind(
	mine: SharedRecord,
	{ record, machine }: SharedRecord,
	isNew: boolean,
): SharedRecord {
	return isNew
		? { ...mine, rev: -1, machine, record: { ...mine.record, presence: record.presence } }
		: { ...mine, rev: -1 };
}
