import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import { controls } from './controls.ts';

/** The tabs of the page, in order: each is a view of its own. */
const tabs = [{ id: 'stretch', label: () => l10n.t('Stretch') }] as const;

/** The id of a tab. */
export type Tab = (typeof tabs)[number]['id'];

/** The row of tabs. */
export class Tabs extends LitElement {
	static override styles = [
		controls,
		css`
			div {
				display: flex;
				gap: 28px;
			}
			button {
				padding: 8px 2px 9px;
				border-bottom: 2px solid transparent;
				color: var(--np-quiet);
			}
			[aria-selected='true'] {
				color: var(--np-text);
				border-bottom-color: var(--np-accent);
			}
		`,
	];
	static override properties = { chosen: { attribute: false } };
	declare chosen: Tab;

	override render() {
		return html`<div role="tablist" aria-label=${l10n.t('Next Posture')}>
			${tabs.map(
				({ id, label }) =>
					html`<button
						role="tab"
						aria-selected=${id === this.chosen ? 'true' : 'false'}
						@click=${() => this.dispatchEvent(new CustomEvent('tab', { detail: id }))}
					>
						${label()}
					</button>`,
			)}
		</div>`;
	}
}

customElements.define('posture-tabs', Tabs);
