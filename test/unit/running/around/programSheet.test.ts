import assert from 'node:assert/strict';
import { makeProgram, type Runner } from '../../../../src/core/running/program/makeProgram.ts';
import type { Goal } from '../../../../src/core/running/program/program.ts';
import {
	programSheet,
	programSheetPage,
	programSheetText,
} from '../../../../src/webview/running/around/programSheet.ts';
import type { ShownProgram } from '../../../../src/webview/running/shared/programWords.ts';
import { diaryOf, runnerWith, START } from '../program/lives.ts';

const sixWeeks = (km: number, on: readonly number[]) =>
	runnerWith(diaryOf([km, km, km, km, km, km], on));

function programOf(
	runner: Runner,
	goal: Goal,
	weekdays: readonly number[],
	weeks: number,
	body: Partial<ShownProgram['body']> = {},
): ShownProgram {
	const wish = { start: START, weekdays: [...weekdays], weeks, goal, clock: null };
	return {
		id: 'p1',
		weeks: makeProgram(wish, runner).weeks,
		clock: null,
		units: 'km',
		body: { wheelchair: false, pregnant: false, postpartum: false, ...body },
		today: START,
	};
}

const beginner = programOf(runnerWith([]), { kind: 'return' }, [1, 3, 6], 12);
const six = programOf(
	sixWeeks(40, [0, 1, 2, 3, 5, 6]),
	{ kind: 'weekly', km: 50 },
	[1, 2, 3, 4, 6, 0],
	16,
);

describe('a program to take along', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const programs: [string, ShownProgram][] = [
		['of running and walking', beginner],
		['of six days', six],
	];
	for (const [story, program] of programs) {
		it(`has all its weeks and days, as text and as a page: ${story}`, () => {
			const sheet = programSheet(program);
			const [text, page] = [programSheetText(sheet), programSheetPage(sheet, 'en')];
			assert.equal(sheet.weeks.length, program.weeks.length);
			for (const [index, { title, aim, total, sessions, core }] of sheet.weeks.entries()) {
				assert.equal(sessions.length, program.weeks[index]?.sessions.length);
				for (const words of [title, aim, total, core]) {
					assert.ok(text.includes(words) && page.includes(words), words);
				}
				for (const { day, words } of sessions) {
					assert.ok(text.includes(`- ${day}: ${words}`), words);
					assert.ok(page.includes(`<li><b>${day}</b> ${words}</li>`), words);
				}
			}
			assert.match(text, /not medical advice/);
			assert.doesNotMatch(page, /<script|https?:|url\(/);
		});
	}

	it('writes running and walking out', () => {
		const [first] = programSheet(beginner).weeks;
		assert.match(first?.title ?? '', /^Week 1: Dec 1\s–\s7, 2025$/u);
		assert.equal(first?.aim, 'Run and walk in turn: on the way to half an hour in one go.');
		assert.deepEqual(first?.sessions[0], {
			day: 'Mon',
			words: '8 × 1 min run, 2 min walk, 24 min',
		});
		assert.match(programSheetText(programSheet(beginner)), /Mon: 30 min in one go\n/);
	});

	const bodies: [string, Partial<ShownProgram['body']>, RegExp | null][] = [
		['who runs', {}, null],
		['in pregnancy', { pregnant: true }, /^Check with your midwife, .* before running\.$/],
		['after a birth', { postpartum: true }, /^Check with your midwife, .* before running\.$/],
		['in a wheelchair', { wheelchair: true }, null],
		[
			'in a wheelchair, after a birth',
			{ wheelchair: true, postpartum: true },
			/^Check with your midwife, .* before a session\.$/,
		],
	];
	for (const [who, body, first] of bodies) {
		it(`has the words for someone ${who}`, () => {
			const sheet = programSheet({ ...beginner, body: { ...beginner.body, ...body } });
			assert.match(sheet.first, first ?? /^$/);
			if (body.wheelchair) {
				assert.doesNotMatch(programSheetText(sheet), /\b(?:run|runs|running|walk)\b/i);
			}
		});
	}

	const year = programOf(
		sixWeeks(40, [0, 1, 2, 3, 5, 6]),
		{ kind: 'distance', km: 42.2, by: START + 363 },
		[1, 2, 3, 4, 6, 0],
		16,
	);
	const parts: [today: number, first: string, last: string][] = [
		[START - 10, 'Week 1:', 'Week 20:'],
		[START + 20, 'Week 3:', 'Week 22:'],
		[START + 363, 'Week 33:', 'Week 52:'],
	];
	for (const [today, first, last] of parts) {
		it(`has as many weeks of a year as can be read on a page: from ${first}`, () => {
			const { weeks } = programSheet({ ...year, today });
			assert.ok(weeks[0]?.title.startsWith(first), weeks[0]?.title);
			assert.ok(weeks.at(-1)?.title.startsWith(last), weeks.at(-1)?.title);
		});
	}

	it('has smaller letters where it has more to say', () => {
		const sizeOf = (program: ShownProgram) =>
			Number(
				/font-size: ([\d.]+)pt; line/.exec(programSheetPage(programSheet(program), 'en'))?.[1],
			);
		assert.equal(sizeOf({ ...six, weeks: six.weeks.slice(0, 4) }), 10);
		assert.ok(sizeOf(six) < 9 && sizeOf(six) >= 7, String(sizeOf(six)));
		assert.ok(sizeOf(year) < sizeOf(six) && sizeOf(year) >= 6, String(sizeOf(year)));
	});

	it('takes what it is given for text and never for markup', () => {
		const page = programSheetPage(
			{
				title: '<script>',
				first: '<b onclick="x">',
				weeks: [
					{
						title: '</h2>',
						aim: '<',
						total: '&',
						sessions: [{ day: '</li>', words: '<i>' }],
						core: '"<',
					},
				],
				last: '</footer><script>',
			},
			'en"',
		);
		assert.doesNotMatch(page, /<script|<b onclick|lang="en""|<i><\/li>/);
		assert.ok(page.includes('&lt;script>'));
	});
});
