import * as vscode from 'vscode';
import { machineKind, monthKind } from '../../core/data/fileKinds.ts';
import { FOR_GOOD } from '../../core/data/forget.ts';
import { MACHINE_VERSION } from '../../core/history/machineFile.ts';
import { firstOf, monthName, monthOf, type Month } from '../../core/history/month.ts';
import { MONTH_VERSION } from '../../core/history/monthFile.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import { endOf, mergeEntries } from '../../core/sitting/shared.ts';
import { localDays } from '../history/localDays.ts';
import { randomId } from '../randomId.ts';
import type { DataCommandDeps } from './commands.ts';
import { forgetLogs } from './forgetLogs.ts';
import { knownFiles } from './known.ts';
import { MachineFiles } from './machineFiles.ts';

/**
 * Keeps imported entries as if another machine had told them, so that they can be told from this
 * machine's own and taken back as a whole. `known` are those that are there. Returns what takes them
 * back.
 */
export async function keepImportedLog(
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
	await files.bring('machine', machineKind, {
		version: MACHINE_VERSION,
		first: monthName(first),
		name: {
			text: vscode.l10n.t('Import of {0}', new Date(at).toLocaleDateString(vscode.env.language)),
			at,
		},
		of: deps.storage.machine,
	});
	for (const [month, ofMonth] of months) {
		await files.bring(`month-${monthName(month)}`, monthKind, {
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
