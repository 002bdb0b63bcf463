import type { Plan } from '../../core/running/plan.ts';
import type { Run } from '../../core/running/run.ts';
import type { Undoable } from '../../core/running/running.ts';

/** What runs and plans were before the last thing was said of the diary; null: they were not there. */
export interface Undoing {
	readonly what: Undoable['what'];
	/** Of an import, whose slices are undone together. */
	readonly batch: string | null;
	readonly runs: Readonly<Record<string, Run | null>>;
	readonly plans: Readonly<Record<string, Plan | null>>;
}

/** What can be undone after one more thing was said: the last one, or all of an import. */
export function afterSaying(last: Undoing | null, said: Undoing): Undoing {
	return last !== null && said.batch !== null && last.batch === said.batch
		? { ...said, runs: { ...said.runs, ...last.runs } }
		: said;
}

/** It, as the page shows it. */
export function undoableOf(undoing: Undoing | null): Undoable | null {
	return undoing && { what: undoing.what, runs: Object.keys(undoing.runs).length };
}
