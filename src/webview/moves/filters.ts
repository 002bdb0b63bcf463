import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Area, Equipment, MovePosition } from '../../core/moves/move.ts';
import { chips, controls } from '../ui/controls.ts';
import type { ChoiceOption } from '../ui/segments.ts';
import '../ui/segments.ts';
import { toggle, toggleStyles } from '../ui/toggle.ts';
import { capitalized, secondsText, t } from '../ui/words.ts';
import { type Filter, lengths, positions } from './search.ts';

/** The filters: two lines, wrapping into full rows where it is narrow. */
const filtersStyles = css`
	:host {
		display: grid;
		grid-template-columns: minmax(0, 1fr);
		gap: 8px;
		margin: 12px 0 8px;
	}
	div {
		display: flex;
		flex-wrap: wrap;
		align-items: center;
		gap: 8px;
	}
	div:last-child {
		column-gap: 16px;
	}
	.places select {
		flex: 1 1 110px;
		max-width: none;
	}
	.field {
		flex: 1 1 180px;
	}
	@media (max-width: 640px) {
		posture-segments,
		.field {
			flex: 1 1 100%;
		}
	}
`;

/** The person narrowed the library. */
export type NarrowEvent = CustomEvent<Filter>;

/** Position, area, equipment, length, floor, favourites and search words. */
export class Filters extends LitElement {
	static override styles = [controls, chips, toggleStyles, filtersStyles];
	static override properties = {
		filter: { attribute: false },
		areas: { attribute: false },
		equipment: { attribute: false },
		floor: { attribute: false },
	};
	declare filter: Filter;
	/** The areas and the equipment to choose from. */
	declare areas: readonly Area[];
	declare equipment: readonly Equipment[];
	/** Moves on the floor are possible for this person. */
	declare floor: boolean;

	override render() {
		const { position, area, equipment, most, noFloor, favourites, query } = this.filter;
		const lengthWords = (seconds: number) => l10n.t('{0} at most', secondsText(seconds));
		return html`
			<div class="places">
				<posture-segments
					.label=${l10n.t('Position')}
					.options=${positions.map((value) => ({
						value,
						label: value === '' ? l10n.t('All') : capitalized(t(value)),
					}))}
					.value=${position}
					@choose=${({ detail }: CustomEvent<MovePosition | ''>) => this.narrow({ position: detail })}
				></posture-segments>
				${this.select(
					l10n.t('Area'),
					l10n.t('Any area'),
					area,
					this.areas.map(optionFor),
					(value) => this.narrow({ area: value as Area | '' }),
				)}
				${this.select(
					l10n.t('Equipment'),
					l10n.t('Any equipment'),
					equipment,
					this.equipment.map(optionFor),
					(value) => this.narrow({ equipment: value as Equipment | '' }),
				)}
				${this.select(
					l10n.t('Length'),
					l10n.t('Any length'),
					most === 0 ? '' : String(most),
					lengths
						.filter(Boolean)
						.map((each) => ({ value: String(each), label: lengthWords(each) })),
					(value) => this.narrow({ most: Number(value) }),
				)}
			</div>
			<div>
				<input
					type="search"
					class="field"
					aria-label=${l10n.t('Search moves')}
					placeholder=${l10n.t('Search moves')}
					.value=${query}
					@input=${({ target }: { target: HTMLInputElement }) =>
						this.narrow({ query: target.value })}
				/>
				${
					this.floor
						? toggle(l10n.t('Include floor moves'), !noFloor, () =>
								this.narrow({ noFloor: !noFloor }),
							)
						: nothing
				}
				${toggle(l10n.t('Favourites only'), favourites, () => this.narrow({ favourites: !favourites }))}
			</div>
		`;
	}

	private select(
		label: string,
		any: string,
		chosen: string,
		options: readonly ChoiceOption[],
		onChoose: (value: string) => void,
	) {
		return html`<select
			aria-label=${label}
			@change=${({ target }: { target: HTMLSelectElement }) => onChoose(target.value)}
		>
			${[{ value: '', label: any }, ...options].map(
				({ value, label }) =>
					html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
			)}
		</select>`;
	}

	private narrow(part: Partial<Filter>): void {
		const detail = { ...this.filter, ...part };
		this.dispatchEvent(new CustomEvent('narrow', { detail }));
	}
}

function optionFor(word: string): ChoiceOption {
	return { value: word, label: capitalized(t(word)) };
}

customElements.define('posture-filters', Filters);
