import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import type { Tab } from './tab.ts';

/** The view of a tab beside the first. Its script is loaded when the tab is first shown. */
export function tabView(tab: Exclude<Tab, 'stretch'>) {
	switch (tab) {
		case 'run':
			void import('../running/runView.ts');
			return html`<posture-run></posture-run>`;
	}
}

/** What stands under every view. */
export function standingLine(tab: Tab) {
	const line = l10n.t('General wellness information, not medical advice.');
	return tab === 'run' ? [line, l10n.t('Not yet reviewed by a clinician.')].join(' ') : line;
}
