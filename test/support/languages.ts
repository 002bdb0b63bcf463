import { readdirSync, readFileSync } from 'node:fs';

const BUNDLE = /^bundle\.l10n\.([\w-]+)\.json$/u;

/** The languages that the product speaks besides English, by VS Code's names. */
export const languages: readonly string[] = readdirSync('l10n').flatMap(
	(name) => BUNDLE.exec(name)?.[1] ?? [],
);

/** The texts of a language by their English words. */
export function bundleOf(language: string): Readonly<Record<string, string>> {
	const text = readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8');
	return JSON.parse(text) as Record<string, string>;
}

const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

/** Columns that a text of the item takes, its glyph counted as one; a full-width character takes two. */
export function columns(text: string): number {
	const shown = text.replace(/\$\([^)]*\)/u, '#').normalize('NFC');
	return Array.from(shown).length + (shown.match(WIDE)?.length ?? 0);
}
