import * as v from 'valibot';
import { amount, type Infer, listOf, record, versioned } from '../../base/schema.ts';
import { ledgerOf, mergeLedgers } from './ledger.ts';
import { type Run, runSchema } from './run.ts';

/** Version of the diary's files on disk. A higher one is left alone. */
export const DIARY_VERSION = 1;

/** The runs of one year as one machine knows them. */
const diarySchema = record({ version: amount, runs: ledgerOf(runSchema) });
export type DiaryFile = Infer<typeof diarySchema>;

/** How a year of the diary is read. */
export const diaryFormat = versioned(DIARY_VERSION, diarySchema);

/** Merges what two windows know of a year. */
export function mergeDiaries(one: DiaryFile, other: DiaryFile): DiaryFile {
	return { ...other, ...one, runs: mergeLedgers(one.runs, other.runs) };
}

const LAST_YEAR = 275_760;

/** A year that a calendar knows; each is the name of a file. */
const year = v.custom<number>(
	(value) => Number.isSafeInteger(value) && Math.abs(Number(value)) <= LAST_YEAR,
	'is not a year',
);

/** The years that a machine's diary has files of, in order: names of files are never listed. */
const yearsSchema = record({ version: amount, years: listOf(year) });
export type YearsFile = Infer<typeof yearsSchema>;

/** How the list of years is read. */
export const yearsFormat = versioned(DIARY_VERSION, yearsSchema);

/** Merges two lists of years. */
export function mergeYears(one: YearsFile, other: YearsFile): YearsFile {
	const years = [...new Set([...one.years, ...other.years])].sort((a, b) => a - b);
	return { ...other, ...one, years };
}

/** Runs as a diary lists them: the latest first. */
export function byStart(runs: readonly Run[]): readonly Run[] {
	return runs.toSorted((one, other) => other.start - one.start || (one.id < other.id ? -1 : 1));
}
