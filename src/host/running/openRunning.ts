import { agendaSpan } from '../../core/running/plan/reminder.ts';
import type { AppContext } from '../base/appContext.ts';
import { aheadAt } from '../base/locale.ts';
import type { Overlay } from '../timer/statusItem.ts';
import { RunReminder } from './runReminder.ts';
import { RunningService, type RunningSources } from './runningService.ts';

/** Running in this window: its service, and what the status item shows of it. */
export interface OpenRunning {
	readonly service: RunningService;
	readonly reminder: RunReminder;
}

/**
 * Opens running for as long as the window lives. When a planned run is near, and whether a check that was kept
 * closes what strains, is set where every window, of any profile, knows it without opening running. `remind`
 * shows the reminder in the status item, or nothing.
 */
export async function openRunning(
	app: AppContext,
	sources: RunningSources,
	remind: (overlay: Overlay | null) => void,
): Promise<OpenRunning> {
	const { person, subscriptions } = app;
	const service = subscriptions.add(await RunningService.open(app, sources));
	const reminder = subscriptions.add(new RunReminder(app, service, sources.timer, remind));
	const share = () => {
		service.store.keepUp();
		person.set('agenda', agendaSpan(service.agenda, aheadAt));
		person.set('severeDay', service.severeDay);
	};
	subscriptions.add(service.onDidChange(share));
	// Plans pass, and clocks are set to another zone.
	subscriptions.add(sources.timer.onDidChangeView(share));
	share();
	return { service, reminder };
}
