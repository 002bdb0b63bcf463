import type { Instant } from '../base/time.ts';
import {
	type BoutEnd,
	logEntry,
	type LogEntry,
	type NudgeAnswer,
	nudgeEntry,
} from './logEntries.ts';
import type { NudgeCause, NudgeKind, Position } from './nudgeLines.ts';
import type { Bout, Pause, TimerRecord, TimerState, WindowSignals } from './state.ts';

/** A state, and what the day log gains on the way to it. */
export interface Reduced {
	readonly state: TimerState;
	readonly log: readonly LogEntry[];
	/** The unrequested nudge that was shown with it, and what let it through. */
	readonly nudged?: { readonly kind: NudgeKind; readonly cause: NudgeCause };
}

/** `reduced` with parts of its record replaced, and `log` added. */
export function withRecord(
	reduced: Reduced,
	change: Partial<TimerRecord>,
	log: readonly LogEntry[] = [],
): Reduced {
	const { state } = reduced;
	return {
		state: { ...state, record: { ...state.record, ...change } },
		log: log.length > 0 ? [...reduced.log, ...log] : reduced.log,
	};
}

/** `reduced` with parts of this window's signals replaced. */
export function withWindow(reduced: Reduced, change: Partial<WindowSignals>): Reduced {
	const { state } = reduced;
	return { ...reduced, state: { ...state, window: { ...state.window, ...change } } };
}

const ANSWERS: Readonly<Record<BoutEnd, NudgeAnswer>> = {
	done: 'done',
	routine: 'routine',
	away: 'away',
	unknown: 'ignored',
	pause: 'ignored',
	restart: 'ignored',
	position: 'done',
	hours: 'ignored',
};

/** The entries of a bout that ended at `end`, and of its stand nudge if one was open. */
export function closeBout(
	bout: Bout,
	position: Position,
	end: Instant,
	ended: BoutEnd,
): readonly LogEntry[] {
	const { start, unknown, standNudge, amended } = bout;
	const entries: LogEntry[] =
		end > start ? [logEntry({ kind: 'bout', position, start, end, unknown, ended }, amended)] : [];
	if (standNudge && standNudge.at <= end) {
		entries.push(nudgeEntry(standNudge, ANSWERS[ended], amended));
	}
	return entries;
}

/** The entry of a pause up to `end`, if it had a length: the person may have sat in it, or rested. */
export function closePause(pause: Pause | null, end: Instant): readonly LogEntry[] {
	return pause && end > pause.since
		? [logEntry({ kind: 'gap', start: pause.since, end, known: 'quiet', exactKnown: 'pause' })]
		: [];
}

/** Whether the bout after `bout` rests from small nudges: every second one while they are ignored. */
export function restsAfter(bout: Bout | null, ignored: number, limit: number): boolean {
	return ignored >= limit && !(bout?.smallResting ?? false);
}
