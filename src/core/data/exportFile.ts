import { parsePrefs, type Prefs } from '../moves/prefs.ts';
import { type ChecksFile, checksFormat } from '../running/check/checksFile.ts';
import { type Ledger, ledgerOf } from '../running/diary/ledger.ts';
import { type Plan, planSchema } from '../running/diary/plan.ts';
import { type Run, runSchema } from '../running/diary/run.ts';
import {
	amount,
	type Check,
	checkOf,
	id,
	listOf,
	oneOf,
	orNull,
	record,
	recordOf,
	text,
	texts,
	versioned,
} from '../base/shape.ts';
import type { LogEntry } from '../timer/logEntries.ts';
import { logEntryFault } from '../timer/shared/parseShared.ts';
import type { Instant } from '../base/time.ts';

/** Version of an export. A higher one is not read. */
export const EXPORT_VERSION = 1;
const FORMAT = 'next-posture-data';

/** All that one machine keeps. */
export interface MachineData {
	/** Empty where nobody has named it. */
	readonly name: string;
	/** Days and months together; what was taken back is in it, and what took it back. */
	readonly log: readonly LogEntry[];
	readonly runs: Ledger<Run>;
	readonly plans: Ledger<Plan>;
	readonly prefs: Prefs | null;
	readonly checks: ChecksFile | null;
}

/** All of a person's data in one file. */
export interface ExportFile {
	readonly format: typeof FORMAT;
	readonly version: typeof EXPORT_VERSION;
	readonly exported: Instant;
	/** By the random ids of the machines. */
	readonly machines: Readonly<Record<string, MachineData>>;
	/** Texts of the files of the person's own moves, by their names; for reading, never taken in. */
	readonly myMoves: Readonly<Record<string, string>>;
}

/** An export of these machines. */
export function exportOf(
	machines: ExportFile['machines'],
	myMoves: ExportFile['myMoves'],
	exported: Instant,
): ExportFile {
	return { format: FORMAT, version: EXPORT_VERSION, exported, machines, myMoves };
}

const parsed =
	(parse: (value: unknown) => object | 'future'): Check =>
	(value) => {
		const found = parse(value);
		if (found === 'future') {
			return 'is of a later version';
		}
		return 'fault' in found ? String(found.fault) : null;
	};

const machine = record({
	name: text,
	log: listOf(logEntryFault),
	runs: checkOf(ledgerOf(runSchema)),
	plans: checkOf(ledgerOf(planSchema)),
	prefs: orNull(parsed(parsePrefs)),
	checks: orNull(parsed((value) => checksFormat.parse(value))),
});

/** How an export is read: a fault names the place in it. */
export const exportFormat = versioned<ExportFile>(
	EXPORT_VERSION,
	record({
		format: oneOf([FORMAT]),
		version: amount,
		exported: amount,
		machines: recordOf(id, machine),
		myMoves: texts,
	}),
);
