import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Routine } from '../../core/moves/routine.ts';
import { controls } from '../ui/controls.ts';
import { capitalized, listText, minutesText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import { totalMinutes } from './moveWords.ts';
import { type Offer, offerOf, type Person } from './offer.ts';

/** The person chose a routine for the lead. */
export type ChooseEvent = CustomEvent<Routine>;

const lock = html`<svg class="lock" viewBox="0 0 12 14" aria-hidden="true">
	<path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.5"></path>
	<rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"></rect>
</svg>`;

/** Every routine as a card that brings it to the lead. A locked one shows why it is locked. */
export class RoutineCards extends LitElement {
	static override styles = [
		controls,
		css`
			ul {
				display: grid;
				grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
				gap: 10px;
				margin-top: 12px;
			}
			li {
				display: flex;
			}
			button {
				flex: 1;
				display: flex;
				flex-direction: column;
				border: 1px solid var(--np-line);
				border-radius: var(--np-radius);
				padding: 12px 14px;
			}
			button:hover {
				background: var(--np-hover);
			}
			button[aria-pressed='true'] {
				border-color: var(--np-accent);
				box-shadow: inset 0 0 0 1px var(--np-accent);
			}
			button[aria-disabled='true'] {
				border-style: dashed;
				cursor: default;
			}
			button[aria-disabled='true']:hover {
				background: none;
			}
			strong {
				display: block;
				font-weight: 600;
			}
			.quiet {
				display: block;
				margin-top: 3px;
			}
			.lock {
				width: 0.9em;
				height: 1em;
				margin-inline-end: 6px;
				vertical-align: -0.1em;
			}
			section > .quiet {
				margin-top: 12px;
			}
		`,
	];
	static override properties = { chosen: { attribute: false }, person: { attribute: false } };
	/** Id of the routine that the lead shows; null while it shows what fits. */
	declare chosen: string | null;
	declare person: Person;

	override render() {
		const { routines } = pageCatalogue;
		const offers = new Map(routines.map((each) => [each, offerOf(each, this.person)]));
		const left = routines.filter((routine) => !offers.get(routine));
		return html`<section aria-labelledby="title">
			<h2 id="title">${l10n.t('Routines')}</h2>
			<ul>
				${routines.map((routine) => this.card(routine, offers.get(routine)))}
			</ul>
			${
				left.length > 0
					? html`<p class="quiet">
							${l10n.t('Left out, having no fair version for you: {0}', listText(left.map(({ name }) => t(name))))}
						</p>`
					: nothing
			}
		</section>`;
	}

	private card(routine: Routine, offer: Offer | null | undefined) {
		if (!offer) {
			return nothing;
		}
		const { locked } = routine;
		// A routine that the person wrote names no place.
		const place = locked ? capitalized(t(locked)) : t(routine.where);
		const words = [minutesText(totalMinutes(offer.seconds)), place].filter(Boolean).join(' · ');
		return html`<li>
			<button
				aria-disabled=${locked ? 'true' : 'false'}
				aria-pressed=${this.chosen === routine.id ? 'true' : 'false'}
				@click=${() => this.choose(routine)}
			>
				<strong>${locked ? lock : nothing}${t(offer.routine.name)}</strong>
				<span class="quiet">${words}</span>
			</button>
		</li>`;
	}

	private choose(routine: Routine): void {
		if (!routine.locked) {
			this.dispatchEvent(new CustomEvent('choose', { detail: routine }));
		}
	}
}

customElements.define('posture-routines', RoutineCards);
