import { type Instant, MINUTE } from '../base/time.ts';
import { lapseRoutine } from './breaks.ts';
import { shiftBack } from './clockSetBack.ts';
import { defaultOutcome } from './gaps.ts';
import { logEntry } from './logEntries.ts';
import { expireSmall, withdrawUndue } from './nudges.ts';
import { type Bout, newBout } from './state.ts';
import type { TimerRules } from './rules.ts';
import { closeBout, closePause, type Reduced, withRecord } from './reduced.ts';
import { SET_BACK_BY } from './timing.ts';

/**
 * Applies what time alone has changed by `at`: a clock set back, the end of a pause, a working-hours
 * edge, a routine that was left, a small nudge that had its minute. Idempotent.
 */
export function advance(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { seen } = reduced.state.window;
	const shifted = seen - at > SET_BACK_BY ? setBack(reduced, at) : reduced;
	const now = findFocus(shifted);
	const lapsed = lapseRoutine(now, at);
	const hours = keepHours(endPause(lapsed, at), at, rules);
	return withdrawUndue(expireSmall(hours, at, rules), at, rules);
}

function setBack(reduced: Reduced, at: Instant): Reduced {
	const { state } = reduced;
	return { ...reduced, state: shiftBack(state, state.window.seen - at) };
}

/** While this window has focus, one of them has, whatever another wrote as it lost it. */
function findFocus(reduced: Reduced): Reduced {
	const { record, window } = reduced.state;
	return window.focused && record.unfocusedSince !== null
		? withRecord(reduced, { unfocusedSince: null })
		: reduced;
}

function endPause(reduced: Reduced, at: Instant): Reduced {
	const { pause, returned, onBreak } = reduced.state.record;
	return pause && pause.until !== null && at >= pause.until
		? withRecord(
				reduced,
				{ pause: null, returned: Math.max(pause.until, returned ?? 0) },
				onBreak ? [] : closePause(pause, pause.until),
			)
		: reduced;
}

/** Starts a bout at an opening for someone who was there, and ends it at a closing. */
function keepHours(reduced: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { bout, onBreak, pause, presence, returned, awayDecision } = reduced.state.record;
	const { openHours } = rules;
	const edge = openHours.lastEdge(at);
	if (!openHours.isOpen(at)) {
		// New hours, or another time zone, may close a bout that began after their last edge, or went on
		// after a gap that ended later.
		const from = Math.max(bout?.start ?? 0, awayDecision?.to ?? 0);
		const end = edge !== null && edge > from ? edge : at;
		return bout ? closeForHours(reduced, bout, end, rules) : reduced;
	}
	const last = Math.max(presence, returned ?? presence);
	const opened = edge !== null && edge > last && !bout && !onBreak && !pause;
	return opened ? withRecord(reduced, { bout: newBout(edge), returned: edge }) : reduced;
}

/** Ends the bout at a closing. No question is asked then, so someone who was gone by then did not sit. */
function closeForHours(reduced: Reduced, bout: Bout, end: Instant, rules: TimerRules): Reduced {
	const { position, presence, unfocusedSince } = reduced.state.record;
	const last = Math.max(bout.start, presence);
	const known = unfocusedSince === null ? 'quiet' : 'unfocused';
	const away = end - last >= rules.settings.awayMinutes * MINUTE;
	const gone = away && defaultOutcome({ kind: known, from: last, to: end }, rules) !== 'here';
	const entries = gone
		? [
				...closeBout(bout, position, last, 'hours'),
				logEntry({ kind: 'gap', start: last, end, known }, bout.amended),
			]
		: closeBout(bout, position, end, 'hours');
	return withRecord(
		reduced,
		{ bout: null, smallNudge: null, awayDecision: null, returned: end },
		entries,
	);
}
