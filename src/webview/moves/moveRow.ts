import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Move } from '../../core/moves/move.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { listText, t } from '../ui/words.ts';
import { moveDetail } from './moveDetail.ts';
import { feltStyles } from './feltAreas.ts';
import './movePicture.ts';
import { doseWords } from './moveWords.ts';

/** A row of the library and the detail that opens beneath it. */
const moveRowStyles = css`
	:host {
		border-bottom: 1px solid var(--np-line);
	}
	.row {
		display: grid;
		grid-template-columns: minmax(0, 1fr) auto;
		align-items: center;
		border-radius: 4px;
	}
	.row:hover {
		background: var(--np-hover);
		--figure-ground: var(--np-hover);
	}
	h3 {
		font: inherit;
	}
	.opener {
		display: grid;
		grid-template-columns: 84px 1fr auto;
		align-items: center;
		gap: 2px 16px;
		width: 100%;
		min-height: 76px;
		padding: 6px 8px;
		border-radius: 4px;
	}
	.opener posture-picture {
		height: 64px;
	}
	.opener:focus-visible,
	.star:focus-visible {
		outline-offset: -2px;
	}
	strong {
		display: block;
		font-weight: 600;
	}
	.arrow {
		width: 12px;
		height: 12px;
		color: var(--np-quiet);
	}
	[aria-expanded='true'] {
		grid-template-columns: 0 1fr auto;
		min-height: 52px;
		gap: 2px 0;
	}
	[aria-expanded='true'] .arrow {
		transform: rotate(90deg);
	}
	.star {
		display: grid;
		place-items: center;
		width: 36px;
		height: 36px;
		border-radius: 4px;
		color: var(--np-quiet);
	}
	.star svg {
		width: 16px;
		height: 16px;
		fill: none;
	}
	.star:hover,
	.star[aria-pressed='true'] {
		color: var(--np-text);
	}
	.star[aria-pressed='true'] svg {
		fill: currentColor;
	}
	.detail {
		padding: 0 8px 24px;
	}
	.top {
		display: grid;
		grid-template-columns: minmax(0, 190px) minmax(0, 1fr);
		gap: 20px;
		align-items: start;
	}
	.top posture-picture {
		height: 200px;
		margin-bottom: 6px;
	}
	ol {
		list-style: decimal;
		padding-inline-start: 1.4em;
	}
	ol li {
		padding: 3px 0 3px 4px;
	}
	.top vscode-button {
		margin-top: 14px;
	}
	dl {
		display: grid;
		grid-template-columns: minmax(84px, auto) 1fr;
		gap: 6px 14px;
		margin-top: 18px;
	}
	dt {
		color: var(--np-quiet);
	}
	.sources {
		display: flex;
		flex-wrap: wrap;
		gap: 2px 16px;
		align-items: center;
	}
	.sources .link {
		min-height: 24px;
		margin-block: -2px;
	}
	@media (max-width: 420px) {
		.opener:not([aria-expanded='true']) {
			grid-template-columns: 64px 1fr auto;
			gap: 2px 12px;
			padding-inline: 0;
		}
		.top {
			grid-template-columns: minmax(0, 1fr);
			gap: 12px;
		}
	}
`;

const star = html`<svg viewBox="0 0 16 16" aria-hidden="true">
	<path
		d="M8 1.6l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.4l-4 2.2.9-4.4-3.3-3 4.5-.5z"
		stroke="currentColor"
		stroke-linejoin="round"
	></path>
</svg>`;

/** One move of the library: its figure, which moves under the pointer and in focus, and its detail. */
export class MoveRow extends LitElement {
	static override styles = [controls, feltStyles, moveRowStyles];
	static override properties = {
		move: { attribute: false },
		favourite: { attribute: false },
		own: { attribute: false },
		wheelchair: { attribute: false },
		open: { state: true },
		lively: { state: true },
	};
	declare move: Move;
	declare favourite: boolean;
	/** Whether the person wrote it. */
	declare own: boolean;
	declare wheelchair: boolean;
	declare open: boolean;
	/** Whether it is under the pointer or in focus, so that its figure moves. */
	declare lively: boolean;

	constructor() {
		super();
		this.open = false;
		this.lively = false;
	}

	/** A row that is removed or moved gets no event when pointer and focus leave it. */
	override disconnectedCallback() {
		super.disconnectedCallback();
		this.lively = false;
	}

	override render() {
		const name = t(this.move.name);
		const words = [doseWords(this.move), listText(this.move.areas.map(t))];
		return html`
			<div
				class="row"
				@pointerenter=${() => (this.lively = true)}
				@pointerleave=${() => (this.lively = false)}
				@focusin=${() => (this.lively = true)}
				@focusout=${() => (this.lively = false)}
			>
				<h3>
					<button
						class="opener"
						aria-expanded=${this.open ? 'true' : 'false'}
						aria-controls="detail"
						@click=${() => (this.open = !this.open)}
					>
						${this.open ? html`<span></span>` : this.picture(this.lively)}
						<span>
							<strong>${name}</strong>
							<span class="quiet">
								${words.filter(Boolean).join(' · ')}${this.own ? ` · ${l10n.t('Yours')}` : nothing}
							</span>
						</span>
						<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
							<path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.5"></path>
						</svg>
					</button>
				</h3>
				<button
					class="star"
					aria-pressed=${this.favourite ? 'true' : 'false'}
					aria-label=${l10n.t('Favourite: {0}', name)}
					title=${l10n.t('Favourite')}
					@click=${() => this.like()}
				>
					${star}
				</button>
			</div>
			<div id="detail" class="detail" ?hidden=${!this.open}>
				${this.open ? this.detail() : nothing}
			</div>
		`;
	}

	private picture(moving: boolean) {
		return html`<posture-picture
			.move=${this.move.id}
			.moving=${moving}
			.wheelchair=${this.wheelchair}
		></posture-picture>`;
	}

	private detail() {
		return moveDetail(this.move, this.picture(true), () =>
			this.dispatchEvent(
				new CustomEvent('playMove', { detail: this.move.id, bubbles: true, composed: true }),
			),
		);
	}

	private like(): void {
		host.post({ kind: 'favourite', move: this.move.id, on: !this.favourite });
	}
}

customElements.define('posture-move', MoveRow);
