import { monthName, monthOf } from '../../../core/base/calendar.ts';
import type { Instant } from '../../../core/base/time.ts';
import {
	type DeletedEntries,
	entriesAfter,
	nothingDeleted,
	withDeletions,
	withoutDeleted,
} from '../../../core/data/deletions.ts';
import { machineKind, prefsKind } from '../../../core/data/fileKinds.ts';
import { type DayFile, MACHINE_VERSION, mergeForgotten } from '../../../core/history/logFiles.ts';
import { mergePrefs, noPrefs, type Prefs } from '../../../core/moves/prefs.ts';
import {
	type ChecksFile,
	checksFormat,
	mergeChecks,
	noChecks,
} from '../../../core/running/check/checksFile.ts';
import type { AppContext } from '../../base/appContext.ts';
import { localDays } from '../../base/locale.ts';
import { globalFiles } from '../files/allData.ts';
import {
	foundKind,
	holdsLedger,
	MachineFiles,
	machinesIn,
	monthOfName,
} from '../files/machineFiles.ts';

/**
 * Deletes what machines, by their ids, logged up to an instant: in VS Code's own storage now, elsewhere
 * when it is next synced. The file of this machine, whose id is `own`, tells all others so.
 */
export async function forgetLogs(
	app: AppContext,
	own: string,
	forgotten: Readonly<Record<string, Instant>>,
): Promise<void> {
	const here = globalFiles(app);
	const self = new MachineFiles(here, own);
	const known = await self.file('machine', machineKind).read();
	await self.writeIfChanged('machine', machineKind, {
		first: monthName(monthOf(localDays.dayOf(app.clock.now()))),
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

/** Deletes the entries of a day or a month up to `until`, and the file where none is left. */
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
		await machine.overwrite(base, kind, { ...file, entries: kept });
	}
}

const checksKind = { format: checksFormat, merge: mergeChecks };

/** What is to be left in every file of VS Code's own storage. */
interface Remaining {
	readonly deleted: DeletedEntries;
	/** All moves without their marks. */
	readonly prefs: Prefs;
	readonly checks: ChecksFile;
}

/**
 * After runs, plans and outcomes were marked as deleted: erases their contents from every file in VS
 * Code's own storage, from older slots and from files kept aside, and takes every mark of a move back.
 */
export async function eraseContents(app: AppContext): Promise<void> {
	const here = globalFiles(app);
	const machines = [...(await machinesIn(here)).values()];
	const remaining = await remainingOf(machines, app.clock.now());
	for (const machine of machines) {
		await eraseIn(machine, remaining);
		const files = await here.files.list(`machines/${machine.id}`);
		await machine.remove(
			files
				.filter((name) => name.includes('.corrupt-'))
				.map((name) => `machines/${machine.id}/${name}`),
		);
	}
}

async function remainingOf(machines: readonly MachineFiles[], now: Instant): Promise<Remaining> {
	let deleted = nothingDeleted;
	let prefs = noPrefs;
	let checks: ChecksFile = noChecks;
	for (const machine of machines) {
		for (const base of (await machine.names()).keys()) {
			const body = holdsLedger(base) ? await machine.file(base, foundKind(base)).read() : null;
			deleted = body ? withDeletions(deleted, body) : deleted;
		}
		prefs = mergePrefs(prefs, (await machine.file('prefs', prefsKind).read()) ?? noPrefs);
		checks = mergeChecks(checks, (await machine.file('checks', checksKind).read()) ?? noChecks);
	}
	return { deleted, prefs: unmarked(prefs, now), checks };
}

async function eraseIn(machine: MachineFiles, { deleted, prefs, checks }: Remaining) {
	for (const base of (await machine.names()).keys()) {
		const kind = foundKind(base);
		const body = holdsLedger(base) ? await machine.file(base, kind).read() : null;
		if (body) {
			await machine.overwrite(base, kind, withoutDeleted(body, deleted));
		}
	}
	if (await machine.file('prefs', prefsKind).read()) {
		await machine.overwrite('prefs', prefsKind, prefs);
	}
	if (await machine.file('checks', checksKind).read()) {
		await machine.overwrite('checks', checksKind, checks);
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
