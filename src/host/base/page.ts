import type { ToPage } from '../../core/protocol/protocol.ts';

/** Opens the page: all that commands and addresses need of it. */
export interface PageOpener {
	/** Shows the page; `request` (a view, a routine) reaches it once it listens. */
	show(request: ToPage): Promise<void>;
}

/** The open page, as a feature reaches it. */
export interface PageLink {
	/** Whether the page can be seen now. */
	visible(): boolean;
	/** Sends an answer; one that finds no page listening is dropped, and asked for anew by the next page. */
	post(message: ToPage): void;
	/** Has the changes of all sources sent, unless no page listens. */
	refresh(): void;
}

/** What one feature shows on the page. */
export interface PageSource {
	/** All of it, for a fresh page, which knows nothing. */
	begin(): readonly ToPage[];
	/** What differs from what was sent last. */
	changes(): readonly ToPage[];
}
