import { moveFigures, stateFigures } from '../../src/content/figures/index.ts';
import { arrivalOf } from '../../src/core/figure/timeline.ts';
import { FigureElement } from '../../src/webview/figure/figureElement.ts';

/** What the contact sheet shows; read from the page's own address. */
const asked = new URLSearchParams(location.hash.slice(1));
const only = asked.get('only')?.split(',');

function element(): FigureElement {
	const made = document.createElement('posture-figure');
	if (!(made instanceof FigureElement)) {
		throw new TypeError('The figure element is not defined');
	}
	return made;
}

for (const [id, figure] of Object.entries({ ...moveFigures, ...stateFigures })) {
	if (only && !only.some((name) => id.includes(name))) {
		continue;
	}
	const card = document.createElement('figure');
	const row = document.createElement('div');
	card.append(row);
	for (const index of figure.keys.keys()) {
		// Steps and circles have many keys: every other one tells enough.
		if (figure.keys.length > 6 && index % 2 === 1) {
			continue;
		}
		const drawn = element();
		drawn.figure = figure;
		drawn.at =
			arrivalOf(figure, index) - (figure.flow ? 0 : (figure.keys[index]?.move ?? 0) * 0.12);
		drawn.labels = asked.has('labels');
		drawn.chair = asked.get('chair') === 'wheelchair' ? 'wheelchair' : 'chair';
		drawn.side = asked.get('side') === 'left' ? 'left' : 'right';
		row.append(drawn);
	}
	if (asked.has('names')) {
		const name = document.createElement('figcaption');
		name.textContent = id;
		card.append(name);
	}
	document.body.append(card);
}
