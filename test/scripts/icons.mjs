/** @file `npm run icons`: makes media/glyphs.woff and media/icon.png of our own drawings. */
import { writeFile } from 'node:fs/promises';
import { font, fontFile } from '../icons/font.mjs';
import { extensionIcon, iconFile } from '../icons/extensionIcon.mjs';
import { setUp } from './setUp.mjs';

await setUp();
await writeFile(fontFile, await font());
await writeFile(iconFile, await extensionIcon());
