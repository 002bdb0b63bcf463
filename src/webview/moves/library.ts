import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Move } from '../../core/moves/move.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';
import type { NarrowEvent } from './filters.ts';
import './filters.ts';
import { leftOutMoves } from './leadOffer.ts';
import './moveRow.ts';
import { adaptedMoves, type Person, restfulMoves } from './offer.ts';
import { type Filter, passes } from './search.ts';

/** The moves that the person never wants to see, with the way back; nothing where there are none. */
function hiddenMoves(hidden: readonly string[]) {
	const moves = pageCatalogue.every.filter(({ id }) => hidden.includes(id));
	const inFile = pageCatalogue.every.filter(({ id }) => pageCatalogue.hiddenInFile.includes(id));
	if (moves.length + inFile.length === 0) {
		return nothing;
	}
	return html`<details class="quiet">
		<summary>${l10n.t('Hidden moves: {0}', moves.length + inFile.length)}</summary>
		<ul>
			${moves.map(
				({ id, name }) =>
					html`<li>
						${t(name)}
						<button
							class="link"
							aria-label=${l10n.t('Show again: {0}', t(name))}
							@click=${() => host.post({ kind: 'hide', move: id, on: false })}
						>
							${l10n.t('Show again')}
						</button>
					</li>`,
			)}
			${inFile.map(({ name }) => html`<li>${l10n.t('{0}, hidden in your file', t(name))}</li>`)}
		</ul>
	</details>`;
}

/** The library: its moves in two columns that open independently, in one where it is narrow. */
const libraryStyles = css`
	header {
		display: flex;
		justify-content: space-between;
		align-items: baseline;
	}
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
		margin-top: 12px;
	}
	details {
		margin-top: 12px;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	details li {
		padding: 2px 0 2px 14px;
	}
	details .link {
		margin-inline-start: 8px;
	}
`;

const sorted = <T extends string>(words: readonly T[]) => [...new Set(words)].sort();

/** The moves that suit the person, favourites first, narrowed by the filters. */
export class Library extends LitElement {
	static override styles = [controls, libraryStyles];
	static override properties = {
		filter: { attribute: false },
		person: { attribute: false },
		whole: { state: true },
	};
	declare filter: Filter;
	declare person: Person;
	/** Whether the moves that only routines use are listed as well. */
	declare whole: boolean;

	constructor() {
		super();
		this.whole = false;
	}

	override render() {
		const { likes, body } = this.person;
		const isOpen = body.closed === null;
		const suited = adaptedMoves(isOpen ? this.listed : restfulMoves(body), this.person);
		// What is left while what strains is closed is too little to be narrowed.
		const found = isOpen ? this.found(suited.moves) : suited.moves;
		const half = Math.ceil(found.length / 2);
		const { every } = pageCatalogue;
		return html`<section aria-labelledby="title">
			<header>
				<h2 id="title">${l10n.t('Moves')}</h2>
				<button class="link" @click=${() => host.post({ kind: 'command', command: 'editMyMoves' })}>
					${l10n.t('Edit my moves')}
				</button>
			</header>
			${
				isOpen
					? html`<posture-filters
							.filter=${this.filter}
							.areas=${sorted(every.flatMap(({ areas }) => areas))}
							.equipment=${sorted(every.flatMap(({ equipment }) => equipment))}
							.floor=${!body.noFloor && !body.seated}
							@narrow=${({ detail }: NarrowEvent) => this.narrow(detail)}
						></posture-filters>`
					: nothing
			}
			<div class="columns">
				${this.column(found.slice(0, half))}${this.column(found.slice(half))}
			</div>
			<div role="status" class="quiet">${isOpen ? this.outcome(found.length) : nothing}</div>
			${isOpen && !this.searchesAll ? this.more() : nothing} ${leftOutMoves(suited.leftOut)}
			${hiddenMoves(likes.hidden)}
		</section>`;
	}

	private get listed(): readonly Move[] {
		return this.whole || this.searchesAll ? pageCatalogue.every : pageCatalogue.moves;
	}

	/** A search, and the list of favourites, include the moves within routines. */
	private get searchesAll(): boolean {
		return this.filter.query !== '' || this.filter.favourites;
	}

	private found(from: readonly Move[]): readonly Move[] {
		const { favourites } = this.person.likes;
		const liked = (move: Move) => (favourites.includes(move.id) ? 0 : 1);
		return from
			.filter((move) => passes(move, this.filter, t, favourites))
			.sort((a, b) => liked(a) - liked(b));
	}

	private column(part: readonly Move[]) {
		return part.length > 0
			? html`<div>
					${repeat(
						part,
						({ id }) => id,
						(move) =>
							html`<posture-move
								.move=${move}
								.favourite=${this.person.likes.favourites.includes(move.id)}
								.own=${pageCatalogue.isOwn(move.id)}
								.wheelchair=${this.person.body.wheelchair}
							></posture-move>`,
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
