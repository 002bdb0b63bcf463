import * as l10n from '@vscode/l10n';
import { html, LitElement } from 'lit';
import { controls } from '../shell/controls.ts';

/** The Run tab: today's one verdict, then the load and the last seven days. */
export class RunView extends LitElement {
	static override styles = [controls];

	override render() {
		return html`<h1>${l10n.t('Run')}</h1>`;
	}
}

customElements.define('posture-run', RunView);
