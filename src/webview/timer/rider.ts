import { css, html, LitElement, nothing } from 'lit';
import { loadFigures, stateFigure } from '../figure/loading.ts';

/** The small figure that rides the line of the bout: it slouches as the bout grows, and stands up. */
export class Rider extends LitElement {
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
