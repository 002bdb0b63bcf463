/**
 * @file A window's storage without a VS Code: writes one log entry after the other into the folder
 * given, as fast as it can, and prints the number of each once a finished write holds it.
 */
import { writeSync } from 'node:fs';
import type { SharedRecord } from '../../src/core/timer/shared/sharedRecord.ts';
import { initialState } from '../../src/core/timer/state.ts';
import { midnight } from '../../src/host/base/locale.ts';
import { randomId } from '../../src/host/base/bytes.ts';
import { DayFiles } from '../../src/host/windows/dayFiles.ts';
import { sharedFile, Sharing } from '../../src/host/windows/sharing.ts';
import type { SlotReporter } from '../../src/host/storage/twoSlotFile.ts';
import { DiskFiles } from './diskFiles.ts';
import { entryOf, instantOf, newestOf } from './entry.ts';

/** Whoever started this kills it long before. */
const LONGEST = 10_000;

function fail(reason: unknown): never {
	console.error(reason);
	process.exit(1);
}

const reporter: SlotReporter = { keptAside: (...what) => fail(what), fromTheFuture: fail };
const files = new DiskFiles(process.argv[2] ?? '');
let number = 0;
let wrote = (): void => {};
const now = () => instantOf(number);
const days = new DayFiles(files, reporter, now);
const file = sharedFile(files, reporter, now);
let { record } = initialState(now());
const sharing = new Sharing(
	{
		file: {
			read: () => file.read(),
			async write(shared: SharedRecord) {
				await file.write(shared);
				writeSync(1, `${newestOf(shared.entries)}\n`);
				wrote();
			},
		},
		me: randomId(),
		newMachine: randomId(),
		now,
		keepSince: () => midnight(now(), -1),
		adopt: (adopted) => (record = adopted.record),
		logged: () => {},
		keep: (log) => days.file(log),
		failed: fail,
	},
	record,
);

async function write(): Promise<void> {
	await sharing.sync();
	const end = Date.now() + LONGEST;
	for (number = newestOf(sharing.shared.entries) + 1; Date.now() < end; number++) {
		const written = new Promise<void>((resolve) => (wrote = resolve));
		record = { ...record, presence: now(), returned: now() };
		sharing.handleReduced({ record, entries: [entryOf(number)], act: null, focused: true });
		await written;
	}
}

void write();
