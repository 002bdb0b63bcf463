import type { Play } from '../../core/moves/play.ts';
import type { Filter } from '../moves/search.ts';

/** What the page keeps of itself while it is hidden and over a reload. */
export interface Remembered {
	readonly play: Play | null;
	readonly filter: Filter;
}

/** An open library. */
export const NO_FILTER: Filter = { position: '', area: '', query: '' };

/** Reads back what was remembered; whatever does not read is as if it had never been. */
export function remembered(state: unknown): { play: unknown; filter: Filter } {
	const { play = null, filter = null } = (state ?? {}) as Record<string, unknown>;
	const whole =
		typeof filter === 'object' &&
		filter !== null &&
		(['position', 'area', 'query'] as const).every(
			(name) => typeof (filter as Record<string, unknown>)[name] === 'string',
		);
	return { play, filter: whole ? (filter as Filter) : NO_FILTER };
}
