import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { context, desk } from './desk.ts';

const { fs } = vscode.workspace;
const at = (name: string) => vscode.Uri.joinPath(context().storage, name);
const run = (command: string, ...args: unknown[]) =>
	vscode.commands.executeCommand(`nextPosture.${command}`, ...args);
const write = (name: string, text: string) =>
	fs.writeFile(at(name), new TextEncoder().encode(text));
const text = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));

interface Exported {
	readonly format: string;
	readonly machines: Readonly<
		Record<
			string,
			{
				readonly log: readonly { readonly id: string }[];
				readonly runs: Readonly<
					Record<string, { readonly what: { readonly note: string } | null }>
				>;
			}
		>
	>;
	readonly myMoves: Readonly<Record<string, string>>;
}

/** What an export holds now: the ids of the log and the notes of runs, of all machines. */
async function exported() {
	await run('exportData', 'json', at('all.json'));
	const { machines, myMoves } = JSON.parse(await text(at('all.json'))) as Exported;
	const all = Object.values(machines);
	return {
		log: all.flatMap(({ log }) => log.map(({ id }) => id)),
		notes: all
			.flatMap(({ runs }) => Object.values(runs).flatMap(({ what }) => what?.note ?? []))
			.sort(),
		myMoves,
	};
}

type Shown = { readonly message: string; readonly detail: string };
type Ask = (message: string, ...rest: readonly unknown[]) => Thenable<unknown>;
const ASKING = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

/** Answers each message as `answers` say, by the button; tells what was shown. */
async function answering(
	answers: readonly (string | undefined)[],
	work: (shown: readonly Shown[]) => Thenable<unknown>,
): Promise<readonly Shown[]> {
	const shown: Shown[] = [];
	const window = vscode.window as unknown as Record<string, Ask>;
	const before = ASKING.map((name) => [name, window[name]] as const);
	for (const name of ASKING) {
		window[name] = (message, ...rest) => {
			const detail = (rest[0] as { detail?: string } | undefined)?.detail ?? '';
			const answer = answers[shown.length];
			shown.push({ message, detail });
			return Promise.resolve(rest.includes(answer) ? answer : undefined);
		};
	}
	try {
		await work(shown);
	} finally {
		for (const [name, original] of before) {
			window[name] = original as Ask;
		}
	}
	return shown;
}

/** Resolves when so much was shown; after ten seconds nothing will be. */
async function stated(shown: readonly Shown[], messages = 1): Promise<void> {
	for (let tries = 0; tries < 200 && shown.length < messages; tries++) {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

describe('all of a person’s data', () => {
	before(async () => {
		const { api, sit } = await desk();
		await run('restartTimer');
		await sit(12);
		await run('imUp');
		await api.clock.advance(120_000);
		await run('imSitting');
		await api.settled();
		await run('logRun', '5km 30min "first"');
		await run('logRun', '8km 50min "second"');
	});

	after(async () => {
		await answering(['Delete All'], () => run('deleteData'));
		for (const name of ['all.json', 'kept.json', 'my-moves.json']) {
			await fs.delete(at(name)).then(undefined, () => {});
		}
	});

	it('is exported, deleted after one question, imported, and the import undone', async () => {
		await write('my-moves.json', '{ "moves": [] }');
		const before = await exported();
		deepEqual(before.notes, ['first', 'second']);
		ok(before.log.length > 0, 'the log is empty');
		deepEqual(before.myMoves, { 'my-moves.json': '{ "moves": [] }' });
		await fs.rename(at('all.json'), at('kept.json'), { overwrite: true });

		const refused = await answering([undefined], () => run('deleteData'));
		deepEqual(refused.length, 1);
		ok(refused[0]?.detail.includes('Runs: 2'), refused[0]?.detail);
		deepEqual((await exported()).notes, ['first', 'second']);

		await answering(['Delete All'], () => run('deleteData'));
		const gone = await exported();
		deepEqual([gone.log, gone.notes], [[], []]);
		deepEqual(await text(at('my-moves.json')), '{ "moves": [] }');

		const shown = await answering(['Import', 'Undo'], () => run('importData', at('kept.json')));
		ok(shown[0]?.detail.includes('New runs: 2'), shown[0]?.detail);
		deepEqual(
			shown.map(({ message }) => message.split(':')[0]),
			['Import this data?', 'Imported', 'The import was undone.'],
		);
		const undone = await exported();
		deepEqual([undone.log, undone.notes], [[], []]);

		await answering(['Import'], () => run('importData', at('kept.json')));
		const back = await exported();
		deepEqual(back.notes, ['first', 'second']);
		deepEqual(back.log, before.log);

		const again = await answering([], () => run('importData', at('kept.json')));
		deepEqual(
			again.map(({ message }) => message),
			['All that this file holds is here already.'],
		);
	});

	const faults: readonly (readonly [string, string, string])[] = [
		['no JSON', '{\n"format": nothing\n}', 'line 2'],
		['none of ours', '{ "format": "other", "version": 1 }', 'format is none of next-posture-data'],
		['of a later version', '{ "format": "next-posture-data", "version": 2 }', 'later version'],
		[
			'broken inside',
			'{ "format": "next-posture-data", "version": 1, "exported": 1, "myMoves": {}, "machines": { "m": { "name": "", "log": [{ "kind": "bout" }], "runs": {}, "plans": {}, "prefs": null, "checks": null } } }',
			'machines.m.log.0.id is missing',
		],
	];
	for (const [what, contents, stated] of faults) {
		it(`of a file that is ${what} is not taken: it says where and what is allowed`, async () => {
			await write('kept.json', contents);
			const before = await exported();
			const shown = await answering([], () => run('importData', at('kept.json')));
			deepEqual(shown.length, 1);
			ok(shown[0]?.message.includes(stated), shown[0]?.message);
			ok(shown[0]?.message.includes('kept.json'), shown[0]?.message);
			ok(shown[0]?.message.includes('Export My Data'), shown[0]?.message);
			deepEqual(await exported(), before);
		});
	}

	it('is exported as three tables, none written over', async () => {
		await run('exportData', 'csv', at('tables'));
		await run('exportData', 'csv', at('tables'));
		const names = (await fs.readDirectory(at('tables'))).map(([name]) => name).sort();
		deepEqual(names, [
			'next-posture-bouts-2.csv',
			'next-posture-bouts.csv',
			'next-posture-breaks-2.csv',
			'next-posture-breaks.csv',
			'next-posture-runs-2.csv',
			'next-posture-runs.csv',
		]);
		const runs = await text(at('tables/next-posture-runs.csv'));
		ok(runs.startsWith('start,km,seconds,kinds,pain,note,source\r\n'), runs);
		ok(runs.includes(',5,1800,'), runs);
		await fs.delete(at('tables'), { recursive: true });
	});

	it('lies in the folder of the setting as well; what stands in its way is said once', async () => {
		const { storage } = context();
		const set = (folder: string | undefined) =>
			vscode.workspace
				.getConfiguration('nextPosture')
				.update('dataFolder', folder, vscode.ConfigurationTarget.Global);
		const bad = await answering([], async (shown) => {
			await set('somewhere');
			await stated(shown);
		});
		deepEqual(
			bad.map(({ message }) => message.includes('nextPosture.dataFolder is "somewhere"')),
			[true],
		);
		if (storage.scheme === 'file') {
			const folder = at('shared');
			const missing = await answering([], async (shown) => {
				await set(folder.fsPath);
				await stated(shown);
			});
			deepEqual(
				missing.map(({ message }) => message.includes(`${folder.fsPath} is not there`)),
				[true],
			);
			await fs.createDirectory(folder);
			const brought = await answering([], async (shown) => {
				await run('exportData', 'json', at('all.json'));
				// What was exported, and where the data lies from now on.
				await stated(shown, 2);
			});
			ok(
				brought.some(({ message }) => message.includes(`Your data was copied to ${folder.fsPath}`)),
				JSON.stringify(brought),
			);
			const [machine] = await fs.readDirectory(vscode.Uri.joinPath(folder, 'machines'));
			const names = await fs.readDirectory(
				vscode.Uri.joinPath(folder, 'machines', machine?.[0] ?? ''),
			);
			ok(
				names.some(([name]) => name.startsWith('machine.')),
				JSON.stringify(names),
			);
		}
		await answering([], async (shown) => {
			await set(undefined);
			// Where no folder was in use, there is nothing to say.
			await (storage.scheme === 'file' && stated(shown));
		});
		await fs.delete(at('shared'), { recursive: true }).then(undefined, () => {});
	});
});
