import { type Ledger, mergeLedgers, withChanges } from '../../core/running/diary/ledger.ts';
import {
	mergePlans,
	noPlans,
	type Plan,
	type PlansFile,
	plansFormat,
} from '../../core/running/diary/plan.ts';
import { MergedFile, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { ForeignFiles } from '../storage/otherMachines.ts';
import type { RunningStorage } from './diaryStore.ts';

const nameOf = (machine: string) => `machines/${machine}/plans`;

/** The plans of all machines. Changes hold at once; `sync` writes those made here. */
export class PlansStore {
	private readonly storage: RunningStorage;
	private readonly own: MergedFile<PlansFile>;
	private readonly foreign: ForeignFiles<PlansFile>;
	private foreignPlans: Ledger<Plan> = {};

	constructor(storage: RunningStorage) {
		const { files, machine, reporter } = storage;
		this.storage = storage;
		this.own = new MergedFile(
			new TwoSlotFile(files, nameOf(machine), plansFormat, reporter, () => storage.now()),
			noPlans,
			mergePlans,
		);
		this.foreign = new ForeignFiles(files, plansFormat);
	}

	/** All plans, deleted ones included. */
	get current(): Ledger<Plan> {
		return mergeLedgers(this.own.current.plans, this.foreignPlans);
	}

	/** The plan of this id; null where there is none, or none any more. */
	plan(id: string): Plan | null {
		const { current } = this;
		return Object.hasOwn(current, id) ? (current[id]?.what ?? null) : null;
	}

	/** Reads what other windows and these machines wrote, and writes the changes made here. */
	async sync(others: readonly string[]): Promise<void> {
		await this.own.sync();
		for (const machine of others) {
			const { plans } = (await this.foreign.read(nameOf(machine))) ?? noPlans;
			this.foreignPlans = mergeLedgers(this.foreignPlans, plans);
		}
	}

	/** Sets plans by their ids; null deletes. The next `sync` writes it. */
	change(changes: Readonly<Record<string, Plan | null>>): void {
		const after = withChanges(this.current, changes, this.storage.now());
		const entries = Object.fromEntries(
			Object.entries(after).filter(([id]) => Object.hasOwn(changes, id)),
		);
		const { current } = this.own;
		this.own.set({ ...current, plans: mergeLedgers(current.plans, entries) });
	}
}
