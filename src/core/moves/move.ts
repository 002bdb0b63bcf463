import {
	amount,
	id,
	type Infer,
	leaf,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
	text,
	variantOf,
} from '../base/schema.ts';

/** Where the body is during a move; `any` fits every position (a rest between steps). */
export const MOVE_POSITIONS = ['seated', 'standing', 'wall', 'floor', 'any'] as const;
export type MovePosition = (typeof MOVE_POSITIONS)[number];

export const EQUIPMENT = [
	'chair',
	'desk',
	'doorway',
	'foam roller',
	'mat',
	'strap',
	'wall',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** The part of the body that a move works on, in the words shown to the person. */
export const AREAS = [
	'ankles',
	'breath',
	'calves',
	'chest',
	'core',
	'eyes',
	'glutes',
	'hamstrings',
	'hips',
	'lower back',
	'neck',
	'quads',
	'shoulders',
	'upper back',
	'whole body',
] as const;
export type Area = (typeof AREAS)[number];

/** What a setting of the person's body may ask to leave out or to soften. */
export const FLAGS = ['impact', 'supine', 'deep-twist', 'abdominal-load'] as const;
export type MoveFlag = (typeof FLAGS)[number];

const timed = {
	/** Length in seconds; where there are two sides, of each side. */
	seconds: amount,
	sides: leaf<1 | 2>((sides) => sides === 1 || sides === 2, 'is neither 1 nor 2'),
};

/** How much of a move: every kind has its time, and some also count. */
const doseSchema = variantOf('kind', {
	hold: timed,
	time: timed,
	breaths: { ...timed, reps: amount },
	reps: { ...timed, reps: amount, holdSeconds: optional(amount) },
});
export type Dose = Infer<typeof doseSchema>;

/** What is other in the easier version of a move that stays the same move. */
export type EasierWay = Pick<Move, 'cues'> &
	Partial<Pick<Move, 'position' | 'equipment' | 'dose' | 'caution' | 'flags' | 'wheelchairSwap'>>;

/** What the library says of one of its moves; a support move has none. */
export interface LibraryDetail {
	/** Other names of the same move. */
	readonly aka: string;
	/** Why a runner would do it. */
	readonly why: string;
	/** How to make it easier. */
	readonly easier: string;
	/** The easier version as it is played: another move of ours by its id, or what is other than in this one. */
	readonly easierVersion: string | EasierWay;
	/** How it fits into an office, e.g. "yes, discreet". */
	readonly office: string;
}

/** In order; the first one gets the body into place. */
const cuesSchema = leaf<[string, ...string[]]>(
	(value) =>
		Array.isArray(value) && value.length > 0 && value.every((cue) => typeof cue === 'string'),
	'is no list of one or more texts',
);

/** One exercise. Every text is English and the key of its translation, except in a person's own move. */
export const moveSchema = record({
	id,
	name: text,
	position: oneOf(MOVE_POSITIONS),
	equipment: listOf(oneOf(EQUIPMENT)),
	areas: listOf(oneOf(AREAS)),
	dose: doseSchema,
	muscles: optional(text),
	cues: cuesSchema,
	/** Empty where there is nothing to be careful about. */
	caution: text,
	/** The move that takes its place for someone who stays seated and can use the legs. */
	chairSwap: orNull(id),
	/** The same for arms and trunk only; null: no fair equivalent, left out. */
	wheelchairSwap: orNull(id),
	flags: listOf(oneOf(FLAGS)),
	/** Ids of the technique pages that the cues were checked against. */
	sources: listOf(id),
});
export type Move = Infer<typeof moveSchema>;

/** A move that the library lists by itself. */
export type LibraryMove = Move & LibraryDetail;

/**
 * How many repetitions (or breaths) fit into `seconds` at the pace of the dose: 8 in 30 s are 4 in
 * 15 s. Never below one; null where the dose does not count.
 */
export function repsIn(dose: Dose, seconds: number): number | null {
	return dose.kind === 'reps' || dose.kind === 'breaths'
		? Math.max(1, Math.round((dose.reps * seconds) / dose.seconds))
		: null;
}

/** The easier version of a move that is no other move of ours. */
export interface EasierMove extends Move {
	/** The move that it is a version of. */
	readonly easierOf: string;
}

/** The id of the easier version of a move that is no other move of ours. */
export function easierId(id: string): string {
	return `${id}:easier`;
}

/** The easier version of a move as a move of its own; null where there is none. */
export function easierOf(
	move: Move & Partial<LibraryDetail>,
	moveOf: (id: string) => Move,
): Move | EasierMove | null {
	const { easierVersion: way } = move;
	if (way === undefined || typeof way === 'string') {
		return way === undefined ? null : moveOf(way);
	}
	const { name, position, equipment, areas, dose, caution, flags, sources, wheelchairSwap } = move;
	const id = easierId(move.id);
	const same = { name, position, equipment, areas, dose, caution, flags, sources };
	const version = { ...same, wheelchairSwap: wheelchairSwap === move.id ? id : null, ...way };
	// What is no longer done on the chair gives way to the move itself.
	const chairSwap = version.position === 'seated' ? id : move.chairSwap;
	return { ...version, id, chairSwap, easierOf: move.id };
}

/** The move by which a version of it is logged, hidden and looked up. */
export function fullId(move: Move | EasierMove): string {
	return 'easierOf' in move ? move.easierOf : move.id;
}

/** The share of its time that a move takes in its easier version (ours), and the least of it, in seconds. */
const EASIER_SHARE = 2 / 3;
const EASIER_LEAST = 10;
const PACE = 5;

/** How long the easier version of a step of `seconds` is, in steps of five. */
export function easierSeconds(seconds: number): number {
	const less = Math.round((seconds * EASIER_SHARE) / PACE) * PACE;
	return Math.min(seconds, Math.max(EASIER_LEAST, less));
}
