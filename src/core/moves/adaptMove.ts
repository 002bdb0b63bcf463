import { type Body, type BodyRules, isClosed } from './body.ts';
import { CUSTOM_PREFIX } from './customMoves.ts';
import { fullId, type Move, type MoveFlag } from './move.ts';
import { type MoveOf, type Routine, type RoutineStep, stepsFor } from './routine.ts';

/** By what a move is kept, swapped or left out. */
export interface AdaptOptions {
	readonly body: Body;
	/** Ids of moves that are never shown. */
	readonly hidden: readonly string[];
	readonly rules: BodyRules;
	readonly moveOf: MoveOf;
}

/** A move as it is for this body: itself or what takes its place, with a note where one is due. */
export interface AdaptedMove {
	readonly move: Move;
	readonly note?: string;
}

/** A move that is left out, and why. */
export interface LeftOutMove {
	/** Id of the move as it was listed, before any swap. */
	readonly move: string;
	/**
	 * `legs`, `chair`, `floor`, `supine`: it has no fair equivalent without the use of the legs, on
	 * a chair, off the floor, off the back. `impact`: hidden after a birth. `sore`: waits until the
	 * back is no longer sore. `area`: works on what is to be left out. `hidden`: never to be shown.
	 * `closed`: it strains, and nothing that does is offered now.
	 */
	readonly why: SwapReason | 'impact' | 'sore' | 'area' | 'hidden' | 'closed';
}

type SwapReason = 'legs' | 'chair' | 'floor' | 'supine';

/**
 * The move for this body: itself, its chair or wheelchair swap, or the reason why it is left out (guide
 * §2 and §8). In a wheelchair only moves that need no leg are kept; lying on the back is swapped in
 * pregnancy; after a birth impact is left out and a load on the belly swapped for its easier kin. After a
 * warning sign only what does not strain is kept.
 */
export function adaptMove(move: Move, options: AdaptOptions): AdaptedMove | LeftOutMove {
	const { body, hidden, rules, moveOf } = options;
	const out = (why: LeftOutMove['why']): LeftOutMove => ({ move: move.id, why });
	if (hidden.includes(move.id)) {
		return out('hidden');
	}
	const swap = swapReason(move, body);
	if (!swap && body.postpartum && has(move, 'impact')) {
		return out('impact');
	}
	const id = swap === null ? move.id : body.wheelchair ? move.wheelchairSwap : move.chairSwap;
	if (id === null || hidden.includes(id)) {
		return out(id === null && swap !== null && swap !== 'belly' ? swap : 'hidden');
	}
	if (isClosed([id === move.id ? fullId(move) : id], body.closed, rules)) {
		return out('closed');
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

const onChair = ({ position }: Move) => position === 'seated' || position === 'any';
const has = (move: Move, flag: MoveFlag) => move.flags.includes(flag);

/** Why this body needs another move in the place of this one; null where it may stay. */
function swapReason(move: Move, body: Body): SwapReason | 'belly' | null {
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

/** What is kept of a list of steps, and what was left out of it. */
interface AdaptedSteps {
	readonly steps: readonly RoutineStep[];
	readonly leftOut: readonly LeftOutMove[];
}

/**
 * The steps of a routine for this body, and what was left out of it; null where nothing is left, where one
 * of its moves is closed, or where a built-in routine has no fair version on a chair. A routine of the
 * person's own is swapped move by move.
 */
export function adaptRoutine(routine: Routine, options: AdaptOptions): AdaptedSteps | null {
	const own = routine.id.startsWith(CUSTOM_PREFIX);
	const steps = own ? routine.steps : stepsFor(routine, options.body, options.moveOf);
	const adapted = steps && adaptSteps(steps, options);
	const closed = adapted?.leftOut.some(({ why }) => why === 'closed');
	return adapted && adapted.steps.length > 0 && !closed ? adapted : null;
}

/**
 * A list of steps for this body. Where swaps make neighbours alike they become one longer step; a rest
 * stays only between two moves. What takes the place of a move lasts as long as it.
 */
export function adaptSteps(steps: readonly RoutineStep[], options: AdaptOptions): AdaptedSteps {
	const { moveOf } = options;
	const kept: KeptStep[] = [];
	const leftOut: LeftOutMove[] = [];
	for (const step of steps) {
		const move = moveOf(step.move);
		const adapted = adaptMove(move, options);
		if ('why' in adapted) {
			leftOut.push(adapted);
		} else {
			append(kept, adaptStep(step, move, adapted));
		}
	}
	if (kept.at(-1)?.rest) {
		kept.pop();
	}
	return { steps: kept.map(({ step }) => step), leftOut };
}

/** A step that is kept, on its way into the list. */
interface KeptStep {
	readonly step: RoutineStep;
	readonly swapped: boolean;
	readonly rest: boolean;
}

/** Shorter than this, taking up a position is not worth it. */
const SHORTEST_SECONDS = 10;

/** A step with what takes the place of its move `was`, whose own note is left out with it. */
function adaptStep(step: RoutineStep, was: Move, { move, note }: AdaptedMove): KeptStep {
	const rest = move.position === 'any';
	if (move.id === was.id) {
		return { step: note === undefined ? step : { ...step, note }, swapped: false, rest };
	}
	const whole = Math.round((step.seconds * was.dose.sides) / move.dose.sides);
	const seconds = Math.max(SHORTEST_SECONDS, whole);
	const other = { move: move.id, seconds };
	return { step: note === undefined ? other : { ...other, note }, swapped: true, rest };
}

/** Adds a step to the list, as a part of the last one where a swap made the two alike. */
function append(kept: KeptStep[], next: KeptStep): void {
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
