import { movesFolder } from './storage/dataFolder.ts';
import { HistoryPage } from './history/historyPage.ts';
import { handleMessage } from './moves/pageHandlers.ts';
import { PageState } from './moves/pageState.ts';
import { RunningPage } from './running/runningPage.ts';
import { boutMessage } from './timer/pageBout.ts';
import type { AppContext } from './base/appContext.ts';
import type { Features } from './features.ts';
import { systemClock } from './base/clock.ts';
import { Panel } from './page/panel.ts';

/**
 * How long the page's opening waits for what it shows, where that has to be read (ms). Reading is quick
 * while the editor is idle, and slow as soon as it is busy with a new panel; but a slow disk must not
 * keep the page closed.
 */
const READ_FIRST = 60;

/** Makes the page and wires it to what it shows and acts on; resolves when it may be shown. */
export async function openPage(app: AppContext, features: Features): Promise<Panel> {
	const { clock, settings, log, extensionUri, state: memento, storageUri: folder } = app;
	const { timer, storage, opened, calendar, running, pageMessages } = features;
	const deps = { clock, settings, log, storage, opened };
	const state = new PageState({
		...deps,
		folder,
		memento,
		moves: () => movesFolder(settings.current.dataFolder, folder),
		changed: () => page.refresh(),
	});
	const bout = () => boutMessage(timer.view, settings.current);
	const history = new HistoryPage(
		app,
		{
			storage,
			opened,
			timer,
			openHours: () => calendar.openHours,
			diary: async () => (await running.get()).service,
		},
		{ visible: () => page.visible, post: (message) => page.post(message) },
	);
	const run = new RunningPage({
		open: async () => (await running.get()).service,
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
			pageMessages.fire(message);
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
