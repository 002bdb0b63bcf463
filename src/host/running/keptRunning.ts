import * as vscode from 'vscode';
import { dateOf, type Day } from '../../core/running/days.ts';
import type { Plan } from '../../core/running/plan.ts';
import type { CheckDone, Warning } from '../../core/running/readiness.ts';
import type { Run } from '../../core/running/run.ts';
import { MINUTE } from '../../core/time.ts';
import { Disposables, Slot } from '../disposables.ts';
import { localDays } from '../history/localDays.ts';
import { FolderFiles } from '../storage/files.ts';
import { otherMachines } from '../storage/machines.ts';
import { reachTellerOf } from '../storage/reachTeller.ts';
import { tellerOf } from '../storage/teller.ts';
import { TellingFiles } from '../storage/tellingFiles.ts';
import { watchFiles } from '../storage/watchFiles.ts';
import type { Clock } from '../systemClock.ts';
import { ChecksKeeper } from './checksKeeper.ts';
import { DiaryKeeper } from './diaryKeeper.ts';
import { PlansKeeper } from './plansKeeper.ts';
import { afterSaying, type Undoing } from './undoing.ts';

/** What diary, plans and checks are kept with. */
export interface KeptRunningDeps {
	/** Random name of this machine's folder. */
	readonly storage: { readonly machine: string };
	readonly clock: Clock;
	/** The data folder. */
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
	/** Where windows tell each other what was told. */
	readonly memento: Pick<vscode.Memento, 'get' | 'update'>;
	/** Something differs from before, by this window or another. */
	changed(): void;
}

/** Diary, plans and checks as they are kept: what is said of them holds at once and is written after. */
export class KeptRunning implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly deps: KeptRunningDeps;
	readonly diary: DiaryKeeper;
	readonly plans: PlansKeeper;
	readonly checks: ChecksKeeper;
	/** The other machines, as they were found at the last reading. */
	private others: readonly string[] = [];
	private last: Undoing | null = null;
	private working: Promise<void> = Promise.resolve();
	/** Rings where something could not be written, or read: it is tried again. */
	private readonly again = this.owned.own(new Slot());
	private failing = false;

	constructor(deps: KeptRunningDeps) {
		const { storage, clock, folder, log, memento } = deps;
		const now = () => clock.now();
		this.deps = deps;
		const kept = {
			files: new TellingFiles(new FolderFiles(folder), reachTellerOf(folder, log, memento, now)),
			machine: storage.machine,
			teller: tellerOf(log),
			now,
		};
		this.diary = new DiaryKeeper({
			...kept,
			others: () => this.others,
			yearOf: ({ start }) => dateOf(localDays.dayOf(start)).year,
			changed: () => deps.changed(),
			failed: (reason) => this.failed(reason),
		});
		this.plans = new PlansKeeper(kept);
		this.checks = new ChecksKeeper(kept);
	}

	/** What can be undone now. */
	get undoing(): Undoing | null {
		return this.last;
	}

	/** Takes over what other windows and machines wrote. */
	read(): Promise<void> {
		const { folder, storage } = this.deps;
		this.failing = false;
		return this.enqueue(async () => {
			this.others = await otherMachines(folder, storage.machine);
			await this.diary.read();
			await this.plans.sync(this.others);
			await this.checks.sync(this.others);
			this.deps.changed();
		});
	}

	/** Hears of what other windows write from now on. */
	async watch(): Promise<void> {
		const { folder, storage } = this.deps;
		const own = vscode.Uri.joinPath(folder, 'machines', storage.machine);
		await vscode.workspace.fs.createDirectory(own).then(undefined, () => {});
		// What other machines wrote is carried here beside it.
		for (const pattern of ['runs*', 'plans.*', 'checks.*']) {
			this.owned.own(watchFiles(folder, `machines/*/${pattern}`, () => void this.read()));
		}
		this.owned.own(
			// Where a browser's store tells nobody of a write, coming back to the window does.
			vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.read()),
		);
	}

	/** Puts a run into the diary; the plan that it came of is over then. */
	log(run: Run, planId: string | null): Promise<void> {
		const plan = planId === null ? null : this.plans.plan(planId);
		this.plans.say(plan ? { [plan.id]: { ...plan, ran: run.id } } : {});
		return this.say('logged', { [run.id]: run }, null, plan ? { [plan.id]: plan } : {});
	}

	/** Puts a slice of an import into the diary; rejects where it could not be written. */
	import(batch: string, runs: readonly Run[]): Promise<void> {
		const said = Object.fromEntries(runs.map((run) => [run.id, run]));
		return this.say('imported', said, batch, {}, false);
	}

	/** Says what runs and plans are to be, by their ids, all at once; null: deleted. */
	put(runs: Undoing['runs'], plans: Undoing['plans']): Promise<void> {
		this.plans.say(plans);
		return this.keep(this.diary.say(runs));
	}

	/** The run of this id is to be so; what the page cannot know of it stays. */
	edit(run: Run): Promise<void> {
		const before = this.diary.run(run.id);
		if (!before) {
			return Promise.resolve();
		}
		const { pain: _, source: __, ...kept } = before;
		return this.say('edited', { [run.id]: { ...kept, ...run } });
	}

	delete(id: string): Promise<void> {
		return this.diary.run(id) ? this.say('deleted', { [id]: null }) : Promise.resolve();
	}

	/** Takes the last thing said of the diary back. */
	undo(): Promise<void> {
		const { last } = this;
		if (!last) {
			return Promise.resolve();
		}
		this.last = null;
		this.plans.say(last.plans);
		return this.keep(this.diary.say(last.runs));
	}

	/** A new plan, or an old one with other particulars; null: no longer planned. */
	setPlan(id: string, plan: Plan | null): Promise<void> {
		this.plans.say({ [id]: plan && { ...this.plans.plan(id), ...plan } });
		return this.keep();
	}

	/** A check ended with an ordinary outcome. */
	checkDone(check: CheckDone): Promise<void> {
		this.checks.add(check);
		return this.keep();
	}

	/** A warning sign was ticked on this day: it stays in memory. */
	signTicked(day: Day, warning: Warning): void {
		this.checks.tickOn(day, warning);
		this.deps.changed();
	}

	keepOutcomes(on: boolean): Promise<void> {
		this.checks.keep(on);
		return this.keep();
	}

	/** Resolves when all that was said so far is written; what could not be is tried once more. */
	async settled(): Promise<void> {
		await this.working;
		await this.diary.settled();
		await (this.failing && this.read());
	}

	dispose(): void {
		this.owned.dispose();
	}

	/** Says it, remembers what was before, and writes plans and diary. */
	private say(
		what: Undoing['what'],
		runs: Readonly<Record<string, Run | null>>,
		batch: string | null = null,
		plans: Undoing['plans'] = {},
		tell = true,
	): Promise<void> {
		const before = Object.fromEntries(Object.keys(runs).map((id) => [id, this.diary.run(id)]));
		this.last = afterSaying(this.last, { what, batch, runs: before, plans });
		const written = this.diary.say(runs);
		return tell ? this.keep(written) : written;
	}

	/** What was said holds: has plans and checks written after this. */
	private keep(written: Promise<void> = Promise.resolve()): Promise<void> {
		this.deps.changed();
		return this.enqueue(async () => {
			await Promise.all([written, this.plans.sync(this.others), this.checks.sync(this.others)]);
		});
	}

	/** One after the other: two at once would write the same slot. */
	private enqueue(work: () => Promise<void>): Promise<void> {
		this.working = this.working.then(work).catch((reason: unknown) => this.failed(reason));
		return this.working;
	}

	/** The person is told where the files are: what was said is held until it can be written. */
	private failed(reason: unknown): void {
		const { folder, log, clock } = this.deps;
		log.error(`The diary could not be kept in ${folder.fsPath}: ${String(reason)}`);
		this.failing = true;
		this.again.set(clock.wakeAt(clock.now() + MINUTE, () => void this.read()));
	}
}
