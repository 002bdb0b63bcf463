import { dateOf, type LocalDays } from '../../core/base/calendar.ts';
import type { Instant } from '../../core/base/time.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
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
	entryAfter,
	laterEntry,
	type Ledger,
	type LedgerEntry,
	mergeLedgers,
	revised,
} from '../../core/running/diary/ledger.ts';
import { dayOfRun, type Run, runAsRead, runToWrite } from '../../core/running/diary/run.ts';
import { Sequencer } from '../base/sequencer.ts';
import type { Files } from '../storage/files.ts';
import { MergedFile, type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { ForeignFiles } from '../storage/otherMachines.ts';
import type { FileFormat } from '../../core/base/schema.ts';

/** Where running keeps its files. */
export interface RunningStorage {
	readonly files: Files;
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly reporter: SlotReporter;
	now(): Instant;
}

/** Where things are kept that have a local time. */
export interface DatedStorage extends RunningStorage {
	/** The days of this machine. */
	readonly days: LocalDays;
}

/** What the diary of all machines works on. */
export interface DiaryDeps extends DatedStorage {
	/** The other machines that keep something beside this one. */
	others(): readonly string[];
	/** The runs differ from before, by this window or another. */
	changed(): void;
	failed(reason: unknown): void;
}

/** Runs by their ids as they are to be; null: deleted. */
export type RunChanges = Readonly<Record<string, Run | null>>;

/** The runs of all machines, merged. Changes hold at once and are written after. */
export class DiaryStore {
	private readonly deps: DiaryDeps;
	private readonly own: OwnDiary;
	private readonly foreignYears: ForeignFiles<YearsFile>;
	private readonly foreignRuns: ForeignFiles<DiaryFile>;
	private readonly entries = new Map<string, LedgerEntry<Run>>();
	private sorted: readonly Run[] | null = null;
	private readonly sequencer = new Sequencer();

	constructor(deps: DiaryDeps) {
		this.deps = deps;
		this.own = new OwnDiary(deps);
		this.foreignYears = new ForeignFiles(deps.files, yearsFormat);
		this.foreignRuns = new ForeignFiles(deps.files, diaryFormat);
	}

	/** The runs that are not deleted, the latest first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		this.sorted ??= byStart([...this.entries.values()].flatMap(({ what }) => what ?? []));
		return this.sorted;
	}

	/** The run of this id; null where there is none, or none any more. */
	run(id: string): Run | null {
		return this.entries.get(id)?.what ?? null;
	}

	/** Reads what other windows and machines wrote. What cannot be read is reported to `failed`. */
	read(): Promise<void> {
		return this.sequencer
			.queue(async () => {
				const ledgers = [...(await this.own.read())];
				let years: ReadonlySet<number>;
				try {
					for (const machine of this.deps.others()) {
						ledgers.push(...(await this.readForeign(machine)));
					}
				} finally {
					years = this.mergeIn(ledgers);
				}
				await this.write(years);
			})
			.catch((reason: unknown) => this.deps.failed(reason));
	}

	/** Sets runs, which holds at once. Rejects where it could not be written. */
	change(changes: RunChanges): Promise<void> {
		const now = this.deps.now();
		const entries = Object.entries(changes).flatMap(([id, run]): [string, LedgerEntry<Run>][] => {
			const before = this.entries.get(id);
			const what = run && runToWrite(run, this.deps.days);
			return (what ?? before?.what) ? [[id, entryAfter(before, what, now)]] : [];
		});
		const years = this.changeOwn(entries);
		this.mergeIn([Object.fromEntries(entries)]);
		return this.sequencer.queue(() => this.write(years));
	}

	/** Resolves when all changes made so far are written, or could not be. */
	settled(): Promise<void> {
		return this.sequencer.settled();
	}

	/** The ledgers of another machine, one a year. */
	private async readForeign(machine: string): Promise<readonly Ledger<Run>[]> {
		const { years } = (await this.foreignYears.read(yearsName(machine))) ?? noYears;
		const diaries = await Promise.all(
			years.map((year) => this.foreignRuns.read(yearName(machine, year))),
		);
		return diaries.flatMap((diary) => (diary ? [diary.runs] : []));
	}

	/**
	 * Merges ledgers that were read or changed. Runs that version 0.1 wrote, as all of them have it, are given a
	 * local time, which is to be written; returns the years of these.
	 */
	private mergeIn(ledgers: readonly Ledger<Run>[]): ReadonlySet<number> {
		const later = new Map<string, LedgerEntry<Run>>();
		for (const [id, entry] of ledgers.flatMap((ledger) => Object.entries(ledger))) {
			const known = later.get(id) ?? this.entries.get(id);
			later.set(id, known ? laterEntry(known, entry) : entry);
		}
		const toWrite = new Map<string, LedgerEntry<Run>>();
		let differs = false;
		for (const [id, entry] of later) {
			const held = revised(entry, (run) => runAsRead(run, this.deps.days));
			if (held !== entry) {
				toWrite.set(id, held);
			}
			if (!deepEqual(held, this.entries.get(id))) {
				this.entries.set(id, held);
				differs = true;
			}
		}
		if (differs) {
			this.sorted = null;
			this.deps.changed();
		}
		return this.changeOwn([...toWrite]);
	}

	/** Changes what this machine says of runs; returns the years in whose files that is to be written. */
	private changeOwn(
		entries: readonly (readonly [id: string, entry: LedgerEntry<Run>])[],
	): ReadonlySet<number> {
		const years = new Map<number, Record<string, LedgerEntry<Run>>>();
		for (const [id, entry] of entries) {
			const run = entry.what ?? this.run(id);
			if (run) {
				const year = dateOf(dayOfRun(run, this.deps.days)).year;
				const ofYear = years.get(year) ?? {};
				ofYear[id] = entry;
				years.set(year, ofYear);
			}
		}
		for (const [year, ofYear] of years) {
			this.own.change(year, ofYear);
		}
		return new Set(years.keys());
	}

	/** Writes what this machine says of these years; another window may have written them meanwhile. */
	private async write(years: ReadonlySet<number>): Promise<void> {
		let left = years;
		while (left.size > 0) {
			left = this.mergeIn(await this.own.write(left));
		}
	}
}

const noYears: YearsFile = { version: DIARY_VERSION, years: [] };
const noRuns: DiaryFile = { version: DIARY_VERSION, runs: {} };

const yearsName = (machine: string) => `machines/${machine}/runs`;
const yearName = (machine: string, year: number) => `machines/${machine}/runs-${year}`;

/** What this machine wrote of runs: a file for each year, and one that lists the years. */
export class OwnDiary {
	private readonly storage: RunningStorage;
	private readonly years: MergedFile<YearsFile>;
	private readonly open = new Map<number, MergedFile<DiaryFile>>();
	private yearIsNew = false;

	constructor(storage: RunningStorage) {
		this.storage = storage;
		this.years = new MergedFile(
			this.file(yearsName(storage.machine), yearsFormat),
			noYears,
			mergeYears,
		);
	}

	/** Changes runs of a year; `write` writes it. */
	change(year: number, changes: Ledger<Run>): void {
		const { current } = this.years;
		if (!current.years.includes(year)) {
			this.years.set(mergeYears(current, { ...noYears, years: [year] }));
			this.yearIsNew = true;
		}
		const file = this.year(year);
		file.set({ ...file.current, runs: mergeLedgers(file.current.runs, changes) });
	}

	/** Merges what other windows wrote; the ledgers of this machine, one a year. */
	async read(): Promise<readonly Ledger<Run>[]> {
		await this.years.sync();
		return this.sync(this.years.current.years);
	}

	/** Writes the changes to these years; the ledgers of this machine for them. */
	async write(years: Iterable<number>): Promise<readonly Ledger<Run>[]> {
		// The list goes first: a year that is not on it would not be found again. It is seldom written, so
		// each of its slots is to hold all of it.
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
		const name = yearName(this.storage.machine, year);
		const file =
			this.open.get(year) ?? new MergedFile(this.file(name, diaryFormat), noRuns, mergeDiaries);
		this.open.set(year, file);
		return file;
	}

	private file<T extends object>(name: string, format: FileFormat<T>): TwoSlotFile<T> {
		const { files, reporter } = this.storage;
		return new TwoSlotFile(files, name, format, reporter, () => this.storage.now());
	}
}
