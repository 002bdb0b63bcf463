import { advance } from './advance.ts';
import { pause, restart, resume, skip, snooze } from './userActions.ts';
import { endRoutine, startDone, startRoutine } from './breaks.ts';
import type { TimerEvent } from './events.ts';
import { amendDecision, otherOutcomes } from './gaps.ts';
import { type MachineWork, traceWork } from './machineWork.ts';
import { endSmallNudge, nudgeIfDue, tryNudge } from './nudges.ts';
import { markPresence } from './presence.ts';
import type { AwayDecision, GapOutcome, TimerState } from './state.ts';
import type { TimerRules } from './rules.ts';
import { type Reduced, withRecord, withWindow } from './reduced.ts';
import { UNSHARED_PRESENCE } from './timing.ts';
import { wakeUp } from './sleep.ts';
import { type Instant, MINUTE } from '../base/time.ts';

/**
 * The sit timer: the state after `event`, and what the day log gains. Pure: the same
 * arguments give the same result, and events may come at any pace, however late.
 */
export function reduce(state: TimerState, event: TimerEvent, rules: TimerRules): Reduced {
	const before = advance(wakeUp({ state, log: [] }, event, rules), event.at, rules);
	const here = USER_EVENTS.has(event.type) ? markUserPresence(before, event.at, rules) : before;
	const after = advance(react(here, event, rules), event.at, rules);
	const trigger = event.type === 'lull' ? event.trigger : null;
	const nudged = nudgeIfDue(after, event.at, rules, trigger);
	const { record, window } = nudged.state;
	return { ...nudged, state: { record, window: { ...window, seen: event.at } } };
}

/** Events that are acts of the person. */
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
	'endTrial',
	'smallDone',
	'routineStarted',
] as const);

/**
 * A command is presence. Within a bout it asks no question about a short quiet before it: someone who
 * answers a nudge after reading for two minutes has not stood up meanwhile.
 */
function markUserPresence(reduced: Reduced, at: number, rules: TimerRules): Reduced {
	const { bout, presence } = reduced.state.record;
	return bout && at - presence < rules.settings.awayMinutes * MINUTE
		? withRecord(reduced, { presence: Math.max(presence, at) })
		: markPresence(reduced, at, at, rules);
}

function react(reduced: Reduced, event: TimerEvent, rules: TimerRules): Reduced {
	const { at } = event;
	const { record, window } = reduced.state;
	switch (event.type) {
		case 'wake':
		case 'opened':
		case 'lull':
			return reduced;
		case 'presence':
			return markPresence(reduced, event.mark, at, rules);
		case 'focus':
			return event.focused
				? gainFocus(reduced, at, rules)
				: loseFocus(reduced, event.mark ?? null, at, rules);
		case 'edit':
			return edit(reduced, event.byHand, at);
		case 'files':
			return withWork(reduced, { files: traceWork(window.work.files, at) });
		case 'save':
			return withWindow(reduced, { saved: at });
		case 'pausedFrame':
			return withWindow(reduced, { inPausedFrame: event.standing });
		case 'machine':
			return withWork(reduced, {
				[event.source]: event.busySince === null ? null : { since: event.busySince, seen: null },
			});
		case 'imUp':
			return startDone(endSmallNudge(reduced, 'done'), at);
		case 'undo':
			return record.awayDecision
				? amendDecision(reduced, record.awayDecision, undone(record.awayDecision))
				: reduced;
		case 'answer':
			return record.awayDecision && otherOutcomes(record.awayDecision).includes(event.outcome)
				? amendDecision(reduced, record.awayDecision, event.outcome)
				: reduced;
		case 'snooze':
			return snooze(endSmallNudge(reduced, 'ignored'), at, rules);
		case 'skip':
			return skip(endSmallNudge(reduced, 'ignored'));
		case 'pause':
			return pause(reduced, at, event.until);
		case 'quiet':
			return withRecord(endSmallNudge(reduced, 'ignored'), { quietUntil: event.until });
		case 'resume':
			return resume(reduced, at);
		case 'restart':
			return restart(reduced, at, record.position);
		case 'position':
			return event.position === record.position ? reduced : restart(reduced, at, event.position);
		case 'tryNudge':
			return tryNudge(reduced, at, rules);
		case 'endTrial':
			return record.smallNudge?.tried ? endSmallNudge(reduced, 'ignored') : reduced;
		case 'smallDone':
			return endSmallNudge(reduced, record.smallNudge?.kind === event.kind ? 'done' : 'ignored');
		case 'routineStarted':
			return startRoutine(endSmallNudge(reduced, 'done'), at, event.routine, event.endsBout);
		case 'routineSign':
			return record.onBreak?.how === 'routine'
				? withRecord(reduced, {
						onBreak: { ...record.onBreak, step: event.step, sign: at, played: event.played },
					})
				: reduced;
		case 'routineEnded':
			return record.onBreak?.how === 'routine'
				? endRoutine(reduced, { ...record.onBreak, sign: at, played: event.played }, at)
				: reduced;
	}
}

/** A hand that edits is at work itself: what the machine does beside it is no lull. */
function edit(reduced: Reduced, byHand: boolean, at: number): Reduced {
	return byHand
		? withWindow(withWork(reduced, { edits: null, files: null }), { edited: at })
		: withWork(reduced, { edits: traceWork(reduced.state.window.work.edits, at) });
}

function withWork(reduced: Reduced, change: Partial<MachineWork>): Reduced {
	return withWindow(reduced, { work: { ...reduced.state.window.work, ...change } });
}

/** Taking a break back means having sat; taking "was here" back means having moved. */
function undone({ outcome }: AwayDecision): GapOutcome {
	return outcome === 'here' ? 'moved' : 'here';
}

function gainFocus(reduced: Reduced, at: number, rules: TimerRules): Reduced {
	const here = withWindow(seenElsewhere(reduced, at), { focused: true });
	return markPresence(here, at, at, rules);
}

function loseFocus(
	reduced: Reduced,
	mark: Instant | null,
	at: Instant,
	rules: TimerRules,
): Reduced {
	const seen = mark === null ? reduced : markPresence(reduced, mark, at, rules);
	return withRecord(withWindow(seen, { focused: false }), { unfocusedSince: at });
}

/**
 * The focus comes straight from another window, which may have seen the person after its last write: no
 * gap is seen where there may be none.
 */
function seenElsewhere(reduced: Reduced, at: number): Reduced {
	const { bout, presence, unfocusedSince } = reduced.state.record;
	return bout && unfocusedSince === null
		? withRecord(reduced, {
				presence: Math.max(presence, Math.min(at, presence + UNSHARED_PRESENCE)),
			})
		: reduced;
}
