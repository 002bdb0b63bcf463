import {
	EACH_DAY,
	type Ledger,
	type LedgerEntry,
	mergeLedgers,
	revised,
	withChanges,
} from '../../core/running/diary/ledger.ts';
import { type Plan, planAsRead, planToWrite } from '../../core/running/diary/plan.ts';
import {
	mergePlans,
	noPlans,
	type PlansFile,
	plansFormat,
} from '../../core/running/program/plansFile.ts';
import type { KeptProgram } from '../../core/running/program/program.ts';
import { MergedFile, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { ForeignFiles } from '../storage/otherMachines.ts';
import type { DatedStorage } from './diaryStore.ts';

const nameOf = (machine: string) => `machines/${machine}/plans`;

const noPrograms: Ledger<KeptProgram> = {};

/** Programs by their ids as they are to be; null: deleted. */
export type ProgramChanges = Readonly<Record<string, KeptProgram | null>>;

/** The plans and programs of all machines. Changes hold at once; `sync` writes those made here. */
export class PlansStore {
	private readonly storage: DatedStorage;
	private readonly own: MergedFile<PlansFile>;
	private readonly foreign: ForeignFiles<PlansFile>;
	private foreignPlans: PlansFile = noPlans;
	private merged: { readonly of: readonly PlansFile[]; readonly file: PlansFile } | null = null;

	constructor(storage: DatedStorage) {
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
		return this.all.plans;
	}

	/** All programs, deleted ones included. */
	get programs(): Ledger<KeptProgram> {
		return this.all.programs ?? noPrograms;
	}

	/** Reads what other windows and these machines wrote, and writes the changes made here. */
	async sync(others: readonly string[]): Promise<void> {
		await this.own.sync();
		for (const machine of others) {
			const theirs = (await this.foreign.read(nameOf(machine))) ?? noPlans;
			this.foreignPlans = mergePlans(this.foreignPlans, theirs);
		}
		if (this.addLocalTimes()) {
			await this.own.sync();
		}
	}

	/** Sets plans and programs by their ids; null deletes. The next `sync` writes it. */
	change(changes: Readonly<Record<string, Plan | null>>, programs: ProgramChanges = {}): void {
		const { storage } = this;
		if (Object.keys(programs).length > 0) {
			const after = withChanges(this.programs, programs, storage.now());
			this.setPrograms(Object.entries(after).filter(([id]) => Object.hasOwn(programs, id)));
		}
		const toWrite = Object.entries(changes).map(
			([id, plan]) => [id, plan && planToWrite(plan, storage.days)] as const,
		);
		const after = withChanges(this.current, Object.fromEntries(toWrite), storage.now());
		this.changeOwn(Object.entries(after).filter(([id]) => Object.hasOwn(changes, id)));
	}

	/** Keeps a program as it is laid out, which overrules nothing that was changed of it elsewhere meanwhile. */
	layOut(program: KeptProgram): void {
		const entry = this.programs[program.id];
		if (entry) {
			this.setPrograms([[program.id, revised(entry, () => program, EACH_DAY)]]);
		}
	}

	/** What this machine and the others have, the same object as long as nothing changes. */
	private get all(): PlansFile {
		const of = [this.own.current, this.foreignPlans];
		if (!this.merged || !of.every((one, index) => one === this.merged?.of[index])) {
			this.merged = { of, file: mergePlans(this.own.current, this.foreignPlans) };
		}
		return this.merged.file;
	}

	/** Gives the plans of version 0.1 a local time; false: they have one. */
	private addLocalTimes(): boolean {
		const { days } = this.storage;
		const added = Object.entries(this.current).flatMap(([id, entry]) => {
			const held = revised(entry, (plan) => planAsRead(plan, days));
			return held === entry ? [] : [[id, held] as const];
		});
		this.changeOwn(added);
		return added.length > 0;
	}

	private changeOwn(entries: readonly (readonly [id: string, entry: LedgerEntry<Plan>])[]): void {
		const { current } = this.own;
		const plans = mergeLedgers(current.plans, Object.fromEntries(entries));
		this.own.set({ ...current, plans });
	}

	private setPrograms(
		entries: readonly (readonly [id: string, entry: LedgerEntry<KeptProgram>])[],
	): void {
		const { current } = this.own;
		const programs = mergeLedgers(current.programs ?? {}, Object.fromEntries(entries));
		this.own.set({ ...current, programs });
	}
}
