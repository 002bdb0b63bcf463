import assert from 'node:assert/strict';
import { faultsOf, measure } from '../../house/measures.mjs';
import { parseSources, readTexts } from '../../house/sources.mjs';

/** The measures of files that import each other so, and are otherwise empty. */
function measured(imports: Readonly<Record<string, string>>, texts: Record<string, string> = {}) {
	return measure(parseSources(new Map(Object.entries({ ...imports, ...texts }))));
}

describe('the measures of the source', () => {
	it('find a circle, of types too', () => {
		const { circles } = measured({
			'core/timer/a.ts': "import type { B } from './b.ts';",
			'core/timer/b.ts': "export { C } from '../moves/c.ts';",
			'core/moves/c.ts': "export type A = import('../timer/a.ts').A;",
			'core/moves/d.ts': "import '../timer/a.ts';",
		});
		assert.deepEqual(circles, [['core/moves/c.ts', 'core/timer/a.ts', 'core/timer/b.ts']]);
	});

	it('find a circle of what is loaded later', () => {
		const { circles } = measured({
			'host/app.ts': "const lazy = import('./lazy.ts');",
			'host/lazy.ts': "import { app } from './app.ts';",
		});
		assert.deepEqual(circles, [['host/app.ts', 'host/lazy.ts']]);
	});

	it('find folders of a layer that import each other, by whichever files', () => {
		const { circles, twoWayFolders } = measured({
			'core/timer/a.ts': "import '../timer/view/b.ts';",
			'core/timer/view/b.ts': '',
			'core/timer/view/c.ts': "import '../d.ts';",
			'core/timer/d.ts': '',
		});
		assert.equal(circles.length, 0);
		assert.equal(twoWayFolders.length, 1);
	});

	it('find what a folder may not import: a feature, or an entry of its layer', () => {
		const { forbidden } = measured({
			'webview/page.ts': "import './ui/a.ts';",
			'webview/ui/a.ts': "import '../page.ts'; import type { B } from '../player/b.ts';",
			'webview/player/b.ts': "import '../ui/a.ts';",
		});
		assert.deepEqual(forbidden, [
			'webview/ui/a.ts -> webview/page.ts',
			'webview/ui/a.ts -> webview/player/b.ts',
		]);
	});

	it('find small files of one importer, long files and full folders', () => {
		const lines = (count: number) => '\n'.repeat(count);
		const { small, long, full } = measured(
			{ 'core/a.ts': "import './b.ts'; import './c.ts';" },
			{
				'core/b.ts': lines(40),
				'core/c.ts': lines(301),
				...Object.fromEntries(
					Array.from({ length: 25 }, (_, index) => [`core/timer/${index}.ts`, '']),
				),
			},
		);
		assert.deepEqual(small, ['core/b.ts (40)']);
		assert.deepEqual(long, ['core/c.ts (301)']);
		assert.deepEqual(full, ['core/timer (25)']);
	});

	it('find private words in names, and in nothing else', () => {
		const { privateWords } = measured({
			'core/a.ts': "// told\nconst stillTold = 'heard'; const told_ = { foretold: sayings };",
		});
		assert.deepEqual(privateWords, ['core/a.ts: stillTold', 'core/a.ts: told_']);
	});

	it('say what goes past its limit, and which', () => {
		const faults = faultsOf(
			measured({ 'core/a.ts': "import './b.ts';", 'core/b.ts': "import './a.ts';" }),
		);
		assert.deepEqual(faults, ['circles: 1, at most 0\n  core/a.ts,core/b.ts']);
	});

	it('find nothing to say of the source as it is', async () => {
		const faults = faultsOf(measure(parseSources(await readTexts('src'))));
		assert.deepEqual(
			faults.filter((fault) => !fault.startsWith('files: ')),
			[],
		);
	});
});
