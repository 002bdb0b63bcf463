import * as l10n from '@vscode/l10n';
import type { RoutineStep } from '../../../core/moves/routine.ts';
import { pageCatalogue } from '../../moves/catalogue.ts';
import { stepWords, totalMinutes } from '../../moves/moveWords.ts';
import type { Offer } from '../../moves/offer.ts';
import { capitalized, minutesInWords, sentences, t } from '../../ui/words.ts';
import { figureWriter, loadFigures, moveFigure } from '../../figure/loading.ts';

/** A step as it is read away from the desk. */
export interface SheetLine {
	/** Id of the move. */
	readonly move: string;
	readonly name: string;
	readonly dose: string;
	/** How to do it, in a sentence or two; empty where a line above has it. */
	readonly how: string;
}

/** A routine on one page in plain words, to be read away from the editor. */
interface Sheet {
	readonly title: string;
	/** A question to ask oneself first, or empty. */
	readonly first: string;
	readonly lines: readonly SheetLine[];
	readonly last: string;
}

/** The walk of the cool-down may be done by then (guide §8). */
const COOLDOWN = 'cooldown';

/** A routine as a sheet to take along. */
export function sheetOf({ routine, seconds }: Offer): Sheet {
	const length = minutesInWords(totalMinutes(seconds));
	return {
		title: l10n.t('{0}, {1}', t(routine.name), length),
		first: routine.id === COOLDOWN ? l10n.t('Already walked it off? Skip step 1.') : '',
		lines: routine.steps.map((step, index) => lineOf(step, isRepeated(routine.steps, index))),
		last: l10n.t(
			'Breathe out on the effort. To tightness, never to pain. General wellness information, not medical advice.',
		),
	};
}

/** Whether the move of a step was described above. */
function isRepeated(steps: readonly RoutineStep[], at: number): boolean {
	return steps.findIndex(({ move }) => move === steps[at]?.move) < at;
}

/** With a full stop, which a note of the person's own may lack. */
function asSentence(words: string): string {
	return /\p{P}$/u.test(words) ? words : l10n.t('{0}.', words);
}

function lineOf(step: RoutineStep, repeated: boolean): SheetLine {
	const { name, cues, caution } = pageCatalogue.moveOf(step.move);
	const note = step.note ? asSentence(capitalized(t(step.note))) : '';
	const cue = repeated ? [] : [t(cues[0]), t(caution)];
	const how = sentences([note, ...cue]);
	return { move: step.move, name: t(name), dose: stepWords(step), how };
}

/** The sheet as plain text. */
export function sheetText({ title, first, lines, last }: Sheet): string {
	return [
		title,
		...(first ? [first] : []),
		'',
		...lines.map(({ name, dose, how }, index) => `${index + 1}. ${name}, ${dose}. ${how}`.trim()),
		'',
		last,
		'',
	].join('\n');
}

/** The drawings of a printed page. */
interface SheetFigures {
	/** Their colours, as a style sheet. */
	readonly style: string;
	/** The figure of a move as SVG; empty where it has none. */
	of(move: string): string;
}

/** How high a figure may be (mm), so that all lines fit on one sheet of paper. */
function figureHeight(lines: number): number {
	return Math.min(17, Math.floor(225 / Math.max(1, lines) - 2.5));
}

/** The sheet as a page of its own that fits on one sheet of paper. */
export function sheetPage(
	{ title, first, lines, last }: Sheet,
	language: string,
	figures: SheetFigures,
): string {
	const rows = lines.map(
		({ move, name, dose, how }) =>
			`<li><figure>${figures.of(move)}</figure><div><b>${escaped(name)}</b> <i>${escaped(dose)}</i><br>${escaped(how)}</div></li>`,
	);
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
@page { margin: 14mm; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; }
h1 { font-size: 18pt; font-weight: 400; margin: 0 0 .4em; }
ol { margin: 0; padding: 0; list-style: none; counter-reset: step; }
li { display: grid; grid-template-columns: 1.6em 25mm 1fr; gap: 0 3mm; align-items: center; padding: 1mm 0; border-top: 1px solid #ccc; break-inside: avoid; counter-increment: step; }
li::before { content: counter(step); color: #444; text-align: right; }
i { font-style: normal; color: #444; }
p { margin: .4em 0 .8em; }
ol + p { margin: .8em 0 0; }
${figures.style}
figure { margin: 0; height: ${figureHeight(lines.length)}mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; } }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${first ? `<p>${escaped(first)}</p>\n` : ''}<ol>
${rows.join('\n')}
</ol>
<p>${escaped(last)}</p>
</body>
</html>
`;
}

/** A text as markup shows it. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Colours for paper, whatever the theme: the body a mid blue, the stretch darker than it, in grey too. */
const PAPER =
	'--figure-ground: #fff; --figure-ink: #1a1a1a; --figure-body: #4a86c5; --figure-stretch: #c2500a;';

/** Loads the figures; resolves with those of a printed page. */
export async function sheetFigures(wheelchair: boolean): Promise<SheetFigures> {
	await loadFigures();
	const writer = figureWriter();
	return {
		style: `figure { ${PAPER} }\n${writer?.figureMarkupStyle('figure') ?? ''}`,
		of: (move) => {
			const figure = moveFigure(pageCatalogue.figureOf(move));
			const chair = wheelchair ? 'wheelchair' : 'chair';
			return (figure && writer?.figureMarkup(figure, { chair })) ?? '';
		},
	};
}
