import {
	type DayFile,
	dayFormat,
	machineFormat,
	type MachineFile,
	mergeMachines,
	type MonthFile,
	monthFormat,
} from '../history/logFiles.ts';
import { mergePrefs, type Prefs, prefsFormat } from '../moves/prefs.ts';
import { checksFormat, mergeChecks } from '../running/check/checksFile.ts';
import { diaryFormat, mergeDiaries, mergeYears, yearsFormat } from '../running/diary/diaryFile.ts';
import { mergePlans, plansFormat } from '../running/program/plansFile.ts';
import type { FileFormat } from '../base/schema.ts';
import { mergeEntries } from '../timer/shared/mergeRecords.ts';

/** How files of one kind are read and merged. */
export interface FileKind<T extends object = object> {
	readonly format: FileFormat<T>;
	/** Commutative, associative and idempotent. */
	merge(one: T, other: T): T;
}

/** A kind among others: what is merged has passed its own format. */
function anyKind<T extends object>(kind: FileKind<T>): FileKind {
	return { format: kind.format, merge: (one, other) => kind.merge(one as T, other as T) };
}

/** The log of a day. */
export const dayKind: FileKind<DayFile> = {
	format: dayFormat,
	merge: (one, other) => ({
		...other,
		...one,
		entries: mergeEntries(one.entries, other.entries),
	}),
};

/** The log of a month. */
export const monthKind: FileKind<MonthFile> = {
	format: monthFormat,
	merge: (one, other) => ({
		...other,
		...one,
		until: Math.max(one.until, other.until),
		entries: mergeEntries(one.entries, other.entries),
	}),
};

/** What a machine knows of itself. */
export const machineKind: FileKind<MachineFile> = {
	format: machineFormat,
	merge: mergeMachines,
};

/** What the person prefers in the page. */
export const prefsKind: FileKind<Prefs> = {
	format: prefsFormat,
	merge: mergePrefs,
};

/** By the first word of a file's name. */
const kinds: Readonly<Record<string, FileKind>> = {
	day: anyKind(dayKind),
	month: anyKind(monthKind),
	machine: anyKind(machineKind),
	prefs: anyKind(prefsKind),
	plans: anyKind({ format: plansFormat, merge: mergePlans }),
	checks: anyKind({ format: checksFormat, merge: mergeChecks }),
	runs: anyKind({ format: yearsFormat, merge: mergeYears }),
};
const diaryKind = anyKind({ format: diaryFormat, merge: mergeDiaries });

/** The kind of the file of this name, such as runs-2026; null where there is none. */
export function kindOf(base: string): FileKind | null {
	return base.startsWith('runs-') ? diaryKind : (kinds[base.split('-')[0] ?? ''] ?? null);
}
