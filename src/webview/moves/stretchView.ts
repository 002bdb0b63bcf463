import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import { CLINICIAN_NOTE } from '../../content/moves/bodyRules.ts';
import type { Area } from '../../core/moves/move.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { afterPaint } from '../ui/browser.ts';
import { controls } from '../ui/controls.ts';
import { capitalized, secondsText, t } from '../ui/words.ts';
import type { AreaEvent } from './askBar.ts';
import './askBar.ts';
import { pageCatalogue } from './catalogue.ts';
import type { Lead } from './lead.ts';
import './lead.ts';
import { type LeadOffer, leadOffer } from './leadOffer.ts';
import { type Offer, offerOf, offerOfMove, type Person } from './offer.ts';
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
		const { person, ask } = this;
		const { wheelchair, seated, pregnant, postpartum } = person.body;
		const lead = this.lead();
		const areas = [...new Set(pageCatalogue.moves.flatMap((move) => move.areas))].sort();
		return html`
			<posture-lead
				.offer=${lead.offer}
				.why=${lead.why}
				.note=${pregnant || postpartum ? t(CLINICIAN_NOTE) : null}
				.swap=${seated || !this.hasChair() ? null : this.seated ? 'standing' : 'seated'}
				.wheelchair=${wheelchair}
				@swap=${() => (this.seated = !this.seated)}
				@other=${() => this.other()}
			>
				<posture-ask
					.ask=${ask}
					.area=${this.area}
					.areas=${areas}
					.body=${person.body}
					@area=${({ detail }: AreaEvent) => this.narrowTo(detail)}
				></posture-ask>
			</posture-lead>
			<posture-routines
				.chosen=${this.chosen}
				.person=${person}
				@choose=${({ detail }: ChooseEvent) => this.choose(detail)}
			></posture-routines>
			<posture-library .filter=${this.filter} .person=${person}></posture-library>
		`;
	}

	/** The routine that the person chose, while it suits; else what fits now. */
	private lead(): LeadOffer {
		const routine = this.chosen === null ? undefined : pageCatalogue.routineOf(this.chosen);
		const offer = routine && offerOf(routine, this.person, this.seated);
		if (offer) {
			const total = l10n.t('{0} with the time to get ready.', secondsText(offer.seconds));
			const { where } = offer.routine;
			return { offer, why: where === '' ? total : `${capitalized(t(where))}. ${total}` };
		}
		return leadOffer(this.ask, this.person, this);
	}

	private hasChair(): boolean {
		const routine = this.chosen === null ? undefined : pageCatalogue.routineOf(this.chosen);
		return !routine || routine.chair !== undefined;
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
		this.seated = false;
		void this.focusLead();
	}

	/** Brings the lead into view and focuses its primary action. */
	async focusLead(): Promise<void> {
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
	play(offer: Offer): void;
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
		@playMove=${({ detail }: CustomEvent<string>) => callbacks.play(offerOfMove(detail))}
		@narrow=${({ detail }: CustomEvent<Filter>) => callbacks.updateUi({ filter: detail })}
		@ask=${({ detail }: CustomEvent<Ask>) => callbacks.updateUi({ ask: detail })}
	></posture-stretch>`;
}
