/** @file `npm run icons`: makes the glyphs, the icon and the walkthrough's pictures in media/ of our own drawings. */
import { writeFile } from 'node:fs/promises';
import { font, fontFile } from '../icons/font.mjs';
import { extensionIcon, iconFile } from '../icons/extensionIcon.mjs';
import { sceneFile, walkthroughScenes } from '../icons/walkthrough.mjs';
import { setUp } from './setUp.mjs';

await setUp();
await writeFile(fontFile, await font());
for (const [name, svg] of Object.entries(await walkthroughScenes())) {
	await writeFile(sceneFile(name), svg);
}
await writeFile(iconFile, await extensionIcon());
