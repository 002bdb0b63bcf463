import { type Instant, MINUTE } from '../../base/time.ts';
import { dueAt, elapsed, overdueAt, smallSlots } from '../due.ts';
import { machineLulls } from '../machineWork.ts';
import { askFrom, nextLull } from '../nudges.ts';
import type { Bout, TimerState } from '../state.ts';
import type { TimerRules } from '../rules.ts';
import {
	ROUTINE_LAPSES_AFTER,
	SETTLING_TIME,
	SMALL_SHOWS,
	UNDO_SHOWS,
	UNFOCUSED_MINUTES,
} from '../timing.ts';

/**
 * The next instant after `now` at which time alone changes what is shown or asked: the one timer
 * of the host is set for it. Null where only an event can change anything.
 */
export function nextWake(state: TimerState, rules: TimerRules, now: Instant): Instant | null {
	const { record, window } = state;
	const { bout, onBreak, pause, awayDecision, smallNudge, quietUntil } = record;
	const instants: (Instant | null | undefined)[] = [
		pause?.until,
		quietUntil,
		rules.openHours.nextEdge(now),
		awayDecision?.askUntil,
		smallNudge && smallNudge.at + SMALL_SHOWS,
		...(bout ? boutInstants(bout, state, rules, now) : []),
	];
	if (onBreak) {
		const minutes = window.focused ? 1 : UNFOCUSED_MINUTES;
		instants.push(onBreak.how === 'done' ? onBreak.since + UNDO_SHOWS : null);
		instants.push(onBreak.how === 'routine' ? onBreak.sign + ROUTINE_LAPSES_AFTER : null);
		instants.push(onBreak.how === 'away' ? null : nextTick(now - onBreak.since, minutes, now));
	}
	const ahead = instants.filter(
		(at): at is Instant => typeof at === 'number' && at > now && Number.isFinite(at),
	);
	return ahead.length > 0 ? Math.min(...ahead) : null;
}

function nextTick(length: number, minutes: number, now: Instant): Instant {
	const tick = minutes * MINUTE;
	return now + tick - (Math.max(0, length) % tick);
}

function boutInstants(
	bout: Bout,
	state: TimerState,
	rules: TimerRules,
	now: Instant,
): readonly Instant[] {
	const { record, window } = state;
	const { settings } = rules;
	const overdue = overdueAt(bout, rules);
	// The item shows the question instead of minutes.
	const questioned = window.focused && now < (record.awayDecision?.askUntil ?? now);
	const instants = [
		...(questioned
			? []
			: [nextTick(elapsed(bout, now), window.focused ? 1 : UNFOCUSED_MINUTES, now)]),
		dueAt(bout, rules),
		overdue,
		overdue + settings.colourMinutes * MINUTE,
	];
	if (bout.standNudge) {
		instants.push(bout.standNudge.at + settings.colourMinutes * MINUTE);
	}
	const quiet = record.quietUntil !== null && now < record.quietUntil;
	if (!window.focused || bout.skipped || quiet) {
		return instants;
	}
	const settled = (record.returned ?? -Infinity) + SETTLING_TIME;
	const gone = now - record.presence >= settings.awayMinutes * MINUTE;
	const slot = smallSlots(bout, rules)[bout.smallDone];
	// In a debugger's paused frame no lull counts: the nudge comes when overdue.
	const { inPausedFrame } = window;
	const asking = inPausedFrame
		? [overdue]
		: [askFrom(bout, state, rules), ...(slot ? [slot.from] : [])];
	const waiting = bout.standNudge ? [] : asking;
	const lulls = inPausedFrame ? [] : [nextLull(window), ...machineLulls(window.work, settings)];
	for (const from of gone ? [] : waiting) {
		const settledFrom = Math.max(from, settled);
		instants.push(from, settledFrom, ...lulls.map((lull) => Math.max(settledFrom, lull.from)));
	}
	return instants;
}
