import { advance } from './advance.ts';
import { endBreak, endRoutine, startAway, startDone, startRoutine } from './breaks.ts';
import { dueAt } from './due.ts';
import type { SittingEvent } from './event.ts';
import { amendCredit, otherOutcomes } from './gap.ts';
import { logEntry, type BoutEnd } from './logEntry.ts';
import { endCue, nudge, tryNudge } from './nudging.ts';
import { markPresence } from './presence.ts';
import {
	newBout,
	type Bout,
	type Credit,
	type Outcome,
	type Position,
	type SittingState,
} from './record.ts';
import type { Rules } from './rules.ts';
import { closeBout, withRecord, withWindow, type Stepped } from './stepped.ts';
import { CLOSED, SLEPT, UNSHARED } from './timing.ts';
import { MINUTE } from '../time.ts';

/**
 * The sit timer: the state after `event`, and what the day log has to say of it. Pure: the same
 * arguments give the same result, and events may come at any pace, however late.
 */
export function step(state: SittingState, event: SittingEvent, rules: Rules): Stepped {
	const before = advance(wakeUp({ state, log: [] }, event, rules), event.at, rules);
	const here = BY_HAND.has(event.type) ? seen(before, event.at, rules) : before;
	const after = advance(react(here, event, rules), event.at, rules);
	const trigger = event.type === 'lull' ? event.trigger : null;
	return withWindow(nudge(after, event.at, rules, trigger), { seen: event.at });
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

/**
 * After a sleep, or with VS Code closed, nobody was here: that is settled before time alone is, so
 * that no edge of the hours slept through ends the bout later than the person did.
 */
function wakeUp(stepped: Stepped, event: SittingEvent, { settings }: Rules): Stepped {
	const { at } = event;
	if (event.type === 'opened' && event.alive > at) {
		// The clock was set back meanwhile: the record's last sign of life is this window's too.
		return withWindow(stepped, { seen: event.alive });
	}
	const slept = event.type === 'wake' && at - event.planned >= SLEPT;
	const closed = event.type === 'opened' && at - event.alive >= CLOSED;
	if (!slept && !closed) {
		return stepped;
	}
	const { bout, presence } = stepped.state.record;
	const woken = withRecord(endCue(stepped, 'ignored'), { returned: at });
	return bout && at - presence >= settings.awayMinutes * MINUTE
		? startAway(woken, Math.max(presence, bout.start), slept ? 'slept' : 'closed')
		: woken;
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

function snooze(stepped: Stepped, at: number, { settings }: Rules): Stepped {
	const { bout } = stepped.state.record;
	if (!bout) {
		return stepped;
	}
	const snoozedUntil = Math.max(at, dueAt(bout, settings)) + settings.snoozeMinutes * MINUTE;
	return withRecord(
		stepped,
		{ bout: { ...bout, snoozedUntil, asked: null, skipped: false } },
		answered(bout, 'snooze'),
	);
}

function skip(stepped: Stepped): Stepped {
	const { bout } = stepped.state.record;
	if (!bout) {
		return stepped;
	}
	return withRecord(
		stepped,
		{ bout: { ...bout, skipped: true, asked: null } },
		answered(bout, 'skip'),
	);
}

function answered({ asked, amended }: Bout, answer: 'snooze' | 'skip') {
	return asked
		? [
				logEntry(
					{ kind: 'nudge', at: asked.at, nudge: asked.kind, line: asked.line, answer },
					amended,
				),
			]
		: [];
}

function pause(stepped: Stepped, at: number, until: number | null): Stepped {
	return withRecord(endWhatRuns(stepped, at, 'pause'), { pause: { since: at, until } });
}

/** The command is itself presence, so the next bout starts with it; quiet ends as well. */
function resume(stepped: Stepped, at: number): Stepped {
	const { pause: paused, presence } = stepped.state.record;
	const resumed = withRecord(stepped, { pause: null, quietUntil: null });
	return paused
		? withRecord(resumed, { bout: newBout(at), presence: Math.max(presence, at) })
		: resumed;
}

/** A fresh bout without a break: whatever ran is closed as it stands. */
function restart(stepped: Stepped, at: number, position: Position): Stepped {
	const { position: was, presence } = stepped.state.record;
	const ended = position === was ? 'restart' : 'position';
	return withRecord(endWhatRuns(stepped, at, ended), {
		bout: newBout(at),
		position,
		pause: null,
		presence: Math.max(presence, at),
	});
}

/** Logs the bout or the break that is going on as ended at `at`; neither is left. */
function endWhatRuns(stepped: Stepped, at: number, ended: BoutEnd): Stepped {
	const { onBreak } = stepped.state.record;
	const back =
		onBreak?.how === 'routine' ? endRoutine(stepped, onBreak, at) : endBreak(stepped, at);
	const { bout, position } = back.state.record;
	return withRecord(
		endCue(back, 'ignored'),
		{ bout: null, onBreak: null, credit: null },
		bout ? closeBout(bout, position, at, ended) : [],
	);
}
