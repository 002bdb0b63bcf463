import type { Calendar } from '../../core/sitting/rules.ts';
import { CLICK, COMMANDS } from '../commandIds.ts';
import type { SettingsReader } from '../settings/settingsReader.ts';
import type { Clock } from '../systemClock.ts';
import { click } from './click.ts';
import type { Pace } from './pace.ts';
import type { Happening, SitTimer } from './sitTimer.ts';

const menus = () => import('../onDemand.ts');

/** What the commands of the sit timer work on. */
export interface SittingCommandDeps {
	readonly timer: SitTimer;
	readonly pace: Pace;
	readonly settings: SettingsReader;
	readonly clock: Clock;
	readonly calendar: () => Calendar;
}

/** What the commands of the sit timer do. */
export function sittingCommands(deps: SittingCommandDeps) {
	const { timer, pace, settings, clock, calendar } = deps;
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
		[COMMANDS.breatheOut]: () => {
			timer.happen({ type: 'smallDone', kind: 'exhale' });
			return pace.breathe();
		},
		[COMMANDS.resetPosture]: () => {
			timer.happen({ type: 'smallDone', kind: 'posture' });
			return pace.resetPosture(settings.current.seatedMode);
		},
		[COMMANDS.pause]: async () => {
			const until = await (await menus()).askPause(clock.now(), calendar());
			if (until !== undefined) {
				timer.happen({ type: 'pause', until });
			}
		},
		[COMMANDS.quiet]: async () => {
			const until = await (await menus()).askQuiet(clock.now());
			if (until !== undefined) {
				timer.happen({ type: 'quiet', until });
			}
		},
		[COMMANDS.showMenu]: async () => (await menus()).showQuickMenu(timer.current, clock.now()),
		[CLICK]: () => click(timer.current, timer),
	};
}
