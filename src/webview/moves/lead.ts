import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { RoutineStep } from '../../core/moves/routine.ts';
import { controls } from '../ui/controls.ts';
import { focusOn } from '../ui/browser.ts';
import { minutesInWords, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import { leftOutMoves } from './leadOffer.ts';
import './movePicture.ts';
import { stepWords, totalMinutes } from './moveWords.ts';
import type { Offer } from './offer.ts';

/** A button that looks like the editor's own, whose element is loaded only after the first view. */
const primary = css`
	.primary {
		min-height: var(--np-control);
		padding: 0 13px;
		border: 1px solid var(--vscode-button-border, transparent);
		border-radius: 4px;
		background: var(--vscode-button-background);
		color: var(--vscode-button-foreground);
		text-align: center;
		white-space: nowrap;
	}
	.primary:hover,
	.primary:focus-visible {
		background: var(--vscode-button-hoverBackground);
	}
`;

/** The lead: a panel with its steps drawn in a row, stacked where it is narrow. */
const leadStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		--figure-ground: var(--np-card);
		padding: 24px 26px 22px;
	}
	header {
		display: flex;
		flex-wrap: wrap;
		gap: 16px 24px;
		align-items: center;
		justify-content: space-between;
	}
	header > div:first-child {
		flex: 1 1 300px;
	}
	header p {
		margin-top: 6px;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
	}
	.primary {
		min-width: 84px;
	}
	ol {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(116px, 1fr));
		gap: 18px 12px;
		margin: 22px 0 4px;
	}
	li {
		display: grid;
		justify-items: center;
		align-content: start;
		gap: 2px;
		text-align: center;
	}
	li posture-picture {
		width: 100%;
		height: 136px;
		margin-bottom: 6px;
	}
	details {
		margin-top: 14px;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	details p {
		margin: 4px 0 0 14px;
	}
	@media (max-width: 480px) {
		section {
			padding: 18px;
		}
		ol {
			grid-template-columns: minmax(0, 1fr);
			gap: 8px;
		}
		li {
			grid-template-columns: 72px 1fr;
			justify-items: start;
			text-align: start;
			column-gap: 14px;
		}
		li posture-picture {
			grid-row: 1 / 3;
			height: 68px;
			margin: 0;
		}
		li span:first-of-type {
			align-self: end;
		}
		.act {
			flex: 1 1 100%;
		}
		.primary {
			flex: 1 1 100%;
		}
	}
`;

/** An offer is to be played. */
export type StartEvent = CustomEvent<Offer>;

/** What fits now: one routine with all its steps drawn, and the button that starts it. */
export class Lead extends LitElement {
	static override styles = [controls, primary, leadStyles];
	static override properties = {
		offer: { attribute: false },
		why: { attribute: false },
		note: { attribute: false },
		swap: { attribute: false },
		other: { attribute: false },
		wheelchair: { attribute: false },
	};
	declare offer: Offer;
	/** The reason for it, or where it is done, in one line. */
	declare why: string;
	/** A note that every routine has for this person; null: none. */
	declare note: string | null;
	/** The other position that is offered; null where there is only one. */
	declare swap: 'seated' | 'standing' | null;
	/** There may be something else. */
	declare other: boolean;
	declare wheelchair: boolean;

	/** Focuses the primary action. */
	async focusStart(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, '.primary');
	}

	override render() {
		const { routine, seconds } = this.offer;
		const name = t(routine.name);
		const long = minutesInWords(totalMinutes(seconds));
		return html`<section aria-labelledby="title">
			<header>
				<div>
					<h1 id="title">${l10n.t('{0}, {1}', name, long)}</h1>
					<p class="quiet">${this.why}</p>
					${this.note ? html`<p class="quiet note">${this.note}</p>` : nothing}
				</div>
				<div class="act">
					<button class="primary" @click=${() => this.start()}>${l10n.t('Start')}</button>
					${this.swap ? this.link('swap', this.swapWords(this.swap)) : nothing}
					${this.other ? this.link('other', l10n.t('Something else')) : nothing}
				</div>
			</header>
			<ol aria-label=${l10n.t('Steps')}>
				${routine.steps.map((step) => this.step(step))}
			</ol>
			${leftOutMoves(this.offer.leftOut)}
			<slot></slot>
		</section>`;
	}

	private swapWords(to: 'seated' | 'standing'): string {
		return to === 'seated' ? l10n.t('Seated instead') : l10n.t('Standing instead');
	}

	private link(event: 'swap' | 'other', label: string) {
		return html`<button class="link" @click=${() => this.dispatchEvent(new Event(event))}>
			${label}
		</button>`;
	}

	private step(step: RoutineStep) {
		return html`<li>
			<posture-picture .move=${step.move} .wheelchair=${this.wheelchair}></posture-picture>
			<span>${t(pageCatalogue.moveOf(step.move).name)}</span>
			<span class="quiet">${stepWords(step)}</span>
		</li>`;
	}

	private start(): void {
		this.dispatchEvent(
			new CustomEvent('start', { detail: this.offer, bubbles: true, composed: true }),
		);
	}
}

customElements.define('posture-lead', Lead);
