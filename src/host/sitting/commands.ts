import { COMMANDS } from '../commandIds.ts';
import type { Happening, SitTimer } from './sitTimer.ts';

/** What the commands do that only tell the sit timer something: at once, with nothing to load. */
export function timerCommands(timer: SitTimer) {
	const happens = (happening: Happening) => () => timer.happen(happening);
	return {
		[COMMANDS.imUp]: happens({ type: 'imUp' }),
		[COMMANDS.undo]: happens({ type: 'undo' }),
		[COMMANDS.snooze]: happens({ type: 'snooze' }),
		[COMMANDS.skip]: happens({ type: 'skip' }),
		[COMMANDS.resume]: happens({ type: 'resume' }),
		[COMMANDS.restartTimer]: happens({ type: 'restart' }),
		[COMMANDS.tryNudge]: happens({ type: 'tryNudge' }),
		[COMMANDS.imStanding]: happens({ type: 'position', position: 'standing' }),
		[COMMANDS.imSitting]: happens({ type: 'position', position: 'sitting' }),
	};
}
