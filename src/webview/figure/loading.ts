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

/**
 * The figure of one of our moves, or of its easier version; undefined before the figures are loaded, and for
 * other ids.
 */
export function moveFigure(id: string): Figure | undefined {
	const all: readonly Readonly<Record<string, Figure>>[] = loaded
		? [loaded.moveFigures, loaded.easierFigures]
		: [];
	return all.find((figures) => Object.hasOwn(figures, id))?.[id];
}

/** The functions that write figures as text; undefined before the figures are loaded. */
export function figureWriter(): Pick<Figures, 'figureMarkup' | 'figureMarkupStyle'> | undefined {
	return loaded;
}

/** The figure of a state of the sit timer; undefined before the figures are loaded. */
export function stateFigure(id: StateId): Figure | undefined {
	return loaded?.stateFigures[id];
}
