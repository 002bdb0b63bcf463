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
/** After so many restarts the disk is looked at until it holds the last of them. */
const LOOKS_EVERY = 3;
/** So many bouts are on disk before the host is killed. */
const BEFORE_A_KILL = 6;

/** When the bouts ended of which a window told, in order, and how many of them were seen on disk. */
interface Reported {
	readonly ends: number[];
	onDisk: number;
}

describe('a window whose extension host is killed while it writes', () => {
	let workbench: Workbench;
	let other: WorkbenchWindow;

	before(async () => {
		workbench = await openWorkbench();
		other = await workbench.openWindow();
		await giveFocus(workbench, [workbench, other]);
	});

	/**
	 * Bouts that were on disk when a host was killed, and how many of them were found later; bouts that
	 * were told since, and how many of those.
	 */
	const counts = { made: 0, kept: 0, since: 0, keptToo: 0, item: '' };

	after(async () => {
		await workbench.close();
		// `npm run faults -- --host` puts it into its table.
		const file = process.env['KILLS_REPORT'];
		if (file !== undefined) {
			await writeFile(file, JSON.stringify(counts));
		}
	});

	const boutEnds = async () => {
		const { entries } = await kept(workbench.storage);
		return new Set(entries.map((entry) => (entry.kind === 'bout' ? entry.end : null)));
	};

	/** Restarts the timer again and again until the host is gone; tells what came of it till then. */
	async function restartUntilKilled(): Promise<Reported> {
		const pid = await workbench.hostPid();
		const reported: Reported = { ends: [], onDisk: 0 };
		const host = { killed: false };
		const restart = async () => {
			for (let end = await workbench.now(); !host.killed;) {
				end += BOUT;
				await workbench.advance(BOUT);
				await workbench.execute('nextPosture.restartTimer');
				reported.ends.push(end);
				if (reported.ends.length % LOOKS_EVERY === 0) {
					// A command answers before its entry is written; the write begins at once, and by itself.
					const isThere = async () => host.killed || (await boutEnds()).has(end);
					await eventually('the bout on disk', isThere);
					reported.onDisk = host.killed ? reported.onDisk : reported.ends.length;
				}
			}
		};
		// What is asked of a killed host is never answered.
		void restart().catch(() => {});
		const enough = () => Promise.resolve(reported.onDisk >= BEFORE_A_KILL);
		await eventually(`${BEFORE_A_KILL} bouts on disk`, enough);
		await new Promise((resolve) => {
			setTimeout(resolve, Math.random() * CYCLE);
		});
		process.kill(pid, 'SIGKILL');
		host.killed = true;
		return { ends: [...reported.ends], onDisk: reported.onDisk };
	}

	for (const time of ['first', 'second', 'third']) {
		it(`has lost nothing that was on disk, and nothing between, the ${time} time`, async () => {
			const { ends, onDisk } = await restartUntilKilled();
			const found = await boutEnds();
			const lost = ends.filter((end) => !found.has(end));
			counts.made += onDisk;
			counts.kept += onDisk - lost.filter((end) => ends.indexOf(end) < onDisk).length;
			counts.since += ends.length - onDisk;
			counts.keptToo += ends.slice(onDisk).filter((end) => found.has(end)).length;
			// A write holds all that was told before it began: what is lost came after the last whole one.
			assert.ok(
				lost.length <= ends.length - onDisk,
				`${onDisk} of ${ends.length} were on disk, ${lost.length} are lost`,
			);
			assert.deepEqual(lost, ends.slice(ends.length - lost.length));
			await workbench.reload();
			await giveFocus(workbench, [workbench, other]);
			await workbench.runCommand('Next Posture: Restart Timer');
			await eventually('both windows in the new bout', async () => {
				const [mine, theirs] = [await workbench.view(), await other.view()];
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
