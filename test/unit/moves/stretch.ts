import type { Dose, Move } from '../../../src/core/moves/move.ts';
import { type Schedule, scheduleOf } from '../../../src/core/moves/schedule.ts';

/** A move with only what a test is about. */
export function move(id: string, dose: Dose, part: Partial<Move> = {}): Move {
	return {
		id,
		name: id,
		position: 'standing',
		equipment: [],
		areas: ['hips'],
		cues: ['Get set.', 'Breathe out.', 'Let go.'],
		caution: '',
		chairSwap: null,
		wheelchairSwap: null,
		flags: [],
		sources: [],
		dose,
		...part,
	};
}

const known: Record<string, Move> = {
	both: move('both', { kind: 'hold', seconds: 20, sides: 2 }),
	reps: move('reps', { kind: 'reps', seconds: 30, sides: 1, reps: 8 }),
	rest: move('rest', { kind: 'time', seconds: 15, sides: 1 }, { position: 'any', cues: ['Rest.'] }),
	sit: move('sit', { kind: 'time', seconds: 30, sides: 1 }, { position: 'seated' }),
};

/** Looks up one of four moves: both (two sides), reps, rest and sit. */
export function knownMove(id: string): Move {
	const found = known[id];
	if (!found) {
		throw new Error(id);
	}
	return found;
}

/** ready 0-5, left 5-25, change 25-30, right 30-50 | rest 50-65 | ready 65-70, work 70-85. */
export const plan: Schedule = scheduleOf(
	[
		{ move: 'both', seconds: 20 },
		{ move: 'rest', seconds: 15 },
		{ move: 'reps', seconds: 15 },
	],
	knownMove,
);
