import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
	type LineContext,
	parsePlan,
	parseRun,
} from '../../../../src/core/running/line/parseLine.ts';
import { localDays } from '../../../../src/host/base/locale.ts';
import { lineLocaleOf } from '../../../../src/host/running/lineLocale.ts';
import { inZone } from '../../../support/zone.ts';

/** A line that runners type, and what it means; `clock` null: no time of day is said. */
interface Line {
	readonly line: string;
	readonly kind: 'plan' | 'run';
	readonly day: string;
	readonly clock: string | null;
	readonly km: number | null;
	readonly minutes?: number | null;
	readonly seconds?: number | null;
	readonly kinds: readonly string[];
	readonly note: string;
	readonly pain?: number;
	readonly locale?: string;
}

const { lines } = JSON.parse(readFileSync('test/fixtures/lines.json', 'utf8')) as {
	readonly lines: readonly Line[];
};
/** A Wednesday. */
const now = Date.UTC(2026, 10, 25, 12);

const metres = (km: number | null) => (km === null || km === 0 ? null : Math.round(km * 1000));

function read({ line, kind, locale }: Line): object {
	const context: LineContext = {
		now,
		days: localDays,
		units: 'km',
		...(locale === undefined ? {} : { locale: lineLocaleOf([locale]) }),
	};
	const read = kind === 'plan' ? parsePlan(line, context) : parseRun(line, context);
	if (!('is' in read)) {
		return read;
	}
	const { local = '', km, kinds, note = '', ...more } = read.is;
	const [day, clock = null] = local.split('T');
	return {
		day,
		clock,
		metres: metres(km),
		seconds: 'seconds' in more ? more.seconds : more.minutes === null ? null : more.minutes * 60,
		kinds,
		note,
		pain: 'pain' in more ? more.pain : undefined,
	};
}

describe('a line as runners type it', () => {
	for (const one of lines) {
		const { day, clock, km, minutes, seconds, kinds, note, pain } = one;
		const length = seconds ?? (minutes ? minutes * 60 : null);
		it(`${one.line} (${one.kind}${one.locale ? `, ${one.locale}` : ''})`, () =>
			inZone('UTC', () =>
				assert.deepEqual(read(one), {
					day,
					clock,
					metres: metres(km),
					seconds: length,
					kinds,
					note,
					pain,
				}),
			));
	}
});
