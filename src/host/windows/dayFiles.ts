import { dayName } from '../../core/base/calendar.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import { HOUR, type Instant } from '../../core/base/time.ts';
import { DAY_VERSION, type DayFile, dayFormat, groupByEnd } from '../../core/history/logFiles.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { mergeEntries, stillValid } from '../../core/timer/shared/mergeRecords.ts';
import type { SharedRecord } from '../../core/timer/shared/sharedRecord.ts';
import { localDays } from '../base/locale.ts';
import { Sequencer } from '../base/sequencer.ts';
import type { Files } from '../storage/files.ts';
import { type SlotReporter, TwoSlotFile } from '../storage/twoSlotFile.ts';

/** What is filed: the log of a shared record, and whose it is. */
export type Log = Pick<SharedRecord, 'entries' | 'machine' | 'since'>;

/** The name of a day's file, below the storage folder. */
export function dayFileName(machine: string, day: string): string {
	return `machines/${machine}/day-${day}`;
}

const dayOf = (at: Instant) => dayName(localDays.dayOf(at));

/** The files of the day log: one a local day, in this machine's folder. */
export class DayFiles {
	readonly #files: Files;
	readonly #reporter: SlotReporter;
	readonly #now: () => Instant;
	readonly #open = new Map<string, TwoSlotFile<DayFile>>();
	readonly #sequencer = new Sequencer();

	constructor(files: Files, reporter: SlotReporter, now: () => Instant) {
		this.#files = files;
		this.#reporter = reporter;
		this.#now = now;
	}

	/**
	 * Brings the files of the days to the log of the shared record. A file that has it already is not
	 * written again; entries of a window whose decision lost leave it. Rejects where a file cannot be
	 * written, and the next call tries again.
	 */
	file(log: Log): Promise<void> {
		return this.#sequencer.queue(async () => {
			const days = new Map([
				[dayOf(this.#now()), []],
				[dayOf(this.#now() - 24 * HOUR), []],
				...groupByEnd(log.entries, dayOf),
			]);
			for (const [day, ofDay] of days) {
				await this.#fileDay(dayFileName(log.machine, day), ofDay, log);
			}
		});
	}

	async #fileDay(name: string, entries: readonly LogEntry[], log: Log): Promise<void> {
		const file =
			this.#open.get(name) ??
			new TwoSlotFile(this.#files, name, dayFormat, this.#reporter, this.#now);
		this.#open.set(name, file);
		const known = await file.read();
		const before = known?.entries ?? [];
		const merged = mergeEntries(stillValid(before, log), entries);
		if (!deepEqual(merged, before)) {
			await file.write({ ...known, version: DAY_VERSION, entries: merged });
		}
	}
}

/** What the log is kept with. */
export interface LogKeeperDeps {
	/** Brings the files of the days to this log; resolves when they are written. */
	keep(log: Log): Promise<void>;
	failed(reason: unknown): void;
}

/** Has the log of the shared record filed by days, each state of it once. */
export class LogKeeper {
	readonly #deps: LogKeeperDeps;
	/** What was filed last, or is being filed; null: unknown, so that it is filed again. */
	#last: Log | null = null;
	#working: Promise<unknown> = Promise.resolve();

	constructor(deps: LogKeeperDeps) {
		this.#deps = deps;
	}

	/** The log of a record found on disk: it was filed, or will be with what comes next. */
	markFiled(log: Log): void {
		this.#last = log;
	}

	/** Files the log of a written record, unless it was filed last. */
	file(log: Log): void {
		const last = this.#last;
		const isNew = !deepEqual(last?.entries ?? [], log.entries);
		if (isNew || (last && last.machine !== log.machine)) {
			this.#last = log;
			this.#working = this.fileNow(log);
		}
	}

	/** Files a log, again if need be; resolves with whether it is filed. */
	async fileNow(log: Log): Promise<boolean> {
		try {
			await this.#deps.keep(log);
			return true;
		} catch (reason) {
			this.#last = null;
			this.#deps.failed(reason);
			return false;
		}
	}

	/** Resolves when nothing is being filed. */
	async settled(): Promise<void> {
		await this.#working;
	}
}
