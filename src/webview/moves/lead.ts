import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Body } from '../../core/moves/body.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { moveOf } from '../../content/moves.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { capital, minutesInWords, say, span } from '../shell/words.ts';
import { leadStyles } from './leadStyles.ts';
import { fitOf, stepWords, wholeMinutes, type Fit } from './moveWords.ts';

/** Says that a routine is to be played; `detail.seated` asks for its chair version. */
export type StartEvent = CustomEvent<{ readonly routine: string; readonly seated: boolean }>;

/** What fits now: one routine with all its steps, and the one thing to do about it. */
export class Lead extends LitElement {
	static override styles = [controls, leadStyles];
	static override properties = {
		routine: { attribute: false },
		body: { attribute: false },
		seated: { state: true },
	};
	declare routine: Routine;
	declare body: Body;
	/** The person asked for the chair version of this one. */
	declare seated: boolean;

	constructor() {
		super();
		this.seated = false;
	}

	override willUpdate(changed: Map<PropertyKey, unknown>) {
		if (changed.has('routine')) {
			this.seated = false;
		}
	}

	/** Puts the keyboard on the primary action. */
	async focusStart(): Promise<void> {
		await this.updateComplete;
		await focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const seated = this.seated || this.body.seated;
		const fit = fitOf(this.routine, { seated });
		return fit ? this.panel(fit, seated) : nothing;
	}

	private panel({ steps, seconds }: Fit, seated: boolean) {
		const title = l10n.t('{0}, {1}', say(this.routine.name), minutesInWords(wholeMinutes(seconds)));
		return html`<section aria-labelledby="title">
			<header>
				<div>
					<h1 id="title">${title}</h1>
					<p class="quiet">
						${capital(say(this.routine.where))}.
						${l10n.t('{0} with the time to get ready.', span(seconds))}
					</p>
				</div>
				<div class="act">
					${this.seatedLink()}
					<button class="link" @click=${() => this.dispatchEvent(new Event('other'))}>
						${l10n.t('Something else')}
					</button>
					<vscode-button @click=${() => this.start(seated)}>${l10n.t('Start')}</vscode-button>
				</div>
			</header>
			<ol aria-label=${l10n.t('Steps')}>
				${steps.map(
					(step) =>
						html`<li>
							<span>${say(moveOf(step.move).name)}</span>
							<span class="quiet">${stepWords(step)}</span>
						</li>`,
				)}
			</ol>
		</section>`;
	}

	/** Offers the version on a chair, and back; nothing where there is only one. */
	private seatedLink() {
		if (this.body.seated || !this.routine.chair) {
			return nothing;
		}
		return html`<button class="link" @click=${() => (this.seated = !this.seated)}>
			${this.seated ? l10n.t('Standing instead') : l10n.t('Seated instead')}
		</button>`;
	}

	private start(seated: boolean): void {
		const detail = { routine: this.routine.id, seated };
		this.dispatchEvent(new CustomEvent('start', { detail, bubbles: true, composed: true }));
	}
}

customElements.define('posture-lead', Lead);
