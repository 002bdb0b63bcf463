import * as l10n from '@vscode/l10n';
import { programTextsFor } from '../../../content/running/programTexts.ts';
import { kmOfWeek, type Session } from '../../../core/running/program/program.ts';
import { listText, t } from '../../ui/words.ts';
import { distanceWords, weekdayWords, weekWords } from '../shared/runWords.ts';
import {
	aimWords,
	clinicianWords,
	sessionLength,
	sessionWords,
	type ShownProgram,
} from '../shared/programWords.ts';
import { escaped } from './sheet.ts';

/** A week of a program as it is read on paper. */
interface SheetWeek {
	readonly title: string;
	readonly aim: string;
	readonly total: string;
	readonly sessions: readonly { readonly day: string; readonly words: string }[];
	/** The days of a core routine, in one line; empty: there are none. */
	readonly core: string;
}

/** A program on one page, to be taken along. */
export interface ProgramSheet {
	readonly title: string;
	/** What is to be read first, or empty. */
	readonly first: string;
	readonly weeks: readonly SheetWeek[];
	readonly last: string;
}

const WEEK = 7;

/** More weeks would be too small to read on one page. */
const MOST_WEEKS = 20;

/** A program as a sheet: all of it, or as many weeks from this one on as can be read on one page. */
export function programSheet(program: ShownProgram): ProgramSheet {
	const { weeks, units, body, today } = program;
	const now = Math.max(
		0,
		weeks.findLastIndex(({ first }) => first <= today),
	);
	const from = weeks.length <= MOST_WEEKS ? 0 : Math.min(now, weeks.length - MOST_WEEKS);
	return {
		title: t(programTextsFor(body.wheelchair).name),
		first: clinicianWords(body),
		weeks: weeks.slice(from, from + MOST_WEEKS).map((week, index): SheetWeek => ({
			title: l10n.t(
				'Week {0}: {1}',
				from + index + 1,
				weekWords(week.first, week.first + WEEK - 1),
			),
			aim: aimWords(week, body.wheelchair),
			total: distanceWords(kmOfWeek(week), units),
			sessions: week.sessions.map((session) => ({
				day: weekdayWords(session.day),
				words: timedWords(session, program),
			})),
			core: week.core.length > 0 ? l10n.t('Core: {0}', listText(week.core.map(weekdayWords))) : '',
		})),
		last: l10n.t(
			'Before each one the check has the last word. General wellness information, not medical advice.',
		),
	};
}

/** A session, and how long it takes where its words do not say so. */
function timedWords(session: Session, { units, body }: ShownProgram): string {
	const words = sessionWords(session, units, body.wheelchair);
	return session.intervals?.walk === 0 ? words : l10n.t('{0}, {1}', words, sessionLength(session));
}

/** The sheet as plain text. */
export function programSheetText({ title, first, weeks, last }: ProgramSheet): string {
	return [
		title,
		...(first ? [first] : []),
		...weeks.flatMap((week) => [
			'',
			`${week.title} · ${week.total}`,
			week.aim,
			...week.sessions.map(({ day, words }) => `- ${day}: ${words}`),
			...(week.core ? [`- ${week.core}`] : []),
		]),
		'',
		last,
		'',
	].join('\n');
}

/** What paper has for text, in points: the width of A4 and the height of Letter, without the margins. */
const PAPER = { width: 527, height: 724 } as const;
const LEADING = 1.3;
/** Sizes of letters that are tried, in points. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5];

/** About how wide a text is, in ems, whatever font a system has: a letter of full width counts nearly two. */
function widthOf(text: string): number {
	return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2E80' ? 1.05 : 0.6), 0);
}

/** So many ems lie between two items on a line. */
const GAP = 1.6;

/** On how many lines of a width in ems these items stand beside each other, each in one piece where it fits. */
function linesOf(items: readonly string[], width: number): number {
	let [lines, used] = [1, 0];
	for (const item of items) {
		const own = widthOf(item);
		const next = used === 0 ? own : used + GAP + own;
		const wraps = next > width && used > 0;
		lines += (wraps ? 1 : 0) + Math.floor(own / width);
		used = wraps ? own : next;
	}
	return lines;
}

/** About how high a sheet is with letters of so many points. */
function heightOf({ first, weeks, last }: ProgramSheet, size: number): number {
	const width = PAPER.width / size;
	const rows = weeks.reduce((sum, { title, aim, total, sessions, core }) => {
		const items = sessions.map(({ day, words }) => `☐ ${day} ${words}`);
		const lines = linesOf([`${title} ${total} ${core} ${aim}`], width) + linesOf(items, width);
		return sum + lines * LEADING + 0.7;
	}, 0);
	const around = (linesOf([first], width) + linesOf([last], width)) * LEADING + 4;
	return (rows + around) * size;
}

/** The largest letters, in points, with which a sheet fits on one page. */
function sizeFor(sheet: ProgramSheet): number {
	return SIZES.find((size) => heightOf(sheet, size) <= PAPER.height) ?? 5;
}

/** The sheet as a page of its own that fits on one sheet of paper, A4 or Letter. */
export function programSheetPage(sheet: ProgramSheet, language: string): string {
	const { title, first, weeks, last } = sheet;
	const rows = weeks.map(
		(week) => `<section>
<h2>${escaped(week.title)}${[week.total, week.core, week.aim].map((words) => `<i>${escaped(words)}</i>`).join('')}</h2>
<ul>
${week.sessions
	.map(({ day, words }) => `<li><b>${escaped(day)}</b> ${escaped(words)}</li>`)
	.join('\n')}
</ul>
</section>`,
	);
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
@page { margin: 12mm; }
body { max-width: 46em; margin: 2em auto; padding: 0 1em; font: 11pt/1.35 system-ui, sans-serif; color: #000; background: #fff; }
h1 { font-size: 18pt; font-weight: 400; margin: 0 0 .3em; }
h2 { font-size: 1em; margin: 0; }
p { margin: 0 0 .3em; }
section { padding: .3em 0; border-top: 1px solid #ccc; break-inside: avoid; }
i { margin-left: .8em; color: #444; font-style: normal; font-weight: 400; }
ul { display: flex; flex-wrap: wrap; gap: 0 ${GAP}em; margin: 0; padding: 0; list-style: none; }
li::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .45em; border: 1px solid #444; }
footer { padding-top: .5em; border-top: 1px solid #ccc; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: ${sizeFor(sheet)}pt; line-height: ${LEADING}; print-color-adjust: exact; } h1 { font-size: 1.5em; } }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${first ? `<p>${escaped(first)}</p>\n` : ''}${rows.join('\n')}
<footer>${escaped(last)}</footer>
</body>
</html>
`;
}
