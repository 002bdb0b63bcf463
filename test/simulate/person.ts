import { MINUTE } from '../../src/core/base/time.ts';
import { command } from './commands.ts';
import type { Desk, Pace } from './desk.ts';
import { freeze, leaveVsCode, loseWindow, night, setClock, sleep } from './mishaps.ts';
import type { Action } from './story.ts';

const PACE: Readonly<Record<'type' | 'work' | 'browse' | 'read' | 'prompt', Pace>> = {
	type: [8, 18],
	work: [5, 75],
	browse: [10, 60],
	read: [30, 300],
	prompt: [2, 90],
};

/** Plays one thing that a person does or that befalls them, from its start to its end. */
export async function act(action: Action, desk: Desk): Promise<void> {
	const { computer, onlooker } = desk;
	switch (action[0]) {
		case 'type':
		case 'work':
			return desk.every(PACE[action[0]], action[1], (window) => desk.write(window));
		case 'browse':
			return desk.every(PACE.browse, action[1], (window) => desk.key(window));
		case 'read':
			return desk.every(PACE.read, action[1], (window) => desk.key(window));
		case 'prompt':
			return desk.every(PACE.prompt, action[1], (window) => desk.keyElsewhere(window));
		case 'call':
			await desk.sitDown();
			return desk.pass(action[1]);
		case 'watch an agent':
			return desk.every(PACE.work, action[1], (window) => desk.agentEdits(window));
		case 'flit':
			return flit(action[1], desk);
		case 'debug':
			return debug(action[1], desk);
		case 'run a task':
			return runTask(action[1], desk);
		case 'other program':
			await desk.focus(null);
			return desk.pass(action[1]);
		case 'sleep':
			return sleep(action[1] * MINUTE, action[2] === 'stop', desk);
		case 'frozen':
			return freeze(action[1] * MINUTE, desk);
		case 'close all':
		case 'crash':
			return leaveVsCode(action[0] === 'crash' ? 'kill' : 'close', action[1] * MINUTE, desk);
		case 'open window':
			return desk.open();
		case 'switch window':
			return switchWindow(desk);
		case 'close window':
		case 'kill window':
		case 'reload window':
			return loseWindow(action[0], action[1], desk);
		case 'set clock':
			return setClock(action[1] * MINUTE, desk);
		case 'travel to':
			onlooker.interrupt();
			return computer.travel(action[1]);
		case 'night':
			return night(action, desk);
		case 'do':
		case 'answer':
		case 'exhale':
		case 'posture':
		case 'eyes':
		case 'position':
		case 'pause':
		case 'quiet':
		case 'routine':
			return command(action, desk);
	}
}

/** Now this window, now that or a browser. */
async function flit(minutes: number, desk: Desk): Promise<void> {
	const { computer } = desk;
	const end = computer.time.real + minutes * MINUTE;
	while (computer.time.real < end) {
		await desk.every(PACE.work, 1 / 2, (window) => desk.write(window));
		await (computer.windows.length > 1 ? switchWindow(desk) : desk.focus(null));
		await desk.pass(1 / 4);
	}
}

async function switchWindow(desk: Desk): Promise<void> {
	const { windows, focused } = desk.computer;
	const other = windows.find((window) => window !== focused);
	await desk.focus(other ?? (await desk.sitDown()));
}

async function debug(minutes: number, desk: Desk): Promise<void> {
	const window = await desk.sitDown();
	window.dispatch({ type: 'pausedFrame', standing: true });
	await desk.every(PACE.browse, minutes, (one) => desk.key(one));
	window.dispatch({ type: 'pausedFrame', standing: false });
}

async function runTask(minutes: number, desk: Desk): Promise<void> {
	const window = await desk.sitDown();
	window.dispatch({ type: 'machine', source: 'task', busySince: desk.computer.now });
	await desk.every(PACE.work, minutes, (one) => desk.write(one));
	window.dispatch({ type: 'machine', source: 'task', busySince: null });
	window.dispatch({ type: 'lull', trigger: 'task' });
}
