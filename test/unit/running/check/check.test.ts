import assert from 'node:assert/strict';
import {
	type CheckAnswers,
	type CheckContext,
	noAnswers,
} from '../../../../src/core/running/check/answers.ts';
import { check } from '../../../../src/core/running/check/check.ts';
import type { CheckRule } from '../../../../src/core/running/check/checkResult.ts';
import type { Readiness } from '../../../../src/core/running/check/readiness.ts';
import { answers, checked, noContext } from './checking.ts';

describe('a warning sign that was ticked earlier today', () => {
	const rows: ['emergency' | 'same-day', boolean, Readiness, CheckRule][] = [
		['emergency', false, 'emergency', 'uncleared'],
		['same-day', false, 'same-day', 'uncleared'],
		['emergency', true, 'easy', 'grid'],
	];
	for (const [ticked, cleared, outcome, rule] of rows) {
		it(`${ticked}, cleared by a clinician: ${cleared ? 'yes' : 'no'}: ${outcome}`, () => {
			const result = checked({ cleared }, { ticked });
			assert.deepEqual([result.outcome, result.rule], [outcome, rule]);
		});
	}
	it('is not cleared by being ticked again', () => {
		const result = checked({ signs: ['fever'], cleared: true }, { ticked: 'emergency' });
		assert.equal(result.outcome, 'same-day');
	});
});

describe('an unfinished check', () => {
	const rows: [string, CheckAnswers, Partial<CheckContext>][] = [
		['nothing answered', noAnswers, {}],
		['no score', answers({ score: null }), {}],
		['no trend', answers({ score: 1, trend: null }), {}],
		['no word on a limp', answers({ score: 1, limping: null }), {}],
		['nothing of the last 48 hours', answers({ score: 1, worst48: null }), {}],
		['no weeks', answers({ score: 3, weeks: null }), {}],
		['not asked about the clinician', answers({}), { ticked: 'same-day' }],
	];
	for (const [story, given, context] of rows) {
		it(`has no answer: ${story}`, () => {
			assert.equal(check(given, { ...noContext, ...context }), null);
		});
	}
});
