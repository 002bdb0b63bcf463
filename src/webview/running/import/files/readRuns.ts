import type {
	Activity,
	DateQuestion,
	ImportFault,
	ImportProgress,
	ImportReport,
} from '../../../../core/running/import/importReport.ts';
import type { DateOrder, InstantOf } from '../../../../core/running/import/date.ts';
import { type Entry, Tally, type Unit } from '../../../../core/running/import/entry.ts';
import type { Instant } from '../../../../core/base/time.ts';
import { isArchive, readActivityFile } from './activityFile.ts';
import { type ArchiveEntry, bytesOf, entriesOf } from './archive.ts';
import { faultOf, ImportError } from './importError.ts';
import { LIMITS } from './limits.ts';
import { type Bytes, slices } from './slices.ts';

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

const ACTIVITY = /\.(?:gpx|tcx|fit)(?:\.gz)?$/i;
const LIST = /(?:^|\/)activities\.csv$/i;

/** What macOS adds to archives beside every file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/;

const wanted = (name: string) => (ACTIVITY.test(name) || LIST.test(name)) && !SHADOW.test(name);

/** The longest title that is taken over, and a little more. */
const TITLE = 300;

/**
 * A part of a text keeps the whole text in memory. To take a part of a sum, the sum must be written
 * out first, so what this keeps in memory is itself and one character.
 */
const detached = (text: string) => `${text.slice(0, TITLE)} `.slice(0, -1);

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
				fault = await this.readArchive(file, tally, passed);
			} else {
				await this.readBytes(slices(file, counted(file.size, passed)), tally);
			}
		} catch (error) {
			fault = faultOf(error);
		}
		this.reports.push(tally.report(file.name, fault));
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
		tally.add({ ...entry, title: detached(entry.title) });
		this.runs += tally.runs.length - before;
	}

	/**
	 * Strava's list of its activities is enough; where there is none, or it cannot be read, the
	 * activities themselves are read. What keeps one entry from being read is a report of its own.
	 */
	private async readArchive(
		file: File,
		tally: Tally,
		passed: (part: number) => void,
	): Promise<ImportFault | null> {
		const entries = await entriesOf(file, wanted);
		const [list] = entries
			.filter(({ name }) => LIST.test(name))
			.sort((one, other) => one.name.length - other.name.length);
		if (list && (await this.readEntries(file, [list], tally, passed)) === 0) {
			return null;
		}
		const activities = entries.filter(({ name }) => ACTIVITY.test(name));
		if (entries.length === 0) {
			return { kind: 'noActivity' };
		}
		const faulty = await this.readEntries(file, activities, tally, passed);
		const { listed } = LIMITS;
		return faulty > listed ? { kind: 'entries', faulty, listed } : null;
	}

	/** Tells how many of the entries could not be read. */
	private async readEntries(
		file: File,
		entries: readonly ArchiveEntry[],
		tally: Tally,
		passed: (part: number) => void,
	): Promise<number> {
		const count = counted(
			entries.reduce((sum, { packed }) => sum + packed, 0),
			passed,
		);
		let faulty = 0;
		for (const entry of entries) {
			try {
				await this.readBytes(bytesOf(file, entry, count), tally);
			} catch (error) {
				if (++faulty <= LIMITS.listed) {
					const name = `${file.name}: ${detached(entry.name)}`;
					this.reports.push(new Tally(this.options.now).report(name, faultOf(error)));
				}
			}
		}
		return faulty;
	}
}

/** Turns the lengths of slices into the part of `total` that is behind. */
function counted(total: number, passed: (part: number) => void): (bytes: number) => void {
	let behind = 0;
	return (bytes) => {
		behind += bytes;
		passed(Math.min(1, behind / total));
	};
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
