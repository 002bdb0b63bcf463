import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import type { Plan } from '../../core/moves/plan.ts';
import type { Play } from '../../core/moves/play.ts';
import { secondsPlayed, stepsDone } from '../../core/moves/playing.ts';
import type { Routine } from '../../core/moves/routine.ts';
import { controls } from '../shell/controls.ts';
import { say, span } from '../shell/words.ts';

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
			li.skipped {
				color: var(--np-quiet);
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
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	override render() {
		const done = new Set(stepsDone(this.plan, this.play));
		const name = say(this.routine.name);
		const seconds = secondsPlayed(this.plan, this.play, this.play.seen);
		return html`<section>
			<h1 tabindex="-1">
				${this.play.ended === 'finished' ? l10n.t('{0}: done', name) : l10n.t('{0}: ended', name)}
			</h1>
			<p>${l10n.t('{0} of moving.', span(seconds))}</p>
			<p class="quiet">
				${
					this.counts
						? l10n.t('Your sit timer starts afresh.')
						: l10n.t('Your sit timer runs on: this was not yet a break.')
				}
			</p>
			<ul aria-label=${l10n.t('Moves')}>
				${this.plan.steps.map(({ move }, index) => this.step(say(move.name), done.has(index)))}
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

	private step(name: string, done: boolean) {
		return done
			? html`<li>
					<svg viewBox="0 0 14 14" role="img" aria-label=${l10n.t('Done')}>
						<path
							d="M2 7.5l3.5 3.5L12 3.5"
							fill="none"
							stroke="currentColor"
							stroke-width="2"
						></path>
					</svg>
					${name}
				</li>`
			: html`<li class="skipped"><span></span>${l10n.t('{0}, skipped', name)}</li>`;
	}
}

customElements.define('posture-finish', Finish);
