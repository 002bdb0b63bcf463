import * as l10n from '@vscode/l10n';
import type { RoutineStep } from '../../../core/moves/routine.ts';
import { pageCatalogue } from '../../moves/catalogue.ts';
import { stepWords, totalMinutes } from '../../moves/moveWords.ts';
import type { Offer } from '../../moves/offer.ts';
import { capitalized, minutesInWords, t } from '../../ui/words.ts';

/** A step as it is read away from the desk. */
export interface SheetLine {
	/** Id of the move. */
	readonly move: string;
	readonly name: string;
	readonly dose: string;
	/** How to do it, in a sentence or two; empty for a rest. */
	readonly how: string;
}

/** A routine on one page in plain words, to be read away from the editor. */
export interface Sheet {
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
		first: routine.id === COOLDOWN ? l10n.t('Already wound down? Then skip the first line.') : '',
		lines: routine.steps.map(lineOf),
		last: l10n.t(
			'Breathe out on the effort. To tightness, never to pain. General wellness information, not medical advice.',
		),
	};
}

function lineOf(step: RoutineStep): SheetLine {
	const { name, cues, caution } = pageCatalogue.moveOf(step.move);
	const note = step.note ? capitalized(t(step.note)) : '';
	const how = [note && `${note}.`, t(cues[0]), t(caution)].filter(Boolean).join(' ');
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
