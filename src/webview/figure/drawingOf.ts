import { drawAmount, drawFigure, drawStills } from '../../core/figure/drawFigure.ts';
import type { Figure } from '../../core/figure/figure.ts';
import type { Drawing } from '../../core/figure/shape.ts';
import type { DrawOptions } from '../../core/figure/stage.ts';

/** What of a figure is to be drawn, as it is asked of its element. */
export interface Wanted extends DrawOptions {
	/** For figures that show an amount: 0 to 1. */
	readonly amount: number | undefined;
	/** An instant of the figure's time, in ms, as a still. */
	readonly at: number | undefined;
	/** Start and end side by side: it would move, and the person asked for less motion. */
	readonly stills: boolean;
	/** The figure's time now, in ms. */
	readonly time: number;
}

/** The drawing that is wanted of a figure. */
export function drawingOf(
	figure: Figure,
	{ amount, at, stills, time, ...options }: Wanted,
): Drawing {
	if (amount !== undefined) {
		return drawAmount(figure, amount, options);
	}
	if (at !== undefined) {
		return drawFigure(figure, at, options);
	}
	return stills ? drawStills(figure, options) : drawFigure(figure, time, options);
}
