import { html, LitElement, nothing } from 'lit';
import { ringStyles } from './ringStyles.ts';

/** The disc's radius with empty lungs, and how much full ones add to it. */
const EMPTY = 33;
const SWELL = 13;

/**
 * A ring that empties as a piece of a routine goes by, with what is left of it, or the count, in its
 * middle. The disc swells and sinks with the breath.
 */
export class Ring extends LitElement {
	static override styles = ringStyles;
	static override properties = {
		gone: { attribute: false },
		figure: { attribute: false },
		of: { attribute: false },
		ready: { type: Boolean, reflect: true },
		steady: { type: Boolean, reflect: true },
		still: { type: Boolean, reflect: true },
	};
	/** Part gone by, 0 to 1. */
	declare gone: number;
	/** In the middle: the seconds or the time left, or the repetition now. */
	declare figure: number | string;
	/** How many there are of what is counted; null for seconds. */
	declare of: string | null;
	/** Drawn quietly: the person gets ready. */
	declare ready: boolean;
	/** No figure says when to breathe out: in for 4 s, out for 6 s. */
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
			<div role="timer" aria-live="off">
				<span>${this.figure}</span>${this.of ? html`<small>${this.of}</small>` : nothing}
			</div>
		`;
	}
}

customElements.define('posture-ring', Ring);
