import {
	amount,
	type Infer,
	leaf,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
	recordOf,
	text,
	versioned,
} from '../base/schema.ts';
import type { LocalDays } from '../base/calendar.ts';
import type { Instant } from '../base/time.ts';
import { mergePrefs, noPrefs, type Prefs, PREFS_VERSION, prefsSchema } from '../moves/prefs.ts';
import { CHECKS_VERSION, checksSchema } from '../running/check/checksFile.ts';
import { type Ledger, ledgerOf, mergeLedgers, present } from '../running/diary/ledger.ts';
import { occurrenceOf, type Plan, planAsRead, planSchema } from '../running/diary/plan.ts';
import { type Run, runAsRead, runSchema } from '../running/diary/run.ts';
import { type KeptTime, withLocal } from '../running/diary/wallTime.ts';
import { type KeptProgram, programSchema } from '../running/program/program.ts';
import { Recordings } from '../running/import/duplicates.ts';
import { type LogEntry, logEntrySchema } from '../timer/logEntries.ts';
import { deepEqual } from '../base/deepEqual.ts';
import { mergeEntries } from '../timer/shared/mergeRecords.ts';

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
	/** Absent: none was ever made, or an earlier version wrote it. */
	programs: optional(ledgerOf(programSchema)),
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

/** The data of all machines, merged. */
export interface MergedData {
	readonly log: readonly LogEntry[];
	readonly runs: Ledger<Run>;
	readonly plans: Ledger<Plan>;
	readonly programs: Ledger<KeptProgram>;
	readonly prefs: Prefs;
}

/** Merges the data of machines. */
export function mergedData(machines: ExportFile['machines']): MergedData {
	const all: readonly MachineData[] = Object.values(machines);
	return {
		log: mergeEntries(
			[],
			all.flatMap(({ log }) => log),
		),
		runs: all.reduce<Ledger<Run>>((sum, { runs }) => mergeLedgers(sum, runs), {}),
		plans: all.reduce<Ledger<Plan>>((sum, { plans }) => mergeLedgers(sum, plans), {}),
		programs: all.reduce<Ledger<KeptProgram>>(
			(sum, { programs }) => mergeLedgers(sum, programs ?? {}),
			{},
		),
		prefs: all.reduce<Prefs>((sum, { prefs }) => (prefs ? mergePrefs(sum, prefs) : sum), noPrefs),
	};
}

type ById<T> = Readonly<Record<string, T>>;

/** What an import would bring: what is not there, and what is there and differs. */
export interface ImportComparison {
	readonly log: readonly LogEntry[];
	readonly runs: { readonly fresh: ById<Run>; readonly other: ById<Run> };
	readonly plans: {
		readonly fresh: ById<Plan>;
		readonly other: ById<Plan>;
		/** Ids of runs that new series leave out. */
		readonly skipped: readonly string[];
	};
	readonly programs: { readonly fresh: ById<KeptProgram>; readonly other: ById<KeptProgram> };
	/** Moves that are favourites or hidden there, and not here. */
	readonly favourites: readonly string[];
	readonly hidden: readonly string[];
}

/**
 * Compares what comes with what is there. Nothing is deleted by an import, and a run that is there under
 * another id is not new. Local times that version 0.1 did not write are those of what is there, else
 * those of this machine.
 */
export function compareImport(
	coming: MergedData,
	there: MergedData,
	days: LocalDays,
): ImportComparison {
	const known = new Set(there.log.map(({ id }) => id));
	const runs = compareLedgers(coming.runs, there.runs, {
		at: ({ start }) => start,
		asRead: (run) => runAsRead(run, days),
	});
	const recordings = new Recordings(present(there.runs));
	const fresh = Object.entries(runs.fresh).filter(([, run]) => !recordings.has(run));
	const plans = compareLedgers(coming.plans, there.plans, {
		at: ({ at }) => at,
		asRead: (plan) => planAsRead(plan, days),
	});
	const isSkipped = (id: string) =>
		coming.plans[id]?.what === null && Object.hasOwn(plans.fresh, occurrenceOf(id)?.series ?? '');
	return {
		log: coming.log.filter(({ id }) => !known.has(id)),
		runs: { ...runs, fresh: Object.fromEntries(fresh) },
		plans: { ...plans, skipped: Object.keys(coming.plans).filter(isSkipped) },
		programs: comparePrograms(coming.programs, there.programs),
		favourites: marked(coming.prefs.favourites, there.prefs.favourites),
		hidden: marked(coming.prefs.hidden, there.prefs.hidden),
	};
}

/** A program that is laid out anew of itself differs by what was wished for and changed of it alone. */
function comparePrograms(coming: Ledger<KeptProgram>, there: Ledger<KeptProgram>) {
	const here = new Map(present(there).map((one) => [one.id, one]));
	const wished = (one: KeptProgram): KeptProgram => ({ ...one, weeks: [], laid: 0 });
	const isOther = (one: KeptProgram) => {
		const known = here.get(one.id);
		return known && !deepEqual(wished(one), wished(known));
	};
	const byId = (all: readonly KeptProgram[]) => Object.fromEntries(all.map((one) => [one.id, one]));
	const all = present(coming);
	return {
		fresh: byId(all.filter(({ id }) => !here.has(id))),
		other: byId(all.filter(isOther)),
	};
}

/** When a thing was or is to be, and how one is read that has no local time for it. */
interface Timing<T> {
	readonly at: (one: T) => Instant;
	readonly asRead: (one: T) => T;
}

function compareLedgers<T extends KeptTime & { readonly id: string }>(
	coming: Ledger<T>,
	there: Ledger<T>,
	{ at, asRead }: Timing<T>,
) {
	const here = new Map(present(there).map((one) => [one.id, one]));
	const withTime = (one: T) => {
		const known = here.get(one.id);
		const isSame = known && known.local !== undefined && at(known) === at(one);
		return isSame ? withLocal(one, at(one), () => known.local ?? '') : asRead(one);
	};
	const found = present(coming)
		.map(withTime)
		.filter((one) => !deepEqual(one, here.get(one.id)));
	const byId = (all: readonly T[]) => Object.fromEntries(all.map((one) => [one.id, one]));
	return {
		fresh: byId(found.filter(({ id }) => !here.has(id))),
		other: byId(found.filter(({ id }) => here.has(id))),
	};
}

function marked(coming: Prefs['favourites'], there: Prefs['favourites']): readonly string[] {
	return Object.keys(coming).filter((move) => coming[move]?.on && !there[move]?.on);
}

/** How many things an import would bring, and how many differ. */
export function importSize(found: ImportComparison) {
	const { log, runs, plans, programs, favourites, hidden } = found;
	const count = (all: object) => Object.keys(all).length;
	return {
		fresh:
			log.length +
			count(runs.fresh) +
			count(plans.fresh) +
			count(programs.fresh) +
			favourites.length +
			hidden.length,
		other: count(runs.other) + count(plans.other) + count(programs.other),
	};
}
