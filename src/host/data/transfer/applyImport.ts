import type { Comparison, Together } from '../../core/data/compare.ts';
import { prefsKind } from '../../core/data/fileKinds.ts';
import { noPrefs, type Prefs } from '../../core/moves/prefs.ts';
import { standing, type Ledger } from '../../core/running/ledger.ts';
import type { DataCommandDeps } from './commands.ts';
import { keepImportedLog } from './importedLog.ts';
import { knownFiles } from './known.ts';
import { MachineFiles } from './machineFiles.ts';

/**
 * Takes in what was found new, and what differs where it is to `replace` what is there. Returns what
 * takes all of it back.
 */
export async function takeIn(
	deps: DataCommandDeps,
	found: Comparison,
	there: Together,
	replace: boolean,
): Promise<() => Promise<void>> {
	const { kept } = (await deps.running()).state;
	const carry = async () => (await deps.inStep())?.carry();
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
	const stood = new Map(standing(there).map((one) => [one.id, one]));
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
	await own.bring('prefs', prefsKind, {
		...known,
		favourites: marked(known.favourites, favourites),
		hidden: marked(known.hidden, hidden),
	});
}
