import { prefsKind } from '../../core/data/fileKinds.ts';
import { nothingDeleted, withDeletions, withoutDeleted } from '../../core/data/overruled.ts';
import { mergePrefs, noPrefs, type Prefs } from '../../core/moves/prefs.ts';
import {
	checksFormat,
	mergeChecks,
	noChecks,
	type ChecksFile,
} from '../../core/running/checksFile.ts';
import type { Instant } from '../../core/time.ts';
import type { DataCommandDeps } from './commands.ts';
import { knownFiles } from './known.ts';
import { foundKind, type MachineFiles } from './machineFiles.ts';
import { machinesIn } from './machinesIn.ts';

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
				await machine.bring(base, kind, withoutDeleted(body, deleted), true);
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
		await machine.bring('prefs', prefsKind, prefs, true);
	}
	if (await machine.file('checks', checksKind).read()) {
		await machine.bring('checks', checksKind, checks, true);
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
