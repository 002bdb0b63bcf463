import * as vscode from 'vscode';
import type { Calendar } from '../../core/sitting/rules.ts';
import { CLICK, COMMANDS } from '../commandIds.ts';
import type { SettingsReader } from '../settings/settingsReader.ts';
import type { Clock } from '../systemClock.ts';
import { click } from './click.ts';
import type { Pacer } from './pacer.ts';
import type { Happening, SitTimer } from './sitTimer.ts';

const menus = () => import('../onDemand.ts');

/** What the commands of the sit timer work on. */
export interface SittingCommandDeps {
	readonly timer: SitTimer;
	readonly pacer: Pacer;
	readonly settings: SettingsReader;
	readonly clock: Clock;
	readonly calendar: () => Calendar;
}

/** Registers the commands of the sit timer. */
export function registerSittingCommands(deps: SittingCommandDeps): vscode.Disposable {
	const { timer, pacer, settings, clock, calendar } = deps;
	const on = (command: string, run: () => void | Promise<void>) =>
		vscode.commands.registerCommand(command, run);
	const happens = (command: string, happening: Happening) =>
		on(command, () => timer.happen(happening));
	return vscode.Disposable.from(
		happens(COMMANDS.imUp, { type: 'imUp' }),
		happens(COMMANDS.undo, { type: 'undo' }),
		happens(COMMANDS.snooze, { type: 'snooze' }),
		happens(COMMANDS.skip, { type: 'skip' }),
		happens(COMMANDS.resume, { type: 'resume' }),
		happens(COMMANDS.restartTimer, { type: 'restart' }),
		happens(COMMANDS.tryNudge, { type: 'tryNudge' }),
		happens(COMMANDS.imStanding, { type: 'position', position: 'standing' }),
		happens(COMMANDS.imSitting, { type: 'position', position: 'sitting' }),
		on(COMMANDS.breatheOut, () => {
			timer.happen({ type: 'smallDone', kind: 'exhale' });
			pacer.breathe();
		}),
		on(COMMANDS.resetPosture, () => {
			timer.happen({ type: 'smallDone', kind: 'posture' });
			pacer.resetPosture(settings.current.seatedMode);
		}),
		on(COMMANDS.pause, async () => {
			const until = await (await menus()).askPause(clock.now(), calendar());
			if (until !== undefined) {
				timer.happen({ type: 'pause', until });
			}
		}),
		on(COMMANDS.quiet, async () => {
			const until = await (await menus()).askQuiet(clock.now());
			if (until !== undefined) {
				timer.happen({ type: 'quiet', until });
			}
		}),
		on(COMMANDS.showMenu, async () => (await menus()).showQuickMenu(timer.current, clock.now())),
		on(CLICK, () => click(timer.current, timer)),
	);
}
