import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing } from 'lit';
import type { Move } from '../../core/moves/move.ts';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play } from '../../core/moves/play.ts';
import { secondsPlayed, stepsDone } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import '../moves/picture.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { host } from '../shell/host.ts';
import { say, span } from '../shell/words.ts';
import { finishStyles } from './finishStyles.ts';
import './jogger.ts';
import { outcomeOf } from './momentWords.ts';

const tick = html`<svg viewBox="0 0 14 14" aria-hidden="true">
	<path d="M2 7.5l3.5 3.5L12 3.5" fill="none" stroke="currentColor" stroke-width="2"></path>
</svg>`;

/** What was done of a routine, what it means for the bout, and moves never to be shown again. */
export class Finish extends LitElement {
	static override styles = [controls, finishStyles];
	static override properties = {
		routine: { attribute: false },
		plan: { attribute: false },
		play: { attribute: false },
		counts: { attribute: false },
		unwanted: { attribute: false },
		wheels: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Plan;
	declare play: Play;
	/** Whether this ends the bout, so that the sit timer starts afresh. */
	declare counts: boolean;
	/** Ids of moves never to be shown. */
	declare unwanted: readonly string[];
	/** Whoever sits in a figure sits in a wheelchair. */
	declare wheels: boolean;

	override firstUpdated() {
		void focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const { routine, plan, play } = this;
		const isMove = ({ position }: Move) => position !== 'any';
		const done = stepsDone(plan, play)
			.flatMap((step) => plan.steps[step]?.move ?? [])
			.filter(isMove);
		const asked = plan.steps.filter(({ move }) => isMove(move)).length;
		const time = span(secondsPlayed(plan, play, play.seen));
		return html`<section>
			${done.length > 0 ? this.scene([...new Set(done)]) : nothing}
			<h1>${outcomeOf(routine, play)}</h1>
			<p>${l10n.t('{0}, {1} of {2} moves', time, done.length, asked)}</p>
			<p class="quiet">
				${
					this.counts
						? l10n.t('Your sit timer starts afresh.')
						: l10n.t('Your sit timer runs on: this was not yet a break.')
				}
			</p>
			<div class="act">
				<vscode-button @click=${() => this.dispatchEvent(new Event('leave'))}>
					${l10n.t('Back to stretches')}
				</vscode-button>
				<button class="link" @click=${() => this.dispatchEvent(new Event('again'))}>
					${l10n.t('Once more')}
				</button>
			</div>
			${
				done.length > 0
					? html`<ul aria-label=${l10n.t('Done')}>
							${[...new Set(done)].map((move) => this.line(move))}
						</ul>`
					: nothing
			}
		</section>`;
	}

	/** What was done, drawn, and a figure that jogs past it. */
	private scene(done: readonly Move[]) {
		return html`<posture-jogger>
			<div class="scene">
				${done.map(
					({ id }) => html`<posture-picture .move=${id} .wheels=${this.wheels}></posture-picture>`,
				)}
			</div>
		</posture-jogger>`;
	}

	private line({ id, name }: Move) {
		const hidden = this.unwanted.includes(id);
		const words = say(name);
		return html`<li class=${hidden ? 'hidden' : ''}>
			${tick}
			<span>${hidden ? l10n.t('{0}, never shown again', words) : words}</span>
			<button
				class="link quiet"
				aria-label=${
					hidden ? l10n.t('Undo: show {0} again', words) : l10n.t('Never show {0}', words)
				}
				@click=${() => host.say({ kind: 'hide', move: id, on: !hidden })}
			>
				${hidden ? l10n.t('Undo') : l10n.t('Never show this move')}
			</button>
		</li>`;
	}
}

customElements.define('posture-finish', Finish);
