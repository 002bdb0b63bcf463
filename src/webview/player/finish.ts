import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { fullId, type Move } from '../../core/moves/move.ts';
import { type Play, secondsPlayed } from '../../core/moves/play.ts';
import type { Routine } from '../../core/moves/routine.ts';
import type { Schedule } from '../../core/moves/schedule.ts';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import '../moves/movePicture.ts';
import { focusOn, motionReduced } from '../ui/browser.ts';
import { controls } from '../ui/controls.ts';
import type { BoutMessage } from '../timer/boutWords.ts';
import { host } from '../ui/host.ts';
import { secondsText, t } from '../ui/words.ts';
import { withKey } from './playerControls.ts';
import { doneText, judgementOf, movesDone, outcomeOf } from './session.ts';

/** The finish view: what was done, drawn and named, above the words; moves to hide are folded away. */
const finishStyles = css`
	section {
		border: 1px solid var(--np-line);
		border-radius: 10px;
		background: var(--np-card);
		--figure-ground: var(--np-card);
		padding: 28px 34px 26px;
	}
	posture-jogger {
		margin: -8px -34px 24px;
		border-bottom: 1px solid var(--np-line);
	}
	.done {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(112px, 1fr));
		gap: 18px 12px;
		padding: 4px 34px 20px;
	}
	.done li {
		display: grid;
		justify-items: center;
		align-content: start;
		gap: 8px;
		text-align: center;
	}
	.done posture-picture {
		width: 100%;
		max-width: 180px;
		height: 124px;
	}
	.done svg {
		width: 13px;
		height: 13px;
		margin-inline-end: 6px;
		vertical-align: -1px;
		color: var(--np-accent);
	}
	h1 + p {
		margin-top: 8px;
	}
	p + .quiet {
		margin-top: 4px;
	}
	.act {
		display: flex;
		flex-wrap: wrap;
		gap: 8px 20px;
		align-items: center;
		margin-top: 22px;
	}
	details {
		margin-top: 22px;
	}
	summary {
		cursor: pointer;
		width: fit-content;
		border-radius: 4px;
	}
	details li {
		display: flex;
		flex-wrap: wrap;
		gap: 0 16px;
		align-items: center;
		min-height: 34px;
		padding-inline-start: 14px;
	}
	@media (max-width: 480px) {
		section {
			padding: 16px 18px 18px;
		}
		posture-jogger {
			margin: -2px -18px 16px;
		}
		.done {
			grid-template-columns: repeat(auto-fit, minmax(88px, 1fr));
			gap: 12px 6px;
			padding: 0 12px 14px;
		}
		.done posture-picture {
			height: 84px;
		}
		.act vscode-button {
			flex: 1 1 100%;
		}
	}
`;

const tick = html`<svg viewBox="0 0 14 14" aria-hidden="true">
	<path d="M2 7.5l3.5 3.5L12 3.5" fill="none" stroke="currentColor" stroke-width="2.2"></path>
</svg>`;

/** Moves each once, in whichever version. */
function eachOnce(moves: readonly Move[]): readonly Move[] {
	return [...new Map(moves.map((move) => [fullId(move), move])).values()];
}

/** What was done of a routine, what it means for the bout, and moves never to be shown again. */
export class Finish extends LitElement {
	static override styles = [controls, finishStyles];
	static override properties = {
		routine: { attribute: false },
		plan: { attribute: false },
		play: { attribute: false },
		bout: { attribute: false },
		unwanted: { attribute: false },
		wheelchair: { attribute: false },
		inRun: { attribute: false },
	};
	declare routine: Routine;
	declare plan: Schedule;
	declare play: Play;
	/** The sit timer, and what it took the routine for. */
	declare bout: BoutMessage | null;
	/** Ids of moves never to be shown. */
	declare unwanted: readonly string[];
	/** Whether a figure that sits does so in a wheelchair. */
	declare wheelchair: boolean;
	/** It was played in the Run tab, which is where one goes back to. */
	declare inRun: boolean;

	override firstUpdated() {
		void focusOn(this.renderRoot, 'vscode-button');
	}

	override render() {
		const { routine, plan, play } = this;
		const { done, planned } = movesDone({ plan, play });
		const each = eachOnce(done);
		const leave = this.inRun ? l10n.t('Back') : l10n.t('Back to stretches');
		return html`<section>
			${each.length > 0 ? this.scene(each) : nothing}
			<h1>${outcomeOf({ routine, plan, play })}</h1>
			<p>${doneText(each, secondsText(secondsPlayed(plan, play, play.seen)), planned)}</p>
			<p class="quiet">${judgementOf(this.bout)}</p>
			<div class="act">
				<vscode-button
					title=${withKey(leave, 'Esc')}
					aria-keyshortcuts="Escape"
					@click=${() => this.dispatchEvent(new Event('leave'))}
				>
					${leave}
				</vscode-button>
				<button class="link" @click=${() => this.dispatchEvent(new Event('again'))}>
					${l10n.t('Once more')}
				</button>
			</div>
			${
				each.length > 0
					? html`<details class="quiet">
							<summary>${l10n.t('Not for you? Hide a move')}</summary>
							<ul>
								${each.map((move) => this.line(move))}
							</ul>
						</details>`
					: nothing
			}
		</section>`;
	}

	/** What was done, drawn behind a figure that jogs past. */
	private scene(done: readonly Move[]) {
		return html`<posture-jogger>
			<ul class="done" aria-label=${l10n.t('Done')}>
				${done.map(
					({ id, name }) =>
						html`<li>
							<posture-picture .move=${id} .wheelchair=${this.wheelchair}></posture-picture>
							<span>${tick}${t(name)}</span>
						</li>`,
				)}
			</ul>
		</posture-jogger>`;
	}

	private line(move: Move) {
		const { name } = move;
		const id = fullId(move);
		const hidden = this.unwanted.includes(id);
		const words = t(name);
		return html`<li>
			<span>${hidden ? l10n.t('{0}, never shown again', words) : words}</span>
			<button
				class="link"
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
 * A figure that jogs across what was done, which stands in the slot and appears behind it. Where motion is
 * unwelcome, there is no figure, and all stands there at once.
 */
class Jogger extends LitElement {
	static override styles = css`
		:host {
			display: block;
			position: relative;
			overflow: hidden;
		}
		slot {
			display: block;
		}
		/* A mask, unlike a clip, leaves the figures in sight, and so drawn. */
		.appears {
			mask-image: linear-gradient(to right, #000 48%, transparent 52%);
			mask-size: 210% 100%;
			animation: appear 3.2s linear both;
		}
		.runs {
			position: absolute;
			inset: 0;
			animation: run 3.2s linear both;
		}
		posture-figure {
			position: absolute;
			inset-block-end: 30px;
			inset-inline-start: -130px;
			width: 130px;
			height: 130px;
		}
		@keyframes appear {
			from {
				mask-position: 100% 0;
			}
			to {
				mask-position: 0 0;
			}
		}
		@keyframes run {
			from {
				transform: translateX(65px);
			}
			to {
				transform: translateX(calc(100% + 65px));
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
		const runs = !this.gone && !motionReduced() && figure !== undefined;
		return html`<slot class=${runs ? 'appears' : ''}></slot> ${
				runs
					? html`<div class="runs" @animationend=${() => (this.gone = true)}>
							<posture-figure .figure=${figure} .playing=${true}></posture-figure>
						</div>`
					: nothing
			}`;
	}
}

customElements.define('posture-jogger', Jogger);
