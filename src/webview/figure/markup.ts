import { drawFigure } from '../../core/figure/drawFigure.ts';
import type { Figure } from '../../core/figure/figure.ts';
import type { DrawOptions } from '../../core/figure/stage.ts';
import { peakOf } from '../../core/figure/timeline.ts';
import { classOf, viewBoxOf } from './paint.ts';
import { pathOf, SCALE } from './path.ts';
import { figureStyle } from './theme.ts';

/** A figure at its peak as the text of an SVG, for a document that has no elements of ours. */
export function figureMarkup(figure: Figure, options: DrawOptions): string {
	const { frame, shapes } = drawFigure(figure, peakOf(figure), { ...options, labels: false });
	const paths = shapes.flatMap((shape) => {
		if (shape.kind === 'mark') {
			return [];
		}
		const width =
			shape.kind === 'line' ? ` stroke-width="${(shape.width * SCALE).toFixed(1)}"` : '';
		return [`<path class="${classOf(shape)}"${width} d="${pathOf(shape)}"/>`];
	});
	return `<svg aria-hidden="true" viewBox="${viewBoxOf(frame)}">${paths.join('')}</svg>`;
}

/** The colours of such figures, for those within elements that `selector` matches. */
export function figureMarkupStyle(selector: string): string {
	return figureStyle.cssText.replace(':host', selector);
}
