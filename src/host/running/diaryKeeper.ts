import { runsOf } from '../../core/running/diary.ts';
import { mergeLedgers, say, type Ledger } from '../../core/running/ledger.ts';
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
	private ledger: Ledger<Run> = {};
	private sorted: readonly Run[] | null = null;
	private working: Promise<void> = Promise.resolve();

	constructor(deps: DiaryDeps) {
		this.deps = deps;
		this.own = new OwnDiary(deps);
	}

	/** The runs that stand, the latest first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		this.sorted ??= runsOf(this.ledger);
		return this.sorted;
	}

	/** The run of this id, if it stands. */
	run(id: string): Run | null {
		return Object.hasOwn(this.ledger, id) ? (this.ledger[id]?.what ?? null) : null;
	}

	/** Takes over what other windows and machines wrote. */
	read(): Promise<void> {
		return this.enqueue(async () => {
			await this.own.read();
			let all = this.own.runs;
			for (const machine of this.deps.others()) {
				const diary = this.foreign.get(machine) ?? new ForeignDiary(this.deps.files, machine);
				this.foreign.set(machine, diary);
				all = mergeLedgers(all, await diary.read());
			}
			this.take(mergeLedgers(this.ledger, all));
		}).catch((reason: unknown) => this.deps.failed(reason));
	}

	/** Says what runs are to be: it holds at once. Rejects where it could not be written. */
	say(said: Said): Promise<void> {
		const { deps, ledger } = this;
		const all = say(ledger, said, deps.now());
		const years = new Map<number, Ledger<Run>>();
		for (const id of Object.keys(said)) {
			const entry = all[id];
			const run = entry?.what ?? ledger[id]?.what;
			if (entry && run) {
				const year = deps.yearOf(run);
				years.set(year, { ...years.get(year), [id]: entry });
			}
		}
		for (const [year, entries] of years) {
			this.own.say(year, entries);
		}
		this.take(all);
		return this.enqueue(() => this.own.write(years.keys()));
	}

	/** Resolves when all that was said so far is written. */
	settled(): Promise<void> {
		return this.working;
	}

	private take(ledger: Ledger<Run>): void {
		if (!same(ledger, this.ledger)) {
			this.ledger = ledger;
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
