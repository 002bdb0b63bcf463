import type { Handlers } from '../core/protocol/protocol.ts';
import type { AppContext } from './base/appContext.ts';
import { systemClock } from './base/clock.ts';
import type { PageLink, PageSource } from './base/page.ts';
import type { Features } from './features.ts';
import { HistoryPage } from './history/historyPage.ts';
import { MovesPage } from './moves/movesPage.ts';
import { appHandlers } from './page/appHandlers.ts';
import { dispatcher } from './page/dispatch.ts';
import { Panel } from './page/panel.ts';
import { RunningPage } from './running/runningPage.ts';
import { TimerPage } from './timer/timerPage.ts';

/**
 * How long the page's opening waits for what it shows, where that has to be read (ms). Reading is quick
 * while the editor is idle, and slow as soon as it is busy with a new panel; but a slow disk must not
 * keep the page closed.
 */
const READ_FIRST = 60;

/** Makes the page of what each feature shows and handles; resolves when it may be shown. */
export async function openPage(app: AppContext, features: Features): Promise<Panel> {
	const { timer, calendar, clockFormat, zone, storage, running, pageMessages } = features;
	const service = async () => (await running.get()).service;
	const link: PageLink = {
		visible: () => panel.visible,
		post: (message) => panel.post(message),
		refresh: () => panel.refresh(),
	};
	const moves = new MovesPage(
		app,
		storage,
		link,
		() => features.strain.stop,
		() => features.customMoves.get(),
	);
	const bout = new TimerPage(app, timer, link);
	const runs = new RunningPage(app.log, service, link);
	void running.started?.then(() => runs.follow());
	const history = new HistoryPage(
		app,
		{ storage, timer, openHours: () => calendar.openHours, diary: service },
		link,
	);
	const sources: readonly PageSource[] = [clockFormat, moves, bout, runs];
	const handlers: Handlers = {
		...appHandlers(app.log, {
			ready: ({ informed, locale }) => {
				clockFormat.learn(locale);
				void panel.begin(informed);
			},
			zone: (browser) => zone.learn(browser),
			shown: () => void moves.read(),
		}),
		...bout.handlers,
		...moves.handlers,
		...runs.handlers,
		...history.handlers,
	};
	const state = () => sources.flatMap((source) => source.begin());
	const panel = new Panel(app, {
		onMessage: dispatcher(handlers, app.log, (message) => pageMessages.fire(message)),
		state: async () => {
			await moves.known;
			return state();
		},
		knownState: () => (moves.isKnown ? state() : []),
		read: () => moves.read(),
		changes: () => sources.flatMap((source) => source.changes()),
		dispose: () => {
			moves.dispose();
			runs.dispose();
			history.dispose();
		},
	});
	await new Promise<void>((resolve) => {
		// The disk keeps real time, whatever clock a test moves.
		const late = systemClock.wakeAt(systemClock.now() + READ_FIRST, resolve);
		void moves.known.then(() => {
			late.dispose();
			resolve();
		});
	});
	return panel;
}
