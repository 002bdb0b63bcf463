import { HOUR } from '../../core/base/time.ts';
import { type DayNames, lineLocale, type LineLocale } from '../../core/running/line/words.ts';
import { personLocales } from '../base/locale.ts';

let known: { readonly locales: string; readonly names: LineLocale } | null = null;

/** How the person's languages and country name days, in the line in which runs and plans are typed. */
export function personLineLocale(): LineLocale {
	const locales = personLocales();
	known =
		known?.locales === String(locales)
			? known
			: { locales: String(locales), names: lineLocaleOf(...locales) };
	return known.names;
}

/** How locales (BCP 47 tags) name days; the first one says whether the day or the month comes first. */
export function lineLocaleOf(...locales: readonly string[]): LineLocale {
	return lineLocale(locales.map(dayNames));
}

function dayNames(locale: string): DayNames {
	const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
	return {
		forms: (day, what) =>
			(['long', 'short'] as const).map((length) =>
				new Intl.DateTimeFormat(locale, { [what]: length, timeZone: 'UTC' }).format(
					day * 24 * HOUR,
				),
			),
		near: (days) => near.format(days, 'day'),
		dayFirst: order.indexOf('day') < order.indexOf('month'),
	};
}
