import { readFileSync } from 'node:fs';
import * as tools from '@vscode/l10n-dev';

// A module of the old kind: in a new one all of it is the default.
const { getL10nPseudoLocalized } = (tools as { default?: typeof tools }).default ?? tools;

/** Every text of the product in a language that nobody speaks: English without an English letter. */
export function pseudoBundle(): Record<string, string> {
	const english = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Parameters<
		typeof getL10nPseudoLocalized
	>[0];
	const pseudo = getL10nPseudoLocalized(english);
	return Object.fromEntries(
		Object.entries(pseudo).map(([key, entry]) => [
			key,
			typeof entry === 'string' ? entry : entry.message,
		]),
	);
}

/** What `Intl` and the product's name leave in English letters. */
const ALLOWED =
	/\b(?:Next Posture|AM|PM|min|minutes?|hours?|hr?|sec|mo|km|mi|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/gu;
/** A codicon, an address, or mark-up. */
const MARKS = /\$\([\w-]+\)|\]\([^)]*\)|&nbsp;|command:\S+/gu;

/** Words of `text` that are still English, in the order in which they stand. */
export function englishIn(text: string): readonly string[] {
	return (
		text
			.replaceAll(MARKS, ' ')
			.replaceAll(ALLOWED, ' ')
			.match(/[A-Za-z]{2,}/gu) ?? []
	);
}
