import { html, LitElement, type PropertyValues } from 'lit';
import { drawAmount, drawFigure, drawStills } from '../../core/figure/draw/drawFigure.ts';
import type { FigureDrawing } from '../../core/figure/draw/shape.ts';
import type { DrawOptions } from '../../core/figure/draw/stage.ts';
import type { Figure } from '../../core/figure/model/figure.ts';
import type { Side } from '../../core/figure/model/skeleton.ts';
import { loopOf, peakOf } from '../../core/figure/model/timeline.ts';
import { motionReduced } from '../ui/browser.ts';
import { paint, viewBoxOf } from './paint.ts';
import { figureStyle } from './theme.ts';

/**
 * The least time between two drawings, ms. Every other frame of a common display is smooth enough for
 * a body that moves calmly, and leaves the editor its time.
 */
const FRAME = 20;

/** Calls `draw` frame after frame while it runs. */
class Frames {
	private readonly draw: (passed: number) => void;
	private request: number | undefined;
	private last: number | undefined;

	/** `draw` gets the time since the last drawing (ms), 0 for the first. */
	constructor(draw: (passed: number) => void) {
		this.draw = draw;
	}

	/** Starts or stops. */
	run(wanted: boolean): void {
		if (wanted) {
			this.request ??= requestAnimationFrame(this.tick);
		} else if (this.request !== undefined) {
			cancelAnimationFrame(this.request);
			this.request = undefined;
			this.last = undefined;
		}
	}

	private readonly tick = (now: number): void => {
		// Requested first, since drawing may stop it.
		this.request = requestAnimationFrame(this.tick);
		const passed = this.last === undefined ? 0 : now - this.last;
		if (this.last === undefined || passed >= FRAME) {
			this.last = now;
			this.draw(passed);
		}
	};
}

/** What of a figure is to be drawn, from the properties of its element. */
interface FigureOptions extends DrawOptions {
	/** For figures that show an amount: 0 to 1. */
	readonly amount: number | undefined;
	/** An instant of the figure's time, in ms, as a still. */
	readonly at: number | undefined;
	/** Start and end side by side: it would move, and the person asked for less motion. */
	readonly stills: boolean;
	/** The figure's time now, in ms. */
	readonly time: number;
}

/** The drawing of a figure by these options. */
function drawingOf(
	figure: Figure,
	{ amount, at, stills, time, ...options }: FigureOptions,
): FigureDrawing {
	if (amount !== undefined) {
		return drawAmount(figure, amount, options);
	}
	if (at !== undefined) {
		return drawFigure(figure, at, options);
	}
	return stills ? drawStills(figure, options) : drawFigure(figure, time, options);
}

/** The most that a figure moves on in one frame, ms of its own time. */
const LATE = 100;

/**
 * `<posture-figure>`: one figure in one inline SVG. It moves only while `playing`, on the screen,
 * in a visible page, and only if the person did not ask for less motion; else it is a still. It is
 * hidden from screen readers: the page says the move in words. A still off the screen is drawn when
 * it comes near. While it moves, an event `air` says how full the lungs are, 0 to 1.
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
	/** Returns the figure's time (ms), for one in step with something; without it, the figure keeps its own. */
	declare clock: (() => number) | undefined;

	/** The figure's own time (ms); undefined before it moves, when it shows its peak. */
	#time: number | undefined;
	#onScreen = false;
	/** Something changed while it was off the screen. */
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
			// No event says that the person asked for less motion: a still is drawn now.
			this.requestUpdate();
			return;
		}
		// A late frame makes the figure late, not jump.
		const time = (this.#time ?? peakOf(this.figure)) + Math.min(LATE, passed);
		this.#time = time % loopOf(this.figure);
		const detail = this.#draw()?.air;
		this.dispatchEvent(new CustomEvent('air', { detail, bubbles: true, composed: true }));
	}

	#draw(): FigureDrawing | undefined {
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
