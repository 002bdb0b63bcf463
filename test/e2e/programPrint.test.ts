import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { Browser, Page } from 'playwright-core';
import { makeProgram, type Runner } from '../../src/core/running/program/makeProgram.ts';
import type { Goal } from '../../src/core/running/program/program.ts';
import { programSheet, programSheetPage } from '../../src/webview/running/around/programSheet.ts';
import type { ShownProgram } from '../../src/webview/running/shared/programWords.ts';
import { launchChromium } from '../hosts/chromium.mjs';
import { screenshots } from '../hosts/places.mjs';
import { bundleOf, languages } from '../support/languages.ts';
import { diaryOf, runnerWith, START } from '../unit/running/program/lives.ts';

const everyDay = [1, 2, 3, 4, 6, 0];
const runner = runnerWith(diaryOf([40, 40, 40, 40, 40, 40], [0, 1, 2, 3, 5, 6]));

/** As long as a program may be, on as many days. */
function longest(by: Runner, goal: Goal, body: Partial<ShownProgram['body']> = {}): ShownProgram {
	const wish = { start: START, weekdays: everyDay, weeks: 16, goal, clock: null };
	return {
		id: 'p1',
		weeks: makeProgram(wish, by).weeks,
		clock: null,
		units: 'km',
		body: { wheelchair: false, pregnant: false, postpartum: false, ...body },
		today: START,
	};
}

const programs = {
	'six days a week': longest(runner, { kind: 'weekly', km: 70 }),
	'held in pregnancy': longest(runner, { kind: 'hold' }, { pregnant: true }),
	'pushing and wheeling gently, after a birth': longest(
		runnerWith([]),
		{ kind: 'return' },
		{ wheelchair: true, postpartum: true },
	),
};

describe('the longest program on one sheet of paper, A4 and Letter', () => {
	let browser: Browser;
	let paper: Page;

	before(async () => {
		browser = await launchChromium();
		paper = await browser.newPage();
		await paper.emulateMedia({ media: 'print' });
	});

	after(async () => {
		Reflect.deleteProperty(globalThis, 'document');
		l10n.config({ contents: {} });
		await browser.close();
	});

	for (const language of ['en', ...languages]) {
		for (const [what, program] of Object.entries(programs)) {
			it(`${what}: ${language}`, async () => {
				Object.assign(globalThis, { document: { documentElement: { lang: language } } });
				l10n.config({ contents: language === 'en' ? {} : bundleOf(language) });
				const sheet = programSheet(program);
				assert.equal(sheet.weeks.length, 16);
				await paper.setContent(programSheetPage(sheet, language));
				for (const format of ['A4', 'Letter']) {
					const pdf = (await paper.pdf({ format })).toString('latin1');
					assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, format);
				}
				const size = await paper.evaluate(() => getComputedStyle(document.body).fontSize);
				assert.ok(Number.parseFloat(size) >= SMALLEST, `letters of ${size}`);
				if (language === 'de') {
					await paper.setViewportSize({ width: 794, height: 1123 });
					const name = `program-printed-${what.replaceAll(/\W+/g, '-')}.png`;
					await paper.screenshot({ path: join(screenshots, name) });
				}
			});
		}
	}
});

/** In CSS pixels: 6 points, as small as a package insert. */
const SMALLEST = 8;
