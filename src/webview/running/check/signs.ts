import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Sign } from '../../../core/running/answers.ts';
import { controls } from '../../shell/controls.ts';
import { signGroups, signWords } from './signWords.ts';
import { tickStyle } from './tickStyle.ts';

/** The warning signs, to be ticked; "None of these" is the one thing to do otherwise. */
export class Signs extends LitElement {
	static override styles = [
		controls,
		tickStyle,
		css`
			ul {
				display: grid;
				padding: 10px 0;
			}
			ul + ul {
				border-top: 1px solid var(--np-line);
			}
			label {
				padding: 5px 6px;
				border-radius: 4px;
			}
			label:hover {
				background: var(--np-hover);
			}
			.go {
				position: sticky;
				bottom: 0;
				display: flex;
				flex-wrap: wrap;
				gap: 8px 20px;
				align-items: center;
				padding: 12px 0;
				background: var(--np-back);
				border-top: 1px solid var(--np-line);
			}
			.go vscode-button {
				min-width: 140px;
			}
			h1:focus-visible {
				outline: none;
			}
			h1 + p {
				margin: 4px 0 8px;
			}
			@media (max-width: 480px) {
				.go vscode-button {
					flex: 1 1 100%;
				}
			}
		`,
	];
	static override properties = {
		postpartum: { attribute: false },
		ticked: { attribute: false },
	};
	declare postpartum: boolean;
	declare ticked: readonly Sign[];

	/** Puts the keyboard on the question itself: Enter there means that nothing is ticked. */
	async focusChosen(): Promise<void> {
		await this.updateComplete;
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	override render() {
		const { length } = this.ticked;
		return html`<div @keydown=${(event: KeyboardEvent) => this.key(event)}>
			<h1 tabindex="-1">${l10n.t('Any of these, new or different for you?')}</h1>
			<p class="quiet">${l10n.t('Tick what fits. If you are not sure of one, tick it.')}</p>
			${signGroups(this.postpartum).map(
				(group) =>
					html`<ul>
						${group.map((sign) => this.sign(sign))}
					</ul>`,
			)}
			<div class="go">
				<vscode-button @click=${() => this.done()}>
					${length === 0 ? l10n.t('None of these') : l10n.t('Go on, {0} ticked', length)}
				</vscode-button>
				${length === 0 ? html`<span class="quiet">${l10n.t('or press Enter')}</span>` : nothing}
			</div>
		</div>`;
	}

	private sign(sign: Sign) {
		return html`<li>
			<label>
				<input
					type="checkbox"
					.checked=${this.ticked.includes(sign)}
					@change=${() => this.toggle(sign)}
				/>
				<span>${signWords(sign)}</span>
			</label>
		</li>`;
	}

	private toggle(sign: Sign): void {
		this.ticked = this.ticked.includes(sign)
			? this.ticked.filter((each) => each !== sign)
			: [...this.ticked, sign];
	}

	private done(): void {
		this.dispatchEvent(new CustomEvent('ticked', { detail: this.ticked }));
	}

	/** Enter goes on from anywhere, as in any form, but not by being held down. */
	private key(event: KeyboardEvent): void {
		const { target } = event;
		if (event.key !== 'Enter' || event.repeat || (target as Element).closest('vscode-button')) {
			return;
		}
		event.preventDefault();
		this.done();
	}
}

customElements.define('posture-signs', Signs);
