import assert from 'node:assert/strict';
import {
	type CheckAnswers,
	type CheckContext,
	noAnswers,
} from '../../../../src/core/running/check/answers.ts';
import { answerQuestion, nextQuestion } from '../../../../src/core/running/check/nextQuestion.ts';
import { withTick } from '../../../../src/core/running/check/checkContext.ts';
import type { Warning } from '../../../../src/core/running/check/warningSigns.ts';
import { answers, asked, noContext } from './checking.ts';

describe('the questions of the pain check', () => {
	const rows: [string, Partial<CheckAnswers>, Partial<CheckContext>, string][] = [
		['two clicks where nothing is wrong', {}, {}, 'signs score'],
		['one for a warning sign', { signs: ['fall'] }, {}, 'signs'],
		['the leg decides with the score', { signs: ['leg-pain'], score: 2 }, {}, 'signs score'],
		['8 is enough to know', { score: 8 }, {}, 'signs score'],
		['7 is not', { score: 7 }, {}, 'signs score trend limping weeks'],
		[
			'7 and worse asks for no weeks',
			{ score: 7, trend: 'worse' },
			{},
			'signs score trend limping',
		],
		[
			'6 and worse asks for no weeks',
			{ score: 6, trend: 'worse' },
			{},
			'signs score trend limping',
		],
		['5 and worse does', { score: 5, trend: 'worse' }, {}, 'signs score trend limping weeks'],
		['the trend from 1 up', { score: 1 }, {}, 'signs score trend limping worst48 weeks'],
		['worse at once', { score: 1, trend: 'at-once' }, {}, 'signs score trend'],
		['a limp', { score: 1, limping: true }, {}, 'signs score trend limping'],
		['not the 48 hours of a short run', { score: 3 }, {}, 'signs score trend limping weeks'],
		['nor what the diary knows', { score: 1 }, { known48: 4 }, 'signs score trend limping weeks'],
		[
			'a little known still asks',
			{ score: 1 },
			{ known48: 3 },
			'signs score trend limping worst48 weeks',
		],
		['earlier ticked, cleared', { cleared: true }, { ticked: 'same-day' }, 'signs cleared score'],
		['earlier ticked, not cleared', { cleared: false }, { ticked: 'emergency' }, 'signs cleared'],
		['ticked again', { signs: ['calf'] }, { ticked: 'emergency' }, 'signs'],
	];
	for (const [story, given, context, expected] of rows) {
		it(`are: ${story}`, () => {
			assert.equal(asked(given, { ...noContext, ...context }).join(' '), expected);
		});
	}

	it('are asked again after one that was answered anew', () => {
		const again = answerQuestion(answers({ score: 3, cleared: true }), 'score', 5);
		assert.deepEqual(again, { ...noAnswers, signs: [], cleared: true, score: 5 });
	});

	const heardOf: readonly [
		string,
		Partial<CheckAnswers>,
		Partial<CheckContext>,
		Warning | null,
		string | null,
	][] = [
		['the first question is open', { signs: null }, {}, 'emergency', 'signs'],
		['the score is open', { score: null }, {}, 'same-day', 'cleared'],
		['there is a result', {}, {}, 'emergency', 'cleared'],
		['a clinician’s word was given', { cleared: true }, { ticked: 'same-day' }, 'emergency', null],
		[
			'a clinician’s word was given, and the sign is gone',
			{ cleared: true },
			{ ticked: 'same-day' },
			null,
			null,
		],
	];
	for (const [story, given, before, warning, expected] of heardOf) {
		it(`reckon with ${warning ?? 'no'} sign from another window while ${story}`, () => {
			const tick = warning && { at: 1, warning };
			const context = withTick({ ...noContext, ...before }, tick);
			assert.equal(nextQuestion(answers(given), context), expected);
		});
	}
});
