import {
	amount,
	type Check,
	flag,
	id,
	listOf,
	messageFault,
	oneOf,
	optional,
	orNull,
	record,
	text,
	texts,
} from '../base/shape.ts';
import { AREAS, EQUIPMENT, FLAGS, MOVE_POSITIONS } from './move.ts';

/** Checks for what the page and the host tell each other of moves; each says what is wrong. */

const sides: Check = (value) => (value === 1 || value === 2 ? null : 'is neither 1 nor 2');
const timed = { seconds: amount, sides };
const doses = {
	hold: timed,
	time: timed,
	breaths: { ...timed, reps: amount },
	reps: { ...timed, reps: amount, holdSeconds: optional(amount) },
};

const move = record({
	id,
	name: text,
	position: oneOf(MOVE_POSITIONS),
	equipment: listOf(oneOf(EQUIPMENT)),
	areas: listOf(oneOf(AREAS)),
	dose: (value) => messageFault(doses, value),
	muscles: optional(text),
	cues: (value) => listOf(text)(value) ?? ((value as unknown[]).length > 0 ? null : 'is empty'),
	caution: text,
	chairSwap: orNull(id),
	wheelchairSwap: orNull(id),
	flags: listOf(oneOf(FLAGS)),
	sources: listOf(id),
});

const steps = listOf(record({ move: id, seconds: amount, note: optional(text) }));

const routine = record({
	id,
	name: text,
	where: text,
	endsBout: oneOf(['always', 'seated']),
	locked: optional(text),
	steps,
	seconds: amount,
	chair: optional(record({ steps, seconds: amount })),
	note: optional(text),
});

export const bodyShape = record({
	seated: flag,
	wheelchair: flag,
	noFloor: flag,
	pregnant: flag,
	postpartum: flag,
	leaveOut: listOf(oneOf(AREAS)),
	sore: flag,
});

export const likesShape = record({ favourites: listOf(id), hidden: listOf(id) });

export const mineShape = record({
	moves: listOf(move),
	routines: listOf(routine),
	pictures: texts,
	figures: texts,
	hidden: listOf(id),
});
