import { type Instant, MINUTE } from '../base/time.ts';
import { endBreak, endRoutine } from './breaks.ts';
import { type BoutEnd, nudgeEntry } from './logEntries.ts';
import { endSmallNudge } from './nudges.ts';
import type { Position } from './nudgeLines.ts';
import { type Bout, newBout } from './state.ts';
import { closeBout, closePause, type Reduced, withRecord } from './reduced.ts';
import { dueAt } from './due.ts';
import type { TimerRules } from './rules.ts';

/** The bout ends, and the next one starts with the first presence after the pause. */
export function pause(reduced: Reduced, at: Instant, until: Instant | null): Reduced {
	const ended = endWhatRuns(reduced, at, 'pause');
	const before = ended.state.record.pause;
	return withRecord(ended, { pause: { since: at, until } }, closePause(before, at));
}

/**
 * The command is itself presence, so the next bout starts with it, or with the end of the routine that
 * plays. Without a pause it is the quiet that ends; one over a pause goes on to its own end.
 */
export function resume(reduced: Reduced, at: Instant): Reduced {
	const { pause: paused, onBreak, presence } = reduced.state.record;
	const resumed = withRecord(
		reduced,
		paused ? { pause: null } : { quietUntil: null },
		onBreak ? [] : closePause(paused, at),
	);
	return paused && !onBreak
		? withRecord(resumed, { bout: newBout(at), presence: Math.max(presence, at) })
		: resumed;
}

/** Starts a bout without a break; the one that ran ends now. */
export function restart(reduced: Reduced, at: Instant, position: Position): Reduced {
	const { position: was, presence } = reduced.state.record;
	const ended = endWhatRuns(reduced, at, position === was ? 'restart' : 'position');
	return withRecord(
		ended,
		{ bout: newBout(at), position, pause: null, presence: Math.max(presence, at) },
		closePause(ended.state.record.pause, at),
	);
}

/** Logs the bout or the break that is going on as ended at `at`; neither is left. */
function endWhatRuns(reduced: Reduced, at: Instant, ended: BoutEnd): Reduced {
	const { onBreak } = reduced.state.record;
	const back =
		onBreak?.how === 'routine' ? endRoutine(reduced, onBreak, at) : endBreak(reduced, at);
	const { bout, position } = back.state.record;
	return withRecord(
		endSmallNudge(back, 'ignored'),
		{ bout: null, onBreak: null, awayDecision: null },
		bout ? closeBout(bout, position, at, ended) : [],
	);
}

/** One more stand nudge, later: due and overdue move together. */
export function snooze(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { bout } = reduced.state.record;
	if (!bout) {
		return reduced;
	}
	const snoozedUntil = Math.max(at, dueAt(bout, rules)) + rules.settings.snoozeMinutes * MINUTE;
	return withRecord(
		reduced,
		{ bout: { ...bout, snoozedUntil, standNudge: null, skipped: false } },
		answered(bout, 'snooze'),
	);
}

/** Silence until the next bout. */
export function skip(reduced: Reduced): Reduced {
	const { bout } = reduced.state.record;
	if (!bout) {
		return reduced;
	}
	return withRecord(
		reduced,
		{ bout: { ...bout, skipped: true, standNudge: null } },
		answered(bout, 'skip'),
	);
}

function answered({ standNudge, amended }: Bout, answer: 'snooze' | 'skip') {
	return standNudge ? [nudgeEntry(standNudge, answer, amended)] : [];
}
