import * as vscode from 'vscode';
import type { Click } from '../../core/timer/view/click.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import { CLICK, type CommandId, COMMANDS } from '../base/commandIds.ts';
import { askOutcome, askPause, askQuiet, showQuickMenu } from './menus.ts';
import type { TimerService } from './timerService.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import type { SettingsReader } from '../settings/settingsReader.ts';
import type { Clock } from '../base/clock.ts';
import { showRunMenu } from '../running/runReminder.ts';
import type { OpenRunning } from '../running/openRunning.ts';
import type { Pacer } from './breathPacer.ts';

const COMMAND_FOR: Readonly<Record<Exclude<Click['does'], 'answer'>, CommandId>> = {
	imUp: COMMANDS.imUp,
	stretch: COMMANDS.stretchNow,
	menu: COMMANDS.showMenu,
	undo: COMMANDS.undo,
	exhale: COMMANDS.breatheOut,
	posture: COMMANDS.resetPosture,
	resume: COMMANDS.resume,
};

/** Does what a click on the item means just now. */
async function click({ click: meaning }: TimerView, timer: TimerService): Promise<void> {
	if (meaning.does === 'answer') {
		return answer(meaning, timer);
	}
	await vscode.commands.executeCommand(COMMAND_FOR[meaning.does]);
}

/** One other answer is given at once; of two, the person picks. */
async function answer(
	{ others }: Extract<Click, { does: 'answer' }>,
	timer: TimerService,
): Promise<void> {
	const [only, ...rest] = others;
	if (only === undefined) {
		return;
	}
	const outcome = rest.length === 0 ? only : await askOutcome(others);
	if (outcome !== undefined) {
		timer.dispatch({ type: 'answer', outcome });
	}
}

/** What the commands of the item and its menus work on. */
export interface MenuCommandDeps {
	readonly timer: TimerService;
	readonly pacer: () => Promise<Pacer>;
	readonly settings: SettingsReader;
	readonly clock: Clock;
	readonly openHours: () => OpenHours;
	/** What running is kept in, where that was opened: a planned run may be near. */
	readonly opening: () => Promise<OpenRunning> | undefined;
}

/** What the commands do that ask something or take the item for a while. */
export function menuCommands(deps: MenuCommandDeps) {
	const { timer, pacer, settings, clock, openHours } = deps;
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
		[CLICK]: async () => {
			const run = await deps.opening();
			const near = run?.reminder.says;
			return run && near ? showRunMenu(near, run.state) : click(timer.view, timer);
		},
	};
}
