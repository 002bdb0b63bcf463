/**
 * @file `npm run screenshots`: takes the README's pictures anew, in a real workbench with the product as
 * it is. `npm run screenshots -- --only player` takes some.
 */
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildProduct, buildTests } from './builds.mjs';
import { setUp } from './setUp.mjs';

await setUp();
await buildProduct();
await buildTests('suite', 'screenshots');
const args = ['out/screenshots/screenshots.mjs', ...process.argv.slice(2)];
const { code } = await run(process.execPath, args, { cwd: root, echo: true, minutes: 15 });
process.exitCode = code === 0 ? 0 : 1;
