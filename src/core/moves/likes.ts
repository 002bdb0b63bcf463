/** What the person said of moves in the page; ids of moves, in the order in which it was said. */
export interface Likes {
	readonly favourites: readonly string[];
	/** Never shown: "never show this move". */
	readonly hidden: readonly string[];
}

/** Nothing said yet. */
export const noLikes: Likes = { favourites: [], hidden: [] };

/** `ids` with `id` in it once, or without it. */
export function withId(ids: readonly string[], id: string, on: boolean): readonly string[] {
	const others = ids.filter((known) => known !== id);
	return on ? [...others, id] : others;
}
