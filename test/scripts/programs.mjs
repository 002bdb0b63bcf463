/**
 * @file `npm run programs`: lays out ten thousand running programs for random wishes, diaries and lives, and
 * looks for a day of which a rule of the load warns; `PROGRAMS` in the environment is another number. The
 * unit tests lay out the first few. A warning is exit code 1.
 */
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { buildTests } from './builds.mjs';

process.env['PROGRAMS'] ??= '10000';
await buildTests('unit');
const folder = join('out', 'unit', 'running', 'program');
const args = [join('test', 'scripts', 'mocha.mjs'), folder, '36000'];
const { code } = await run(process.execPath, args, { cwd: root, echo: true, minutes: 600 });
process.exitCode = code === 0 ? 0 : 1;
