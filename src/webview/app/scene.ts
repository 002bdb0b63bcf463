import { html } from 'lit';
import type { PageView } from '../../core/protocol/messages.ts';
import type { Offer, Person } from '../moves/fitting.ts';
import type { StartEvent } from '../moves/lead.ts';
import { stretchTab, type StretchDoings } from '../moves/stretchTab.ts';
import type { SessionController } from '../player/session.ts';
import { sessionView, type SessionDoings } from '../player/sessionView.ts';
import { breakClock } from '../player/sessionWords.ts';
import { waiting } from '../player/waiting.ts';
import type { RunningKnown } from '../running/known.ts';
import type { Bout } from '../sitting/boutWords.ts';
import { header } from './header.ts';
import { tabName, type Tab } from './tab.ts';
import { standingLine, tabView } from './tabView.ts';
import type { Wishes } from './wishes.ts';

/** What the page is drawn from. */
export interface Scene {
	readonly person: Person;
	readonly bout: Bout | null;
	readonly running: RunningKnown;
	/** The view that the host asked for, until it is shown. */
	readonly wanted: { readonly view: PageView } | null;
	/** A tab is shown while a routine waits. */
	readonly aside: boolean;
	readonly wishes: Wishes;
	readonly session: SessionController;
}

/** What the person can do in the page. */
export interface SceneDoings extends StretchDoings, SessionDoings {
	show(tab: Tab): void;
	play(offer: Offer): void;
	/** Goes on with the routine that waits. */
	goOn(): void;
	/** The view that the host asked for is shown. */
	followed(): void;
}

/** The page: its header, the routine under way or a tab, and what stands under every view. */
export function scene(shown: Scene, doings: SceneDoings) {
	const { person, bout, aside, wishes, session } = shown;
	const playing = aside ? null : sessionView(session, person, doings);
	return html`
		${header(
			{
				tab: wishes.tab,
				bout,
				running: breakClock(session),
				body: person.body,
				playing: session.underWay && !aside,
			},
			(tab) => doings.show(tab),
		)}
		<main>${playing ?? tabPanel(shown, doings)}</main>
		<footer class="quiet">${standingLine(wishes.tab)}</footer>
		<div role="status" class="heard">${session.spoken}</div>
	`;
}

function tabPanel({ person, running, wanted, wishes, session }: Scene, doings: SceneDoings) {
	const { tab } = wishes;
	return html`<div
		role="tabpanel"
		aria-label=${tabName(tab)}
		@start=${({ detail }: StartEvent) => doings.play(detail)}
		@followed=${() => doings.followed()}
	>
		${waiting(session, () => doings.goOn())}
		${
			tab === 'stretch'
				? stretchTab(person, wishes, doings)
				: tabView(tab, { person, running, wanted })
		}
	</div>`;
}
