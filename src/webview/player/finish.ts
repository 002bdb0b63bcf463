import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import type { Move } from '../../core/moves/move.ts';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play } from '../../core/moves/play.ts';
import { secondsPlayed, stepsDone } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { controls } from '../shell/controls.ts';
import { focusOn } from '../shell/focus.ts';
import { say, span } from '../shell/words.ts';
import { outcomeOf } from './momentWords.ts';

const tick = html`<svg viewBox="0 0 14 14" aria-hidden="true">
	<path d="M2 7.5l3.5 3.5L12 3.5" fill="none" stroke="currentColor" stroke-width="2"></path>
</svg>`;

/** What was done of a routine, and what it means for the bout. */
export class Finish extends LitElement {
	static override styles = [
		controls,
		css`
			section {
				border: 1px solid var(--np-line);
				border-radius: 10px;
				background: var(--np-card);
				padding: 32px 34px 34px;
			}
			h1 + p,
			.quiet + .quiet {
				margin-top: 8px;
			}
			ul {
				margin: 24px 0 28px;
				display: grid;
				gap: 8px;
			}
			li {
				display: grid;
				grid-template-columns: 24px 1fr;
				align-items: center;
			}
			li svg {
				width: 14px;
				height: 14px;
				color: var(--np-accent);
			}
			.act {
				display: flex;
				flex-wrap: wrap;
				gap: 8px 20px;
				align-items: center;
			}
			@media (max-width: 480px) {
				section {
					padding: 20px;
				}
			}
		`,
	];
	static override properties = {
		routine: { attribute: false },
		plan: { attribute: false },
		play: { attribute: false },
		counts: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Plan;
	declare play: Play;
	/** Whether this ends the bout, so that the sit timer starts afresh. */
	declare counts: boolean;

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
			<h1>${outcomeOf(routine, play)}</h1>
			<p>${l10n.t('{0}, {1} of {2} moves', time, done.length, asked)}</p>
			<p class="quiet">
				${
					this.counts
						? l10n.t('Your sit timer starts afresh.')
						: l10n.t('Your sit timer runs on: this was not yet a break.')
				}
			</p>
			<ul aria-label=${l10n.t('Done')}>
				${done.map(({ name }) => html`<li>${tick}${say(name)}</li>`)}
			</ul>
			<div class="act">
				<vscode-button @click=${() => this.dispatchEvent(new Event('leave'))}>
					${l10n.t('Back to stretches')}
				</vscode-button>
				<button class="link" @click=${() => this.dispatchEvent(new Event('again'))}>
					${l10n.t('Once more')}
				</button>
			</div>
		</section>`;
	}
}

customElements.define('posture-finish', Finish);
