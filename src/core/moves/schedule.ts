import { type Milliseconds, SECOND } from '../base/time.ts';
import type { Side } from '../figure/model/skeleton.ts';
import { easierOf, easierSeconds, type Move } from './move.ts';
import type { MoveOf, RoutineStep } from './routine.ts';

/** One part of a routine's time: getting ready, working (one side of) a move, or changing sides. */
export interface ScheduleSegment {
	readonly kind: 'ready' | 'work' | 'change';
	/** Index of the step it belongs to. */
	readonly step: number;
	/** Where it begins in the schedule, and how long it is. */
	readonly at: Milliseconds;
	readonly length: Milliseconds;
	/** The side worked, or about to be; null for a move done on both at once. */
	readonly side: Side | null;
}

/** A routine laid out in time, segments end to end. */
export interface Schedule {
	readonly steps: readonly { readonly step: RoutineStep; readonly move: Move }[];
	readonly segments: readonly ScheduleSegment[];
	/** The true total: work, getting ready and changing sides. */
	readonly total: Milliseconds;
	/** How long one has to get ready, and to change sides. */
	readonly readySeconds: number;
}

/** A step with its move; a step that is played easier, with the move and the time of that version. */
function withMove(step: RoutineStep, moveOf: MoveOf): Schedule['steps'][number] {
	const move = moveOf(step.move);
	const easier = step.easier ? easierOf(move, moveOf) : null;
	return easier
		? {
				step: { move: easier.id, seconds: easierSeconds(step.seconds), easier: true },
				move: easier,
			}
		: { step, move };
}

/** Time to get into place before a step, and to change sides within it, unless the person sets another. */
export const READY_SECONDS = 5;

/** Lays out `steps` in time. A step's seconds are those of each side. */
export function scheduleOf(
	steps: readonly RoutineStep[],
	moveOf: MoveOf,
	readySeconds = READY_SECONDS,
): Schedule {
	const withMoves = steps.map((step) => withMove(step, moveOf));
	const segments: ScheduleSegment[] = [];
	let at = 0;
	for (const [index, { step, move }] of withMoves.entries()) {
		for (const { kind, seconds, side } of segmentsOf(move, step.seconds, readySeconds)) {
			const length = seconds * SECOND;
			segments.push({ kind, step: index, at, length, side });
			at += length;
		}
	}
	return { steps: withMoves, segments, total: at, readySeconds };
}

/** Where one step is in the schedule; an index beyond the last gives its end. */
export function spanOf(schedule: Schedule, step: number): { from: Milliseconds; to: Milliseconds } {
	const own = schedule.segments.filter((segment) => segment.step === step);
	const first = own.at(0);
	const last = own.at(-1);
	return first && last
		? { from: first.at, to: last.at + last.length }
		: { from: schedule.total, to: schedule.total };
}

/** The end of the work at `position`, or of that for which one gets ready there: of one side, where a move has two. */
export function workEnd({ segments, total }: Schedule, position: Milliseconds): Milliseconds {
	const work = segments.find(({ kind, at, length }) => kind === 'work' && at + length > position);
	return work ? work.at + work.length : total;
}

/** The true total of one step in seconds, of which `seconds` are those of each side. */
export function stepSeconds(move: Move, seconds: number, readySeconds = READY_SECONDS): number {
	return segmentsOf(move, seconds, readySeconds).reduce((sum, segment) => sum + segment.seconds, 0);
}

/**
 * The segments of a step in order; a rest needs no getting ready, and in no time nobody gets ready. `seconds` are
 * those of each side.
 */
function segmentsOf({ dose, position }: Move, seconds: number, readySeconds: number) {
	const ready = { kind: 'ready', seconds: readySeconds } as const;
	const work = { kind: 'work', seconds } as const;
	const change = { kind: 'change', seconds: readySeconds } as const;
	if (position === 'any') {
		return [{ ...work, side: null }];
	}
	const all =
		dose.sides === 1
			? [
					{ ...ready, side: null },
					{ ...work, side: null },
				]
			: [
					{ ...ready, side: 'left' as const },
					{ ...work, side: 'left' as const },
					{ ...change, side: 'right' as const },
					{ ...work, side: 'right' as const },
				];
	return readySeconds === 0 ? all.filter(({ kind }) => kind === 'work') : all;
}
