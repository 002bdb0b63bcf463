import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import { EASE_BREAK } from '../../../content/moves/routineTitles.ts';
import type { Day } from '../../../core/base/calendar.ts';
import type { Body } from '../../../core/moves/body.ts';
import type { CheckDone, OrdinaryOutcome } from '../../../core/running/check/readiness.ts';
import type { Run } from '../../../core/running/diary/run.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Verdict } from '../../../core/running/plan/verdict.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import { pageCatalogue } from '../../moves/catalogue.ts';
import '../../moves/movePicture.ts';
import { totalMinutes } from '../../moves/moveWords.ts';
import { type Offer, type Person, warmUpOffer } from '../../moves/offer.ts';
import { controls } from '../../ui/controls.ts';
import { focusOn } from '../../ui/browser.ts';
import { host } from '../../ui/host.ts';
import { minutesText, t } from '../../ui/words.ts';
import { easeOffer, offerById } from '../around/runOffers.ts';
import { headingOf, whenOf } from './planWords.ts';
import { reasons } from './reasons.ts';
import type { Situation } from './situation.ts';
import { todayStyles } from './todayStyles.ts';

/** The move that the card draws: a run, or a walk where that is advised; null: neither. */
function cardFigure(
	situation: Situation,
	checked: Pick<CheckDone, 'outcome'> | null,
	{ seated, wheelchair }: Pick<Body, 'seated' | 'wheelchair'>,
): string | null {
	const walks = checked?.outcome === 'swap';
	const rests = situation.kind === 'otherwise' && !situation.rewritten && !walks;
	if (situation.kind === 'warned' || checked?.outcome === 'no-run' || rests) {
		return null;
	}
	const { id, chairSwap, wheelchairSwap } = pageCatalogue.moveOf(walks ? 'walk-easy' : 'easy-jog');
	return wheelchair ? wheelchairSwap : seated ? chairSwap : id;
}

/** What the person chose on the card for the tab to do: check, change the plan, log the run. */
export type CardAction = 'check' | 'change' | 'log';

interface CardButton {
	readonly label: string;
	readonly act: () => void;
}

/** Today in one card: the verdict of check, load and plan, the reasons, and the main action. */
export class TodayCard extends LitElement {
	static override styles = [controls, todayStyles];
	static override properties = {
		situation: { attribute: false },
		verdict: { attribute: false },
		checked: { attribute: false },
		ran: { attribute: false },
		running: { attribute: false },
		person: { attribute: false },
		today: { attribute: false },
		planning: { attribute: false },
	};
	declare situation: Situation;
	declare verdict: Verdict;
	/** The last check of today. */
	declare checked: CheckDone | null;
	/** The last run of today. */
	declare ran: Run | null;
	declare running: RunningState;
	declare person: Person;
	declare today: Day;
	/** The plan is being changed, which is then the main action. */
	declare planning: boolean;

	/** Focuses the main action. */
	async focusContent(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const { situation } = this;
		const { checked, running, person, today } = this;
		const [primary, ...others] = this.planning ? [] : this.buttons();
		const move = cardFigure(situation, checked, person.body);
		return html`<section
			aria-labelledby="title"
			class="${situation.kind} ${'warning' in situation ? situation.warning : ''}"
		>
			${
				move
					? html`<posture-picture
							.move=${move}
							.wheelchair=${person.body.wheelchair}
						></posture-picture>`
					: nothing
			}
			<div class="text">
				<p class="quiet">${whenOf(situation, today)}</p>
				<h1 id="title" tabindex="-1">
					${headingOf(situation, checked, running.units, person.body)}
				</h1>
				${reasons(this).map((line) => html`<p>${line}</p>`)}
			</div>
			<div class="act">
				${primary ? html`<vscode-button @click=${primary.act}>${primary.label}</vscode-button>` : nothing}
				<div>
					${others.map(
						({ label, act }) => html`<button class="link" @click=${act}>${label}</button>`,
					)}
				</div>
			</div>
			<slot></slot>
		</section>`;
	}

	/** The buttons, the main action first. */
	private buttons(): readonly CardButton[] {
		const { situation } = this;
		const again = this.checked !== null || situation.kind === 'warned';
		const check = {
			label: again ? l10n.t('Check again') : l10n.t('Check before a run'),
			act: this.action('check'),
		};
		const change = { label: l10n.t('Change'), act: this.action('change') };
		const plan = { label: l10n.t('Plan a run'), act: this.action('change') };
		switch (situation.kind) {
			case 'warned':
				return [check];
			case 'after':
				return [
					{ label: l10n.t('Log it'), act: this.action('log') },
					...this.coolDown(),
					{ label: l10n.t('Did not run'), act: () => this.clear(situation.plan) },
				];
			case 'ran':
				return [...this.coolDown(), plan, check];
			case 'otherwise':
				return [
					{
						label: situation.rewritten ? l10n.t('Take this plan') : l10n.t('Leave the run out'),
						act: () => this.accept(situation),
					},
					check,
					change,
					...this.afterRun(),
				];
			case 'ready':
				return [...this.warmUp(), check, change, ...this.afterRun()];
			case 'unchecked':
				return [check, ...this.warmUp(), change, ...this.afterRun()];
			case 'later':
				return [
					change,
					check,
					...this.afterRun(),
					{ label: l10n.t('Remove'), act: () => this.clear(situation.plan) },
				];
			case 'open':
				return [
					...this.unplanned(situation.outcome, check, situation.next ? change : plan),
					...this.afterRun(),
				];
		}
	}

	private unplanned(
		outcome: OrdinaryOutcome | null,
		check: CardButton,
		plan: CardButton,
	): readonly CardButton[] {
		if (outcome === null) {
			return [check];
		}
		return outcome === 'swap' || outcome === 'no-run'
			? [...this.gentle(), check, plan]
			: [...this.warmUp(), check, plan];
	}

	/** What eases: a gentle minute, or rest alone where all else is closed. */
	private gentle(): readonly CardButton[] {
		const { person } = this;
		return person.body.closed === null
			? this.offered(l10n.t('One gentle minute'), offerById('micro-reset', person))
			: this.offered(t(EASE_BREAK), easeOffer(person));
	}

	/** What follows a run of today, whatever the card is about by now. */
	private afterRun(): readonly CardButton[] {
		return this.ran ? this.coolDown() : [];
	}

	private coolDown(): readonly CardButton[] {
		return this.offered(l10n.t('Cool-down'), offerById('cooldown', this.person));
	}

	private warmUp(): readonly CardButton[] {
		const { warmUp } = this.verdict;
		const offer = warmUp && warmUpOffer(warmUp, this.person);
		const label = offer ? l10n.t('Warm up, {0}', minutesText(totalMinutes(offer.seconds))) : '';
		return this.offered(label, offer);
	}

	private offered(label: string, offer: Offer | null): readonly CardButton[] {
		const start = () =>
			this.dispatchEvent(
				new CustomEvent('start', { detail: offer, bubbles: true, composed: true }),
			);
		return offer ? [{ label, act: start }] : [];
	}

	private accept({ plan, rewritten }: Extract<Situation, { kind: 'otherwise' }>): void {
		if (rewritten) {
			host.post({ kind: 'setPlan', plan: rewritten });
		} else {
			this.clear(plan);
		}
	}

	private clear({ id }: Plan): void {
		host.post({ kind: 'clearPlan', plan: id });
	}

	private action(detail: CardAction) {
		return () => this.dispatchEvent(new CustomEvent('action', { detail }));
	}
}

customElements.define('posture-today', TodayCard);
