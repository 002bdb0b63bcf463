import { dayKind, machineKind, monthKind } from '../../../core/data/fileKinds.ts';
import { type Deleted, entriesUntil, withoutDeleted } from '../../../core/data/deletions.ts';
import {
	DAY_VERSION,
	type DayFile,
	MACHINE_VERSION,
	MONTH_VERSION,
	type MonthFile,
} from '../../../core/history/logFiles.ts';
import { firstOf, monthName } from '../../../core/base/calendar.ts';
import type { LogEntry } from '../../../core/timer/logEntries.ts';
import { mergeEntries } from '../../../core/timer/shared/shared.ts';
import { type Instant, MINUTE } from '../../../core/base/time.ts';
import {
	dayNamed,
	foundKind,
	type MachineFiles,
	monthOfName,
	remembered,
	type MergedBody,
} from '../files/machineFiles.ts';
import type { PullOptions } from './pull.ts';

/**
 * So long after its end an entry is carried: until then it may turn out to come from a window that is
 * not followed, and would leave its file again.
 */
const SETTLED = 10 * MINUTE;

/** What handing over takes besides. */
export interface PushOptions extends PullOptions {
	readonly now: Instant;
	/** What any machine has deleted of runs and plans. */
	readonly deleted: Deleted;
}

/**
 * Hands over what this machine wrote: `there` is its own folder in the data folder. What lies there
 * and is not known `here`, from a copy of a sync tool or a backup of this machine, is taken in.
 */
export class Push {
	private readonly here: MachineFiles;
	private readonly there: MachineFiles;
	private readonly how: PushOptions;
	/** What lies there, by the file that it is part or copy of. */
	private names: ReadonlyMap<string, readonly string[]> = new Map();
	/** Why something could not be written there. */
	unwritten: unknown = null;

	constructor(here: MachineFiles, there: MachineFiles, how: PushOptions) {
		this.here = here;
		this.there = there;
		this.how = how;
	}

	/** Rejects where a folder cannot be read, or this machine's own not be written. */
	async run(): Promise<void> {
		this.names = await this.there.names();
		const bases = [...new Set([...(await this.here.names()).keys(), ...this.names.keys()])];
		const wanted = bases.filter((base) => this.how.wanted(base) || this.names.has(base));
		const months = wanted.filter((base) => base.startsWith('month-'));
		for (const base of months) {
			await this.pushMonth(base);
		}
		const folded: string[] = [];
		for (const base of wanted.filter((one) => dayNamed(one) !== null)) {
			folded.push(...(await this.pushDay(base)));
		}
		await this.pushFirstMonth(bases);
		for (const base of wanted.filter((one) => monthOfName(one) === null)) {
			await this.pushMerged(base);
		}
		if (this.unwritten === null) {
			await this.there.remove(folded);
		}
	}

	/**
	 * A day has a file of its own until its month holds it: what lies there then is handed back, to be
	 * deleted. What is told there and not known here goes into the month: the day is not ours to write.
	 */
	private async pushDay(base: string): Promise<readonly string[]> {
		const { here, there, how } = this;
		const names = this.names.get(base) ?? [];
		const told = await there.merged(dayKind, names);
		const held = await here.file(base, dayKind).read();
		const mine = held && remembered(base, held, how.forgotten);
		if (mine && mine !== held) {
			await here.writeIfChanged(base, dayKind, mine, true);
		}
		const body = told.body && remembered(base, told.body, how.forgotten);
		const settled = entriesUntil(mine?.entries ?? [], how.now - SETTLED);
		const entries = mergeEntries(body?.entries ?? [], settled);
		const monthBase = `month-${base.slice('day-'.length, -'-01'.length)}`;
		const month = await here.file(monthBase, monthKind).read();
		const isFolded = month !== null && (dayNamed(base) ?? 0) <= month.until;
		const beside = isFolded ? [] : (mine?.entries ?? []);
		const known = new Set([...(month?.entries ?? []), ...beside].map(({ id }) => id));
		const lost = entries.filter(({ id }) => !known.has(id));
		if (lost.length > 0) {
			await this.pushMonth(monthBase, lost);
		}
		if (isFolded) {
			return names;
		}
		if (entries.length > 0 || told.body) {
			const file: DayFile = { ...mine, ...body, version: DAY_VERSION, entries };
			await this.write(base, file, told, body !== told.body);
		}
		return [];
	}

	private async pushMonth(base: string, lost: readonly LogEntry[] = []): Promise<void> {
		const { here, there, how } = this;
		const told = await there.merged(monthKind, this.names.get(base));
		const held = await here.file(base, monthKind).read();
		const before = firstOf(monthOfName(base) ?? 0) - 1;
		const found: MonthFile = { version: MONTH_VERSION, until: before, entries: lost };
		const all = [told.body, held].reduce<MonthFile>(
			(one, other) => (other ? monthKind.merge(one, other) : one),
			found,
		);
		const kept = remembered(base, all, how.forgotten);
		await here.writeIfChanged(base, monthKind, kept, kept !== all);
		await this.write(base, kept, told, kept !== all);
	}

	/** What was taken in may be older than the month with which the log was taken to begin. */
	private async pushFirstMonth(bases: readonly string[]): Promise<void> {
		const months = bases.flatMap((base) => monthOfName(base) ?? []);
		const first = monthName(Math.min(...months));
		const held = await this.here.file('machine', machineKind).read();
		if (months.length > 0 && (held === null || first < held.first)) {
			const self = { ...held, version: MACHINE_VERSION, first } as const;
			await this.here.writeIfChanged('machine', machineKind, self);
		}
	}

	private async pushMerged(base: string): Promise<void> {
		const { here, there, how } = this;
		const kind = foundKind(base);
		const told = await there.merged(kind, this.names.get(base));
		const held = await here.file(base, kind).read();
		const both = told.body && held ? kind.merge(told.body, held) : (told.body ?? held);
		if (both) {
			const kept = withoutDeleted(both, how.deleted);
			await here.writeIfChanged(base, kind, kept, kept !== both);
			await this.write(base, kept, told, kept !== both);
		}
	}

	/** Has a file there say `body`; `wholly`: nothing that was deleted stays, in no copy either. */
	private async write(
		base: string,
		body: object,
		told: MergedBody,
		wholly: boolean,
	): Promise<void> {
		try {
			await this.there.writeIfChanged(base, foundKind(base), body, wholly && told.body !== null);
			if (wholly) {
				await this.there.remove(told.copies);
			}
		} catch (reason) {
			this.unwritten ??= reason;
		}
	}
}
