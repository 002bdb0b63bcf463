import assert from 'node:assert/strict';
import { dayOfDate } from '../../../src/core/base/calendar.ts';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { localDays as ofHost } from '../../../src/host/base/locale.ts';
import { localDays as ofPage } from '../../../src/webview/ui/browser.ts';
import { inZone } from '../../support/zone.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'];

for (const [where, local] of [
	['the host', ofHost],
	['the page', ofPage],
] as const) {
	describe(`local days of ${where}`, () => {
		for (const zone of ZONES) {
			it(`are those of the clocks of ${zone}, as far back as there are years`, () => {
				inZone(zone, () => {
					for (let at = Date.UTC(-50, 0); at < Date.UTC(2040, 0); at += 61.7 * 24 * HOUR) {
						const date = new Date(at);
						const [year, month, ofMonth] = [date.getFullYear(), date.getMonth(), date.getDate()];
						const day = local.dayOf(at);
						assert.equal(day, dayOfDate(year, month + 1, ofMonth), date.toISOString());
						const noon = new Date(local.at(day, 12 * 60 + 30));
						assert.deepEqual(
							[
								noon.getFullYear(),
								noon.getMonth(),
								noon.getDate(),
								noon.getHours(),
								noon.getMinutes(),
							],
							[year, month, ofMonth, 12, 30],
						);
					}
				});
			});
		}

		it('are as long as clocks make them', () => {
			inZone('Europe/Berlin', () => {
				const length = (month: number, date: number) => {
					const day = dayOfDate(2026, month, date) ?? 0;
					return (local.at(day + 1, 0) - local.at(day, 0)) / HOUR;
				};
				assert.deepEqual([length(3, 28), length(3, 29), length(10, 25)], [24, 23, 25]);
			});
		});

		it('have an hour that a clock leaves out as much later', () => {
			inZone('Europe/Berlin', () => {
				const day = dayOfDate(2026, 3, 29) ?? 0;
				assert.equal(local.at(day, 2 * 60 + 30), Date.UTC(2026, 2, 29, 1, 30));
			});
		});

		it('may begin after midnight, and minutes may lead into other days', () => {
			inZone('UTC', () => {
				const day = dayOfDate(2026, 3, 2) ?? 0;
				assert.equal(local.at(day, -1), Date.UTC(2026, 2, 1, 23, 59));
				assert.equal(local.at(day, 25 * 60), Date.UTC(2026, 2, 3, 1));
				assert.equal(local.dayOf(Date.UTC(2026, 2, 2) - 1), day - 1);
				assert.equal(local.dayOf(Date.UTC(2026, 2, 2) + MINUTE), day);
			});
		});
	});
}
