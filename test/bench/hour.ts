import * as vscode from 'vscode';
import { HOUR, MINUTE, SECOND } from '../../src/core/base/time.ts';
import type { TestApi } from '../../src/host/testApi.ts';
import { Counting, heapInUse } from './counting.ts';
import { quiet } from './quiet.ts';

/** What an hour took. */
export interface Hour {
	/** Seconds of the processors that the extension host used, beyond what it uses by itself. */
	readonly cpu: number;
	readonly wakeUps: number;
	readonly writes: number;
}

/** Bytes of the heap and hours, of one extension host. */
export interface HourMeasured {
	readonly empty: number;
	/** Heap that we added by the start, after the hours, and once the page was shown and closed. */
	readonly begun: number;
	readonly after: number;
	readonly withPage: number;
	readonly focused: Hour;
	/** Nobody is there, and an agent works in the window that has the focus. */
	readonly alone: Hour;
	readonly unfocused: Hour;
}

/** VS Code tells of the person's work no more often than this. */
const STEP = 5 * SECOND;
/** When the person rises, and comes back, in an hour. */
const [UP, BACK] = [33 * MINUTE, 37 * MINUTE];
const SAVE_EVERY = 3 * MINUTE;

function cpuSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Seconds that this host uses by itself in so many milliseconds. */
async function idle(milliseconds: number): Promise<number> {
	const before = cpuSeconds();
	await new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
	return cpuSeconds() - before;
}

/** Steps through an hour; `act` is what the person does at each step. */
async function measure(
	api: TestApi,
	counting: Counting,
	act: (into: number) => Promise<void>,
): Promise<Hour> {
	await quiet();
	const [before, cpu, at] = [counting.done, cpuSeconds(), performance.now()];
	for (let into = 0; into < HOUR; into += STEP) {
		await act(into);
		await api.clock.advance(STEP);
		// In an hour there is time for every write to end before the next.
		await api.settled();
	}
	const used = cpuSeconds() - cpu;
	const took = performance.now() - at;
	return {
		cpu: Math.max(0, used - (await idle(took))),
		wakeUps: counting.done.wakeUps - before.wakeUps,
		writes: counting.done.writes - before.writes,
	};
}

/** The hour of a person who types, saves at times, and rises once. */
async function work(api: TestApi, into: number): Promise<void> {
	if (into === UP) {
		await vscode.commands.executeCommand('nextPosture.imUp');
	}
	if (into < UP || into >= BACK) {
		api.dispatch({ type: 'presence', mark: api.clock.now() });
		api.dispatch({ type: 'edit', byHand: true });
		if (into % SAVE_EVERY === 0) {
			api.dispatch({ type: 'save' });
		}
	}
}

/** An agent that edits and writes files, with nobody there. */
async function workAlone(api: TestApi): Promise<void> {
	api.dispatch({ type: 'edit', byHand: false });
	api.dispatch({ type: 'files' });
}

async function showPage(api: TestApi): Promise<void> {
	const shown = new Promise<void>((resolve) => {
		const listener = api.onMessage(({ kind }) => {
			if (kind === 'shown') {
				listener.dispose();
				resolve();
			}
		});
	});
	await vscode.commands.executeCommand('nextPosture.showStretches');
	await shown;
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Loaded as the tests module of a fresh extension host, in which neither we nor an empty extension are
 * active yet: activates first the empty one and then us, lives through an hour of ordinary use, one of an agent
 * alone and one without focus, and prints the `HourMeasured` as JSON in a line that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const empty = vscode.extensions.getExtension('next-posture.empty');
	const ours = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	if (!empty || !ours || ours.isActive) {
		throw new Error('The empty extension or ours is not there, or ours is active already.');
	}
	const counting = new Counting();
	await quiet();
	const before = await heapInUse();
	await empty.activate();
	const withEmpty = await heapInUse();
	const api = await ours.activate();
	counting.activated(api);
	await api.settled();
	await quiet();
	const begun = await heapInUse();
	api.dispatch({ type: 'focus', focused: true });
	const focused = await measure(api, counting, (into) => work(api, into));
	const alone = await measure(api, counting, () => workAlone(api));
	api.dispatch({ type: 'focus', focused: false });
	const unfocused = await measure(api, counting, async () => {});
	const after = await heapInUse();
	await showPage(api);
	const withPage = await heapInUse();
	const measured: HourMeasured = {
		empty: withEmpty - before,
		begun: begun - withEmpty,
		after: after - withEmpty,
		withPage: withPage - withEmpty,
		focused,
		alone,
		unfocused,
	};
	console.log(`BENCH ${JSON.stringify(measured)}`);
}
