/** Letters that are not a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ł: 'l',
	đ: 'd',
	ı: 'i',
};

/**
 * A part of a text keeps the whole text in memory. To take a part of a sum, the sum must be written out
 * first, so what this keeps in memory is itself and one character. At most `most` characters.
 */
export const detached = (text: string, most: number) => `${text.slice(0, most)} `.slice(0, -1);

/**
 * Lower case without accents, in the widths and forms that are common; anything but letters and digits is
 * one space. Marks of other scripts stay: without them Japanese would read otherwise.
 */
export function foldWords(text: string): string {
	if (!/\P{ASCII}/u.test(text)) {
		return text
			.toLowerCase()
			.replace(/[^a-z\d]+/g, ' ')
			.trim();
	}
	return text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/**
 * Finds words of a list in folded text. In the list `*` stands for any letters, and `_` for a space between
 * two words.
 */
export function finderOf(list: string): RegExp {
	const globs = list.trim().split(/\s+/);
	const isAnywhere = (glob: string) => /^\*[^*]+\*$/.test(glob);
	const part = (word: string) => word.split('*').map(foldWords).join('[^ ]*');
	const whole = globs.filter((glob) => !isAnywhere(glob)).map((glob) => glob.split('_').map(part));
	const anywhere = globs.filter(isAnywhere).map((glob) => foldWords(glob.slice(1, -1)));
	const words = whole.map((parts) => parts.join(' ')).join('|');
	return new RegExp([`(?<= |^)(?:${words})(?= |$)`, ...anywhere].join('|'), 'u');
}
