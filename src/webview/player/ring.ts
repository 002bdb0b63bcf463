import { css, html, LitElement, nothing, svg } from 'lit';

/** The ring, its disc and its number. */
const ringStyles = css`
	:host {
		display: grid;
		place-items: center;
		aspect-ratio: 1;
	}
	svg,
	div {
		grid-area: 1 / 1;
	}
	svg {
		width: 100%;
		transform: rotate(-90deg);
	}
	circle {
		fill: none;
		stroke: var(--np-track);
		stroke-width: 1.5;
	}
	.disc {
		fill: color-mix(in srgb, var(--np-accent) 16%, transparent);
		stroke: none;
		transform-origin: center;
	}
	.done {
		stroke: var(--np-accent);
		stroke-width: 6;
		stroke-linecap: round;
		transition: stroke-dashoffset calc(var(--np-motion) * 0.25s) linear;
	}
	:host([steady]) .disc {
		animation: breath calc(var(--np-motion) * 10s) ease-in-out infinite;
	}
	:host([still]) .disc {
		animation-play-state: paused;
	}
	@keyframes breath {
		0%,
		100% {
			transform: scale(0.83);
		}
		40% {
			transform: scale(1.16);
		}
	}
	div {
		display: grid;
		justify-items: center;
		line-height: 1;
		font-variant-numeric: tabular-nums;
	}
	span {
		font-size: var(--np-ring-number, 2.4rem);
		font-weight: 300;
	}
	:host([ending]) span {
		font-weight: 600;
		color: var(--np-accent);
	}
	small {
		margin-top: 4px;
		font-size: var(--np-small);
		color: var(--np-quiet);
	}
`;

/** The disc's radius with empty lungs, and how much full ones add to it. */
const EMPTY = 33;
const SWELL = 13;

/**
 * A ring that fills as the work of a routine's piece is done, with the count in its middle. While the person
 * gets ready it is empty. The disc swells and sinks with the breath.
 */
export class Ring extends LitElement {
	static override styles = ringStyles;
	static override properties = {
		gone: { attribute: false },
		figure: { attribute: false },
		of: { attribute: false },
		ready: { type: Boolean, reflect: true },
		ending: { type: Boolean, reflect: true },
		steady: { type: Boolean, reflect: true },
		still: { type: Boolean, reflect: true },
	};
	/** Part of the work that is done, 0 to 1. */
	declare gone: number;
	/** In the middle: the repetition or the second now; the seconds left while the person gets ready. */
	declare figure: number | string;
	/** How many there are of what is counted; null while the person gets ready. */
	declare of: string | null;
	/** The person gets ready: nothing is done yet. */
	declare ready: boolean;
	/** Its last seconds. */
	declare ending: boolean;
	/** No figure shows the breath: the disc paces it, in for 4 s and out for 6 s. */
	declare steady: boolean;
	declare still: boolean;

	/** Sets the disc to how full the lungs are, 0 to 1; it rests while the person gets ready. */
	breathe(lungs: number): void {
		const air = this.ready ? 0.5 : lungs;
		this.renderRoot.querySelector('.disc')?.setAttribute('r', (EMPTY + SWELL * air).toFixed(1));
	}

	override render() {
		return html`
			<svg viewBox="0 0 120 120" aria-hidden="true">
				<circle class="disc" cx="60" cy="60" r=${EMPTY + SWELL / 2}></circle>
				<circle cx="60" cy="60" r="55"></circle>
				${
					this.ready || this.gone === 0
						? nothing
						: svg`<circle
								class="done"
								cx="60"
								cy="60"
								r="55"
								pathLength="100"
								stroke-dasharray="100 200"
								stroke-dashoffset=${(100 - this.gone * 100).toFixed(2)}
							></circle>`
				}
			</svg>
			<div role="timer" aria-live="off">
				<span>${this.figure}</span>${this.of ? html`<small>${this.of}</small>` : nothing}
			</div>
		`;
	}
}

customElements.define('posture-ring', Ring);
