/**
 * @file `npm run mutants`: breaks every rule of the sit timer, the pain check and the load on purpose,
 * one at a time, and counts how many the unit tests notice. `-- --only sitting` tries one area, with
 * `--file gap.ts` one file of it: that says its figures and survivors here and writes nothing down.
 * Survivors are listed in test/mutation/README.md, which also judges them; fewer than 90 % noticed in
 * any area is exit code 1.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { areas } from './areas.mjs';
import { bundleTests } from './bundle.mjs';
import { mutantsOf } from './mutants.mjs';
import { judge } from './judge.mjs';
import { report } from './report.mjs';

/** @param {string} folder from the clone's @param {RegExp} which */
async function sources(folder, which) {
	const names = await readdir(join(root, folder));
	return names.filter((name) => which.test(name)).map((name) => join(root, folder, name));
}

const at = process.argv.indexOf('--only');
const chosen = at < 0 ? areas : areas.filter(({ name }) => name === process.argv[at + 1]);
if (chosen.length === 0) {
	throw new Error(`--only takes one of ${areas.map(({ name }) => name).join(', ')}.`);
}
const fileAt = process.argv.indexOf('--file');
const file = fileAt < 0 ? null : process.argv[fileAt + 1];
for (const { name, folder, which, tests } of chosen) {
	const out = join(root, 'out', 'mutation', name);
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	const found = await sources(folder, which);
	const files = file === null ? found : found.filter((one) => basename(one) === file);
	if (files.length === 0) {
		throw new Error(`${name} has no file ${file}.`);
	}
	const { texts, mutants } = await mutantsOf(files);
	const judged = await judge(await bundleTests(out, tests, texts), mutants);
	if (file !== null) {
		const left = judged.filter(({ fate }) => fate !== 'noticed');
		console.log(`${file}: ${judged.length - left.length} of ${judged.length} noticed`);
		for (const { line, was, is, fate } of left) {
			console.log(`${line}: ${was} -> ${is} (${fate})`);
		}
	} else if (!(await report(name, judged))) {
		process.exitCode = 1;
	}
}
process.exit();
