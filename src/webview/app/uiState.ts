import type { Day } from '../../core/base/calendar.ts';
import { historyStore, savedDay } from '../history/historyStore.ts';
import { type Ask, type Filter, savedAsk, savedFilter } from '../moves/search.ts';
import { sessionToSave } from '../player/session.ts';
import type { SessionController } from '../player/sessionController.ts';
import { memory } from '../ui/host.ts';
import { localDays } from '../ui/browser.ts';
import { savedTab, type Tab } from './tabs.ts';

/** What a page remembers of itself. */
interface Remembered {
	readonly session: unknown;
	readonly tab: Tab;
	readonly filter: Filter;
	readonly ask: Ask;
	/** The day that the history shows; null is today. */
	readonly day: Day | null;
}

/**
 * What a page remembers from before it was hidden or reloaded. A part that does not read is dropped; the
 * session judges `session` itself. A day is one before `today`.
 */
function remembered(state: unknown, today: Day): Remembered {
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

/** What the person chose in the page, remembered while it is hidden and over a reload. */
export class UiState {
	tab: Tab;
	filter: Filter;
	ask: Ask;

	constructor() {
		const { tab, filter, ask, day } = read();
		this.tab = tab;
		this.filter = filter;
		this.ask = ask;
		historyStore.shownDay = day;
	}

	/** The routine that was under way when the page was last seen, as it was saved. */
	get session(): unknown {
		return read().session;
	}

	/** Saves all of it, with the routine under way. */
	save({ current, underWay }: SessionController): void {
		const { tab, filter, ask } = this;
		const session = current && underWay ? sessionToSave(current) : null;
		memory.write({ session, tab, filter, ask, day: historyStore.shownDay });
	}
}

function read(): Remembered {
	return remembered(memory.read(), localDays.dayOf(Date.now()));
}
