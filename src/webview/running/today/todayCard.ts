import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Body } from '../../../core/moves/body.ts';
import type { CheckDone, Ordinary } from '../../../core/running/check/readiness.ts';
import { catalogue } from '../../moves/catalogue.ts';
import type { Situation } from './situation.ts';
import type { Day } from '../../../core/base/calendar.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { RunningState } from '../../../core/running/runningState.ts';
import type { Verdict } from '../../../core/running/plan/verdict.ts';
import type { Offer, Person } from '../../moves/fitting.ts';
import '../../moves/picture.ts';
import { controls } from '../../ui/controls.ts';
import { focusOn } from '../../ui/focus.ts';
import { host } from '../../ui/host.ts';
import { minutes } from '../../ui/words.ts';
import { wholeMinutes } from '../../moves/moveWords.ts';
import { offerById, warmUpOffer } from '../around/offers.ts';
import { headingOf, whenOf } from './planWords.ts';
import { reasons } from './reasons.ts';
import { todayStyles } from './todayStyles.ts';

/** The move that the card draws: a run, or a walk where that is advised; null: nothing to be done. */
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
	const { id, chairSwap, wheelchairSwap } = catalogue.moveOf(walks ? 'walk-easy' : 'easy-jog');
	return wheelchair ? wheelchairSwap : seated ? chairSwap : id;
}

/** What the card asks of the tab that it stands on. */
export type Wish = 'check' | 'change' | 'log';

interface Action {
	readonly label: string;
	readonly act: () => void;
}

/** Today in one card: what check, load and plan come to, why, and the one thing to do about it. */
export class TodayCard extends LitElement {
	static override styles = [controls, todayStyles];
	static override properties = {
		situation: { attribute: false },
		verdict: { attribute: false },
		checked: { attribute: false },
		running: { attribute: false },
		person: { attribute: false },
		today: { attribute: false },
		planning: { attribute: false },
	};
	declare situation: Situation;
	declare verdict: Verdict;
	/** Today's check. */
	declare checked: CheckDone | null;
	declare running: RunningState;
	declare person: Person;
	declare today: Day;
	/** The plan is being changed, which is then the one thing to do. */
	declare planning: boolean;

	/** Puts the keyboard on the one thing to do. */
	async takeFocus(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const { situation } = this;
		const { checked, running, person, today } = this;
		const [primary, ...others] = this.planning ? [] : this.actions();
		const move = cardFigure(situation, checked, person.body);
		return html`<section aria-labelledby="title" class=${situation.kind}>
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
				<h1 id="title" tabindex="-1">${headingOf(situation, checked, running.units)}</h1>
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

	/** The one thing to do first. */
	private actions(): readonly Action[] {
		const { situation } = this;
		const again = this.checked !== null || situation.kind === 'warned';
		const check = {
			label: again ? l10n.t('Check again') : l10n.t('Check before a run'),
			act: this.wish('check'),
		};
		const change = { label: l10n.t('Change'), act: this.wish('change') };
		const plan = { label: l10n.t('Plan a run'), act: this.wish('change') };
		switch (situation.kind) {
			case 'warned':
				return [check];
			case 'after':
				return [
					{ label: l10n.t('Log it'), act: this.wish('log') },
					...this.coolDown(),
					{ label: l10n.t('Did not run'), act: () => this.clear(situation.plan) },
				];
			case 'ran':
				return [...this.coolDown(), plan];
			case 'otherwise':
				return [
					{
						label: situation.rewritten ? l10n.t('Take this plan') : l10n.t('Leave the run out'),
						act: () => this.accept(situation),
					},
					check,
					change,
				];
			case 'ready':
				return [...this.warmUp(), check, change];
			case 'unchecked':
				return [check, ...this.warmUp(), change];
			case 'later':
				return [change, { label: l10n.t('Remove'), act: () => this.clear(situation.plan) }];
			case 'open':
				return this.unplanned(situation.outcome, check, plan);
		}
	}

	private unplanned(outcome: Ordinary | null, check: Action, plan: Action): readonly Action[] {
		if (outcome === null) {
			return [check];
		}
		const gentle = offerById('micro-reset', this.person);
		return outcome === 'swap' || outcome === 'no-run'
			? [...this.offered(l10n.t('One gentle minute'), gentle), check, plan]
			: [...this.warmUp(), check, plan];
	}

	private coolDown(): readonly Action[] {
		return this.offered(l10n.t('Cool-down'), offerById('cooldown', this.person));
	}

	private warmUp(): readonly Action[] {
		const { warmUp } = this.verdict;
		const offer = warmUp && warmUpOffer(warmUp, this.person);
		const label = offer ? l10n.t('Warm up, {0}', minutes(wholeMinutes(offer.seconds))) : '';
		return this.offered(label, offer);
	}

	private offered(label: string, offer: Offer | null): readonly Action[] {
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

	private wish(detail: Wish) {
		return () => this.dispatchEvent(new CustomEvent('wish', { detail }));
	}
}

customElements.define('posture-today', TodayCard);
