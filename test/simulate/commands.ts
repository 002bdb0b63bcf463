import { MINUTE } from '../../src/core/base/time.ts';
import type { SmallKind } from '../../src/core/timer/nudgeLines.ts';
import type { Desk } from './desk.ts';
import type { SimWindow } from './simWindow.ts';
import type { Action } from './story.ts';

/** What the person tells the timer. */
export type Command = Extract<
	Action,
	readonly ['do' | 'answer' | SmallKind | 'position' | 'pause' | 'quiet' | 'routine', ...unknown[]]
>;

/** Gives a command of ours in the focused window. */
export async function command(action: Command, desk: Desk): Promise<void> {
	const window = await desk.sitDown();
	const { onlooker, computer } = desk;
	const soon = (minutes: number) => computer.now + minutes * MINUTE;
	onlooker.sign();
	switch (action[0]) {
		case 'do':
			return named(action[1], window, desk);
		case 'answer':
			if (action[1] === 'here') {
				onlooker.cameBack();
			}
			onlooker.silence(false);
			return window.dispatch({ type: 'answer', outcome: action[1] });
		case 'exhale':
		case 'posture':
		case 'eyes':
			return window.dispatch({ type: 'smallDone', kind: action[0] });
		case 'position':
			if (window.timer.record.position !== action[1]) {
				onlooker.restart();
			}
			return window.dispatch({ type: 'position', position: action[1] });
		case 'pause': {
			const until = action[1] === null ? null : soon(action[1]);
			onlooker.pause(until);
			return window.dispatch({ type: 'pause', until });
		}
		case 'quiet':
			onlooker.quiet(soon(action[1]));
			return window.dispatch({ type: 'quiet', until: soon(action[1]) });
		case 'routine':
			return routine(action, window, desk);
	}
}

function named(
	name: Extract<Action, readonly ['do', unknown]>[1],
	window: SimWindow,
	{ onlooker }: Desk,
): void {
	switch (name) {
		case 'imUp':
			onlooker.gotUp();
			break;
		case 'resume':
			onlooker.resume();
			onlooker.quiet(-Infinity);
			break;
		case 'restart':
			onlooker.restart();
			break;
		case 'undo':
			onlooker.cameBack();
			onlooker.silence(false);
			break;
		case 'snooze':
		case 'skip':
			onlooker.silence(name === 'snooze');
			break;
		case 'tryNudge':
			break;
	}
	window.dispatch({ type: name });
}

async function routine(
	[, minutes, end, endsBout]: Extract<Action, readonly ['routine', ...unknown[]]>,
	window: SimWindow,
	desk: Desk,
): Promise<void> {
	const { onlooker } = desk;
	onlooker.plays(false);
	window.dispatch({ type: 'routineStarted', routine: 'stand-break', endsBout });
	for (let step = 1; step <= minutes; step++) {
		await desk.pass(1);
		onlooker.plays(endsBout);
		window.dispatch({ type: 'routineSign', step, played: step * MINUTE });
	}
	if (end === 'forgotten') {
		onlooker.forgets();
	} else {
		onlooker.cameBack();
		const played = minutes * MINUTE;
		window.dispatch({ type: 'routineEnded', finished: end === 'finished', played });
	}
}
