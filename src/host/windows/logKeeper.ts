import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Log } from './dayFiles.ts';

/** What the log is kept with. */
export interface LogKeeperDeps {
	/** Brings the files of the days to this log; resolves when they are written. */
	keep(log: Log): Promise<void>;
	failed(reason: unknown): void;
}

/** Has the log of the shared record filed by days, each state of it once. */
export class LogKeeper {
	private readonly deps: LogKeeperDeps;
	/** What was filed last, or is being filed; null: unknown, so that it is filed again. */
	private last: Log | null = null;
	private working: Promise<unknown> = Promise.resolve();

	constructor(deps: LogKeeperDeps) {
		this.deps = deps;
	}

	/** The log of a record found on disk: it was filed, or will be with what comes next. */
	markFiled(log: Log): void {
		this.last = log;
	}

	/** Files the log of a written record, unless it was filed last. */
	file(log: Log): void {
		const { last } = this;
		const isNew = !deepEqual(last?.entries ?? [], log.entries);
		if (isNew || (last && last.machine !== log.machine)) {
			this.last = log;
			this.working = this.fileNow(log);
		}
	}

	/** Files a log, again if need be; resolves with whether it is filed. */
	async fileNow(log: Log): Promise<boolean> {
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
