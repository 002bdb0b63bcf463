import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Log } from './dayFiles.ts';

/** What the log is kept with. */
export interface LogKeeperDeps {
	/** Brings the files of the days to this log; resolves when it is there. */
	keep(log: Log): Promise<void>;
	failed(reason: unknown): void;
}

/** Sees to it that what the shared record tells of the days gets into their files. */
export class LogKeeper {
	private readonly deps: LogKeeperDeps;
	private last: Log | null = null;
	private working: Promise<unknown> = Promise.resolve();

	constructor(deps: LogKeeperDeps) {
		this.deps = deps;
	}

	/** What a window that opens finds in the record was filed, or will be with what comes next. */
	finds(log: Log): void {
		this.last = log;
	}

	/** Files what a written record holds, unless that is what was filed last. */
	file(log: Log): void {
		const { last } = this;
		const isNew = !deepEqual(last?.entries ?? [], log.entries);
		if (isNew || (last && last.machine !== log.machine)) {
			this.last = log;
			this.working = this.isFiled(log);
		}
	}

	/** Files what is there, again if need be; false where that failed. */
	async isFiled(log: Log): Promise<boolean> {
		try {
			await this.deps.keep(log);
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
