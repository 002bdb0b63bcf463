import { SECOND } from '../../src/core/base/time.ts';
import { CustomMovesService } from '../../src/host/moves/custom/customMovesService.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { disk } from '../support/vscode.ts';
import type { Fault } from '../support/vscodeFiles.ts';
import { DataFolder, MovesInFolder } from './dataFolder.ts';
import { FOLDER, type Keeping, Person, STORAGE, uri } from './person.ts';
import { Plans, Preferences, Runs } from './said.ts';
import { Sitting } from './sitting.ts';

/** What came of a fault, as it was counted. `made` and `kept` add up over all cases. */
export interface Outcome {
	readonly fault: string;
	/** What was being kept. */
	readonly what: string;
	/** How often the fault was brought about. */
	readonly cases: number;
	/** What the status item said after it; null where it says nothing of this. */
	readonly item: string | null;
	/** What was shown over the editor, in order. */
	readonly shown: readonly string[];
	/** Entries that the person made, and how many are there after it. */
	readonly made: number;
	readonly kept: number;
	/** Files that were kept aside. */
	readonly aside: number;
}

const ENTRIES = 6;

type Kind = new (person: Person) => Keeping;
const KINDS: readonly Kind[] = [Sitting, Runs, Plans, Preferences];

/** A person who made so many entries of a kind. */
async function used(Of: Kind, entries = ENTRIES): Promise<[Person, Keeping]> {
	const person = new Person();
	disk.held.set(`${FOLDER}/machines/readme.txt`, '');
	const keeping = new Of(person);
	await keeping.open();
	for (let number = 0; number < entries; number++) {
		await keeping.make(number);
	}
	return [person, keeping];
}

async function outcome(
	fault: string,
	[person, keeping]: readonly [Person, Keeping],
	made: number,
): Promise<Outcome> {
	const [item, shown] = [keeping.item(), person.shown];
	const kept = await keeping.kept();
	const { what } = keeping;
	return { fault, what, cases: 1, item, shown, made, kept, aside: person.aside };
}

/** The disk fails for two entries, in the middle of the day, and is mended a minute later. */
async function failing(Of: Kind, how: Fault, name: string, below = '/'): Promise<Outcome> {
	const [person, keeping] = await used(Of);
	[disk.fault, disk.faultBelow] = [how, below];
	await keeping.make(ENTRIES);
	await keeping.make(ENTRIES + 1);
	disk.fault = null;
	await keeping.minute();
	return outcome(name, [person, keeping], ENTRIES + 2);
}

/** The folder is deleted behind our back, while a window is open. */
async function vanishing(Of: Kind, below: string): Promise<Outcome> {
	const [person, keeping] = await used(Of);
	disk.remove(below);
	disk.held.set(`${FOLDER}/machines/readme.txt`, '');
	await keeping.make(ENTRIES);
	return outcome('what lies in the folder is deleted', [person, keeping], ENTRIES + 1);
}

async function slowly(Of: Kind): Promise<Outcome> {
	const person = new Person();
	const keeping = new Of(person);
	disk.slowly = async () => {
		await new Promise((resolve) => setImmediate(resolve));
		await person.clock.advance(2 * SECOND);
	};
	await keeping.open();
	for (let number = 0; number < ENTRIES; number++) {
		await keeping.make(number);
	}
	disk.slowly = null;
	return outcome('every write takes 2 s and is half there meanwhile', [person, keeping], ENTRIES);
}

/** Each slot of each file is cut off at every character, and a window opens on it. */
async function truncated(Of: Kind, every: number): Promise<Outcome> {
	const [, keeping] = await used(Of);
	const whole = new Map(disk.held);
	const slots = keeping.files.flatMap((name) =>
		['a', 'b'].map((slot) => `${STORAGE}/${name}.${slot}`),
	);
	const sum = { cases: 0, made: 0, kept: 0, aside: 0 };
	const shown: string[] = [];
	for (const slot of slots) {
		const text = whole.get(slot) ?? '';
		for (let cut = 0; cut < text.length; cut += every) {
			const person = new Person(whole);
			disk.held.set(slot, text.slice(0, cut));
			const found = await outcome('', [person, new Of(person)], ENTRIES);
			if (found.kept < ENTRIES) {
				throw new Error(`${slot}, cut off after ${cut}, loses ${ENTRIES - found.kept} entries.`);
			}
			sum.cases++;
			sum.made += found.made;
			sum.kept += found.kept;
			sum.aside += found.aside;
			shown.push(...found.shown.filter((one) => !shown.includes(one)));
		}
	}
	const fault = 'a file is cut off at every character while no window is open';
	return { fault, what: keeping.what, item: null, shown, ...sum };
}

/** A later version has written both slots; this one goes on beside it, and the later one comes back. */
async function sideBySide(Of: Kind): Promise<Outcome> {
	const [person, keeping] = await used(Of, 0);
	const later = keeping.files
		.slice(0, 1)
		.flatMap((file) =>
			['a', 'b'].map((slot, seq): [string, string] => [
				`${STORAGE}/${file}.${slot}`,
				slotText(100 + seq, { version: 99, anything: [seq] }),
			]),
		);
	for (const [name, text] of later) {
		disk.held.set(name, text);
	}
	await keeping.open();
	await keeping.make(0);
	await keeping.make(1);
	const untouched = later.every(([name, text]) => disk.held.get(name) === text);
	const how = untouched ? 'byte for byte' : 'NOT AS THEY WERE';
	const name = `a later version writes there too: its files stay ${how}`;
	return outcome(name, [person, keeping], 2);
}

/** A tool brings back the files of a while ago, with a window open. */
async function backwards(Of: Kind, below: string): Promise<Outcome> {
	const [person, keeping] = await used(Of);
	const old = new Map([...disk.held].filter(([name]) => name.startsWith(below)));
	await keeping.make(ENTRIES);
	await keeping.make(ENTRIES + 1);
	for (const [name, text] of old) {
		disk.held.set(name, text);
	}
	await keeping.make(ENTRIES + 2);
	const name = 'a sync tool brings back the files of a while ago';
	return outcome(name, [person, keeping], ENTRIES + 3);
}

const MOVES = `{
	"moves": [
		{ "name": "Wall sit", "seconds": 30 },
		{ "name": "Heel raise", "seconds": 40, "cues": ["Up."] }
	]
}
`;

/** The hand-written file of own moves is cut off at every character: it is read and never written. */
async function cutMoves(every: number): Promise<Outcome> {
	const shown: string[] = [];
	let [cases, kept, warned] = [0, 0, 0];
	for (let cut = 0; cut < MOVES.length; cut += every) {
		const person = new Person(new Map([[`${STORAGE}/my-moves.json`, MOVES.slice(0, cut)]]));
		const moves = new CustomMovesService({
			locate: async () => uri(STORAGE),
			log: person.log,
			claim: async () => true,
			wait: async () => {},
		});
		await moves.read();
		await moves.naming;
		moves.dispose();
		cases++;
		kept += disk.held.get(`${STORAGE}/my-moves.json`) === MOVES.slice(0, cut) ? 1 : 0;
		warned += person.shown.length > 0 ? 1 : 0;
		const [first] = person.shown;
		shown.splice(0, shown.length, ...(shown.length > 0 ? shown : first ? [first] : []));
	}
	return {
		fault: `the hand-written file is cut off at every character: named with its line in ${warned} cases, and never written`,
		what: 'own moves, as files',
		cases,
		item: null,
		shown,
		made: cases,
		kept,
		aside: 0,
	};
}

const DISKS: readonly [how: Fault, name: string][] = [
	['full', 'the disk is full for two entries, each write leaves half a file'],
	['locked', 'the disk is read-only for two entries'],
	['gone', 'the folder cannot be found for two entries (a drive that was unplugged)'],
];

/** Brings about every fault; texts are cut at every `every`th character. */
export async function faults(every = 1): Promise<readonly Outcome[]> {
	const rows: Outcome[] = [];
	for (const [how, name] of DISKS) {
		for (const Of of KINDS) {
			rows.push(await failing(Of, how, name));
		}
		rows.push(await failing(DataFolder, how, name, FOLDER));
		rows.push(await failing(MovesInFolder, how, name, FOLDER));
	}
	for (const Of of KINDS) {
		rows.push(await vanishing(Of, STORAGE));
	}
	rows.push(await vanishing(DataFolder, `${FOLDER}/machines`));
	for (const fault of [slowly, sideBySide]) {
		for (const Of of KINDS) {
			rows.push(await fault(Of));
		}
	}
	for (const Of of KINDS) {
		rows.push(await truncated(Of, every));
	}
	rows.push(await cutMoves(every));
	for (const Of of KINDS) {
		rows.push(await backwards(Of, STORAGE));
	}
	rows.push(await backwards(DataFolder, FOLDER));
	return rows;
}
