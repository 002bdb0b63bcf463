import assert from 'node:assert/strict';
import { readRuns } from '../../src/webview/running/import/files/readRuns.ts';
import { Random } from '../simulate/random.ts';
import { mutated } from './mutate.ts';
import { type Specimen, specimens } from './specimens.ts';

/** What came of so many changed files. */
export interface Fuzzed {
	readonly files: number;
	/** How often which fault was found; `none` where the change did no harm. */
	readonly faults: Readonly<Record<string, number>>;
	/** Runs that were read. */
	readonly runs: number;
	/** The longest that one file took, in milliseconds, and which. */
	readonly slowest: { readonly milliseconds: number; readonly file: string };
}

const NOW = Date.UTC(2027, 0, 1);

/**
 * Reads `files` changed files that `seed` decides. Throws, and names the file, where one is not read
 * to an end: every report must name its fault, no fault may be ours, every run must be possible, and what
 * lies whole beside what was changed is read.
 */
export async function fuzz(
	files: number,
	seed: number,
	heartbeat: (file: number) => void = () => {},
	of: readonly Specimen[] = specimens,
): Promise<Fuzzed> {
	const faults: Record<string, number> = {};
	let runs = 0;
	let slowest = { milliseconds: 0, file: '' };
	for (let index = 0; index < files; index++) {
		// A seed of its own, so that one file can be made again without those before it.
		const random = new Random(seed + index);
		random.next();
		const specimen = of[(seed + index) % of.length];
		const other = of[random.between(0, of.length - 1)];
		assert.ok(specimen && other);
		const name = `${specimen.name}, seed ${seed + index}`;
		const content = specimen.finish(mutated(specimen.content, random, other.content));
		const start = performance.now();
		const file = new File([content as BlobPart], name);
		const { activities, reports } = await readRuns([file], { unit: 'km', now: NOW });
		const milliseconds = performance.now() - start;
		slowest = milliseconds > slowest.milliseconds ? { milliseconds, file: name } : slowest;
		assert.ok(reports.length > 0, name);
		for (const { fault } of reports) {
			assert.notEqual(fault?.kind, 'failed', `${name}: ${JSON.stringify(fault)}`);
			const kind = fault?.kind ?? 'none';
			faults[kind] = (faults[kind] ?? 0) + 1;
		}
		for (const { start, km, seconds, title } of activities) {
			const possible = start > 0 && start < NOW + 24 * 3600_000 && km > 0 && km <= 5000;
			assert.ok(possible && seconds > 0 && km / seconds <= 0.013 && title.length <= 200, name);
		}
		assert.ok(activities.length >= (specimen.beside ?? 0), `${name}: what lies beside it is gone`);
		runs += activities.length;
		heartbeat(index);
	}
	return { files, faults, runs, slowest };
}
