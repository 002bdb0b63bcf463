import { activeEntries, type LogEntry } from '../../src/core/timer/logEntries.ts';
import type { TimerView } from '../../src/core/timer/view/view.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { type Instant, type Milliseconds, MINUTE } from '../../src/core/base/time.ts';
import type { Day, Stretch } from './day.ts';

/** How far what was kept lies from what was done. */
export interface Drift {
	/** Bouts and breaks that are in the log. */
	readonly logged: number;
	/** Bouts and breaks that are missing from the log, or in it without having been. */
	readonly strange: number;
	/** The most that the start or the end of one lies from when it was. */
	readonly log: Milliseconds;
	/** The most that any window's clock lies from the hours that passed. */
	readonly clocks: Milliseconds;
	/** The most that any window's due time lies from the one that the last bout asks for. */
	readonly due: Milliseconds;
}

/** What the log says was spent in bouts and breaks since `start`. */
function stretchesOf(entries: readonly LogEntry[], start: Instant): readonly Stretch[] {
	return activeEntries(entries)
		.flatMap((entry): Stretch[] =>
			(entry.kind === 'bout' || entry.kind === 'break') && entry.start >= start
				? [{ kind: entry.kind, start: entry.start - start, end: entry.end - start }]
				: [],
		)
		.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** Compares what is kept with what was done: `day`, begun at `start`. */
export function driftOf(
	day: Day,
	start: Instant,
	kept: {
		readonly entries: readonly LogEntry[];
		readonly clocks: readonly Instant[];
		readonly looks: readonly TimerView[];
	},
): Drift {
	const logged = stretchesOf(kept.entries, start);
	const pairs = day.stretches.flatMap((one) => {
		const other = logged.find(
			({ kind, start: at, end }) => kind === one.kind && at < one.end && end > one.start,
		);
		return other ? [[one, other] as const] : [];
	});
	const end = start + day.minutes.length * MINUTE;
	const due = start + day.boutSince + DEFAULTS.sitMinutes * MINUTE;
	const most = (...spans: readonly Milliseconds[]) => Math.max(0, ...spans.map(Math.abs));
	return {
		logged: logged.length,
		strange: day.stretches.length - pairs.length + (logged.length - pairs.length),
		log: most(...pairs.flatMap(([one, other]) => [one.start - other.start, one.end - other.end])),
		clocks: most(...kept.clocks.map((now) => now - end)),
		due: most(...kept.looks.map(({ dueAt }) => (dueAt ?? Infinity) - due)),
	};
}
