import {
	byStart,
	DIARY_VERSION,
	type DiaryFile,
	diaryFormat,
	mergeDiaries,
	mergeYears,
	type YearsFile,
	yearsFormat,
} from '../../core/running/diary/diaryFile.ts';
import {
	type LedgerEntry,
	entryAfter,
	laterEntry,
	type Ledger,
	mergeLedgers,
} from '../../core/running/diary/ledger.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Files } from '../storage/files.ts';
import { ForeignFile } from '../storage/foreignFile.ts';
import { MergedFile } from '../storage/mergedFile.ts';
import { type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';

/** What the diary's files are reached by. */
export interface DiaryFilesDeps {
	readonly files: Files;
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly reporter: SlotReporter;
	now(): number;
}

const noYears: YearsFile = { version: DIARY_VERSION, years: [] };
const noRuns: DiaryFile = { version: DIARY_VERSION, runs: {} };

const yearsName = (machine: string) => `machines/${machine}/runs`;
const yearName = (machine: string, year: number) => `machines/${machine}/runs-${year}`;

/** What this machine says of runs: a file for each year, and one that says which years there are. */
export class OwnDiary {
	private readonly deps: DiaryFilesDeps;
	private readonly years: MergedFile<YearsFile>;
	private readonly open = new Map<number, MergedFile<DiaryFile>>();
	private yearIsNew = false;

	constructor(deps: DiaryFilesDeps) {
		const { files, machine, reporter } = deps;
		this.deps = deps;
		this.years = new MergedFile(
			new TwoSlotFile(files, yearsName(machine), yearsFormat, reporter, () => deps.now()),
			noYears,
			mergeYears,
		);
	}

	/** Says something of runs of a year; `write` has it written. */
	change(year: number, said: Ledger<Run>): void {
		const { current } = this.years;
		if (!current.years.includes(year)) {
			this.years.set(mergeYears(current, { ...noYears, years: [year] }));
			this.yearIsNew = true;
		}
		const file = this.year(year);
		file.set({ ...file.current, runs: mergeLedgers(file.current.runs, said) });
	}

	/** Takes over what other windows wrote; all that this machine said, by years. */
	async read(): Promise<readonly Ledger<Run>[]> {
		await this.years.sync();
		return this.sync(this.years.current.years);
	}

	/** Writes what was said of these years; all that this machine said of them. */
	async write(years: Iterable<number>): Promise<readonly Ledger<Run>[]> {
		// First the list: a year that is not on it would not be found again. For long it is not written
		// again, so each of its slots holds all of it.
		await (this.yearIsNew ? this.years.overwrite() : this.years.sync());
		this.yearIsNew = false;
		return this.sync(years);
	}

	private async sync(years: Iterable<number>): Promise<readonly Ledger<Run>[]> {
		const synced: Ledger<Run>[] = [];
		for (const year of years) {
			const file = this.year(year);
			await file.sync();
			synced.push(file.current.runs);
		}
		return synced;
	}

	private year(year: number): MergedFile<DiaryFile> {
		const { files, machine, reporter } = this.deps;
		const file =
			this.open.get(year) ??
			new MergedFile(
				new TwoSlotFile(files, yearName(machine, year), diaryFormat, reporter, () =>
					this.deps.now(),
				),
				noRuns,
				mergeDiaries,
			);
		this.open.set(year, file);
		return file;
	}
}

/** What another machine says of runs. */
class ForeignDiary {
	private readonly files: Files;
	private readonly machine: string;
	private readonly years: ForeignFile<YearsFile>;
	private readonly open = new Map<number, ForeignFile<DiaryFile>>();

	constructor(files: Files, machine: string) {
		this.files = files;
		this.machine = machine;
		this.years = new ForeignFile(files, yearsName(machine), yearsFormat);
	}

	/** All that it said, by years. */
	async read(): Promise<readonly Ledger<Run>[]> {
		const known = (await this.years.read())?.years ?? [];
		const diaries = await Promise.all(known.map((year) => this.year(year).read()));
		return diaries.flatMap((diary) => (diary ? [diary.runs] : []));
	}

	private year(year: number): ForeignFile<DiaryFile> {
		const file =
			this.open.get(year) ?? new ForeignFile(this.files, yearName(this.machine, year), diaryFormat);
		this.open.set(year, file);
		return file;
	}
}

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
export type RunChanges = Readonly<Record<string, Run | null>>;

/** Keeps the diary: what all machines say of runs, and what the person says of them here. */
export class DiaryStore {
	private readonly deps: DiaryDeps;
	private readonly own: OwnDiary;
	private readonly foreign = new Map<string, ForeignDiary>();
	/** What all machines say of runs, merged. */
	private readonly entries = new Map<string, LedgerEntry<Run>>();
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
			this.mergeIn(await this.own.read());
			for (const machine of this.deps.others()) {
				const diary = this.foreign.get(machine) ?? new ForeignDiary(this.deps.files, machine);
				this.foreign.set(machine, diary);
				this.mergeIn(await diary.read());
			}
		}).catch((reason: unknown) => this.deps.failed(reason));
	}

	/** Says what runs are to be: it holds at once. Rejects where it could not be written. */
	change(said: RunChanges): Promise<void> {
		const now = this.deps.now();
		const years = new Map<number, Record<string, LedgerEntry<Run>>>();
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
			this.own.change(year, entries);
		}
		this.mergeIn([...years.values()]);
		// Another window may have written the same years meanwhile.
		return this.enqueue(async () => this.mergeIn(await this.own.write(years.keys())));
	}

	/** Resolves when all that was said so far is written. */
	settled(): Promise<void> {
		return this.working;
	}

	/** Merges ledgers into what is known. */
	private mergeIn(ledgers: readonly Ledger<Run>[]): void {
		let differs = false;
		for (const [id, entry] of ledgers.flatMap((ledger) => Object.entries(ledger))) {
			const known = this.entries.get(id);
			const held = known ? laterEntry(known, entry) : entry;
			if (held !== known && !deepEqual(held, known)) {
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
