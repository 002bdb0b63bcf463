import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/core/base/calendar.ts';
import type { Plan } from '../../src/core/running/diary/plan.ts';
import type { Run } from '../../src/core/running/diary/run.ts';

/** Values by their ids or names. */
export type ById<T> = Readonly<Record<string, T>>;

/** A run or a plan as a version knew it: without what is new since. */
export type AsThen = (thing: Run | Plan) => object;

/** Where and when a version wrote its fixture, and who. */
export interface Origin {
	readonly zone: string;
	readonly now: number;
	/** The machine whose own files these are. */
	readonly machine: string;
}

/**
 * What is read of what a version wrote; entries of the log mostly by their ids. `expected.json` has it as that
 * version read it itself.
 */
export interface Reading extends Origin {
	readonly others: readonly string[];
	readonly record: object;
	readonly states: ById<object>;
	readonly machineFiles: ById<object | null>;
	readonly machines: ById<object>;
	readonly days: ById<ById<readonly string[]>>;
	readonly months: ById<ById<{ readonly until: Day; readonly entries: readonly string[] }>>;
	readonly archive: { readonly firstDay: Day | null; readonly entries: readonly string[] };
	readonly runs: readonly object[];
	readonly plans: {
		readonly ledger: object;
		/** Absent: there were none. */
		readonly programs?: object;
		readonly coming: readonly object[];
	};
	readonly prefs: { readonly merged: object; readonly likes: object };
	readonly checks: { readonly keeps: boolean; readonly checks: readonly object[] };
	readonly ownMoves: object;
	readonly export: {
		readonly exported: number;
		readonly machines: object;
		readonly together: object;
		readonly myMoves: readonly string[];
		readonly sharedMoves: object;
	};
}

const FIXTURES = 'test/fixtures';

/** The texts of a fixture, by their paths in it. */
export function fixtureTexts(version: string): ReadonlyMap<string, string> {
	const folder = join(FIXTURES, version);
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((found) => {
			const path = join(found.parentPath, found.name);
			return found.isFile() && !path.endsWith('.vsix')
				? [[path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]]
				: [];
		}),
	);
}

/** The versions of which there are fixtures. */
export function writtenVersions(): readonly string[] {
	return readdirSync(FIXTURES).filter(
		(name) => existsSync(join(FIXTURES, name, 'expected.json')) && /^\d/.test(name),
	);
}
