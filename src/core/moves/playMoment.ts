import { type Instant, type Milliseconds, SECOND } from '../base/time.ts';
import { type Move, repsIn } from './move.ts';
import { type Schedule, type ScheduleSegment, spanOf } from './schedule.ts';
import { positionAt, type Play } from './play.ts';

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
		cue: cueAt(entry.move, segment, gone),
		reps: repsIn(entry.move.dose, entry.step.seconds),
	};
}

/**
 * The first cue belongs to getting ready; the others share the work evenly. A change of sides shows
 * the first one again, as the body gets into place anew.
 */
function cueAt(move: Move, segment: ScheduleSegment, gone: number): number {
	const others = move.cues.length - 1;
	if (segment.kind !== 'work' || others === 0) {
		return 0;
	}
	return 1 + Math.min(others - 1, Math.floor(gone * others));
}

/** Whole seconds played until now, skipped and paused time left out. */
export function secondsPlayed(schedule: Schedule, play: Play, now: Instant): number {
	const before = play.worked.reduce((sum, part) => sum + part, 0);
	return Math.round((before + positionAt(schedule, play, now) - play.at) / SECOND);
}

/** The steps (indices) of which at least half was played. */
export function stepsDone(schedule: Schedule, play: Play): number[] {
	return play.worked.flatMap((worked, step) => {
		const { from, to } = spanOf(schedule, step);
		return worked > 0 && worked * 2 >= to - from ? [step] : [];
	});
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
