import * as vscode from 'vscode';
import { machineKind, monthKind, prefsKind } from '../../../core/data/fileKinds.ts';
import { FOR_GOOD } from '../../../core/data/deletions.ts';
import { MACHINE_VERSION, MONTH_VERSION } from '../../../core/history/logFiles.ts';
import { firstOf, type Month, monthName, monthOf } from '../../../core/base/calendar.ts';
import type { LogEntry } from '../../../core/timer/logEntries.ts';
import { endOf, mergeEntries } from '../../../core/timer/shared/shared.ts';
import { localDays } from '../../base/locale.ts';
import { randomId } from '../../base/randomId.ts';
import type { DataCommandDeps } from '../commands.ts';
import { forgetLogs } from './eraseKept.ts';
import { knownFiles } from '../files/allData.ts';
import { MachineFiles } from '../files/machineFiles.ts';
import type { Comparison, Together } from '../../../core/data/compare.ts';
import { noPrefs, type Prefs } from '../../../core/moves/prefs.ts';
import { type Ledger, present } from '../../../core/running/diary/ledger.ts';

/**
 * Keeps imported entries as if another machine had told them, so that they can be told from this
 * machine's own and taken back as a whole. `known` are those that are there. Returns what takes them
 * back.
 */
async function keepImportedLog(
	deps: DataCommandDeps,
	entries: readonly LogEntry[],
	known: readonly LogEntry[],
): Promise<() => Promise<void>> {
	const months = byMonth(entries, known);
	const first = Math.min(...months.keys());
	if (!Number.isFinite(first)) {
		return () => Promise.resolve();
	}
	const id = randomId();
	const files = new MachineFiles(knownFiles(deps), id);
	const at = deps.clock.now();
	await files.writeIfChanged('machine', machineKind, {
		version: MACHINE_VERSION,
		first: monthName(first),
		name: {
			text: vscode.l10n.t('Import of {0}', new Date(at).toLocaleDateString(vscode.env.language)),
			at,
		},
		of: deps.storage.machine,
	});
	for (const [month, ofMonth] of months) {
		await files.writeIfChanged(`month-${monthName(month)}`, monthKind, {
			version: MONTH_VERSION,
			until: firstOf(month + 1) - 1,
			entries: mergeEntries([], ofMonth),
		});
	}
	return () => forgetLogs(deps, { [id]: FOR_GOOD });
}

/** Entries by the month in which they end; what takes one back lies beside it. */
function byMonth(
	entries: readonly LogEntry[],
	known: readonly LogEntry[],
): ReadonlyMap<Month, readonly LogEntry[]> {
	const ends = new Map(
		[...known, ...entries].flatMap((entry): [string, number][] =>
			entry.kind === 'withdrawn' ? [] : [[entry.id, endOf(entry)]],
		),
	);
	const months = new Map<Month, LogEntry[]>();
	for (const entry of entries) {
		const end = ends.get(entry.kind === 'withdrawn' ? entry.of : entry.id);
		if (end !== undefined) {
			const month = monthOf(localDays.dayOf(end));
			months.set(month, [...(months.get(month) ?? []), entry]);
		}
	}
	return months;
}

/**
 * Takes in what was found new, and what differs where it is to `replace` what is there. Returns what
 * takes all of it back.
 */
export async function applyImport(
	deps: DataCommandDeps,
	found: Comparison,
	there: Together,
	replace: boolean,
): Promise<() => Promise<void>> {
	const { kept } = (await deps.running()).state;
	const carry = async () => (await deps.inStep())?.sync();
	const runs = { ...found.runs.fresh, ...(replace ? found.runs.other : {}) };
	const plans = { ...found.plans.fresh, ...(replace ? found.plans.other : {}) };
	const undoLog = await keepImportedLog(deps, found.log, there.log);
	await kept.put(runs, plans);
	await kept.settled();
	await mark(deps, found, true);
	await carry();
	return async () => {
		await undoLog();
		await kept.put(before(runs, there.runs), before(plans, there.plans));
		await kept.settled();
		await mark(deps, found, false);
		await carry();
	};
}

/** What things of these ids were before; null: they were not there. */
function before<T extends { readonly id: string }>(
	said: Readonly<Record<string, T>>,
	there: Ledger<T>,
): Readonly<Record<string, T | null>> {
	const stood = new Map(present(there).map((one) => [one.id, one]));
	return Object.fromEntries(Object.keys(said).map((id) => [id, stood.get(id) ?? null]));
}

/** Marks the moves that were favourites or hidden there, or takes that back. */
async function mark(
	deps: DataCommandDeps,
	{ favourites, hidden }: Comparison,
	on: boolean,
): Promise<void> {
	if (favourites.length + hidden.length === 0) {
		return;
	}
	const own = new MachineFiles(knownFiles(deps), deps.storage.machine);
	const known = (await own.file('prefs', prefsKind).read()) ?? noPrefs;
	const at = deps.clock.now();
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
