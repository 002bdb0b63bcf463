/**
 * @file @vscode/test-electron in a process of its own, because it needs a newer Node than we do:
 * `desktopTests.mjs download|runTests <options as JSON>`. A download prints
 * the executable's path last, a failure its reason.
 */
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

const [task, json = '{}'] = process.argv.slice(2);
const options = JSON.parse(json);
try {
	if (task === 'download') {
		console.log(await downloadAndUnzipVSCode(options));
	} else {
		await runTests(options);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
