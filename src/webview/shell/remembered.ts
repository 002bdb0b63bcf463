import type { Day } from '../../core/running/days.ts';
import { savedDay } from '../history/savedDay.ts';
import { savedAsk, type Ask } from '../moves/ask.ts';
import { savedFilter, type Filter } from '../moves/search.ts';
import { savedTab, type Tab } from './tab.ts';

/** What a page keeps of itself. */
export interface Remembered {
	readonly session: unknown;
	readonly tab: Tab;
	readonly filter: Filter;
	readonly ask: Ask;
	/** The day that the history shows; null is today. */
	readonly day: Day | null;
}

/**
 * What the page kept of itself while it was hidden or over a reload. A part that does not read is as
 * if it had never been; `session` is for the session to judge. A day kept is one before `today`.
 */
export function remembered(state: unknown, today: Day): Remembered {
	const {
		session = null,
		tab,
		filter = null,
		ask = null,
		day,
	} = (state ?? {}) as Record<string, unknown>;
	return {
		session,
		tab: savedTab(tab),
		filter: savedFilter(filter),
		ask: savedAsk(ask),
		day: savedDay(day, today),
	};
}
