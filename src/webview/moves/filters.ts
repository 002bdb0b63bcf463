import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import type { Area } from '../../core/moves/move.ts';
import { controls } from '../shell/controls.ts';
import { capital, say } from '../shell/words.ts';
import { positions, type Filter } from './search.ts';

/** Says how the person narrowed the library. */
export type NarrowEvent = CustomEvent<Filter>;

/** Position, area and search words. */
export class Filters extends LitElement {
	static override styles = [
		controls,
		css`
			:host {
				display: flex;
				flex-wrap: wrap;
				gap: 8px;
				margin: 12px 0 10px;
			}
			[role='radiogroup'] {
				display: flex;
				border: 1px solid var(--np-line);
				border-radius: 4px;
				overflow: hidden;
			}
			[role='radio'] {
				min-height: 24px;
				padding: 0 12px;
			}
			[role='radio']:focus-visible {
				outline-offset: -2px;
			}
			[role='radio'][aria-checked='true'] {
				background: var(--np-hover);
				box-shadow: inset 0 -2px 0 var(--np-accent);
			}
			vscode-single-select {
				width: 150px;
			}
			vscode-textfield {
				flex: 1 1 180px;
				min-width: 0;
				/* Some themes make a placeholder too faint to read. */
				--vscode-input-placeholderForeground: var(--np-quiet);
			}
			@media (max-width: 640px) {
				vscode-single-select {
					flex: 1 1 130px;
				}
				[role='radiogroup'] {
					flex: 1 1 100%;
				}
				[role='radio'] {
					flex: 1 1 auto;
					padding: 0 4px;
					text-align: center;
				}
			}
		`,
	];
	static override properties = { filter: { attribute: false }, areas: { attribute: false } };
	declare filter: Filter;
	/** The areas to choose from. */
	declare areas: readonly Area[];

	override render() {
		const { position, area, query } = this.filter;
		return html`
			<div
				role="radiogroup"
				aria-label=${l10n.t('Position')}
				@keydown=${(event: KeyboardEvent) => this.arrow(event)}
			>
				${positions.map(
					(each) =>
						html`<button
							role="radio"
							aria-checked=${each === position ? 'true' : 'false'}
							tabindex=${each === position ? 0 : -1}
							@click=${() => this.narrow({ position: each })}
						>
							${each === '' ? l10n.t('All') : capital(say(each))}
						</button>`,
				)}
			</div>
			<vscode-single-select
				label=${l10n.t('Area')}
				.value=${area}
				@change=${({ target }: { target: { value: string } }) =>
					this.narrow({ area: target.value as Area | '' })}
			>
				<vscode-option value="">${l10n.t('Any area')}</vscode-option>
				${this.areas.map(
					(each) => html`<vscode-option value=${each}>${capital(say(each))}</vscode-option>`,
				)}
			</vscode-single-select>
			<vscode-textfield
				label=${l10n.t('Search moves')}
				placeholder=${l10n.t('Search moves')}
				.value=${query}
				@input=${({ target }: { target: { value: string } }) =>
					this.narrow({ query: target.value })}
			></vscode-textfield>
		`;
	}

	private narrow(part: Partial<Filter>): void {
		const detail = { ...this.filter, ...part };
		this.dispatchEvent(new CustomEvent('narrow', { detail }));
	}

	/** Arrows move within the group of positions, as in any group of radio buttons. */
	private arrow(event: KeyboardEvent): void {
		const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (by) {
			event.preventDefault();
			const at = positions.indexOf(this.filter.position) + by + positions.length;
			this.renderRoot
				.querySelectorAll<HTMLElement>('[role="radio"]')
				.item(at % positions.length)
				.focus();
			this.narrow({ position: positions[at % positions.length] ?? '' });
		}
	}
}

customElements.define('posture-filters', Filters);
