import * as vscode from 'vscode';
import type { Click } from '../../core/sitting/click.ts';
import type { Look } from '../../core/sitting/look.ts';
import { COMMANDS, type CommandId } from '../commandIds.ts';
import { askOutcome } from './outcomeMenu.ts';
import type { SitTimer } from './sitTimer.ts';

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
export async function click({ click: meaning }: Look, timer: SitTimer): Promise<void> {
	if (meaning.does === 'answer') {
		return answer(meaning, timer);
	}
	await vscode.commands.executeCommand(COMMAND_FOR[meaning.does]);
}

/** One other answer is given at once; of two, the person picks. */
async function answer(
	{ others }: Extract<Click, { does: 'answer' }>,
	timer: SitTimer,
): Promise<void> {
	const [only, ...rest] = others;
	if (only === undefined) {
		return;
	}
	const outcome = rest.length === 0 ? only : await askOutcome(others);
	if (outcome !== undefined) {
		timer.happen({ type: 'answer', outcome });
	}
}
