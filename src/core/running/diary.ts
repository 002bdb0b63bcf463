import { amount, record } from '../shape.ts';
import { ledgerOf, standing, type Ledger } from './ledger.ts';
import { runShape, type Run } from './run.ts';

/** Version of the diary's files on disk. A higher one is left alone. */
export const DIARY_VERSION = 1;

/** The runs of one year, as one machine says of them; fields of later versions are kept. */
export interface DiaryFile {
	readonly version: typeof DIARY_VERSION;
	readonly runs: Ledger<Run>;
}

const diaryFile = record({ version: amount, runs: ledgerOf(runShape) });

/** As `parsePrefs`, for a year of the diary. */
export function parseDiary(value: unknown): DiaryFile | { readonly fault: string } | 'future' {
	const version = (value as { version?: unknown } | null | undefined)?.version;
	if (typeof version === 'number' && version > DIARY_VERSION) {
		return 'future';
	}
	const fault = diaryFile(value);
	return fault === null ? (value as DiaryFile) : { fault };
}

/** The runs that stand, the latest first. */
export function runsOf(diary: Ledger<Run>): readonly Run[] {
	return standing(diary).toSorted(
		(one, other) => other.start - one.start || (one.id < other.id ? -1 : 1),
	);
}
