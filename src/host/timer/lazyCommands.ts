import type { OpenHours } from '../../core/timer/workingHours.ts';
import type { AppContext } from '../base/appContext.ts';
import { COMMANDS } from '../base/commandIds.ts';
import type { BreathPacer } from './breathPacer.ts';
import { askPause, askQuiet, restoreItem, showQuickMenu } from './menus.ts';
import type { TimerService } from './timerService.ts';

/** What the commands of the sit timer act on. */
export interface LazyTimerCommandDeps {
	readonly timer: TimerService;
	readonly openHours: () => OpenHours;
	readonly pacer: () => Promise<BreathPacer>;
}

/** The commands of the sit timer that ask something, explain something or cover the item for a while. */
export function lazyTimerCommands(
	{ clock, settings }: Pick<AppContext, 'clock' | 'settings'>,
	{ timer, openHours, pacer }: LazyTimerCommandDeps,
) {
	return {
		[COMMANDS.breatheOut]: async () => {
			timer.dispatch({ type: 'smallDone', kind: 'exhale' });
			(await pacer()).breathe();
		},
		[COMMANDS.resetPosture]: async () => {
			timer.dispatch({ type: 'smallDone', kind: 'posture' });
			(await pacer()).resetPosture(settings.current.seatedMode);
		},
		[COMMANDS.pause]: async () => {
			const until = await askPause(clock.now(), openHours());
			if (until !== undefined) {
				timer.dispatch({ type: 'pause', until });
			}
		},
		[COMMANDS.quiet]: async () => {
			const until = await askQuiet(clock.now());
			if (until !== undefined) {
				timer.dispatch({ type: 'quiet', until });
			}
		},
		[COMMANDS.showMenu]: () => showQuickMenu(timer.view, clock.now(), settings.current.seatedMode),
		[COMMANDS.restoreItem]: restoreItem,
	};
}
