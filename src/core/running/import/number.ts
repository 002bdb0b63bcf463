/** A space of any width and the marks that Swiss and Indian writing set between thousands. */
const THOUSANDS = /[\s'’_]/g;

const NUMBER = /^\d+(?:\.\d+)?$/;

/** Whole numbers in groups of three digits after a first group of one to three, by their mark. */
const GROUPED = {
	',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
	'.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
} as const;

/**
 * A number from 0 up as people and programs write it: `10.5`, `10,5`, `1.234,5`, `1 234`; NaN for
 * anything else. Of two different marks the last one is the decimal mark. One mark before exactly
 * three digits (`6,640`) parts thousands, since distances and times come with one or two decimals.
 */
export function readNumber(text: string): number {
	const digits = text.slice(0, 40).trim().replace(THOUSANDS, '');
	const comma = digits.lastIndexOf(',');
	const point = digits.lastIndexOf('.');
	let plain = digits;
	if (comma >= 0 && point >= 0) {
		const [whole, part] =
			comma > point
				? [digits.slice(0, comma), digits.slice(comma + 1)]
				: [digits.slice(0, point), digits.slice(point + 1)];
		const mark = comma > point ? '.' : ',';
		plain = GROUPED[mark].test(whole) ? `${whole.replaceAll(mark, '')}.${part}` : '';
	} else if (comma >= 0) {
		plain = GROUPED[','].test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
	} else if (GROUPED['.'].test(digits)) {
		plain = digits.replaceAll('.', '');
	}
	return NUMBER.test(plain) ? Number(plain) : Number.NaN;
}

/**
 * A number as programs write it among themselves (XML, the technical columns of a CSV): a point, if
 * anything, before any number of decimals. A comma is taken for a point.
 */
export function readPlainNumber(text: string): number {
	const plain = text.slice(0, 40).trim().replace(',', '.');
	// `Number` takes nothing for 0, and knows hexadecimals and "Infinity".
	return plain === '' || /[^\d.e+-]/i.test(plain) ? Number.NaN : Number(plain);
}

/** Hours, minutes and seconds, of which the last are any number. */
const DURATION = /^\s*(?:(?:(\d{1,4}):)?(\d{1,4}):)?([^:]*)$/;

/** Seconds of `1:02:03`, `52:13,4` or `3133.5`; NaN for anything else. */
export function readDuration(text: string): number {
	const [, hours = 0, minutes, last = ''] = DURATION.exec(text.slice(0, 40)) ?? [];
	const seconds = readPlainNumber(last);
	return minutes !== undefined && seconds >= 60
		? Number.NaN
		: Number(hours) * 3600 + Number(minutes ?? 0) * 60 + seconds;
}
