import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Routine } from '../../core/moves/routine.ts';
import { controls } from '../ui/controls.ts';
import { listText, minutesText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import './movePicture.ts';
import { totalMinutes } from './moveWords.ts';
import { cardMoves, type Offer, offerOf, type Person } from './offer.ts';

/** The person chose a routine for the lead. */
export type ChooseEvent = CustomEvent<Routine>;

const lock = html`<svg class="lock" viewBox="0 0 12 14" aria-hidden="true">
	<path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.5"></path>
	<rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"></rect>
</svg>`;

const cardStyles = css`
	ul {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(min(272px, 100%), 1fr));
		gap: 10px;
		margin-top: 12px;
	}
	li {
		display: flex;
	}
	button {
		flex: 1;
		display: grid;
		grid-template-columns: 76px minmax(0, 1fr);
		align-items: center;
		gap: 0 14px;
		border: 1px solid var(--np-line);
		border-radius: var(--np-radius);
		padding: 10px 14px 10px 10px;
	}
	button:hover {
		background: var(--np-hover);
		--figure-ground: var(--np-hover);
	}
	button[aria-pressed='true'] {
		border-color: var(--np-accent);
		box-shadow: inset 0 0 0 1px var(--np-accent);
	}
	button[aria-disabled='true'] {
		cursor: default;
	}
	button[aria-disabled='true']:hover {
		background: none;
		--figure-ground: var(--np-back);
	}
	posture-picture {
		height: 76px;
	}
	.locked posture-picture {
		opacity: 0.5;
	}
	.name {
		display: flex;
		gap: 12px;
		align-items: baseline;
		justify-content: space-between;
	}
	strong {
		font-weight: 600;
	}
	.minutes {
		flex: none;
		color: var(--np-quiet);
		font-size: var(--np-small);
		font-variant-numeric: tabular-nums;
	}
	.when {
		display: block;
		margin-top: 2px;
	}
	.quiet {
		display: block;
		margin-top: 4px;
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
`;

/** Every routine as a card that brings it to the lead: what it begins with, and when it is for. */
export class RoutineCards extends LitElement {
	static override styles = [controls, cardStyles];
	static override properties = { chosen: { attribute: false }, person: { attribute: false } };
	/** Id of the routine that the lead shows; null while it shows what fits. */
	declare chosen: string | null;
	declare person: Person;

	override render() {
		const { routines } = pageCatalogue;
		const { closed } = this.person.body;
		const offers = new Map(routines.map((each) => [each, offerOf(each, this.person)]));
		const moves = cardMoves([...offers.values()].filter((offer) => offer !== null));
		const left = closed === null ? routines.filter((routine) => !offers.get(routine)) : [];
		if (closed !== null && moves.size === 0) {
			// What closed them, and where to turn, stands once, on top of the tab.
			return nothing;
		}
		return html`<section aria-labelledby="title">
			<h2 id="title">${l10n.t('Routines')}</h2>
			<ul>
				${routines.map((routine) => this.card(routine, offers.get(routine), moves.get(routine.id)))}
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

	private card(routine: Routine, offer: Offer | null | undefined, move: string | undefined) {
		if (!offer) {
			return nothing;
		}
		const { locked, occasion = '', where } = routine;
		// A routine that the person wrote names no occasion, and maybe no place.
		const when = t(occasion || where);
		return html`<li>
			<button
				class=${locked ? 'locked' : ''}
				aria-disabled=${locked ? 'true' : 'false'}
				aria-pressed=${this.chosen === routine.id ? 'true' : 'false'}
				@click=${() => this.choose(routine)}
			>
				<posture-picture
					.move=${move}
					.centred=${true}
					.wheelchair=${this.person.body.wheelchair}
				></posture-picture>
				<span>
					<span class="name">
						<strong>${locked ? lock : nothing}${t(offer.routine.name)}</strong>
						<span class="minutes">${minutesText(totalMinutes(offer.seconds))}</span>
					</span>
					${when ? html`<span class="when">${when}</span>` : nothing}
					${locked ? html`<span class="quiet">${t(locked)}</span>` : nothing}
				</span>
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
