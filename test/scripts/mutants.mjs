/** @file `npm run mutants`: see test/mutation/README.md. The instrumenter wants a newer Node. */
import { run } from '../hosts/children.mjs';
import { newerNode } from '../hosts/node.mjs';
import { root } from '../hosts/places.mjs';
import { setUp } from './setUp.mjs';

await setUp();
const args = ['test/mutation/run.mjs', ...process.argv.slice(2)];
const { code } = await run(await newerNode(), args, { cwd: root, echo: true, minutes: 120 });
process.exitCode = code === 0 ? 0 : 1;
