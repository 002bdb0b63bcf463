import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import '../../moves/movePicture.ts';
import type { Offer } from '../../moves/offer.ts';
import { controls } from '../../ui/controls.ts';
import { host } from '../../ui/host.ts';
import { language } from '../../ui/words.ts';
import { sheetFigures, sheetOf, sheetPage, sheetText } from './sheet.ts';

/** A routine as a sheet: read here, copied as text, or saved as a page to print. */
export class SheetView extends LitElement {
	static override styles = [
		controls,
		css`
			section {
				max-width: 640px;
				margin: 0 auto;
				display: grid;
				gap: 14px;
				justify-items: start;
			}
			h1:focus-visible {
				outline: none;
			}
			ol {
				display: grid;
				gap: 10px;
				counter-reset: step;
			}
			li {
				display: grid;
				grid-template-columns: 2em 84px minmax(0, 1fr);
				align-items: center;
				counter-increment: step;
			}
			posture-picture {
				height: 56px;
				margin-right: 14px;
			}
			li::before {
				content: counter(step);
				color: var(--np-quiet);
			}
			.act {
				display: flex;
				flex-wrap: wrap;
				gap: 8px 20px;
				align-items: center;
			}
		`,
	];
	static override properties = {
		offer: { attribute: false },
		wheelchair: { attribute: false },
		done: { state: true },
	};
	declare offer: Offer;
	/** Whether a figure that sits does so in a wheelchair. */
	declare wheelchair: boolean;
	/** What was just done, in words. */
	declare done: string;

	constructor() {
		super();
		this.wheelchair = false;
		this.done = '';
	}

	/** Focuses the heading, where reading begins. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	override render() {
		const { title, first, lines, last } = sheetOf(this.offer);
		return html`<section>
			<button class="link" @click=${() => this.dispatchEvent(new Event('leave'))}>
				${l10n.t('Back')}
			</button>
			<h1 tabindex="-1">${title}</h1>
			<div class="act">
				<vscode-button @click=${() => this.copy()}>${l10n.t('Copy as text')}</vscode-button>
				<button class="link" @click=${() => this.print()}>${l10n.t('Save a page to print')}</button>
				<span role="status" class="quiet">${this.done}</span>
			</div>
			${first ? html`<p>${first}</p>` : nothing}
			<ol>
				${lines.map(
					({ move, name, dose, how }) =>
						html`<li>
							<posture-picture
								.move=${move}
								.wheelchair=${this.wheelchair}
								.centred=${true}
							></posture-picture>
							<p><strong>${name}</strong> <span class="quiet">${dose}</span><br />${how}</p>
						</li>`,
				)}
			</ol>
			<p class="quiet">${last}</p>
		</section>`;
	}

	private copy(): void {
		host.post({ kind: 'copyText', text: sheetText(sheetOf(this.offer)) });
		this.done = l10n.t('Copied.');
	}

	private async print(): Promise<void> {
		const sheet = sheetOf(this.offer);
		const figures = await sheetFigures(this.wheelchair);
		host.post({
			kind: 'saveCard',
			title: sheet.title,
			html: sheetPage(sheet, language(), figures),
		});
	}
}

customElements.define('posture-sheet', SheetView);
