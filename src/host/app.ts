import * as vscode from 'vscode';
import type { FromPage } from '../core/protocol/protocol.ts';
import { isWithin } from '../core/running/plan/reminder.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import type { ExportedApi } from './api.ts';
import type { AppContext } from './base/appContext.ts';
import { randomId } from './base/bytes.ts';
import { type Clock, systemClock } from './base/clock.ts';
import { ClockFormat, PersonZone, type ZoneHost, zoneHost } from './base/clockFormat.ts';
import type { CLICK, CommandId } from './base/commandIds.ts';
import { DisposableStore } from './base/disposables.ts';
import { Lazy } from './base/lazy.ts';
import { aheadAt } from './base/locale.ts';
import type { LazyCommandId } from './commands.ts';
import { type Features, StrainState } from './features.ts';
import { LazyPanel } from './page/lazyPanel.ts';
import { SettingsReader, SettingsReporter } from './settings/settingsReader.ts';
import { FolderFiles } from './storage/files.ts';
import { EarlierState, PersonStore } from './storage/personStore.ts';
import { LazyReporter } from './storage/reporter.ts';
import type { TestApi } from './testApi.ts';
import { eagerTimerCommands, startBreak } from './timer/eagerCommands.ts';
import { HandWatch } from './timer/handWatch.ts';
import { listenToMachine } from './timer/machineSignals.ts';
import { listenToEditor } from './timer/signals.ts';
import { lookForOwnLines, OwnLines } from './timer/ownLines.ts';
import type { Overlay } from './timer/statusItem.ts';
import { TimerDisplay } from './timer/timerDisplay.ts';
import { followZone, TimerService, WorkingCalendar } from './timer/timerService.ts';
import { SharedStorage } from './windows/sharedStorage.ts';

/** What runs once everything is wired. */
export interface App {
	/** Does a command; arguments are a keybinding's and may be anything. */
	readonly run: (id: CommandId | typeof CLICK, args: readonly unknown[]) => Promise<unknown>;
	/** Another extension starts a break, once the record is read; whether one goes on then. */
	readonly startBreak: () => Promise<boolean>;
	/** Logs what another extension's listener threw. */
	readonly logError: (error: unknown) => void;
	/** Resolves when all that happened so far is on disk. */
	readonly settled: () => Promise<void>;
	/** In test mode only. */
	readonly testApi: TestApi | undefined;
}

/** Loads what is only needed on demand; it is handed to what needs it, which never imports it. */
const lazy = () => import('./lazy.ts');

/** Starts all that this window does; commands wait for it. `exported` is kept up to date. */
export async function start(context: vscode.ExtensionContext, exported: ExportedApi): Promise<App> {
	const testing = context.extensionMode === vscode.ExtensionMode.Test;
	const testClock = testing ? new (await lazy()).ManualClock(Date.now()) : null;
	const app = createContext(context, testClock ?? systemClock);
	context.subscriptions.push(app.subscriptions);
	const features = createFeatures(app, testClock === null, zoneHost(context.extension));
	const begun = begin(app, features, exported);
	const { timer, display, storage } = features;
	const eager = eagerTimerCommands(timer, (answer) => void display.answer(answer));
	const settled = async () => {
		await begun;
		await storage.settled();
		await (await features.running.started)?.service.store.settled();
		await app.person.settled();
	};
	app.subscriptions.add(
		vscode.window.registerUriHandler({
			handleUri: async (uri) =>
				(await lazy()).openUri(uri, {
					log: app.log,
					page: features.page,
					pacer: () => display.pacer.get(),
					pauseRoutine: () => features.page.pauseRoutine(),
				}),
		}),
	);
	return {
		run: async (id, args) => {
			if (id in eager) {
				return eager[id as keyof typeof eager]();
			}
			const commands = (await lazy()).lazyCommands(app, features, context.extension);
			return commands[id as LazyCommandId](...args);
		},
		startBreak: async () => {
			await begun;
			return startBreak(timer);
		},
		logError: (error) => app.log.error('A listener of another extension failed:', error),
		settled,
		testApi: testClock
			? (await lazy()).createTestApi(app, features, { clock: testClock, settled, exported })
			: undefined,
	};
}

/** What every feature is given, with what only the start does with it. */
interface AppStart extends AppContext {
	readonly person: PersonStore;
}

function createContext(context: vscode.ExtensionContext, clock: Clock): AppStart {
	const { globalStorageUri: storageUri, globalState: state } = context;
	const subscriptions = new DisposableStore();
	const log = subscriptions.add(vscode.window.createOutputChannel('Next Posture', { log: true }));
	const reporter = new SettingsReporter(log, async () => (await lazy()).reportFaults);
	const settings = subscriptions.add(
		new SettingsReader(readSettings, (faults) => reporter.report(faults)),
	);
	const me = randomId();
	const person = subscriptions.add(
		new PersonStore({
			files: new FolderFiles(storageUri),
			reporter: new LazyReporter(
				async () => new (await lazy()).StorageReporter({ storageUri, log, state, clock }),
			),
			me,
			earlier: new EarlierState(state, lazy),
			now: () => clock.now(),
			wait: (span) =>
				new Promise((resolve) => {
					systemClock.wakeAt(systemClock.now() + span, resolve);
				}),
			failed: (reason) =>
				log.warn(
					`What you were shown could not be kept in ${storageUri.fsPath}: ${String(reason)}`,
				),
		}),
	);
	return {
		clock,
		log,
		settings,
		storageUri,
		state,
		person,
		extensionUri: context.extensionUri,
		subscriptions,
	};
}

/** Makes the features, and hands each what it needs of the others; `inRealTime`, by the machine's clock. */
function createFeatures(app: AppContext, inRealTime: boolean, host: ZoneHost): Features {
	const { clock, settings, subscriptions } = app;
	const strain = new StrainState(app);
	const clockFormat = new ClockFormat(app);
	const zone = new PersonZone(app, host);
	const ownLines = new OwnLines();
	const calendar = new WorkingCalendar(() => settings.current.workingHours);
	const hands = subscriptions.add(
		new HandWatch({
			now: () => clock.now(),
			dispatch: (event) => timer.dispatch(event),
			later: (span, call) => systemClock.wakeAt(systemClock.now() + span, call),
			isActive: () => vscode.window.state.active,
			inRealTime,
		}),
	);
	const timer: TimerService = subscriptions.add(
		new TimerService(
			clock,
			() => {
				const closed = strain.stop !== null;
				return {
					settings: settings.current,
					lines: ownLines.lines(closed),
					openHours: calendar.openHours,
					aheadAt,
					closed,
					mayFreeze: host.mayFreeze,
				};
			},
			hands,
		),
	);
	const storage = subscriptions.add(new SharedStorage(app, timer, lazy));
	const display = new TimerDisplay(app, timer, storage, lazy, ownLines);
	const page: LazyPanel = subscriptions.add(
		new LazyPanel(
			async () => (await lazy()).openPage(app, features),
			async (owner) => new (await lazy()).StrayTab(owner, app),
		),
	);
	const running = new Lazy(async () => {
		const { openRunning } = await lazy();
		const opened = await openRunning(app, { storage, timer }, (overlay) =>
			display.item.remind(overlay),
		);
		strain.follow(opened.service);
		return opened;
	});
	const sync = new Lazy(async () => (await lazy()).openSync(app, storage));
	const customMoves = new Lazy(async () => {
		const service = await (await lazy()).openCustomMoves(app);
		const follow = () => {
			if (ownLines.set(service.nudges)) {
				timer.refresh(true);
			}
		};
		subscriptions.add(service.onDidChange(follow));
		follow();
		return service;
	});
	const pageMessages = subscriptions.add(new vscode.EventEmitter<FromPage>());
	const features: Features = {
		timer,
		hands,
		calendar,
		clockFormat,
		zone,
		display,
		storage,
		page,
		pageMessages,
		running,
		strain,
		customMoves,
		sync,
	};
	return features;
}

/**
 * Shows what changes from now on. Lets the timer go on from what other windows, or the last session,
 * left: then signals count, and this resolves.
 */
async function begin(app: AppStart, features: Features, exported: ExportedApi): Promise<void> {
	const { clock, settings, person, subscriptions } = app;
	const { timer, hands, calendar, zone, display, storage, page, running, strain, sync } = features;
	const tools = new Lazy(async () => (await lazy()).openChatTools(app, features));
	const limit = new Lazy(async () => {
		const { DayLimit } = await lazy();
		const note = (overlay: Overlay | null) => display.item.note(overlay);
		return subscriptions.add(new DayLimit(app, { storage, timer, note }));
	});
	const refresh = () => {
		display.draw();
		page.refresh();
		if (isWithin(person.get('agenda'), clock.now(), aheadAt) || strain.stop !== null) {
			void running.get();
		}
		if (settings.current.dataFolder || person.get('dataFolder')) {
			void sync.get();
		}
		if (settings.current.dayLimitHours > 0) {
			void limit.get();
		}
		if (settings.current.chatTools) {
			void tools.get();
		}
	};
	subscriptions.add(timer.onDidChangeView(refresh));
	subscriptions.add(storage.onDidChangeEntries(refresh));
	subscriptions.add(person.onDidChange(refresh));
	subscriptions.add(
		strain.onDidChange(() => {
			timer.refresh();
			refresh();
		}),
	);
	subscriptions.add(
		settings.onDidChange(() => {
			timer.refresh();
			refresh();
		}),
	);
	const openMoves = ({ uri }: vscode.TextDocument) => {
		if (/\/my-moves(?:\.imported)?\.json$/.test(uri.path)) {
			void features.customMoves.get();
		}
	};
	vscode.workspace.textDocuments.forEach(openMoves);
	subscriptions.add(vscode.workspace.onDidOpenTextDocument(openMoves));
	subscriptions.add(followZone(zone, timer, calendar));
	// Start-up does not wait for it: what it knows shows when it is read.
	void person.open(app.storageUri);
	void display.introduce();
	subscriptions.add(listenToMachine(timer, clock, hands));
	await storage.open();
	subscriptions.add(lookForOwnLines(app.storageUri, () => void features.customMoves.get()));
	subscriptions.add(listenToEditor(timer, clock, hands, () => storage.catchUp()));
	if (vscode.window.state.focused) {
		timer.dispatch({ type: 'focus', focused: true });
	}
	refresh();
	subscriptions.add(timer.onDidChangeView((view) => exported.update(view)));
	exported.update(timer.view);
}
