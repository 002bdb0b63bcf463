/** What the person said of moves in the page; ids of moves, in the order in which it was said. */
export interface Likes {
	readonly favourites: readonly string[];
	/** Never shown: "never show this move". */
	readonly hidden: readonly string[];
}

/** Nothing said yet. */
export const noLikes: Likes = { favourites: [], hidden: [] };
