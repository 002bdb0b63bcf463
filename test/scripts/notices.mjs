/** @file `npm run notices`: writes THIRD-PARTY-NOTICES.txt of what the product bundles. */
import { writeFile } from 'node:fs/promises';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { notices, noticesFile } from '../release/notices.mjs';
import { setUp } from './setUp.mjs';

await setUp();
const { code } = await run(process.execPath, ['esbuild.js', '--production'], {
	cwd: root,
	echo: true,
});
if (code !== 0) {
	process.exit(1);
}
await writeFile(noticesFile, await notices());
