import type { UntimedEvent } from '../../core/timer/events.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import type { TimerService } from './timerService.ts';

/** The commands that only dispatch an event to the sit timer: done at once, with nothing to load. */
export function eagerTimerCommands(timer: TimerService) {
	const dispatch = (event: UntimedEvent) => () => timer.dispatch(event);
	return {
		[COMMANDS.imUp]: dispatch({ type: 'imUp' }),
		[COMMANDS.undo]: dispatch({ type: 'undo' }),
		[COMMANDS.snooze]: dispatch({ type: 'snooze' }),
		[COMMANDS.skip]: dispatch({ type: 'skip' }),
		[COMMANDS.resume]: dispatch({ type: 'resume' }),
		[COMMANDS.restartTimer]: dispatch({ type: 'restart' }),
		[COMMANDS.tryNudge]: dispatch({ type: 'tryNudge' }),
		[COMMANDS.imStanding]: dispatch({ type: 'position', position: 'standing' }),
		[COMMANDS.imSitting]: dispatch({ type: 'position', position: 'sitting' }),
	} satisfies Partial<Record<CommandId, () => void>>;
}

/** What `eagerTimerCommands` gives. */
export type EagerTimerCommands = ReturnType<typeof eagerTimerCommands>;

/** Starts a break for another program, unless one goes on; whether one does then. */
export function startBreak(timer: TimerService): boolean {
	if (timer.record.onBreak === null) {
		timer.dispatch({ type: 'imUp' });
	}
	return timer.record.onBreak !== null;
}
