/**
 * @file Takes the README's pictures in a real workbench: `npm run screenshots [-- --only player]`; with
 * `--languages` a sheet of each language instead (`--only de,ja` some), to look at.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench } from '../e2e/workbench.ts';
import { root } from '../hosts/places.mjs';
import { takeSheets } from './sheets.ts';
import { shots } from './shots.ts';

/** Where it is nine in the morning now: a day in the pictures is not to end at midnight. */
const hoursBehind = (new Date().getUTCHours() - 9 + 24) % 24;
process.env.TZ = hoursBehind <= 12 ? `Etc/GMT+${hoursBehind}` : `Etc/GMT-${24 - hoursBehind}`;

const { values } = parseArgs({
	options: { only: { type: 'string' }, languages: { type: 'boolean' } },
});
const only = values.only?.split(',');

if (values.languages) {
	const workbench = await openWorkbench({ reducedMotion: true });
	try {
		await takeSheets(workbench, only);
	} finally {
		await workbench.close();
	}
}

for (const [name, { options, capture }] of Object.entries(values.languages ? {} : shots)) {
	if (only && !only.includes(name)) {
		continue;
	}
	const workbench = await openWorkbench(options());
	try {
		const picture = await capture(workbench);
		await writeFile(join(root, 'media', `${name}.png`), picture);
		console.log(`media/${name}.png: ${Math.round(picture.length / 1024)} KB`);
	} finally {
		await workbench.close();
	}
}
