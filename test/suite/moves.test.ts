import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { context, desk } from './desk.ts';

const { fs } = vscode.workspace;
const at = (name: string) => vscode.Uri.joinPath(context().storage, name);
const write = (name: string, text: string) =>
	fs.writeFile(at(name), new TextEncoder().encode(text));
const read = async (name: string) => new TextDecoder().decode(await fs.readFile(at(name)));
const run = (command: string, ...args: unknown[]) =>
	vscode.commands.executeCommand(`nextPosture.${command}`, ...args);
const exists = (name: string) =>
	fs.stat(at(name)).then(
		() => true,
		() => false,
	);

interface Shared {
	readonly moves: readonly { readonly id: string; readonly picture?: string }[];
	readonly routines: readonly { readonly id: string }[];
}

/** What the extension makes of the person's files: its export of them. */
async function exported(): Promise<Shared> {
	await run('exportMyMoves', at('shared.json'));
	return JSON.parse(await read('shared.json')) as Shared;
}

/** Waits for a command that may go on to ask something, for as long as it takes to ask. */
async function asked(running: Thenable<unknown>): Promise<void> {
	const soon = new Promise((resolve) => {
		setTimeout(resolve, 500);
	});
	await Promise.race([running, soon]);
	await vscode.commands.executeCommand('notifications.clearAll');
}

const NAMES = ['my-moves.json', 'my-moves.imported.json', 'shared.json', 'sit.svg', 'big.png'];
const WALL_SIT = '{ "name": "Wall sit", "seconds": 30, "picture": "sit.svg" }';

describe('moves of one’s own', () => {
	before(async () => {
		await desk();
	});

	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		for (const name of NAMES) {
			await fs.delete(at(name)).then(undefined, () => {});
		}
	});

	it('are read from my-moves.json, what is good of them, and the file stays as it is', async () => {
		const text = `{
			// by hand
			"moves": [${WALL_SIT}, { "name": "No time" },
				{ "name": "Big", "seconds": 30, "picture": "big.png" },],
			"routines": [{ "name": "Mine", "steps": ["wall-sit", "chin-tuck"] }, { "name": "Bad", "steps": ["nope"] }],
		}`;
		await write('my-moves.json', text);
		await write(
			'sit.svg',
			'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		);
		await fs.writeFile(at('big.png'), new Uint8Array(1024 * 1024 + 1));
		const { moves, routines } = await exported();
		deepEqual(
			moves.map(({ id, picture }) => [id, picture?.slice(0, 25) ?? null]),
			[
				['wall-sit', 'data:image/svg+xml;base64'],
				['big', null],
			],
		);
		deepEqual(
			routines.map(({ id }) => id),
			['mine'],
		);
		deepEqual(await read('my-moves.json'), text);
	});

	it('come from a file that someone shared, and the hand-written one is not written', async () => {
		const mine = `{ "moves": [{ "name": "Wall sit", "seconds": 99 }] }`;
		await write('my-moves.json', mine);
		await write('shared.json', `{ "moves": [${WALL_SIT}, { "name": "New", "seconds": 10 }] }`);
		await run('importMyMoves', at('shared.json'));
		deepEqual(await read('my-moves.json'), mine);
		const imported = JSON.parse(await read('my-moves.imported.json')) as Shared;
		deepEqual(
			imported.moves.map(({ id }) => id),
			['wall-sit', 'new'],
		);
		const { moves } = await exported();
		deepEqual(moves, [
			{ name: 'Wall sit', seconds: 99, id: 'wall-sit' },
			{ name: 'New', seconds: 10, id: 'new' },
		]);
	});

	it('are not imported over a file that cannot be read whole', async () => {
		await write('my-moves.imported.json', '{ "moves": [{');
		await write('shared.json', `{ "moves": [${WALL_SIT}] }`);
		await asked(run('importMyMoves', at('shared.json')));
		deepEqual(await read('my-moves.imported.json'), '{ "moves": [{');
	});

	it('are kept where another window imports some while the person is asked whether to replace', async () => {
		const before = '{ "name": "Wall sit", "seconds": 30 }';
		await write('my-moves.imported.json', `{ "moves": [${before}] }`);
		await write('shared.json', '{ "moves": [{ "name": "Wall sit", "seconds": 99 }] }');
		const window = vscode.window as unknown as Record<string, unknown>;
		const { showWarningMessage } = vscode.window;
		window['showWarningMessage'] = async () => {
			await write(
				'my-moves.imported.json',
				`{ "moves": [${before}, { "name": "Theirs", "seconds": 10 }] }`,
			);
			return 'Replace';
		};
		try {
			await run('importMyMoves', at('shared.json'));
		} finally {
			window['showWarningMessage'] = showWarningMessage;
		}
		const { moves } = JSON.parse(await read('my-moves.imported.json')) as {
			moves: readonly { readonly id: string; readonly seconds: number }[];
		};
		deepEqual(
			moves.map(({ id, seconds }) => [id, seconds]),
			[
				['wall-sit', 99],
				['theirs', 10],
			],
		);
	});

	const hostile: [string, Uint8Array][] = [
		['no text', Uint8Array.of(0xff, 0xfe, 0x00, 0xc3, 0x28)],
		['nested without an end', new TextEncoder().encode('['.repeat(200_000))],
		['larger than is read', new Uint8Array(17 * 1024 * 1024).fill(0x20)],
		['empty', new Uint8Array()],
	];
	for (const [what, bytes] of hostile) {
		it(`are none in a file that is ${what}, which stays as it is`, async () => {
			await fs.writeFile(at('my-moves.json'), bytes);
			await run('exportMyMoves', at('shared.json'));
			deepEqual(await exists('shared.json'), false);
			deepEqual((await fs.stat(at('my-moves.json'))).size, bytes.length);
		});
	}

	it('are never exported over the person’s own files', async () => {
		await write('my-moves.json', `{ "moves": [${WALL_SIT}] }`);
		await run('exportMyMoves', at('my-moves.json'));
		deepEqual(await read('my-moves.json'), `{ "moves": [${WALL_SIT}] }`);
	});

	it('are edited in the file that is there', async () => {
		await write('my-moves.json', '{}');
		await run('editMyMoves');
		deepEqual(
			vscode.window.activeTextEditor?.document.uri.toString(),
			at('my-moves.json').toString(),
		);
	});

	it('begin with an example that nobody has saved yet', async () => {
		if (at('').scheme === 'file') {
			await run('editMyMoves');
			const document = vscode.window.activeTextEditor?.document;
			ok(document?.isUntitled);
			ok(document.getText().includes('"moves"'));
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		} else {
			await asked(run('editMyMoves'));
		}
		deepEqual(await exists('my-moves.json'), false);
	});

	it('have a schema that names what is wrong as one types', async () => {
		const entry = { name: '肩', id: '肩-1', seconds: 1, figure: 'nope', more: 1 };
		await write('my-moves.json', JSON.stringify({ moves: [entry] }));
		await vscode.window.showTextDocument(at('my-moves.json'));
		const found = () => vscode.languages.getDiagnostics(at('my-moves.json'));
		for (let tries = 0; tries < 100 && found().length === 0; tries++) {
			await new Promise((resolve) => {
				setTimeout(resolve, 100);
			});
		}
		const wrong = found().map(({ message }) => message);
		deepEqual(wrong.length, 3, wrong.join('; '));
		ok(wrong.some((message) => message.includes('minimum of 5')));
		ok(wrong.some((message) => message.includes('"seated-figure-4"')));
		ok(wrong.some((message) => message.includes('Property more')));
	});
});
