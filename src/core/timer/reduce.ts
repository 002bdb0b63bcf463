import { advance } from './advance.ts';
import { pause, restart, resume, skip, snooze } from './userActions.ts';
import { endRoutine, startDone, startRoutine } from './breaks.ts';
import type { SittingEvent } from './events.ts';
import { amendCredit, otherOutcomes } from './gaps.ts';
import { endCue, nudge, tryNudge } from './nudges.ts';
import { markPresence } from './presence.ts';
import type { Credit, Outcome, SittingState } from './state.ts';
import type { Rules } from './rules.ts';
import { type Stepped, withRecord, withWindow } from './reduced.ts';
import { UNSHARED } from './timing.ts';
import { wakeUp } from './sleep.ts';
import { MINUTE } from '../base/time.ts';

/**
 * The sit timer: the state after `event`, and what the day log has to say of it. Pure: the same
 * arguments give the same result, and events may come at any pace, however late.
 */
export function step(state: SittingState, event: SittingEvent, rules: Rules): Stepped {
	const before = advance(wakeUp({ state, log: [] }, event, rules), event.at, rules);
	const here = BY_HAND.has(event.type) ? seen(before, event.at, rules) : before;
	const after = advance(react(here, event, rules), event.at, rules);
	const trigger = event.type === 'lull' ? event.trigger : null;
	const nudged = nudge(after, event.at, rules, trigger);
	const { record, window } = nudged.state;
	return { state: { record, window: { ...window, seen: event.at } }, log: nudged.log };
}

/** Events that only the person's own hand brings. */
export const BY_HAND: ReadonlySet<SittingEvent['type']> = new Set([
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
function seen(stepped: Stepped, at: number, rules: Rules): Stepped {
	const { bout, presence } = stepped.state.record;
	return bout && at - presence < rules.settings.awayMinutes * MINUTE
		? withRecord(stepped, { presence: Math.max(presence, at) })
		: markPresence(stepped, at, at, rules);
}

function react(stepped: Stepped, event: SittingEvent, rules: Rules): Stepped {
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
			return startDone(endCue(stepped, 'done'), at);
		case 'undo':
			return record.credit ? amendCredit(stepped, record.credit, undone(record.credit)) : stepped;
		case 'answer':
			return record.credit && otherOutcomes(record.credit).includes(event.outcome)
				? amendCredit(stepped, record.credit, event.outcome)
				: stepped;
		case 'snooze':
			return snooze(endCue(stepped, 'ignored'), at, rules);
		case 'skip':
			return skip(endCue(stepped, 'ignored'));
		case 'pause':
			return pause(stepped, at, event.until);
		case 'quiet':
			return withRecord(endCue(stepped, 'ignored'), { quietUntil: event.until });
		case 'resume':
			return resume(stepped, at);
		case 'restart':
			return restart(stepped, at, record.position);
		case 'position':
			return event.position === record.position ? stepped : restart(stepped, at, event.position);
		case 'tryNudge':
			return tryNudge(stepped, at, rules);
		case 'smallDone':
			return endCue(stepped, record.cue?.kind === event.kind ? 'done' : 'ignored');
		case 'routineStarted':
			return startRoutine(endCue(stepped, 'done'), at, event.routine, event.endsBout);
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
function undone({ outcome }: Credit): Outcome {
	return outcome === 'here' ? 'moved' : 'here';
}

function setFocus(stepped: Stepped, focused: boolean, at: number, rules: Rules): Stepped {
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
function seenElsewhere(stepped: Stepped, at: number): Stepped {
	const { bout, presence, unfocusedSince } = stepped.state.record;
	return bout && unfocusedSince === null
		? withRecord(stepped, { presence: Math.max(presence, Math.min(at, presence + UNSHARED)) })
		: stepped;
}
