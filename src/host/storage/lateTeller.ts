import type { LogOutputChannel } from 'vscode';
import type { StorageTeller } from './twoSlotFile.ts';
import { onDemand } from '../loadOnDemand.ts';

/** Says what storage could not take; the words are loaded if there is something to say. */
export function lateTeller(log: LogOutputChannel): StorageTeller {
	const say = async (how: (teller: StorageTeller) => void) => {
		const { tellerOf } = await onDemand();
		how(tellerOf(log));
	};
	return {
		keptAside: (...told) => void say((teller) => teller.keptAside(...told)),
		fromTheFuture: (...told) => void say((teller) => teller.fromTheFuture(...told)),
	};
}
