import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement } from 'lit';
import type { Area, Equipment, Position } from '../../core/moves/move.ts';
import { controls } from '../shell/controls.ts';
import '../shell/segments.ts';
import type { Option } from '../shell/segments.ts';
import { capital, say, span } from '../shell/words.ts';
import { chips } from './chips.ts';
import { filtersStyles } from './filtersStyles.ts';
import { lengths, positions, type Filter } from './search.ts';

/** Says how the person narrowed the library. */
export type NarrowEvent = CustomEvent<Filter>;

/** Position, area, equipment, length, floor, favourites and search words. */
export class Filters extends LitElement {
	static override styles = [controls, chips, filtersStyles];
	static override properties = {
		filter: { attribute: false },
		areas: { attribute: false },
		equipment: { attribute: false },
	};
	declare filter: Filter;
	/** The areas and the equipment to choose from. */
	declare areas: readonly Area[];
	declare equipment: readonly Equipment[];

	override render() {
		const { position, area, equipment, most, noFloor, favourites, query } = this.filter;
		const lengthWords = (seconds: number) => l10n.t('{0} at most', span(seconds));
		return html`
			<div class="places">
				<posture-segments
					.label=${l10n.t('Position')}
					.options=${positions.map((value) => ({
						value,
						label: value === '' ? l10n.t('All') : capital(say(value)),
					}))}
					.value=${position}
					@choose=${({ detail }: CustomEvent<Position | ''>) => this.narrow({ position: detail })}
				></posture-segments>
				${this.select(l10n.t('Area'), l10n.t('Any area'), area, this.areas.map(named), (value) =>
					this.narrow({ area: value as Area | '' }),
				)}
				${this.select(
					l10n.t('Equipment'),
					l10n.t('Any equipment'),
					equipment,
					this.equipment.map(named),
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
				<vscode-textfield
					label=${l10n.t('Search moves')}
					placeholder=${l10n.t('Search moves')}
					.value=${query}
					@input=${({ target }: { target: { value: string } }) =>
						this.narrow({ query: target.value })}
				></vscode-textfield>
				${this.toggle(l10n.t('No floor'), noFloor, { noFloor: !noFloor })}
				${this.toggle(l10n.t('Favourites'), favourites, { favourites: !favourites })}
			</div>
		`;
	}

	private select(
		label: string,
		any: string,
		chosen: string,
		options: readonly Option[],
		take: (value: string) => void,
	) {
		return html`<select
			aria-label=${label}
			@change=${({ target }: { target: HTMLSelectElement }) => take(target.value)}
		>
			${[{ value: '', label: any }, ...options].map(
				({ value, label }) =>
					html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
			)}
		</select>`;
	}

	private toggle(label: string, on: boolean, part: Partial<Filter>) {
		return html`<button
			class="chip"
			aria-pressed=${on ? 'true' : 'false'}
			@click=${() => this.narrow(part)}
		>
			${label}
		</button>`;
	}

	private narrow(part: Partial<Filter>): void {
		const detail = { ...this.filter, ...part };
		this.dispatchEvent(new CustomEvent('narrow', { detail }));
	}
}

function named(word: string): Option {
	return { value: word, label: capital(say(word)) };
}

customElements.define('posture-filters', Filters);
