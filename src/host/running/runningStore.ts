import type * as vscode from 'vscode';
import type { Plan } from '../../core/running/diary/plan.ts';
import type { Run } from '../../core/running/diary/run.ts';
import type { Undoable } from '../../core/running/runningState.ts';
import type { Day } from '../../core/base/calendar.ts';
import type { CheckDone, Warning } from '../../core/running/check/readiness.ts';
import type { ChecksStore } from './checksStore.ts';
import type { DiaryStore } from './diaryStore.ts';
import type { PlansStore } from './plansStore.ts';
import { RunningFiles, type RunningFilesDeps } from './runningFiles.ts';

/** What runs and plans were before the last thing was said of the diary; null: they were not there. */
interface Undoing {
	readonly what: Undoable['what'];
	/** Of an import, whose slices are undone together. */
	readonly batch: string | null;
	readonly runs: Readonly<Record<string, Run | null>>;
	readonly plans: Readonly<Record<string, Plan | null>>;
}

/** What can be undone after one more thing was said: the last one, or all of an import. */
function afterSaying(last: Undoing | null, said: Undoing): Undoing {
	return last !== null && said.batch !== null && last.batch === said.batch
		? { ...said, runs: { ...said.runs, ...last.runs } }
		: said;
}

/** It, as the page shows it. */
export function undoableOf(undoing: Undoing | null): Undoable | null {
	return undoing && { what: undoing.what, runs: Object.keys(undoing.runs).length };
}

/** Diary, plans and checks as they are kept: what is said of them holds at once and is written after. */
export class RunningStore implements vscode.Disposable {
	/** What is known, and where it is written. */
	readonly files: RunningFiles;
	private last: Undoing | null = null;

	constructor(deps: RunningFilesDeps) {
		this.files = new RunningFiles(deps);
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

	/** What can be undone now. */
	get undoing(): Undoing | null {
		return this.last;
	}

	/** Puts a run into the diary; the plan that it came of is over then. */
	log(run: Run, planId: string | null): Promise<void> {
		const plan = planId === null ? null : this.plans.plan(planId);
		this.plans.change(plan ? { [plan.id]: { ...plan, ran: run.id } } : {});
		return this.say('logged', { [run.id]: run }, null, plan ? { [plan.id]: plan } : {});
	}

	/** Puts a slice of an import into the diary; rejects where it could not be written. */
	import(batch: string, runs: readonly Run[]): Promise<void> {
		const said = Object.fromEntries(runs.map((run) => [run.id, run]));
		return this.say('imported', said, batch, {}, false);
	}

	/** Says what runs and plans are to be, by their ids, all at once; null: deleted. */
	put(runs: Undoing['runs'], plans: Undoing['plans']): Promise<void> {
		this.plans.change(plans);
		return this.files.keep(this.diary.change(runs));
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
		this.plans.change(last.plans);
		return this.files.keep(this.diary.change(last.runs));
	}

	/** A new plan, or an old one with other particulars; null: no longer planned. */
	setPlan(id: string, plan: Plan | null): Promise<void> {
		this.plans.change({ [id]: plan && { ...this.plans.plan(id), ...plan } });
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
		const written = this.diary.change(runs);
		return tell ? this.files.keep(written) : written;
	}
}
