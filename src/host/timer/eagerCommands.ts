import type { CommandId } from '../base/commandIds.ts';
import type { UntimedEvent } from '../../core/timer/events.ts';
import type { TimerService } from './timerService.ts';

/** The commands that only dispatch an event to the sit timer: done at once, with nothing to load. */
export function eagerTimerCommands(timer: TimerService) {
	const dispatch = (event: UntimedEvent) => () => timer.dispatch(event);
	return {
		'nextPosture.imUp': dispatch({ type: 'imUp' }),
		'nextPosture.undo': dispatch({ type: 'undo' }),
		'nextPosture.snooze': dispatch({ type: 'snooze' }),
		'nextPosture.skip': dispatch({ type: 'skip' }),
		'nextPosture.resume': dispatch({ type: 'resume' }),
		'nextPosture.restartTimer': dispatch({ type: 'restart' }),
		'nextPosture.tryNudge': dispatch({ type: 'tryNudge' }),
		'nextPosture.imStanding': dispatch({ type: 'position', position: 'standing' }),
		'nextPosture.imSitting': dispatch({ type: 'position', position: 'sitting' }),
	} satisfies Partial<Record<CommandId, () => void>>;
}

/** What `eagerTimerCommands` gives. */
export type EagerTimerCommands = ReturnType<typeof eagerTimerCommands>;
