/**
 * @file `npm run test:desktop`: the suite in a desktop VS Code. `-- 1.91.1` asks for that version; the
 * variable VSCODE_PATH for one that is installed. Its last line is `N passed, N failed`.
 */
import { runInDesktop } from '../hosts/desktopHost.mjs';
import { versions } from '../hosts/versions.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { setUp } from './setUp.mjs';

await setUp();
await buildProduct();
await buildTests('suite');
const { passed, failed, skipped } = await runInDesktop(process.argv[2] ?? versions.desktop).catch(
	(/** @type {Error} */ error) => {
		console.log(error.message);
		return { passed: 0, failed: 1, skipped: 0 };
	},
);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
