/**
 * @file Lives ten years and one by a seed, compares what was written with what is read, and tells by JSON on
 * its last line how much the folder holds and what it costs: `node out/years/main.js <seed>`.
 * test/scripts/years.mjs runs it.
 */
import { liveYears } from './life.ts';
import { measureLives } from './measure.ts';
import { sizeOf, verifyLife } from './verify.ts';

const BREAKS_A_YEAR = 2000;
const RUNS_A_YEAR = 300;

async function main(seed: number): Promise<void> {
	const lives = [];
	for (const years of [1, 10]) {
		const start = Date.now();
		const life = await liveYears({
			seed,
			years,
			breaks: years * BREAKS_A_YEAR,
			runs: years * RUNS_A_YEAR,
			every: 1,
		});
		await verifyLife(life);
		console.log(`${years} years in ${Math.round((Date.now() - start) / 1000)} s`);
		lives.push(life);
	}
	const costs = await measureLives(lives);
	const rows = lives.map(({ plan, written, inUse, machines, tool }, index) => {
		const sizes = inUse.map((machine) => sizeOf(machine));
		return {
			years: plan.years,
			machines: machines.length,
			entries: written.entries.size,
			breaks: written.breaks,
			runs: plan.runs,
			deleted: plan.runs - written.runs.size,
			checks: written.checks.size,
			copies: tool.copies,
			halves: tool.halves,
			files: Math.max(...sizes.map(({ files }) => files)),
			bytes: Math.max(...sizes.map(({ bytes }) => bytes)),
			costs: costs[index],
		};
	});
	console.log(JSON.stringify(rows));
}

void main(Number(process.argv[2] ?? 1));
