import type { CheckDone } from '../../../src/core/running/check/readiness.ts';
import type { Plan } from '../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import type { SyncResult } from '../../../src/host/data/sync/folderSync.ts';
import { ChecksKeeper, Machine as Former } from '../../fixtures/0.1/machine.mjs';
import { type ClockTime, othersOn, type SharingMachine, type View } from './machine.ts';
import { MemoryDisk } from './memoryDisk.ts';
import { knownOn } from './sayings.ts';

/** A machine that still has version 0.1: its own code, as it was. */
export class MachineOf01 implements SharingMachine {
	readonly own: string;
	readonly here = new MemoryDisk();
	readonly folder = new MemoryDisk();
	private readonly time: ClockTime;
	private former: Former;
	private openChecks: ChecksKeeper | null = null;

	constructor(own: string, time: ClockTime) {
		this.own = own;
		this.time = time;
		this.former = new Former(own, time, this.folder, this.here);
	}

	get reported(): readonly string[] {
		return [...this.former.notes.said, ...this.here.aside];
	}

	carry(full?: boolean, isNew?: boolean): Promise<SyncResult> {
		return this.former.carry(full, isNew);
	}

	log(entry: LogEntry): Promise<void> {
		return this.former.log(entry);
	}

	fold(): Promise<void> {
		return this.former.fold();
	}

	/** Of a run that is there its page changes some fields, and leaves what it does not know. */
	async sayRun(id: string, run: Run | null): Promise<void> {
		const { runs } = await this.former.view();
		const before = runs.find((one) => one.id === id);
		await this.former.sayRun(id, run && { ...before, ...run });
	}

	async sayPlan(id: string, plan: Plan | null): Promise<void> {
		const { plans } = await this.former.view();
		const before = plans.find((one) => one.id === id);
		if (plan || before) {
			await this.former.sayPlan(id, plan && { ...before, ...plan });
		}
	}

	favour(move: string, on: boolean): Promise<void> {
		return this.former.favour(move, on);
	}

	async keepChecks(on: boolean): Promise<void> {
		const checks = await this.checks();
		checks.keep(on);
		await checks.sync(this.others());
	}

	async check(check: CheckDone): Promise<void> {
		const checks = await this.checks();
		checks.add(check);
		await checks.sync(this.others());
	}

	get isBackedUp(): boolean {
		return this.here.backup !== null;
	}

	backUp(): void {
		this.here.backUp();
	}

	restore(): void {
		this.here.restore();
		this.former = new Former(this.own, this.time, this.folder, this.here);
		this.openChecks = null;
	}

	async view(): Promise<View> {
		const checks = await this.checks();
		const { checks: kept } = await knownOn(this.here);
		return {
			...(await this.former.view()),
			checks: kept.checks,
			keepsChecks: checks.keeps,
		};
	}

	private async checks(): Promise<ChecksKeeper> {
		const { here: files, own: machine, time } = this;
		const teller = this.former.notes;
		this.openChecks ??= new ChecksKeeper({ files, machine, teller, now: time.now });
		await this.openChecks.sync(this.others());
		return this.openChecks;
	}

	private others(): readonly string[] {
		return othersOn(this.here, this.own);
	}
}
