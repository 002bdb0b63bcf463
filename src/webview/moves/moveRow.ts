import { css, html, LitElement, nothing } from 'lit';
import type { Move } from '../../core/moves/move.ts';
import { controls } from '../shell/controls.ts';
import { list, say } from '../shell/words.ts';
import { moveDetail } from './moveDetail.ts';
import { doseWords } from './moveWords.ts';

/** One move of the library: a row that opens to all that is known of it. */
export class MoveRow extends LitElement {
	static override styles = [
		controls,
		css`
			:host {
				border-bottom: 1px solid var(--np-line);
			}
			h3 {
				font: inherit;
			}
			.row {
				display: grid;
				grid-template-columns: 1fr auto;
				align-items: center;
				gap: 2px 12px;
				width: 100%;
				padding: 12px 8px;
				border-radius: 4px;
			}
			.row:hover {
				background: var(--np-hover);
			}
			.row:focus-visible {
				outline-offset: -2px;
			}
			strong {
				display: block;
				font-weight: 600;
			}
			.row svg {
				width: 12px;
				height: 12px;
				color: var(--np-quiet);
			}
			[aria-expanded='true'] svg {
				transform: rotate(90deg);
			}
			.detail {
				padding: 4px 8px 20px;
			}
			.detail ol {
				list-style: decimal;
				padding-inline-start: 1.6em;
			}
			.detail ol li {
				padding: 2px 0 2px 4px;
			}
			dl {
				display: grid;
				grid-template-columns: minmax(84px, auto) 1fr;
				gap: 6px 14px;
				margin-top: 14px;
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
		`,
	];
	static override properties = { move: { attribute: false }, open: { state: true } };
	declare move: Move;
	declare open: boolean;

	constructor() {
		super();
		this.open = false;
	}

	override render() {
		return html`
			<h3>
				<button
					class="row"
					aria-expanded=${this.open ? 'true' : 'false'}
					aria-controls="detail"
					@click=${() => (this.open = !this.open)}
				>
					<span>
						<strong>${say(this.move.name)}</strong>
						<span class="quiet">${doseWords(this.move)} · ${list(this.move.areas.map(say))}</span>
					</span>
					<svg viewBox="0 0 12 12" aria-hidden="true">
						<path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.5"></path>
					</svg>
				</button>
			</h3>
			<div id="detail" class="detail" ?hidden=${!this.open}>
				${this.open ? moveDetail(this.move) : nothing}
			</div>
		`;
	}
}

customElements.define('posture-move', MoveRow);
