import { css, html, LitElement } from 'lit';

/** A ring that empties as a piece of a routine goes by, with what is left of it in its middle. */
export class Ring extends LitElement {
	static override styles = css`
		:host {
			display: grid;
			place-items: center;
		}
		svg,
		span {
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
			fill: color-mix(in srgb, var(--np-accent) 14%, transparent);
			stroke: none;
		}
		.left {
			stroke: var(--np-accent);
			stroke-width: 6;
			stroke-linecap: round;
			transition: stroke-dashoffset calc(var(--np-motion) * 0.25s) linear;
		}
		:host([ready]) .left {
			stroke: var(--np-strong-line);
		}
		:host([ready]) .disc {
			fill: none;
		}
		span {
			font-size: var(--np-ring-number, 3rem);
			font-variant-numeric: tabular-nums;
			font-weight: 300;
		}
	`;
	static override properties = {
		gone: { attribute: false },
		seconds: { attribute: false },
		ready: { type: Boolean, reflect: true },
	};
	/** Part gone by, 0 to 1. */
	declare gone: number;
	/** Whole seconds left. */
	declare seconds: number;
	/** Drawn quietly: the person gets ready. */
	declare ready: boolean;

	override render() {
		return html`
			<svg viewBox="0 0 120 120" aria-hidden="true">
				<circle class="disc" cx="60" cy="60" r="46"></circle>
				<circle cx="60" cy="60" r="55"></circle>
				<circle
					class="left"
					cx="60"
					cy="60"
					r="55"
					pathLength="100"
					stroke-dasharray="100"
					stroke-dashoffset=${(this.gone * 100).toFixed(2)}
				></circle>
			</svg>
			<span role="timer" aria-live="off">${this.seconds}</span>
		`;
	}
}

customElements.define('posture-ring', Ring);
