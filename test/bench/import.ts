import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { readFitMessages } from 'fit-file-parser/raw';
import Papa from 'papaparse';
import sax from 'sax';
import { readRuns } from '../../src/webview/running/import/files/readRuns.ts';
import { fit, garminCsv, gpx, gz, many, stravaCsv, tcx, zip } from '../support/activityFiles.ts';

const ACTIVITIES = 10_000;
const ROUNDS = 7;
const NOW = Date.UTC(2027, 0, 1);

/** The parsing library on the bytes of one file, doing nothing with what it finds. */
type Alone = (bytes: Uint8Array) => unknown;

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const csv: Alone = (bytes) => Papa.parse(text(bytes));
const xml: Alone = (bytes) => sax.parser(true).write(text(bytes)).close();

function unzip(bytes: Uint8Array, each: Alone): void {
	for (const content of Object.values(unzipSync(bytes))) {
		each(content);
	}
}

const runs = many(ACTIVITIES);
const list = new TextEncoder().encode(stravaCsv(runs));
const some = runs.slice(-100);
const archived = (name: string, one: (run: (typeof some)[number]) => Uint8Array | string) =>
	zip(Object.fromEntries(some.map((run, index) => [`${index}.${name}`, one(run)])));

/** What is imported, and what the library alone does with it. */
const cases: readonly [what: string, bytes: Uint8Array, alone: Alone][] = [
	['10,000 runs in activities.csv', list, csv],
	['10,000 runs in Garmin Connect’s list', new TextEncoder().encode(garminCsv(runs)), csv],
	[
		'10,000 runs in Strava’s archive',
		zip({ 'activities.csv': list }),
		(bytes) => unzip(bytes, csv),
	],
	['100 runs in GPX', archived('gpx', (run) => gpx(run, 400)), (bytes) => unzip(bytes, xml)],
	['100 runs in TCX', archived('tcx', (run) => tcx(run, 100)), (bytes) => unzip(bytes, xml)],
	[
		'100 runs in packed FIT',
		archived('fit.gz', (run) => gz(fit([run], 1800))),
		(bytes) => unzip(bytes, (packed) => readFitMessages(gunzipSync(packed))),
	],
];

async function read(file: Blob, name: string, expected: number): Promise<void> {
	const named = Object.assign(file, { name }) as File;
	const { activities } = await readRuns([named], { unit: 'km', now: NOW });
	if (activities.length !== expected) {
		throw new Error(`${name}: ${activities.length} runs instead of ${expected}`);
	}
}

async function time(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/**
 * Prints, as JSON in a line that starts with `BENCH `, the milliseconds of each case, ours and the
 * library's alone in turn, after one round that is not counted.
 */
async function compare(): Promise<void> {
	const rows: Record<string, { ours: number[]; alone: number[] }> = {};
	for (const [what, bytes, alone] of cases) {
		const row = { ours: [] as number[], alone: [] as number[] };
		const expected = what.startsWith('10,000') ? ACTIVITIES : some.length;
		for (let round = 0; round <= ROUNDS; round++) {
			const took = {
				alone: await time(() => alone(bytes)),
				ours: await time(() => read(new Blob([bytes as BlobPart]), what, expected)),
			};
			if (round > 0) {
				row.alone.push(took.alone);
				row.ours.push(took.ours);
			}
		}
		rows[what] = row;
	}
	console.log(`BENCH ${JSON.stringify(rows)}`);
}

/** Writes an archive of 10,000 activities in GPX, 100 points each, and tells where it is. */
async function prepare(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'next-posture-import-'));
	const distinct = Array.from({ length: 100 }, (_, index) => gz(gpx({ ...runs[index] }, 100)));
	const entries = runs.map((_, index) => [`activities/${index}.gpx.gz`, distinct[index % 100]]);
	const path = join(folder, 'export.zip');
	await writeFile(path, zip(Object.fromEntries(entries) as Record<string, Uint8Array>));
	console.log(`BENCH ${JSON.stringify({ path, folder })}`);
}

/** Imports that archive, and prints the most memory that this process held, in MB. */
async function hold(path: string, folder: string): Promise<void> {
	try {
		await read(await openAsBlob(path), 'export.zip', ACTIVITIES);
		console.log(`BENCH ${JSON.stringify(process.resourceUsage().maxRSS / 1024)}`);
	} finally {
		await rm(folder, { recursive: true });
	}
}

const [task, path = '', folder = ''] = process.argv.slice(2);
void (task === 'compare' ? compare() : task === 'prepare' ? prepare() : hold(path, folder));
