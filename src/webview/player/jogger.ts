import { css, html, LitElement, nothing } from 'lit';
import { loadFigures, stateFigure } from '../figure/loading.ts';
import { motionReduced } from '../ui/browser.ts';

/**
 * A figure that jogs across what was done, which stands in the slot and is faint until the figure is gone.
 * Where motion is unwelcome, there is no figure.
 */
export class Jogger extends LitElement {
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
