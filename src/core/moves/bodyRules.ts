/** What the content says of bodies, by ids of moves (guide §8); the rules that use it are in `suit`. */
export interface BodyRules {
	/** All that is offered on a day with a sore back: walking, breathing, small tilts, ease. */
	readonly ease: readonly string[];
	/** Back extensions, which wait until the back is no longer sore; deep twists are flagged. */
	readonly extensions: readonly string[];
	/** Said with the easier version of a move that loads the belly, after a birth. */
	readonly bellyNote: string;
}
