import assert from 'node:assert/strict';
import {
	type HourCycle,
	type LocaleSources,
	localeWith,
	systemLocale,
} from '../../../src/core/base/hourCycle.ts';
import {
	clockTime,
	dayAndTime,
	hourCycleIn,
	isKnownLocale,
	followFormats,
} from '../../../src/host/base/locale.ts';
import { timeText } from '../../../src/webview/running/shared/runWords.ts';
import { clockText, hourText } from '../../../src/webview/history/historyWords.ts';
import { setHourCycle as setOnPage } from '../../../src/webview/ui/words.ts';
import { inZone } from '../../support/zone.ts';

/** What the editor's main process tells its extension host of languages. */
const nls = (osLocale: string, resolvedLanguage: string) => ({
	VSCODE_NLS_CONFIG: JSON.stringify({ userLocale: osLocale, osLocale, resolvedLanguage }),
});

describe('the locale of the system', () => {
	const rows: [string, Partial<LocaleSources>, string | null][] = [
		['is not known of nothing', {}, null],
		['is that of LANG', { environment: { LANG: 'de_DE.UTF-8' } }, 'de-DE'],
		['is none of C', { environment: { LANG: 'C.UTF-8' } }, null],
		['is none of POSIX', { environment: { LC_ALL: 'POSIX', LANG: 'de_DE' } }, null],
		[
			'is that for times',
			{ environment: { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' } },
			'de-DE',
		],
		['is that for all', { environment: { LC_ALL: 'en_GB', LC_TIME: 'de_DE' } }, 'en-GB'],
		['has no modifier', { environment: { LANG: 'de_DE@euro' } }, 'de-DE'],
		['is none that there is not', { environment: { LANG: 'xx_YY' } }, null],
		['is none that is no locale', { environment: { LANG: 'not a locale' } }, null],
		['is the editor’s finding', { environment: nls('de-de', 'en') }, 'de-de'],
		['is not the language of the interface', { environment: nls('en', 'en') }, null],
		['is none of a broken finding', { environment: { VSCODE_NLS_CONFIG: '{' } }, null],
		[
			'is the environment’s before the editor’s finding',
			{ environment: { LANG: 'fr_FR', ...nls('de', 'en') } },
			'fr-FR',
		],
		['is the browser’s in a browser', { browser: 'de-DE', page: 'en-US' }, 'de-DE'],
		['is the page’s where the host knows nothing', { page: 'de-DE' }, 'de-DE'],
		[
			'is not the page’s where the host knows it',
			{ environment: { LANG: 'en_US.UTF-8' }, page: 'de-DE' },
			'en-US',
		],
	];
	for (const [what, sources, locale] of rows) {
		it(what, () => {
			assert.equal(
				systemLocale(
					{ environment: {}, browser: null, page: undefined, ...sources },
					isKnownLocale,
				),
				locale,
			);
		});
	}
});

describe('hours are counted', () => {
	const rows: [string, HourCycle][] = [
		['en', 'h12'],
		['en-US', 'h12'],
		['en-GB', 'h23'],
		['en-DE', 'h23'],
		['de', 'h23'],
		['ja', 'h23'],
		['hi', 'h12'],
		['qps-ploc', 'h12'],
	];
	for (const [locale, cycle] of rows) {
		it(`in ${locale} as ${cycle}`, () => assert.equal(hourCycleIn(locale), cycle));
	}
});

it('a language is asked for with hours of a kind, whatever it asked for before', () => {
	assert.equal(localeWith('de', 'h12'), 'de-u-hc-h12');
	assert.equal(localeWith('en-US-u-hc-h12', 'h23'), 'en-US-u-hc-h23');
});

describe('a time of day, in an English interface', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));

	const at = Date.UTC(2026, 10, 3, 14, 30);
	const nine = Date.UTC(2026, 10, 3, 9);
	const shown = () => ({
		item: clockTime(at, at),
		anotherDay: clockTime(at, at + 86_400_000),
		line: dayAndTime(at),
		run: timeText(at),
		history: clockText(at, 'UTC'),
		axis: hourText(nine, 'UTC'),
	});
	const rows: [HourCycle, ReturnType<typeof shown>][] = [
		[
			'h23',
			{
				item: '14:30',
				anotherDay: 'Tue 14:30',
				line: 'Tue, Nov 3, 14:30',
				run: '14:30',
				history: '14:30',
				axis: '09:00',
			},
		],
		[
			'h12',
			{
				item: '2:30 PM',
				anotherDay: 'Tue 2:30 PM',
				line: 'Tue, Nov 3, 2:30 PM',
				run: '2:30 PM',
				history: '2:30 PM',
				axis: '9 AM',
			},
		],
	];
	for (const [cycle, texts] of rows) {
		it(`is ${texts.item} everywhere, host and page`, () => {
			inZone('UTC', () => {
				followFormats(() => ({ hourCycle: cycle, systemLocale: null }));
				setOnPage(cycle);
				assert.deepEqual(
					Object.fromEntries(
						Object.entries(shown()).map(([where, text]) => [where, text.replaceAll('\u202f', ' ')]),
					),
					texts,
				);
			});
		});
	}

	it('is 0:30 after midnight, and no 24:30', () => {
		inZone('UTC', () => {
			const night = Date.UTC(2026, 10, 3, 0, 30);
			followFormats(() => ({ hourCycle: 'h23', systemLocale: null }));
			assert.match(clockTime(night, night), /^0?0:30$/);
		});
	});

	it('is that of the last day there is, for a time beyond all calendars', () => {
		inZone('Asia/Tokyo', () => {
			followFormats(() => ({ hourCycle: 'h23', systemLocale: null }));
			const last = 8.64e15;
			assert.match(clockTime(last + 30 * 60_000, last), /0?9:00$/);
		});
	});
});
