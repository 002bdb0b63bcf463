import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the linter, set up as here, says of a source that is laid out so: its rules, by the file. */
function lint(files: Readonly<Record<string, string>>): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'next-posture-lint-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { jsPlugins: string[] };
		config.jsPlugins = config.jsPlugins.map((plugin) => resolve(plugin));
		writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
		const oxlint = resolve('node_modules/oxlint/bin/oxlint');
		const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
			cwd: folder,
			encoding: 'utf8',
		});
		const { diagnostics } = JSON.parse(stdout) as {
			diagnostics: { code: string; filename: string }[];
		};
		return diagnostics
			.map(({ code, filename }) => `${filename.replaceAll('\\', '/')}: ${code}`)
			.toSorted();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

describe('the linter', function () {
	this.timeout(30_000);

	it('refuses a circle, of types too', () => {
		assert.deepEqual(
			lint({
				'src/core/timer/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
				'src/core/timer/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
			}),
			['src/core/timer/a.ts: import(no-cycle)', 'src/core/timer/b.ts: import(no-cycle)'],
		);
	});

	it('refuses an import that a folder may not have, by whichever way', () => {
		const lines = [
			"import type { A } from '../settings/a.ts';",
			"export type { B } from '../moves/b.ts';",
			"export type C = A | import('../history/c.ts').C;",
		];
		assert.deepEqual(lint({ 'src/core/timer/x.ts': `${lines.join('\n')}\n` }), [
			'src/core/timer/x.ts: house(folders)',
			'src/core/timer/x.ts: house(folders)',
			'src/core/timer/x.ts: house(folders)',
		]);
		assert.deepEqual(lint({ 'src/host/base/y.ts': "void import('../app.ts');\n" }), [
			'src/host/base/y.ts: house(folders)',
		]);
	});

	it('refuses a layer that imports a higher one', () => {
		assert.deepEqual(lint({ 'src/core/base/z.ts': "export { D } from '../../host/app.ts';\n" }), [
			'src/core/base/z.ts: eslint(no-restricted-imports)',
		]);
	});
});
