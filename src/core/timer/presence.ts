import { type Instant, MINUTE } from '../base/time.ts';
import { countsAsBreak, endBreak, endRoutine, leaveRoutine } from './breaks.ts';
import { amendDecision, contradicts, defaultOutcome, gapBetween, settleGap } from './gaps.ts';
import { logEntry } from './logEntries.ts';
import { type Bout, newBout } from './state.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord } from './reduced.ts';
import { LEAVING_TIME } from './timing.ts';

/**
 * The person was at the desk at `mark`. That ends a break, starts a bout that waited for it, or
 * shows that a gap came before.
 */
export function markPresence(
	reduced: Reduced,
	mark: Instant,
	at: Instant,
	rules: TimerRules,
): Reduced {
	const { record } = reduced.state;
	const { presence, onBreak, bout, awayDecision } = record;
	if (awayDecision && contradicts(awayDecision, mark, at, rules)) {
		return amendDecision(reduced, awayDecision, 'here');
	}
	// VS Code may report activity from before the machine slept.
	const stale = mark < Math.max(presence, record.returned ?? presence);
	if (stale || (mark === presence && (bout || onBreak))) {
		return reduced;
	}
	const marked = withRecord(reduced, { presence: Math.max(mark, presence) });
	if (record.pause || !rules.openHours.isOpen(at)) {
		return marked;
	}
	if (onBreak) {
		if (mark < lastSignOfBreak(onBreak) + LEAVING_TIME) {
			return marked;
		}
		if (onBreak.how !== 'routine') {
			return endBreak(marked, mark);
		}
		// Where the routine was no break, the time since its last sign may be a gap in the bout.
		return countsAsBreak(onBreak)
			? endRoutine(marked, onBreak, mark)
			: markPresence(leaveRoutine(reduced, onBreak, onBreak.sign), mark, at, rules);
	}
	if (!bout) {
		return withRecord(marked, { bout: newBout(mark) });
	}
	return presence < bout.start
		? firstSeen(marked, bout, mark, rules)
		: settleAnyGap(marked, bout, presence, mark, rules);
}

function lastSignOfBreak(onBreak: NonNullable<Reduced['state']['record']['onBreak']>): Instant {
	switch (onBreak.how) {
		case 'done':
			return onBreak.since;
		case 'routine':
			return onBreak.sign;
		case 'away':
			return -Infinity;
	}
}

/** A bout that a working-hours edge began counts from the edge, unless nobody was there for long. */
function firstSeen(reduced: Reduced, bout: Bout, mark: Instant, rules: TimerRules): Reduced {
	if (mark - bout.start < rules.settings.awayMinutes * MINUTE) {
		return reduced;
	}
	const unseen = logEntry({ kind: 'gap', start: bout.start, end: mark, known: 'closed' });
	return withRecord(reduced, { bout: newBout(mark), returned: mark }, [unseen]);
}

function settleAnyGap(
	reduced: Reduced,
	bout: Bout,
	from: Instant,
	to: Instant,
	rules: TimerRules,
): Reduced {
	const gap = gapBetween(bout, from, to, reduced.state.record.unfocusedSince, rules);
	return gap ? settleGap(reduced, bout, gap, defaultOutcome(gap, rules)) : reduced;
}
