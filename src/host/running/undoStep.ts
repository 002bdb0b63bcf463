import type * as vscode from 'vscode';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import type { PlanChanges } from '../../core/running/plan/series.ts';
import type { Undoable } from '../../core/running/runningState.ts';
import type { AppContext } from '../base/appContext.ts';
import { MutableDisposable } from '../base/disposables.ts';
import type { RunChanges } from './diaryStore.ts';
import type { ProgramChanges } from './plansStore.ts';

/** What undoes the last change of diary or plans: both as they were before it. */
export interface UndoStep {
	readonly what: Undoable['what'];
	/** What the change is about, to be named; null: not one run, plan or program. */
	readonly about: Undoable['about'];
	/** The import that the change is a slice of: all its slices are undone together. */
	readonly batch: string | null;
	readonly runs: RunChanges;
	readonly plans: PlanChanges;
	readonly programs: ProgramChanges;
}

/** So long a change can be undone (ms); later nobody knows what the offer is about. Our number. */
export const UNDO_TIME = MINUTE;

/** Holds what undoes the last change, until it is over or something else is done. */
export class LastChange implements vscode.Disposable {
	private readonly clock: AppContext['clock'];
	private readonly changed: () => void;
	private readonly timer = new MutableDisposable();
	private held: { readonly step: UndoStep; readonly at: Instant } | null = null;
	/** When the last one was held: the page tells one from another by it, so no two have the same. */
	private latest: Instant = -Infinity;

	/** `changed` is called when a step is over. */
	constructor(clock: AppContext['clock'], changed: () => void) {
		this.clock = clock;
		this.changed = changed;
	}

	get step(): UndoStep | null {
		return this.held?.step ?? null;
	}

	/** The step as the page shows it. */
	get undoable(): Undoable | null {
		const { held } = this;
		return (
			held && {
				at: held.at,
				what: held.step.what,
				about: held.step.about,
				runs: Object.keys(held.step.runs).length,
			}
		);
	}

	/** Holds a step in the place of the one before; slices of one import are one step. */
	set(change: UndoStep): void {
		const now = this.clock.now();
		this.latest = Math.max(now, this.latest + 1);
		this.held = { step: afterChange(this.step, change), at: this.latest };
		this.timer.set(
			this.clock.wakeAt(now + UNDO_TIME, () => {
				this.forget();
				this.changed();
			}),
		);
	}

	/** The step to undo now. That a run which was logged is removed by it stands there for as long as the step did. */
	undo(): UndoStep | null {
		const { step } = this;
		this.forget();
		if (step?.what === 'logged') {
			const { about } = step;
			this.set({ what: 'removed', about, batch: null, runs: {}, plans: {}, programs: {} });
		}
		return step;
	}

	forget(): void {
		this.held = null;
		this.timer.set(null);
	}

	dispose(): void {
		this.timer.dispose();
	}
}

/** What can be undone after one more change: that one, or all of an import. */
function afterChange(last: UndoStep | null, change: UndoStep): UndoStep {
	return last !== null && change.batch !== null && last.batch === change.batch
		? { ...change, runs: { ...change.runs, ...last.runs } }
		: change;
}
