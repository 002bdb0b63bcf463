/** How hours are counted: twice from 1 to 12 with AM and PM, or from 0 to 23. */
export const HOUR_CYCLES = ['h12', 'h23'] as const;
export type HourCycle = (typeof HOUR_CYCLES)[number];

/** Where the locale of the person's system may be known from. */
export interface LocaleSources {
	/** Environment variables of the extension host, none in a browser: `LC_ALL`, `VSCODE_NLS_CONFIG` ... */
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** The default locale of the extension host where that is a browser's; else null. */
	readonly browser: string | null;
	/** The default locale of the page, if one was opened before. */
	readonly page: string | undefined;
}

/**
 * The locale of the person's system, the surest source first; null where none tells one that `isKnown`.
 * The environment has a locale for times and one for messages: the former counts. The editor tells its
 * extension host the system's own language beside the interface's, and on a remote machine the interface's
 * in place of it, which tells nothing. A page is in a browser of the person's, so that it knows where a
 * remote host does not.
 */
export function systemLocale(
	{ environment, browser, page }: LocaleSources,
	isKnown: (locale: string) => boolean,
): string | null {
	const { LC_ALL, LC_TIME, LANG, VSCODE_NLS_CONFIG } = environment;
	const candidates = [
		posixLocale(LC_ALL || LC_TIME || LANG),
		editorsLocale(VSCODE_NLS_CONFIG),
		browser,
		page,
	];
	return candidates.find((locale) => locale && isKnown(locale)) ?? null;
}

/** `language` as the locale of formats that count hours so (BCP 47, with the Unicode extension `hc`). */
export function localeWith(language: string, cycle: HourCycle): string {
	return `${language.replace(/-u-.*$/, '')}-u-hc-${cycle}`;
}

/** `de_DE.UTF-8@euro` as `de-DE`; null for the locale `C`, which is nobody's. */
function posixLocale(written = ''): string | null {
	const [name = ''] = written.split(/[.@]/);
	return /^(C|POSIX|)$/.test(name) ? null : name.replaceAll('_', '-');
}

/** The system's language as the editor found it, unless that is just the interface's. */
function editorsLocale(config = ''): string | null {
	try {
		const { osLocale, resolvedLanguage } = JSON.parse(config) as Record<string, unknown>;
		return typeof osLocale === 'string' && osLocale !== resolvedLanguage ? osLocale : null;
	} catch {
		return null;
	}
}
