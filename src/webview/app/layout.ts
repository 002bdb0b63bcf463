import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { HourCycle } from '../../core/base/hourCycle.ts';
import type { PageView } from '../../core/protocol/app.ts';
import type { CheckMessage } from '../../core/protocol/protocol.ts';
import type { RunningData } from '../../core/running/runningState.ts';
import type { StartEvent } from '../moves/lead.ts';
import type { Person } from '../moves/offer.ts';
import { type StretchCallbacks, stretchTab } from '../moves/stretchView.ts';
import type { SessionController } from '../player/sessionController.ts';
import { partPlayed, type SessionCallbacks, sessionView, waiting } from '../player/sessionView.ts';
import '../timer/boutLine.ts';
import type { BoutMessage } from '../timer/boutWords.ts';
import { type Tab, type TabEvent, tabName } from './tabs.ts';
import type { UiState } from './uiState.ts';
import { sentences } from '../ui/words.ts';

/** What the page is drawn from. */
export interface LayoutState {
	/** How times of day count hours: where it changes, the view is made anew. */
	readonly hourCycle: HourCycle | null;
	readonly person: Person;
	readonly bout: BoutMessage | null;
	readonly running: RunningData;
	/** The view that the host asked for, until it is shown. */
	readonly requested: { readonly view: PageView } | null;
	/** A tab is shown while a routine waits. */
	readonly minimized: boolean;
	readonly uiState: UiState;
	readonly session: SessionController;
}

/** What the person can do in the page. */
export interface PageCallbacks extends StretchCallbacks, SessionCallbacks {
	show(tab: Tab): void;
	/** A check of this page came to something. */
	checked(message: CheckMessage): void;
	/** Goes on with the routine that waits. */
	resume(): void;
	/** Ends the routine that waits, and stays where the person is. */
	end(): void;
	/** The view that the host asked for is shown. */
	viewShown(): void;
}

/** The whole page: its header, the routine under way or a tab, and the line below every view. */
export function layout(state: LayoutState, callbacks: PageCallbacks) {
	const { person, bout, minimized, uiState, session } = state;
	const playing = minimized
		? null
		: sessionView(session, { person, bout, inRun: uiState.tab === 'run' }, callbacks);
	return html`
		${header(state, callbacks)}
		<main>${playing ?? keyed(state.hourCycle, tabPanel(state, callbacks))}</main>
		<footer class="quiet">${footerLine(uiState.tab)}</footer>
		<div role="status" class="sr-only">${session.spoken}</div>
	`;
}

/** The tabs, and the line of the bout or of the routine under way; narrower while a routine fills the page. */
function header(
	{ person, bout, minimized, uiState, session }: LayoutState,
	callbacks: PageCallbacks,
) {
	const isPlaying = session.underWay && !minimized;
	return html`<header class=${isPlaying ? 'playing' : ''}>
		<posture-tabs
			.chosen=${uiState.tab}
			@tab=${({ detail }: TabEvent) => callbacks.show(detail)}
		></posture-tabs>
		<posture-bout
			.bout=${bout}
			.played=${partPlayed(session, bout)}
			.body=${person.body}
		></posture-bout>
	</header>`;
}

function tabPanel(state: LayoutState, callbacks: PageCallbacks) {
	const { tab } = state.uiState;
	return html`<div
		role="tabpanel"
		aria-label=${tabName(tab)}
		@start=${({ detail }: StartEvent) => callbacks.play(detail)}
		@viewShown=${() => callbacks.viewShown()}
		@report=${({ detail }: CustomEvent<CheckMessage>) => callbacks.checked(detail)}
	>
		${waiting(state.session, callbacks)} ${tabView(tab, state, callbacks)}
	</div>`;
}

/** The view of a tab. The script of each but the first is loaded when it is first shown. */
function tabView(
	tab: Tab,
	{ person, running, requested, uiState }: LayoutState,
	callbacks: PageCallbacks,
) {
	switch (tab) {
		case 'stretch':
			return stretchTab(person, uiState, callbacks);
		case 'run':
			void import('../running/runView.ts');
			return html`<posture-run
				.person=${person}
				.data=${running}
				.requested=${requested}
			></posture-run>`;
		case 'history':
			void import('../history/historyView.ts');
			return html`<posture-history .running=${running.running}></posture-history>`;
	}
}

/** The line below every view. */
function footerLine(tab: Tab): string {
	const line = l10n.t('General wellness information, not medical advice.');
	return tab === 'run' ? sentences([line, l10n.t('Not yet reviewed by a clinician.')]) : line;
}
