import type { Day } from '../../core/running/days.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import { mergeEntries } from '../../core/sitting/shared.ts';
import type { Instant } from '../../core/time.ts';
import type { LogArchive } from './logArchive.ts';

/** The logs of this machine and of all others that keep something beside it. */
export class AllMachines implements LogArchive {
	private readonly own: string;
	private readonly others: () => Promise<readonly string[]>;
	private readonly open: (machine: string) => LogArchive;
	private readonly opened = new Map<string, LogArchive>();

	/** `open` opens the log of one machine; `others` lists those that there are beside `own`. */
	constructor(
		own: string,
		others: () => Promise<readonly string[]>,
		open: (machine: string) => LogArchive,
	) {
		this.own = own;
		this.others = others;
		this.open = open;
	}

	async entriesOf(from: Instant, to: Instant): Promise<readonly LogEntry[]> {
		const all = await this.each((log) => log.entriesOf(from, to));
		return all.reduce(mergeEntries);
	}

	async firstDay(): Promise<Day> {
		return Math.min(...(await this.each((log) => log.firstDay())));
	}

	private async each<T>(ask: (log: LogArchive) => Promise<T>): Promise<readonly T[]> {
		const machines = [this.own, ...(await this.others())];
		return Promise.all(
			machines.map((machine) => {
				const log = this.opened.get(machine) ?? this.open(machine);
				this.opened.set(machine, log);
				return ask(log);
			}),
		);
	}
}
