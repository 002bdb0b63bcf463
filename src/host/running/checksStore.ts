import type { Day } from '../../core/base/calendar.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import type { Instant } from '../../core/base/time.ts';
import {
	type ChecksFile,
	checksFormat,
	keepChecks,
	mergeChecks,
	noChecks,
	withCheck,
	withoutUnkept,
} from '../../core/running/check/checksFile.ts';
import type { CheckDone } from '../../core/running/check/readiness.ts';
import { mergeTicks, type Tick } from '../../core/running/check/warningSigns.ts';
import { MergedFile, TwoSlotFile } from '../storage/twoSlotFile.ts';
import { ForeignFiles } from '../storage/otherMachines.ts';
import type { RunningStorage } from './diaryStore.ts';

const nameOf = (machine: string) => `machines/${machine}/checks`;

/** Outcomes of checks: in memory, and on disk if the person allows it. Warning signs are in memory only. */
export class ChecksStore {
	private readonly storage: RunningStorage;
	private readonly file: MergedFile<ChecksFile>;
	private readonly foreign: ForeignFiles<ChecksFile>;
	/** Checks that were made in this window. */
	private done: readonly CheckDone[] = [];
	private forgetting = false;
	/** The gravest sign ticked on a day. It reaches no file, log or report. */
	private tick: { readonly day: Day; readonly tick: Tick } | null = null;
	/** When a clinician's word cleared the signs before. */
	private clearedAt: Instant = -Infinity;

	constructor(storage: RunningStorage) {
		const { files, machine, reporter } = storage;
		this.storage = storage;
		this.file = new MergedFile(
			new TwoSlotFile(files, nameOf(machine), checksFormat, reporter, () => storage.now()),
			noChecks,
			mergeChecks,
		);
		this.foreign = new ForeignFiles(files, checksFormat);
	}

	/** Whether the person allows outcomes to be kept. */
	get keeps(): boolean {
		return this.file.current.keep.on;
	}

	/** All checks that are known, the latest first. */
	get checks(): readonly CheckDone[] {
		const { current } = this.file;
		return mergeChecks(current, { ...noChecks, checks: this.done }).checks.toReversed();
	}

	/** The checks that the person lets be kept. */
	get kept(): readonly CheckDone[] {
		return this.file.current.checks;
	}

	/** The gravest warning sign that was ticked on this day. */
	tickedOn(day: Day): Tick | null {
		return this.tick?.day === day ? this.tick.tick : null;
	}

	/**
	 * Reads what other windows and these machines wrote, and writes the changes made here. What one of
	 * them forgot is forgotten here as well.
	 */
	async sync(others: readonly string[] = []): Promise<void> {
		const before = this.file.current;
		for (const machine of others) {
			// Read before `current` is: a check may be made while the file is read.
			const theirs = (await this.foreign.read(nameOf(machine))) ?? noChecks;
			this.file.set(mergeChecks(this.file.current, theirs));
		}
		const forgetting = this.forgetting || this.file.current.forgotten > before.forgotten;
		this.forgetting = false;
		await (forgetting ? this.file.overwrite() : this.file.sync());
		const kept = withoutUnkept(this.file.current);
		if (kept !== this.file.current) {
			this.file.set(kept);
			await this.file.overwrite();
		}
	}

	/**
	 * Adds a check that was made, unless another window's page told of it before; the next `sync` writes it,
	 * where it may be kept. `cleared`: a clinician's word clears the signs ticked before it. A check that did not
	 * ask for it, since it began before a sign was ticked in another window, clears none.
	 */
	add(check: CheckDone, cleared: boolean): void {
		if (cleared && check.at >= (this.tick?.tick.at ?? -Infinity)) {
			this.tick = null;
			this.clearedAt = Math.max(this.clearedAt, check.at);
		}
		if (!this.checks.some((known) => deepEqual(known, check))) {
			const made = this.afterForgotten(check);
			this.done = [...this.done, made];
			this.file.set(withCheck(this.file.current, made));
		}
	}

	/** A warning sign was ticked on this day; one that is told of after it was cleared counts no more. */
	tickOn(day: Day, tick: Tick): void {
		if (tick.at > this.clearedAt) {
			this.tick = { day, tick: mergeTicks(this.tickedOn(day), tick) };
		}
	}

	/** Lets outcomes be kept from now on, or no longer: then the next `sync` empties both slots of them. */
	keep(on: boolean): void {
		this.file.set(keepChecks(this.file.current, on, this.storage.now()));
		this.forgetting = !on;
	}
	/**
	 * A check that counts: by a clock that is behind the one of the machine where checks were forgotten, it was
	 * made just after that.
	 */
	private afterForgotten(check: CheckDone): CheckDone {
		const { forgotten } = this.file.current;
		const isBehind = check.at <= forgotten && this.storage.now() <= forgotten;
		return isBehind ? { ...check, at: forgotten + 1 } : check;
	}
}
