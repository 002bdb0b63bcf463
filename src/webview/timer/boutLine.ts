import { css, html, LitElement, nothing, svg } from 'lit';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import type { Body } from '../../core/moves/body.ts';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { type BoutMessage, boutWords } from './boutWords.ts';

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

/** The line of the bout, its marks, and the figure that rides it. */
const boutStyles = css`
	posture-rider {
		width: 46px;
		height: 46px;
		margin-bottom: -6px;
		/* Its own middle stands over the end of the bar, and it never leaves the line. */
		margin-inline-start: clamp(0px, calc(var(--at, 0%) - 23px), calc(100% - 46px));
	}
	svg {
		display: block;
		width: 100%;
		height: 11px;
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
	text {
		fill: var(--np-quiet);
		font-size: var(--np-small);
	}
	/* The second one is there when it is empty, too: the page below does not move when a nudge comes. */
	p {
		display: flex;
		gap: 12px;
		align-items: baseline;
		min-height: 24px;
		padding-top: 3px;
	}
	.link {
		min-height: 24px;
		font-size: var(--np-small);
	}
	@media (max-width: 480px) {
		posture-rider {
			width: 38px;
			height: 38px;
			margin-inline-start: clamp(0px, calc(var(--at, 0%) - 19px), calc(100% - 38px));
		}
	}
`;

/** Above this part of the line the first mark's label would run into the second's. */
const CROWDED = 0.86;

const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;

function mark(at: number, label: number | null) {
	const x = percent(at);
	return svg`
		<line class="mark" x1=${x} x2=${x} y1="0" y2="11"></line>
		<text x=${x} y="27" text-anchor=${at === 1 ? 'end' : 'middle'}>${label}</text>`;
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
	/** Part of the routine under way that was really played (0 to 1; more where steps were repeated); null without one. */
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
			${this.rider(true)} ${this.line(played, 'gone', nothing, main)}
			<p class="quiet" aria-hidden="true">${main}</p>
		`;
	}

	private boutLine(bout: BoutMessage) {
		const { sitMinutes, latestMinutes, phase, position } = bout;
		const { main, note, offer } = boutWords(bout, this.body.seated);
		const first = sitMinutes / latestMinutes;
		const marks =
			first < 1
				? [mark(first, first > CROWDED ? null : sitMinutes), mark(1, latestMinutes)]
				: mark(1, sitMinutes);
		return html`
			${this.rider(phase === 'onBreak' || position === 'standing')}
			${this.line(this.gone, phase === 'overdue' ? 'over' : 'gone', marks, main)}
			<p class="quiet" aria-hidden="true">${main}</p>
			<p class="quiet">
				${note}
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
			</p>
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
			<rect class="track" y="5" width="100%" height="1"></rect>
			<rect class=${style} y="4" width=${percent(part)} height="3" rx="1.5"></rect>
			${marks}
		</svg>`;
	}
}

customElements.define('posture-bout', BoutLine);
