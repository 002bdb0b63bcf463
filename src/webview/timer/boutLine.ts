import { css, html, LitElement, nothing, svg } from 'lit';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import type { Body } from '../../core/moves/body.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { type BoutMessage, boutWords, marksWords } from './boutWords.ts';

/** The small figure that rides the line of the bout: it slouches as the bout grows, and stands up. */
class Rider extends LitElement {
	static override styles = css`
		:host {
			display: block;
			contain: strict;
		}
		posture-figure {
			width: 100%;
			height: 100%;
		}
	`;
	static override properties = {
		standing: { attribute: false },
		slouch: { attribute: false },
		wheelchair: { attribute: false },
	};
	declare standing: boolean;
	/** 0 sits tall, 1 is slumped. */
	declare slouch: number;
	declare wheelchair: boolean;

	constructor() {
		super();
		this.wheelchair = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		void loadFigures().then(() => this.requestUpdate());
	}

	override render() {
		const figure = stateFigure(this.standing ? 'stand' : 'slouch');
		return figure
			? html`<posture-figure
					.figure=${figure}
					.amount=${this.standing ? 0 : this.slouch}
					.chair=${this.wheelchair ? 'wheelchair' : 'chair'}
				></posture-figure>`
			: nothing;
	}
}

customElements.define('posture-rider', Rider);

/**
 * The words of the bout, two lines high, beside its line, which the figure rides. Where it is narrow all of it is
 * one line, without the figure. Its height is the same whatever it says, so that nothing below it moves.
 */
const boutStyles = css`
	:host {
		display: flex;
		gap: 12px 34px;
		align-items: flex-end;
		justify-content: flex-end;
		min-height: 46px;
		white-space: nowrap;
	}
	.words {
		min-width: 0;
	}
	p {
		display: flex;
		flex-wrap: wrap;
		gap: 0 12px;
		align-items: baseline;
		min-height: 22px;
		line-height: 22px;
	}
	.link {
		min-height: 24px;
		margin-block: -1px;
		padding-block: 0;
		font-size: var(--np-small);
	}
	.brief {
		display: none;
	}
	.ride {
		/* What the words leave. */
		flex: 1 1 0;
		min-width: 0;
		max-width: 300px;
		container-type: inline-size;
	}
	posture-rider {
		width: 40px;
		height: 40px;
		margin-bottom: -6px;
		/* Its own middle stands over the end of the bar, at the first minute too. */
		margin-inline-start: calc(var(--at, 0%) - 20px);
	}
	svg {
		display: block;
		width: 100%;
		height: 12px;
		overflow: visible;
	}
	.track {
		fill: var(--np-track);
	}
	.gone {
		fill: var(--np-accent);
	}
	.over {
		fill: var(--np-warn);
	}
	.mark {
		stroke: var(--np-strong-line);
	}
	/* On less than this the figure would stand on the words. */
	@container (max-width: 56px) {
		posture-rider {
			display: none;
		}
	}
	@media (max-width: 760px) {
		.whole {
			display: none;
		}
		.brief {
			display: inline;
		}
	}
	@media (max-width: 480px) {
		:host {
			gap: 14px;
			align-items: center;
			min-height: 28px;
		}
		.words {
			display: flex;
			flex-wrap: wrap;
			gap: 0 14px;
		}
		.ride {
			max-width: none;
		}
		posture-rider {
			display: none;
		}
	}
`;

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;

function mark(at: number) {
	const x = percent(at);
	return svg`<line class="mark" x1=${x} x2=${x} y1="0" y2="12"></line>`;
}

/** The line of the bout: how long it has lasted, and its two marks: due, and overdue. */
export class BoutLine extends LitElement {
	static override styles = [controls, boutStyles];
	static override properties = {
		bout: { attribute: false },
		played: { attribute: false },
		body: { attribute: false },
	};
	declare bout: BoutMessage | null;
	/** Part of the routine under way that was really played (0 to 1; more where steps were repeated); null where none shows. */
	declare played: number | null;
	declare body: Body;

	/** The page's policy forbids style attributes, but not a property that a script sets. */
	override updated() {
		const rider = this.renderRoot.querySelector<Rider>('posture-rider');
		rider?.style.setProperty('--at', percent(this.gone));
	}

	/** The part of the line that is gone by now, 0 to 1. */
	private get gone(): number {
		const { bout, played } = this;
		if (played !== null) {
			return played;
		}
		const idle = !bout || ['off', 'paused', 'onBreak'].includes(bout.phase);
		return idle ? 0 : bout.minutes / bout.latestMinutes;
	}

	override render() {
		const { bout, played } = this;
		return !bout ? nothing : played === null ? this.boutLine(bout) : this.routineLine(bout, played);
	}

	/** The line shows how far the routine is; the words stay those of the status item: one clock for one break. */
	private routineLine(bout: BoutMessage, played: number) {
		const { main } = boutWords(bout, this.body.seated);
		return html`
			<div class="words"><p class="quiet" aria-hidden="true">${main}</p></div>
			<div class="ride">${this.rider(true)} ${this.line(played, 'gone', nothing, main)}</div>
		`;
	}

	private boutLine(bout: BoutMessage) {
		const { sitMinutes, latestMinutes, phase, position } = bout;
		const { main, note, ahead, offer } = boutWords(bout, this.body.seated);
		const first = sitMinutes / latestMinutes;
		const marks = first < 1 ? [mark(first), mark(1)] : mark(1);
		const second =
			note === null && ahead === null && offer === null
				? nothing
				: html`<p class="quiet">
						${
							ahead === null
								? note
								: html`<span class="whole">${ahead.whole}</span
										><span class="brief">${ahead.brief}</span>`
						}
						${
							offer
								? html`<button
										class="link"
										@click=${() => host.post({ kind: 'command', command: offer.command })}
									>
										${offer.label}
									</button>`
								: nothing
						}
					</p>`;
		return html`
			<div class="words">
				<p class="quiet" aria-hidden="true">${main}</p>
				${second}
			</div>
			<div class="ride" title=${marksWords(bout).whole}>
				${this.rider(phase === 'onBreak' || position === 'standing')}
				${this.line(this.gone, phase === 'overdue' ? 'over' : 'gone', marks, main)}
			</div>
		`;
	}

	/** The rider of someone who stays seated sits upright in a break, and never stands. */
	private rider(up: boolean) {
		const { seated, wheelchair } = this.body;
		return html`<posture-rider
			.standing=${up && !seated}
			.slouch=${up ? 0 : Math.min(1, this.gone)}
			.wheelchair=${wheelchair}
		></posture-rider>`;
	}

	private line(part: number, style: 'gone' | 'over', marks: unknown, label: string) {
		return html`<svg role="img" aria-label=${label}>
			<rect class="track" y="5.5" width="100%" height="1"></rect>
			<rect class=${style} y="4.5" width=${percent(part)} height="3" rx="1.5"></rect>
			${marks}
		</svg>`;
	}
}

customElements.define('posture-bout', BoutLine);
