import { type allFigures, everyFigure } from './allFigures.ts';
import { reachOf } from './ink.ts';
import { covers } from '../../../src/core/figure/draw/cover.ts';
import { drawFigure } from '../../../src/core/figure/draw/drawFigure.ts';
import { arrivalOf, momentAt } from '../../../src/core/figure/model/timeline.ts';

/** Instants of a figure: its keyframes as they are reached, and the middle of the way to each. */
const instantsOf = (figure: (typeof allFigures)[number][1]): readonly number[] =>
	figure.keyframes.flatMap(({ move }, index) => {
		const arrival = arrivalOf(figure, index);
		return [arrival - move / 2, arrival - 40, arrival + 1];
	});

const BODY: ReadonlySet<string> = new Set(['skin', 'top', 'shorts', 'shoe', 'sole', 'cap', 'hair']);

describe('the breath', () => {
	it('is one stroke at most, on the way out alone, and in where a figure asks for it', () =>
		everyFigure((figure) =>
			instantsOf(figure).flatMap((t) => {
				const { breath } = momentAt(figure, t);
				const strokes = drawFigure(figure, t).shapes.filter(
					(shape) => shape.role === 'breath' && shape.kind === 'line' && shape.smooth,
				);
				const wanted =
					(breath === 'out' && !figure.rounds && figure.breath !== 'none') ||
					(breath === 'in' && figure.breath === 'both');
				const behind = Math.abs(figure.camera.azimuth) > 120;
				return strokes.length === Number(wanted && !behind) ? [] : [`${strokes.length} at ${t}`];
			}),
		));

	it('a breath goes over free ground for more than half of its way', () =>
		everyFigure((figure) =>
			figure.keyframes.flatMap((_, index) => {
				const { shapes } = drawFigure(figure, arrivalOf(figure, index) - 200);
				const body = shapes.filter(({ role, kind }) => BODY.has(role) && kind !== 'line');
				const points = shapes
					.filter((shape) => shape.role === 'breath' && shape.kind === 'line' && shape.smooth)
					.flatMap(reachOf);
				const hidden = points.filter(([x, y]) => body.some((shape) => covers(shape, [x, y])));
				return hidden.length * 2 > points.length
					? [`${hidden.length} of ${points.length} on the body at ${index}`]
					: [];
			}),
		));
});
