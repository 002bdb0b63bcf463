import assert from 'node:assert/strict';
import { dayName } from '../../../../src/core/base/calendar.ts';
import { wallTimeOf } from '../../../../src/core/running/diary/wallTime.ts';
import { clockText } from '../../../../src/core/running/line/lineText.ts';
import { parsePlan, parseRun } from '../../../../src/core/running/line/parseLine.ts';
import { days } from '../diary/diaries.ts';
import { type Locale, localeOf, ownLines } from './ownWords.ts';

/** Wednesday, 25 November 2026, noon. */
const now = Date.UTC(2026, 10, 25, 12);

/** What a line says in short; both days where one is asked for, and the fault and its piece where there is one. */
function meaning(line: string, kind: 'run' | 'plan', locale: Locale) {
	const context = { now, days, units: 'km', locale } as const;
	const result = kind === 'run' ? parseRun(line, context) : parsePlan(line, context);
	if ('fault' in result) {
		return `${result.fault.kind} ${'text' in result.fault ? result.fault.text : ''}`;
	}
	const all = 'ask' in result ? result.ask.map(({ is }) => is) : [result.is];
	return all
		.map((is) => {
			const at = 'at' in is ? is.at : is.start;
			const { day, minutes } = wallTimeOf({ at, local: is.local ?? '' }, days);
			const seconds = 'seconds' in is ? is.seconds : (is.minutes ?? 0) * 60;
			return [
				dayName(day).slice(5),
				...(minutes === null ? [] : [clockText(minutes)]),
				...(is.km ? [`${Math.round(is.km * 1000) / 1000}km`] : []),
				...(seconds ? [`${seconds}s`] : []),
				...is.kinds,
				...('pain' in is ? [`pain ${is.pain}`] : []),
				...('weekly' in is && is.weekly ? [`weekly ${is.weekly.weekdays.join('')}`] : []),
			].join(' ');
		})
		.join(' | ');
}

for (const [what, [kind, rows]] of Object.entries(ownLines)) {
	describe(`a line in the product’s own words: ${what}`, () => {
		for (const [language, line, means] of rows) {
			it(`${line} (${language})`, () =>
				assert.equal(meaning(line, kind, localeOf(language)), means));
		}
	});
}
