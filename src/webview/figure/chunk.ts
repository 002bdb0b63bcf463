/** What is loaded apart from the page's first script: the figures and the element that draws them. */
import './figureElement.ts';
export { figureMarkup, figureMarkupStyle } from './markup.ts';
export { moveFigures, stateFigures } from '../../content/figures/index.ts';
