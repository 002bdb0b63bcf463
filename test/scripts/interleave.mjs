/**
 * @file `npm run interleave`: plays a thousand interleavings of two machines that share a folder through a
 * tool that keeps it in step; `INTERLEAVINGS` in the environment is another number. The unit tests play
 * the first hundred. Something lost, or two machines that show different things, is exit code 1.
 */
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';

process.env['INTERLEAVINGS'] ??= '1000';
await buildTests('unit');
const args = [join('test', 'scripts', 'mocha.mjs'), join('out', 'unit', 'data'), '600'];
const { code } = await run(process.execPath, args, { cwd: root, echo: true });
process.exitCode = code === 0 ? 0 : 1;
