import assert from 'node:assert/strict';
import { readInstant } from '../../../../src/core/running/import/date.ts';
import { instantOf } from '../../../../src/webview/running/import/files/readRuns.ts';

const NONE = Number.NaN;

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
		['Mar 1, 2026', NONE],
		['1969-03-01 06:30:12', NONE],
		['yesterday', NONE],
		['', NONE],
	];
	for (const [written, instant] of cases) {
		it(`"${written}" is ${Number.isNaN(instant) ? 'none' : new Date(instant).toISOString()}`, () =>
			assert.equal(readInstant(written, 'utc', instantOf), instant));
	}
	it('without an offset is by the clock of this place where that was used, in summer too', () => {
		for (const month of [0, 6]) {
			const written = `2026-0${month + 1}-15 06:30:12`;
			const here = new Date(2026, month, 15, 6, 30, 12).getTime();
			assert.equal(readInstant(written, 'local', instantOf), here);
		}
	});
	const months = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap((language) =>
		Array.from({ length: 12 }, (_, month) => [language, month] as const),
	);
	it('knows the months in the languages of Strava, short and long', () => {
		for (const [language, month] of months) {
			for (const style of ['short', 'long'] as const) {
				const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
				const written = `12 ${format.format(Date.UTC(2026, month, 12))} 2026, 06:30:12`;
				const instant = Date.UTC(2026, month, 12, 6, 30, 12);
				assert.equal(readInstant(written, 'utc', instantOf), instant, written);
			}
		}
	});
});
