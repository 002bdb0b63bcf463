/**
 * @file `npm run faults`: brings about every fault of the disk and of the folder, and writes what came of
 * it into test/faults/README.md. `--kills <how many>` kills a process that writes so often as well, which
 * takes its time. Something lost is exit code 1.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

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

/** @param {number} kills */
async function killRow(kills) {
	await printed('esbuild.js', '--kills');
	const output = await printed(join('out', 'kills', 'kills.js'), String(kills));
	const [, torn, entries] = /slots cut off: (\d+), entries: (\d+)/.exec(output) ?? [];
	return `| a process that writes is killed at a random instant (${torn} slots were cut off) | ${kills} | 0 | 0 | ${entries} | ${entries} | 0 |`;
}

const at = process.argv.indexOf('--kills');
const kills = at < 0 ? 0 : Number(process.argv[at + 1]);
await setUp();
await printed('esbuild.js', '--faults');
const output = await printed(join('out', 'faults', 'main.js'));
/** @type {readonly import('../faults/faults.ts').Outcome[]} */
const outcomes = JSON.parse(output.split('\n').at(-1) ?? '[]');
const rows = outcomes.map(
	({ fault, cases, warnings, errors, made, kept, aside }) =>
		`| ${fault} | ${cases} | ${warnings} | ${errors} | ${made} | ${kept} | ${aside} |`,
);
if (kills > 0) {
	rows.push(await killRow(kills));
}
const text = `# What storage survives

Made by \`npm run faults\`; with \`-- --kills 2000\` it also kills a process that writes, so often. Each fault
is brought about while a person makes entries in the log of the day; then a new window opens, and the entries
that it finds are counted. The person is shown a warning where something was kept aside or a later version
is at work. What could not be written is an error in the log alone: it is held, and written with what comes
next; what no write takes before the window closes is gone.

| fault | cases | warnings shown | errors in the log | entries made | entries kept | files kept aside |
| --- | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
`;
const file = join(root, 'test', 'faults', 'README.md');
await writeFile(file, text);
await run(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file], {
	cwd: root,
});
console.log(text);
process.exitCode = outcomes.some(({ made, kept }) => made !== kept) ? 1 : 0;
