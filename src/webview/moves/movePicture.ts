import { css, html, LitElement, nothing } from 'lit';
import type { Side } from '../../core/figure/model/skeleton.ts';
import { loadFigures, moveFigure } from '../figure/loading.ts';
import { pageCatalogue } from './catalogue.ts';

/** The picture of a move: our figure, or the person's own image; nothing where it has neither. */
export class MovePicture extends LitElement {
	static override styles = css`
		:host {
			display: block;
			contain: strict;
		}
		posture-figure,
		img {
			width: 100%;
			height: 100%;
		}
		img {
			object-fit: contain;
			object-position: center bottom;
		}
	`;
	static override properties = {
		move: { attribute: false },
		moving: { attribute: false },
		labels: { attribute: false },
		centred: { attribute: false },
		side: { attribute: false },
		wheelchair: { attribute: false },
		clock: { attribute: false },
	};
	/** Id of the move. */
	declare move: string;
	declare moving: boolean;
	/** Letters on the working limbs. */
	declare labels: boolean;
	/** In the middle of its place rather than at its lower edge. */
	declare centred: boolean;
	declare side: Side | null;
	/** Whether a figure that sits does so in a wheelchair. */
	declare wheelchair: boolean;
	/** Returns the figure's time (ms); without it, the figure keeps its own. */
	declare clock: (() => number) | undefined;

	constructor() {
		super();
		this.moving = false;
		this.labels = false;
		this.centred = false;
		this.side = null;
		this.wheelchair = false;
	}

	override connectedCallback() {
		super.connectedCallback();
		void loadFigures().then(() => this.requestUpdate());
	}

	override render() {
		const own = pageCatalogue.pictureOf(this.move);
		if (own) {
			return html`<img src=${own} alt="" loading="lazy" />`;
		}
		const figure = moveFigure(pageCatalogue.figureOf(this.move));
		return figure
			? html`<posture-figure
					.figure=${figure}
					.playing=${this.moving}
					.labels=${this.labels}
					.centred=${this.centred}
					.side=${this.side ?? 'right'}
					.chair=${this.wheelchair ? 'wheelchair' : 'chair'}
					.clock=${this.clock}
				></posture-figure>`
			: nothing;
	}
}

customElements.define('posture-picture', MovePicture);
