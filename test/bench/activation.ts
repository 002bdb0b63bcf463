import * as vscode from 'vscode';
import { quiet } from './quiet.ts';

const ours = 'next-posture.next-posture';
const empty = 'next-posture.empty';
const likeGit = 'next-posture.like-git';

/** What an activation costs, in milliseconds. */
interface Costs {
	/** From the call of `activate` until its promise settles. */
	readonly activation: number;
	/** For how long the thread was taken in the 600 ms from that call, other than by looking at the clock. */
	readonly busy: number;
}

/** How long the thread is looked at, in ms: what was put off at the start has been done by then. */
const LOOKED_AT = 600;

/** A turn of the event loop that is no longer than this had nothing to do, in ms. */
const EMPTY_TURN = 0.2;

/** Spins through the event loop until `end`, and adds up the turns in which something else had the thread. */
async function busyUntil(end: number): Promise<number> {
	let busy = 0;
	for (let last = performance.now(); last < end;) {
		await new Promise((resolve) => {
			setImmediate(resolve);
		});
		const now = performance.now();
		const turn = now - last;
		busy += turn > EMPTY_TURN ? turn : 0;
		last = now;
	}
	return busy;
}

async function costsOf(id: string): Promise<Costs> {
	const extension = vscode.extensions.getExtension(id);
	if (!extension || extension.isActive) {
		throw new Error(`${id} is ${extension ? 'active already' : 'not installed'}`);
	}
	await quiet();
	const start = performance.now();
	const busy = busyUntil(start + LOOKED_AT);
	await extension.activate();
	const activation = performance.now() - start;
	return { activation, busy: await busy };
}

/**
 * Loaded as the tests module of a fresh extension host, in which none of the three extensions is active yet:
 * activates first the one like Git, where the setting `nextPostureBench.likeGit` is true, then the empty one
 * and ours, the one that `nextPostureBench.first` names first. Prints what each of the two cost, as JSON in a
 * line that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const settings = vscode.workspace.getConfiguration('nextPostureBench');
	// What looks at the thread is compiled by then, and is not what the first one costs.
	await busyUntil(performance.now() + LOOKED_AT);
	if (settings.get<boolean>('likeGit') === true) {
		await costsOf(likeGit);
	}
	const costs: Record<string, Costs> = {};
	for (const id of settings.get<string>('first') === 'ours' ? [ours, empty] : [empty, ours]) {
		costs[id === ours ? 'ours' : 'empty'] = await costsOf(id);
	}
	console.log(`BENCH ${JSON.stringify(costs)}`);
}
