import { bodyRules, CLINICIAN_NOTE, SORE_NOTE } from '../../src/content/moves/bodyRules.ts';
import { cards, sleepCard } from '../../src/content/running/cards.ts';
import { moves, supportMoves } from '../../src/content/moves/index.ts';
import { type NudgeWords, nudgeWords } from '../../src/content/nudgeWords.ts';
import { turns } from '../../src/content/moves/turns.ts';
import { routines } from '../../src/content/moves/routines.ts';
import {
	asNoteText,
	dialTexts,
	findingTexts,
	helpTitles,
	lineFaultTexts,
	lineRestText,
	quotedText,
	seekHelpTexts,
	stillOpenTexts,
} from '../../src/content/running/runTexts.ts';
import { lineWordTexts } from '../../src/content/running/lineWords.ts';
import { programTextsFor } from '../../src/content/running/programTexts.ts';
import { AREAS, EQUIPMENT, type Move, MOVE_POSITIONS } from '../../src/core/moves/move.ts';
import type { Routine } from '../../src/core/moves/routine.ts';
import { EASE_BREAK, QUICK_BREAK } from '../../src/content/moves/routineTitles.ts';
import { RUN_KINDS } from '../../src/core/running/diary/run.ts';

/** Texts of the content that are shown, and so translated; they are data, which no extractor reads. */
export function contentTexts(): readonly string[] {
	const all = [
		CLINICIAN_NOTE,
		SORE_NOTE,
		bodyRules.bellyNote,
		sleepCard.title,
		sleepCard.text,
		...AREAS,
		...EQUIPMENT,
		...MOVE_POSITIONS,
		...RUN_KINDS,
		EASE_BREAK,
		QUICK_BREAK,
		...Object.values(dialTexts),
		...Object.values(findingTexts),
		...Object.values(helpTitles),
		...Object.values(lineFaultTexts),
		...Object.values(seekHelpTexts),
		...Object.values(stillOpenTexts),
		...Object.values(lineWordTexts),
		lineRestText,
		asNoteText,
		quotedText,
		...[false, true].flatMap((wheelchair) => {
			const { name, aims, closings, clinician, inTurn } = programTextsFor(wheelchair);
			return [name, ...[aims, closings, inTurn].flatMap(Object.values<string>), clinician];
		}),
		...cards.flatMap(({ name, line, seated }) => [name, line, seated?.name, seated?.line]),
		...Object.values(nudgeWords).flatMap((lines) =>
			Object.values<NudgeWords>(lines).flatMap((line) =>
				[line, line.seated, line.standing].flatMap((words) => [words?.text, words?.short]),
			),
		),
		...[...moves, ...supportMoves, ...turns].flatMap(textsOfMove),
		...routines.flatMap(textsOfRoutine),
	];
	return [...new Set(all.filter((text) => text !== undefined && text !== ''))] as string[];
}

function textsOfMove(move: Move): readonly string[] {
	const { name, cues, caution, muscles = '' } = move;
	const detail = 'why' in move ? (move as (typeof moves)[number]) : null;
	const more = detail ? [detail.aka, detail.why, detail.easier, detail.office] : [];
	const way = detail?.easierVersion ?? '';
	more.push(...(typeof way === 'string' ? [] : [...way.cues, way.caution ?? '']));
	return [name, ...cues, caution, muscles, ...more];
}

function textsOfRoutine({
	name,
	seatedName = '',
	occasion = '',
	where,
	locked = '',
	note = '',
	steps,
	chair,
}: Routine) {
	const notes = [...steps, ...(chair?.steps ?? [])].map((step) => step.note ?? '');
	return [name, seatedName, occasion, where, locked, note, ...notes];
}
