import { CUSTOM_PREFIX } from '../customMoves.ts';
import type { Move } from '../move.ts';
import type { Routine, RoutineStep } from '../routine.ts';
import { id, idFrom, type Outlines, SECONDS } from './customMove.ts';
import {
	Bad,
	fields,
	listOf,
	optional,
	type Reader,
	textOf,
	textOrNone,
	wholeFrom,
} from './reader.ts';

const NAME_LIMIT = 80;
const NOTE_LIMIT = 200;
const STEPS = 60;

interface Step extends RoutineStep {
	readonly sides: 1 | 2;
	readonly seat: boolean;
}

/**
 * Reads a routine of the person's own moves, which come first where one is called like one of ours,
 * and of ours. It ends a bout if any of it is done off the chair.
 */
export function ownRoutine(own: ReadonlyMap<string, Move>, outlines: Outlines): Reader<Routine> {
	const known = (called: string) => {
		const mine = own.get(CUSTOM_PREFIX + called);
		if (mine) {
			return { move: mine.id, position: mine.position, ...mine.dose };
		}
		const ours = Object.hasOwn(outlines, called) ? outlines[called] : undefined;
		return ours && { move: called, ...ours };
	};
	const whole = fields({
		move: textOf(NAME_LIMIT),
		seconds: optional(wholeFrom(SECONDS.minimum, SECONDS.maximum), null),
		note: optional(textOf(NOTE_LIMIT), null),
	});
	const step: Reader<Step> = (value, path) => {
		const written = whole(typeof value === 'string' ? { move: value } : value, path);
		if (written instanceof Bad) {
			return written;
		}
		const found = known(written.move);
		if (!found) {
			const at = typeof value === 'string' ? path : [...path, 'move'];
			return new Bad(at, { kind: 'noMove', id: written.move });
		}
		const { move, sides, position } = found;
		const seconds = written.seconds ?? found.seconds;
		const seat = position === 'seated' || position === 'any';
		return { move, seconds, sides, seat, ...(written.note === null ? {} : { note: written.note }) };
	};
	const read = fields({
		name: textOf(NAME_LIMIT),
		id: optional(id, null),
		where: textOrNone(NAME_LIMIT),
		steps: listOf(step, STEPS),
	});
	return (value, path) => {
		const found = read(value, path);
		if (found instanceof Bad) {
			return found;
		}
		const { name, where, steps } = found;
		const called = found.id ?? idFrom(name);
		if (called === '' || steps.length === 0) {
			return called === ''
				? new Bad([...path, 'name'], { kind: 'shape', shape: 'id' })
				: new Bad([...path, 'steps'], { kind: 'missing' });
		}
		return {
			id: CUSTOM_PREFIX + called,
			name,
			where,
			endsBout: steps.every(({ seat }) => seat) ? 'seated' : 'always',
			steps: steps.map(({ sides: _sides, seat: _seat, ...rest }) => rest),
			seconds: steps.reduce((sum, { seconds, sides }) => sum + seconds * sides, 0),
		};
	};
}
