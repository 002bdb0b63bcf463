import type { Instant } from '../../time.ts';
import type { Activity, ImportReport } from './activity.ts';
import { runOf, type Entry } from './entry.ts';
import type { Fault } from './fault.ts';

/** Counts what is found in one file. */
export class Tally {
	readonly runs: Activity[] = [];
	private unsaidSport = 0;
	private otherSports = 0;
	private incomplete = 0;
	private readonly now: Instant;

	/** Runs that start more than a day after `now` are taken for unreadable. */
	constructor(now: Instant) {
		this.now = now;
	}

	add(entry: Entry): void {
		if (entry.sport === 'other') {
			this.otherSports++;
			return;
		}
		const run = runOf(entry, this.now);
		if (run) {
			this.runs.push(run);
			this.unsaidSport += entry.sport === 'unsaid' ? 1 : 0;
		} else {
			this.incomplete++;
		}
	}

	report(file: string, fault: Fault | null): ImportReport {
		const { unsaidSport, otherSports, incomplete } = this;
		return { file, found: this.runs.length, unsaidSport, otherSports, incomplete, fault };
	}
}
