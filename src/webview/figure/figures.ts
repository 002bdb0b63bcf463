import './figureElement.ts';

/** The figures and the element that draws them: one script, loaded after the page's first view. */
export { easierFigures, moveFigures, stateFigures } from '../../content/figures/index.ts';
export { figureMarkup, figureMarkupStyle } from './paint.ts';
