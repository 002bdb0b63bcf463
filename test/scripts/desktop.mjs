/**
 * @file `npm run test:desktop`: the suite in a desktop VS Code. `-- 1.91.1` asks for that version; the
 * variable VSCODE_PATH for one that is installed. Its last line is `N passed, N failed`.
 */
import { run } from '../hosts/children.mjs';
import { runInDesktop } from '../hosts/desktopHost.mjs';
import { root } from '../hosts/places.mjs';
import { versions } from '../hosts/versions.mjs';
import { setUp } from './setUp.mjs';

await setUp();
for (const flag of ['--production', '--suite']) {
	const { code } = await run(process.execPath, ['esbuild.js', flag], { cwd: root, echo: true });
	if (code !== 0) {
		process.exit(1);
	}
}
const { passed, failed, skipped } = await runInDesktop(process.argv[2] ?? versions.desktop).catch(
	(/** @type {Error} */ error) => {
		console.log(error.message);
		return { passed: 0, failed: 1, skipped: 0 };
	},
);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
