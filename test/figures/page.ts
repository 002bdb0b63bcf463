import { easierFigures, moveFigures, stateFigures } from '../../src/content/figures/index.ts';
import type { Figure } from '../../src/core/figure/model/figure.ts';
import { arrivalOf, roundOf } from '../../src/core/figure/model/timeline.ts';
import { FigureElement } from '../../src/webview/figure/figureElement.ts';

/** What the contact sheet shows: asked for in the page's own address. */
const asked = new URLSearchParams(location.hash.slice(1));
const only = asked.get('only')?.split(',');
const frames = Number(asked.get('frames') ?? 0);

/** The instants of a figure that are shown: just before its keyframes, or evenly spread. */
function instantsOf(figure: Figure): readonly number[] {
	if (frames > 0) {
		return Array.from({ length: frames }, (_, step) => (roundOf(figure) * step) / frames);
	}
	// Steps have many keyframes: every other one tells enough.
	const every = figure.keyframes.length > 6 ? 2 : 1;
	const shown = (figure.peak ?? 0) % every;
	return figure.keyframes.flatMap(({ move }, index) =>
		index % every === shown ? [arrivalOf(figure, index) - (figure.flow ? 0 : move * 0.12)] : [],
	);
}

function element(figure: Figure, at: number): FigureElement {
	const made = document.createElement('posture-figure');
	if (!(made instanceof FigureElement)) {
		throw new TypeError('The figure element is not defined');
	}
	made.figure = figure;
	made.at = at;
	made.labels = asked.has('labels');
	made.chair = asked.get('chair') === 'wheelchair' ? 'wheelchair' : 'chair';
	made.side = asked.get('side') === 'left' ? 'left' : 'right';
	return made;
}

for (const [id, figure] of Object.entries({
	...moveFigures,
	...easierFigures,
	...stateFigures,
})) {
	if (!only || only.some((name) => id.includes(name))) {
		const card = document.createElement('figure');
		const row = document.createElement('div');
		row.append(...instantsOf(figure).map((at) => element(figure, at)));
		card.append(row);
		if (asked.has('names')) {
			const name = document.createElement('figcaption');
			name.textContent = id;
			card.append(name);
		}
		document.body.append(card);
	}
}
