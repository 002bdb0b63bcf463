import type { LogOutputChannel, Memento, Uri } from 'vscode';
import { loadOnDemand } from '../loadOnDemand.ts';
import type { ReachTeller } from './tellingFiles.ts';
import type { StorageTeller } from './twoSlotFile.ts';

type Teller = StorageTeller & ReachTeller;

/** Says what storage could not take; the words are loaded if there is something to say. */
export function lateTeller(
	folder: Uri,
	log: LogOutputChannel,
	memento: Pick<Memento, 'get' | 'update'>,
	now: () => number,
): Teller {
	let loading: Promise<Teller> | undefined;
	const say = (how: (teller: Teller) => void) =>
		void (loading ??= loadOnDemand().then(({ tellerOf, reachTellerOf }) => ({
			...tellerOf(log),
			...reachTellerOf(folder, log, memento, now),
		}))).then(how);
	return {
		keptAside: (...told) => say((teller) => teller.keptAside(...told)),
		fromTheFuture: (...told) => say((teller) => teller.fromTheFuture(...told)),
		outOfReach: (reason) => say((teller) => teller.outOfReach(reason)),
		inReach: () => say((teller) => teller.inReach()),
	};
}
