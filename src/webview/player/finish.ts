import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import type { Move } from '../../core/moves/move.ts';
import { type Play, secondsPlayed, stepsDone } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import '../moves/movePicture.ts';
import { focusOn, motionReduced } from '../ui/browser.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { secondsText, t } from '../ui/words.ts';
import { outcomeOf } from './session.ts';

/** The finish view: what was done, drawn, above the words and the list. */
const finishStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		padding: 28px 34px 30px;
		overflow: hidden;
	}
	posture-jogger {
		height: 150px;
		margin: 0 -34px 22px;
		--figure-ground: var(--np-card);
	}
	.scene {
		display: flex;
		justify-content: center;
		gap: 10px;
		height: 100%;
		padding: 14px 34px 10px;
	}
	.scene posture-picture {
		flex: 0 1 150px;
		min-width: 0;
	}
	h1 + p,
	.quiet + .quiet {
		margin-top: 8px;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
		margin-top: 22px;
	}
	ul {
		margin-top: 28px;
		border-top: 1px solid var(--np-line);
	}
	li {
		display: grid;
		grid-template-columns: 26px 1fr auto;
		align-items: center;
		min-height: 38px;
		border-bottom: 1px solid var(--np-line);
	}
	li svg {
		width: 14px;
		height: 14px;
		color: var(--np-accent);
	}
	.hidden,
	.hidden svg {
		color: var(--np-quiet);
	}
	li .link {
		margin: 0;
		color: var(--np-quiet);
		text-decoration: underline;
		text-decoration-color: var(--np-track);
		text-underline-offset: 3px;
	}
	li .link:hover {
		color: var(--vscode-textLink-foreground);
	}
	@media (max-width: 480px) {
		section {
			padding: 16px 18px 20px;
		}
		posture-jogger {
			height: 110px;
			margin: 0 -18px 14px;
		}
		.scene {
			gap: 4px;
			padding: 12px 12px 8px;
		}
		/* More would be too small to recognise; the list below has them all. */
		.scene posture-picture:nth-child(n + 7) {
			display: none;
		}
		li {
			grid-template-columns: 24px 1fr;
			padding: 6px 0;
		}
		li .link {
			grid-column: 2;
			justify-self: start;
		}
	}
`;

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
		wheelchair: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Schedule;
	declare play: Play;
	/** Whether this ends the bout, so that the sit timer starts afresh. */
	declare counts: boolean;
	/** Ids of moves never to be shown. */
	declare unwanted: readonly string[];
	/** Whether a figure that sits does so in a wheelchair. */
	declare wheelchair: boolean;

	override firstUpdated() {
		void focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const { routine, plan, play } = this;
		const isMove = ({ position }: Move) => position !== 'any';
		const done = stepsDone(plan, play)
			.flatMap((step) => plan.steps[step]?.move ?? [])
			.filter(isMove);
		const planned = plan.steps.filter(({ move }) => isMove(move)).length;
		const time = secondsText(secondsPlayed(plan, play, play.seen));
		return html`<section>
			${done.length > 0 ? this.scene([...new Set(done)]) : nothing}
			<h1>${outcomeOf(routine, play)}</h1>
			<p>${l10n.t('{0}, {1} of {2} moves', time, done.length, planned)}</p>
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
					({ id }) =>
						html`<posture-picture .move=${id} .wheelchair=${this.wheelchair}></posture-picture>`,
				)}
			</div>
		</posture-jogger>`;
	}

	private line({ id, name }: Move) {
		const hidden = this.unwanted.includes(id);
		const words = t(name);
		return html`<li class=${hidden ? 'hidden' : ''}>
			${tick}
			<span>${hidden ? l10n.t('{0}, never shown again', words) : words}</span>
			<button
				class="link quiet"
				aria-label=${
					hidden ? l10n.t('Undo: show {0} again', words) : l10n.t('Never show {0}', words)
				}
				@click=${() => host.post({ kind: 'hide', move: id, on: !hidden })}
			>
				${hidden ? l10n.t('Undo') : l10n.t('Never show this move')}
			</button>
		</li>`;
	}
}

customElements.define('posture-finish', Finish);

/**
 * A figure that jogs across what was done, which stands in the slot and is faint until the figure is gone.
 * Where motion is unwelcome, there is no figure.
 */
class Jogger extends LitElement {
	static override styles = css`
		:host {
			display: block;
			position: relative;
			overflow: hidden;
			border-bottom: 1px solid var(--np-line);
		}
		div,
		slot {
			display: block;
			position: absolute;
			inset: 0;
		}
		slot {
			transition: opacity 0.8s;
		}
		.faint {
			opacity: 0.25;
		}
		posture-figure {
			height: 100%;
			aspect-ratio: 1;
			margin-inline-start: 8%;
		}
		.runs {
			animation: off 6.5s cubic-bezier(0.5, 0, 0.9, 0.8) forwards;
		}
		@keyframes off {
			from {
				transform: translateX(0);
			}
			to {
				transform: translateX(100%);
			}
		}
	`;
	static override properties = { gone: { state: true } };
	declare gone: boolean;

	constructor() {
		super();
		this.gone = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		void loadFigures().then(() => this.requestUpdate());
	}

	override render() {
		const figure = stateFigure('jog');
		const runs = !this.gone && !motionReduced();
		return html`<slot class=${runs ? 'faint' : ''}></slot> ${
				figure && runs
					? html`<div class="runs" @animationend=${() => (this.gone = true)}>
							<posture-figure .figure=${figure} .playing=${true}></posture-figure>
						</div>`
					: nothing
			}`;
	}
}

customElements.define('posture-jogger', Jogger);
