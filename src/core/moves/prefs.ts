import {
	amount,
	flag,
	id,
	type Infer,
	listOf,
	record,
	recordOf,
	versioned,
} from '../base/schema.ts';
import type { Instant } from '../base/time.ts';

/** What the person marked in the page: ids of moves, in the order in which they were marked. */
export const likesSchema = record({
	favourites: listOf(id),
	/** Never shown: "never show this move". */
	hidden: listOf(id),
});
export type Likes = Infer<typeof likesSchema>;

/** Nothing marked yet. */
export const noLikes: Likes = { favourites: [], hidden: [] };

/** Version of the preferences on disk. A higher one is left alone. */
export const PREFS_VERSION = 1;

/** Something that is on or off, and since when: of two that differ the later one holds. */
const markSchema = record({ on: flag, at: amount });
export type Mark = Infer<typeof markSchema>;

const marksSchema = recordOf(markSchema);
type Marks = Infer<typeof marksSchema>;

/** What the person chose in the page, as it is kept. */
export const prefsSchema = record({
	version: amount,
	/** By the id of the move. */
	favourites: marksSchema,
	hidden: marksSchema,
	/** "My back is sore today", on the day of the mark. */
	sore: markSchema,
	/** Whether the player speaks. */
	speech: markSchema,
});
export type Prefs = Infer<typeof prefsSchema>;

/** How preferences are read. */
export const prefsFormat = versioned(PREFS_VERSION, prefsSchema);

const never: Mark = { on: false, at: 0 };

/** Preferences before anything was chosen. */
export const noPrefs: Prefs = {
	version: PREFS_VERSION,
	favourites: {},
	hidden: {},
	sore: never,
	speech: never,
};

const later = (one: Mark, other: Mark): Mark =>
	one.at > other.at || (one.at === other.at && one.on) ? one : other;

function mergeMarks(one: Marks, other: Marks): Marks {
	const all = new Map(Object.entries(one));
	for (const [id, mark] of Object.entries(other)) {
		const known = all.get(id);
		all.set(id, known ? later(known, mark) : mark);
	}
	return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Two windows' preferences made one; commutative, associative and idempotent. */
export function mergePrefs(one: Prefs, other: Prefs): Prefs {
	return {
		...other,
		...one,
		favourites: mergeMarks(one.favourites, other.favourites),
		hidden: mergeMarks(one.hidden, other.hidden),
		sore: later(one.sore, other.sore),
		speech: later(one.speech, other.speech),
	};
}

/** Favourites and hidden moves, in the order in which they were marked. */
export function likesOf({ favourites, hidden }: Prefs): Likes {
	const on = (marks: Marks) =>
		Object.entries(marks)
			.filter(([, mark]) => mark.on)
			.sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
			.map(([id]) => id);
	return { favourites: on(favourites), hidden: on(hidden) };
}

/** Whether the back is sore: marked since `midnight`, the one before now, and not taken back. */
export function isSore({ sore }: Prefs, midnight: Instant): boolean {
	return sore.on && sore.at >= midnight;
}
