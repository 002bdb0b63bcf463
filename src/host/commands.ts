import * as vscode from 'vscode';
import type { AppContext } from './base/appContext.ts';
import { CLICK, type CommandId, COMMANDS, type Handler } from './base/commandIds.ts';
import { dataCommands } from './data/commands.ts';
import type { Features } from './features.ts';
import { moveCommands } from './moves/commands.ts';
import { runningCommands } from './running/commands.ts';
import { adjust } from './settings/adjust.ts';
import { handleClick, lazyTimerCommands } from './timer/lazyCommands.ts';
import type { EagerTimerCommands } from './timer/eagerCommands.ts';

/** The commands that are loaded when one is first called, and the click on the item. */
export type LazyCommandId = Exclude<CommandId | typeof CLICK, keyof EagerTimerCommands>;

/** What all commands do but those of `eagerTimerCommands`: each feature gives its own. */
export function lazyCommands(
	app: AppContext,
	features: Features,
	extension: vscode.Extension<unknown>,
) {
	const { settings } = app;
	const { timer, calendar, display, storage, page, running, sync } = features;
	return {
		...lazyTimerCommands(app, {
			timer,
			openHours: () => calendar.openHours,
			pacer: () => display.pacer.get(),
			decisions: display.decisions,
			extension,
		}),
		...moveCommands(app, page),
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
