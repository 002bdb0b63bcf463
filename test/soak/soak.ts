import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from '../e2e/workbench.ts';
import type { WorkbenchWindow } from '../e2e/window.ts';
import { root } from '../hosts/places.mjs';
import { kept } from '../kills/kept.ts';
import { busyDay } from './day.ts';
import { driftOf } from './drift.ts';
import { Person } from './person.ts';
import { listenForErrors, read, type Reading } from './readings.ts';
import { reportOf } from './report.ts';
import { verdictsOf } from './verdicts.ts';

const FULL = { hours: 8, windows: 3, opened: 200, changed: 500 };
/** A reading is taken so often, in minutes; the first that counts is the one after the first hour. */
const READ_EVERY = 30;

const at = process.argv.indexOf('--hours');
const hours = at < 0 ? FULL.hours : Number(process.argv[at + 1]);
const opened = Math.ceil((FULL.opened * hours) / FULL.hours);
const changed = Math.ceil((FULL.changed * hours) / FULL.hours);
const day = busyDay(hours, opened, changed);
const begun = performance.now();

const workbench = await openWorkbench({ resident: join(root, 'out', 'bench', 'resident.js') });
try {
	const windows: WorkbenchWindow[] = [workbench];
	while (windows.length < FULL.windows) {
		windows.push(await workbench.openWindow());
	}
	const errors = listenForErrors(windows);
	const person = new Person(windows);
	const start = await person.begin();
	const readings: Reading[] = [];
	for (const [index, acts] of day.minutes.entries()) {
		await person.live(acts).catch(async (error: unknown) => {
			await person.window.screenshot('soak');
			throw error;
		});
		if ((index + 1) % READ_EVERY === 0) {
			readings.push(await read((index + 1) / 60, windows));
			const seconds = Math.round((performance.now() - begun) / 1000);
			console.log(`${(index + 1) / 60} h of ${hours} h lived in ${seconds} s`);
		}
	}
	const drift = driftOf(day, start, {
		entries: (await kept(workbench.storage)).entries,
		clocks: await Promise.all(windows.map((window) => window.now())),
		looks: await Promise.all(windows.map((window) => window.view())),
	});
	const wrong = [...errors, ...(readings.at(-1)?.errors ?? [])];
	// In the first half hour not every window has shown every view.
	const counted = readings.length > 2 ? readings.slice(1) : readings;
	const verdicts = verdictsOf(counted, wrong, drift);
	const done = { hours, windows: windows.length, opened, changed, logged: drift.logged };
	const report = reportOf(done, counted, verdicts);
	console.log(`${report}\n${wrong.join('\n')}`);
	await writeFile(join(root, 'test', 'soak', 'README.md'), report);
	process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;
} finally {
	await workbench.close();
}
