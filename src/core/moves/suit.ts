import type { Body, BodyRules } from './body.ts';
import type { Flag, Move } from './move.ts';
import { type MoveOf, type Routine, type RoutineStep, stepsFor } from './routine.ts';
import { CUSTOM_PREFIX } from './customMoves.ts';

/** By what a move is kept, swapped or left out. */
export interface Suiting {
	readonly body: Body;
	/** Ids of moves that are never shown. */
	readonly hidden: readonly string[];
	readonly rules: BodyRules;
	readonly moveOf: MoveOf;
}

/** A move that is left out, and why; the page says it in words. */
export interface LeftOut {
	/** Id of the move as it was listed, before any swap. */
	readonly move: string;
	/**
	 * `legs`, `chair`, `floor`, `supine`: it has no fair equivalent without the use of the legs, on
	 * a chair, off the floor, off the back. `impact`: hidden after a birth. `sore`: waits until the
	 * back is no longer sore. `area`: works on what is to be left out. `hidden`: never to be shown.
	 */
	readonly why: 'legs' | 'chair' | 'floor' | 'supine' | 'impact' | 'sore' | 'area' | 'hidden';
}

/** A move that suits: itself or what takes its place, with a word to say where one is due. */
export interface Suited {
	readonly move: Move;
	readonly note?: string;
}

type Swap = 'legs' | 'chair' | 'floor' | 'supine';

const onChair = ({ position }: Move) => position === 'seated' || position === 'any';
const has = (move: Move, flag: Flag) => move.flags.includes(flag);

/** Why this move needs another in its place for this body; null where it may stay. */
function swapFor(move: Move, body: Body): Swap | 'belly' | null {
	if (body.wheelchair && move.wheelchairSwap !== move.id) {
		return 'legs';
	}
	if (body.seated && !onChair(move)) {
		return 'chair';
	}
	if (body.noFloor && move.position === 'floor') {
		return 'floor';
	}
	if (body.pregnant && has(move, 'supine')) {
		return 'supine';
	}
	return body.postpartum && has(move, 'abdominal-load') ? 'belly' : null;
}

/**
 * What of `move` suits this body: the move, its chair or wheelchair swap, or the reason why it is
 * left out. In a wheelchair only moves that need no leg are kept; lying on the back is swapped in
 * pregnancy; after a birth impact is left out and a load on the belly swapped for its easier kin.
 */
export function suitMove(move: Move, suiting: Suiting): Suited | LeftOut {
	const { body, hidden, rules, moveOf } = suiting;
	const out = (why: LeftOut['why']): LeftOut => ({ move: move.id, why });
	if (hidden.includes(move.id)) {
		return out('hidden');
	}
	const swap = swapFor(move, body);
	if (!swap && body.postpartum && has(move, 'impact')) {
		return out('impact');
	}
	const id = swap === null ? move.id : body.wheelchair ? move.wheelchairSwap : move.chairSwap;
	if (id === null || hidden.includes(id)) {
		return out(id === null && swap !== null && swap !== 'belly' ? swap : 'hidden');
	}
	const found = id === move.id ? move : moveOf(id);
	if (body.sore && (has(found, 'deep-twist') || rules.extensions.includes(id))) {
		return out('sore');
	}
	if (found.areas.some((area) => body.leaveOut.includes(area))) {
		return out('area');
	}
	const loadsBelly = body.postpartum && has(move, 'abdominal-load');
	return loadsBelly ? { move: found, note: rules.bellyNote } : { move: found };
}

/** What is kept of a list of steps, and what was left out of it. */
interface SuitedSteps {
	readonly steps: readonly RoutineStep[];
	readonly leftOut: readonly LeftOut[];
}

/**
 * A list of steps as it suits this body. Where swaps make neighbours alike they become one longer
 * step; a rest stays only between two moves. What takes the place of a move lasts as long as it.
 */
export function suitSteps(steps: readonly RoutineStep[], suiting: Suiting): SuitedSteps {
	const { moveOf } = suiting;
	const kept: Kept[] = [];
	const leftOut: LeftOut[] = [];
	for (const step of steps) {
		const move = moveOf(step.move);
		const found = suitMove(move, suiting);
		if ('why' in found) {
			leftOut.push(found);
		} else {
			keep(kept, suitStep(step, move, found));
		}
	}
	if (kept.at(-1)?.rest) {
		kept.pop();
	}
	return { steps: kept.map(({ step }) => step), leftOut };
}

interface Kept {
	readonly step: RoutineStep;
	readonly swapped: boolean;
	readonly rest: boolean;
}

/** Shorter than this, taking up a position is not worth it. */
const SHORTEST_SECONDS = 10;

/** A note on how to do a move says nothing of the one that takes its place. */
function suitStep(step: RoutineStep, was: Move, { move, note }: Suited): Kept {
	const rest = move.position === 'any';
	if (move.id === was.id) {
		return { step: note === undefined ? step : { ...step, note }, swapped: false, rest };
	}
	const whole = Math.round((step.seconds * was.dose.sides) / move.dose.sides);
	const seconds = Math.max(SHORTEST_SECONDS, whole);
	const other = { move: move.id, seconds };
	return { step: note === undefined ? other : { ...other, note }, swapped: true, rest };
}

function keep(kept: Kept[], next: Kept): void {
	const before = kept.at(-1);
	if (next.rest && (!before || before.rest)) {
		return;
	}
	if (before?.step.move === next.step.move && (before.swapped || next.swapped)) {
		const seconds = before.step.seconds + next.step.seconds;
		kept[kept.length - 1] = { ...before, step: { ...before.step, seconds }, swapped: true };
	} else {
		kept.push(next);
	}
}

/**
 * The steps of a routine that suit this body, and what was left out of it; null where nothing is
 * left, or where a routine of ours has no fair version on a chair. One of the person's own is
 * swapped move by move.
 */
export function suitRoutine(routine: Routine, suiting: Suiting): SuitedSteps | null {
	const own = routine.id.startsWith(CUSTOM_PREFIX);
	const steps = own ? routine.steps : stepsFor(routine, suiting.body, suiting.moveOf);
	const suited = steps && suitSteps(steps, suiting);
	return suited && suited.steps.length > 0 ? suited : null;
}
