import {
	entriesAfter,
	nothingDeleted,
	withDeletions,
	withoutDeleted,
} from '../../../core/data/deletions.ts';
import { machineKind, prefsKind } from '../../../core/data/fileKinds.ts';
import { type DayFile, MACHINE_VERSION, mergeForgotten } from '../../../core/history/logFiles.ts';
import { monthName, monthOf } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import { localDays } from '../../base/locale.ts';
import type { DataCommandDeps } from '../commands.ts';
import { knownFiles } from '../files/allData.ts';
import { foundKind, MachineFiles, machinesIn, monthOfName } from '../files/machineFiles.ts';
import { mergePrefs, noPrefs, type Prefs } from '../../../core/moves/prefs.ts';
import {
	type ChecksFile,
	checksFormat,
	mergeChecks,
	noChecks,
} from '../../../core/running/check/checksFile.ts';

/**
 * Deletes what machines, by their ids, logged up to an instant: here at once, and wherever else it
 * lies when it is next carried. This machine says so in its own file, so that all hear of it.
 */
export async function forgetLogs(
	deps: DataCommandDeps,
	forgotten: Readonly<Record<string, Instant>>,
): Promise<void> {
	const here = knownFiles(deps);
	const own = new MachineFiles(here, deps.storage.machine);
	const known = await own.file('machine', machineKind).read();
	await own.writeIfChanged('machine', machineKind, {
		first: monthName(monthOf(localDays.dayOf(deps.clock.now()))),
		...known,
		version: MACHINE_VERSION,
		forgotten: mergeForgotten(known?.forgotten, forgotten) ?? {},
	});
	for (const [id, machine] of await machinesIn(here)) {
		const until = forgotten[id];
		for (const [base, names] of until === undefined ? [] : await machine.names()) {
			if (monthOfName(base) !== null) {
				await forgetIn(machine, base, names, until);
			}
		}
	}
}

async function forgetIn(
	machine: MachineFiles,
	base: string,
	names: readonly string[],
	until: Instant | undefined,
): Promise<void> {
	const kind = foundKind(base);
	const { body } = await machine.merged(kind, names);
	// Days and months both hold entries, and nothing else does.
	const file = body as DayFile | null;
	const kept = entriesAfter(file?.entries ?? [], until);
	if (file && kept.length === 0) {
		await machine.remove(names);
	} else if (file) {
		await machine.writeIfChanged(base, kind, { ...file, entries: kept }, true);
	}
}

const checksKind = { format: checksFormat, merge: mergeChecks };

/**
 * After runs and plans were said to be deleted, and outcomes to be forgotten: leaves none of their
 * contents in any file here, in no older slot and nothing that was kept aside; and takes back every
 * mark that a move has.
 */
export async function eraseKept(deps: DataCommandDeps): Promise<void> {
	const here = knownFiles(deps);
	const machines = [...(await machinesIn(here)).values()];
	let deleted = nothingDeleted;
	let prefs = noPrefs;
	let checks: ChecksFile = noChecks;
	for (const machine of machines) {
		for (const base of (await machine.names()).keys()) {
			const body = /^(runs-|plans)/.test(base)
				? await machine.file(base, foundKind(base)).read()
				: null;
			deleted = body ? withDeletions(deleted, body) : deleted;
		}
		prefs = mergePrefs(prefs, (await machine.file('prefs', prefsKind).read()) ?? noPrefs);
		checks = mergeChecks(checks, (await machine.file('checks', checksKind).read()) ?? noChecks);
	}
	const off = unmarked(prefs, deps.clock.now());
	for (const machine of machines) {
		for (const base of (await machine.names()).keys()) {
			const kind = foundKind(base);
			const body = await machine.file(base, kind).read();
			if (body && /^(runs-|plans)/.test(base)) {
				await machine.writeIfChanged(base, kind, withoutDeleted(body, deleted), true);
			}
		}
		await bringAll(machine, off, checks);
		const aside = await here.files.list(`machines/${machine.id}`);
		await machine.remove(
			aside
				.filter((name) => name.includes('.corrupt-'))
				.map((name) => `machines/${machine.id}/${name}`),
		);
	}
}

async function bringAll(machine: MachineFiles, prefs: Prefs, checks: ChecksFile): Promise<void> {
	if (await machine.file('prefs', prefsKind).read()) {
		await machine.writeIfChanged('prefs', prefsKind, prefs, true);
	}
	if (await machine.file('checks', checksKind).read()) {
		await machine.writeIfChanged('checks', checksKind, checks, true);
	}
}

/** All marks taken back, later than they were made. */
function unmarked(prefs: Prefs, now: Instant): Prefs {
	const off = (mark: { readonly at: Instant }) => ({ on: false, at: Math.max(now, mark.at + 1) });
	const all = (marks: Prefs['favourites']) =>
		Object.fromEntries(Object.entries(marks).map(([move, mark]) => [move, off(mark)]));
	return {
		...prefs,
		favourites: all(prefs.favourites),
		hidden: all(prefs.hidden),
		sore: off(prefs.sore),
		speech: off(prefs.speech),
	};
}
