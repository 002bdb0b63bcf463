/**
 * @file Kills a process that writes log entries again and again, at random instants, and opens what
 * it left: `node out/kills/kills.js 500`. Every entry that a finished write held must be there, and
 * of the others at most the one that was in flight may be.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberOf } from './entry.ts';
import { kept } from './kept.ts';

/** A folder is used so often: its first writes are met by kills too, and it stays small. */
const PER_FOLDER = 20;
/** A kill comes at most so long after the first write, in milliseconds. */
const LATEST = 30;

const kills = Number(process.argv[2] ?? 500);

/** Lets a writer work in `folder` for a moment and kills it; the highest number it reported, if any. */
async function writeAndKill(folder: string): Promise<number> {
	const writer = spawn(process.execPath, [join(__dirname, 'writer.js'), folder], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let printed = '';
	let timer: NodeJS.Timeout | undefined;
	writer.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
		timer ??= setTimeout(() => writer.kill('SIGKILL'), Math.random() * LATEST);
	});
	const [code] = (await once(writer, 'close')) as [number | null];
	if (code !== null) {
		throw new Error(`The writer ended by itself, with exit code ${code}.`);
	}
	return Math.max(-1, ...printed.split('\n').slice(0, -1).map(Number));
}

/** What went wrong, in words. */
function faults(numbers: ReadonlySet<number>, reported: number): string[] {
	const lost = Array.from({ length: reported + 1 }, (_, number) => number).filter(
		(number) => !numbers.has(number),
	);
	const ahead = Math.max(-1, ...numbers) - reported;
	return [
		...(lost.length > 0 ? [`of ${reported + 1} entries, lost ${lost.join()}`] : []),
		...(ahead > 1 ? [`${ahead} entries that were not reported`] : []),
	];
}

async function main(): Promise<void> {
	const start = Date.now();
	const found = { entries: 0, inFlight: 0, torn: 0 };
	const violations: string[] = [];
	for (let kill = 0; kill < kills;) {
		const folder = await mkdtemp(join(tmpdir(), 'next-posture-kills-'));
		try {
			let reported = -1;
			for (let turn = 0; turn < PER_FOLDER && kill < kills; turn++, kill++) {
				reported = Math.max(reported, await writeAndKill(folder));
				const { entries, torn, machines } = await kept(folder);
				const numbers = new Set(entries.map(numberOf));
				violations.push(...faults(numbers, reported));
				if (machines > 1) {
					violations.push(`${machines} machines`);
				}
				found.torn += torn;
				found.inFlight += Math.max(-1, ...numbers) - reported;
				reported = Math.max(reported, ...numbers);
			}
			found.entries += reported + 1;
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	console.log(
		`kills: ${kills}, slots cut off: ${found.torn}, entries: ${found.entries}, ` +
			`in flight and kept all the same: ${found.inFlight}, ${seconds} s`,
	);
	console.log([`violations: ${violations.length}`, ...violations].join('\n'));
	process.exitCode = violations.length > 0 ? 1 : 0;
}

void main();
