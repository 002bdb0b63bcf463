import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Move } from '../../core/moves/move.ts';
import { controls } from '../shell/controls.ts';
import { host } from '../shell/host.ts';
import { say } from '../shell/words.ts';
import { catalogue } from './catalogue.ts';
import './filters.ts';
import type { NarrowEvent } from './filters.ts';
import { suitedMoves, type Person } from './fitting.ts';
import { leftOutMoves } from './fitWords.ts';
import { hiddenMoves } from './hiddenMoves.ts';
import { libraryStyles } from './libraryStyles.ts';
import './moveRow.ts';
import { passes, type Filter } from './search.ts';

const sorted = <T extends string>(words: readonly T[]) => [...new Set(words)].sort();

/**
 * The moves that suit the person, favourites first, narrowed by the filters, in two columns that open
 * independently.
 */
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
		const { likes } = this.person;
		const from = this.whole || this.narrowedByWords ? catalogue.every : catalogue.moves;
		const suited = suitedMoves(from, this.person);
		const found = this.found(suited.moves);
		const half = Math.ceil(found.length / 2);
		const { every } = catalogue;
		return html`<section aria-labelledby="title">
			<header>
				<h2 id="title">${l10n.t('Moves')}</h2>
				<button class="link" @click=${() => host.say({ kind: 'command', command: 'editMyMoves' })}>
					${l10n.t('Edit my moves')}
				</button>
			</header>
			<posture-filters
				.filter=${this.filter}
				.areas=${sorted(every.flatMap(({ areas }) => areas))}
				.equipment=${sorted(every.flatMap(({ equipment }) => equipment))}
				@narrow=${({ detail }: NarrowEvent) => this.narrow(detail)}
			></posture-filters>
			<div class="columns">
				${this.column(found.slice(0, half))}${this.column(found.slice(half))}
			</div>
			<div role="status" class="quiet">${this.outcome(found.length)}</div>
			${this.narrowedByWords ? nothing : this.more()} ${leftOutMoves(suited.leftOut)}
			${hiddenMoves(likes.hidden)}
		</section>`;
	}

	/** A search, and the list of favourites, look everywhere; else the main moves come alone. */
	private get narrowedByWords(): boolean {
		return this.filter.query !== '' || this.filter.favourites;
	}

	private found(from: readonly Move[]): readonly Move[] {
		const { favourites } = this.person.likes;
		const liked = (move: Move) => (favourites.includes(move.id) ? 0 : 1);
		return from
			.filter((move) => passes(move, this.filter, say, favourites))
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
								.own=${catalogue.isOwn(move.id)}
								.wheels=${this.person.body.wheelchair}
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
