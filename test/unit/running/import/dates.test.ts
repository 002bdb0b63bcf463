import assert from 'node:assert/strict';
import { type DateOrder, wallClock } from '../../../../src/core/running/import/date.ts';
import { orderOf, readListed } from '../../../../src/core/running/import/listedDate.ts';
import { instantOf } from '../../../../src/webview/running/import/files/readRuns.ts';

const NONE = Number.NaN;

const readInstant = (written: string, zone: 'utc' | 'local', order: DateOrder = 'dayFirst') =>
	readListed(written, zone, order, instantOf).start;

describe('a date', () => {
	const morning = Date.UTC(2026, 2, 1, 6, 30, 12);
	const evening = Date.UTC(2026, 2, 1, 18, 30, 12);
	const cases: [written: string, instant: number][] = [
		['2026-03-01T06:30:12Z', morning],
		['2026-03-01T06:30:12.000Z', morning],
		['2026-03-01T06:30:12.500Z', morning + 500],
		['2026-03-01T08:30:12+02:00', morning],
		['2026-03-01T01:00:12-0530', morning],
		['2026-03-01 06:30:12', morning],
		['2026-03-01 06:30', morning - 12_000],
		['Mar 1, 2026, 6:30:12 AM', morning],
		['Mar 1, 2026, 6:30:12\u202fPM', evening],
		['Mar 1, 2026, 12:30:12 AM', morning - 6 * 3600_000],
		['Mar 1, 2026, 12:30:12 PM', morning + 6 * 3600_000],
		['01.03.2026, 18:30:12', evening],
		['01/03/2026, 18:30:12', evening],
		['1 mars 2026, 18:30:12', evening],
		['1 mar. 2026, 18:30:12', evening],
		['1. März 2026, 18:30:12', evening],
		['1 mrt 2026 18:30:12', evening],
		['1 de mar. de 2026 18:30:12', evening],
		['12/31/2025, 06:30:12', Date.UTC(2025, 11, 31, 6, 30, 12)],
		['31 août 2025, 06:30:12', Date.UTC(2025, 7, 31, 6, 30, 12)],
		['29.02.2024, 06:30:12', Date.UTC(2024, 1, 29, 6, 30, 12)],
		['29.02.2025, 06:30:12', NONE],
		['31.04.2026, 06:30:12', NONE],
		['2026-13-01 06:30:12', NONE],
		['2026-03-01 24:30:12', NONE],
		['Mar 1, 2026, 13:30:12 PM', NONE],
		['Mar 1, 2026', morning + 19_788_000],
		['Sun, 1 March 2026', morning + 19_788_000],
		['1. März 2026', morning + 19_788_000],
		['2026年3月1日', morning + 19_788_000],
		['01.03.26', morning + 19_788_000],
		['20260301', morning + 19_788_000],
		['20260301T063012Z', morning],
		['20260301T083012+0200', morning],
		['20261301', NONE],
		['5 x 3 min 2026', NONE],
		['1969-03-01 06:30:12', NONE],
		['2026-03-01T08:30:12+02', morning],
		['2026-03-01T01:30:12-05', morning],
		['2026-03-01T06:30:12+00', morning],
		['2026-03-01 06:30:12 UTC', morning],
		['2026-03-01 08:30:12 GMT+2', morning],
		['1 Mar 2026 08:30:12 +0200', morning],
		['1.3.2026 klo 18.30.12', evening],
		['1. marts 2026 18.30.12', evening],
		['1/3/26 18:30:12', evening],
		['2026/3/1 18:30:12', evening],
		['2026/03/01 06:30:12', morning],
		['2026年3月1日 06:30:12', morning],
		['2026年3月1日 下午6:30:12', evening],
		['2026年3月1日 午前6:30:12', morning],
		['2026. 3. 1. 오후 6:30:12', evening],
		['2026년 3월 1일 18:30:12', evening],
		['１/３/２０２６ 18:30:12', evening],
		['1 mar 2026, 6:30:12 p. m.', evening],
		['1 мар. 2026 г., 18:30:12', evening],
		['1 марта 2026 г. 18:30:12', evening],
		['1. maaliskuuta 2026 klo 18.30.12', evening],
		['1 marca 2026 18:30:12', evening],
		['1. března 2026 18:30:12', evening],
		['1 Mar 2026 18:30:12', evening],
		['mar. 1 mars 2026 18:30:12', evening],
		['Pazar 1 Mart 2026 18:30:12', evening],
		['yesterday', NONE],
		['', NONE],
	];
	for (const [written, instant] of cases) {
		it(`"${written}" is ${Number.isNaN(instant) ? 'none' : new Date(instant).toISOString()}`, () =>
			assert.equal(readInstant(written, 'utc'), instant));
	}
	it('without an offset is by the clock of this place where that was used, in summer too', () => {
		for (const month of [0, 6]) {
			const written = `2026-0${month + 1}-15 06:30:12`;
			const here = new Date(2026, month, 15, 6, 30, 12).getTime();
			assert.equal(readInstant(written, 'local'), here);
		}
	});
	const languages = [
		'en',
		'de',
		'fr',
		'es',
		'it',
		'pt',
		'nl',
		'da',
		'sv',
		'nb',
		'fi',
		'pl',
		'cs',
		'tr',
		'ru',
	];
	const months = languages.flatMap((language) =>
		Array.from({ length: 12 }, (_, month) => [language, month] as const),
	);
	it('knows the months in the languages of exports, short and long, alone and in a date', () => {
		for (const [language, month] of months) {
			for (const style of ['short', 'long'] as const) {
				const options = { month: style, timeZone: 'UTC' } as const;
				const date = Date.UTC(2026, month, 12);
				const alone = new Intl.DateTimeFormat(language, options).format(date);
				const inDate = new Intl.DateTimeFormat(language, {
					...options,
					day: 'numeric',
					year: 'numeric',
				});
				const instant = Date.UTC(2026, month, 12, 6, 30, 12);
				for (const written of [`12 ${alone} 2026, 06:30:12`, `${inDate.format(date)} 06:30:12`]) {
					assert.equal(readInstant(written, 'utc'), instant, `${language}: ${written}`);
				}
			}
		}
	});
});

describe('the order of day and month', () => {
	const cases: [written: string, order: ReturnType<typeof orderOf>][] = [
		['5/4/2025 6:00', 'open'],
		['05/04/2025 06:00', 'open'],
		['05-04-2025 06:00', 'open'],
		['05.04.2025 06:00', null],
		['13/4/2025 6:00', 'dayFirst'],
		['4/13/2025 6:00', 'monthFirst'],
		['5/5/2025 6:00', null],
		['2025/5/4 6:00', null],
		['2025-05-04 06:00:00', null],
		['May 4, 2025, 6:00:00 AM', null],
		['2025年5月4日 06:00', null],
		['', null],
	];
	for (const [written, order] of cases) {
		it(`of "${written}" is ${order ?? 'of no matter'}`, () =>
			assert.equal(orderOf(written), order));
	}
	it('counts where both are possible, and nowhere else', () => {
		const read = (written: string, order: DateOrder) =>
			new Date(readInstant(written, 'utc', order)).toISOString().slice(0, 10);
		assert.equal(read('5/4/2025 6:00', 'dayFirst'), '2025-04-05');
		assert.equal(read('5/4/2025 6:00', 'monthFirst'), '2025-05-04');
		assert.equal(read('13/4/2025 6:00', 'monthFirst'), '2025-04-13');
		assert.equal(read('2025/5/4 6:00', 'dayFirst'), '2025-05-04');
	});
});

describe('a clock on the wall', () => {
	const cases: [offset: number, shown: string][] = [
		[0, '2026-03-01T06:30:12'],
		[120, '2026-03-01T08:30:12'],
		[-420, '2026-02-28T23:30:12'],
		[345, '2026-03-01T12:15:12'],
	];
	for (const [offset, shown] of cases) {
		it(`${offset} minutes ahead of UTC shows ${shown}`, () =>
			assert.equal(wallClock(Date.UTC(2026, 2, 1, 6, 30, 12), offset), shown));
	}
	it('is kept of a list by local time', () => {
		assert.deepEqual(
			readListed('2026-03-01 06:30:12', 'local', 'dayFirst', instantOf).local,
			'2026-03-01T06:30:12',
		);
		assert.equal(readListed('2026-03-01 06:30:12', 'utc', 'dayFirst', instantOf).local, undefined);
	});
});
