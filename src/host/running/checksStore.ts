import {
	type ChecksFile,
	checksFormat,
	keepChecks,
	mergeChecks,
	noChecks,
	withCheck,
} from '../../core/running/check/checksFile.ts';
import type { Day } from '../../core/base/calendar.ts';
import type { CheckDone, Warning } from '../../core/running/check/readiness.ts';
import { graver } from '../../core/running/check/warningSigns.ts';
import { ForeignFile } from '../storage/foreignFile.ts';
import { MergedFile } from '../storage/mergedFile.ts';
import { TwoSlotFile } from '../storage/twoSlotFile.ts';
import type { DiaryFilesDeps } from './diaryStore.ts';

const nameOf = (machine: string) => `machines/${machine}/checks`;

/** Keeps outcomes of checks in memory, and on disk if the person lets it; a warning in memory only. */
export class ChecksStore {
	private readonly deps: DiaryFilesDeps;
	private readonly file: MergedFile<ChecksFile>;
	private readonly foreign = new Map<string, ForeignFile<ChecksFile>>();
	/** Checks of this window's life. */
	private done: readonly CheckDone[] = [];
	private forgetting = false;
	/** The gravest sign ticked on a day. No file, log or report ever hears of it. */
	private tick: { readonly day: Day; readonly warning: Warning } | null = null;

	constructor(deps: DiaryFilesDeps) {
		const { files, machine, reporter } = deps;
		this.deps = deps;
		this.file = new MergedFile(
			new TwoSlotFile(files, nameOf(machine), checksFormat, reporter, () => deps.now()),
			noChecks,
			mergeChecks,
		);
	}

	/** Whether the person lets outcomes be kept. */
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
	 * Takes over what other windows and these machines wrote, and writes what was said. What one of them
	 * forgot is forgotten here as well.
	 */
	async sync(others: readonly string[] = []): Promise<void> {
		const { files } = this.deps;
		const before = this.file.current;
		for (const machine of others) {
			const file =
				this.foreign.get(machine) ?? new ForeignFile(files, nameOf(machine), checksFormat);
			this.foreign.set(machine, file);
			// Read before it is merged: something may be said in between.
			const told = (await file.read()) ?? noChecks;
			this.file.set(mergeChecks(this.file.current, told));
		}
		const forgetting = this.forgetting || this.file.current.forgotten > before.forgotten;
		this.forgetting = false;
		await (forgetting ? this.file.overwrite() : this.file.sync());
	}

	/**
	 * A check was made; the next `sync` writes it, where it may be kept. After a ticked sign only a
	 * clinician's word leads to an ordinary outcome, so the sign is done with.
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

	/** Outcomes are kept from now on; or no longer, and the next `sync` empties both slots of them. */
	keep(on: boolean): void {
		this.file.set(keepChecks(this.file.current, on, this.deps.now()));
		this.forgetting = !on;
	}
}
