import type { Page } from 'playwright-core';
import type { Counts } from '../bench/counting.ts';
import type { WorkbenchWindow } from '../e2e/window.ts';

type Counted = Exclude<keyof Counts, 'errors'>;

/** What all windows hold together at an hour, when nothing is going on. */
export interface Reading extends Readonly<Record<Counted, number>> {
	/** Hours since the start. */
	readonly hour: number;
	/** Bytes of the heaps of the windows' own scripts, the page's among them. */
	readonly pages: number;
	/** What went wrong in the extension hosts. */
	readonly errors: readonly string[];
}

/** Bytes of the heap of a window's scripts, after its garbage is gone. */
async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize;
}

/** Reads all windows, one after the other, and adds up what they hold. */
export async function read(hour: number, windows: readonly WorkbenchWindow[]): Promise<Reading> {
	const all: Counts[] = [];
	let pages = 0;
	for (const window of windows) {
		await window.execute('nextPostureTest.settled');
		all.push((await window.execute('nextPostureTest.count')) as Counts);
		pages += await heapOf(window.page);
	}
	const sum = (what: Counted) => all.reduce((total, counts) => total + counts[what], 0);
	return {
		hour,
		pages,
		heap: sum('heap'),
		disposables: sum('disposables'),
		emitters: sum('emitters'),
		listeners: sum('listeners'),
		alarms: sum('alarms'),
		wakeUps: sum('wakeUps'),
		writes: sum('writes'),
		errors: all.flatMap(({ errors }) => errors),
	};
}

/** What comes of us: from the page's scripts, or from the bundles of the extension host. */
const OURS = /next-posture\.next-posture|nextPosture|[\\/]dist[\\/](node|webview)[\\/]/;

/** Collects what goes wrong with us in the windows, from now on. What VS Code says of itself is left out. */
export function listenForErrors(windows: readonly WorkbenchWindow[]): readonly string[] {
	const errors: string[] = [];
	const listen = (text: string) => {
		if (OURS.test(text)) {
			errors.push(text);
		}
	};
	for (const { page } of windows) {
		page.on('pageerror', (error) => listen(error.stack ?? String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') {
				listen(`${message.location().url}: ${message.text()}`);
			}
		});
	}
	return errors;
}
