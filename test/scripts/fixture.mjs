/**
 * @file `npm run fixture`: writes what this version keeps on disk into test/fixtures/<version>, and what it reads
 * of it. Not to be run again for a version that was released.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { setUp } from './setUp.mjs';

const [, heading = ''] =
	/^## (.+)$/m.exec(await readFile(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
if (!heading.endsWith('(unreleased)')) {
	throw new Error(`${heading} was released: what it wrote stays as it is.`);
}
await setUp();
await buildTests('versions');
const { code } = await run(process.execPath, ['--enable-source-maps', 'out/versions/write.js'], {
	cwd: root,
	echo: true,
});
process.exitCode = code ?? 1;
