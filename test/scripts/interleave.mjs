/**
 * @file `npm run interleave`: plays five thousand interleavings of machines that share a folder through a tool
 * that keeps it in step: three of now, with clocks that are off, and one of version 0.1. `-- --count` is
 * another number, and `-- --seed` says which ones. The unit tests play a few. Something lost, something that
 * comes back, or machines that show different things are exit code 1, with the shortest story of it.
 */
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';
import { option } from './options.mjs';

const count = option('count', 5000);
const seed = option('seed', Date.now() % 1_000_000);
console.log(`seed ${seed}`);
await buildTests('unit');
const script = join('test', 'scripts', 'mocha.mjs');
const args = [script, join('out', 'unit', 'data'), '36000', 'interleavings.test.js'];
const env = { ...process.env, INTERLEAVINGS: String(count), SEED: String(seed) };
const { code } = await run(process.execPath, args, { cwd: root, env, echo: true, minutes: 600 });
process.exitCode = code === 0 ? 0 : 1;
