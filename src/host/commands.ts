import * as vscode from 'vscode';
import { PRIVATE_KEYS, type Settings } from '../core/settings/settings.ts';
import type { TimerView } from '../core/timer/view/view.ts';
import { type DataCommandDeps, dataCommands } from './data/commands.ts';
import { movesFolder } from './storage/dataFolder.ts';
import { type CLICK, type CommandId, COMMANDS, type Handler } from './base/commandIds.ts';
import { moveCommands } from './moves/commands.ts';
import type { LazyPanel } from './page/lazyPanel.ts';
import { runningCommands } from './running/commands.ts';
import type { OpenRunning } from './running/openRunning.ts';
import { adjust } from './settings/adjust.ts';
import type { timerCommands } from './timer/eagerCommands.ts';
import type { DecisionLog } from './timer/decisionLog.ts';
import { restoreItem } from './timer/menus.ts';
import { type MenuCommandDeps, menuCommands } from './timer/lazyCommands.ts';

/** What Copy Diagnostics gathers. */
export interface DiagnosticsFacts {
	/** Our package.json, for the version. */
	readonly manifest: unknown;
	readonly settings: Settings;
	readonly look: TimerView;
	/** The last decisions, oldest first. */
	readonly decisions: readonly string[];
}

/** Versions, settings, phase and the last decisions: what a report needs, and nothing personal. */
export function diagnostics({ manifest, settings, look, decisions }: DiagnosticsFacts): string {
	const told = Object.entries(settings).filter(([key]) => !PRIVATE_KEYS.some((own) => own === key));
	return [
		`Next Posture ${(manifest as { readonly version: string }).version}`,
		`VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}, ${vscode.env.remoteName === undefined ? 'local' : 'remote'}`,
		`Language: ${vscode.env.language}`,
		`Phase: ${look.phase}, ${look.position}, ${look.minutes ?? 'no'} min, quiet: ${look.quietUntil !== null}`,
		`Settings: ${JSON.stringify(Object.fromEntries(told), null, 2)}`,
		`Decisions:`,
		...decisions,
	].join('\n');
}

/** What the commands that are loaded later work on. */
export interface LazyCommandDeps extends MenuCommandDeps, DataCommandDeps {
	readonly context: vscode.ExtensionContext;
	readonly page: LazyPanel;
	readonly log: vscode.LogOutputChannel;
	readonly decisions: DecisionLog;
	readonly running: () => Promise<OpenRunning>;
}

/** The commands that are not done at once. */
export type LazyCommandId = Exclude<
	CommandId | typeof CLICK,
	keyof ReturnType<typeof timerCommands>
>;

/** What all commands do but those of `timerCommands`: they are loaded when one is first called. */
export function lazyCommands(deps: LazyCommandDeps): Readonly<Record<LazyCommandId, Handler>> {
	const { context, page, log, clock, running } = deps;
	return {
		...menuCommands(deps),
		...moveCommands(
			page,
			() => movesFolder(deps.settings.current.dataFolder, context.globalStorageUri),
			() => deps.settings.current.seatedMode,
			log,
		),
		...dataCommands(deps),
		...runningCommands({ page, clock, running: async () => (await running()).state }),
		[COMMANDS.showLog]: () => log.show(),
		[COMMANDS.adjust]: () => adjust(() => deps.settings.current),
		[COMMANDS.restoreItem]: restoreItem,
		[COMMANDS.openSettings]: () =>
			vscode.commands.executeCommand(
				'workbench.action.openSettings',
				`@ext:${context.extension.id}`,
			),
		[COMMANDS.copyDiagnostics]: () =>
			vscode.env.clipboard.writeText(
				diagnostics({
					manifest: context.extension.packageJSON as unknown,
					settings: deps.settings.current,
					look: deps.timer.view,
					decisions: deps.decisions.last,
				}),
			),
	};
}
