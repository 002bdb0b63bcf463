import { byStart } from '../../core/running/diary.ts';
import { entryAfter, later, type Entry, type Ledger } from '../../core/running/ledger.ts';
import type { Run } from '../../core/running/run.ts';
import { same } from '../../core/same.ts';
import { ForeignDiary, OwnDiary, type DiaryFilesDeps } from './diaryFiles.ts';

/** What the diary is kept with. */
export interface DiaryDeps extends DiaryFilesDeps {
	/** The other machines that keep something beside this one. */
	others(): readonly string[];
	/** The local year of a run. */
	yearOf(run: Run): number;
	/** It differs from before, by this window or another. */
	changed(): void;
	failed(reason: unknown): void;
}

/** Runs by their ids as they are to be; null: deleted. */
export type Said = Readonly<Record<string, Run | null>>;

/** Keeps the diary: what all machines say of runs, and what the person says of them here. */
export class DiaryKeeper {
	private readonly deps: DiaryDeps;
	private readonly own: OwnDiary;
	private readonly foreign = new Map<string, ForeignDiary>();
	/** What all machines say of runs, merged. */
	private readonly entries = new Map<string, Entry<Run>>();
	private sorted: readonly Run[] | null = null;
	private working: Promise<void> = Promise.resolve();

	constructor(deps: DiaryDeps) {
		this.deps = deps;
		this.own = new OwnDiary(deps);
	}

	/** The runs that stand, the latest first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		this.sorted ??= byStart([...this.entries.values()].flatMap(({ what }) => what ?? []));
		return this.sorted;
	}

	/** The run of this id, if it stands. */
	run(id: string): Run | null {
		return this.entries.get(id)?.what ?? null;
	}

	/** Takes over what other windows and machines wrote. */
	read(): Promise<void> {
		return this.enqueue(async () => {
			this.take(await this.own.read());
			for (const machine of this.deps.others()) {
				const diary = this.foreign.get(machine) ?? new ForeignDiary(this.deps.files, machine);
				this.foreign.set(machine, diary);
				this.take(await diary.read());
			}
		}).catch((reason: unknown) => this.deps.failed(reason));
	}

	/** Says what runs are to be: it holds at once. Rejects where it could not be written. */
	say(said: Said): Promise<void> {
		const now = this.deps.now();
		const years = new Map<number, Record<string, Entry<Run>>>();
		for (const [id, what] of Object.entries(said)) {
			const before = this.entries.get(id);
			const run = what ?? before?.what;
			if (run) {
				const year = this.deps.yearOf(run);
				const ofYear = years.get(year) ?? {};
				ofYear[id] = entryAfter(before, what, now);
				years.set(year, ofYear);
			}
		}
		for (const [year, entries] of years) {
			this.own.say(year, entries);
		}
		this.take([...years.values()]);
		// Another window may have written the same years meanwhile.
		return this.enqueue(async () => this.take(await this.own.write(years.keys())));
	}

	/** Resolves when all that was said so far is written. */
	settled(): Promise<void> {
		return this.working;
	}

	/** Merges ledgers into what is known. */
	private take(ledgers: readonly Ledger<Run>[]): void {
		let differs = false;
		for (const [id, entry] of ledgers.flatMap((ledger) => Object.entries(ledger))) {
			const known = this.entries.get(id);
			const held = known ? later(known, entry) : entry;
			if (held !== known && !same(held, known)) {
				this.entries.set(id, held);
				differs = true;
			}
		}
		if (differs) {
			this.sorted = null;
			this.deps.changed();
		}
	}

	/** One after the other; what went wrong is told to the one who asked. */
	private enqueue(work: () => Promise<void>): Promise<void> {
		const done = this.working.then(work);
		this.working = done.catch(() => {});
		return done;
	}
}
