import { activeEntries, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import { breakOrGap } from '../../../src/core/timer/gaps.ts';
import type { TimerRecord } from '../../../src/core/timer/state.ts';
import { closeBout } from '../../../src/core/timer/reduced.ts';
import { type Instant, type Milliseconds, SECOND } from '../../../src/core/base/time.ts';
import type { ReducedEvent } from '../../../src/host/timer/timerService.ts';
import { readEntries, readShared } from '../archive.ts';
import type { SimWindow } from '../simWindow.ts';
import type { Property, Watched } from './property.ts';

type Spent = Extract<LogEntry, { readonly start: Instant }>;

interface Span {
	readonly from: Instant;
	readonly to: Instant;
}

/** Clocks jitter; entries that follow each other may miss or overlap by so much. */
const SLACK: Milliseconds = 3 * SECOND;

/**
 * Property 5: what stands in the files of the days, at the end of a life in which no clock was set
 * back, tells each moment once. Bouts, breaks and unknown gaps do not overlap, save that a gap may lie
 * wholly inside a bout, whose `unknown` is then the sum of such gaps. From the first bout that began
 * to the last one that ended nothing is left out but
 * - pauses: from the command to the next bout,
 * - off hours, and from their end to the next bout,
 * - the bout or break that is going on,
 * - what a window made of the time that does not write, where it is gone before it does.
 * A bout that a killed process took with it, unwritten, is told by the next one, since what was not
 * written has not happened.
 */
export class TimeAddsUp implements Property {
	private readonly watched: Watched;
	/** Spans with neither bout nor break, as any window saw them, by the clock of the computer. */
	private readonly idle: Span[] = [];
	private lastIdle: Instant | undefined;
	private readonly idleSince = new Map<SimWindow, Instant>();

	constructor(watched: Watched) {
		this.watched = watched;
	}

	reduced(window: SimWindow, before: TimerRecord, { record, entries, act }: ReducedEvent): void {
		const { now, rules } = this.watched.computer;
		const end = lastEnd(entries);
		const closed = end !== null && (before.bout ?? before.onBreak) && !rules.openHours.isOpen(end);
		const start = record.bout?.start ?? record.onBreak?.since;
		// What another window knows to be idle goes on being so from where that one saw it begin.
		const announced = (before.bout ?? before.onBreak) ? undefined : this.lastIdle;
		const since = closed ? end : (this.idleSince.get(window) ?? announced);
		if (start === undefined) {
			const from = since ?? end ?? now;
			this.idleSince.set(window, from);
			// What a window makes of the time that does not write may go with it.
			this.lastIdle = window.focused || window.sharing.held.writes || act ? from : this.lastIdle;
		} else if (since !== undefined) {
			this.idle.push({ from: since, to: start });
			this.idleSince.delete(window);
		}
	}

	async ended(): Promise<void> {
		const { violated, computer } = this.watched;
		if (computer.clockWasSetBack) {
			return;
		}
		const entries = activeEntries(await readEntries(computer.disk)).filter(isSpent);
		entries.push(...(await this.goingOn()));
		const inBout = new Map<string, Milliseconds>();
		const bouts = entries.filter(({ kind }) => kind === 'bout');
		const whole = entries.filter((entry) => {
			const around = entry.kind === 'gap' && bouts.find((bout) => holds(bout, entry));
			if (around) {
				inBout.set(around.id, (inBout.get(around.id) ?? 0) + entry.end - entry.start);
			}
			return !around;
		});
		for (const bout of bouts) {
			if (bout.kind === 'bout' && Math.abs(bout.unknown - (inBout.get(bout.id) ?? 0)) > SLACK) {
				violated('time adds up', `${reported(bout)} has ${inBout.get(bout.id) ?? 0} ms of gaps`);
			}
		}
		const sorted = whole.sort((one, other) => one.start - other.start || one.end - other.end);
		for (const [index, entry] of sorted.entries()) {
			const next = sorted[index + 1];
			if (next && next.start < entry.end - SLACK) {
				violated('time adds up', `${reported(entry)} overlaps ${reported(next)}`);
			}
			if (next && next.start > entry.end + SLACK && !this.excused(entry.end, next.start)) {
				violated('time adds up', `nothing from ${reported(entry)} to ${reported(next)}`);
			}
		}
	}

	/** What is going on at the end, as the log would have it if it ended now. */
	private async goingOn(): Promise<readonly Spent[]> {
		const { disk, now } = this.watched.computer;
		const record = (await readShared(disk))?.record;
		const { bout, onBreak, position = 'sitting' } = record ?? {};
		if (bout) {
			return closeBout({ ...bout, standNudge: null }, position, now, 'restart').filter(isSpent);
		}
		if (!onBreak) {
			return [];
		}
		const known = { how: 'done', routine: null, known: 'done', before: null } as const;
		// Only its end tells whether a routine ends the bout before it.
		const open = onBreak.how === 'routine' && !onBreak.wasUp ? onBreak.before : null;
		return [
			...(open ? closeBout({ ...open, standNudge: null }, position, onBreak.since, 'routine') : []),
			...breakOrGap(onBreak.since, now, known),
		].filter(isSpent);
	}

	/** Whether pauses, off hours and waiting cover a hole. */
	private excused(from: Instant, to: Instant): boolean {
		let at = from;
		for (const span of this.idle.toSorted((one, other) => one.from - other.from)) {
			if (span.from <= at + SLACK) {
				at = Math.max(at, span.to);
			}
		}
		return at >= to - SLACK;
	}
}

function lastEnd(entries: readonly LogEntry[]): Instant | null {
	const ends = entries.flatMap((entry) => ('end' in entry ? [entry.end] : []));
	return ends.length > 0 ? Math.max(...ends) : null;
}

function isSpent(entry: LogEntry): entry is Spent {
	return 'start' in entry;
}

function holds(bout: Spent, { start, end }: Spent): boolean {
	return start >= bout.start - SLACK && end <= bout.end + SLACK;
}

function reported({ kind, start, end }: Spent): string {
	return `${kind} ${new Date(start).toISOString()} to ${new Date(end).toISOString()}`;
}
