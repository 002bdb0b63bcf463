import 'mocha/mocha.js';

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Printed lines with this mark are for the person; VS Code prints a lot besides. */
function print(text: string): void {
	console.log(text.replaceAll(/^/gm, 'TEST> '));
}

function report(runner: Mocha.Runner): void {
	runner
		.on('pass', (test) => {
			counts.passed++;
			print(`  ✔ ${test.fullTitle()}`);
		})
		.on('pending', (test) => {
			counts.skipped++;
			print(`  - ${test.fullTitle()}`);
		})
		.on('fail', (test, error: Error) => {
			counts.failed++;
			print(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
		});
}

/**
 * Runs every *.test.ts beside this file inside VS Code, in whichever extension host loads it. What the
 * outside needs to know is printed: a line per test, and the counts as JSON in the last line.
 * @throws {Error} when a test failed, which gives the extension host the exit code 1
 */
export async function run(): Promise<void> {
	mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: report as never });
	await import('every-suite-test');
	await new Promise((resolve) => {
		// The browser build's own `mocha.run` reads the page's address, and hosts have no page.
		Mocha.prototype.run.call(mocha, resolve);
	});
	console.log(`SUITE ${JSON.stringify(counts)}`);
	if (counts.failed > 0) {
		throw new Error(`${counts.failed} tests failed`);
	}
}
