import * as l10n from '@vscode/l10n';
import type { RoutineStep } from '../../../core/moves/routine.ts';
import { catalogue } from '../../moves/catalogue.ts';
import type { Offer } from '../../moves/fitting.ts';
import { stepWords, wholeMinutes } from '../../moves/moveWords.ts';
import { capital, minutesInWords, say } from '../../shell/words.ts';

/** A step as it is read away from the desk. */
export interface SheetLine {
	readonly name: string;
	readonly dose: string;
	/** How, in a sentence or two; empty for a rest. */
	readonly how: string;
}

/** A routine on one page, in plain words: nobody jogs with an editor. */
export interface Sheet {
	readonly title: string;
	/** What to ask oneself first; empty where there is nothing. */
	readonly first: string;
	readonly lines: readonly SheetLine[];
	readonly last: string;
}

/** Whether the cool-down's walk may be behind one already (guide §8). */
const COOLDOWN = 'cooldown';

/** A routine as a sheet to take along. */
export function sheetOf({ routine, seconds }: Offer): Sheet {
	const length = minutesInWords(wholeMinutes(seconds));
	return {
		title: l10n.t('{0}, {1}', say(routine.name), length),
		first:
			routine.id === COOLDOWN ? l10n.t('Already walked it off? Then skip the first line.') : '',
		lines: routine.steps.map(lineOf),
		last: l10n.t(
			'Breathe out on the effort. To tightness, never to pain. General wellness information, not medical advice.',
		),
	};
}

function lineOf(step: RoutineStep): SheetLine {
	const { name, cues, caution } = catalogue.moveOf(step.move);
	const note = step.note ? capital(say(step.note)) : '';
	const how = [note && `${note}.`, say(cues[0]), say(caution)].filter(Boolean).join(' ');
	return { name: say(name), dose: stepWords(step), how };
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

/** The sheet as a page of its own that fits on one sheet of paper, and asks to be printed. */
export function sheetPage({ title, first, lines, last }: Sheet, language: string): string {
	const rows = lines.map(
		({ name, dose, how }) =>
			`<li><b>${escaped(name)}</b> <i>${escaped(dose)}</i><br>${escaped(how)}</li>`,
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
li { margin: 0 0 .45em; break-inside: avoid; }
i { font-style: normal; color: #444; }
p { margin: .4em 0; }
@media print { body { margin: 0; padding: 0; font-size: 10pt; } }
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

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
