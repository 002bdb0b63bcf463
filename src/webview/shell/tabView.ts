import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { PageView } from '../../core/protocol/messages.ts';
import type { Person } from '../moves/fitting.ts';
import type { RunningKnown } from '../running/known.ts';
import type { Tab } from './tab.ts';

/** What the views of the tabs are made from. */
export interface TabState {
	readonly person: Person;
	readonly running: RunningKnown;
	/** The view that the host asked for, until it is shown. */
	readonly wanted: { readonly view: PageView } | null;
}

/** The view of a tab beside the first. Its script is loaded when the tab is first shown. */
export function tabView(tab: Exclude<Tab, 'stretch'>, { person, running, wanted }: TabState) {
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
export function standingLine(tab: Tab) {
	const line = l10n.t('General wellness information, not medical advice.');
	return tab === 'run' ? [line, l10n.t('Not yet reviewed by a clinician.')].join(' ') : line;
}
