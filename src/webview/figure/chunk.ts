import './figureElement.ts';

/** What is loaded apart from the page's first script: the figures and the element that draws them. */

export { figureMarkup, figureMarkupStyle } from './paint.ts';
export { moveFigures, stateFigures } from '../../content/figures/index.ts';
