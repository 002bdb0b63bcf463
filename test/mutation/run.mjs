/**
 * @file `npm run mutants`: breaks every rule of the sit timer, the pain check and the load on purpose,
 * one at a time, and counts how many the unit tests notice. `-- --only timer` tries one area, with
 * `--file gaps.ts` one file of it: that says its figures and survivors here and writes nothing down.
 * `--told` tries nothing, and writes down what the last run told, even if it was ended early.
 * `--left` tries only what lived the last time and is not judged, and what was not tried. Survivors are listed in
 * test/mutation/README.md, which also judges them; fewer than 90 % noticed in any area is exit code 1.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../hosts/places.mjs';
import { areas } from './areas.mjs';
import { bundleTests } from './bundle.mjs';
import { isSettled, remember, toldBefore } from './known.mjs';
import { mutantsOf } from './mutants.mjs';
import { judge } from './judge.mjs';
import { report } from './report.mjs';

/** @param {string} folder from the clone's @param {RegExp} which */
async function sources(folder, which) {
	const names = await readdir(join(root, folder), { recursive: true });
	return names
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => which.test(name))
		.map((name) => join(root, folder, name));
}

const at = process.argv.indexOf('--only');
const chosen = at < 0 ? areas : areas.filter(({ name }) => name === process.argv[at + 1]);
if (chosen.length === 0) {
	throw new Error(`--only takes one of ${areas.map(({ name }) => name).join(', ')}.`);
}
const left = process.argv.includes('--left');
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
	if (process.argv.includes('--told')) {
		await report(name, await toldBefore(name, mutants), mutants.length);
		continue;
	}
	const known = left ? (await toldBefore(name, mutants)).filter(isSettled) : [];
	const settled = new Set(known.map(({ id }) => id));
	const tried = await judge(
		await bundleTests(out, tests, texts),
		mutants.filter(({ id }) => !settled.has(id)),
		async (some) => (file === null ? remember(name, mutants, [...known, ...some]) : undefined),
	);
	const judged = [...known, ...tried].toSorted((one, other) => Number(one.id) - Number(other.id));
	if (file !== null) {
		const lived = judged.filter(({ fate }) => fate !== 'noticed');
		console.log(`${file}: ${judged.length - lived.length} of ${judged.length} noticed`);
		for (const { line, was, is, fate } of lived) {
			console.log(`${line}: ${was} -> ${is} (${fate})`);
		}
	} else {
		await remember(name, mutants, judged);
		if (!(await report(name, judged, mutants.length))) {
			process.exitCode = 1;
		}
	}
}
process.exit();
