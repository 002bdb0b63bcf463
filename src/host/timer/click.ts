import * as vscode from 'vscode';
import type { ClickMeaning } from '../../core/timer/view/click.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { askOutcome } from './menus.ts';
import type { TimerService } from './timerService.ts';

const COMMAND_FOR: Readonly<
	Record<Exclude<ClickMeaning['does'], 'answer' | 'endTrial'>, CommandId>
> = {
	imUp: COMMANDS.imUp,
	stretch: COMMANDS.stretchNow,
	menu: COMMANDS.showMenu,
	undo: COMMANDS.undo,
	exhale: COMMANDS.breatheOut,
	posture: COMMANDS.resetPosture,
	resume: COMMANDS.resume,
};

/** Does what a click on the item means just now, while it shows the sit timer. */
export async function handleClick(timer: TimerService): Promise<void> {
	const { click } = timer.view;
	if (click.does === 'answer') {
		return answer(click, timer);
	}
	if (click.does === 'endTrial') {
		timer.dispatch({ type: 'endTrial' });
		return;
	}
	await vscode.commands.executeCommand(COMMAND_FOR[click.does]);
}

/** One other answer is given at once; of two, the person picks. */
async function answer(
	{ others }: Extract<ClickMeaning, { does: 'answer' }>,
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
