import assert from 'node:assert/strict';
import { dayOfDate } from '../../../../src/core/base/calendar.ts';
import type { ProgramWeek, Session } from '../../../../src/core/running/program/program.ts';
import {
	type CalendarEntry,
	calendarText,
	programCalendar,
} from '../../../../src/webview/running/around/programCalendar.ts';
import type { ShownProgram } from '../../../../src/webview/running/shared/programWords.ts';
import { assertEntries, entriesIn, shownText, unescaped } from '../../../support/calendarFile.ts';
import { inZone } from '../../../support/zone.ts';

/** Monday, 30 November 2026. */
const MONDAY = dayOfDate(2026, 11, 30) ?? 0;
const NOW = Date.UTC(2026, 10, 29, 12);

const run: Session = { day: MONDAY + 1, km: 8, minutes: 52, kinds: [], intervals: null };
const turns: Session = {
	...run,
	day: MONDAY + 3,
	minutes: 24,
	intervals: { times: 8, run: 1, walk: 2 },
};
const week: ProgramWeek = { first: MONDAY, aim: 'hold', sessions: [run, turns], core: [] };
const program: ShownProgram = {
	id: 'p1',
	weeks: [week],
	clock: 7 * 60 + 30,
	units: 'km',
	body: { wheelchair: false, pregnant: false, postpartum: false },
	today: MONDAY,
};

describe('a program as a calendar', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	it('has a session an entry, in the words of the page', () => {
		const [first, second, ...others] = entriesIn(programCalendar(program, NOW));
		assert.deepEqual(others, []);
		assert.equal(unescaped(first?.['SUMMARY']), 'Run: 8 km, easy');
		assert.equal(
			unescaped(first?.['DESCRIPTION']),
			[
				'about 52 min',
				'Hold: same distance as last week.',
				'The check of the day has the last word.',
				'From Next Posture, as it stood on November 30, 2026. It does not change by itself.',
			].join('\n'),
		);
		assert.equal(unescaped(second?.['SUMMARY']), 'Run and walk: 8 × 1 min run, 2 min walk');
		assert.match(unescaped(second?.['DESCRIPTION']), /^24 min\n/u);
	});

	for (const zone of ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu']) {
		it(`has the time of the clock wherever one is, made in ${zone}`, () =>
			inZone(zone, () => {
				const [first] = entriesIn(programCalendar(program, NOW));
				assert.equal(first?.['DTSTART'], '20261201T073000');
				assert.equal(first?.['DTEND'], '20261201T082200');
				const [allDay] = entriesIn(programCalendar({ ...program, clock: null }, NOW));
				assert.equal(allDay?.['DTSTART;VALUE=DATE'], '20261201');
				assert.equal(allDay?.['TRANSP'], 'TRANSPARENT');
			}));
	}

	it('goes past midnight where a session does', () => {
		const [late] = entriesIn(programCalendar({ ...program, clock: 23 * 60 + 30 }, NOW));
		assert.equal(late?.['DTEND'], '20261202T002200');
	});

	it('names neither a zone, nor a place to look for changes, nor anyone', () => {
		const text = programCalendar(program, NOW);
		assert.doesNotMatch(
			text,
			/TZID|TIMEZONE|REFRESH|PUBLISHED|^URL|^SOURCE|ORGANIZER|ATTENDEE|METHOD|https?:/mu,
		);
	});

	it('has the same ids in a later export, which is the later revision', () => {
		const [before, after] = [NOW, NOW + 90_000].map((now) =>
			entriesIn(programCalendar(program, now)),
		);
		assert.deepEqual(
			before?.map(({ UID }) => UID),
			['p1-2026-12-01@next-posture', 'p1-2026-12-03@next-posture'],
		);
		assert.deepEqual(
			after?.map(({ UID }) => UID),
			before?.map(({ UID }) => UID),
		);
		assert.ok(Number(after?.[0]?.['SEQUENCE']) > Number(before?.[0]?.['SEQUENCE']));
	});

	it('has what is still to come, and nothing of a day that no calendar has', () => {
		const sessions = [run, turns, { ...run, day: 1e15 }];
		const text = programCalendar(
			{ ...program, today: MONDAY + 2, weeks: [{ ...week, sessions }] },
			NOW,
		);
		assert.deepEqual(
			entriesIn(text).map(({ UID }) => UID),
			['p1-2026-12-03@next-posture'],
		);
	});

	it('has no session of more than a day', () => {
		const sessions = [{ ...run, minutes: 8.64e15 }];
		const [entry] = entriesIn(programCalendar({ ...program, weeks: [{ ...week, sessions }] }, NOW));
		assert.deepEqual(
			[entry?.['DTSTART'], entry?.['DTEND']],
			['20261201T073000', '20261202T073000'],
		);
	});

	const bodies: [string, Partial<ShownProgram['body']>, string, RegExp][] = [
		['in a wheelchair', { wheelchair: true }, 'Session: 8 km, easy', /same distance/],
		['in pregnancy', { pregnant: true }, 'Run: 8 km, easy', /doctor or pelvic-health physio/],
		['after a birth', { postpartum: true }, 'Run: 8 km, easy', /physio before running\./],
		[
			'in a wheelchair, in pregnancy',
			{ wheelchair: true, pregnant: true },
			'Session: 8 km, easy',
			/physio before a session\./,
		],
	];
	for (const [who, body, title, says] of bodies) {
		it(`has the words for someone ${who}`, () => {
			const text = programCalendar({ ...program, body: { ...program.body, ...body } }, NOW);
			const [first, second] = entriesIn(text);
			assert.equal(unescaped(first?.['SUMMARY']), title);
			assert.match(unescaped(first?.['DESCRIPTION']), says);
			if (body.wheelchair) {
				assert.doesNotMatch(text, /\b(?:run|running|walk)\b/iu);
				assert.equal(unescaped(second?.['SUMMARY']), 'Session: 8 × 1 min push, 2 min wheel gently');
			}
		});
	}
});

describe('an entry with a hostile text', () => {
	const entry: CalendarEntry = {
		uid: 'u',
		day: MONDAY,
		clock: null,
		minutes: 30,
		title: 'Run',
		description: '',
	};
	const texts: [string, string][] = [
		['that ends the entry', 'Run\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:other'],
		['with a line break of each kind', 'a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi'],
		['of the signs that part values', 'a;b,c:d=e"f\\g\\nh\\'],
		['with what no one sees', '\u0000\u0007\u001b[31m\u007f\ufeff'],
		['with half a letter', 'a\ud83d b\udc00'],
		['longer than a line, of letters with many bytes', '😀é漢'.repeat(200)],
		['of markup', '<script>alert(1)</script>&amp;'],
		['of a formula', '=HYPERLINK("http://example.com")'],
		['written from right to left', '\u202eabc\u202c'],
		['that is empty', ''],
	];
	// The same for every run, and no two of them alike.
	const letters = '\r\n\t\\;,:"=\u0000😀é漢\u2028 BEGIN:END:VEVENT'.split('');
	for (let seed = 1; seed <= 40; seed++) {
		let state = seed;
		const next = () => (state = (state * 48_271) % 2_147_483_647);
		const length = next() % 300;
		const text = Array.from({ length }, () => letters[next() % letters.length]).join('');
		texts.push([`of any letters, ${seed}`, text]);
	}
	for (const [story, text] of texts) {
		it(`stays one entry with that text: ${story}`, () => {
			const file = calendarText(
				text,
				[{ ...entry, uid: text, title: text, description: text }],
				NOW,
			);
			assertEntries(file, 1);
			const [made] = entriesIn(file);
			assert.equal(unescaped(made?.['SUMMARY']), shownText(text));
			assert.match(made?.['UID'] ?? '', /^[\w.-]*@next-posture$/u);
		});
	}
});
