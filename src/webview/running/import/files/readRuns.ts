import type {
	Activity,
	DateQuestion,
	ImportFault,
	ImportProgress,
	ImportReport,
} from '../../../../core/running/import/importReport.ts';
import type { DateOrder, InstantOf } from '../../../../core/running/import/date.ts';
import { type Entry, Tally, type Unit } from '../../../../core/running/import/entry.ts';
import { detached } from '../../../../core/running/import/fold.ts';
import type { Instant } from '../../../../core/base/time.ts';
import { ActivityArchive } from './activityArchive.ts';
import { isArchive, readActivityFile } from './activityFile.ts';
import { faultOf, ImportError, LIMITS } from './importError.ts';
import { type Bytes, counted, slices } from './slices.ts';

/** The instant of a written moment; `local` is the clock of this computer on that day. */
export const instantOf: InstantOf = (moment, zone) => {
	const { year, month, day, hour, minute, second, offset } = moment;
	const milliseconds = Math.round(second * 1000);
	return offset === null && zone === 'local'
		? new Date(year, month - 1, day, hour, minute, 0, milliseconds).getTime()
		: Date.UTC(year, month - 1, day, hour, minute, 0, milliseconds) - (offset ?? 0) * 60_000;
};

/** What reading needs to know, and where its progress goes. */
export interface ReadOptions {
	/** What the distances of a Garmin Connect CSV are in. */
	readonly unit: Unit;
	readonly now: Instant;
	/** What the person answered to `dateQuestion`. */
	readonly dateOrder?: DateOrder | null;
	/** Called for every slice that was read. */
	readonly progress?: (progress: ImportProgress) => void;
}

export interface ReadResult {
	/** In the order of the files; duplicates are among them. */
	readonly activities: readonly Activity[];
	readonly reports: readonly ImportReport[];
	/** The order of day and month in a list is open; its activities have the likelier one. */
	readonly dateQuestion: DateQuestion | null;
}

/** The longest path of a file in an archive that is taken over. */
const LONGEST_PATH = 300;

/** One import: reads file after file and entry after entry, and holds nothing but the runs. */
class Reader {
	readonly reports: ImportReport[] = [];
	readonly tallies: Tally[] = [];
	/** The first that was open. */
	dateQuestion: DateQuestion | null = null;
	private readonly options: ReadOptions;
	private runs = 0;

	constructor(options: ReadOptions) {
		this.options = options;
	}

	async readAll(files: readonly File[]): Promise<void> {
		const total = files.reduce((sum, { size }) => sum + size, 0);
		let before = 0;
		for (const file of files) {
			const from = before / total;
			await this.read(file, (part) => {
				const share = from + (part * file.size) / total;
				this.options.progress?.({ file: file.name, share, runs: this.runs });
			});
			before += file.size;
		}
	}

	/** `passed` hears of the part of the file, from 0 to 1, that is behind. */
	private async read(file: File, passed: (part: number) => void): Promise<void> {
		const tally = new Tally(this.options.now);
		this.tallies.push(tally);
		let fault: ImportFault | null = null;
		try {
			const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
			if (isArchive(head)) {
				fault = await this.archiveOf(file, tally).read(file, passed);
			} else {
				await this.readBytes(slices(file, counted(file.size, passed)), tally);
			}
		} catch (error) {
			fault = faultOf(error);
		}
		this.reports.push(tally.report(file.name, fault));
	}

	private archiveOf(file: File, tally: Tally): ActivityArchive {
		return new ActivityArchive({
			tally,
			read: (bytes) => this.readBytes(bytes, tally),
			onFault: (path, fault) => {
				const name = `${file.name}: ${detached(path, LONGEST_PATH)}`;
				this.reports.push(new Tally(this.options.now).report(name, fault));
			},
		});
	}

	private readBytes(bytes: Bytes, tally: Tally): Promise<void> {
		const { unit, now, dateOrder = null } = this.options;
		return readActivityFile(
			bytes,
			{ unit, now, dateOrder, instantOf },
			{
				onEntry: (entry) => this.onEntry(entry, tally),
				onQuestion: (question) => (this.dateQuestion ??= question),
			},
		);
	}

	private onEntry(entry: Entry, tally: Tally): void {
		if (this.runs >= LIMITS.activities) {
			throw new ImportError({ kind: 'number', most: LIMITS.activities });
		}
		const before = tally.runs.length;
		tally.add(entry);
		this.runs += tally.runs.length - before;
	}
}

/**
 * Reads the runs in these files, which `importRuns` describes. What is wrong with a file is said in
 * its report; rejects never.
 */
export async function readRuns(files: readonly File[], options: ReadOptions): Promise<ReadResult> {
	const reader = new Reader(options);
	await reader.readAll(files);
	return {
		activities: reader.tallies.flatMap(({ runs }) => runs),
		reports: reader.reports,
		dateQuestion: reader.dateQuestion,
	};
}
