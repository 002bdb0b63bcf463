import { flag, type Infer, listOf, oneOf, orNull, record } from '../base/schema.ts';
import { AREAS } from './move.ts';

/**
 * What the content says of bodies, by ids of moves (guide §8); the rules that use it are in
 * `adaptMove.ts`.
 */
export interface BodyRules {
	/** All that is offered on a day with a sore back: walking, breathing, small tilts, ease. */
	readonly ease: readonly string[];
	/** Back extensions, which wait until the back is no longer sore; deep twists are flagged. */
	readonly extensions: readonly string[];
	/** Breathing and positions of ease: all that does not strain. A move of the person's own is none of them. */
	readonly restful: readonly string[];
	/** Said with the easier version of a move that loads the belly, after a birth. */
	readonly bellyNote: string;
}

/**
 * Why nothing that strains is offered or played (guide §4, orders 1 to 3, and §8): a score of 8 or more in
 * today's last check; or a warning sign of today, until a clinician has cleared the person.
 */
export const STRAIN_STOPS = ['severe', 'same-day', 'emergency'] as const;
export type StrainStop = (typeof STRAIN_STOPS)[number];

/** What of the person's body, and of the place, decides which moves are offered (guide §8). */
export const bodySchema = record({
	/** The person stays seated: breaks are pressure relief or arm work. True in a wheelchair too. */
	seated: flag,
	/** Arms and trunk only: a move that needs the legs is swapped, or left out. */
	wheelchair: flag,
	/** Nothing on the floor. */
	noFloor: flag,
	pregnant: flag,
	/** Until 12 weeks after a birth. */
	postpartum: flag,
	/** Areas that no move is to work on. */
	leaveOut: listOf(oneOf(AREAS)),
	/** "My back is sore today": gone at midnight. */
	sore: flag,
	/** What closes everything that strains; null: nothing does. */
	closed: orNull(oneOf(STRAIN_STOPS)),
});
export type Body = Infer<typeof bodySchema>;

/** The body of someone who has set nothing. */
export const neutralBody: Body = {
	seated: false,
	wheelchair: false,
	noFloor: false,
	pregnant: false,
	postpartum: false,
	leaveOut: [],
	sore: false,
	closed: null,
};

/**
 * Whether a list of moves, by their ids, is closed: something stops what strains, and one of them does. The
 * one rule for all that offers or plays a move.
 */
export function isClosed(
	moves: readonly string[],
	closed: Body['closed'],
	{ restful }: Pick<BodyRules, 'restful'>,
): boolean {
	return closed !== null && moves.some((move) => !restful.includes(move));
}
