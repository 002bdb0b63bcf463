import type { Instant } from '../base/time.ts';
import { breakOrGap } from './gaps.ts';
import type { LogEntry } from './logEntries.ts';
import { type AwayDecision, newBout, type OngoingBreak, type TimerRecord } from './state.ts';
import { closeBout, closePause, restsAfter, type Reduced, withRecord } from './reduced.ts';
import { ROUTINE_COUNTS_FROM, ROUTINE_LAPSES_AFTER, IGNORED_LIMIT } from './timing.ts';

type Routine = Extract<OngoingBreak, { how: 'routine' }>;

/**
 * "I'm up": the bout ends at `at` and the break goes on until the person is seen again. A routine that
 * plays is left with it.
 */
export function startDone(reduced: Reduced, at: Instant): Reduced {
	const { onBreak } = reduced.state.record;
	const left = onBreak?.how === 'routine' ? leaveRoutine(reduced, onBreak, at) : reduced;
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
export function startAway(reduced: Reduced, since: Instant, gap: 'slept' | 'closed'): Reduced {
	const { bout, position } = reduced.state.record;
	if (!bout) {
		return reduced;
	}
	return withRecord(
		reduced,
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
export function endBreak(reduced: Reduced, at: Instant): Reduced {
	const { onBreak, awayDecision, ignored } = reduced.state.record;
	if (!onBreak || onBreak.how === 'routine') {
		return reduced;
	}
	const known = onBreak.how === 'away' ? onBreak.gap : 'done';
	const { since, how, before } = onBreak;
	const entries = breakOrGap(since, at, { how, routine: null, known, before });
	return withRecord(
		reduced,
		{
			onBreak: null,
			bout: newBout(at, restsAfter(onBreak.before, ignored, IGNORED_LIMIT)),
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

/**
 * Starts a routine. The bout is open until it is known whether the routine counts as a break; a pause is
 * interrupted for as long as it plays.
 */
export function startRoutine(
	reduced: Reduced,
	at: Instant,
	routine: string,
	endsBout: boolean,
): Reduced {
	const playing = reduced.state.record.onBreak;
	const counted = playing?.how === 'routine' && !playing.wasUp && countsAsBreak(playing);
	const left = counted ? leaveRoutine(reduced, playing, at) : reduced;
	const { bout, onBreak } = left.state.record;
	const goingOn = bout ? null : onBreak;
	const wasUp = goingOn?.how === 'routine' ? goingOn.wasUp : bout === null;
	const playsNow: Routine = {
		how: 'routine',
		since: goingOn?.since ?? at,
		before: bout ?? goingOn?.before ?? null,
		routine,
		endsBout,
		wasUp,
		step: 0,
		sign: at,
		played: 0,
	};
	return withRecord(
		left,
		{ bout: null, smallNudge: null, onBreak: playsNow },
		goingOn ? [] : closePause(left.state.record.pause, at),
	);
}

/**
 * Whether a routine is a break: of a kind that ends bouts, and a minute of it really played. The only
 * judgement of it: item, page and log follow from what the timer does by it.
 */
export function countsAsBreak({ endsBout, wasUp, played, sign, since }: Routine): boolean {
	return wasUp || (endsBout && (played ?? sign - since) >= ROUTINE_COUNTS_FROM);
}

/** Whether the bout before a routine that has ended goes on in `record`: it was no break, or taken back. */
export function isBoutBefore(
	{ before }: Pick<OngoingBreak, 'before'>,
	{ bout }: TimerRecord,
): boolean {
	return before !== null && before.start === bout?.start;
}

/** The entries of the bout that a routine ended; none where the person was up already. */
function closedBy(reduced: Reduced, { before, since, wasUp }: Routine): readonly LogEntry[] {
	return before && !wasUp ? closeBout(before, reduced.state.record.position, since, 'routine') : [];
}

/** The routine is over at `at`, played out or left: it counts as a break, or the bout continues. */
export function endRoutine(reduced: Reduced, playing: Routine, at: Instant): Reduced {
	const { ignored, presence, pause, awayDecision } = reduced.state.record;
	const { before, since, routine, wasUp } = playing;
	// The entries of the break before the routine are withdrawn with it, where they are known.
	const logged = wasUp ? awayDecision?.entries : [];
	if (!countsAsBreak(playing)) {
		return withRecord(reduced, { onBreak: null, bout: before, presence: Math.max(presence, at) });
	}
	const broken = breakOrGap(since, at, { how: 'routine', routine, known: 'done', before });
	const entries = [...closedBy(reduced, playing), ...broken];
	return withRecord(
		reduced,
		{
			onBreak: null,
			bout: pause ? null : newBout(at, restsAfter(before, ignored, IGNORED_LIMIT)),
			pause: pause && { ...pause, since: at },
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

/**
 * The routine is left at `end`; if it counts as a break, that lasts until the person is seen, or, in a
 * pause, no longer: nobody looks then.
 */
export function leaveRoutine(reduced: Reduced, playing: Routine, end: Instant): Reduced {
	const { before, since } = playing;
	const { presence, pause } = reduced.state.record;
	if (pause) {
		return endRoutine(reduced, playing, end);
	}
	if (!countsAsBreak(playing)) {
		return withRecord(reduced, { onBreak: null, bout: before, presence: Math.max(presence, end) });
	}
	return withRecord(
		reduced,
		{ onBreak: { how: 'done', since, before }, awayDecision: null },
		closedBy(reduced, playing),
	);
}

/** Nobody has touched the page for minutes: the routine was left at its last sign of life. */
export function lapseRoutine(reduced: Reduced, at: Instant): Reduced {
	const { onBreak } = reduced.state.record;
	return onBreak?.how === 'routine' && at >= onBreak.sign + ROUTINE_LAPSES_AFTER
		? leaveRoutine(reduced, onBreak, onBreak.sign)
		: reduced;
}
