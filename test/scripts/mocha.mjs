/**
 * @file Runs the bundled tests of a folder in Node: `node test/scripts/mocha.mjs <folder> <seconds>`,
 * where a test may take that many; with `<file>` as well that one of them only. Its last line has the
 * counts as JSON, for test.mjs.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { configureGlobal } from 'fast-check';
import Mocha from 'mocha';

const [folder = '.', seconds = '2', only] = process.argv.slice(2);
const names = only ? [only] : await readdir(folder, { recursive: true });
// The same cases each time, so that a change is judged by what it changed. Other ones are tried by `npm run unit`,
// `npm run fuzz`, `npm run programs` and `npm run simulate`.
configureGlobal({ seed: 2026 });
const mocha = new Mocha({ timeout: Number(seconds) * 1000, reporter: 'spec' });
for (const name of names.filter((file) => /\.test\.m?js$/.test(file)).toSorted()) {
	mocha.addFile(join(folder, name));
}
await mocha.loadFilesAsync();
/** @type {Mocha.Runner} */
const runner = await new Promise((resolve) => {
	const started = mocha.run(() => resolve(started));
});
const { passes: passed = 0, failures: failed = 0, pending: skipped = 0 } = runner.stats ?? {};
console.log(`SUITE ${JSON.stringify({ passed, failed, skipped })}`);
// A test that leaves something running must not keep the others waiting.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
