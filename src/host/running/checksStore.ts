import type { Day } from '../../core/base/calendar.ts';
import {
	type ChecksFile,
	checksFormat,
	keepChecks,
	mergeChecks,
	noChecks,
	withCheck,
} from '../../core/running/check/checksFile.ts';
import type { CheckDone } from '../../core/running/check/readiness.ts';
import { graver, type Warning } from '../../core/running/check/warningSigns.ts';
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
	private tick: { readonly day: Day; readonly warning: Warning } | null = null;

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

	/** The gravest warning sign that was ticked on this day. */
	tickedOn(day: Day): Warning | null {
		return this.tick?.day === day ? this.tick.warning : null;
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
	}

	/**
	 * Adds a check that was made; the next `sync` writes it, where it may be kept. After a ticked sign
	 * only a clinician's word leads to an ordinary outcome, so the sign is cleared.
	 */
	add(check: CheckDone): void {
		this.tick = null;
		this.done = [...this.done, check];
		this.file.set(withCheck(this.file.current, check));
	}

	/** A warning sign was ticked on this day. */
	tickOn(day: Day, warning: Warning): void {
		this.tick = { day, warning: graver(this.tickedOn(day), warning) ?? warning };
	}

	/** Lets outcomes be kept from now on, or no longer: then the next `sync` empties both slots of them. */
	keep(on: boolean): void {
		this.file.set(keepChecks(this.file.current, on, this.storage.now()));
		this.forgetting = !on;
	}
}
