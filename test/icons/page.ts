import { figureOf } from '../../src/content/figures/index.ts';
import { FigureElement } from '../../src/webview/figure/figureElement.ts';
import { peakOf } from '../../src/core/figure/model/timeline.ts';

/** The extension's icon: a runner who lunges and reaches up, with nothing around them. */
const lunge = figureOf('lunge-reach');
const keyframes = lunge.keyframes.map((frame) => ({ ...frame, air: 0 }));
const figure = { ...lunge, keyframes, stretch: [], hints: [], contacts: [] };

const element = document.createElement('posture-figure');
if (!(element instanceof FigureElement)) {
	throw new TypeError('The figure element is not defined');
}
element.figure = figure;
element.at = peakOf(figure);
document.querySelector('main')?.append(element);
