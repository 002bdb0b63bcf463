/**
 * @file `npm run mutants`: breaks every rule of the sit timer, the pain check and the load on purpose,
 * one at a time, and counts how many the unit tests notice. `-- --only sitting` tries one area.
 * Survivors are listed in test/mutation/README.md, which also judges them; fewer than 90 % noticed in
 * any area is exit code 1.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
for (const { name, folder, which, tests } of chosen) {
	const out = join(root, 'out', 'mutation', name);
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	const { texts, mutants } = await mutantsOf(await sources(folder, which));
	const judged = await judge(await bundleTests(out, tests, texts), mutants);
	if (!(await report(name, judged))) {
		process.exitCode = 1;
	}
}
process.exit();
