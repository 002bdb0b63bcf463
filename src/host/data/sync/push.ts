import { firstOf, monthName } from '../../../core/base/calendar.ts';
import { type Instant, MINUTE } from '../../../core/base/time.ts';
import { type DeletedEntries, entriesUntil, withoutDeleted } from '../../../core/data/deletions.ts';
import { dayKind, machineKind, monthKind } from '../../../core/data/fileKinds.ts';
import {
	DAY_VERSION,
	type DayFile,
	MACHINE_VERSION,
	MONTH_VERSION,
	type MonthFile,
} from '../../../core/history/logFiles.ts';
import type { LogEntry } from '../../../core/timer/logEntries.ts';
import { mergeEntries } from '../../../core/timer/shared/mergeRecords.ts';
import {
	dayOfName,
	foundKind,
	type MachineFiles,
	type MergedBody,
	monthOfName,
	withoutForgotten,
} from '../files/machineFiles.ts';

/**
 * So long after its end an entry is pushed: until then it may turn out to be from a window that is not
 * followed, and would leave its file again.
 */
const SETTLED = 10 * MINUTE;

/** Which files of a machine are synced, and how much of its log is deleted. */
export interface SyncOptions {
	/** Whether the file of this name may hold anything new. */
	readonly wanted: (base: string) => boolean;
	/** Its log up to this instant is deleted. */
	readonly forgotten: Instant | undefined;
}

/** What a push takes besides. */
export interface PushOptions extends SyncOptions {
	readonly now: Instant;
	/** What any machine has deleted of runs and plans. */
	readonly deleted: DeletedEntries;
}

/**
 * Writes what this machine keeps in global storage (`local`) to its own folder in the data folder
 * (`remote`). What is only there, from a copy of a sync tool or a backup of this machine, is merged into
 * both.
 */
export class Push {
	private readonly local: MachineFiles;
	private readonly remote: MachineFiles;
	private readonly options: PushOptions;
	/** The slots and copies in the data folder, by the file that they belong to. */
	private names: ReadonlyMap<string, readonly string[]> = new Map();
	/** Why something could not be written there. */
	unwritten: unknown = null;

	constructor(local: MachineFiles, remote: MachineFiles, options: PushOptions) {
		this.local = local;
		this.remote = remote;
		this.options = options;
	}

	/** Rejects where a folder cannot be read, or global storage cannot be written. */
	async run(): Promise<void> {
		this.names = await this.remote.names();
		const bases = [...new Set([...(await this.local.names()).keys(), ...this.names.keys()])];
		// A copy is new whenever a tool makes it.
		const hasCopies = (base: string) => this.remote.copiesIn(this.names.get(base)).length > 0;
		const wanted = bases.filter((base) => this.options.wanted(base) || hasCopies(base));
		for (const base of wanted.filter((one) => one.startsWith('month-'))) {
			await this.pushMonth(base);
		}
		const folded: string[] = [];
		for (const base of wanted.filter((one) => dayOfName(one) !== null)) {
			folded.push(...(await this.pushDay(base)));
		}
		await this.pushFirstMonth(bases);
		for (const base of wanted.filter((one) => monthOfName(one) === null)) {
			await this.pushMerged(base);
		}
		if (this.unwritten === null) {
			await this.remote.remove(folded);
		}
	}

	/**
	 * A day has a file of its own until its month holds it: returns the names that are to be deleted then.
	 * Entries that are only in the data folder go into the month: the day's file in global storage is
	 * written by the sit timer alone.
	 */
	private async pushDay(base: string): Promise<readonly string[]> {
		const { local, remote, options } = this;
		const names = this.names.get(base) ?? [];
		const there = await remote.merged(dayKind, names);
		const held = await local.file(base, dayKind).read();
		const mine = held && withoutForgotten(base, held, options.forgotten);
		if (mine && mine !== held) {
			await local.overwrite(base, dayKind, mine);
		}
		const body = there.body && withoutForgotten(base, there.body, options.forgotten);
		const settled = entriesUntil(mine?.entries ?? [], options.now - SETTLED);
		const entries = mergeEntries(body?.entries ?? [], settled);
		const monthBase = `month-${base.slice('day-'.length, -'-01'.length)}`;
		const month = await local.file(monthBase, monthKind).read();
		const isFolded = month !== null && (dayOfName(base) ?? 0) <= month.until;
		const ofDay = isFolded ? [] : (mine?.entries ?? []);
		const known = new Set([...(month?.entries ?? []), ...ofDay].map(({ id }) => id));
		const missing = entries.filter(({ id }) => !known.has(id));
		if (missing.length > 0) {
			await this.pushMonth(monthBase, missing);
		}
		if (isFolded) {
			return names;
		}
		if (entries.length > 0 || there.body) {
			const file: DayFile = { ...mine, ...body, version: DAY_VERSION, entries };
			await this.write(base, file, there, body !== there.body);
		}
		return [];
	}

	/** Merges a month, and entries that are `missing` from it, into both. */
	private async pushMonth(base: string, missing: readonly LogEntry[] = []): Promise<void> {
		const { local, remote, options } = this;
		const there = await remote.merged(monthKind, this.names.get(base));
		const held = await local.file(base, monthKind).read();
		const before = firstOf(monthOfName(base) ?? 0) - 1;
		const found: MonthFile = { version: MONTH_VERSION, until: before, entries: missing };
		const all = [there.body, held].reduce<MonthFile>(
			(one, other) => (other ? monthKind.merge(one, other) : one),
			found,
		);
		const kept = withoutForgotten(base, all, options.forgotten);
		await local.write(base, monthKind, kept, kept !== all);
		await this.write(base, kept, there, kept !== all);
	}

	/** A month that came from the data folder may be older than the first month of this machine. */
	private async pushFirstMonth(bases: readonly string[]): Promise<void> {
		const months = bases.flatMap((base) => monthOfName(base) ?? []);
		const first = monthName(Math.min(...months));
		const held = await this.local.file('machine', machineKind).read();
		if (months.length > 0 && (held === null || first < held.first)) {
			const self = { ...held, version: MACHINE_VERSION, first } as const;
			await this.local.writeIfChanged('machine', machineKind, self);
		}
	}

	/** Merges a file that is none of the log into both, without the contents of what was deleted. */
	private async pushMerged(base: string): Promise<void> {
		const { local, remote, options } = this;
		const kind = foundKind(base);
		const there = await remote.merged(kind, this.names.get(base));
		const held = await local.file(base, kind).read();
		const both = there.body && held ? kind.merge(there.body, held) : (there.body ?? held);
		if (both) {
			const kept = withoutDeleted(both, options.deleted);
			await local.write(base, kind, kept, kept !== both);
			await this.write(base, kept, there, kept !== both);
		}
	}

	/** Writes a file to the data folder; where it `erases` what was deleted, over all slots and copies. */
	private async write(
		base: string,
		body: object,
		there: MergedBody,
		erases: boolean,
	): Promise<void> {
		try {
			await this.remote.write(base, foundKind(base), body, erases && there.body !== null);
			if (erases) {
				await this.remote.remove(there.copies);
			}
		} catch (reason) {
			this.unwritten ??= reason;
		}
	}
}
