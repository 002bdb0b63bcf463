import { type Instant, type Milliseconds, SECOND } from '../base/time.ts';
import { type Schedule, spanOf } from './schedule.ts';

/** Longer than this without being seen (hidden, asleep, reloaded), a routine waits where it was. */
const UNSEEN_LIMIT: Milliseconds = 30 * SECOND;

/** Within this time of a step's begin, "previous" goes to the step before it. */
const RESTART_AFTER: Milliseconds = 3 * SECOND;

/**
 * A routine being played, as a place on its plan and the instant when it was there: no countdown, so
 * that hiding, reload and sleep lose nothing. Plain JSON, fit for a webview's state.
 */
export interface Play {
	readonly routine: string;
	/** Whether the plan is the chair version. */
	readonly seated: boolean;
	/** Place on the plan's line of time at `since`, or for as long as `since` is null. */
	readonly at: Milliseconds;
	/** Running since this instant; null while paused or over. */
	readonly since: Instant | null;
	/** The last instant at which the page showed it. */
	readonly seen: Instant;
	/** Time played of each step before `since`, skipped parts left out. */
	readonly worked: readonly Milliseconds[];
	/** How it ended: at the end of its last step, or left before; null in between. */
	readonly ended: 'finished' | 'left' | null;
}

/** What happens to a routine being played. `seen` is the page's tick. */
export interface PlayEvent {
	readonly kind: 'pause' | 'resume' | 'next' | 'previous' | 'seen' | 'finish';
	readonly now: Instant;
}

/** Begins a routine at its first step. */
export function startPlay(routine: string, seated: boolean, plan: Schedule, now: Instant): Play {
	const worked = plan.steps.map(() => 0);
	return { routine, seated, at: 0, since: now, seen: now, worked, ended: null };
}

/** Place on the plan's line of time at `now`; a clock set back never runs it backwards. */
export function placeAt(plan: Schedule, play: Play, now: Instant): Milliseconds {
	const run = play.since === null ? 0 : Math.max(0, now - play.since);
	return Math.min(plan.total, play.at + run);
}

/** Takes the time run until `now` into account and stands still there. */
function stopped(plan: Schedule, play: Play, now: Instant): Play {
	const place = placeAt(plan, play, now);
	const worked = play.worked.map((before, step) => {
		const { from, to } = spanOf(plan, step);
		return before + Math.max(0, Math.min(place, to) - Math.max(play.at, from));
	});
	return { ...play, at: place, since: null, worked, seen: now };
}

function jumped(plan: Schedule, play: Play, now: Instant, at: Milliseconds): Play {
	const since = play.since === null || at >= plan.total ? null : now;
	const ended = at >= plan.total ? 'finished' : null;
	return { ...stopped(plan, play, now), at, since, ended };
}

function stepAt(plan: Schedule, place: Milliseconds): number {
	const segment = plan.segments.findLast(({ at }) => at <= place);
	return segment?.step ?? 0;
}

/** What the page saw until `now`: a gap pauses where it was last seen, a clock set back moves along. */
function seen(plan: Schedule, play: Play, now: Instant): Play {
	if (play.since === null) {
		return { ...play, seen: now };
	}
	if (now < play.seen) {
		return { ...play, since: play.since - (play.seen - now), seen: now };
	}
	if (now - play.seen > UNSEEN_LIMIT) {
		return { ...stopped(plan, play, play.seen), seen: now };
	}
	const over = placeAt(plan, play, now) >= plan.total;
	return over ? { ...stopped(plan, play, now), ended: 'finished' } : { ...play, seen: now };
}

type Change = (plan: Schedule, play: Play, now: Instant) => Play;

const changes: Readonly<Record<PlayEvent['kind'], Change>> = {
	seen,
	pause: stopped,
	resume: (_, play, now) => (play.since === null ? { ...play, since: now, seen: now } : play),
	next: (plan, play, now) => {
		const step = stepAt(plan, placeAt(plan, play, now));
		return jumped(plan, play, now, spanOf(plan, step).to);
	},
	previous: (plan, play, now) => {
		const place = placeAt(plan, play, now);
		const step = stepAt(plan, place);
		const { from } = spanOf(plan, step);
		const back = place - from < RESTART_AFTER ? Math.max(0, step - 1) : step;
		return jumped(plan, play, now, spanOf(plan, back).from);
	},
	finish: (plan, play, now) => {
		const end = stopped(plan, play, now);
		return { ...end, ended: end.at >= plan.total ? 'finished' : 'left' };
	},
};

/** The routine after `event`; one that has ended stays as it is. */
export function reducePlay(plan: Schedule, play: Play, { kind, now }: PlayEvent): Play {
	return play.ended ? play : changes[kind](plan, play, now);
}

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

/**
 * A routine in progress as read back from a webview's state, or null where it is none, is over, or
 * does not fit a plan of `steps` steps (the catalogue or the body setting has changed since).
 */
export function savedPlay(saved: unknown, stepsOf: (play: Play) => number | null): Play | null {
	if (typeof saved !== 'object' || saved === null) {
		return null;
	}
	const play = saved as Record<keyof Play, unknown>;
	const fits =
		typeof play.routine === 'string' &&
		typeof play.seated === 'boolean' &&
		isNumber(play.at) &&
		(play.since === null || isNumber(play.since)) &&
		isNumber(play.seen) &&
		Array.isArray(play.worked) &&
		play.worked.every(isNumber) &&
		play.ended === null;
	if (!fits) {
		return null;
	}
	const whole = saved as Play;
	return stepsOf(whole) === whole.worked.length ? whole : null;
}
