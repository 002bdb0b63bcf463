import type { CommandId } from '../base/commandIds.ts';
import type { UntimedEvent } from '../../core/timer/events.ts';
import type { TimerService } from './timerService.ts';

/** What the commands do that only tell the sit timer something: at once, with nothing to load. */
export function timerCommands(timer: TimerService) {
	const happens = (event: UntimedEvent) => () => timer.dispatch(event);
	return {
		'nextPosture.imUp': happens({ type: 'imUp' }),
		'nextPosture.undo': happens({ type: 'undo' }),
		'nextPosture.snooze': happens({ type: 'snooze' }),
		'nextPosture.skip': happens({ type: 'skip' }),
		'nextPosture.resume': happens({ type: 'resume' }),
		'nextPosture.restartTimer': happens({ type: 'restart' }),
		'nextPosture.tryNudge': happens({ type: 'tryNudge' }),
		'nextPosture.imStanding': happens({ type: 'position', position: 'standing' }),
		'nextPosture.imSitting': happens({ type: 'position', position: 'sitting' }),
	} satisfies Partial<Record<CommandId, () => void>>;
}
