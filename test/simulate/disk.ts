import { type Milliseconds, SECOND } from '../../src/core/base/time.ts';
import type { Files } from '../../src/host/storage/files.ts';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtualTime.ts';

/** Longest that a read or a write takes here. */
export const SLOWEST_FILE: Milliseconds = 200;
/** Longest that a change event takes here; VS Code's take about 100 ms (measured). */
export const SLOWEST_WATCH: Milliseconds = SECOND;

/** Whether a process still runs: a killed one does nothing more, wherever it was. */
export interface Process {
	readonly alive: boolean;
}

/**
 * A folder that several processes share. A write empties the file and then puts the whole over
 * whatever lies there by then, as the file systems under VS Code do; of a process that is killed in
 * between, some part is put down.
 */
export class Disk {
	readonly contents = new Map<string, string>();
	private readonly time: VirtualTime;
	private readonly chance: Random;
	/** Called when a file has been written whole. */
	private readonly wrote: (name: string, by: Process) => void;
	/** Reads and writes under way. */
	busy = 0;

	constructor(time: VirtualTime, chance: Random, wrote: (name: string, by: Process) => void) {
		this.time = time;
		this.chance = chance;
		this.wrote = wrote;
	}

	/** The disk as `process` uses it. */
	as(process: Process): Files {
		return {
			read: (name) =>
				new Promise((resolve) => {
					this.later(process, () => resolve(this.contents.get(name) ?? null));
				}),
			write: (name, text) =>
				new Promise((resolve) => {
					this.later(process, () => {
						this.contents.set(name, '');
						const half = () =>
							this.putDown(name, text.slice(0, this.chance.between(0, text.length)));
						this.later(
							process,
							() => {
								this.putDown(name, text);
								this.wrote(name, process);
								resolve();
							},
							half,
						);
					});
				}),
		};
	}

	/** The disk as it lies there now, at once and to be read only. */
	get asItIs(): Files {
		return {
			read: async (name) => this.contents.get(name) ?? null,
			write: async () => {},
		};
	}

	private later(process: Process, run: () => void, killed: () => void = () => {}): void {
		this.busy++;
		const slow = this.chance.chance(0.02);
		this.time.after(this.chance.between(1, slow ? SLOWEST_FILE : 10), () => {
			this.busy--;
			(process.alive ? run : killed)();
		});
	}

	private putDown(name: string, text: string): void {
		this.contents.set(name, text + (this.contents.get(name) ?? '').slice(text.length));
	}
}
