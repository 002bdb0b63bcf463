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
	return NUMBER.test(plain) ? Number(plain) : isWide(text) ? readNumber(narrow(text)) : Number.NaN;
}

/** Digits and marks of full width, as they are typed in Japanese and Chinese. */
const WIDE = /[\uff01-\uff5e]/;
const isWide = (text: string) => WIDE.test(text);
const narrow = (text: string) => text.normalize('NFKC');

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

/** The same with their units, or after days: `1 h 2 min`, `30m 0s`, `PT30M`, `0 days 00:30:00`, `0:30:00 h`. */
const UNITS = {
	hours: '(?:h|std|uur|godz|hod|sa|ч|時間|时|小時|小时|시간)',
	minutes: "(?:m|dk|мин|分|분|['′])",
	seconds: "(?:s|с|秒|초|[\"″]|'')",
};
const AMOUNT = String.raw`(\d{1,6}(?:[.,]\d+)?)`;
const DAYS = String.raw`(?:(\d{1,3})\s*days?,?\s*)?`;
const SPELLED = new RegExp(
	String.raw`^\s*(?:pt)?${DAYS}(?:${AMOUNT}\s*${UNITS.hours}\p{L}*\.?)?\s*(?:${AMOUNT}\s*${UNITS.minutes}\p{L}*\.?|(?<=h\s*)([0-5]\d)(?!\S))?\s*(?:${AMOUNT}\s*${UNITS.seconds}\p{L}*\.?)?\s*$`,
	'iu',
);
const WITH_UNIT = new RegExp(
	String.raw`^\s*${DAYS}(\d+(?::\d+){1,2}(?:[.,]\d+)?)\s*(?:(?:${UNITS.hours}|${UNITS.minutes})\p{L}*\.?)?\s*$`,
	'iu',
);

/** Seconds of `1:02:03`, `52:13,4` or `3133.5`, or with their units; NaN for anything else. */
export function readDuration(text: string): number {
	const short = text.slice(0, 40);
	const [, hours = 0, minutes, last = ''] = DURATION.exec(short) ?? [];
	const seconds = readPlainNumber(last);
	const isWhole = !(minutes !== undefined && seconds >= 60);
	return isWhole && !Number.isNaN(seconds)
		? Number(hours) * 3600 + Number(minutes ?? 0) * 60 + seconds
		: readSpelled(short);
}

/** Hours, minutes and seconds as spreadsheets write them where points part them: `0.30.00`. */
export const WITH_POINTS = /^\s*\d{1,4}\.[0-5]\d\.[0-5]\d\s*$/;

function readSpelled(text: string): number {
	if (isWide(text)) {
		return readDuration(narrow(text));
	}
	if (WITH_POINTS.test(text)) {
		return readDuration(text.replaceAll('.', ':'));
	}
	if (!/\d\s*[^\s\d:.,]/.test(text)) {
		return Number.NaN;
	}
	const [, days = 0, clock] = WITH_UNIT.exec(text) ?? [];
	if (clock !== undefined) {
		return Number(days) * 86_400 + readDuration(clock);
	}
	const amounts: readonly (string | undefined)[] = SPELLED.exec(text)?.slice(1) ?? [];
	const [more, hours, minutes, rest, seconds] = amounts.map((one = '0') =>
		Number(one.replace(',', '.')),
	);
	return amounts.some((one) => one !== undefined)
		? (more ?? 0) * 86_400 +
				(hours ?? 0) * 3600 +
				((minutes ?? 0) + (rest ?? 0)) * 60 +
				(seconds ?? 0)
		: Number.NaN;
}
