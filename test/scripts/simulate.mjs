/**
 * @file `npm run simulate`: lives through days at the desk against the sit timer, on two cores, and
 * says what came of them. `-- --days 20000 --seed 7`; any violation is exit code 1.
 */
import { parseArgs } from 'node:util';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

const workers = 2;
const { values } = parseArgs({
	options: {
		days: { type: 'string', default: '10000' },
		seed: { type: 'string', default: '1' },
	},
});
const [days, seed] = [Number(values.days), Number(values.seed)];
if (!Number.isSafeInteger(days) || days < 1 || !Number.isSafeInteger(seed)) {
	throw new Error('--days takes a whole number from 1 up, and --seed a whole number.');
}

/**
 * @typedef {{ days: number, events: number, nudges: number, focused: number, unfocused: number,
 *   writes: number, violation: string | null }} Lived what one process lived through
 */

/**
 * @param {number} part which of the processes, from 0
 * @returns {Promise<Lived>}
 */
async function live(part) {
	const args = ['out/simulate/simulate.js', String(seed + part), String(Math.ceil(days / workers))];
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes: 60 });
	const last = output.trimEnd().split('\n').at(-1) ?? '';
	if (code !== 0 || !last.startsWith('{')) {
		throw new Error(`A life ended with code ${code}:\n${output}`);
	}
	return JSON.parse(last);
}

await setUp();
const built = await run(process.execPath, ['esbuild.js', '--simulate'], { cwd: root, echo: true });
if (built.code !== 0) {
	throw new Error('esbuild.js --simulate failed.');
}
const start = Date.now();
const lived = await Promise.all(Array.from({ length: workers }, (_, part) => live(part)));
const seconds = (Date.now() - start) / 1000;
const sum = (/** @type {'days' | 'events' | 'nudges'} */ what) =>
	lived.reduce((total, one) => total + one[what], 0);
const most = (/** @type {'focused' | 'unfocused' | 'writes'} */ what) =>
	Math.max(...lived.map((one) => one[what]));
const violations = lived.flatMap(({ violation }) => (violation === null ? [] : [violation]));

console.log(`days: ${sum('days')}, events: ${sum('events')}, nudges: ${sum('nudges')}`);
console.log(`days per second: ${(sum('days') / seconds).toFixed(1)}`);
console.log(
	`most in an hour: ${most('focused')} wake-ups in a focused window, ${most('unfocused')} in another, ${most('writes')} writes`,
);
for (const violation of violations) {
	console.log(`\n${violation}`);
}
console.log(`violations: ${violations.length}`);
process.exitCode = violations.length > 0 ? 1 : 0;
