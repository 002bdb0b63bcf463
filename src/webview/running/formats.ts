import { language } from '../shell/words.ts';

/** Making a format takes longer than using it a hundred times, and a diary has many lines. */
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The format of dates with these options in the page's language. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return kept(dates, options, () => new Intl.DateTimeFormat(language(), options));
}

/** The format of numbers with these options in the page's language. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return kept(numbers, options, () => new Intl.NumberFormat(language(), options));
}

/** How many, in the page's language: "10,001". */
export function countText(count: number): string {
	return numberFormat({}).format(count);
}

function kept<T>(all: Map<string, T>, options: unknown, make: () => T): T {
	const key = JSON.stringify(options);
	const known = all.get(key);
	if (known) {
		return known;
	}
	const made = make();
	all.set(key, made);
	return made;
}
