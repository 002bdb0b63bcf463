import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Day } from '../../../core/running/days.ts';
import type { Running } from '../../../core/running/running.ts';
import { extraMinutes, type WarmUpOrder } from '../../../core/running/warmUp.ts';
import type { Offer, Person } from '../../moves/fitting.ts';
import { wholeMinutes } from '../../moves/moveWords.ts';
import { controls } from '../../shell/controls.ts';
import '../../shell/segments.ts';
import { minutes, say } from '../../shell/words.ts';
import { coreWords } from './coreWords.ts';
import { AROUND, offerById, warmUpOffer, type Around } from './offers.ts';

/** Warm-up, cool-down and core: to be played here, or taken along. */
export class RoutineRows extends LitElement {
	static override styles = [
		controls,
		css`
			ul {
				margin-top: 8px;
			}
			li {
				display: flex;
				flex-wrap: wrap;
				gap: 4px 20px;
				align-items: center;
				padding: 8px 0;
				border-bottom: 1px solid var(--np-line);
			}
			li > div:first-child {
				flex: 1 1 240px;
			}
			.act {
				display: flex;
				gap: 20px;
			}
		`,
	];
	static override properties = {
		person: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		order: { state: true },
	};
	declare person: Person;
	declare running: Running;
	declare today: Day;
	/** Of the speed warm-up; null: what the sitting before it speaks for. */
	declare order: WarmUpOrder | null;

	constructor() {
		super();
		this.order = null;
	}

	override render() {
		return html`<section aria-labelledby="title">
			<h2 id="title">${l10n.t('Around the run')}</h2>
			<ul>
				${AROUND.map((id) => this.row(id))}
			</ul>
		</section>`;
	}

	private row(id: Around) {
		const offer = this.offer(id);
		if (!offer) {
			return nothing;
		}
		const name = say(offer.routine.name);
		return html`<li>
			<div>
				<span>${name}</span>
				<p class="quiet">${minutes(wholeMinutes(offer.seconds))} · ${this.note(id, offer)}</p>
			</div>
			${id === 'warmup-speed' && !this.person.body.seated ? this.orders() : nothing}
			<div class="act">
				<button
					class="link"
					aria-label=${l10n.t('Start: {0}', name)}
					@click=${() => this.tell('start', offer)}
				>
					${l10n.t('Start')}
				</button>
				<button
					class="link"
					aria-label=${l10n.t('Take along: {0}', name)}
					@click=${() => this.tell('takeAlong', offer)}
				>
					${l10n.t('Take along')}
				</button>
			</div>
		</li>`;
	}

	private offer(id: Around): Offer | null {
		const { person, running } = this;
		const extra = extraMinutes(running.sittingMinutes);
		switch (id) {
			case 'warmup-easy':
				return warmUpOffer({ routine: id, extraMinutes: extra, order: null }, person);
			case 'warmup-speed':
				return warmUpOffer({ routine: id, extraMinutes: extra, order: this.chosenOrder }, person);
			case 'cooldown':
			case 'core':
			case 'core-2':
				return offerById(id, person);
		}
	}

	private get chosenOrder(): WarmUpOrder {
		return this.order ?? (extraMinutes(this.running.sittingMinutes) > 0 ? 'jog-first' : 'article');
	}

	/** Both orders: the article's, and the one for someone who has sat for hours. */
	private orders() {
		return html`<posture-segments
			.label=${l10n.t('Order')}
			.options=${[
				{ value: 'article', label: l10n.t('Stretches first') },
				{ value: 'jog-first', label: l10n.t('Jog first') },
			]}
			.value=${this.chosenOrder}
			@choose=${({ detail }: CustomEvent<WarmUpOrder>) => (this.order = detail)}
		></posture-segments>`;
	}

	private note(id: Around, { routine }: Offer): string {
		const extra = extraMinutes(this.running.sittingMinutes);
		switch (id) {
			case 'warmup-easy':
			case 'warmup-speed':
				return extra > 0
					? l10n.t('{0} min longer after the long sit (our number)', extra)
					: say(routine.where);
			case 'cooldown':
				return say(routine.where);
			case 'core':
			case 'core-2':
				return coreWords(this.running.days, this.today);
		}
	}

	private tell(event: 'start' | 'takeAlong', detail: Offer): void {
		this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
	}
}

customElements.define('posture-routine-rows', RoutineRows);
