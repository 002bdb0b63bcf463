/**
 * @file `npm run faults`: brings about every fault of the disk and of the folder, and writes what came of
 * it into test/faults/README.md. `--kills <how many>` kills a process that writes so often as well, which
 * takes its time, and `--host` the extension host of a real VS Code, three times. Something lost is exit
 * code 1.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { option } from './options.mjs';
import { setUp } from './setUp.mjs';

/** @typedef {import('../faults/faults.ts').Outcome} Outcome */

/**
 * Runs a script of Node and hands back what it printed.
 * @param {...string} args
 */
async function printed(...args) {
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes: 60 });
	if (code !== 0) {
		throw new Error(`${args.join(' ')} ended with exit code ${code}:\n${output.slice(-3000)}`);
	}
	return output.trimEnd();
}

/** What the rows of the kills begin with. */
const WRITER_KILLED = 'a process that writes is killed';
const HOST_KILLED = 'the extension host of a real VS Code is killed';

/** So many processes are written and killed at once, each in a folder of its own. */
const AT_ONCE = 4;

/**
 * @param {number} kills
 * @returns {Promise<Outcome>}
 */
async function killed(kills) {
	await buildTests('kills');
	const each = Math.ceil(kills / AT_ONCE);
	const outputs = await Promise.all(
		Array.from({ length: AT_ONCE }, () => printed(join('out', 'kills', 'kills.js'), String(each))),
	);
	const sum = (/** @type {RegExp} */ figure) =>
		outputs.reduce((total, output) => total + Number(figure.exec(output)?.[1]), 0);
	const torn = sum(/slots cut off: (\d+)/);
	const entries = sum(/ entries: (\d+)/);
	return {
		fault: `${WRITER_KILLED} at a random instant (${torn} slots were cut off)`,
		what: 'sit timer and log',
		cases: each * AT_ONCE,
		item: null,
		shown: [],
		made: entries,
		kept: entries,
		aside: 0,
	};
}

/** Kills the extension host of a real VS Code three times, as its end-to-end test does. */
async function killedHosts() {
	await buildProduct();
	await buildTests('suite', 'e2e');
	const file = join(root, 'out', 'killedHosts.json');
	await rm(file, { force: true });
	const test = join('out', 'e2e', 'timerKilled.test.mjs');
	const args = ['node_modules/mocha/bin/mocha.js', '--timeout', '240000', test];
	const env = { ...process.env, KILLS_REPORT: file };
	const { code, output } = await run(process.execPath, args, { cwd: root, minutes: 15, env });
	if (code !== 0) {
		throw new Error(`A killed host lost something:\n${output.slice(-3000)}`);
	}
	/** @type {Record<'made' | 'kept' | 'since' | 'keptToo', number> & { readonly item: string }} */
	const { made, kept, since, keptToo, item } = JSON.parse(await readFile(file, 'utf8'));
	/** @type {Outcome} */
	const row = {
		fault: `${HOST_KILLED} while it writes, another window open (of ${since} entries told since the last finished write, ${keptToo} are there too)`,
		what: 'sit timer and log',
		cases: 3,
		item,
		shown: [],
		made,
		kept,
		aside: 0,
	};
	return row;
}

const kills = option('kills', 0);
await setUp();
await buildTests('faults');
const output = await printed(join('out', 'faults', 'main.js'));
/** @type {Outcome[]} */
const outcomes = JSON.parse(output.split('\n').at(-1) ?? '[]');
const file = join(root, 'test', 'faults', 'README.md');
const before = await readFile(file, 'utf8');
const later = [
	kills > 0 ? await killed(kills) : WRITER_KILLED,
	process.argv.includes('--host') ? await killedHosts() : HOST_KILLED,
];
/** Every thing that is shown, by the letter that stands for it. @type {string[]} */
const reported = [];
const letter = (/** @type {string} */ message) => {
	const at = reported.indexOf(message);
	const index = at < 0 ? reported.push(message) - 1 : at;
	return String.fromCharCode('A'.charCodeAt(0) + index);
};
/** @param {Outcome} outcome */
function rowOf({ fault, what, cases, item, shown, made, kept, aside }) {
	const seen = [
		...(item === null ? [] : [`item ${item}`]),
		...(shown.length > 0 ? [`message ${shown.map(letter).join(', ')}`] : []),
	];
	const sees = seen.join('; ') || 'nothing';
	return `| ${fault} | ${what} | ${cases} | ${sees} | ${made} | ${kept} | ${aside} |`;
}
const rows = outcomes.map(rowOf);
for (const one of later) {
	// What was not tried now stands as it was tried last.
	const row =
		typeof one === 'string'
			? before.split('\n').find((line) => line.startsWith(`| ${one}`))
			: rowOf(one);
	rows.push(...(row === undefined ? [] : [row]));
}
const text = `# What storage survives

Made by \`npm run faults\`. With \`-- --kills 2000\` it also kills a process that writes, so often, and with
\`-- --host\` the extension host of a real VS Code, three times; without, their rows stay as they were. Each fault
is brought about while a person makes entries; then a new window opens, and the entries that it finds are
counted. Everything but those kills runs the product’s own storage on a disk in memory that fails as told; the
status item and the messages are the product’s own, too. Where a write fails, what was said is held by the
window, tried again every minute and once more when the window closes; the person is told once, and again
at the earliest an hour after it was mended, or a day later. A file that is cut off while no window holds it
loses nothing: runs, plans and preferences are written into one slot and then into the other, and of the sit
timer the record and the day tell the same.

| fault | what is kept | cases | what the person sees | entries made | entries kept | files kept aside |
| --- | --- | --: | --- | --: | --: | --: |
${rows.join('\n')}

The messages:

${reported.map((message) => `- ${letter(message)}: “${message.replaceAll('a'.repeat(32), '<machine>')}”`).join('\n')}
`;
await writeFile(file, text);
await run(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file], {
	cwd: root,
});
console.log(text);
process.exitCode = outcomes.some(({ made, kept }) => kept < made) ? 1 : 0;
