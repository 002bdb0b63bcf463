import assert from 'node:assert/strict';
import type { CheckAnswers, CheckContext } from '../../../../src/core/running/check/answers.ts';
import { decisionWords, nowWords } from '../../../../src/webview/running/check/checkWords.ts';
import { answers, checked } from './checking.ts';

describe('why the check answers as it does', () => {
	const rows: readonly [
		when: string,
		given: Partial<CheckAnswers>,
		known: Partial<CheckContext>,
		says: string,
	][] = [
		['on a day without a sign', {}, {}, 'No warning sign, and no pain.'],
		[
			'after a sign that a clinician has cleared',
			{ cleared: true },
			{ ticked: 'emergency' },
			'No warning sign now, and no pain.',
		],
		[
			'after a sign for the same day that a clinician has cleared',
			{ cleared: true },
			{ ticked: 'same-day' },
			'No warning sign now, and no pain.',
		],
		[
			'after a sign that nobody has cleared',
			{ cleared: false },
			{ ticked: 'emergency' },
			'Earlier today you ticked a warning sign, and no clinician has cleared you.',
		],
	];
	for (const [when, given, known, says] of rows) {
		it(`is “${says}” ${when}`, () => {
			const words = decisionWords(checked(given, known), answers(given), false);
			assert.equal(words[0], says);
		});
	}

	it('has no rule to stop of its own in what to do now', () => {
		for (const wheelchair of [false, true]) {
			assert.equal(nowWords(checked({}), wheelchair), 'Keep it relaxed.');
		}
	});
});
