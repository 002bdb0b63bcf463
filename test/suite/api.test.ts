import * as vscode from 'vscode';
import { deepEqual } from './assert.ts';
import { desk } from './desk.ts';

describe('what other extensions are given', () => {
	const given = async () => {
		const { api, sit } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		return { api: api.exported, sit, host: api };
	};

	it('follows the sit timer', async () => {
		const { api, sit } = await given();
		deepEqual([api.version, api.phase, api.minutes], [1, 'sitting', 0]);
		const announced: unknown[] = [];
		const listening = api.onDidChange((state) => announced.push(state));
		await sit(2);
		listening.dispose();
		await sit(1);
		deepEqual(announced, [
			{ phase: 'sitting', minutes: 1 },
			{ phase: 'sitting', minutes: 2 },
		]);
		deepEqual(api.minutes, 3);
	});

	it('starts a break once, which the person can undo', async () => {
		const { api, sit, host } = await given();
		await sit(5);
		deepEqual(await api.startBreak(), true);
		deepEqual([api.phase, api.minutes], ['onBreak', null]);
		await host.clock.advance(5000);
		deepEqual(await api.startBreak(), true);
		await vscode.commands.executeCommand('nextPosture.undo');
		deepEqual([api.phase, api.minutes], ['sitting', 5]);
	});

	it('leaves a pause as it is', async () => {
		const { api, host } = await given();
		host.dispatch({ type: 'pause', until: null });
		deepEqual(await api.startBreak(), false);
		deepEqual(api.phase, 'paused');
		await vscode.commands.executeCommand('nextPosture.resume');
	});

	it('is not hurt by a listener that throws', async () => {
		const { api, sit } = await given();
		const listening = api.onDidChange(() => {
			throw new Error('a listener of the test');
		});
		let last: number | null = null;
		const other = api.onDidChange(({ minutes }) => (last = minutes));
		await sit(1);
		listening.dispose();
		other.dispose();
		deepEqual(last, 1);
	});
});
