import * as vscode from 'vscode';
import { nudges } from '../content/nudges.ts';
import type { FromPage } from '../core/protocol/messages.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import { todayOf } from '../core/timer/today.ts';
import type { Rules } from '../core/timer/rules.ts';
import type { CLICK, CommandId } from './base/commandIds.ts';
import type { SyncService, SyncServiceDeps } from './data/sync/syncService.ts';
import { localTime } from './base/locale.ts';
import type { LazyCommandDeps, LazyCommandId } from './commands.ts';
import { LazyPanel } from './page/lazyPanel.ts';
import { runIsNear } from './running/agendaKey.ts';
import type { OpenRunning, OpenRunningDeps } from './running/openRunning.ts';
import type { OpenPageDeps } from './openPage.ts';
import { SettingsReporter, SettingsReader } from './settings/settingsReader.ts';
import { timerCommands } from './timer/eagerCommands.ts';
import { ContextKeys, FirstDay, StatusItem } from './timer/statusItem.ts';
import { DecisionLog } from './timer/decisionLog.ts';
import { listenToMachine, shellEvents } from './timer/machineSignals.ts';
import type { Pacer } from './timer/breathPacer.ts';
import { SharedStorage } from './windows/sharedStorage.ts';
import { listen } from './timer/signals.ts';
import { TimerService, WorkingCalendar } from './timer/timerService.ts';
import { hearsNoStatusBar, ToastOffer, TOASTS_OFFERED } from './timer/toastOffer.ts';
import type { AppContext } from './base/appContext.ts';
import { systemClock } from './base/clock.ts';
import { DisposableStore } from './base/disposables.ts';
import { loadOnDemand } from './base/loadOnDemand.ts';
import type { TestApi } from './testApi.ts';

/** The log that Show Log opens. Levels are VS Code's own; nothing personal is written to it. */
function createLog(): vscode.LogOutputChannel {
	return vscode.window.createOutputChannel('Next Posture', { log: true });
}

/** What runs once everything is wired. */
export interface App {
	/** Does a command; arguments are a keybinding's and may be anything. */
	readonly run: (id: CommandId | typeof CLICK, args: readonly unknown[]) => Promise<unknown>;
	/** Resolves when all that happened so far is on disk. */
	readonly settled: () => Promise<void>;
	/** In test mode only. */
	readonly testApi: TestApi | undefined;
}

/** Wires the parts together. */
export async function start(context: vscode.ExtensionContext): Promise<App> {
	const testing = context.extensionMode === vscode.ExtensionMode.Test;
	const testClock = testing ? new (await loadOnDemand()).ManualClock(Date.now()) : null;
	const clock = testClock ?? systemClock;
	const log = createLog();
	const faults = new SettingsReporter(log, async () => (await loadOnDemand()).reportFaults);
	const settings = new SettingsReader(readSettings, (found) => faults.report(found));
	const app: AppContext = {
		clock,
		log,
		settings,
		storageUri: context.globalStorageUri,
		state: context.globalState,
		extensionUri: context.extensionUri,
		subscriptions: new DisposableStore(),
	};
	const openHours = new WorkingCalendar(() => settings.current.workingHours);
	const rules = (): Rules => ({
		settings: settings.current,
		lines: nudges,
		openHours: openHours.current,
	});
	const timer = new TimerService(clock, rules, {
		// Activity is on the machine's clock: on a test's it would say that nobody ever leaves.
		stillActive: () =>
			testClock === null && vscode.window.state.focused && vscode.window.state.active,
	});
	const item = new StatusItem(clock);
	let pacing: Promise<Pacer> | undefined;
	const pacer = () =>
		(pacing ??= loadOnDemand().then(
			({ Pacer }) => new Pacer(clock, (overlay) => item.cover(overlay)),
		));
	const firstDay = new FirstDay(context.globalState);
	const toast = new ToastOffer();
	const keys = new ContextKeys();
	const decisions = new DecisionLog(log, clock);
	const heard = new vscode.EventEmitter<FromPage>();
	let opening: Promise<OpenRunning> | undefined;
	const running = () => (opening ??= loadOnDemand().then(({ openRunning }) => openRunning(parts)));
	let stepping: Promise<SyncService> | undefined;
	const page = new LazyPanel(async () => (await loadOnDemand()).openPage(parts));
	const storage = new SharedStorage({
		timer,
		clock,
		folder: context.globalStorageUri,
		log,
		memento: context.globalState,
		logged: () => draw(),
	});
	const draw = () => {
		const look = timer.view;
		item.draw(look, settings.current, {
			today: todayOf(storage.entries, localTime.clock(clock.now(), 0, 0)),
			introduceMinutes: firstDay.introduces ? settings.current.sitMinutes : null,
		});
		toast.offer(look, settings.current);
		keys.set(look);
		decisions.looked(look);
		page.refresh();
		if (runIsNear(context.globalState, clock.now())) {
			void running();
		}
		if (settings.current.dataFolder) {
			stepping ??= loadOnDemand().then(({ keepInStep }) => keepInStep(parts));
		}
	};
	const opened = resumeTimer(app, timer, storage).then(draw);
	if (
		hearsNoStatusBar() &&
		settings.current.nudgeStyle === 'auto' &&
		!context.globalState.get(TOASTS_OFFERED)
	) {
		void loadOnDemand().then(({ offerToasts }) => offerToasts(context.globalState));
	}
	const settled = async () => {
		await opened;
		await storage.settled();
		await (await opening)?.state.kept.settled();
	};
	/** What is loaded on demand works on these. */
	const parts: { readonly app: AppContext } & LazyCommandDeps &
		OpenPageDeps &
		OpenRunningDeps &
		SyncServiceDeps = {
		app,
		context,
		timer,
		pacer,
		settings,
		clock,
		storage,
		opened,
		openHours: () => openHours.current,
		page,
		log,
		decisions,
		running,
		opening: () => opening,
		inStep: () => stepping,
		heard,
		item,
	};
	context.subscriptions.push(
		log,
		settings,
		timer,
		item,
		new vscode.Disposable(() => pacing?.then((loaded) => loaded.dispose())),
		page,
		heard,
		storage,
		timer.onDidChangeView(draw),
		timer.onDidReduce(({ entries }) => decisions.logged(entries)),
		settings.onDidChange(() => {
			timer.refresh();
			draw();
		}),
		listenToMachine(timer, clock, shellEvents(vscode.window)),
		vscode.window.registerUriHandler({
			handleUri: async (uri) => (await loadOnDemand()).openUri(uri, parts),
		}),
		app.subscriptions,
	);
	const atOnce = timerCommands(timer);
	return {
		run: async (id, args) =>
			id in atOnce
				? atOnce[id as keyof typeof atOnce]()
				: (await loadOnDemand()).laterCommands(parts)[id as LazyCommandId](...args),
		settled,
		testApi: testClock
			? (await loadOnDemand()).testApi({ ...parts, item, clock: testClock, settled })
			: undefined,
	};
}

/** Goes on from what other windows, or the last session, left; from then on the person is heard. */
async function resumeTimer(
	{ clock, subscriptions }: AppContext,
	timer: TimerService,
	storage: SharedStorage,
): Promise<void> {
	await storage.open();
	subscriptions.add(listen(timer, clock, () => storage.catchUp()));
	if (vscode.window.state.focused) {
		timer.dispatch({ type: 'focus', focused: true });
	}
}
