import * as vscode from 'vscode';
import type { Click } from '../../core/sitting/click.ts';
import type { Look } from '../../core/sitting/look.ts';
import { COMMANDS } from '../commandIds.ts';
import type { SitTimer } from './sitTimer.ts';

/** Does what a click on the item means just now. */
export async function click({ click: meaning }: Look, timer: SitTimer): Promise<void> {
	switch (meaning.does) {
		case 'answer':
			return answer(meaning, timer);
		case 'imUp':
			return run(COMMANDS.imUp);
		case 'stretch':
			return run(COMMANDS.stretchNow);
		case 'menu':
			return run(COMMANDS.showMenu);
		case 'undo':
			return run(COMMANDS.undo);
		case 'exhale':
			return run(COMMANDS.breatheOut);
		case 'posture':
			return run(COMMANDS.resetPosture);
		case 'resume':
			return run(COMMANDS.resume);
	}
}

async function run(command: string): Promise<void> {
	await vscode.commands.executeCommand(command);
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
	const outcome =
		rest.length === 0 ? only : await (await import('../onDemand.ts')).askOutcome(others);
	if (outcome !== undefined) {
		timer.happen({ type: 'answer', outcome });
	}
}
