import type { Body } from './body.ts';
import type { Move } from './move.ts';

/** Whether a routine ends a bout for everyone, or only for someone who stays seated anyway. */
export type EndsBout = 'always' | 'seated';

/** What is known of a routine without its steps: enough for a menu, a card or the host. */
export interface RoutineTitle {
	readonly id: string;
	readonly name: string;
	/** Name of its version on a chair, where the name itself speaks of standing. */
	readonly seatedName?: string;
	/** Place and means, e.g. "beside the desk". */
	readonly where: string;
	readonly endsBout: EndsBout;
	/** Why it cannot be started yet; absent on a routine that is open to all. */
	readonly locked?: string;
}

/** A move within a routine. */
export interface RoutineStep {
	readonly move: string;
	/** Of one side: a move with two sides takes twice as long. */
	readonly seconds: number;
	readonly note?: string;
}

/**
 * An ordered list of moves. `seconds` is the sum of its steps, each side counted, before the time to
 * get ready and to change sides: `planOf` gives the true total.
 */
export interface Routine extends RoutineTitle {
	readonly steps: readonly RoutineStep[];
	readonly seconds: number;
	/** The version on a chair; absent where the steps have no fair equivalent on one. */
	readonly chair?: { readonly steps: readonly RoutineStep[]; readonly seconds: number };
	readonly note?: string;
}

/** Finds a move by its id; an unknown id is a fault of the data and throws. */
export type MoveOf = (id: string) => Move;

/**
 * The steps that suit this body. Someone who stays seated gets the chair version, or the routine
 * itself where all of it is done seated; null where there is no fair version.
 */
export function stepsFor(
	routine: Routine,
	body: Pick<Body, 'seated'>,
	moveOf: MoveOf,
): readonly RoutineStep[] | null {
	if (!body.seated) {
		return routine.steps;
	}
	const onChair = ({ move }: RoutineStep) => ['seated', 'any'].includes(moveOf(move).position);
	return routine.chair?.steps ?? (routine.steps.every(onChair) ? routine.steps : null);
}

/** Whether playing this routine ends a bout: in seated mode every one does. */
export function endsBout(
	routine: Pick<RoutineTitle, 'endsBout'>,
	body: Pick<Body, 'seated'>,
): boolean {
	return body.seated || routine.endsBout === 'always';
}

/** The catalogue's arithmetic: the seconds of all steps, each side counted. */
export function workSeconds(steps: readonly RoutineStep[], moveOf: MoveOf): number {
	return steps.reduce((sum, { move, seconds }) => sum + seconds * moveOf(move).dose.sides, 0);
}
