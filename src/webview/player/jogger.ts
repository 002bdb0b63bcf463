import { css, html, LitElement, nothing } from 'lit';
import { motionReduced } from '../figure/motion.ts';
import { loadFigures, stateFigure } from '../figure/loading.ts';

/** A figure that jogs across and off; it rests where it is where motion is unwelcome. */
export class Jogger extends LitElement {
	static override styles = css`
		:host {
			display: block;
			overflow: hidden;
			border-bottom: 1px solid var(--np-line);
		}
		div {
			width: 100%;
			height: 100%;
		}
		.off {
			transform: translateX(100%);
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
		return figure
			? html`<div
					class=${this.gone ? 'off' : motionReduced() ? '' : 'runs'}
					@animationend=${() => (this.gone = true)}
				>
					<posture-figure
						.figure=${figure}
						.playing=${!this.gone && !motionReduced()}
					></posture-figure>
				</div>`
			: nothing;
	}
}

customElements.define('posture-jogger', Jogger);
