import { figureWriter, loadFigures, moveFigure } from '../../figure/loading.ts';
import { catalogue } from '../../moves/catalogue.ts';
import type { SheetFigures } from './sheetPage.ts';

/** Ink on paper, whatever the theme: the body a mid blue, the stretch darker than it in grey too. */
const PAPER =
	'--figure-ground: #fff; --figure-ink: #1a1a1a; --figure-body: #4a86c5; --figure-stretch: #c2500a;';

/** Loads the figures; then answers with those of a printed page. */
export async function sheetFigures(wheels: boolean): Promise<SheetFigures> {
	await loadFigures();
	const writer = figureWriter();
	return {
		style: `figure { ${PAPER} }\n${writer?.figureMarkupStyle('figure') ?? ''}`,
		of: (move) => {
			const figure = moveFigure(catalogue.figureOf(move));
			const chair = wheels ? 'wheelchair' : 'chair';
			return (figure && writer?.figureMarkup(figure, { chair })) ?? '';
		},
	};
}
