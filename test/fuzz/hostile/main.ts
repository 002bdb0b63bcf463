import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { files, messages, mistaken } from './properties.ts';
import { surfaces } from './surfaces.ts';

const [runs = 0, seed = 0] = process.argv.slice(2).map(Number);
const only = process.argv[4];

/** An input may be a million characters, or as deep as it is long: then the library cannot name it. */
const SHOWN = 4000;
const SHORT = { depth: 12, maxStringLength: 200, maxArrayLength: 60, breakLength: 120 };
const short = (what: unknown) => String(what).slice(0, SHOWN);

/**
 * Sends so many inputs to each surface; throws, and says which, where one breaks what is promised of it.
 * What is sent is shrunk to the least that breaks it, and its seed and path are named.
 */
async function main(): Promise<void> {
	for (const edge of only === undefined ? [...messages, ...files] : []) {
		const wrong = mistaken(edge);
		if (wrong.length > 0) {
			throw new Error(`${edge.name} is taken although it is none: ${wrong.join('; ')}`);
		}
	}
	for (const { name, inputs, holds } of surfaces) {
		if (only !== undefined && name !== only) {
			continue;
		}
		let taken = 0;
		let slowest = 0;
		const start = performance.now();
		const property = fc.asyncProperty(inputs, async (input) => {
			const before = performance.now();
			taken += (await holds(input as never)) ? 1 : 0;
			slowest = Math.max(slowest, performance.now() - before);
		});
		const { failed, errorInstance, counterexample, counterexamplePath } = await fc.check(property, {
			seed,
			numRuns: runs,
		});
		if (failed) {
			const broken = errorInstance instanceof Error ? errorInstance.stack : errorInstance;
			const place = `seed ${seed}, path ${counterexamplePath}`;
			throw new Error(`${name}: ${short(broken)}\n${place}\n${inspect(counterexample, SHORT)}`);
		}
		const seconds = Math.round((performance.now() - start) / 1000);
		console.log(
			`${name}: ${runs} inputs, ${taken} taken, ${seconds} s, at most ${Math.ceil(slowest)} ms`,
		);
	}
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
