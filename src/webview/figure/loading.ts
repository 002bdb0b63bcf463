import type { StateId } from '../../content/figures/index.ts';
import type { Figure } from '../../core/figure/model/figure.ts';
import { afterPaint } from '../ui/browser.ts';

type Figures = typeof import('./figures.ts');

let loaded: Figures | undefined;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
	await afterPaint();
	loaded = await import('./figures.ts');
}

/** Loads the figures after the first paint; resolves at once when they are there. */
export async function loadFigures(): Promise<void> {
	await (loading ??= load());
}

/** The figure of one of our moves; undefined before the figures are loaded, and for other ids. */
export function moveFigure(id: string): Figure | undefined {
	const all: Readonly<Record<string, Figure>> | undefined = loaded?.moveFigures;
	return all && Object.hasOwn(all, id) ? all[id] : undefined;
}

/** The functions that write figures as text; undefined before the figures are loaded. */
export function figureWriter(): Pick<Figures, 'figureMarkup' | 'figureMarkupStyle'> | undefined {
	return loaded;
}

/** The figure of a state of the sit timer; undefined before the figures are loaded. */
export function stateFigure(id: StateId): Figure | undefined {
	return loaded?.stateFigures[id];
}
