import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Move } from '../../core/moves/move.ts';
import { moves, supportMoves } from '../../content/moves.ts';
import { controls } from '../shell/controls.ts';
import { say } from '../shell/words.ts';
import './filters.ts';
import type { NarrowEvent } from './filters.ts';
import './moveRow.ts';
import { passes, type Filter } from './search.ts';

const all: readonly Move[] = [
	...moves,
	...supportMoves.filter(({ position }) => position !== 'any'),
];
const areas = [...new Set(all.flatMap((move) => move.areas))].sort();

/** The moves, narrowed by position, area and words, in two columns that open independently. */
export class Library extends LitElement {
	static override styles = [
		controls,
		css`
			.columns {
				display: grid;
				grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
				gap: 0 28px;
				align-items: start;
			}
			@media (max-width: 640px) {
				.columns {
					grid-template-columns: minmax(0, 1fr);
				}
			}
			[role='status'] {
				padding: 12px 8px 0;
			}
			.more {
				margin: 12px 4px 0;
			}
		`,
	];
	static override properties = { filter: { attribute: false }, whole: { state: true } };
	declare filter: Filter;
	/** Whether the moves that only routines use are listed as well. */
	declare whole: boolean;

	constructor() {
		super();
		this.whole = false;
	}

	override render() {
		const found = this.found();
		const half = Math.ceil(found.length / 2);
		return html`<section aria-labelledby="title">
			<h2 id="title">${l10n.t('Moves')}</h2>
			<posture-filters
				.filter=${this.filter}
				.areas=${areas}
				@narrow=${({ detail }: NarrowEvent) => this.narrow(detail)}
			></posture-filters>
			<div class="columns">
				${this.column(found.slice(0, half))}${this.column(found.slice(half))}
			</div>
			<div role="status" class="quiet">${this.outcome(found.length)}</div>
			${this.filter.query ? nothing : this.more()}
		</section>`;
	}

	/** A search looks everywhere; without one the main moves come alone. */
	private found(): readonly Move[] {
		const from = this.whole || this.filter.query ? all : moves;
		return from.filter((move) => passes(move, this.filter, say));
	}

	private column(part: readonly Move[]) {
		return part.length > 0
			? html`<div>
					${repeat(
						part,
						({ id }) => id,
						(move) => html`<posture-move .move=${move}></posture-move>`,
					)}
				</div>`
			: nothing;
	}

	private outcome(count: number) {
		if (count === 0) {
			return l10n.t('No move fits these filters.');
		}
		return this.filter.query ? l10n.t('Moves found: {0}', count) : nothing;
	}

	private more() {
		return html`<button class="link more" @click=${() => (this.whole = !this.whole)}>
			${this.whole ? l10n.t('Only the main moves') : l10n.t('Also the moves within routines')}
		</button>`;
	}

	private narrow(filter: Filter): void {
		this.filter = filter;
		this.dispatchEvent(
			new CustomEvent('narrow', { detail: filter, bubbles: true, composed: true }),
		);
	}
}

customElements.define('posture-library', Library);
