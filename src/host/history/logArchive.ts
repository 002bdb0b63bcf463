import {
	type Day,
	firstOf,
	type LocalDays,
	type Month,
	monthOf,
} from '../../core/base/calendar.ts';
import type { Instant } from '../../core/base/time.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { mergeEntries } from '../../core/timer/shared/mergeRecords.ts';
import type { AppContext } from '../base/appContext.ts';
import { localDays } from '../base/locale.ts';
import { otherMachines } from '../storage/otherMachines.ts';
import { firstMonth } from './foldMonths.ts';
import { type LogFolder, openLogFolder } from './logFolder.ts';

/** The log on disk, all of it. */
export interface LogArchive {
	/** Entries that reach into the time between two instants, tombstones and neighbours included. */
	entriesOf(from: Instant, to: Instant): Promise<readonly LogEntry[]>;
	/** The first day of the first month that has a log. */
	firstDay(): Promise<Day>;
}

/** Days to read around a time: an entry is in the file of the day it ended, by the clock of that day. */
const BEFORE = 1;
const AFTER = 2;

/** The log of one machine: its months, and the days that are in none yet. */
export class MachineArchive implements LogArchive {
	private readonly folder: LogFolder;
	private readonly local: LocalDays;
	private readonly now: () => Instant;

	constructor(folder: LogFolder, local: LocalDays, now: () => Instant) {
		this.folder = folder;
		this.local = local;
		this.now = now;
	}

	async entriesOf(from: Instant, to: Instant): Promise<readonly LogEntry[]> {
		const today = this.local.dayOf(this.now());
		const first = Math.max(this.local.dayOf(from) - BEFORE, await this.firstDay());
		const last = Math.min(this.local.dayOf(to), today) + AFTER;
		const months: Promise<readonly LogEntry[]>[] = [];
		for (let month = monthOf(first); month <= monthOf(last); month++) {
			months.push(this.monthsEntries(month, first, last));
		}
		return mergeEntries([], (await Promise.all(months)).flat());
	}

	async firstDay(): Promise<Day> {
		return firstOf(await firstMonth(this.folder, this.local.dayOf(this.now())));
	}

	/** A month's entries, and those of the days from `first` to `last` that it does not hold. */
	private async monthsEntries(month: Month, first: Day, last: Day): Promise<readonly LogEntry[]> {
		const held = await this.folder.month(month).read();
		const days: Promise<readonly LogEntry[]>[] = [];
		const from = Math.max(first, firstOf(month), (held?.until ?? -Infinity) + 1);
		for (let day = from; day <= Math.min(last, firstOf(month + 1) - 1); day++) {
			days.push(
				this.folder
					.day(day)
					.read()
					.then((file) => file?.entries ?? []),
			);
		}
		return [...(held?.entries ?? []), ...(await Promise.all(days)).flat()];
	}
}

/** The logs of this machine and of all others that keep something beside it. */
export class MergedArchive implements LogArchive {
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

/** The logs of all machines in VS Code's own storage; `machine` is this one's random name. */
export function openArchive(app: AppContext, machine: string): LogArchive {
	return new MergedArchive(
		machine,
		() => otherMachines(app.storageUri, machine),
		(id) => new MachineArchive(openLogFolder(app, id), localDays, () => app.clock.now()),
	);
}
