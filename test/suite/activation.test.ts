import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';

interface Manifest {
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('activation', () => {
	const extension = vscode.extensions.getExtension('next-posture.next-posture');

	it('succeeds', async () => {
		ok(extension, 'VS Code does not know next-posture.next-posture');
		await extension.activate();
		ok(extension.isActive);
	});

	it('registers every command that package.json contributes', async () => {
		ok(extension);
		const { contributes } = extension.packageJSON as Manifest;
		const contributed = contributes.commands.map(({ command }) => command);
		const registered = new Set(await vscode.commands.getCommands(true));
		ok(contributed.length > 0, 'package.json contributes no command');
		deepEqual(
			contributed.filter((command) => !registered.has(command)),
			[],
		);
	});
});
