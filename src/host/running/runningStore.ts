import type { Warning } from '../../core/running/check/warningSigns.ts';
import type * as vscode from 'vscode';
import type { Day } from '../../core/base/calendar.ts';
import type { CheckDone } from '../../core/running/check/readiness.ts';
import type { Plan } from '../../core/running/diary/plan.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Undoable } from '../../core/running/runningState.ts';
import type { AppContext } from '../base/appContext.ts';
import type { ChecksStore } from './checksStore.ts';
import type { DiaryStore, RunChanges } from './diaryStore.ts';
import type { PlansStore } from './plansStore.ts';
import { RunningFiles } from './runningFiles.ts';

/** Plans by their ids as they are to be; null: deleted. */
type PlanChanges = Readonly<Record<string, Plan | null>>;

/** What undoes the last change of the diary: runs and plans as they were before it. */
interface UndoStep {
	readonly what: Undoable['what'];
	/** The import that the change is a slice of: all its slices are undone together. */
	readonly batch: string | null;
	readonly runs: RunChanges;
	readonly plans: PlanChanges;
}

/** A change of the diary, before it is made. */
interface DiaryChange {
	readonly what: Undoable['what'];
	readonly batch?: string;
	readonly runs: RunChanges;
	/** The plans that it changes, as they were before. */
	readonly plansBefore?: PlanChanges;
}

/** Diary, plans and checks: changes hold at once and are written after. */
export class RunningStore implements vscode.Disposable {
	readonly files: RunningFiles;
	private undoStep: UndoStep | null = null;

	/** `machine` names this machine's folder; `changed` is called when anything differs from before. */
	constructor(app: AppContext, machine: string, changed: () => void) {
		this.files = new RunningFiles(app, machine, changed);
	}

	get diary(): DiaryStore {
		return this.files.diary;
	}

	get plans(): PlansStore {
		return this.files.plans;
	}

	get checks(): ChecksStore {
		return this.files.checks;
	}

	/** What `undo` would undo, as the page shows it. */
	get undoable(): Undoable | null {
		const { undoStep } = this;
		return undoStep && { what: undoStep.what, runs: Object.keys(undoStep.runs).length };
	}

	/** Puts a run into the diary; the plan that it came of is done. */
	log(run: Run, planId: string | null): Promise<void> {
		const plan = planId === null ? null : this.plans.plan(planId);
		this.plans.change(plan ? { [plan.id]: { ...plan, ran: run.id } } : {});
		const plansBefore = plan ? { [plan.id]: plan } : {};
		return this.files.save(
			this.changeDiary({ what: 'logged', runs: { [run.id]: run }, plansBefore }),
		);
	}

	/** Puts a slice of an import into the diary; rejects where it could not be written. */
	import(batch: string, imported: readonly Run[]): Promise<void> {
		const runs = Object.fromEntries(imported.map((run) => [run.id, run]));
		return this.changeDiary({ what: 'imported', batch, runs });
	}

	/** Sets runs and plans by their ids, all at once and without undo; null deletes. */
	put(runs: RunChanges, plans: PlanChanges): Promise<void> {
		this.plans.change(plans);
		return this.files.save(this.diary.change(runs));
	}

	/** Replaces a run of the diary; fields that the page does not know stay. */
	edit(run: Run): Promise<void> {
		const before = this.diary.run(run.id);
		if (!before) {
			return Promise.resolve();
		}
		const { pain: _, source: __, local: ___, ...kept } = before;
		return this.files.save(
			this.changeDiary({ what: 'edited', runs: { [run.id]: { ...kept, ...run } } }),
		);
	}

	delete(id: string): Promise<void> {
		return this.diary.run(id)
			? this.files.save(this.changeDiary({ what: 'deleted', runs: { [id]: null } }))
			: Promise.resolve();
	}

	/** Undoes the last change of the diary. */
	undo(): Promise<void> {
		const { undoStep } = this;
		if (!undoStep) {
			return Promise.resolve();
		}
		this.undoStep = null;
		return this.put(undoStep.runs, undoStep.plans);
	}

	/** Sets a plan, an old one with fields that this version does not know; null deletes. */
	setPlan(id: string, plan: Plan | null): Promise<void> {
		const { note: _, local: __, ...kept } = this.plans.plan(id) ?? {};
		this.plans.change({ [id]: plan && { ...kept, ...plan } });
		return this.files.save();
	}

	/** A check ended with an ordinary outcome. */
	checkDone(check: CheckDone): Promise<void> {
		this.checks.add(check);
		return this.files.save();
	}

	/** A warning sign was ticked on this day: it stays in memory. */
	signTicked(day: Day, warning: Warning): void {
		this.checks.tickOn(day, warning);
		this.files.changed();
	}

	keepOutcomes(on: boolean): Promise<void> {
		this.checks.keep(on);
		return this.files.save();
	}

	/** Resolves when all changes made so far are written; what could not be is tried once more. */
	settled(): Promise<void> {
		return this.files.settled();
	}

	dispose(): void {
		this.files.dispose();
	}

	/** Changes the diary so that it can be undone; rejects where it could not be written. */
	private changeDiary({ what, batch, runs, plansBefore }: DiaryChange): Promise<void> {
		const before = Object.fromEntries(Object.keys(runs).map((id) => [id, this.diary.run(id)]));
		this.undoStep = afterChange(this.undoStep, {
			what,
			batch: batch ?? null,
			runs: before,
			plans: plansBefore ?? {},
		});
		return this.diary.change(runs);
	}
}

/** What can be undone after one more change: that one, or all of an import. */
function afterChange(last: UndoStep | null, change: UndoStep): UndoStep {
	return last !== null && change.batch !== null && last.batch === change.batch
		? { ...change, runs: { ...change.runs, ...last.runs } }
		: change;
}
