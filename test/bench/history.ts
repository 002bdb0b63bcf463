import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';
import { yearOfFiles } from '../history/year.ts';

const again = 5;

/** The name of this machine's folder, as the shared record tells it. */
async function machineName(storage: vscode.Uri): Promise<string> {
	const slots = await Promise.all(
		['a', 'b'].map((slot) =>
			vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, `sitting.${slot}`)).then(
				(bytes) => new TextDecoder().decode(bytes),
				() => '',
			),
		),
	);
	const name = slots.map((text) => /"machine":"([^"]+)"/.exec(text)?.[1]).find(Boolean);
	if (!name) {
		throw new Error(`No machine is named in ${storage.fsPath}.`);
	}
	return name;
}

async function writeYear(storage: vscode.Uri): Promise<void> {
	const machine = await machineName(storage);
	for (const [name, text] of Object.entries(yearOfFiles(machine, Date.now()))) {
		const file = vscode.Uri.joinPath(storage, name);
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
	}
}

async function timeHistory(api: TestApi): Promise<number> {
	const start = performance.now();
	const shown = new Promise<void>((resolve) => {
		const listener = api.heard(({ kind }) => {
			if (kind === 'historyShown') {
				listener.dispose();
				resolve();
			}
		});
	});
	await vscode.commands.executeCommand('nextPosture.showHistory');
	await shown;
	return performance.now() - start;
}

/**
 * Loaded as the tests module of a fresh window: opens the history, with a year in it if the setting
 * `nextPostureBench.history` is `year`, then five times more. Prints the milliseconds as JSON in a line
 * that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const extension = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	if (!extension) {
		throw new Error('VS Code does not know next-posture.next-posture.');
	}
	const api = await extension.activate();
	await vscode.commands.executeCommand('nextPosture.restartTimer');
	await api.settled();
	const which = vscode.workspace.getConfiguration().get<string>('nextPostureBench.history');
	if (which === 'year') {
		await writeYear(api.storage);
	}
	const took = { first: await timeHistory(api), again: [] as number[] };
	for (let round = 0; round < again; round++) {
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		took.again.push(await timeHistory(api));
	}
	console.log(`BENCH ${JSON.stringify(took)}`);
}
