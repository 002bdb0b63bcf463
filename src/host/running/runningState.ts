import * as vscode from 'vscode';
import { WEEKDAYS } from '../../core/sitting/workingHours.ts';
import { daysBeside } from '../../core/running/daysBeside.ts';
import { dateOf, type Day } from '../../core/running/days.ts';
import type { Plan } from '../../core/running/plan.ts';
import { planEnd, plansFrom } from '../../core/running/plansFile.ts';
import type { CheckDone, Warning } from '../../core/running/readiness.ts';
import { AFTER, type Agenda } from '../../core/running/reminder.ts';
import type { Run } from '../../core/running/run.ts';
import type { Running } from '../../core/running/running.ts';
import { satMinutes } from '../../core/running/sat.ts';
import { Disposables } from '../disposables.ts';
import { localDays } from '../history/localDays.ts';
import type { SharedStorage } from '../sitting/sharedStorage.ts';
import type { SitTimer } from '../sitting/sitTimer.ts';
import { FolderFiles } from '../storage/files.ts';
import { otherMachines } from '../storage/machines.ts';
import { tellerOf } from '../storage/teller.ts';
import { watchFiles } from '../storage/watchFiles.ts';
import type { Clock } from '../systemClock.ts';
import { ChecksKeeper } from './checksKeeper.ts';
import { DiaryKeeper } from './diaryKeeper.ts';
import { PlansKeeper } from './plansKeeper.ts';
import { RunningSettingsReader } from './settings.ts';
import { afterSaying, undoableOf, type Undoing } from './undoing.ts';

/** What running is kept with. */
export interface RunningDeps {
	readonly storage: Pick<SharedStorage, 'entries' | 'machine'>;
	/** Resolves when the storage was read: only then the machine has its name. */
	readonly opened: Promise<unknown>;
	readonly timer: Pick<SitTimer, 'current'>;
	readonly clock: Clock;
	/** The data folder. */
	readonly folder: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
}

/** Runs of the last days count for checks and load; checks are told this far back. */
const CHECK_DAYS = 8;

/** The diary, plans and checks of this window's life: what the Run tab and the commands share. */
export class RunningState implements vscode.Disposable {
	private readonly owned = new Disposables();
	private readonly deps: RunningDeps;
	private readonly changed = this.owned.own(new vscode.EventEmitter<void>());
	readonly settings: RunningSettingsReader;
	private readonly diary: DiaryKeeper;
	private readonly plans: PlansKeeper;
	private readonly checks: ChecksKeeper;
	private undoing: Undoing | null = null;
	/** The other machines, as they were found at the last reading. */
	private others: readonly string[] = [];
	private working: Promise<void> = Promise.resolve();

	/** Something differs from before, by this window or another. */
	readonly onDidChange = this.changed.event;

	private constructor(deps: RunningDeps) {
		const { storage, clock, folder, log } = deps;
		this.deps = deps;
		const { machine } = storage;
		const kept = {
			files: new FolderFiles(folder),
			machine,
			teller: tellerOf(log),
			now: () => clock.now(),
		};
		this.settings = this.owned.own(new RunningSettingsReader(log));
		this.diary = new DiaryKeeper({
			...kept,
			others: () => this.others,
			yearOf: ({ start }) => dateOf(localDays.dayOf(start)).year,
			changed: () => this.changed.fire(),
			failed: (reason) => this.failed(reason),
		});
		this.plans = new PlansKeeper(kept);
		this.checks = new ChecksKeeper(kept);
	}

	/** Reads what is there, and hears of what other windows write from then on. */
	static async open(deps: RunningDeps): Promise<RunningState> {
		await deps.opened;
		const state = new RunningState(deps);
		await state.read();
		await state.watch();
		return state;
	}

	/** The diary, the latest run first; the same list as long as nothing changes. */
	get runs(): readonly Run[] {
		return this.diary.runs;
	}

	/** All of the Run tab but the runs. */
	get running(): Running {
		const { clock, timer, storage } = this.deps;
		const { units, firstDayOfWeek, loadRulesOff, clearedToRun } = this.settings.current;
		const today = this.today;
		const { minutes, position } = timer.current;
		return {
			plans: plansFrom(this.plans.current, localDays.at(today, 0)),
			units,
			firstWeekday: WEEKDAYS.indexOf(firstDayOfWeek),
			rulesOff: loadRulesOff,
			cleared: clearedToRun,
			keepsOutcomes: this.checks.keeps,
			checks: this.checks.checks.filter(({ at }) => localDays.dayOf(at) > today - CHECK_DAYS),
			ticked: this.checks.tickedOn(today),
			sittingMinutes: position === 'sitting' ? (minutes ?? 0) : 0,
			days: daysBeside(storage.entries, localDays.dayOf(clock.now()), localDays),
			undoable: undoableOf(this.undoing),
		};
	}

	/** The planned run that the status item is to know of; null where none is near or ahead. */
	get agenda(): Agenda | null {
		const now = this.deps.clock.now();
		const ahead = plansFrom(this.plans.current, localDays.at(this.today - 1, 0)).map(
			(plan): Agenda => ({ plan: plan.id, at: plan.at, over: planEnd(plan, this.runs) }),
		);
		return ahead.find(({ over }) => over + AFTER > now) ?? null;
	}

	/** Minutes sat today, the bout that goes on included. */
	get satToday(): number {
		const { clock, storage } = this.deps;
		const midnight = localDays.at(this.today, 0);
		return satMinutes(storage.entries, midnight, clock.now()) + this.running.sittingMinutes;
	}

	plan(id: string): Plan | null {
		return this.plans.plan(id);
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
		const { undoing } = this;
		if (!undoing) {
			return Promise.resolve();
		}
		this.undoing = null;
		this.plans.say(undoing.plans);
		return this.keep(this.diary.say(undoing.runs));
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

	/** A warning sign was ticked: it stays in memory. */
	signTicked(warning: Warning): void {
		this.checks.tickOn(this.today, warning);
		this.changed.fire();
	}

	keepOutcomes(on: boolean): Promise<void> {
		this.checks.keep(on);
		return this.keep();
	}

	/** Resolves when all that was said so far is written. */
	async settled(): Promise<void> {
		await this.working;
		await this.diary.settled();
	}

	dispose(): void {
		this.owned.dispose();
	}

	private get today(): Day {
		return localDays.dayOf(this.deps.clock.now());
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
		this.undoing = afterSaying(this.undoing, { what, batch, runs: before, plans });
		const written = this.diary.say(runs);
		return tell ? this.keep(written) : written;
	}

	/** What was said holds: has plans and checks written after this; what goes wrong is told. */
	private keep(written: Promise<void> = Promise.resolve()): Promise<void> {
		this.changed.fire();
		return this.enqueue(async () => {
			await Promise.all([written, this.plans.sync(this.others), this.checks.sync()]);
		}, true);
	}

	/** One after the other: two at once would write the same slot. */
	private enqueue(work: () => Promise<void>, told: boolean): Promise<void> {
		this.working = this.working.then(work).catch((reason: unknown) => {
			const message = this.failed(reason);
			if (told) {
				void vscode.window.showErrorMessage(message);
			}
		});
		return this.working;
	}

	private failed(reason: unknown): string {
		const { folder, log } = this.deps;
		const message = vscode.l10n.t(
			'The diary could not be kept in {0}: {1}',
			folder.fsPath,
			String(reason),
		);
		log.error(message);
		return message;
	}

	private read(): Promise<void> {
		const { folder, storage } = this.deps;
		return this.enqueue(async () => {
			this.others = await otherMachines(folder, storage.machine);
			await this.diary.read();
			await this.plans.sync(this.others);
			await this.checks.sync();
			this.changed.fire();
		}, false);
	}

	private async watch(): Promise<void> {
		const { folder, storage } = this.deps;
		const own = vscode.Uri.joinPath(folder, 'machines', storage.machine);
		await vscode.workspace.fs.createDirectory(own).then(undefined, () => {});
		for (const pattern of ['runs*', 'plans.*', 'checks.*']) {
			this.owned.own(watchFiles(own, pattern, () => void this.read()));
		}
		this.owned.own(this.settings.onDidChange(() => this.changed.fire()));
		this.owned.own(
			// Where a browser's store tells nobody of a write, coming back to the window does.
			vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.read()),
		);
	}
}
