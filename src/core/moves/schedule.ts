import { type Milliseconds, SECOND } from '../base/time.ts';
import type { Side } from '../figure/model/skeleton.ts';
import type { Move } from './move.ts';
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
}

/** Lays out `steps` in time. A step's seconds are those of each side. */
export function scheduleOf(steps: readonly RoutineStep[], moveOf: MoveOf): Schedule {
	const withMoves = steps.map((step) => ({ step, move: moveOf(step.move) }));
	const segments: ScheduleSegment[] = [];
	let at = 0;
	for (const [index, { step, move }] of withMoves.entries()) {
		for (const { kind, seconds, side } of segmentsOf(move, step.seconds)) {
			const length = seconds * SECOND;
			segments.push({ kind, step: index, at, length, side });
			at += length;
		}
	}
	return { steps: withMoves, segments, total: at };
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

/** The true total of one step in seconds, of which `seconds` are those of each side. */
export function stepSeconds(move: Move, seconds: number): number {
	return segmentsOf(move, seconds).reduce((sum, segment) => sum + segment.seconds, 0);
}

/** Time to get into place before a step. */
const READY_SECONDS = 5;

/** Time to change sides within a step. */
const CHANGE_SECONDS = 5;

/** The segments of a step in order; a rest needs no getting ready. `seconds` are those of each side. */
function segmentsOf({ dose, position }: Move, seconds: number) {
	const ready = { kind: 'ready', seconds: READY_SECONDS } as const;
	const work = { kind: 'work', seconds } as const;
	const change = { kind: 'change', seconds: CHANGE_SECONDS } as const;
	if (position === 'any') {
		return [{ ...work, side: null }];
	}
	if (dose.sides === 1) {
		return [
			{ ...ready, side: null },
			{ ...work, side: null },
		];
	}
	return [
		{ ...ready, side: 'left' as const },
		{ ...work, side: 'left' as const },
		{ ...change, side: 'right' as const },
		{ ...work, side: 'right' as const },
	];
}
