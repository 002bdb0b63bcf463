import { css, html, LitElement } from 'lit';
import type { Body } from '../../core/moves/body.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { routines } from '../../content/routines.ts';
import type { RoutineId } from '../../content/routineTitles.ts';
import { controls } from '../shell/controls.ts';
import './lead.ts';
import type { Lead } from './lead.ts';
import './library.ts';
import { fitOf } from './moveWords.ts';
import './routineCards.ts';
import type { ChooseEvent } from './routineCards.ts';
import type { Filter } from './search.ts';

/** What is offered for a break, in this order. */
const breaks: readonly RoutineId[] = ['stand-break', 'desk-break', 'micro-reset'];

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
		body: { attribute: false },
		filter: { attribute: false },
		chosen: { state: true },
	};
	declare body: Body;
	declare filter: Filter;
	/** Id of the routine in the lead; the person's choice, else the first break that fits. */
	declare chosen: string;

	constructor() {
		super();
		this.chosen = breaks[0] ?? '';
	}

	override render() {
		const routine = this.lead();
		return html`
			<posture-lead
				.routine=${routine}
				.body=${this.body}
				@other=${() => this.other()}
			></posture-lead>
			<posture-routines
				.chosen=${routine.id}
				.body=${this.body}
				@choose=${({ detail }: ChooseEvent) => this.choose(detail)}
			></posture-routines>
			<posture-library .filter=${this.filter}></posture-library>
		`;
	}

	private fitting(): readonly Routine[] {
		return routines.filter((routine) => !routine.locked && fitOf(routine, this.body));
	}

	private lead(): Routine {
		const fitting = this.fitting();
		const found = fitting.find(({ id }) => id === this.chosen) ?? fitting[0];
		if (!found) {
			throw new Error('No routine fits: the catalogue always has one for a chair');
		}
		return found;
	}

	/** The next break that fits. */
	private other(): void {
		const fitting = breaks.filter((id) => this.fitting().some((routine) => routine.id === id));
		const at = fitting.findIndex((id) => id === this.chosen);
		this.chosen = fitting[(at + 1) % fitting.length] ?? this.chosen;
	}

	private choose({ id }: Routine): void {
		this.chosen = id;
		void this.focusLead();
	}

	/** Brings the lead into view, and the keyboard to its primary action. */
	async focusLead(): Promise<void> {
		await this.updateComplete;
		const lead = this.renderRoot.querySelector<Lead>('posture-lead');
		lead?.scrollIntoView({ block: 'nearest' });
		await lead?.focusStart();
	}
}

customElements.define('posture-stretch', StretchView);
