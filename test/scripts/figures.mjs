/** @file `npm run figures`: the contact sheet of every figure, in test/out/figures. */
import { setUp } from './setUp.mjs';

await setUp();
await import('../figures/sheet.mjs');
