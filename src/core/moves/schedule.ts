import { type Milliseconds, SECOND } from '../base/time.ts';
import type { Move } from './move.ts';
import type { MoveOf, RoutineStep } from './routine.ts';

/** Time to get into place before a step, and to change sides within one. */
export const READY_SECONDS = 5;
export const CHANGE_SECONDS = 5;

/** The side being worked, of a move that has two. */
export type Side = 'left' | 'right';

/** One piece of a routine's time: getting ready, working (one side of) a move, or changing sides. */
export interface Segment {
	readonly kind: 'ready' | 'work' | 'change';
	/** Index of the step it belongs to. */
	readonly step: number;
	/** Where it begins and how long it is, on the plan's own line of time. */
	readonly at: Milliseconds;
	readonly length: Milliseconds;
	/** The side worked, or about to be; null for a move done on both at once. */
	readonly side: Side | null;
}

/** A routine laid out in time, pieces end to end. */
export interface Schedule {
	readonly steps: readonly { readonly step: RoutineStep; readonly move: Move }[];
	readonly segments: readonly Segment[];
	/** The true total: work, getting ready and changing sides. */
	readonly total: Milliseconds;
}

/** What a step is made of, in order; a rest needs no getting ready. */
function piecesOf({ dose, position }: Move, seconds: number) {
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

/** The true total of one step in seconds, of which `seconds` are those of each side. */
export function stepSeconds(move: Move, seconds: number): number {
	return piecesOf(move, seconds).reduce((sum, piece) => sum + piece.seconds, 0);
}

/** Lays out `steps` in time. A step's seconds are those of each side. */
export function scheduleOf(steps: readonly RoutineStep[], moveOf: MoveOf): Schedule {
	const withMoves = steps.map((step) => ({ step, move: moveOf(step.move) }));
	const segments: Segment[] = [];
	let at = 0;
	for (const [index, { step, move }] of withMoves.entries()) {
		for (const { kind, seconds, side } of piecesOf(move, step.seconds)) {
			const length = seconds * SECOND;
			segments.push({ kind, step: index, at, length, side });
			at += length;
		}
	}
	return { steps: withMoves, segments, total: at };
}

/** The span of one step on the plan's line of time; an index beyond the last gives the plan's end. */
export function spanOf(plan: Schedule, step: number): { from: Milliseconds; to: Milliseconds } {
	const own = plan.segments.filter((segment) => segment.step === step);
	const first = own.at(0);
	const last = own.at(-1);
	return first && last
		? { from: first.at, to: last.at + last.length }
		: { from: plan.total, to: plan.total };
}
