import { commands, type ExtensionContext, ExtensionMode } from 'vscode';
import type { NextPostureApi } from '../../media/api.d.ts';
import { ExportedApi } from './api.ts';
import type { App } from './app.ts';
import { CLICK, COMMANDS } from './base/commandIds.ts';
import type { TestApi } from './testApi.ts';

// Both extension hosts have it; the types of neither are loaded here.
declare function setTimeout(callback: () => void, ms: number): unknown;

/** What `deactivate`, which is given no arguments, waits for. */
let starting: Promise<App> | undefined;

/**
 * Starts in two steps, so that no other extension waits for this one: the commands are registered at
 * once, and a turn later everything else is loaded. A command called in between waits for it. What other
 * extensions are given can be used from the beginning; tests get their own way in.
 */
export function activate(context: ExtensionContext): NextPostureApi | Promise<TestApi | undefined> {
	const exported = new ExportedApi({
		startBreak: async () => (await started).startBreak(),
		onError: (error) => void started.then(({ logError }) => logError(error)),
	});
	context.subscriptions.push(exported);
	const started = startSoon(context, exported);
	starting = started;
	for (const id of [...Object.values(COMMANDS), CLICK] as const) {
		context.subscriptions.push(
			commands.registerCommand(id, async (...args: readonly unknown[]) =>
				(await started).run(id, args),
			),
		);
	}
	return context.extensionMode === ExtensionMode.Test
		? started.then(({ testApi }) => testApi)
		: exported.api;
}

/** Resolves when what happened last is on disk. */
export async function deactivate(): Promise<void> {
	await (await starting)?.settled();
}

async function startSoon(context: ExtensionContext, exported: ExportedApi): Promise<App> {
	await new Promise<void>((resolve) => {
		setTimeout(resolve, 0);
	});
	const { start } = await import('./app.ts');
	return start(context, exported);
}
