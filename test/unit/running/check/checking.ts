import assert from 'node:assert/strict';
import {
	type Answers,
	type CheckContext,
	noAnswers,
	type Question,
} from '../../../../src/core/running/check/answers.ts';
import { check } from '../../../../src/core/running/check/check.ts';
import type { CheckResult } from '../../../../src/core/running/check/checkResult.ts';
import { answer, nextQuestion } from '../../../../src/core/running/check/nextQuestion.ts';

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
export function answers(given: Partial<Answers>): Answers {
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
export function checked(given: Partial<Answers>, context: Partial<CheckContext> = {}): CheckResult {
	const result = check(answers(given), { ...noContext, ...context });
	assert.ok(result, 'the check is complete');
	return result;
}

/** The questions that someone meets who answers so, in order. */
export function asked(given: Partial<Answers>, context: CheckContext): readonly Question[] {
	const all = answers(given);
	const met: Question[] = [];
	let now = noAnswers;
	for (let next = nextQuestion(now, context); next; next = nextQuestion(now, context)) {
		met.push(next);
		now = answer(now, next, all[next]);
	}
	return met;
}
