import {
	type CheckAnswers,
	type CheckContext,
	hasNerveSign,
	type CheckQuestion,
	CHECK_QUESTIONS,
} from './answers.ts';
import { gridCell } from './readiness.ts';
import { warningOf } from './warningSigns.ts';

/** From this score on nothing else is asked: it is no day to run (guide §4, order 3). */
export const SEVERE_SCORE = 8;

/** Two weeks without relief are a reason to see someone; the number is ours (guide §4). */
export const LONG_LASTING_WEEKS = 2;

/** From this worst score of 48 hours on an easy run becomes a short one (guide §4). */
export const UNSETTLED_SCORE = 4;

/**
 * What to ask next, in the order of guide §4; null: the check is complete. Only what can still change
 * the answer is asked: on a good day "None of these" and a score of 0 are enough.
 */
export function nextQuestion(answers: CheckAnswers, context: CheckContext): CheckQuestion | null {
	const { signs, cleared, score, trend, limping } = answers;
	if (signs === null) {
		return 'signs';
	}
	if (warningOf(signs) !== null || (context.ticked && cleared === false)) {
		return null;
	}
	if (context.ticked && cleared === null) {
		return 'cleared';
	}
	if (score === null) {
		return 'score';
	}
	const decided = score === 0 || score >= SEVERE_SCORE || signs.includes('bone-point');
	if (decided || hasNerveSign(answers)) {
		return null;
	}
	if (trend === null) {
		return 'trend';
	}
	if (trend === 'at-once') {
		return null;
	}
	if (limping !== false) {
		return limping === null ? 'limping' : null;
	}
	if (answers.worst48 === null && mayUnsettle(answers, context)) {
		return 'worst48';
	}
	return answers.weeks === null && !(score >= 6 && trend === 'worse') ? 'weeks' : null;
}

/** Whether it is worse on the morning after a run than it was before it (guide §4). */
export function isNotBack({ score }: CheckAnswers, { baseline }: CheckContext): boolean {
	return baseline !== null && (score ?? 0) > baseline;
}

/** Only an easy run is shortened by what the last 48 hours were like, unless that is known already. */
function mayUnsettle(answers: CheckAnswers, context: CheckContext): boolean {
	const cell = gridCell(answers.score ?? 0, answers.trend ?? 'same');
	return (
		cell === 'easy' && !isNotBack(answers, context) && (context.known48 ?? 0) < UNSETTLED_SCORE
	);
}

/**
 * The answers with one of them changed. Those after it are open again, so that none is left over from
 * another path.
 */
export function answerQuestion<Q extends CheckQuestion>(
	answers: CheckAnswers,
	question: Q,
	given: CheckAnswers[Q],
): CheckAnswers {
	const after = CHECK_QUESTIONS.slice(CHECK_QUESTIONS.indexOf(question) + 1);
	const open = Object.fromEntries(after.map((one) => [one, null]));
	return { ...answers, ...open, [question]: given };
}
