import * as vscode from 'vscode';
import { nudges } from '../content/nudges.ts';
import type { FromPage } from '../core/protocol/messages.ts';
import { todayOf } from '../core/history/today.ts';
import type { Rules } from '../core/sitting/rules.ts';
import type { CLICK, CommandId } from './commandIds.ts';
import type { InStep, InStepDeps } from './data/inStep.ts';
import { localTime } from './localTime.ts';
import type { LaterCommandDeps, LaterId } from './laterCommands.ts';
import { createLog } from './log.ts';
import { PageDoor } from './page/pageDoor.ts';
import { runIsNear } from './running/agendaKey.ts';
import type { OpenRunning, OpenRunningDeps } from './running/openRunning.ts';
import type { OpenPageDeps } from './page/openPage.ts';
import { FaultTeller } from './settings/faultTeller.ts';
import { SettingsReader } from './settings/settingsReader.ts';
import { timerCommands } from './sitting/commands.ts';
import { ContextKeys } from './sitting/contextKeys.ts';
import { DecisionLog } from './sitting/decisionLog.ts';
import { FirstDay } from './sitting/firstDay.ts';
import { listenToMachine, shellEvents } from './sitting/machineSignals.ts';
import type { Pacer } from './sitting/pacer.ts';
import { SharedStorage } from './sitting/sharedStorage.ts';
import { listen } from './sitting/signals.ts';
import { SitTimer } from './sitting/sitTimer.ts';
import { StatusItem } from './sitting/statusItem.ts';
import { hearsNoStatusBar, TOASTS_OFFERED, ToastOffer } from './sitting/toastOffer.ts';
import { WorkingCalendar } from './sitting/workingCalendar.ts';
import { systemClock, type Clock } from './systemClock.ts';
import { loadOnDemand } from './loadOnDemand.ts';
import type { TestApi } from './testApi.ts';

/** What runs once everything is wired. */
export interface Started {
	/** Does a command; arguments are a keybinding's and may be anything. */
	readonly run: (id: CommandId | typeof CLICK, args: readonly unknown[]) => Promise<unknown>;
	/** Resolves when all that happened so far is on disk. */
	readonly settled: () => Promise<void>;
	/** In test mode only. */
	readonly testApi: TestApi | undefined;
}

/** Wires the parts together. */
export async function start(context: vscode.ExtensionContext): Promise<Started> {
	const testing = context.extensionMode === vscode.ExtensionMode.Test;
	const testClock = testing ? new (await loadOnDemand()).ManualClock(Date.now()) : null;
	const clock = testClock ?? systemClock;
	const log = createLog();
	const faults = new FaultTeller(log);
	const settings = new SettingsReader((found) => faults.tell(found));
	const calendar = new WorkingCalendar(() => settings.current.workingHours);
	const rules = (): Rules => ({
		settings: settings.current,
		lines: nudges,
		calendar: calendar.current,
	});
	const timer = new SitTimer(clock, rules, {
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
	let stepping: Promise<InStep> | undefined;
	const page = new PageDoor(async () => (await loadOnDemand()).openPage(parts));
	const storage = new SharedStorage({
		timer,
		clock,
		folder: context.globalStorageUri,
		log,
		memento: context.globalState,
		logged: () => draw(),
	});
	const draw = () => {
		const look = timer.current;
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
	const opened = goOn(context, timer, clock, storage).then(draw);
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
	const parts: LaterCommandDeps & OpenPageDeps & OpenRunningDeps & InStepDeps = {
		context,
		timer,
		pacer,
		settings,
		clock,
		storage,
		opened,
		calendar: () => calendar.current,
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
		timer.onDidLook(draw),
		timer.onDidStep(({ entries }) => decisions.logged(entries)),
		settings.onDidChange(() => {
			timer.refresh();
			draw();
		}),
		listenToMachine(timer, clock, shellEvents(vscode.window)),
		vscode.window.registerUriHandler({
			handleUri: async (uri) => (await loadOnDemand()).openUri(uri, parts),
		}),
	);
	const atOnce = timerCommands(timer);
	return {
		run: async (id, args) =>
			id in atOnce
				? atOnce[id as keyof typeof atOnce]()
				: (await loadOnDemand()).laterCommands(parts)[id as LaterId](...args),
		settled,
		testApi: testClock
			? (await loadOnDemand()).testApi({ ...parts, item, clock: testClock, settled })
			: undefined,
	};
}

/** Goes on from what other windows, or the last session, left; from then on the person is heard. */
async function goOn(
	context: vscode.ExtensionContext,
	timer: SitTimer,
	clock: Clock,
	storage: SharedStorage,
): Promise<void> {
	await storage.open();
	context.subscriptions.push(listen(timer, clock, () => storage.catchUp()));
	if (vscode.window.state.focused) {
		timer.happen({ type: 'focus', focused: true });
	}
}
