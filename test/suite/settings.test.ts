import * as vscode from 'vscode';
import { deepEqual } from './assert.ts';
import { desk } from './desk.ts';

const set = (key: string, value: unknown) =>
	vscode.workspace
		.getConfiguration('nextPosture')
		.update(key, value, vscode.ConfigurationTarget.Global);

describe('settings', () => {
	afterEach(async () => {
		await set('sitMinutes', undefined);
		await set('latestMinutes', undefined);
		await set('nudgeKinds', undefined);
	});

	it('count at once, without a reload', async () => {
		const { sit, phase } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await sit(10);
		deepEqual(phase(), 'sitting');
		await set('sitMinutes', 9);
		deepEqual(phase(), 'asking');
		await set('sitMinutes', undefined);
		deepEqual(phase(), 'sitting');
	});

	const rows: [string, unknown, number][] = [
		['sitMinutes', 500, 120],
		['sitMinutes', 1, 5],
		['sitMinutes', 'soon', 30],
	];
	for (const [key, written, used] of rows) {
		it(`takes ${key} ${JSON.stringify(written)} for ${used}`, async () => {
			const { api } = await desk();
			await vscode.commands.executeCommand('nextPosture.restartTimer');
			await set(key, written);
			deepEqual(((api.view().dueAt ?? 0) - api.clock.now()) / 60_000, used);
		});
	}
});
