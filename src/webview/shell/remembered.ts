import { savedFilter, type Filter } from '../moves/search.ts';

/**
 * What the page kept of itself while it was hidden or over a reload. A part that does not read is as
 * if it had never been; `play` is for the session to judge.
 */
export function remembered(state: unknown): { play: unknown; filter: Filter } {
	const { play = null, filter = null } = (state ?? {}) as Record<string, unknown>;
	return { play, filter: savedFilter(filter) };
}
