import {
	amount,
	type Infer,
	leaf,
	listOf,
	oneOf,
	orNull,
	record,
	recordOf,
	text,
	versioned,
} from '../base/schema.ts';
import type { Instant } from '../base/time.ts';
import { PREFS_VERSION, prefsSchema } from '../moves/prefs.ts';
import { CHECKS_VERSION, checksSchema } from '../running/check/checksFile.ts';
import { ledgerOf } from '../running/diary/ledger.ts';
import { planSchema } from '../running/diary/plan.ts';
import { runSchema } from '../running/diary/run.ts';
import { logEntrySchema } from '../timer/logEntries.ts';

/** Version of an export. A higher one is not read. */
export const EXPORT_VERSION = 1;
const FORMAT = 'next-posture-data';

/** A version that this program knows. */
const upTo = (version: number) =>
	leaf<number>(
		(value) => typeof value === 'number' && value >= 0 && value <= version,
		`is none up to ${version}`,
	);

/** All that one machine keeps. */
const machineSchema = record({
	/** Empty where nobody has named it. */
	name: text,
	/** Days and months together; withdrawn entries are in it, and what withdrew them. */
	log: listOf(logEntrySchema),
	runs: ledgerOf(runSchema),
	plans: ledgerOf(planSchema),
	prefs: orNull(record({ ...prefsSchema.entries, version: upTo(PREFS_VERSION) })),
	checks: orNull(record({ ...checksSchema.entries, version: upTo(CHECKS_VERSION) })),
});
export type MachineData = Infer<typeof machineSchema>;

/** All of a person's data in one file. */
const exportSchema = record({
	format: oneOf([FORMAT]),
	version: amount,
	exported: amount,
	/** By the random ids of the machines. */
	machines: recordOf(machineSchema),
	/** Texts of the files of the person's own moves, by their names; for reading, never imported. */
	myMoves: recordOf(text),
});
export type ExportFile = Infer<typeof exportSchema>;

/** How an export is read: a fault names the place in it. */
export const exportFormat = versioned(EXPORT_VERSION, exportSchema);

/** An export of these machines. */
export function exportOf(
	machines: ExportFile['machines'],
	myMoves: ExportFile['myMoves'],
	exported: Instant,
): ExportFile {
	return { format: FORMAT, version: EXPORT_VERSION, exported, machines, myMoves };
}
