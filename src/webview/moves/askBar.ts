import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Body } from '../../core/moves/body.ts';
import { FIT_MINUTES } from '../../core/moves/fit.ts';
import type { Area } from '../../core/moves/move.ts';
import { chips, controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import '../ui/segments.ts';
import { toggle, toggleStyles } from '../ui/toggle.ts';
import { capitalized, minutesText, t } from '../ui/words.ts';
import type { Ask } from './search.ts';

/** The person chose an area for this break; empty: any. */
export type AreaEvent = CustomEvent<Area | ''>;

/** How long, for which area, on the floor too, and whether the back is sore today. */
export class AskBar extends LitElement {
	static override styles = [
		controls,
		chips,
		toggleStyles,
		css`
			:host {
				margin-top: 20px;
				padding-top: 16px;
				border-top: 1px solid var(--np-line);
			}
			div {
				display: flex;
				flex-wrap: wrap;
				gap: 8px 16px;
				align-items: center;
			}
			p {
				margin-top: 8px;
			}
			@media (max-width: 640px) {
				posture-segments {
					flex: 1 1 auto;
				}
			}
		`,
	];
	static override properties = {
		ask: { attribute: false },
		minutes: { attribute: false },
		area: { attribute: false },
		areas: { attribute: false },
		body: { attribute: false },
	};
	declare ask: Ask;
	/** How long what is shown takes, in whole minutes: the length that the person chose, or a routine's own. */
	declare minutes: number;
	declare area: Area | '';
	declare areas: readonly Area[];
	declare body: Body;

	override render() {
		const { ask, body } = this;
		const floorPossible = !body.noFloor && !body.seated;
		return html`<div>
				<posture-segments
					.label=${l10n.t('Length')}
					.options=${FIT_MINUTES.map((each) => ({ value: String(each), label: minutesText(each) }))}
					.value=${String(this.minutes)}
					@choose=${({ detail }: CustomEvent<string>) => this.change({ minutes: Number(detail) })}
				></posture-segments>
				<select
					aria-label=${l10n.t('Area')}
					@change=${({ target }: { target: HTMLSelectElement }) => this.narrow(target.value)}
				>
					<option value="" ?selected=${this.area === ''}>${l10n.t('Any area')}</option>
					${this.areas.map(
						(area) =>
							html`<option value=${area} ?selected=${this.area === area}>
								${capitalized(t(area))}
							</option>`,
					)}
				</select>
				${
					floorPossible
						? toggle(l10n.t('Include floor moves'), ask.floor, () =>
								this.change({ floor: !ask.floor }),
							)
						: nothing
				}
				${toggle(l10n.t('My back is sore today'), body.sore, () =>
					host.post({ kind: 'sore', on: !body.sore }),
				)}
			</div>
			${body.sore ? html`<p class="quiet">${l10n.t('Until midnight.')}</p>` : nothing}`;
	}

	private change(part: Partial<Ask>): void {
		const detail = { ...this.ask, ...part };
		this.dispatchEvent(new CustomEvent('ask', { detail, bubbles: true, composed: true }));
	}

	private narrow(detail: string): void {
		this.dispatchEvent(new CustomEvent('area', { detail }));
	}
}

customElements.define('posture-ask', AskBar);
