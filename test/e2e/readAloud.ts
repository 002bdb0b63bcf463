import type { Frame } from 'playwright-core';

/** Whether a routine that has just ended was a break depends on how long it really took. */
const bout = /img "(?:Sitting|Break) \d+ min"(?:: \d.*)?/g;

/** What hangs on how quickly the test ran is marked; all else follows from the test's own data. */
function marked(text: string): string {
	return text.replaceAll(bout, 'img "<bout>"');
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

/** Neighbours that read alike are told once. */
function once(lines: readonly string[]): readonly string[] {
	const reported: string[][] = [];
	for (const [head = '', ...inner] of partsOf(lines)) {
		const part = [head, ...once(inner)];
		const last = reported.at(-1);
		if (last?.join('\n').replace(/^(\s*- )several: /, '$1') !== part.join('\n')) {
			reported.push(part);
		} else if (last[0] && !/^\s*- several: /.test(last[0])) {
			last[0] = last[0].replace('- ', '- several: ');
		}
	}
	return reported.flat();
}

/**
 * What a screen reader reads of the page, in order: one line each with role, name and state, as the
 * accessibility tree has them. Neighbours that read alike are one line.
 */
export async function readAloud(page: Frame): Promise<string> {
	const tree = await page.locator('body').ariaSnapshot();
	return `${once(marked(tree).split('\n')).join('\n')}\n`;
}
