import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { context, desk, MINUTE } from './desk.ts';

describe('the sit timer', () => {
	it('asks after thirty minutes at the desk', async () => {
		const { sit, phase } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await sit(29);
		deepEqual(phase(), 'sitting');
		await sit(1);
		deepEqual(phase(), 'asking');
	});

	const answers: [string, string][] = [
		['nextPosture.snooze', 'sitting'],
		['nextPosture.skip', 'sitting'],
		['nextPosture.imUp', 'onBreak'],
		['nextPosture.undo', 'asking'],
		['nextPosture.restartTimer', 'sitting'],
		['nextPosture.imStanding', 'standing'],
		['nextPosture.imSitting', 'sitting'],
	];
	for (const [command, after] of answers) {
		it(`does ${command}: ${after}`, async () => {
			const { sit, phase } = await desk();
			await vscode.commands.executeCommand('nextPosture.restartTimer');
			await sit(30);
			if (command === 'nextPosture.undo') {
				await vscode.commands.executeCommand('nextPosture.imUp');
			}
			if (command === 'nextPosture.imSitting') {
				await vscode.commands.executeCommand('nextPosture.imStanding');
			}
			await vscode.commands.executeCommand(command);
			deepEqual(phase(), after);
		});
	}

	it('is silent after a snooze until it ends', async () => {
		const { sit, phase } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await sit(30);
		await vscode.commands.executeCommand('nextPosture.snooze');
		await sit(4);
		deepEqual(phase(), 'sitting');
		await sit(1);
		deepEqual(phase(), 'asking');
	});

	it('paces three breaths and three cues in the item, and then lets go', async () => {
		const { api } = await desk();
		await vscode.commands.executeCommand('nextPosture.breatheOut');
		await api.clock.advance(3 * 10_000);
		await vscode.commands.executeCommand('nextPosture.resetPosture');
		await api.clock.advance(3 * 7000);
		deepEqual(api.item().layer === 'overlay', false);
	});

	it('shows a nudge on demand', async () => {
		const { api } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await vscode.commands.executeCommand('nextPosture.tryNudge');
		deepEqual(api.view().content.what, 'trial');
		await api.clock.advance(MINUTE);
		deepEqual(api.view().content.what, 'minutes');
	});

	it('keeps the bout on disk', async () => {
		const { api } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await api.settled();
		const { storage } = context();
		const slots = await Promise.all(
			['sitting.a', 'sitting.b'].map(async (name) =>
				vscode.workspace.fs.readFile(vscode.Uri.joinPath(storage, name)).then(
					(bytes) => new TextDecoder().decode(bytes),
					() => '',
				),
			),
		);
		ok(
			slots.some((text) => text.includes(`"start":${api.clock.now()}`)),
			`neither slot holds the bout: ${slots.join()}`,
		);
	});
});
