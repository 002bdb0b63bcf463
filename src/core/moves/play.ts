import {
	amount,
	faultOf,
	flag,
	type Infer,
	listOf,
	oneOf,
	orNull,
	record,
	text,
} from '../base/schema.ts';
import { type Instant, type Milliseconds, SECOND } from '../base/time.ts';
import { type Schedule, spanOf } from './schedule.ts';

const playSchema = record({
	/** Id of the routine. */
	routine: text,
	/** Whether the steps are those of its version on a chair. */
	seated: flag,
	/** Position in the schedule (ms) at `since`, or for as long as `since` is null. */
	at: amount,
	/** Running since this instant; null while paused or over. */
	since: orNull(amount),
	/** The last instant at which the page showed it. */
	seen: amount,
	/** Time played of each step before `since` (ms), skipped parts left out. */
	worked: listOf(amount),
	/** How it ended: at the end of its last step, or left before; null in between. */
	ended: orNull(oneOf(['finished', 'left'])),
});

/**
 * A routine being played, as a position in its schedule and the instant when it was there: no
 * countdown, so that hiding, reload and sleep lose nothing. Plain JSON, fit for a webview's state.
 */
export type Play = Infer<typeof playSchema>;

/** What happens to a routine being played. `seen` is the page's tick. */
export interface PlayEvent {
	readonly kind: 'pause' | 'resume' | 'next' | 'previous' | 'seen' | 'finish';
	readonly now: Instant;
}

/** Begins a routine at its first step. */
export function startPlay(
	routine: string,
	seated: boolean,
	schedule: Schedule,
	now: Instant,
): Play {
	const worked = schedule.steps.map(() => 0);
	return { routine, seated, at: 0, since: now, seen: now, worked, ended: null };
}

/** The routine after `event`; one that has ended stays as it is. */
export function reducePlay(schedule: Schedule, play: Play, { kind, now }: PlayEvent): Play {
	return play.ended ? play : changes[kind](schedule, play, now);
}

/** Position in the schedule at `now`; a clock set back never runs it backwards. */
export function positionAt(schedule: Schedule, play: Play, now: Instant): Milliseconds {
	const run = play.since === null ? 0 : Math.max(0, now - play.since);
	return Math.min(schedule.total, play.at + run);
}

/**
 * A routine in progress as read back from a webview's state; null where it is none, is over, or does
 * not fit the schedule (the catalogue or the settings of the body have changed since).
 */
export function restorePlay(saved: unknown, schedule: Schedule): Play | null {
	if (faultOf(playSchema, saved) !== null) {
		return null;
	}
	const play = saved as Play;
	return play.ended === null && play.worked.length === schedule.steps.length ? play : null;
}

/** Longer than this without being seen (hidden, asleep, reloaded), a routine waits where it was. */
const UNSEEN_LIMIT: Milliseconds = 30 * SECOND;

/** Within this time of a step's begin, "previous" goes to the step before it. */
const RESTART_AFTER: Milliseconds = 3 * SECOND;

type Change = (schedule: Schedule, play: Play, now: Instant) => Play;

const changes: Readonly<Record<PlayEvent['kind'], Change>> = {
	seen,
	pause: stopped,
	resume: (_, play, now) => (play.since === null ? { ...play, since: now, seen: now } : play),
	next: (schedule, play, now) => {
		const step = stepAt(schedule, positionAt(schedule, play, now));
		return jumped(schedule, play, now, spanOf(schedule, step).to);
	},
	previous: (schedule, play, now) => {
		const position = positionAt(schedule, play, now);
		const step = stepAt(schedule, position);
		const { from } = spanOf(schedule, step);
		const back = position - from < RESTART_AFTER ? Math.max(0, step - 1) : step;
		return jumped(schedule, play, now, spanOf(schedule, back).from);
	},
	finish: (schedule, play, now) => {
		const end = stopped(schedule, play, now);
		return { ...end, ended: end.at >= schedule.total ? 'finished' : 'left' };
	},
};

/** Adds the time run until `now` to the steps, and stands still there. */
function stopped(schedule: Schedule, play: Play, now: Instant): Play {
	const position = positionAt(schedule, play, now);
	const worked = play.worked.map((before, step) => {
		const { from, to } = spanOf(schedule, step);
		return before + Math.max(0, Math.min(position, to) - Math.max(play.at, from));
	});
	return { ...play, at: position, since: null, worked, seen: now };
}

/** Goes on from position `at`, or stays paused there; at the end of the schedule it has finished. */
function jumped(schedule: Schedule, play: Play, now: Instant, at: Milliseconds): Play {
	const since = play.since === null || at >= schedule.total ? null : now;
	const ended = at >= schedule.total ? 'finished' : null;
	return { ...stopped(schedule, play, now), at, since, ended };
}

function stepAt(schedule: Schedule, position: Milliseconds): number {
	const segment = schedule.segments.findLast(({ at }) => at <= position);
	return segment?.step ?? 0;
}

/**
 * The page shows it at `now`: a gap pauses it where it was last seen, a clock set back moves it along.
 */
function seen(schedule: Schedule, play: Play, now: Instant): Play {
	if (play.since === null) {
		return { ...play, seen: now };
	}
	if (now < play.seen) {
		return { ...play, since: play.since - (play.seen - now), seen: now };
	}
	if (now - play.seen > UNSEEN_LIMIT) {
		return { ...stopped(schedule, play, play.seen), seen: now };
	}
	const over = positionAt(schedule, play, now) >= schedule.total;
	return over ? { ...stopped(schedule, play, now), ended: 'finished' } : { ...play, seen: now };
}
