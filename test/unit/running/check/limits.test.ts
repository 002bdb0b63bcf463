import assert from 'node:assert/strict';
import {
	type CheckAnswers,
	BIRTH_SIGNS,
	type CheckContext,
} from '../../../../src/core/running/check/answers.ts';
import type { Readiness } from '../../../../src/core/running/check/readiness.ts';
import { checked } from './checking.ts';

describe('what lowers the answer of the grid', () => {
	const rows: [
		string,
		Partial<CheckAnswers>,
		Partial<CheckContext>,
		Readiness,
		readonly string[],
	][] = [
		['worst 3 in 48 hours', { score: 2, worst48: 3 }, {}, 'easy', []],
		['worst 4 in 48 hours', { score: 2, worst48: 4 }, {}, 'short', ['worst48']],
		['worst 4 known from the diary, no pain now', {}, { known48: 4 }, 'short', ['worst48']],
		['worst 3 known from the diary', {}, { known48: 3 }, 'easy', []],
		['worst 9 and a short run anyway', { score: 3, worst48: 9 }, {}, 'short', []],
		['the first run after no-run', {}, { afterNoRun: true }, 'short', ['after-no-run']],
		['after no-run, and swap anyway', { score: 4 }, { afterNoRun: true }, 'swap', []],
		['no worse than before yesterday’s run', { score: 2 }, { baseline: 2 }, 'easy', []],
		['worse than before it', { score: 2 }, { baseline: 1 }, 'short', ['not-back']],
		['worse, and short', { score: 3 }, { baseline: 2 }, 'swap', ['not-back']],
		['worse, and swap', { score: 4 }, { baseline: 0 }, 'no-run', ['not-back']],
		['worse, and no run', { score: 6 }, { baseline: 0 }, 'no-run', []],
		[
			'worse, and 4 in 48 hours: one step, not two',
			{ score: 1, worst48: 4 },
			{ baseline: 0 },
			'short',
			['not-back'],
		],
		['after a birth', {}, { postpartum: true }, 'swap', ['birth']],
		['after a birth, cleared', {}, { postpartum: true, cleared: true }, 'easy', []],
		['cleared, but no birth', {}, { cleared: true }, 'easy', []],
		['after a birth, and no-run', { score: 6 }, { postpartum: true }, 'no-run', []],
		[
			'after a birth and after no-run',
			{},
			{ postpartum: true, afterNoRun: true },
			'swap',
			['after-no-run', 'birth'],
		],
	];
	for (const sign of BIRTH_SIGNS) {
		rows.push([
			`${sign}, though cleared`,
			{ signs: [sign] },
			{ postpartum: true, cleared: true },
			'swap',
			['birth-signs'],
		]);
	}
	for (const [story, given, context, outcome, limits] of rows) {
		it(`is ${story}: ${outcome}`, () => {
			const result = checked(given, context);
			assert.deepEqual([result.outcome, result.limits], [outcome, limits]);
		});
	}
});
