import * as v from 'valibot';
import { CUSTOM_PREFIX } from '../customMoves.ts';
import type { Move } from '../move.ts';
import type { Routine } from '../routine.ts';
import { type Catalogue, MOVE_SECONDS } from './customMove.ts';
import {
	listUpTo,
	nameAndId,
	problem,
	textOrNone,
	wholeNumber,
	withId,
	writtenName,
	writtenRecord,
	type WrittenSchema,
	writtenText,
} from './written.ts';

const PLACE_LIMIT = 80;
const NOTE_LIMIT = 200;
const STEPS = 60;

/**
 * A routine as people write it: of their own moves, which come first where one is called like one of
 * ours, and of ours. It ends a bout if any of it is done off the chair.
 */
export function customRoutineSchema(
	own: ReadonlyMap<string, Move>,
	catalogue: Catalogue,
): WrittenSchema<Routine> {
	const moveOf = (called: string) => own.get(CUSTOM_PREFIX + called) ?? catalogue.get(called);
	const written = writtenRecord({
		...nameAndId,
		where: textOrNone(PLACE_LIMIT),
		steps: listUpTo(STEPS, stepSchema(moveOf)),
	});
	return v.pipe(
		withId(written),
		v.forward(
			v.check(({ steps }) => steps.length > 0, problem({ kind: 'missing' })),
			['steps'],
		),
		v.transform(({ id, name, where, steps }): Routine => ({
			id,
			name,
			where,
			endsBout: steps.every(({ onChair }) => onChair) ? 'seated' : 'always',
			steps: steps.map(({ step }) => step),
			seconds: steps.reduce((sum, { step, sides }) => sum + step.seconds * sides, 0),
		})),
	);
}

/** A step as people write it: the id of a move, or a record that may say more. */
function stepSchema(moveOf: (called: string) => Move | undefined) {
	const move = v.pipe(
		writtenName,
		v.rawTransform<string, Move>(({ dataset, addIssue, NEVER }) => {
			const found = moveOf(dataset.value);
			if (!found) {
				addIssue({ message: problem({ kind: 'noMove', id: dataset.value }) });
			}
			return found ?? NEVER;
		}),
	);
	const written = writtenRecord({
		move,
		seconds: v.optional(wholeNumber(MOVE_SECONDS)),
		note: v.optional(writtenText(NOTE_LIMIT)),
	});
	return v.pipe(
		v.unknown(),
		v.transform((value) => (typeof value === 'string' ? { move: value } : value)),
		written,
		v.transform(({ move: { id, position, dose }, seconds = dose.seconds, note }) => ({
			step: { move: id, seconds, ...(note === undefined ? {} : { note }) },
			sides: dose.sides,
			onChair: position === 'seated' || position === 'any',
		})),
	);
}
