import { advance } from './advance.ts';
import { pause, restart, resume, skip, snooze } from './userActions.ts';
import { endRoutine, startDone, startRoutine } from './breaks.ts';
import type { TimerEvent } from './events.ts';
import { amendDecision, otherOutcomes } from './gaps.ts';
import { endSmallNudge, nudge, tryNudge } from './nudges.ts';
import { markPresence } from './presence.ts';
import type { AwayDecision, GapOutcome, TimerState } from './state.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord, withWindow } from './reduced.ts';
import { UNSHARED } from './timing.ts';
import { wakeUp } from './sleep.ts';
import { MINUTE } from '../base/time.ts';

/**
 * The sit timer: the state after `event`, and what the day log has to say of it. Pure: the same
 * arguments give the same result, and events may come at any pace, however late.
 */
export function reduce(state: TimerState, event: TimerEvent, rules: TimerRules): Reduced {
	const before = advance(wakeUp({ state, log: [] }, event, rules), event.at, rules);
	const here = USER_EVENTS.has(event.type) ? markUserPresence(before, event.at, rules) : before;
	const after = advance(react(here, event, rules), event.at, rules);
	const trigger = event.type === 'lull' ? event.trigger : null;
	const nudged = nudge(after, event.at, rules, trigger);
	const { record, window } = nudged.state;
	return { state: { record, window: { ...window, seen: event.at } }, log: nudged.log };
}

/** Events that only the person's own hand brings. */
export const USER_EVENTS: ReadonlySet<TimerEvent['type']> = new Set([
	'imUp',
	'undo',
	'answer',
	'snooze',
	'skip',
	'pause',
	'quiet',
	'resume',
	'restart',
	'position',
	'tryNudge',
	'smallDone',
	'routineStarted',
] as const);

/**
 * A command is presence. Within a bout it asks no question about a short quiet before it: someone who
 * answers a nudge after reading for two minutes has not stood up meanwhile.
 */
function markUserPresence(stepped: Reduced, at: number, rules: TimerRules): Reduced {
	const { bout, presence } = stepped.state.record;
	return bout && at - presence < rules.settings.awayMinutes * MINUTE
		? withRecord(stepped, { presence: Math.max(presence, at) })
		: markPresence(stepped, at, at, rules);
}

function react(stepped: Reduced, event: TimerEvent, rules: TimerRules): Reduced {
	const { at } = event;
	const { record } = stepped.state;
	switch (event.type) {
		case 'wake':
		case 'opened':
		case 'lull':
			return stepped;
		case 'presence':
			return markPresence(stepped, event.mark, at, rules);
		case 'focus':
			return setFocus(stepped, event.focused, at, rules);
		case 'edit':
			return withWindow(stepped, { edited: at });
		case 'save':
			return withWindow(stepped, { saved: at });
		case 'pausedFrame':
			return withWindow(stepped, { inPausedFrame: event.standing });
		case 'machine':
			return withWindow(stepped, { machineBusySince: event.busySince });
		case 'imUp':
			return startDone(endSmallNudge(stepped, 'done'), at);
		case 'undo':
			return record.awayDecision
				? amendDecision(stepped, record.awayDecision, undone(record.awayDecision))
				: stepped;
		case 'answer':
			return record.awayDecision && otherOutcomes(record.awayDecision).includes(event.outcome)
				? amendDecision(stepped, record.awayDecision, event.outcome)
				: stepped;
		case 'snooze':
			return snooze(endSmallNudge(stepped, 'ignored'), at, rules);
		case 'skip':
			return skip(endSmallNudge(stepped, 'ignored'));
		case 'pause':
			return pause(stepped, at, event.until);
		case 'quiet':
			return withRecord(endSmallNudge(stepped, 'ignored'), { quietUntil: event.until });
		case 'resume':
			return resume(stepped, at);
		case 'restart':
			return restart(stepped, at, record.position);
		case 'position':
			return event.position === record.position ? stepped : restart(stepped, at, event.position);
		case 'tryNudge':
			return tryNudge(stepped, at, rules);
		case 'smallDone':
			return endSmallNudge(stepped, record.smallNudge?.kind === event.kind ? 'done' : 'ignored');
		case 'routineStarted':
			return startRoutine(endSmallNudge(stepped, 'done'), at, event.routine, event.endsBout);
		case 'routineSign':
			return record.onBreak?.how === 'routine'
				? withRecord(stepped, {
						onBreak: { ...record.onBreak, step: event.step, sign: at },
					})
				: stepped;
		case 'routineEnded':
			return record.onBreak?.how === 'routine' ? endRoutine(stepped, record.onBreak, at) : stepped;
	}
}

/** Taking a break back means having sat; taking "was here" back means having moved. */
function undone({ outcome }: AwayDecision): GapOutcome {
	return outcome === 'here' ? 'moved' : 'here';
}

function setFocus(stepped: Reduced, focused: boolean, at: number, rules: TimerRules): Reduced {
	if (!focused) {
		const left = withWindow(stepped, { focused });
		return withRecord(left, { unfocusedSince: at });
	}
	return markPresence(withWindow(seenElsewhere(stepped, at), { focused }), at, at, rules);
}

/**
 * The focus comes straight from another window of ours, which may have seen the person later than it
 * had time to tell: no gap is seen where there may be none.
 */
function seenElsewhere(stepped: Reduced, at: number): Reduced {
	const { bout, presence, unfocusedSince } = stepped.state.record;
	return bout && unfocusedSince === null
		? withRecord(stepped, { presence: Math.max(presence, Math.min(at, presence + UNSHARED)) })
		: stepped;
}
