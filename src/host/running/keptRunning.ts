import type * as vscode from 'vscode';
import type { Day } from '../../core/running/days.ts';
import type { Plan } from '../../core/running/plan.ts';
import type { CheckDone, Warning } from '../../core/running/readiness.ts';
import type { Run } from '../../core/running/run.ts';
import type { ChecksKeeper } from './checksKeeper.ts';
import type { DiaryKeeper } from './diaryKeeper.ts';
import type { PlansKeeper } from './plansKeeper.ts';
import { RunningFiles, type RunningFilesDeps } from './runningFiles.ts';
import { afterSaying, type Undoing } from './undoing.ts';

/** Diary, plans and checks as they are kept: what is said of them holds at once and is written after. */
export class KeptRunning implements vscode.Disposable {
	/** What is known, and where it is written. */
	readonly files: RunningFiles;
	private last: Undoing | null = null;

	constructor(deps: RunningFilesDeps) {
		this.files = new RunningFiles(deps);
	}

	get diary(): DiaryKeeper {
		return this.files.diary;
	}

	get plans(): PlansKeeper {
		return this.files.plans;
	}

	get checks(): ChecksKeeper {
		return this.files.checks;
	}

	/** What can be undone now. */
	get undoing(): Undoing | null {
		return this.last;
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
		return this.files.keep(this.diary.say(runs));
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
		return this.files.keep(this.diary.say(last.runs));
	}

	/** A new plan, or an old one with other particulars; null: no longer planned. */
	setPlan(id: string, plan: Plan | null): Promise<void> {
		this.plans.say({ [id]: plan && { ...this.plans.plan(id), ...plan } });
		return this.files.keep();
	}

	/** A check ended with an ordinary outcome. */
	checkDone(check: CheckDone): Promise<void> {
		this.checks.add(check);
		return this.files.keep();
	}

	/** A warning sign was ticked on this day: it stays in memory. */
	signTicked(day: Day, warning: Warning): void {
		this.checks.tickOn(day, warning);
		this.files.changed();
	}

	keepOutcomes(on: boolean): Promise<void> {
		this.checks.keep(on);
		return this.files.keep();
	}

	/** Resolves when all that was said so far is written; what could not be is tried once more. */
	settled(): Promise<void> {
		return this.files.settled();
	}

	dispose(): void {
		this.files.dispose();
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
		return tell ? this.files.keep(written) : written;
	}
}
