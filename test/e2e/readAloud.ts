import type { Frame } from 'playwright-core';

const marks: readonly [RegExp, string][] = [
	// Whether a routine that has just ended was a break depends on how long it really took.
	[/img "(?:Sitting|Break,) \d+ min"/g, 'img "<bout>"'],
	[/\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/g, '<day>'],
	[
		/\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?= <?\d)/g,
		'<month>',
	],
	[/\b\d{1,2}:\d\d(?:[\s\u202f](?:AM|PM))?/g, '<time>'],
	[/\d+(?:[.,]\d+)*/g, '<n>'],
];

/** What a run shows by chance is marked: days, months, times of day and figures. */
function marked(text: string): string {
	return marks.reduce((so, [what, mark]) => so.replaceAll(what, mark), text);
}

/** A part of the tree with all that is in it: its lines, the first one indented least. */
type Part = readonly string[];

const indentOf = (line: string) => line.length - line.trimStart().length;

function partsOf(lines: readonly string[]): readonly Part[] {
	const parts: string[][] = [];
	const [first = ''] = lines;
	for (const line of lines) {
		if (indentOf(line) <= indentOf(first)) {
			parts.push([line]);
		} else {
			parts.at(-1)?.push(line);
		}
	}
	return parts;
}

/** Neighbours that read alike once the figures are marked are told once: how many there are varies. */
function once(lines: readonly string[]): readonly string[] {
	const told: string[][] = [];
	for (const [head = '', ...inner] of partsOf(lines)) {
		const part = [head, ...once(inner)];
		const last = told.at(-1);
		if (last?.join('\n').replace(/^(\s*- )several: /, '$1') !== part.join('\n')) {
			told.push(part);
		} else if (last[0] && !/^\s*- several: /.test(last[0])) {
			last[0] = last[0].replace('- ', '- several: ');
		}
	}
	return told.flat();
}

/**
 * What a screen reader reads of the page, in order: one line each with role, name and state, as the
 * accessibility tree has them. Neighbours that differ in figures only are one line.
 */
export async function readAloud(page: Frame): Promise<string> {
	const tree = await page.locator('body').ariaSnapshot();
	return `${once(marked(tree).split('\n')).join('\n')}\n`;
}
