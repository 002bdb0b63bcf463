import { bodyRules } from '../../../src/content/moves/bodyRules.ts';
import { moveOf, moves } from '../../../src/content/moves/index.ts';
import { type Body, neutralBody } from '../../../src/core/moves/body.ts';
import { type FitRequest, fitNow } from '../../../src/core/moves/fit.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import type { Move } from '../../../src/core/moves/move.ts';

/** All that may be picked in these tests. */
export const fitPool: readonly Move[] = [moveOf('walk-easy'), ...moves];

export interface Given {
	readonly body?: Partial<Body>;
	readonly done?: readonly string[];
	readonly hidden?: readonly string[];
	readonly favourites?: readonly string[];
	readonly pool?: readonly Move[];
	readonly seed?: number;
	readonly readySeconds?: number;
}

/** What fits someone of whom only this is given. */
export function fit(ask: Partial<FitRequest>, given: Given = {}) {
	return fitNow(
		{ minutes: 2, place: 'desk', areas: [], ...ask },
		{
			pool: given.pool ?? fitPool,
			done: (given.done ?? []).map(moveOf),
			likes: {
				hidden: given.hidden ?? noLikes.hidden,
				favourites: given.favourites ?? noLikes.favourites,
			},
			body: { ...neutralBody, ...given.body },
			rules: bodyRules,
			moveOf,
			readySeconds: given.readySeconds ?? 5,
			seed: given.seed ?? 1,
		},
	);
}
