import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { kept } from '../kills/kept.ts';
import { eventually } from './eventually.ts';
import type { WorkbenchWindow } from './window.ts';
import { giveFocus } from './windowFocus.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** So long a bout lasts here, in milliseconds: no clock must run ahead of the machine's. */
const BOUT = 50;
/** About so long a restart takes here; a kill comes at any instant of it. */
const CYCLE = 200;

describe('a window whose extension host is killed while it writes', () => {
	let workbench: Workbench;
	let other: WorkbenchWindow;

	before(async () => {
		workbench = await openWorkbench();
		other = await workbench.openWindow();
		await giveFocus(workbench, [workbench, other]);
	});

	/** Restarts of which the window told, and how many of them were found after its host was killed. */
	const counts = { made: 0, kept: 0, item: '' };

	after(async () => {
		await workbench.close();
		// `npm run faults -- --host` puts it into its table.
		const file = process.env['KILLS_TOLD_IN'];
		if (file !== undefined) {
			await writeFile(file, JSON.stringify(counts));
		}
	});

	const boutEnds = async () => {
		const { entries } = await kept(workbench.storage);
		return new Set(entries.map((entry) => (entry.kind === 'bout' ? entry.end : null)));
	};

	/** Restarts the timer again and again until the host is gone; tells when those bouts ended. */
	async function restartUntilKilled(): Promise<readonly number[]> {
		const pid = await workbench.hostPid();
		const ended: number[] = [];
		const host = { killed: false };
		const restart = async () => {
			for (let end = await workbench.now(); !host.killed;) {
				end += BOUT;
				await workbench.advance(BOUT);
				await workbench.execute('nextPosture.restartTimer');
				ended.push(end);
			}
		};
		// What is asked of a killed host is never answered.
		void restart().catch(() => {});
		await eventually('a few bouts', () => Promise.resolve(ended.length > 5));
		await new Promise((resolve) => {
			setTimeout(resolve, Math.random() * CYCLE);
		});
		process.kill(pid, 'SIGKILL');
		host.killed = true;
		return [...ended];
	}

	for (const time of ['first', 'second', 'third']) {
		it(`has lost nothing but what was in flight, the ${time} time`, async () => {
			const ended = await restartUntilKilled();
			const found = await boutEnds();
			const lost = ended.filter((end) => !found.has(end));
			// The last one may have been in flight.
			counts.made += ended.length - (lost.includes(ended.at(-1) ?? -1) ? 1 : 0);
			counts.kept += ended.length - lost.length;
			assert.deepEqual(
				lost.filter((end) => end !== ended.at(-1)),
				[],
			);
			await workbench.reload();
			await giveFocus(workbench, [workbench, other]);
			await workbench.runCommand('Next Posture: Restart Timer');
			await eventually('both windows in the new bout', async () => {
				const [mine, theirs] = [await workbench.look(), await other.look()];
				return mine.phase === 'sitting' && mine.dueAt === theirs.dueAt;
			});
			counts.item = await other.itemText();
			const later = await boutEnds();
			assert.deepEqual(
				[...found].filter((end) => !later.has(end)),
				[],
			);
		});
	}
});
