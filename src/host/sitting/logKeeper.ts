import { same } from '../../core/same.ts';
import type { LogEntry } from '../../core/sitting/logEntry.ts';
import type { Shared } from '../../core/sitting/shared.ts';

/** What the log is kept with. */
export interface LogKeeperDeps {
	/** Adds entries to the files of their days; resolves when they are there. */
	keep(entries: readonly LogEntry[], machine: string): Promise<void>;
	failed(reason: unknown): void;
}

type Held = Pick<Shared, 'entries' | 'machine'>;

/** Sees to it that what the shared record tells of the days gets into their files. */
export class LogKeeper {
	private readonly deps: LogKeeperDeps;
	private last: Held | null = null;
	private working: Promise<unknown> = Promise.resolve();

	constructor(deps: LogKeeperDeps) {
		this.deps = deps;
	}

	/** Files what a written record holds, unless that is what was filed last. */
	file({ entries, machine }: Held): void {
		const held = { entries, machine };
		if (!same(held, this.last)) {
			this.last = held;
			this.working = this.isFiled(held);
		}
	}

	/** Files what is there, again if need be; false where that failed. */
	async isFiled({ entries, machine }: Held): Promise<boolean> {
		try {
			await this.deps.keep(entries, machine);
			return true;
		} catch (reason) {
			this.last = null;
			this.deps.failed(reason);
			return false;
		}
	}

	/** Resolves when nothing is being filed. */
	async settled(): Promise<void> {
		await this.working;
	}
}
