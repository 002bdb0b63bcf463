import assert from 'node:assert/strict';
import { stepFor } from '../../../src/host/data/sync/ownMoves.ts';
import { DataFolder } from '../../faults/dataFolder.ts';
import { FOLDER, Person, STORAGE } from '../../faults/person.ts';
import { answers, disk, shown } from '../../support/vscode.ts';

const NAME = 'my-moves.json';
const moves = (...names: readonly string[]) =>
	JSON.stringify({ moves: names.map((name) => ({ name, seconds: 30 })) });
const drawn = (name: string, picture: string) =>
	JSON.stringify({ moves: [{ name, seconds: 30, picture }] });
const here = (name = NAME) => disk.held.get(`${STORAGE}/${name}`);
const there = (name = NAME) => disk.held.get(`${FOLDER}/${name}`);
const write = (place: string, text: string, name = NAME) =>
	void disk.held.set(`${place}/${name}`, text);
const asked = () => shown.filter((message) => message.includes('Moves of your own were changed'));

describe('what is to be done with a file of own moves', () => {
	const rows: readonly (readonly [
		what: string,
		here: string | null,
		there: string | null,
		common: string | undefined,
		step: string,
	])[] = [
		['the same in both places', 'a', 'a', 'a', 'nothing'],
		['the same in both places, which nobody knew', 'a', 'a', undefined, 'nothing'],
		['changed in both places to the same', 'b', 'b', 'a', 'nothing'],
		['in neither place', null, null, undefined, 'nothing'],
		['in neither place any more', null, null, 'a', 'nothing'],
		['changed here alone', 'b', 'a', 'a', 'bring'],
		['changed in the folder alone', 'a', 'b', 'a', 'fetch'],
		['changed in both places', 'b', 'c', 'a', 'ask'],
		['different, and never known to be the same', 'a', 'b', undefined, 'ask'],
		['only here, and new', 'a', null, undefined, 'bring'],
		['changed here, and deleted in the folder', 'b', null, 'a', 'bring'],
		['deleted in the folder, and as it was here', 'a', null, 'a', 'nothing'],
		['only in the folder, and new', null, 'a', undefined, 'fetch'],
		['deleted here, and as it was in the folder', null, 'a', 'a', 'fetch'],
		['deleted here, and changed in the folder', null, 'b', 'a', 'fetch'],
	];
	for (const [what, one, other, common, step] of rows) {
		it(`${step}, where it is ${what}`, () => {
			assert.equal(stepFor(one, other, common), step);
		});
	}
});

describe('own moves and a data folder', () => {
	let person: Person;
	let folder: DataFolder;

	/** A folder in use, in which the moves are the same as here. */
	beforeEach(async () => {
		person = new Person();
		answers.next = null;
		disk.held.set(`${FOLDER}/readme.txt`, '');
		write(STORAGE, moves('Wall sit'));
		folder = new DataFolder(person);
		await folder.open();
		await folder.sync();
		shown.length = 0;
	});

	afterEach(() => {
		answers.next = null;
		disk.fault = null;
		disk.slowly = null;
	});

	/** The folder is away while `edit` is done, and comes back. */
	async function away(edit: () => void): Promise<void> {
		[disk.fault, disk.faultBelow] = ['gone', FOLDER];
		await folder.sync();
		edit();
		await folder.sync();
		disk.fault = null;
		await folder.sync();
	}

	it('are copied to a folder that has none', () => {
		assert.equal(there(), moves('Wall sit'));
	});

	it('that were written while it was away are brought there when it is back', async () => {
		await away(() => write(STORAGE, moves('Wall sit', 'Step up')));
		assert.equal(there(), moves('Wall sit', 'Step up'));
		assert.equal(here(), moves('Wall sit', 'Step up'));
		assert.deepEqual(asked(), []);
	});

	it('that were written while it was away are brought by the next session', async () => {
		await away(() => {});
		[disk.fault, disk.faultBelow] = ['gone', FOLDER];
		await folder.open();
		write(STORAGE, moves('Step up'));
		disk.fault = null;
		await folder.open();
		assert.equal(there(), moves('Step up'));
	});

	it('that were written are brought though it went away in the middle of a look', async () => {
		const { stat } = disk.fs;
		write(STORAGE, moves('Step up'));
		disk.fs.stat = async (uri) => {
			if (uri.path.startsWith(`${FOLDER}/machines`)) {
				[disk.fault, disk.faultBelow] = ['gone', FOLDER];
			}
			return stat(uri);
		};
		await folder.sync();
		disk.fs.stat = stat;
		assert.equal(disk.fault, 'gone');
		disk.fault = null;
		await folder.sync();
		assert.equal(there(), moves('Step up'));
		assert.deepEqual(asked(), []);
	});

	it('that nobody changed are not written', async () => {
		const during: unknown[] = [];
		// Whatever is written is half there meanwhile.
		disk.slowly = async () => void during.push(here(), there());
		await away(() => {});
		disk.slowly = null;
		assert.ok(during.length > 0);
		assert.deepEqual(new Set(during), new Set([moves('Wall sit')]));
	});

	it('that are edited in the folder are at hand while it is away', async () => {
		write(FOLDER, moves('Step up'));
		await folder.sync();
		assert.equal(here(), moves('Step up'));
		await away(() => write(STORAGE, moves('Step up', 'Heel raise')));
		assert.equal(there(), moves('Step up', 'Heel raise'));
	});

	it('that were changed in both places stay in both, and nothing waits for the answer', async () => {
		await away(() => {
			write(STORAGE, moves('Mine'));
			write(FOLDER, moves('Theirs'));
		});
		await folder.make(1);
		await folder.make(2);
		assert.deepEqual([here(), there()], [moves('Mine'), moves('Theirs')]);
		assert.equal(asked().length, 1);
		assert.match(asked()[0] ?? '', /in the data folder: my-moves\.json\. Both are left/);
		assert.equal(await folder.kept(), 2);
	});

	it('that were there and here before the setting stay in both until one is chosen', async () => {
		person = new Person();
		write(STORAGE, moves('Mine'));
		write(FOLDER, moves('Theirs'));
		folder = new DataFolder(person);
		await folder.open();
		await folder.open();
		assert.deepEqual([here(), there()], [moves('Mine'), moves('Theirs')]);
		assert.equal(asked().length, 1);
	});

	const choices: readonly (readonly [button: string, kept: string])[] = [
		['Keep This Machine’s', moves('Mine')],
		['Keep the Folder’s', moves('Theirs')],
	];
	for (const [button, kept] of choices) {
		it(`that were changed in both places are as chosen by ${button}, after a look at both`, async () => {
			const buttons = ['Compare', button];
			answers.next = (message) => (message.startsWith('Moves of') ? buttons.shift() : undefined);
			await away(() => {
				write(STORAGE, moves('Mine'));
				write(FOLDER, moves('Theirs'));
			});
			await folder.sync();
			assert.deepEqual([here(), there()], [kept, kept]);
			assert.equal(asked().length, 2);
		});
	}

	it('that change while the question is open are asked about anew, and none is lost', async () => {
		let answer: ((button: string) => void) | undefined;
		answers.next = (message) =>
			new Promise((resolve) => {
				answer ??= message.startsWith('Moves of') ? resolve : undefined;
			});
		await away(() => {
			write(STORAGE, moves('Mine'));
			write(FOLDER, moves('Theirs'));
		});
		write(FOLDER, moves('Theirs', 'and later'));
		answer?.('Keep This Machine’s');
		await folder.sync();
		await folder.sync();
		assert.deepEqual([here(), there()], [moves('Mine'), moves('Theirs', 'and later')]);
		assert.equal(asked().length, 2);
	});

	it('that nobody chose of are asked about again a day later, or when those here are others', async () => {
		await away(() => {
			write(STORAGE, moves('Mine'));
			write(FOLDER, moves('Theirs'));
		});
		write(FOLDER, moves('Theirs', 'too'));
		await folder.sync();
		await folder.open();
		assert.equal(asked().length, 1);
		await person.clock.advance(24 * 60 * 60_000);
		await folder.sync();
		assert.equal(asked().length, 2);
		await away(() => write(STORAGE, moves('Mine', 'too')));
		assert.equal(asked().length, 3);
	});

	it('are brought once a folder that came back read-only can be written, which is said', async () => {
		[disk.fault, disk.faultBelow] = ['gone', FOLDER];
		await folder.sync();
		write(STORAGE, moves('Step up'));
		disk.fault = 'locked';
		await folder.sync();
		assert.match(shown.at(-1) ?? '', /cannot be written .*brought there when it can be/);
		assert.equal(there(), moves('Wall sit'));
		disk.fault = null;
		await folder.sync();
		assert.equal(there(), moves('Step up'));
	});

	it('of which half was written on a full disk are brought whole, without a question', async () => {
		write(STORAGE, moves('Step up'));
		[disk.fault, disk.faultBelow] = ['full', FOLDER];
		await folder.sync();
		assert.notEqual(there(), moves('Step up'));
		disk.fault = null;
		await folder.sync();
		assert.equal(there(), moves('Step up'));
		assert.deepEqual(asked(), []);
	});

	it('do not make a folder that goes away while they are copied', async () => {
		write(FOLDER, moves('Step up'));
		disk.slowly = async (path) => {
			if (path.startsWith(STORAGE)) {
				disk.remove(FOLDER);
			}
		};
		await folder.sync();
		assert.equal(here(), moves('Step up'));
		assert.deepEqual(
			[...disk.held.keys()].filter((path) => path.startsWith(FOLDER)),
			[],
		);
	});

	it('that were deleted in the folder do not come back by themselves', async () => {
		disk.remove(`${FOLDER}/${NAME}`);
		await folder.sync();
		await folder.open();
		assert.deepEqual([here(), there()], [moves('Wall sit'), undefined]);
	});

	it('are put into a folder that was emptied', async () => {
		disk.remove(FOLDER);
		disk.held.set(`${FOLDER}/readme.txt`, '');
		await folder.open();
		assert.equal(there(), moves('Wall sit'));
	});

	it('have their pictures with them, and no picture that they do not name', async () => {
		await away(() => {
			write(STORAGE, drawn('Step up', 'step.svg'));
			write(STORAGE, '<svg/>', 'step.svg');
			write(STORAGE, '<svg/>', 'other.svg');
			write(FOLDER, '<svg/>', 'holiday.svg');
		});
		assert.deepEqual([there('step.svg'), there('other.svg')], ['<svg/>', undefined]);
		write(FOLDER, drawn('Step up', 'holiday.svg'));
		await folder.sync();
		assert.equal(here('holiday.svg'), '<svg/>');
	});

	it('that were imported while it was away are brought as well', async () => {
		await away(() => write(STORAGE, moves('Shared'), 'my-moves.imported.json'));
		assert.equal(there('my-moves.imported.json'), moves('Shared'));
	});
});
