import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Day } from '../../../core/base/calendar.ts';
import { extraMinutes, type WarmUpOrder } from '../../../core/running/plan/warmUp.ts';
import { dayOfPlan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/run.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import '../../moves/movePicture.ts';
import { helpText, totalMinutes } from '../../moves/moveWords.ts';
import { cardMoves, type Offer, type Person, warmUpOffer } from '../../moves/offer.ts';
import { localDays } from '../../ui/browser.ts';
import { controls } from '../../ui/controls.ts';
import '../../ui/segments.ts';
import { minutesText, t } from '../../ui/words.ts';
import { intervalsWords } from '../shared/programWords.ts';
import { nearDayWords } from '../shared/runWords.ts';
import { routineRowStyles } from './routineRowStyles.ts';
import { AROUND, type Around, intervalOffer, offerById } from './runOffers.ts';

const WEEK = 7;

/** Core days a week (guide §3: two to three, and never two in a row). */
const MOST = 3;

/** The next day for core: not next to another one, and no fourth in seven days. */
export function nextCoreDay(done: readonly Day[], today: Day): Day {
	let day = today;
	while (
		done.includes(day) ||
		done.includes(day - 1) ||
		done.filter((other) => other > day - WEEK && other < day).length >= MOST
	) {
		day++;
	}
	return day;
}

/** When core comes next, in words. */
function coreWords(days: RunningState['days'], today: Day): string {
	const done = days.flatMap(({ day, core }) => (core ? [day] : []));
	const next = nearDayWords(nextCoreDay(done, today), today);
	return l10n.t('2 to 3 days a week, never two in a row. Next: {0}.', next);
}

/** A phone, and an arrow onto it. */
const phone = html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
	<path
		d="M9.5 1.5H4.5a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V9M7 12.5h2M12.5 1v5.5M10 4.2l2.5 2.3L15 4.2"
		fill="none"
		stroke="currentColor"
		stroke-width="1.2"
		stroke-linejoin="round"
	></path>
</svg>`;

/** Warm-up, cool-down and core: each to be played here, or read on a sheet. */
export class RoutineRows extends LitElement {
	static override styles = [controls, routineRowStyles];
	static override properties = {
		person: { attribute: false },
		running: { attribute: false },
		today: { attribute: false },
		order: { state: true },
	};
	declare person: Person;
	declare running: RunningState;
	declare today: Day;
	/** The order of the speed warm-up; null: the one that fits the sitting before it. */
	declare order: WarmUpOrder | null;
	/** The move that stands for each routine, by its id. */
	private pictured: ReturnType<typeof cardMoves> = new Map();

	constructor() {
		super();
		this.order = null;
	}

	override willUpdate() {
		this.pictured = cardMoves(AROUND.flatMap((id) => this.offer(id) ?? []));
	}

	override render() {
		const { closed } = this.person.body;
		return html`<section aria-labelledby="title">
			<header>
				<h2 id="title">${l10n.t('Around the run')}</h2>
				${
					closed === null
						? html`<span class="quiet key" aria-hidden="true"
								>${phone}${l10n.t('Save for your phone')}</span
							>`
						: nothing
				}
			</header>
			${
				closed === null
					? html`<ul>
							${AROUND.map((id) => html`${id === 'cooldown' ? this.inTurn() : nothing}${this.around(id)}`)}
						</ul>`
					: html`<p>${helpText(closed)}</p>`
			}
		</section>`;
	}

	private around(id: Around) {
		const offer = this.offer(id);
		const ordered = id === 'warmup-speed' && !this.person.body.seated;
		return offer
			? this.row(offer, this.note(id, offer), ordered ? this.orders() : nothing)
			: nothing;
	}

	/** Running and walking in turn, where that is what is planned for today. */
	private inTurn() {
		const { person, running, today } = this;
		const plan = running.plans.find(
			(one) => one.intervals && one.ran === undefined && dayOfPlan(one, localDays) === today,
		);
		const offer = plan?.intervals ? intervalOffer(plan.intervals, person) : null;
		return plan?.intervals && offer
			? this.row(offer, intervalsWords(plan.intervals, person.body.wheelchair))
			: nothing;
	}

	private row(offer: Offer, note: string, more: unknown = nothing) {
		const name = t(offer.routine.name);
		const { wheelchair } = this.person.body;
		return html`<li>
			<posture-picture
				.move=${this.pictured.get(offer.routine.id) ?? (wheelchair ? 'roll-or-arms' : 'easy-jog')}
				.centred=${true}
				.wheelchair=${wheelchair}
			></posture-picture>
			<div>
				<span class="name">
					<strong>${name}</strong>
					<span class="quiet">${minutesText(totalMinutes(offer.seconds))}</span>
				</span>
				<p class="quiet">${note}</p>
				${more}
			</div>
			<div class="act">
				<button
					class="start"
					aria-label=${l10n.t('Start: {0}', name)}
					@click=${() => this.emit('start', offer)}
				>
					${l10n.t('Start')}
				</button>
				<button
					class="take"
					title=${l10n.t('Save for your phone')}
					aria-label=${l10n.t('Save for your phone: {0}', name)}
					@click=${() => this.emit('openSheet', offer)}
				>
					${phone}
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

	/** The choice of two orders: the article's, and the one for someone who has sat for hours. */
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
					: id === 'warmup-speed' && !this.person.body.seated
						? speedWords(this.running.units)
						: t(routine.where);
			case 'cooldown':
				return t(routine.where);
			case 'core':
			case 'core-2':
				return coreWords(this.running.days, this.today);
		}
	}

	private emit(event: 'start' | 'openSheet', detail: Offer): void {
		this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
	}
}

/** Where the warm-up of a speed session is done, and what follows it by distance (guide §8). */
function speedWords(units: Units): string {
	return units === 'km'
		? l10n.t('Outdoors · then jog 2 to 5 km · 4 strides if you like')
		: l10n.t('Outdoors · then jog 1 to 3 miles · 4 strides if you like');
}

customElements.define('posture-routine-rows', RoutineRows);
