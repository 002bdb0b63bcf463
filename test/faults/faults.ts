import { logEntry, type LogEntry } from '../../src/core/sitting/logEntry.ts';
import { initialState, newBout, type SittingRecord } from '../../src/core/sitting/record.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { DAY_FORMAT, dayFileName, dayName, DayFiles } from '../../src/host/sitting/dayFiles.ts';
import { Sharing } from '../../src/host/sitting/sharing.ts';
import { sharedFile } from '../../src/host/sitting/sharedFile.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { TwoSlotFile, type StorageTeller } from '../../src/host/storage/twoSlotFile.ts';
import { FaultyFiles } from './faultyFiles.ts';

/** What came of a fault, as it was counted. `made` and `kept` add up over all cases. */
export interface Outcome {
	readonly fault: string;
	/** How often it was brought about. */
	readonly cases: number;
	/** Warnings that the person is shown; they stand in the log as well. */
	readonly warnings: number;
	/** Errors that the log tells, and nobody is shown: what was not written will be. */
	readonly errors: number;
	/** Entries that the person made, and how many are there after it. */
	readonly made: number;
	readonly kept: number;
	/** Files that were kept aside. */
	readonly aside: number;
}

const NINE = new Date(2026, 2, 2, 9).getTime();
const ENTRIES = 6;

/** One VS Code with its storage, and what it said. */
class Desk implements StorageTeller {
	readonly clock = { now: NINE };
	readonly files = new FaultyFiles(this.clock);
	warnings = 0;
	errors = 0;
	private sharing: Sharing | null = null;
	private record: SittingRecord = { ...initialState(NINE).record, bout: newBout(NINE) };
	private windows = 0;

	keptAside(): void {
		this.warnings++;
	}

	fromTheFuture(): void {
		this.warnings++;
	}

	/** Opens a window; the one before is closed. */
	async open(): Promise<void> {
		this.clock.now++;
		const now = () => this.clock.now;
		this.sharing?.dispose();
		const days = new DayFiles(this.files, this, now);
		this.sharing = new Sharing(
			{
				file: sharedFile(this.files, this, now),
				me: `w${this.windows++}`,
				newMachine: 'a'.repeat(32),
				now,
				keepSince: () => now() - 24 * HOUR,
				adopt: ({ record }) => (this.record = record),
				logged: () => {},
				keep: (log) => days.file(log),
				failed: () => this.errors++,
			},
			this.record,
		);
		await this.sharing.sync();
	}

	/** The person does something that is logged. */
	async make(number: number): Promise<void> {
		this.clock.now += MINUTE;
		this.record = { ...this.record, presence: this.clock.now, ignored: number };
		this.sharing?.stepped({
			record: this.record,
			entries: [entry(number)],
			act: null,
			focused: true,
		});
		await this.sharing?.settled();
	}

	/** The entries that a window which opens now finds, in the record or in the file of the day. */
	async kept(): Promise<number> {
		const now = () => this.clock.now;
		const record = await sharedFile(this.files, this, now).read();
		const day = await this.dayFile().read();
		const ids = [...(record?.entries ?? []), ...(day?.entries ?? [])].map(({ id }) => id);
		return new Set(ids).size;
	}

	get day(): string {
		return dayFileName('a'.repeat(32), dayName(NINE));
	}

	get aside(): number {
		return [...this.files.held.keys()].filter((name) => name.includes('.corrupt-')).length;
	}

	private dayFile() {
		return new TwoSlotFile(this.files, this.day, DAY_FORMAT, this, () => this.clock.now);
	}
}

function entry(number: number): LogEntry {
	const at = NINE + (number + 1) * MINUTE;
	return logEntry({ kind: 'nudge', at, nudge: 'stand', line: 'stand-up', answer: 'done' });
}

/** A desk at which so many entries were made. */
async function used(entries = ENTRIES): Promise<Desk> {
	const desk = new Desk();
	await desk.open();
	for (let number = 0; number < entries; number++) {
		await desk.make(number);
	}
	return desk;
}

async function outcome(fault: string, cases: number, desk: Desk, made: number): Promise<Outcome> {
	const kept = await desk.kept();
	const { warnings, errors, aside } = desk;
	return { fault, cases, warnings, errors, made, kept, aside };
}

/** The disk fails for a while, in the middle of the day, and is mended. */
async function failing(fault: 'full' | 'locked' | 'gone', name: string): Promise<Outcome> {
	const desk = await used();
	desk.files.fault = fault;
	await desk.make(ENTRIES);
	await desk.make(ENTRIES + 1);
	desk.files.fault = null;
	await desk.make(ENTRIES + 2);
	return outcome(name, 2, desk, ENTRIES + 3);
}

/** The folder is deleted behind our back, while a window is open. */
async function vanishing(): Promise<Outcome> {
	const desk = await used();
	desk.files.held.clear();
	await desk.make(ENTRIES);
	return outcome('the folder is deleted, the window stays open', 1, desk, ENTRIES + 1);
}

async function slowly(): Promise<Outcome> {
	const desk = new Desk();
	desk.files.slow = 2000;
	await desk.open();
	for (let number = 0; number < ENTRIES; number++) {
		await desk.make(number);
	}
	return outcome('every write takes 2 s and is half there meanwhile', ENTRIES, desk, ENTRIES);
}

/** What is in `which` slots is cut off at every character, and a window opens on it. */
async function truncated(
	name: string,
	slotsOf: (desk: Desk) => readonly string[],
	every: number,
): Promise<Outcome> {
	const whole = await used();
	const sum = { cases: 0, warnings: 0, errors: 0, made: 0, kept: 0, aside: 0 };
	for (const slot of slotsOf(whole)) {
		const { length } = whole.files.held.get(slot) ?? '';
		for (let cut = 0; cut < length; cut += every) {
			const desk = new Desk();
			desk.files.held = new Map(whole.files.held);
			desk.files.held.set(slot, (whole.files.held.get(slot) ?? '').slice(0, cut));
			const found = await outcome('', 1, desk, ENTRIES);
			sum.cases++;
			sum.warnings += found.warnings;
			sum.made += found.made;
			sum.kept += found.kept;
			sum.aside += found.aside;
		}
	}
	return { fault: name, ...sum };
}

/** A later version has written both slots; this one goes on beside it, and the later one comes back. */
async function sideBySide(): Promise<Outcome> {
	const desk = await used();
	const later = ['a', 'b'].map((slot, seq): [string, string] => [
		`sitting.${slot}`,
		slotText(100 + seq, { version: 2, anything: [seq] }),
	]);
	for (const [name, text] of later) {
		desk.files.held.set(name, text);
	}
	await desk.open();
	await desk.make(ENTRIES);
	await desk.make(ENTRIES + 1);
	const untouched = later.every(([name, text]) => desk.files.held.get(name) === text);
	const how = untouched ? 'byte for byte' : 'NOT AS THEY WERE';
	const name = `a later version writes the record too: its files stay ${how}`;
	return outcome(name, 1, desk, ENTRIES + 2);
}

/** A tool brings back the slots of a while ago: the record's, the day's or all, with a window open. */
async function backwards(name: string, of: RegExp): Promise<Outcome> {
	const desk = await used();
	const old = new Map(desk.files.held);
	await desk.make(ENTRIES);
	await desk.make(ENTRIES + 1);
	for (const [slot, text] of old) {
		if (of.test(slot)) {
			desk.files.held.set(slot, text);
		}
	}
	await desk.make(ENTRIES + 2);
	return outcome(name, 1, desk, ENTRIES + 3);
}

/** Brings about every fault; texts are cut at every `every`th character. */
export async function faults(every = 1): Promise<readonly Outcome[]> {
	const slots = (base: string) => [`${base}.a`, `${base}.b`];
	return [
		await failing('full', 'the disk is full for two writes, which leave half a file each'),
		await failing('locked', 'the disk is read-only for two writes'),
		await failing('gone', 'the folder is not there for two writes (a drive that was unplugged)'),
		await vanishing(),
		await slowly(),
		await truncated('the record is cut off, at every character', () => slots('sitting'), every),
		await truncated('the day is cut off, at every character', ({ day }) => slots(day), every),
		await sideBySide(),
		await backwards('a sync tool brings back the old record', /^sitting/),
		await backwards('a sync tool brings back the old day', /^machines/),
		await backwards('a sync tool brings back all of it', /./),
	];
}
