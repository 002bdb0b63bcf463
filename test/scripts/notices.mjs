/** @file `npm run notices`: writes THIRD-PARTY-NOTICES.txt of what the product bundles. */
import { writeFile } from 'node:fs/promises';
import { notices, noticesFile } from '../release/notices.mjs';
import { buildProduct } from './builds.mjs';
import { setUp } from './setUp.mjs';

await setUp();
await buildProduct();
await writeFile(noticesFile, await notices());
