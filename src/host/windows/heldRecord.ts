import { deepEqual } from '../../core/base/deepEqual.ts';
import {
	byDecision,
	mergeRecords,
	mergeEntries,
	sameDecisions,
	seenInGap,
	type SharedRecord,
} from '../../core/timer/shared/shared.ts';
import type { TimerEvent } from '../../core/timer/events.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import type { TimerRecord } from '../../core/timer/state.ts';
import type { Instant } from '../../core/base/time.ts';
import type { RemoteState, ReducedEvent } from '../timer/timerService.ts';

/** What the person did counts more than what time brought at once in another window. */
const BY_PERSON = 8;

/** What came of making the record on disk and what this window holds one. */
export interface MergedRemote extends RemoteState {
	/** It is the first one that this window meets. */
	readonly first: boolean;
	/** The record is another one than before. */
	readonly changed: boolean;
}

/** What one window holds of the record that all share: what it last read or wrote, and what it adds. */
export class HeldRecord {
	shared: SharedRecord;
	readonly #me: string;
	/** What was last read or written. */
	#base: SharedRecord | null = null;
	/** Log entries of a record that this window came to by itself and may not share. */
	#undecided: readonly LogEntry[] = [];
	/** What the person did here that is not written yet. */
	#acts: readonly TimerEvent[] = [];

	constructor(me: string, shared: SharedRecord) {
		this.#me = me;
		this.shared = shared;
	}

	/** Whether this window wrote last, which is to say that it had focus last. */
	get writes(): boolean {
		return this.shared.writer === this.#me;
	}

	/**
	 * Whether `record` tells more than who was last seen where that is not shared yet. While another
	 * window has the focus, what this one would decide by itself is left to that one.
	 */
	hasUnshared(record: TimerRecord, ofTheFocused: boolean): boolean {
		const mayDecide = ofTheFocused || (this.writes && record.unfocusedSince !== null);
		return mayDecide && !sameDecisions(record, this.shared.record);
	}

	/** Takes over what a step at `alive` decided: this window's record becomes the newest. */
	decide(record: TimerRecord, alive: Instant, act: TimerEvent | null): void {
		const { shared } = this;
		const rev = shared.rev + (act ? BY_PERSON : 1);
		this.shared = { ...shared, alive, record, rev, writer: this.#me };
	}

	/** Takes over what was seen in a step that decided nothing. */
	touch(record: TimerRecord, alive: Instant): void {
		this.shared = { ...this.shared, alive, record };
	}

	/** Notes what a step logged; shares it, and what was noted before, once something is `decided`. */
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

	/** What ended before `since` is told by the files of the days alone; `entries` are the rest. */
	dropOld(entries: readonly LogEntry[], since: Instant): void {
		this.shared = { ...this.shared, entries, since: Math.max(this.shared.since ?? 0, since) };
	}

	/** Gives up the log, before `now`, in all windows; what goes on stays. */
	forget(now: Instant): void {
		this.decide(this.shared.record, now, { type: 'restart', at: now });
		this.shared = { ...this.shared, entries: [], since: now };
		this.#undecided = [];
	}

	/** The record is being written at `now`; returns what takes that back if it fails. */
	write(now: Instant): () => void {
		const acts = this.#acts;
		const base = this.#base;
		this.#acts = [];
		this.shared = { ...this.shared, alive: now };
		this.#base = this.shared;
		return () => {
			this.#acts = [...acts, ...this.#acts];
			this.#base = base;
		};
	}

	/**
	 * Makes what lies on disk and what this window knows one. Where another window has written a
	 * decision since this one read, that counts: what time brought here is given up, and will come
	 * again; what the person did is done again.
	 */
	mergeRemote(theirs: SharedRecord): MergedRemote {
		const mine = this.shared;
		const base = this.#base;
		const acts = this.#acts;
		const ahead = base === null || byDecision(theirs, base) > 0;
		const follows = ahead && theirs.record.epoch >= mine.record.epoch;
		const merged = mergeRecords(follows ? behind(mine, theirs, base === null) : mine, theirs);
		const again = follows && acts.length > 0;
		// What is done again shows by itself when the person was seen, and who had the focus last knows
		// best whether it has it.
		const { unfocusedSince } = (merged.writer === this.#me ? mine : merged).record;
		const record = again ? theirs.record : { ...merged.record, unfocusedSince };
		this.shared = { ...merged, record };
		// Instants by a clock that was set back since tell nothing of the gap.
		const known = base !== null && mine.record.epoch === theirs.record.epoch;
		const marks = known ? [mine.record.presence, theirs.record.presence] : [];
		const seen = marks.find((mark) => seenInGap(record, mark)) ?? null;
		const changed = !deepEqual(record, mine.record);
		const { alive } = byDecision(merged, theirs) === 0 ? theirs : mine;
		this.#base = follows ? this.shared : base;
		this.#undecided = changed ? [] : this.#undecided;
		this.#acts = again ? [] : acts;
		return { first: base === null, changed, record, alive, seen, acts: again ? acts : [] };
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
