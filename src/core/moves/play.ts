import {
	amount,
	faultOf,
	flag,
	type Infer,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
	text,
} from '../base/schema.ts';
import { type Instant, type Milliseconds, SECOND } from '../base/time.ts';
import { READY_SECONDS, type Schedule, type ScheduleSegment, spanOf, workEnd } from './schedule.ts';
import { type Move, repsIn } from './move.ts';

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
	/** Time worked of each step before `since` (ms): what was skipped, and getting ready, are left out. */
	worked: listOf(amount),
	/** Time of getting ready and of changing sides before `since` (ms); version 0.1 had it in `worked`. */
	readied: optional(amount),
	/** How it ended: at the end of its last step, or left before; null in between. */
	ended: orNull(oneOf(['finished', 'left'])),
});

/**
 * A routine being played, as a position in its schedule and the instant when it was there: no
 * countdown, so that hiding, reload and sleep lose nothing. Plain JSON, fit for a webview's state.
 */
export type Play = Infer<typeof playSchema>;

/** What happens to a routine being played. `next` goes to the other side first; `seen` is the page's tick. */
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
	return { routine, seated, at: 0, since: now, seen: now, worked, readied: 0, ended: null };
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
	next: (schedule, play, now) =>
		jumped(schedule, play, now, workEnd(schedule, positionAt(schedule, play, now))),
	previous: (schedule, play, now) => {
		const position = positionAt(schedule, play, now);
		const step = stepAt(schedule, position);
		const back = restartsAt(schedule, step, position) ? step : step - 1;
		return jumped(schedule, play, now, spanOf(schedule, back).from);
	},
	finish: (schedule, play, now) => {
		const end = stopped(schedule, play, now);
		return { ...end, ended: end.at >= schedule.total ? 'finished' : 'left' };
	},
};

/** Adds the time run until `now` to the steps, and stands still there. */
function stopped(schedule: Schedule, play: Play, now: Instant): Play {
	const at = positionAt(schedule, play, now);
	return { ...play, at, since: null, ...playedBy(schedule, play, now), seen: now };
}

/** Time played until `now`. */
function playedBy(schedule: Schedule, play: Play, now: Instant): Pick<Play, 'worked' | 'readied'> {
	const position = positionAt(schedule, play, now);
	const worked = [...play.worked];
	let readied = play.readied ?? 0;
	for (const { kind, step, at, length } of schedule.segments) {
		const span = Math.max(0, Math.min(position, at + length) - Math.max(play.at, at));
		readied += kind === 'work' ? 0 : span;
		worked[step] = (worked[step] ?? 0) + (kind === 'work' ? span : 0);
	}
	return { worked, readied };
}

/** Goes on from position `at`, or stays paused there; at the end of the schedule it has finished. */
function jumped(schedule: Schedule, play: Play, now: Instant, at: Milliseconds): Play {
	const since = play.since === null || at >= schedule.total ? null : now;
	const ended = at >= schedule.total ? 'finished' : null;
	return { ...stopped(schedule, play, now), at, since, ended };
}

/** The routine goes on in another schedule of the same steps, from the start of the one that it is in. */
export function movedTo(from: Schedule, to: Schedule, play: Play, now: Instant): Play {
	const stands = stopped(from, play, now);
	const { from: at } = spanOf(to, stepAt(from, stands.at));
	return { ...stands, at, since: play.since === null ? null : now };
}

/** Whether "previous" begins this step anew: it is well under way, or there is none before it. */
function restartsAt(schedule: Schedule, step: number, position: Milliseconds): boolean {
	return step === 0 || position - spanOf(schedule, step).from >= RESTART_AFTER;
}

function stepAt(schedule: Schedule, position: Milliseconds): number {
	const segment = schedule.segments.findLast(({ at }) => at <= position);
	return segment?.step ?? 0;
}

/** The page shows it at `now`: a gap pauses it where it was last seen, a clock set back moves it along. */
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

/** What the page shows of a routine at one instant. */
export interface PlayMoment {
	readonly segment: ScheduleSegment;
	readonly move: Move;
	/** Left of the segment, and the part of it gone by (0 to 1). */
	readonly remaining: Milliseconds;
	readonly gone: number;
	/** Part of the whole step gone by (0 to 1), sides and changes included. */
	readonly stepGone: number;
	/** Left of the whole routine. */
	readonly left: Milliseconds;
	/** Index of the cue of the moment among the move's cues. */
	readonly cue: number;
	/** Repetitions or breaths of this step and side; null where the move does not count. */
	readonly reps: number | null;
	/** "Previous" begins this step anew; else it goes to the one before. */
	readonly restarts: boolean;
}

/** The moment of `play` at `now`, or null once it is over. */
export function playMomentAt(schedule: Schedule, play: Play, now: Instant): PlayMoment | null {
	const position = positionAt(schedule, play, now);
	const segment = schedule.segments.findLast(({ at }) => at <= position);
	const entry = segment && schedule.steps[segment.step];
	if (!entry || play.ended || position >= schedule.total) {
		return null;
	}
	const gone = (position - segment.at) / segment.length;
	const { from, to } = spanOf(schedule, segment.step);
	return {
		segment,
		move: entry.move,
		remaining: segment.at + segment.length - position,
		gone,
		stepGone: (position - from) / (to - from),
		left: schedule.total - position,
		cue: cueAt(entry.move, segment, gone, schedule.readySeconds),
		reps: repsIn(entry.move.dose, entry.step.seconds),
		restarts: restartsAt(schedule, segment.step, position),
	};
}

/**
 * The first cue belongs to getting ready; the others share the work evenly. A change of sides shows
 * the first one again, as the body gets into place anew. Where there is no time for either, it shows for as
 * long at the beginning of the work.
 */
function cueAt(move: Move, { kind, length }: ScheduleSegment, gone: number, ready: number): number {
	const others = move.cues.length - 1;
	const opens = ready === 0 && move.position !== 'any' && gone * length < READY_SECONDS * SECOND;
	if (kind !== 'work' || others === 0 || opens) {
		return 0;
	}
	return 1 + Math.min(others - 1, Math.floor(gone * others));
}

/** Work of this length and more, which nothing else counts, has its half marked. */
const HALVED_FROM: Milliseconds = 40 * SECOND;

/** How long ago (ms) the half of this piece was; below zero before it, null where it is not marked. */
export function sinceHalf({ segment, remaining, reps }: PlayMoment): Milliseconds | null {
	const isHalved = segment.kind === 'work' && reps === null && segment.length >= HALVED_FROM;
	return isHalved ? segment.length / 2 - remaining : null;
}

/** Whole seconds played until now, skipped and paused time left out. */
export function secondsPlayed(schedule: Schedule, play: Play, now: Instant): number {
	const before = play.worked.reduce((sum, part) => sum + part, play.readied ?? 0);
	return Math.round((before + positionAt(schedule, play, now) - play.at) / SECOND);
}

/** The part of each step's work that was done until `now` (0 to 1): what was skipped is left out. */
export function partsPlayed(schedule: Schedule, play: Play, now: Instant): number[] {
	const { worked } = playedBy(schedule, play, now);
	const wholes = worked.map(() => 0);
	for (const { kind, step, length } of schedule.segments) {
		wholes[step] = (wholes[step] ?? 0) + (kind === 'work' ? length : 0);
	}
	return worked.map((length, step) => Math.min(1, length / (wholes[step] || Infinity)));
}

/**
 * Whether a step is done of whose work, on all its sides, this part was done (0 to 1): from half of it on; below
 * that it was skipped. The one rule of it: the bar of steps, the finish view and the moves of the history go
 * by it. Whether a routine was a break is judged by all that was played of it, in the timer's `countsAsBreak`.
 */
export function isStepDone(part: number): boolean {
	return part >= 1 / 2;
}

/** The steps (indices) that are done, as of when their time was last taken into account. */
export function stepsDone(schedule: Schedule, play: Play): number[] {
	const parts = partsPlayed(schedule, { ...play, since: null }, play.seen);
	return parts.flatMap((part, step) => (isStepDone(part) ? [step] : []));
}

/** A half of a breath. */
export type BreathHalf = 'in' | 'out';

/** The half of the breath that a cue asks for; null where it names none, both, or every third one. */
export function breathHalfOf(cue: string): BreathHalf | null {
	const [half, ...others] = new Set(
		[...cue.toLowerCase().matchAll(/\bbreathe (in|out)\b/g)].map(
			([, named]) => named as BreathHalf,
		),
	);
	return half && others.length === 0 && !/\b(every|each)\b/i.test(cue) ? half : null;
}

/**
 * The index of the cue to show while the breath goes `breath` (null: nothing shows it): `due`, unless
 * that one asks for the other half. Then it is the nearest that asks for this half, else one that names
 * none.
 */
export function cueInBreath(
	cues: readonly string[],
	due: number,
	breath: BreathHalf | null,
): number {
	const halves = cues.map(breathHalfOf);
	const named = halves[due] ?? null;
	if (breath === null || named === null || named === breath) {
		return due;
	}
	const nearest = (half: BreathHalf | null, from: number) =>
		halves
			.map((each, index) => ({ each, index, far: Math.abs(index - due) }))
			.filter(({ each, index }) => each === half && index >= from)
			.sort((one, other) => one.far - other.far)[0]?.index;
	// The first cue gets the body into place, which is done by now.
	return nearest(breath, 0) ?? nearest(null, 1) ?? due;
}
