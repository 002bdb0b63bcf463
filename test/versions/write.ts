// Writes the fixture of this version: see test/scripts/fixture.mjs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOUR, type Instant } from '../../src/core/base/time.ts';
import { boutsCsv, breaksCsv, runsCsv } from '../../src/core/data/csv.ts';
import { exportOf, mergedData } from '../../src/core/data/exportFile.ts';
import { MACHINE_VERSION } from '../../src/core/history/logFiles.ts';
import { shareOf } from '../../src/core/moves/custom/share.ts';
import { present } from '../../src/core/running/diary/ledger.ts';
import { isoTime, localDays } from '../../src/host/base/locale.ts';
import { readMachines } from '../../src/host/data/files/allData.ts';
import { foldMonths } from '../../src/host/history/foldMonths.ts';
import { LogFolder } from '../../src/host/history/logFolder.ts';
import { readCustomFiles } from '../../src/host/moves/custom/customFiles.ts';
import { jsonOf } from '../../src/host/storage/jsonText.ts';
import { disk, Uri } from '../support/vscode.ts';
import { inZone } from '../support/zone.ts';
import { workAtTheDesk } from './desk.ts';
import type { Origin, Reading } from './reading.ts';
import { checkAndPrefer, plan, runOn } from './running.ts';
import { Written } from './written.ts';

const ZONE = 'Europe/Berlin';
const MACHINE = '5e1f0a9c3b7d42868f10c2d4e6a8b0c1';
const LAPTOP = 'a0b1c2d3e4f5061728394a5b6c7d8e9f';
const NOW: Instant = Date.UTC(2026, 10, 27, 15, 4, 5, 250);
const ORIGIN: Origin = { zone: ZONE, now: NOW, machine: MACHINE };

const myMoves = {
	version: 1,
	moves: [{ name: 'Wall sit', id: 'wall-sit', seconds: 30, cues: ['Slide down, breathe out.'] }],
	routines: [{ name: 'My morning', steps: ['wall-sit', { move: 'chin-tuck', seconds: 20 }] }],
	hidden: ['chin-tuck'],
	nudges: [
		{ kind: 'stand', short: 'Stand: tea', text: 'Up, and put the kettle on' },
		{ kind: 'eyes', short: 'Look at the tree', when: 'save' },
	],
	hiddenNudges: ['exhale'],
};

async function belongToThePerson(written: Written): Promise<void> {
	const person = await written.person();
	person.set('introduced', true);
	person.set('toastsOffered', true);
	person.set('toast', '0 1795790000000 0 ');
	person.set('agenda', { from: NOW + 14 * HOUR, to: NOW + 18 * HOUR, ahead: 60 });
	person.set('lastKnown', null);
	person.set('severeDay', localDays.dayOf(NOW) - 1);
	person.set('dataFolder', '');
	person.set('folderNotice', 'Your data is kept in VS Code’s own storage from now on.');
	person.set('pageLocale', 'de-DE');
	person.set('pageZone', { name: ZONE, ahead: 60 });
	person.set('ownMoves', {
		folder: 'file:///sync',
		files: [{ name: 'my-moves.json', print: 'abc' }],
	});
	person.set('movesFault', '');
	person.set('dayLimit', '2026-11-26 8');
	person.set('copies', ['file:///sync/my-moves 2.json']);
	await person.settled();
	person.dispose();
}

/** Exports all of it, as the commands do. */
async function exportIt(written: Written): Promise<void> {
	const { files, reporter, now } = written.running;
	const machines = await readMachines({ files: written.storage, reporter, now });
	const texts = { 'my-moves.json': (await files.read('my-moves.json')) ?? '' };
	const { log, runs } = mergedData(machines);
	const { entries, customMoves } = await readCustomFiles(
		Uri.file(`${written.root}/global-storage`) as never,
	);
	const exported = {
		'data.json': jsonOf(exportOf(machines, texts, NOW)),
		'my-moves.shared.json': jsonOf(shareOf(entries, customMoves.pictures)),
		'next-posture-bouts.csv': boutsCsv(log, isoTime),
		'next-posture-breaks.csv': breaksCsv(log, isoTime),
		'next-posture-runs.csv': runsCsv(present(runs), isoTime),
	};
	for (const [name, text] of Object.entries(exported)) {
		disk.held.set(`${written.root}/export/${name}`, text);
	}
}

async function writeAll(written: Written): Promise<void> {
	const { files, reporter, now } = written.running;
	await workAtTheDesk(written);
	await foldMonths(new LogFolder(files, MACHINE, reporter, now), localDays.dayOf(NOW));
	await new LogFolder(files, LAPTOP, reporter, now).self.write({
		version: MACHINE_VERSION,
		first: '2026-11',
		name: { text: 'Laptop', at: NOW - HOUR },
	});
	await runOn(written, MACHINE, [60, 53, 46, 39, 32, 25, 22, 18, 15, 11, 8, 4, 1]);
	await runOn(written, LAPTOP, [430, 29, 13]);
	await checkAndPrefer(written);
	await plan(written, [LAPTOP]);
	await files.write('my-moves.json', jsonOf(myMoves));
	await belongToThePerson(written);
	await exportIt(written);
}

/** What is on the disk of the imitation below the fixture's root, by its paths there. */
function onDisk({ root }: Written): ReadonlyMap<string, string> {
	return new Map(
		[...disk.held].flatMap(([path, text]) =>
			path.startsWith(`${root}/`) ? [[path.slice(root.length + 1), text]] : [],
		),
	);
}

/** What this version reads of `texts`. */
async function readAll(version: string, texts: ReadonlyMap<string, string>): Promise<object> {
	const written = new Written(version, texts, ORIGIN, (thing) => thing);
	const read = async <T>(part: () => Promise<T>): Promise<T> => {
		written.restore();
		return part();
	};
	const reading: Reading & { person: object } = {
		...ORIGIN,
		others: await read(() => written.others()),
		record: await read(() => written.record()),
		states: await read(() => written.states()),
		machineFiles: await read(() => written.machineFiles()),
		machines: await read(() => written.machines()),
		days: await read(() => written.days()),
		months: await read(() => written.months()),
		archive: await read(() => written.archive()),
		runs: await read(() => written.runs()),
		plans: await read(() => written.plans()),
		prefs: await read(() => written.prefs()),
		checks: await read(() => written.checks()),
		ownMoves: await read(() => written.ownMoves()),
		export: await read(() => written.export()),
		person: (await read(() => written.person())).current,
	};
	if (written.reports.lines.length > 0) {
		throw new Error(written.reports.lines.join('\n'));
	}
	return reading;
}

async function main(): Promise<void> {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const name = version.split('.').slice(0, 2).join('.');
	const empty = new Written(name, new Map(), ORIGIN, (thing) => thing);
	await inZone(ZONE, async () => {
		await writeAll(empty);
		const texts = onDisk(empty);
		const expected = { version, ...(await readAll(name, texts)) };
		const folder = join('test', 'fixtures', name);
		for (const [path, text] of [...texts, ['expected.json', jsonOf(expected)] as const]) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		console.log(`Wrote ${texts.size + 1} files to ${folder}.`);
	});
}

void main();
