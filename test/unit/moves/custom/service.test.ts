import assert from 'node:assert/strict';
import type { Uri as Address } from 'vscode';
import { CustomMovesService } from '../../../../src/host/moves/custom/customMovesService.ts';
import { disk, marks, shown, Uri, workspace } from '../../../support/vscode.ts';

const FOLDER = '/moves';
const FILE = `${FOLDER}/my-moves.json`;
const folder = Uri.file(FOLDER) as unknown as Address;

/** A window that reads the person's own moves; `notices` are what all windows of the person have named. */
function open(notices: Set<string> = new Set()) {
	const logged: string[] = [];
	const service = new CustomMovesService({
		locate: async () => folder,
		log: { warn: (message) => void logged.push(message) },
		claim: async (faults) => {
			const isNew = !notices.has(faults);
			notices.clear();
			notices.add(faults);
			return isNew;
		},
		wait: async () => {},
	});
	const save = async (text: string) => {
		disk.held.set(FILE, text);
		await service.read();
		await service.naming;
	};
	return { service, logged, save };
}

const move = (name: string, more = '') => `{ "name": "${name}", "seconds": 30${more} }`;
const BAD = `{
"moves": [
	${move('Shin raise')},
	{ "name": "No time" },
	${move('Three sides', ', "sides": 3')}
],
"routines": [
	{ "name": "Mine", "steps": ["shin-raise", "nope", "chin-tuck", { "move": "neither" }] }
]
}`;

describe('what is wrong in moves of one’s own', () => {
	beforeEach(() => {
		disk.held.clear();
		shown.length = 0;
		marks.clear();
		workspace.textDocuments.length = 0;
	});

	it('is one message for a save: the first in plain words, and the number of the others', async () => {
		const { save, logged } = open();
		await save(BAD);
		assert.deepEqual(shown, ['my-moves.json, line 4: "seconds" is missing. Other problems: 3.']);
		assert.equal(logged.length, 4);
	});

	it('is told on the page as well, until it is mended', async () => {
		const { service, save } = open();
		await save(BAD);
		assert.equal(
			service.current.problem,
			'my-moves.json, line 4: "seconds" is missing. Other problems: 3.',
		);
		await save(`{ "moves": [${move('Shin raise')}] }`);
		assert.equal(service.current.problem, undefined);
	});

	it('is named once, wherever in the file it moves, and anew once it was mended', async () => {
		const { save } = open();
		const one = `{ "moves": [{ "name": "No time" }] }`;
		await save(one);
		await save(`\n\n${one}`);
		assert.equal(shown.length, 1);
		await save('{}');
		await save(one);
		assert.equal(shown.length, 2);
	});

	it('is named in one window of all', async () => {
		const notices = new Set<string>();
		const [here, there] = [open(notices), open(notices)];
		await here.save(BAD);
		await there.save(BAD);
		assert.equal(shown.length, 1);
	});

	const syntax: [string, string][] = [
		[
			'{ "moves": [\n{ "name": "A", "seconds": 9 }\n{ "name": "B", "seconds": 9 }] }',
			'line 3: a comma is missing.',
		],
		['{ "moves" [] }', 'line 1: a colon is missing.'],
		['{ "moves": [', 'line 1: a closing bracket is missing.'],
		['', 'line 1: a value is missing.'],
	];
	for (const [text, words] of syntax) {
		it(`is said without the words of a parser: ${words}`, async () => {
			await open().save(text);
			assert.ok(shown[0]?.startsWith(`my-moves.json, ${words}`), shown[0]);
		});
	}

	/** Where a word in quotes is in the text: line and letter of its start and of its end. */
	const placeOf = (word: string) => {
		const lines = BAD.split('\n');
		const line = lines.findIndex((one) => one.includes(`"${word}"`));
		const start = lines[line]?.indexOf(`"${word}"`) ?? 0;
		return [line, start, line, start + word.length + 2].join(' ');
	};
	const underlined = () =>
		[...marks].map(([address, found]) => [
			address,
			...found.map(({ message, range }) => `${range.places.join(' ')}: ${message}`),
		]);

	it('is underlined in the editor where a routine calls a move that there is not', async () => {
		workspace.textDocuments.push({ uri: Uri.file(FILE), isDirty: false, getText: () => BAD });
		await open().save(BAD);
		assert.deepEqual(underlined(), [
			[
				`file://${FILE}`,
				`${placeOf('nope')}: there is no move with the id nope`,
				`${placeOf('neither')}: there is no move with the id neither`,
			],
		]);
	});

	it('is underlined as the editor has the text, before it is saved, and gone when it is mended', async () => {
		let text = '{ "routines": [{ "name": "Mine", "steps": ["nope"] }] }';
		workspace.textDocuments.push({ uri: Uri.file(FILE), isDirty: true, getText: () => text });
		const { save } = open();
		await save('{}');
		assert.equal(underlined()[0]?.length, 2);
		assert.deepEqual(shown, []);
		text = text.replace('nope', 'chin-tuck');
		await save('{}');
		assert.equal(underlined()[0]?.length, 1);
	});

	it('is underlined only in a file that is open', async () => {
		await open().save(BAD);
		assert.deepEqual(underlined(), []);
	});
});
