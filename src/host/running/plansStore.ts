import { type Ledger, mergeLedgers, withChanges } from '../../core/running/diary/ledger.ts';
import {
	mergePlans,
	noPlans,
	type Plan,
	type PlansFile,
	plansFormat,
} from '../../core/running/diary/plan.ts';
import { ForeignFile } from '../storage/foreignFile.ts';
import { MergedFile } from '../storage/mergedFile.ts';
import { TwoSlotFile } from '../storage/twoSlotFile.ts';
import type { DiaryFilesDeps } from './diaryStore.ts';

const nameOf = (machine: string) => `machines/${machine}/plans`;

/** Keeps the plans: what all machines say of them, and what the person says here. */
export class PlansStore {
	private readonly deps: DiaryFilesDeps;
	private readonly own: MergedFile<PlansFile>;
	private readonly foreign = new Map<string, ForeignFile<PlansFile>>();
	private foreignPlans: Ledger<Plan> = {};

	constructor(deps: DiaryFilesDeps) {
		const { files, machine, reporter } = deps;
		this.deps = deps;
		this.own = new MergedFile(
			new TwoSlotFile(files, nameOf(machine), plansFormat, reporter, () => deps.now()),
			noPlans,
			mergePlans,
		);
	}

	/** What holds of every plan. */
	get current(): Ledger<Plan> {
		return mergeLedgers(this.own.current.plans, this.foreignPlans);
	}

	/** The plan of this id, if it stands. */
	plan(id: string): Plan | null {
		const { current } = this;
		return Object.hasOwn(current, id) ? (current[id]?.what ?? null) : null;
	}

	/** Takes over what other windows and these machines wrote, and writes what was said. */
	async sync(others: readonly string[]): Promise<void> {
		await this.own.sync();
		for (const machine of others) {
			const file =
				this.foreign.get(machine) ?? new ForeignFile(this.deps.files, nameOf(machine), plansFormat);
			this.foreign.set(machine, file);
			this.foreignPlans = mergeLedgers(this.foreignPlans, (await file.read())?.plans ?? {});
		}
	}

	/** Says what plans are to be (null: deleted); the next `sync` writes it. */
	change(said: Readonly<Record<string, Plan | null>>): void {
		const after = withChanges(this.current, said, this.deps.now());
		const entries = Object.fromEntries(
			Object.entries(after).filter(([id]) => Object.hasOwn(said, id)),
		);
		const { current } = this.own;
		this.own.set({ ...current, plans: mergeLedgers(current.plans, entries) });
	}
}
