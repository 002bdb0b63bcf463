import { html } from 'lit';
import type { Ask } from './ask.ts';
import { offerOfMove, type Offer, type Person } from './fitting.ts';
import type { Filter } from './search.ts';
import './stretchView.ts';

/** What the person asks of the Stretch tab, and keeps. */
export interface StretchWishes {
	readonly filter: Filter;
	readonly ask: Ask;
}

/** What the person can do in the Stretch tab. */
export interface StretchDoings {
	play(offer: Offer): void;
	wish(part: Partial<StretchWishes>): void;
}

/** The Stretch tab with what is known of the person. */
export function stretchTab(person: Person, { filter, ask }: StretchWishes, doings: StretchDoings) {
	return html`<posture-stretch
		.person=${person}
		.filter=${filter}
		.ask=${ask}
		@playMove=${({ detail }: CustomEvent<string>) => doings.play(offerOfMove(detail))}
		@narrow=${({ detail }: CustomEvent<Filter>) => doings.wish({ filter: detail })}
		@ask=${({ detail }: CustomEvent<Ask>) => doings.wish({ ask: detail })}
	></posture-stretch>`;
}
