import { historyStore } from '../history/historyStore.ts';
import type { Ask } from '../moves/ask.ts';
import type { Filter } from '../moves/search.ts';
import { keptSession } from '../player/savedSession.ts';
import type { SessionController } from '../player/session.ts';
import { localDays } from '../running/localDays.ts';
import { memory } from './host.ts';
import { remembered, type Remembered } from './remembered.ts';
import type { Tab } from './tab.ts';

/** What the person asks of the page, kept while it is hidden and over a reload. */
export class Wishes {
	tab: Tab;
	filter: Filter;
	ask: Ask;

	constructor() {
		const { tab, filter, ask, day } = read();
		this.tab = tab;
		this.filter = filter;
		this.ask = ask;
		historyStore.looked = day;
	}

	/** A routine that was under way when the page was last seen, for the session to judge. */
	get session(): unknown {
		return read().session;
	}

	/** Writes all of it down, with the routine under way. */
	keep({ current, underWay }: SessionController): void {
		const { tab, filter, ask } = this;
		const session = current && underWay ? keptSession(current) : null;
		memory.write({ session, tab, filter, ask, day: historyStore.looked });
	}
}

function read(): Remembered {
	return remembered(memory.read(), localDays.dayOf(Date.now()));
}
