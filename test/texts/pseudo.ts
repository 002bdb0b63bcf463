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

/** Words of the product's name, of `Intl` in English, and of the line in which a run is typed. */
const ALLOWED = new Set(
	[
		'Next Posture AM PM am pm in at min minute minutes hour hours hr sec mo km mi day days week weeks',
		'Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
		'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April June July August',
		'September October November December today yesterday tomorrow Today Yesterday Tomorrow easy hills',
	].flatMap((words) => words.split(' ')),
);
/** A codicon, an address, or mark-up. */
const MARKS = /\$\([\w-]+\)|\]\([^)]*\)|&nbsp;|command:\S+/gu;

/** Words of `text` that are still English, in the order in which they stand. */
export function englishIn(text: string): readonly string[] {
	const words = text.replaceAll(MARKS, ' ').match(/\p{L}{2,}/gu) ?? [];
	return words.filter((word) => /[A-Za-z]{2}/u.test(word) && !ALLOWED.has(word));
}
