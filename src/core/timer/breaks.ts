import type { Instant } from '../base/time.ts';
import { breakOrGap } from './gaps.ts';
import type { LogEntry } from './logEntries.ts';
import { type AwayDecision, newBout, type OngoingBreak } from './state.ts';
import { closeBout, restsAfter, type Reduced, withRecord } from './reduced.ts';
import { ROUTINE_COUNTS, ROUTINE_LAPSES, SMALL_IGNORED } from './timing.ts';

type Routine = Extract<OngoingBreak, { how: 'routine' }>;

/**
 * "I'm up": the bout ends at `at` and the break goes on until the person is seen again. A routine that
 * plays is left with it.
 */
export function startDone(stepped: Reduced, at: Instant): Reduced {
	const { onBreak } = stepped.state.record;
	const left = onBreak?.how === 'routine' ? leaveRoutine(stepped, onBreak, at) : stepped;
	const { bout, position } = left.state.record;
	if (!bout) {
		return left;
	}
	const entries = closeBout(bout, position, at, 'done');
	const awayDecision: AwayDecision = {
		gap: 'done',
		before: bout,
		from: at,
		to: at,
		outcome: 'moved',
		entries: entries.map(({ id }) => id),
		askUntil: null,
	};
	return withRecord(
		left,
		{
			bout: null,
			smallNudge: null,
			awayDecision,
			onBreak: { how: 'done', since: at, before: bout },
		},
		entries,
	);
}

/** The machine slept or VS Code was closed: the bout ended when the person was last seen. */
export function startAway(stepped: Reduced, since: Instant, gap: 'slept' | 'closed'): Reduced {
	const { bout, position } = stepped.state.record;
	if (!bout) {
		return stepped;
	}
	return withRecord(
		stepped,
		{
			bout: null,
			smallNudge: null,
			awayDecision: null,
			onBreak: { how: 'away', since, before: bout, gap },
		},
		closeBout(bout, position, since, 'away'),
	);
}

/** The person is back from a break at `at`: it is logged and a new bout starts. */
export function endBreak(stepped: Reduced, at: Instant): Reduced {
	const { onBreak, awayDecision, ignored } = stepped.state.record;
	if (!onBreak || onBreak.how === 'routine') {
		return stepped;
	}
	const known = onBreak.how === 'away' ? onBreak.gap : 'done';
	const { since, how, before } = onBreak;
	const entries = breakOrGap(since, at, { how, routine: null, known, before });
	return withRecord(
		stepped,
		{
			onBreak: null,
			bout: newBout(at, restsAfter(onBreak.before, ignored, SMALL_IGNORED)),
			returned: at,
			awayDecision: awayDecision && {
				...awayDecision,
				to: at,
				entries: [...awayDecision.entries, ...entries.map(({ id }) => id)],
			},
		},
		entries,
	);
}

/** A routine starts: the bout waits to learn whether it counts, unless one before it did. */
export function startRoutine(
	stepped: Reduced,
	at: Instant,
	routine: string,
	endsBout: boolean,
): Reduced {
	const playing = stepped.state.record.onBreak;
	const counted = playing?.how === 'routine' && !playing.wasUp && counts(playing, at);
	const left = counted ? leaveRoutine(stepped, playing, at) : stepped;
	const { bout, onBreak } = left.state.record;
	const goingOn = bout ? null : onBreak;
	const wasUp = goingOn?.how === 'routine' ? goingOn.wasUp : bout === null;
	return withRecord(left, {
		bout: null,
		smallNudge: null,
		onBreak: {
			how: 'routine',
			since: goingOn?.since ?? at,
			before: bout ?? goingOn?.before ?? null,
			routine,
			endsBout,
			wasUp,
			step: 0,
			sign: at,
		},
	});
}

/** Whether a routine left at `end` is a break: of a kind that ends bouts, and a minute of it. */
export function counts({ endsBout, since, wasUp }: Routine, end: Instant): boolean {
	return wasUp || (endsBout && end - since >= ROUTINE_COUNTS);
}

/** The log of the bout that a routine ended; none where the person was up already. */
function closedBy(stepped: Reduced, { before, since, wasUp }: Routine): readonly LogEntry[] {
	return before && !wasUp ? closeBout(before, stepped.state.record.position, since, 'routine') : [];
}

/** The routine is over at `at`, played out or left: it is a break, or the bout goes on. */
export function endRoutine(stepped: Reduced, playing: Routine, at: Instant): Reduced {
	const { ignored, presence, pause, awayDecision } = stepped.state.record;
	const { before, since, routine, wasUp } = playing;
	// What the break before the routine logged is taken back with it; where nobody knows, nothing is.
	const logged = wasUp ? awayDecision?.entries : [];
	if (!counts(playing, at)) {
		return withRecord(stepped, { onBreak: null, bout: before, presence: Math.max(presence, at) });
	}
	const broken = breakOrGap(since, at, { how: 'routine', routine, known: 'done', before });
	const entries = [...closedBy(stepped, playing), ...broken];
	return withRecord(
		stepped,
		{
			onBreak: null,
			bout: pause ? null : newBout(at, restsAfter(before, ignored, SMALL_IGNORED)),
			returned: at,
			presence: Math.max(presence, at),
			awayDecision:
				before && logged
					? {
							gap: 'routine',
							before,
							from: since,
							to: at,
							outcome: 'moved',
							entries: [...logged, ...entries.map(({ id }) => id)],
							askUntil: null,
						}
					: null,
		},
		entries,
	);
}

/** The routine is left at `end`, and if it was a break, that goes on until the person is seen. */
export function leaveRoutine(stepped: Reduced, playing: Routine, end: Instant): Reduced {
	const { before, since } = playing;
	const { presence } = stepped.state.record;
	if (!counts(playing, end)) {
		return withRecord(stepped, { onBreak: null, bout: before, presence: Math.max(presence, end) });
	}
	return withRecord(
		stepped,
		{ onBreak: { how: 'done', since, before }, awayDecision: null },
		closedBy(stepped, playing),
	);
}

/** Nobody has touched the page for minutes: the routine was left at its last sign of life. */
export function lapseRoutine(stepped: Reduced, at: Instant): Reduced {
	const { onBreak } = stepped.state.record;
	return onBreak?.how === 'routine' && at >= onBreak.sign + ROUTINE_LAPSES
		? leaveRoutine(stepped, onBreak, onBreak.sign)
		: stepped;
}
