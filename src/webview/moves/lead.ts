import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { RoutineStep } from '../../core/moves/routine.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { primary } from '../shell/primary.ts';
import { minutesInWords, say } from '../shell/words.ts';
import { catalogue } from './catalogue.ts';
import type { Offer } from './fitting.ts';
import { leftOutMoves } from './fitWords.ts';
import { leadStyles } from './leadStyles.ts';
import { stepWords, wholeMinutes } from './moveWords.ts';
import './picture.ts';

/** Says what is to be played. */
export type StartEvent = CustomEvent<Offer>;

/** What fits now: one routine with all its steps drawn, and the one thing to do about it. */
export class Lead extends LitElement {
	static override styles = [controls, primary, leadStyles];
	static override properties = {
		offer: { attribute: false },
		why: { attribute: false },
		note: { attribute: false },
		swap: { attribute: false },
		wheels: { attribute: false },
	};
	declare offer: Offer;
	/** One line on why, or on where it is done. */
	declare why: string;
	/** Said of every routine to this person; null where there is nothing to say. */
	declare note: string | null;
	/** The other place that is offered; null where there is only one. */
	declare swap: 'seated' | 'standing' | null;
	declare wheels: boolean;

	/** Puts the keyboard on the primary action. */
	async focusStart(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, '.primary');
	}

	override render() {
		const { routine, seconds } = this.offer;
		const name = say(routine.name);
		const long = minutesInWords(wholeMinutes(seconds));
		return html`<section aria-labelledby="title">
			<header>
				<div>
					<h1 id="title">${l10n.t('{0}, {1}', name, long)}</h1>
					<p class="quiet">${this.why}</p>
					${this.note ? html`<p class="quiet note">${this.note}</p>` : nothing}
				</div>
				<div class="act">
					${this.swap ? this.link('swap', this.swapWords(this.swap)) : nothing}
					${this.link('other', l10n.t('Something else'))}
					<button class="primary" @click=${() => this.start()}>${l10n.t('Start')}</button>
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
			<posture-picture .move=${step.move} .wheels=${this.wheels}></posture-picture>
			<span>${say(catalogue.moveOf(step.move).name)}</span>
			<span class="quiet">${stepWords(step)}</span>
		</li>`;
	}

	private start(): void {
		const { offer: detail } = this;
		this.dispatchEvent(new CustomEvent('start', { detail, bubbles: true, composed: true }));
	}
}

customElements.define('posture-lead', Lead);
