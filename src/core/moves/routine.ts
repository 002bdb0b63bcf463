import {
	amount,
	flag,
	id,
	type Infer,
	listOf,
	oneOf,
	optional,
	record,
	text,
} from '../base/schema.ts';
import type { Body } from './body.ts';
import type { Move } from './move.ts';

/** Whether a routine ends a bout for everyone, or only for someone who stays seated anyway. */
export const endsBoutSchema = oneOf(['always', 'seated']);
export type EndsBout = Infer<typeof endsBoutSchema>;

const title = {
	id,
	name: text,
	/** Name of its version on a chair, where the name itself speaks of standing. */
	seatedName: optional(text),
	/** When it is for, e.g. "Between meetings"; absent on the person's own. */
	occasion: optional(text),
	/** Place and means, e.g. "Beside the desk". */
	where: text,
	endsBout: endsBoutSchema,
	/** Why it cannot be started yet, and how it opens; absent on a routine that is open to all. */
	locked: optional(text),
};
const titleSchema = record(title);

/** What is known of a routine without its steps: enough for a menu, a card or the host. */
export type RoutineTitle = Infer<typeof titleSchema>;

/** A move within a routine. */
const stepSchema = record({
	move: id,
	/** Of one side: a move with two sides takes twice as long. */
	seconds: amount,
	/** A sentence of its own. */
	note: optional(text),
	/** The note is of the first repetition alone. */
	noteOnFirst: optional(flag),
	/** It is played in its easier version, as the person has chosen on the way. */
	easier: optional(flag),
});
export type RoutineStep = Infer<typeof stepSchema>;

const timed = { steps: listOf(stepSchema), seconds: amount };

/**
 * An ordered list of moves. `seconds` is the sum of its steps, each side counted, before the time to
 * get ready and to change sides: `planOf` gives the true total.
 */
export const routineSchema = record({
	...title,
	...timed,
	/** The version on a chair; absent where the steps have no fair equivalent on one. */
	chair: optional(record(timed)),
	note: optional(text),
});
export type Routine = Infer<typeof routineSchema>;

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
