import * as vscode from 'vscode';
import type { FromPage } from '../core/protocol/messages.ts';
import { movesFolder } from './storage/dataFolder.ts';
import { HistoryPage } from './history/historyPage.ts';
import type { OpenHours } from '../core/timer/workingHours.ts';
import { handleMessage } from './moves/pageHandlers.ts';
import { PageState, type PageStateDeps } from './moves/pageState.ts';
import type { OpenRunning } from './running/openRunning.ts';
import { RunningPage } from './running/runningPage.ts';
import { boutMessage } from './timer/pageBout.ts';
import type { TimerService } from './timer/timerService.ts';
import { systemClock } from './base/clock.ts';
import { Panel } from './page/panel.ts';

/** What the page works on. */
export interface OpenPageDeps extends Omit<
	PageStateDeps,
	'changed' | 'folder' | 'memento' | 'moves'
> {
	readonly context: Pick<
		vscode.ExtensionContext,
		'extensionUri' | 'globalState' | 'globalStorageUri'
	>;
	readonly timer: TimerService;
	readonly openHours: () => OpenHours;
	/** Opens what running is kept in; the same each time. */
	readonly running: () => Promise<OpenRunning>;
	/** Fired with what the page says, after it was acted on. */
	readonly heard: vscode.EventEmitter<FromPage>;
}

/**
 * How long the page's opening waits for what it shows, where that has to be read (ms). Reading is quick
 * while the editor is idle, and slow as soon as it is busy with a new panel; but a slow disk must not
 * keep the page closed.
 */
const READ_FIRST = 60;

/** Makes the page and wires it to what it shows and acts on; resolves when it may be shown. */
export async function openPage(deps: OpenPageDeps): Promise<Panel> {
	const { context, timer, clock, settings, storage, log } = deps;
	const { extensionUri, globalState: memento, globalStorageUri: folder } = context;
	const state = new PageState({
		...deps,
		folder,
		memento,
		moves: () => movesFolder(settings.current.dataFolder, folder),
		changed: () => page.refresh(),
	});
	const bout = () => boutMessage(timer.view, settings.current);
	const history = new HistoryPage({
		...deps,
		folder,
		settings: () => settings.current,
		recent: () => storage.entries,
		record: () => timer.record,
		diary: async () => (await deps.running()).state,
		seen: () => page.visible,
		answer: (message) => page.post(message),
	});
	const run = new RunningPage({
		open: async () => (await deps.running()).state,
		log,
		changed: () => page.refresh(),
	});
	const all = () => [state.setup(), bout(), ...run.begin()];
	const page = new Panel({
		extensionUri,
		log: (level, message) => log[level](message),
		onMessage: (message) => {
			handleMessage(message, {
				timer,
				clock,
				seated: () => settings.current.seatedMode,
				log: (text) => log.warn(text),
				onPrefsMessage: (said) => state.handlePrefs(said),
				onRunMessage: (said) => run.handleMessage(said),
			});
			if (message.kind === 'shown') {
				void state.read();
			}
			history.handleMessage(message);
			deps.heard.fire(message);
		},
		setup: async () => {
			await state.known;
			return all();
		},
		read: async () => state.read(),
		knownState: () => (state.isKnown ? all() : []),
		changes: () => [...state.changes(), ...run.changes(), bout()],
		dispose: () => {
			state.dispose();
			run.dispose();
			history.dispose();
		},
	});
	await new Promise<void>((resolve) => {
		// The disk keeps real time, whatever clock a test moves.
		const late = systemClock.wakeAt(systemClock.now() + READ_FIRST, resolve);
		void state.known.then(() => {
			late.dispose();
			resolve();
		});
	});
	return page;
}
