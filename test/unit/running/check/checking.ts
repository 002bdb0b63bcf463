import assert from 'node:assert/strict';
import {
	type CheckAnswers,
	type CheckContext,
	noAnswers,
	type CheckQuestion,
} from '../../../../src/core/running/check/answers.ts';
import { check } from '../../../../src/core/running/check/check.ts';
import type { CheckResult } from '../../../../src/core/running/check/checkResult.ts';
import { answerQuestion, nextQuestion } from '../../../../src/core/running/check/nextQuestion.ts';

/** Someone of whom nothing is known. */
export const noContext: CheckContext = {
	pregnant: false,
	postpartum: false,
	cleared: false,
	ticked: null,
	afterNoRun: false,
	baseline: null,
	known48: null,
};

/** Answers that leave nothing to ask: nothing ticked, no pain, and what is given. */
export function answers(given: Partial<CheckAnswers>): CheckAnswers {
	return {
		...noAnswers,
		signs: [],
		score: 0,
		trend: 'better',
		limping: false,
		worst48: 0,
		weeks: 0,
		...given,
	};
}

/** What the finished check says of these answers. */
export function checked(
	given: Partial<CheckAnswers>,
	context: Partial<CheckContext> = {},
): CheckResult {
	const result = check(answers(given), { ...noContext, ...context });
	assert.ok(result, 'the check is complete');
	return result;
}

/** The questions that someone meets who answers so, in order. */
export function asked(
	given: Partial<CheckAnswers>,
	context: CheckContext,
): readonly CheckQuestion[] {
	const all = answers(given);
	const met: CheckQuestion[] = [];
	let now = noAnswers;
	for (let next = nextQuestion(now, context); next; next = nextQuestion(now, context)) {
		met.push(next);
		now = answerQuestion(now, next, all[next]);
	}
	return met;
}
