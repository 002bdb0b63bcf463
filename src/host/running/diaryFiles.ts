import {
	DIARY_VERSION,
	diaryFormat,
	mergeDiaries,
	mergeYears,
	yearsFormat,
	type DiaryFile,
	type YearsFile,
} from '../../core/running/diary.ts';
import { mergeLedgers, type Ledger } from '../../core/running/ledger.ts';
import type { Run } from '../../core/running/run.ts';
import type { Files } from '../storage/files.ts';
import { ForeignFile } from '../storage/foreignFile.ts';
import { MergedFile } from '../storage/mergedFile.ts';
import { TwoSlotFile, type StorageTeller } from '../storage/twoSlotFile.ts';

/** What the diary's files are reached by. */
export interface DiaryFilesDeps {
	readonly files: Files;
	/** Random name of this machine's folder. */
	readonly machine: string;
	readonly teller: StorageTeller;
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
		const { files, machine, teller } = deps;
		this.deps = deps;
		this.years = new MergedFile(
			new TwoSlotFile(files, yearsName(machine), yearsFormat, teller, () => deps.now()),
			noYears,
			mergeYears,
		);
	}

	/** Says something of runs of a year; `write` has it written. */
	say(year: number, said: Ledger<Run>): void {
		const { current } = this.years;
		if (!current.years.includes(year)) {
			this.years.say(mergeYears(current, { ...noYears, years: [year] }));
			this.yearIsNew = true;
		}
		const file = this.year(year);
		file.say({ ...file.current, runs: mergeLedgers(file.current.runs, said) });
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
		const { files, machine, teller } = this.deps;
		const file =
			this.open.get(year) ??
			new MergedFile(
				new TwoSlotFile(files, yearName(machine, year), diaryFormat, teller, () => this.deps.now()),
				noRuns,
				mergeDiaries,
			);
		this.open.set(year, file);
		return file;
	}
}

/** What another machine says of runs. */
export class ForeignDiary {
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
