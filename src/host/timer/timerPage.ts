import { endsBout } from '../../core/moves/routine.ts';
import type { Handlers, ToPage } from '../../core/protocol/protocol.ts';
import type { timerFromPage } from '../../core/protocol/timer.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { AppContext } from '../base/appContext.ts';
import type { PageSource } from '../base/page.ts';
import type { TimerService } from './timerService.ts';

/** The sit timer on the page: the line of the bout, and what the page sees of the person. */
export function timerPage(
	{ clock, settings }: Pick<AppContext, 'clock' | 'settings'>,
	timer: Pick<TimerService, 'view' | 'dispatch'>,
): PageSource & { readonly handlers: Handlers<keyof typeof timerFromPage> } {
	const bout = () => [boutMessage(timer.view, settings.current)];
	return {
		handlers: {
			presence: () => timer.dispatch({ type: 'presence', mark: clock.now() }),
			routineStarted: (routine) =>
				timer.dispatch({
					type: 'routineStarted',
					routine: routine.routine,
					endsBout: endsBout(routine, { seated: settings.current.seatedMode }),
				}),
			routineStep: ({ step }) => timer.dispatch({ type: 'routineSign', step: step - 1 }),
			routineEnded: ({ finished }) => timer.dispatch({ type: 'routineEnded', finished }),
		},
		begin: bout,
		// Sent though it may be the same: the history takes it for a sign that today has changed.
		changes: bout,
	};
}

function boutMessage(view: TimerView, { sitMinutes, latestMinutes }: Settings): ToPage {
	const { phase, quietUntil, position, minutes, breakMinutes } = view;
	return {
		kind: 'bout',
		phase: quietUntil === null ? phase : 'quiet',
		position,
		minutes: minutes ?? 0,
		sitMinutes,
		latestMinutes,
		breakMinutes,
	};
}
