import type { Calendar } from '../../core/sitting/rules.ts';
import { CLICK, COMMANDS } from '../commandIds.ts';
import type { SettingsReader } from '../settings/settingsReader.ts';
import type { Clock } from '../systemClock.ts';
import { showRunMenu } from '../running/runMenu.ts';
import { click } from './click.ts';
import type { OpenRunning } from '../running/openRunning.ts';
import type { Pacer } from './pacer.ts';
import { askPause } from './pauseMenu.ts';
import { showQuickMenu } from './quickMenu.ts';
import { askQuiet } from './quietMenu.ts';
import type { SitTimer } from './sitTimer.ts';

/** What the commands of the item and its menus work on. */
export interface MenuCommandDeps {
	readonly timer: SitTimer;
	readonly pacer: () => Promise<Pacer>;
	readonly settings: SettingsReader;
	readonly clock: Clock;
	readonly calendar: () => Calendar;
	/** What running is kept in, where that was opened: a planned run may be near. */
	readonly opening: () => Promise<OpenRunning> | undefined;
}

/** What the commands do that ask something or take the item for a while. */
export function menuCommands(deps: MenuCommandDeps) {
	const { timer, pacer, settings, clock, calendar } = deps;
	return {
		[COMMANDS.breatheOut]: async () => {
			timer.happen({ type: 'smallDone', kind: 'exhale' });
			(await pacer()).breathe();
		},
		[COMMANDS.resetPosture]: async () => {
			timer.happen({ type: 'smallDone', kind: 'posture' });
			(await pacer()).resetPosture(settings.current.seatedMode);
		},
		[COMMANDS.pause]: async () => {
			const until = await askPause(clock.now(), calendar());
			if (until !== undefined) {
				timer.happen({ type: 'pause', until });
			}
		},
		[COMMANDS.quiet]: async () => {
			const until = await askQuiet(clock.now());
			if (until !== undefined) {
				timer.happen({ type: 'quiet', until });
			}
		},
		[COMMANDS.showMenu]: () =>
			showQuickMenu(timer.current, clock.now(), settings.current.seatedMode),
		[CLICK]: async () => {
			const run = await deps.opening();
			const near = run?.reminder.says;
			return run && near ? showRunMenu(near, run.state) : click(timer.current, timer);
		},
	};
}
