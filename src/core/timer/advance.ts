import { type Instant, MINUTE } from '../base/time.ts';
import { lapseRoutine } from './breaks.ts';
import { shiftBack } from './clockSetBack.ts';
import { defaultOutcome } from './gaps.ts';
import { logEntry } from './logEntries.ts';
import { expireSmall, withdrawUndue } from './nudges.ts';
import { type Bout, newBout } from './state.ts';
import type { TimerRules } from './rules.ts';
import { closeBout, type Reduced, withRecord } from './reduced.ts';
import { SET_BACK } from './timing.ts';

/**
 * Whatever time alone has changed by `at`: a clock set back, the end of a pause, a working-hours
 * edge, a routine that was left, a small nudge that had its minute. Doing it twice changes nothing
 * more.
 */
export function advance(stepped: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { seen } = stepped.state.window;
	const shifted = seen - at > SET_BACK ? setBack(stepped, at) : stepped;
	const now = findFocus(shifted);
	const lapsed = lapseRoutine(now, at);
	const hours = keepHours(endPause(lapsed, at), at, rules);
	return withdrawUndue(expireSmall(hours, at, rules), at, rules);
}

function setBack(stepped: Reduced, at: Instant): Reduced {
	const { state } = stepped;
	return { ...stepped, state: shiftBack(state, state.window.seen - at) };
}

/** While this window has focus, some window has: whatever another one wrote as it lost it. */
function findFocus(stepped: Reduced): Reduced {
	const { record, window } = stepped.state;
	return window.focused && record.unfocusedSince !== null
		? withRecord(stepped, { unfocusedSince: null })
		: stepped;
}

function endPause(stepped: Reduced, at: Instant): Reduced {
	const { pause, returned } = stepped.state.record;
	return pause && pause.until !== null && at >= pause.until
		? withRecord(stepped, { pause: null, returned: Math.max(pause.until, returned ?? 0) })
		: stepped;
}

/** The edge starts a bout for someone who was there, unless something else came after it. */
function keepHours(stepped: Reduced, at: Instant, rules: TimerRules): Reduced {
	const { bout, onBreak, pause, presence, returned, awayDecision } = stepped.state.record;
	const { openHours } = rules;
	const edge = openHours.lastEdge(at);
	if (!openHours.isOpen(at)) {
		// New hours, or another time zone, may close a bout that began after their last edge, or went on
		// after a gap that ended later.
		const from = Math.max(bout?.start ?? 0, awayDecision?.to ?? 0);
		const end = edge !== null && edge > from ? edge : at;
		return bout ? closeForHours(stepped, bout, end, rules) : stepped;
	}
	const last = Math.max(presence, returned ?? presence);
	const opened = edge !== null && edge > last && !bout && !onBreak && !pause;
	return opened ? withRecord(stepped, { bout: newBout(edge), returned: edge }) : stepped;
}

/** Nobody can be asked about the time before the edge: someone who was gone by then did not sit. */
function closeForHours(stepped: Reduced, bout: Bout, end: Instant, rules: TimerRules): Reduced {
	const { position, presence, unfocusedSince } = stepped.state.record;
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
		stepped,
		{ bout: null, smallNudge: null, awayDecision: null, returned: end },
		entries,
	);
}
