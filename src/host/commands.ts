import * as vscode from 'vscode';
import type { AppContext } from './base/appContext.ts';
import { CLICK, type CommandId, COMMANDS, type Handler } from './base/commandIds.ts';
import { GuardedPage } from './base/page.ts';
import { dataCommands } from './data/commands.ts';
import type { Features } from './features.ts';
import { moveCommands } from './moves/commands.ts';
import { runningCommands } from './running/commands.ts';
import { adjust } from './settings/adjust.ts';
import { handleClick, lazyTimerCommands } from './timer/lazyCommands.ts';
import type { EagerTimerCommands } from './timer/eagerCommands.ts';

/** The commands that are loaded when one is first called, and the click on the item. */
export type LazyCommandId = Exclude<CommandId | typeof CLICK, keyof EagerTimerCommands>;

/** The page as all that starts a routine reaches it: what closes one is known by then. */
export function guardedPage(
	{ person }: Pick<AppContext, 'person'>,
	{ page, running, strain }: Pick<Features, 'page' | 'running' | 'strain'>,
): GuardedPage {
	return new GuardedPage(page, async () => {
		await person.opened;
		await running.started;
		return strain.stop;
	});
}

/** What all commands do but those of `eagerTimerCommands`: each feature gives its own. */
export function lazyCommands(
	app: AppContext,
	features: Features,
	extension: vscode.Extension<unknown>,
) {
	const { settings } = app;
	const { timer, calendar, display, storage, strain, running, sync } = features;
	const page = guardedPage(app, features);
	return {
		...lazyTimerCommands(app, {
			timer,
			openHours: () => calendar.openHours,
			pacer: () => display.pacer.get(),
			pauseRoutine: () => features.page.pauseRoutine(),
			decisions: display.decisions,
			stop: () => strain.stop,
			extension,
		}),
		...moveCommands(app, page, async () => (await sync.started)?.sync(false)),
		...dataCommands(
			app,
			{
				storage,
				running: async () => (await running.get()).service,
				sync: async () => (await sync.started)?.sync(),
			},
			timer,
		),
		...runningCommands(app, page, async () => (await running.get()).service),
		[CLICK]: async () => {
			switch (display.item.layer) {
				case 'overlay':
					return (await display.pacer.get()).end();
				case 'note':
					return display.item.note(null);
				case 'reminder':
					return (await running.get()).reminder.showMenu();
				case 'nudge':
				case 'timer':
					return handleClick(timer);
			}
		},
		[COMMANDS.adjust]: () => adjust(() => settings.current),
		[COMMANDS.openSettings]: () =>
			vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${extension.id}`),
	} satisfies Record<LazyCommandId, Handler>;
}
