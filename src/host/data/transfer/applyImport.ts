import * as vscode from 'vscode';
import { firstOf, monthName, monthOf } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import type { ImportComparison, MergedData } from '../../../core/data/exportFile.ts';
import { FOR_GOOD } from '../../../core/data/deletions.ts';
import { machineKind, monthKind, prefsKind } from '../../../core/data/fileKinds.ts';
import { groupByEnd, MACHINE_VERSION, MONTH_VERSION } from '../../../core/history/logFiles.ts';
import { noPrefs, type Prefs } from '../../../core/moves/prefs.ts';
import { type Ledger, present } from '../../../core/running/diary/ledger.ts';
import type { LogEntry } from '../../../core/timer/logEntries.ts';
import { mergeEntries } from '../../../core/timer/shared/mergeRecords.ts';
import type { AppContext } from '../../base/appContext.ts';
import { dateText, localDays } from '../../base/locale.ts';
import { randomId } from '../../base/bytes.ts';
import { type DataSources, globalFiles } from '../files/allData.ts';
import { MachineFiles } from '../files/machineFiles.ts';
import { forgetLogs } from './eraseData.ts';

/** Undoes an import. */
export type UndoImport = () => Promise<void>;

/**
 * Imports what was `found` new, and what differs where it is to `replace` what is there; `existing` is
 * all data before it. Returns what undoes all of it.
 */
export async function applyImport(
	app: AppContext,
	{ storage, running, sync }: DataSources,
	found: ImportComparison,
	existing: MergedData,
	replace: boolean,
): Promise<UndoImport> {
	const { store } = await running();
	const { machine } = storage;
	const runs = { ...found.runs.fresh, ...(replace ? found.runs.other : {}) };
	const plans = { ...found.plans.fresh, ...(replace ? found.plans.other : {}) };
	const programs = { ...found.programs.fresh, ...(replace ? found.programs.other : {}) };
	const undoLog = await importLog(app, machine, found.log, existing.log);
	const skipped = found.plans.skipped.map((id): [string, null] => [id, null]);
	await store.put(runs, { ...plans, ...Object.fromEntries(skipped) }, programs);
	await store.settled();
	await markMoves(app, machine, found, true);
	await sync();
	return async () => {
		await undoLog();
		await store.put(
			before(runs, existing.runs),
			before(plans, existing.plans),
			before(programs, existing.programs),
		);
		await store.settled();
		await markMoves(app, machine, found, false);
		await sync();
	};
}

/** What things of these ids were before an import; null: they were not there. */
function before<T extends { readonly id: string }>(
	imported: Readonly<Record<string, T>>,
	existing: Ledger<T>,
): Readonly<Record<string, T | null>> {
	const known = new Map(present(existing).map((one) => [one.id, one]));
	return Object.fromEntries(Object.keys(imported).map((id) => [id, known.get(id) ?? null]));
}

/**
 * Writes imported entries as the log of another machine that belongs to this one, `own`: so they can be
 * told from this machine's and deleted as a whole.
 */
async function importLog(
	app: AppContext,
	own: string,
	entries: readonly LogEntry[],
	existing: readonly LogEntry[],
): Promise<UndoImport> {
	const monthOfEnd = (end: Instant) => monthOf(localDays.dayOf(end));
	const months = groupByEnd(entries, monthOfEnd, existing);
	const first = Math.min(...months.keys());
	if (!Number.isFinite(first)) {
		return () => Promise.resolve();
	}
	const id = randomId();
	const files = new MachineFiles(globalFiles(app), id);
	const at = app.clock.now();
	await files.writeIfChanged('machine', machineKind, {
		version: MACHINE_VERSION,
		first: monthName(first),
		name: { text: vscode.l10n.t('Import of {0}', dateText(at)), at },
		of: own,
	});
	for (const [month, ofMonth] of months) {
		await files.writeIfChanged(`month-${monthName(month)}`, monthKind, {
			version: MONTH_VERSION,
			until: firstOf(month + 1) - 1,
			entries: mergeEntries([], ofMonth),
		});
	}
	return () => forgetLogs(app, own, { [id]: FOR_GOOD });
}

/** Marks the moves that an import has as favourites or hidden, or takes that back. */
async function markMoves(
	app: AppContext,
	machine: string,
	{ favourites, hidden }: ImportComparison,
	on: boolean,
): Promise<void> {
	if (favourites.length + hidden.length === 0) {
		return;
	}
	const own = new MachineFiles(globalFiles(app), machine);
	const known = (await own.file('prefs', prefsKind).read()) ?? noPrefs;
	const at = app.clock.now();
	const marked = (marks: Prefs['favourites'], moves: readonly string[]) => ({
		...marks,
		...Object.fromEntries(
			moves.map((move) => [move, { on, at: Math.max(at, (marks[move]?.at ?? -1) + 1) }]),
		),
	});
	await own.writeIfChanged('prefs', prefsKind, {
		...known,
		favourites: marked(known.favourites, favourites),
		hidden: marked(known.hidden, hidden),
	});
}
