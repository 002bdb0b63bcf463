import { HOUR, type Milliseconds, MINUTE, SECOND } from '../../src/core/base/time.ts';
import { nextTimeOfDay } from '../../src/core/base/timeOfDay.ts';
import { localDays } from '../../src/host/base/locale.ts';
import type { Desk } from './desk.ts';
import { NOTICED_BY_ALL } from './onlooker.ts';
import type { Action } from './story.ts';

/** From here a late wake-up or a clock set forward counts as a sleep. */
const SLEPT: Milliseconds = 55 * SECOND;
/** With VS Code closed for so long, coming back is a return. */
const CLOSED: Milliseconds = NOTICED_BY_ALL;
/**
 * By then a window in use has noticed a jump of time: it sets its timer for two minutes at most,
 * as long as a question stands in the item.
 */
const NOTICED: Milliseconds = 2 * MINUTE + 5 * SECOND;
/** A clock set back by less is jitter. */
const JITTER: Milliseconds = 2 * SECOND;

/**
 * Time passes until every window in use has noticed that the clock was set, or that the machine slept:
 * of two such things at once, with one of them backwards, nobody can tell more than their sum.
 */
async function notice({ computer: { time, jumpedAt } }: Desk): Promise<void> {
	await time.pass(Math.max(0, jumpedAt + NOTICED - time.real));
}

/** The machine sleeps, with whatever is open. */
export async function sleep(span: Milliseconds, stop: boolean, desk: Desk): Promise<void> {
	const { computer, onlooker } = desk;
	await notice(desk);
	computer.sleep(span, stop);
	if (span >= SLEPT) {
		onlooker.wokeUp(span);
	}
	await computer.time.pass(2 * SECOND);
}

/** The person is in another tab of the browser, which lets no timer of these ring meanwhile. */
export async function freeze(span: Milliseconds, desk: Desk): Promise<void> {
	const { computer } = desk;
	await notice(desk);
	if (computer.windows.some(({ ahead }) => ahead)) {
		// One that is not in use meets a clock that was set back when its timer rings next; by the end of a freeze
		// as long as that, nothing would tell of it any more.
		await computer.time.pass(NOTICED_BY_ALL);
	}
	await desk.focus(null);
	computer.freeze(span);
	await computer.time.pass(2 * SECOND);
}

/** Every window is closed or killed; later one is opened. */
export async function leaveVsCode(
	how: 'close' | 'kill',
	span: Milliseconds,
	desk: Desk,
): Promise<void> {
	const { computer, onlooker } = desk;
	await notice(desk);
	for (const window of computer.windows) {
		computer.remove(window, how);
		onlooker.lose(window);
	}
	await computer.time.pass(span);
	if (span >= CLOSED) {
		onlooker.wokeUp(span);
	} else if (span >= CLOSED - MINUTE) {
		// The last sign of life was written up to a minute before.
		onlooker.interrupt();
	}
	await desk.open();
}

/** One of the windows goes away, and comes back if it is reloaded. */
export async function loseWindow(
	how: 'close window' | 'kill window' | 'reload window',
	number: number,
	desk: Desk,
): Promise<void> {
	const { computer, onlooker } = desk;
	const window = computer.windows[number % Math.max(1, computer.windows.length)];
	if (window) {
		computer.remove(window, how === 'kill window' ? 'kill' : 'close');
		onlooker.lose(window);
		await computer.time.pass(SECOND);
		if (how === 'reload window') {
			await desk.open();
		}
	}
}

export async function setClock(by: Milliseconds, desk: Desk): Promise<void> {
	const { computer, onlooker } = desk;
	await notice(desk);
	computer.setClock(by);
	if (by >= SLEPT || by <= -JITTER) {
		onlooker.clockSet(by);
	} else {
		onlooker.clockCorrected(by);
		if (by >= JITTER) {
			onlooker.interrupt();
		}
	}
}

/** Until an hour of the next morning, by local clocks. */
export async function night(
	[, how, hour]: Extract<Action, readonly ['night', ...unknown[]]>,
	desk: Desk,
): Promise<void> {
	const { computer } = desk;
	const morning =
		nextTimeOfDay(computer.now + 4 * HOUR, { minutes: hour * 60, isOpen: false }, localDays) -
		computer.now;
	switch (how) {
		case 'asleep':
			return sleep(morning, computer.windows.length % 2 === 0, desk);
		case 'closed':
			return leaveVsCode('close', morning, desk);
		case 'left on':
			// The screen is locked.
			await desk.focus(null);
			return computer.time.pass(morning);
	}
}
