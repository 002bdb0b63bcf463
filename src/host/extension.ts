import { commands, type ExtensionContext, ExtensionMode } from 'vscode';
import { CLICK, type CommandId } from './base/commandIds.ts';
import type { App } from './app.ts';
import type { TestApi } from './testApi.ts';

// Both extension hosts have it; their types are not loaded here.
declare function setTimeout(ring: () => void, ms: number): unknown;

/** What `deactivate`, which VS Code hands nothing, has to wait for. */
let running: Promise<App> | undefined;

/**
 * Starts in two steps, so that no other extension waits for this one: the commands are there at once,
 * and a moment later everything else is read and wired. A command called in between waits for it.
 */
export function activate(context: ExtensionContext): Promise<TestApi | undefined> | undefined {
	const started = startSoon(context);
	running = started;
	const ids = [...commandsOf(context.extension.packageJSON), CLICK] as const;
	for (const id of ids) {
		context.subscriptions.push(
			commands.registerCommand(id, async (...args: readonly unknown[]) =>
				(await started).run(id, args),
			),
		);
	}
	return context.extensionMode === ExtensionMode.Test
		? started.then(({ testApi }) => testApi)
		: undefined;
}

/** The commands of our package.json; a test holds them to `COMMANDS`, which is too long to read here. */
function commandsOf(manifest: unknown): readonly CommandId[] {
	const { contributes } = manifest as {
		readonly contributes: { readonly commands: readonly { readonly command: CommandId }[] };
	};
	return contributes.commands.map(({ command }) => command);
}

/** A window that closes has written what happened last. */
export async function deactivate(): Promise<void> {
	await (await running)?.settled();
}

async function startSoon(context: ExtensionContext): Promise<App> {
	await new Promise<void>((resolve) => {
		setTimeout(resolve, 0);
	});
	const { start } = await import('./app.ts');
	return start(context);
}
