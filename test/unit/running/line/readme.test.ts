import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dayName, weekdayOf } from '../../../../src/core/base/calendar.ts';
import type { PlanDraft } from '../../../../src/core/running/diary/plan.ts';
import { wallTimeOf } from '../../../../src/core/running/diary/wallTime.ts';
import { clockText, durationText } from '../../../../src/core/running/line/lineText.ts';
import { parsePlan, parseRun, type RunDraft } from '../../../../src/core/running/line/parseLine.ts';
import { days } from '../diary/diaries.ts';

/** A Wednesday at noon. */
const now = Date.UTC(2026, 10, 25, 12);
const context = { now, days, units: 'km' } as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const whole = (kinds: readonly string[], note = '') => [
	...kinds,
	...(note === '' ? [] : [`note: ${note}`]),
];
const far = (km: number | null) =>
	km === null || km === 0 ? [] : [`${Math.round(km * 10) / 10} km`];

function runWords({ start, local = '', km, seconds, kinds, pain, note }: RunDraft): string {
	const { day, minutes } = wallTimeOf({ at: start, local }, days);
	const isToday = day === days.dayOf(now) && minutes === null;
	return [
		...(isToday ? [] : [WEEKDAYS[weekdayOf(day)]]),
		...(minutes === null ? [] : [clockText(minutes)]),
		...far(km),
		...(seconds === null ? [] : [durationText(seconds)]),
		...whole(kinds),
		...(pain === undefined ? [] : [`pain ${pain}`]),
		...whole([], note),
	].join(', ');
}

function planWords({ weekly, km, minutes, kinds, note, ...when }: PlanDraft): string {
	const wall = wallTimeOf(when, days);
	const names = weekly?.weekdays.map((one) => WEEKDAYS[one] ?? '') ?? [];
	const until = weekly?.until == null ? '' : ` to ${dayName(weekly.until)}`;
	return [
		weekly ? `every ${new Intl.ListFormat('en-GB').format(names)}` : WEEKDAYS[weekdayOf(wall.day)],
		...(wall.minutes === null ? [] : [clockText(wall.minutes)]),
		...far(km),
		...(minutes === null ? [] : [`${minutes} min`]),
		...whole(kinds, note),
		...(weekly ? [`from ${dayName(wall.day)}${until}`] : []),
	].join(', ');
}

describe('the lines in the README', () => {
	const row = /^\| `(?<line>[^`]+)` +\| (?<as>runs?|plans?) +\| (?<words>.+?) +\|$/gmu;
	const rows = [...readFileSync('README.md', 'utf8').matchAll(row)];

	it('are there, of each kind', () => {
		assert.deepEqual(
			[...new Set(rows.map(({ groups }) => groups?.['as']))],
			['run', 'plan', 'plans'],
		);
		assert.ok(rows.length > 10);
	});

	for (const { groups } of rows) {
		const { line = '', as = '', words } = groups ?? {};
		it(`${line}: ${words}`, () => {
			if (as === 'run') {
				const read = parseRun(line, context);
				assert.equal('is' in read ? runWords(read.is) : JSON.stringify(read), words);
			} else {
				const read = parsePlan(line, context);
				assert.equal('is' in read ? planWords(read.is) : JSON.stringify(read), words);
				assert.equal('is' in read && read.is.weekly !== undefined, as === 'plans');
			}
		});
	}
});
