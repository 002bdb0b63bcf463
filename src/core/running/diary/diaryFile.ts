import { amount, type Check, listOf, record, versioned } from '../../base/shape.ts';
import { type Ledger, ledgerOf, mergeLedgers } from './ledger.ts';
import { type Run, runShape } from './run.ts';

/** Version of the diary's files on disk. A higher one is left alone. */
export const DIARY_VERSION = 1;

/** The runs of one year, as one machine says of them; fields of later versions are kept. */
export interface DiaryFile {
	readonly version: typeof DIARY_VERSION;
	readonly runs: Ledger<Run>;
}

const diaryFile = record({ version: amount, runs: ledgerOf(runShape) });

/** How a year of the diary is read. */
export const diaryFormat = versioned<DiaryFile>(DIARY_VERSION, diaryFile);

/** What two windows know of a year made one. */
export function mergeDiaries(one: DiaryFile, other: DiaryFile): DiaryFile {
	return { ...other, ...one, runs: mergeLedgers(one.runs, other.runs) };
}

const LAST_YEAR = 275_760;

/** The years that a machine's diary has files of, in order: names of files are never listed. */
export interface YearsFile {
	readonly version: typeof DIARY_VERSION;
	readonly years: readonly number[];
}

/** A year that a calendar knows; each is the name of a file. */
const year: Check = (value) =>
	Number.isSafeInteger(value) && Math.abs(Number(value)) <= LAST_YEAR ? null : 'is not a year';

/** How the list of years is read. */
export const yearsFormat = versioned<YearsFile>(
	DIARY_VERSION,
	record({ version: amount, years: listOf(year) }),
);

export function mergeYears(one: YearsFile, other: YearsFile): YearsFile {
	const years = [...new Set([...one.years, ...other.years])].sort((a, b) => a - b);
	return { ...other, ...one, years };
}

/** Runs as a diary lists them: the latest first. */
export function byStart(runs: readonly Run[]): readonly Run[] {
	return runs.toSorted((one, other) => other.start - one.start || (one.id < other.id ? -1 : 1));
}
