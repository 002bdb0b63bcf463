import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { CLINICIAN_NOTE } from '../../content/moves/bodyRules.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import type { Area } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { afterPaint, focusOn } from '../ui/browser.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { capitalized, secondsText, sentences, t } from '../ui/words.ts';
import type { AreaEvent } from './askBar.ts';
import './askBar.ts';
import { pageCatalogue } from './catalogue.ts';
import type { Lead } from './lead.ts';
import './lead.ts';
import { type LeadOffer, leadOffer } from './leadOffer.ts';
import { helpText, stillOpenWords, stopWords, totalMinutes } from './moveWords.ts';
import { isOpen, type Offer, offerOf, offerOfMove, type Person } from './offer.ts';
import type { ChooseEvent } from './routineCards.ts';
import './routineCards.ts';
import type { Ask, Filter } from './search.ts';

/** The Stretch tab: what fits now, the routines, the library. */
export class StretchView extends LitElement {
	static override styles = [
		controls,
		css`
			posture-routines,
			posture-library {
				margin-top: 36px;
			}
			posture-lead {
				scroll-margin-top: 16px;
			}
			.stop {
				display: grid;
				gap: 8px;
				justify-items: start;
				margin-bottom: 20px;
				padding: 18px 22px;
				border: 2px solid var(--np-warn);
				border-inline-start-width: 8px;
				border-radius: var(--np-radius);
			}
			.problem {
				margin-top: 20px;
				padding-inline-start: 12px;
				border-inline-start: 4px solid var(--np-warn);
			}
			.emergency {
				border-color: var(--vscode-errorForeground);
			}
			.stop h1:focus-visible {
				outline: none;
			}
			.help {
				font-size: 1.1rem;
				max-width: 36em;
			}
		`,
	];
	static override properties = {
		person: { attribute: false },
		filter: { attribute: false },
		ask: { attribute: false },
		chosen: { state: true },
		seated: { state: true },
		area: { state: true },
		turn: { state: true },
	};
	declare person: Person;
	declare filter: Filter;
	declare ask: Ask;
	/** Id of the routine that the person chose for the lead; null: what fits now. */
	declare chosen: string | null;
	/** The person asked for the chair version of this one. */
	declare seated: boolean;
	declare area: Area | '';
	/** How often the person asked for something else. */
	declare turn: number;

	constructor() {
		super();
		this.chosen = null;
		this.seated = false;
		this.area = '';
		this.turn = 0;
	}

	/** The library lies below what fits now, so it is loaded after it. */
	override firstUpdated() {
		void afterPaint().then(() => import('./library.ts'));
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('ask')) {
			this.chosen = null;
			this.turn = 0;
		}
	}

	override render() {
		const { person } = this;
		const { closed } = person.body;
		const lead = this.lead();
		return html`
			${closed === null ? nothing : this.stop(closed)} ${lead ? this.leadPanel(lead) : nothing}
			${pageCatalogue.problem === null ? nothing : this.problem(pageCatalogue.problem)}
			<posture-routines
				.chosen=${this.chosen}
				.person=${person}
				@choose=${({ detail }: ChooseEvent) => this.choose(detail)}
			></posture-routines>
			<posture-library .filter=${this.filter} .person=${person}></posture-library>
		`;
	}

	/** What closed everything that strains, and where to turn; the way on is another check. */
	private stop(closed: StrainStop) {
		return html`<section class="stop ${closed}" aria-labelledby="stop">
			<h1 id="stop" tabindex="-1">${stopWords(closed)}</h1>
			<p class="help">${helpText(closed)}</p>
			<p class="quiet">${stillOpenWords(closed)}</p>
			<button class="link" @click=${() => this.dispatchEvent(new Event('check'))}>
				${l10n.t('Check again')}
			</button>
		</section>`;
	}

	/** What of the person's own moves could not be read, with the way to mend it. */
	private problem(words: string) {
		return html`<p class="problem" role="status">
			${words}
			<button class="link" @click=${() => host.post({ kind: 'command', command: 'editMyMoves' })}>
				${l10n.t('Edit my moves')}
			</button>
		</p>`;
	}

	private leadPanel(lead: LeadOffer) {
		const { person, ask } = this;
		const { wheelchair, seated, pregnant, postpartum } = person.body;
		const open = pageCatalogue.moves.filter(({ id }) => isOpen([id], person.body));
		const areas = [...new Set(open.flatMap((move) => move.areas))].sort();
		return html`<posture-lead
			.offer=${lead.offer}
			.why=${lead.why}
			.note=${pregnant || postpartum ? t(CLINICIAN_NOTE) : null}
			.swap=${seated || !this.hasChair() ? null : this.seated ? 'standing' : 'seated'}
			.wheelchair=${wheelchair}
			.other=${person.body.closed === null}
			@swap=${() => (this.seated = !this.seated)}
			@other=${() => this.other()}
		>
			<posture-ask
				.ask=${ask}
				.minutes=${this.routine ? totalMinutes(lead.offer.seconds) : ask.minutes}
				.area=${this.area}
				.areas=${areas}
				.body=${person.body}
				@area=${({ detail }: AreaEvent) => this.narrowTo(detail)}
			></posture-ask>
		</posture-lead>`;
	}

	/** The routine that the person chose, while it suits; else what fits now. Null: nothing that is open. */
	private lead(): LeadOffer | null {
		const { routine } = this;
		const offer = routine && offerOf(routine, this.person, this.seated);
		if (offer) {
			const { where } = offer.routine;
			const place = where === '' ? '' : l10n.t('{0}.', capitalized(t(where)));
			return { offer, why: sentences([place, this.totalWords(offer)]) };
		}
		const fit = leadOffer(this.ask, this.person, this);
		return fit && { ...fit, why: sentences([fit.why, this.totalWords(fit.offer)]) };
	}

	/** Why it takes longer than its moves add up to; empty where nobody gets ready. */
	private totalWords({ seconds }: Offer): string {
		return this.person.readySeconds === 0
			? ''
			: l10n.t('{0} with the time to get ready.', secondsText(seconds));
	}

	private hasChair(): boolean {
		return !this.routine || this.routine.chair !== undefined;
	}

	/** The routine that the person chose for the lead, if there is one. */
	private get routine(): Routine | undefined {
		return this.chosen === null ? undefined : pageCatalogue.routineOf(this.chosen);
	}

	/** The next best; from a routine that was chosen, back to what fits. */
	private other(): void {
		this.turn = this.chosen === null ? this.turn + 1 : this.turn;
		this.chosen = null;
	}

	private narrowTo(area: Area | ''): void {
		this.area = area;
		this.turn = 0;
		this.chosen = null;
	}

	private choose({ id }: Routine): void {
		this.chosen = id;
		this.area = '';
		this.seated = false;
		void this.focusLead();
	}

	/** Focuses what the tab begins with: what closed everything that strains, else the lead. */
	async focusTop(): Promise<void> {
		await this.updateComplete;
		await (this.person.body.closed === null ? this.focusLead() : focusOn(this.renderRoot, '#stop'));
	}

	/** Brings the lead into view and focuses its primary action. */
	private async focusLead(): Promise<void> {
		await this.updateComplete;
		const lead = this.renderRoot.querySelector<Lead>('posture-lead');
		lead?.scrollIntoView({ block: 'nearest' });
		await lead?.focusStart();
	}
}

customElements.define('posture-stretch', StretchView);

/** What the page remembers of the Stretch tab. */
export interface StretchUi {
	readonly filter: Filter;
	readonly ask: Ask;
}

/** What the person can do in the Stretch tab. */
export interface StretchCallbacks {
	/** Plays an offer, unless it is closed by then. */
	play(offer: Offer | null): void;
	/** Opens the check before a run. */
	check(): void;
	updateUi(part: Partial<StretchUi>): void;
}

/** The Stretch tab for a person. */
export function stretchTab(
	person: Person,
	{ filter, ask }: StretchUi,
	callbacks: StretchCallbacks,
) {
	return html`<posture-stretch
		.person=${person}
		.filter=${filter}
		.ask=${ask}
		@playMove=${({ detail }: CustomEvent<string>) => callbacks.play(offerOfMove(detail, person))}
		@check=${() => callbacks.check()}
		@narrow=${({ detail }: CustomEvent<Filter>) => callbacks.updateUi({ filter: detail })}
		@ask=${({ detail }: CustomEvent<Ask>) => callbacks.updateUi({ ask: detail })}
	></posture-stretch>`;
}
