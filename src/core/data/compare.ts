import { mergePrefs, noPrefs, type Prefs } from '../moves/prefs.ts';
import { type Ledger, mergeLedgers, present } from '../running/diary/ledger.ts';
import type { Plan } from '../running/diary/plan.ts';
import type { Run } from '../running/diary/run.ts';
import { deepEqual } from '../base/deepEqual.ts';
import type { LogEntry } from '../timer/logEntries.ts';
import { mergeEntries } from '../timer/shared/mergeRecords.ts';
import type { ExportFile, MachineData } from './exportFile.ts';

/** The data of all machines, merged. */
export interface MergedData {
	readonly log: readonly LogEntry[];
	readonly runs: Ledger<Run>;
	readonly plans: Ledger<Plan>;
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
		prefs: all.reduce<Prefs>((sum, { prefs }) => (prefs ? mergePrefs(sum, prefs) : sum), noPrefs),
	};
}

type ById<T> = Readonly<Record<string, T>>;

/** What an import would bring: what is not there, and what is there and differs. */
export interface ImportComparison {
	readonly log: readonly LogEntry[];
	readonly runs: { readonly fresh: ById<Run>; readonly other: ById<Run> };
	readonly plans: { readonly fresh: ById<Plan>; readonly other: ById<Plan> };
	/** Moves that are favourites or hidden there, and not here. */
	readonly favourites: readonly string[];
	readonly hidden: readonly string[];
}

/** Compares what comes with what is there. Nothing is deleted by an import. */
export function compareImport(coming: MergedData, there: MergedData): ImportComparison {
	const known = new Set(there.log.map(({ id }) => id));
	return {
		log: coming.log.filter(({ id }) => !known.has(id)),
		runs: compareLedgers(coming.runs, there.runs),
		plans: compareLedgers(coming.plans, there.plans),
		favourites: marked(coming.prefs.favourites, there.prefs.favourites),
		hidden: marked(coming.prefs.hidden, there.prefs.hidden),
	};
}

function compareLedgers<T extends { readonly id: string }>(coming: Ledger<T>, there: Ledger<T>) {
	const here = new Map(present(there).map((one) => [one.id, one]));
	const found = present(coming).filter((one) => !deepEqual(one, here.get(one.id)));
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
export function importSize({ log, runs, plans, favourites, hidden }: ImportComparison) {
	const count = (all: object) => Object.keys(all).length;
	return {
		fresh: log.length + count(runs.fresh) + count(plans.fresh) + favourites.length + hidden.length,
		other: count(runs.other) + count(plans.other),
	};
}
