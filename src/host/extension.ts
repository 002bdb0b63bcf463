import * as vscode from 'vscode';
import { nudges } from '../content/nudges.ts';
import { alwaysOpen, type Rules } from '../core/sitting/rules.ts';
import { COMMANDS } from './commandIds.ts';
import { createLog } from './log.ts';
import { ManualClock } from './manualClock.ts';
import { registerMoveCommands } from './moves/commands.ts';
import { hear } from './moves/pageListener.ts';
import { Page } from './page/page.ts';
import { SettingsReader } from './settings/settingsReader.ts';
import { warnOfSetting } from './settings/warnOfSetting.ts';
import { registerSittingCommands } from './sitting/commands.ts';
import { ContextKeys } from './sitting/contextKeys.ts';
import { DayLog } from './sitting/dayLog.ts';
import { DecisionLog } from './sitting/decisionLog.ts';
import { FirstDay } from './sitting/firstDay.ts';
import { boutMessage } from './sitting/pageBout.ts';
import { Pacer } from './sitting/pacer.ts';
import { listen } from './sitting/signals.ts';
import { SitTimer, type Happening } from './sitting/sitTimer.ts';
import { StatusItem } from './sitting/statusItem.ts';
import { Toast } from './sitting/toast.ts';
import { systemClock } from './systemClock.ts';

/** What `activate` returns to tests: the clock that they move, and a way to play a signal. */
export interface TestApi {
	readonly clock: ManualClock;
	happen(happening: Happening): void;
}

/** Wires the parts together. */
export function activate(context: vscode.ExtensionContext): TestApi | undefined {
	const testClock =
		context.extensionMode === vscode.ExtensionMode.Test ? new ManualClock(Date.now()) : null;
	const clock = testClock ?? systemClock;
	const log = createLog();
	const settings = new SettingsReader({
		log: (message) => log.warn(message),
		warn: (message) => void warnOfSetting(message),
	});
	const rules = (): Rules => ({
		settings: settings.current,
		lines: nudges,
		calendar: alwaysOpen,
	});
	const timer = new SitTimer(clock, rules, {
		focused: vscode.window.state.focused,
		stillActive: () => vscode.window.state.focused && vscode.window.state.active,
	});
	const item = new StatusItem(clock);
	const pacer = new Pacer(clock, (overlay) => item.cover(overlay));
	const day = new DayLog();
	const firstDay = new FirstDay(context.globalState);
	const toast = new Toast();
	const keys = new ContextKeys();
	const decisions = new DecisionLog(log, clock);
	const body = () => ({ seated: settings.current.seatedMode });
	const page = new Page({
		extensionUri: context.extensionUri,
		log: (level, message) => log[level](message),
		heard: (message) =>
			hear(message, { timer, clock, seated: () => body().seated, log: (text) => log.warn(text) }),
		setup: () => [
			{ kind: 'setup', bundle: vscode.l10n.bundle ?? null, body: body() },
			boutMessage(timer.current, settings.current),
		],
	});
	const draw = () => {
		const look = timer.current;
		const introduceMinutes = firstDay.introduces ? settings.current.sitMinutes : null;
		item.draw(look, settings.current, { today: day.today(clock.now()), introduceMinutes });
		toast.offer(look, settings.current);
		keys.set(look);
		page.post(boutMessage(look, settings.current));
	};
	context.subscriptions.push(
		log,
		settings,
		timer,
		item,
		pacer,
		page,
		timer.onDidChange(({ look, entries }) => {
			day.add(entries);
			decisions.note(look, entries);
			draw();
		}),
		settings.onDidChange(() => {
			page.post({ kind: 'body', body: body() });
			timer.refresh();
			draw();
		}),
		registerSittingCommands({ timer, pacer, settings, clock }),
		registerMoveCommands(page, log),
		vscode.commands.registerCommand(COMMANDS.showLog, () => log.show()),
		vscode.commands.registerCommand(COMMANDS.openSettings, () =>
			vscode.commands.executeCommand(
				'workbench.action.openSettings',
				`@ext:${context.extension.id}`,
			),
		),
		listen(timer, clock),
	);
	if (vscode.window.state.focused) {
		timer.happen({ type: 'focus', focused: true });
	}
	draw();
	return testClock
		? { clock: testClock, happen: (happening) => timer.happen(happening) }
		: undefined;
}
