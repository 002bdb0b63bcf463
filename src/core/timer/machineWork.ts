import type { Instant, Milliseconds } from '../base/time.ts';
import { MACHINE_LULL_AFTER, MACHINE_LULL_UNTIL, WORK_PAUSE } from './timing.ts';

/**
 * By what the machine is seen to work: edits that no hand made, files that change on disk, a task, a
 * shell command. Who is behind them (an agent, a formatter, a build) nobody can tell by them.
 */
export const WORK_SOURCES = ['edits', 'files', 'task', 'command'] as const;
export type WorkSource = (typeof WORK_SOURCES)[number];

/** Work that goes on. */
export interface Work {
	readonly since: Instant;
	/** When it was last seen, where only its traces are; null where its end is told. */
	readonly seen: Instant | null;
}

/** The machine's work by its sources; null: none is seen. */
export type MachineWork = Readonly<Record<WorkSource, Work | null>>;

export const NO_WORK: MachineWork = { edits: null, files: null, task: null, command: null };

/** The work whose trace is seen at `at`: it goes on, or begins after a pause. */
export function traceWork(work: Work | null, at: Instant): Work {
	const goesOn = work?.seen != null && at - work.seen <= WORK_PAUSE;
	return { since: goesOn ? work.since : at, seen: at };
}

/** A lull that the machine's work makes. */
export interface MachineLull {
	readonly source: WorkSource;
	readonly from: Instant;
	readonly to: Instant;
}

/**
 * The lulls that the machine's work makes, over or still to come ones included: from 20 s after it began,
 * for five minutes, since what goes on longer is a server or a watcher. Traces make one as long as they
 * last, once they have lasted for 20 s.
 */
export function machineLulls(
	work: MachineWork,
	{ lullWhileBusy }: { readonly lullWhileBusy: boolean },
): readonly MachineLull[] {
	if (!lullWhileBusy) {
		return [];
	}
	return WORK_SOURCES.flatMap((source) => {
		const done = work[source];
		return done ? lullOf(source, done) : [];
	});
}

function lullOf(source: WorkSource, { since, seen }: Work): readonly MachineLull[] {
	const [from, to] = [since + MACHINE_LULL_AFTER, since + MACHINE_LULL_UNTIL];
	if (seen === null) {
		return [{ source, from, to }];
	}
	return seen >= from ? [{ source, from, to: Math.min(to, seen + WORK_PAUSE) }] : [];
}

/** The machine's work that makes a lull at `at`, the one that began last; null: none does. */
export function workAt(
	work: MachineWork,
	at: Instant,
	settings: { readonly lullWhileBusy: boolean },
): WorkSource | null {
	const on = machineLulls(work, settings).filter(({ from, to }) => at >= from && at < to);
	return on.toSorted((one, other) => other.from - one.from)[0]?.source ?? null;
}

/** `work` as it would be had the clock always shown `by` less. */
export function shiftWork(work: MachineWork, by: Milliseconds): MachineWork {
	const shifted = (done: Work | null): Work | null =>
		done && { since: done.since - by, seen: done.seen === null ? null : done.seen - by };
	return {
		edits: shifted(work.edits),
		files: shifted(work.files),
		task: shifted(work.task),
		command: shifted(work.command),
	};
}
