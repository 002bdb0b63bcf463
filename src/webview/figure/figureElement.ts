import { html, LitElement, type PropertyValues } from 'lit';
import type { Figure } from '../../core/figure/figure.ts';
import type { Drawing } from '../../core/figure/shape.ts';
import type { Side } from '../../core/figure/skeleton.ts';
import { loopOf, peakOf } from '../../core/figure/timeline.ts';
import { drawingOf } from './drawingOf.ts';
import { Frames } from './frames.ts';
import { motionReduced } from './motion.ts';
import { paint, viewBoxOf } from './paint.ts';
import { figureStyle } from './theme.ts';

/** The most that a figure moves on in one frame, ms of its own time. */
const LATE = 100;

/**
 * `<posture-figure>`: one figure in one inline SVG. It moves only while `playing`, on the screen,
 * in a visible page, and only if the person did not ask for less motion; else it is a still. It is
 * hidden from screen readers: the page says the move in words. A still off the screen is drawn when
 * it comes near. While it moves, an event `air` tells how full the lungs are, 0 to 1.
 */
export class FigureElement extends LitElement {
	static override readonly styles = figureStyle;
	static override readonly properties = {
		figure: { attribute: false },
		playing: { type: Boolean },
		side: { type: String },
		chair: { type: String },
		labels: { type: Boolean },
		centred: { type: Boolean },
		amount: { type: Number },
		at: { type: Number },
		clock: { attribute: false },
	};

	declare figure: Figure | undefined;
	declare playing: boolean;
	declare side: Side;
	declare chair: 'chair' | 'wheelchair';
	declare labels: boolean;
	/** In the middle of its place rather than at its lower edge. */
	declare centred: boolean;
	/** For figures that show an amount: 0 to 1. Nothing moves by itself then. */
	declare amount: number | undefined;

	/** An instant of the figure's time, in ms, to be shown as a still. */
	declare at: number | undefined;
	/** Tells the figure's time, for one that keeps step with something; without it, it keeps its own. */
	declare clock: (() => number) | undefined;

	/** How far the figure has come, in ms of its own time; before it moves, it shows its peak. */
	#time: number | undefined;
	#onScreen = false;
	/** What it shows has changed while it was off the screen. */
	#stale = false;
	readonly #observer = new IntersectionObserver(
		(entries) => {
			this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
			if (this.#onScreen && this.#stale) {
				this.#draw();
			}
			this.#schedule();
		},
		{ rootMargin: '120px' },
	);
	readonly #frames = new Frames((passed) => this.#step(passed));
	readonly #visibility = (): void => this.#schedule();

	constructor() {
		super();
		this.playing = false;
		this.side = 'right';
		this.chair = 'chair';
		this.labels = false;
		this.centred = false;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.#observer.observe(this);
		document.addEventListener('visibilitychange', this.#visibility);
	}

	override disconnectedCallback(): void {
		this.#observer.disconnect();
		document.removeEventListener('visibilitychange', this.#visibility);
		this.#onScreen = false;
		this.#schedule();
		super.disconnectedCallback();
	}

	override render() {
		return html`<svg
			aria-hidden="true"
			preserveAspectRatio=${this.centred ? 'xMidYMid meet' : 'xMidYMax meet'}
		>
			<g></g>
		</svg>`;
	}

	override updated(changed: PropertyValues<this>): void {
		if (changed.has('figure')) {
			this.#time = undefined;
		}
		if (changed.get('playing') && !this.playing && !this.clock) {
			this.#time = undefined;
		}
		if (this.#onScreen || this.amount !== undefined || this.at !== undefined) {
			this.#draw();
		} else {
			this.#stale = true;
		}
		this.#schedule();
	}

	get #moves(): boolean {
		return (
			this.playing &&
			this.#onScreen &&
			this.figure !== undefined &&
			this.amount === undefined &&
			this.at === undefined &&
			document.visibilityState === 'visible' &&
			!motionReduced()
		);
	}

	#schedule(): void {
		this.#frames.run(this.#moves);
	}

	#step(passed: number): void {
		if (!this.figure || !this.#moves) {
			// Less motion is asked for without a word: what is shown then is a still.
			this.requestUpdate();
			return;
		}
		// A late frame makes the figure late, not jump.
		const time = (this.#time ?? peakOf(this.figure)) + Math.min(LATE, passed);
		this.#time = time % loopOf(this.figure);
		const detail = this.#draw()?.air;
		this.dispatchEvent(new CustomEvent('air', { detail, bubbles: true, composed: true }));
	}

	#draw(): Drawing | undefined {
		const svg = this.renderRoot.querySelector('svg');
		const group = svg?.querySelector('g');
		if (!svg || !group || !this.figure) {
			return undefined;
		}
		this.#stale = false;
		const { figure, side, chair, labels, amount, at } = this;
		// A routine that is paused shows what it showed.
		const stills = (this.playing || this.clock !== undefined) && motionReduced();
		const time = this.clock ? this.clock() : (this.#time ?? peakOf(figure));
		const drawing = drawingOf(figure, { side, chair, labels, amount, at, stills, time });
		svg.setAttribute('viewBox', viewBoxOf(drawing.frame));
		paint(group, drawing);
		return drawing;
	}
}

customElements.define('posture-figure', FigureElement);
