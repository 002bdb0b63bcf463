import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { PageView } from '../../core/protocol/app.ts';
import type { Offer, Person } from '../moves/fitting.ts';
import type { RunTabState } from '../running/runView.ts';
import { type Tab, type TabEvent, tabName } from './tabs.ts';
import type { Body } from '../../core/moves/body.ts';
import type { BreakClock } from '../timer/boutLine.ts';
import '../timer/boutLine.ts';
import type { Bout } from '../timer/boutWords.ts';
import type { StartEvent } from '../moves/lead.ts';
import { type StretchCallbacks, stretchTab } from '../moves/stretchView.ts';
import type { SessionController } from '../player/sessionController.ts';
import { breakClock, type SessionCallbacks, sessionView, waiting } from '../player/sessionView.ts';
import type { UiState } from './uiState.ts';

/** What the views of the tabs are made from. */
export interface TabState {
	readonly person: Person;
	readonly running: RunTabState;
	/** The view that the host asked for, until it is shown. */
	readonly wanted: { readonly view: PageView } | null;
}

/** The view of a tab beside the first. Its script is loaded when the tab is first shown. */
function tabView(tab: Exclude<Tab, 'stretch'>, { person, running, wanted }: TabState) {
	switch (tab) {
		case 'run':
			void import('../running/runView.ts');
			return html`<posture-run
				.person=${person}
				.known=${running}
				.wanted=${wanted}
			></posture-run>`;
		case 'history':
			void import('../history/historyView.ts');
			return html`<posture-history .running=${running.running}></posture-history>`;
	}
}

/** What stands under every view. */
function standingLine(tab: Tab) {
	const line = l10n.t('General wellness information, not medical advice.');
	return tab === 'run' ? [line, l10n.t('Not yet reviewed by a clinician.')].join(' ') : line;
}

/** What the header shows: the tabs, and the line of the bout or of the routine under way. */
export interface HeaderParts {
	readonly tab: Tab;
	readonly bout: Bout | null;
	readonly running: BreakClock | null;
	readonly body: Body;
	/** A routine fills the page, so the header takes less room where that is scarce. */
	readonly playing: boolean;
}

/** The top of the page; `show` hears which tab the person chose. */
function header({ tab, bout, running, body, playing }: HeaderParts, show: (tab: Tab) => void) {
	return html`<header class=${playing ? 'playing' : ''}>
		<posture-tabs .chosen=${tab} @tab=${({ detail }: TabEvent) => show(detail)}></posture-tabs>
		<posture-bout .bout=${bout} .running=${running} .body=${body}></posture-bout>
	</header>`;
}

/** What the page is drawn from. */
export interface Scene {
	readonly person: Person;
	readonly bout: Bout | null;
	readonly running: RunTabState;
	/** The view that the host asked for, until it is shown. */
	readonly wanted: { readonly view: PageView } | null;
	/** A tab is shown while a routine waits. */
	readonly minimized: boolean;
	readonly uiState: UiState;
	readonly session: SessionController;
}

/** What the person can do in the page. */
export interface SceneCallbacks extends StretchCallbacks, SessionCallbacks {
	show(tab: Tab): void;
	play(offer: Offer): void;
	/** Goes on with the routine that waits. */
	resume(): void;
	/** The view that the host asked for is shown. */
	followed(): void;
}

/** The page: its header, the routine under way or a tab, and what stands under every view. */
export function scene(shown: Scene, callbacks: SceneCallbacks) {
	const { person, bout, minimized: aside, uiState: wishes, session } = shown;
	const playing = aside ? null : sessionView(session, person, callbacks);
	return html`
		${header(
			{
				tab: wishes.tab,
				bout,
				running: breakClock(session),
				body: person.body,
				playing: session.underWay && !aside,
			},
			(tab) => callbacks.show(tab),
		)}
		<main>${playing ?? tabPanel(shown, callbacks)}</main>
		<footer class="quiet">${standingLine(wishes.tab)}</footer>
		<div role="status" class="sr-only">${session.spoken}</div>
	`;
}

function tabPanel(
	{ person, running, wanted, uiState: wishes, session }: Scene,
	callbacks: SceneCallbacks,
) {
	const { tab } = wishes;
	return html`<div
		role="tabpanel"
		aria-label=${tabName(tab)}
		@start=${({ detail }: StartEvent) => callbacks.play(detail)}
		@followed=${() => callbacks.followed()}
	>
		${waiting(session, () => callbacks.resume())}
		${
			tab === 'stretch'
				? stretchTab(person, wishes, callbacks)
				: tabView(tab, { person, running, wanted })
		}
	</div>`;
}
