import assert from 'node:assert/strict';
import { routineTitles } from '../../../src/content/moves/routineTitles.ts';
import { routines } from '../../../src/content/moves/routines.ts';
import type { FitReason } from '../../../src/core/moves/fit.ts';
import { AREAS } from '../../../src/core/moves/move.ts';
import type { CheckChange } from '../../../src/core/running/check/checkResult.ts';
import type { Readiness } from '../../../src/core/running/check/readiness.ts';
import { reasonWords } from '../../../src/webview/moves/leadOffer.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { doseWords } from '../../../src/webview/moves/moveWords.ts';
import {
	changeWords,
	type MovingLimits,
	outcomeTitle,
} from '../../../src/webview/running/check/checkWords.ts';
import { questionWords } from '../../../src/webview/running/check/questions.ts';

describe('what the page says of a choice', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	for (const { id, occasion, where } of routineTitles) {
		it(`of the routine ${id} is when it is for, and where, in words that stand alone`, () => {
			for (const words of [occasion, where]) {
				assert.match(words, /^[A-Z]/);
				assert.doesNotMatch(words, /[;=/]|\d-\d/);
			}
		});
	}

	it('of a locked routine is why it is, and how it opens', () => {
		const locked = routines.flatMap((routine) => routine.locked ?? []);
		assert.deepEqual(locked, [
			'Some pain needs a doctor first: this opens from the check on the Run tab.',
		]);
	});

	const reason = (of: FitReason, wholeDay: boolean) =>
		reasonWords(
			{ steps: [{ move: 'calf-raise', seconds: 30 }], seconds: 30, reason: of, endsBout: 'always' },
			wholeDay,
		);

	for (const area of AREAS.filter((one) => one !== 'whole body')) {
		it(`of ${area} is that they had nothing yet, only where all of today is known`, () => {
			const none = { reason: 'noneToday', area } as const;
			assert.equal(
				reason(none, true),
				`Your ${area} have had nothing yet today.`.replace(
					/(back|breath|chest|core|neck) have/,
					'$1 has',
				),
			);
			assert.equal(reason(none, false), `Next up today: ${area}.`);
		});
	}

	const others: [string, FitReason, boolean, string][] = [
		['a move', { reason: 'notToday', move: 'calf-raise' }, true, 'Not done yet today: Calf raise.'],
		['a move', { reason: 'notToday', move: 'calf-raise' }, false, 'Next up today: Calf raise.'],
		[
			'what was all done',
			{ reason: 'allToday' },
			false,
			'You have done all of these today. It begins with what you did least.',
		],
	];
	for (const [name, of, wholeDay, expected] of others) {
		it(`of ${name} is a sentence${wholeDay ? ', where all of today is known' : ''}`, () => {
			assert.equal(reason(of, wholeDay), expected);
		});
	}

	it('of a breathing move is breaths and time, one of them included', () => {
		const move = pageCatalogue.moveOf('long-exhale');
		assert.equal(doseWords(move, 30), '3 breaths · 30 s');
		assert.equal(doseWords(move, 10), '1 breath · 10 s');
	});

	it('of repetitions is how often and how long', () => {
		const move = pageCatalogue.moveOf('chin-tuck');
		assert.equal(doseWords(move), '5 times · 20 s');
		assert.equal(doseWords(move, 4), '1 time · 4 s');
	});

	const limits: MovingLimits = { wheelchair: false, worse: false, walkOnly: false };
	const titles: [Readiness, Partial<MovingLimits>, string][] = [
		['easy', {}, 'Easy run looks reasonable'],
		['short', {}, 'Short, flat and chatty'],
		['swap', {}, 'No running today: walk or cycle'],
		['swap', { worse: true }, 'No running today: rest or cycle'],
		['swap', { walkOnly: true }, 'No running today: walk'],
		['swap', { walkOnly: true, worse: true }, 'No running today: rest'],
		['swap', { wheelchair: true }, 'No hard pushing today: wheel gently'],
		['swap', { wheelchair: true, worse: true }, 'No hard pushing today: rest or swim'],
		['no-run', {}, 'Not a running day'],
	];
	for (const [outcome, part, title] of titles) {
		it(`of a check that ends in ${outcome} ${JSON.stringify(part)} is “${title}”`, () => {
			assert.equal(outcomeTitle(outcome, { ...limits, ...part }), title);
		});
	}

	const changes: [CheckChange, boolean, string][] = [
		[
			{ what: 'score', score: 2, outcome: 'short' },
			false,
			'If pain drops to 2: a short, flat run.',
		],
		[{ what: 'score', score: 0, outcome: 'easy' }, false, 'With no pain: an easy run.'],
		[
			{ what: 'score', score: 5, outcome: 'swap' },
			false,
			'If pain drops to 5: a walk instead of a run.',
		],
		[{ what: 'score', score: 5, outcome: 'swap' }, true, 'If pain drops to 5: gentle wheeling.'],
		[
			{ what: 'trend', trend: 'better', outcome: 'easy' },
			false,
			'If walking eased it: an easy run.',
		],
	];
	for (const [change, wheelchair, words] of changes) {
		it(`of what would change the answer is “${words}”`, () => {
			assert.equal(changeWords(change, wheelchair), words);
		});
	}

	it('of how long it has hurt are times that do not overlap', () => {
		const { title, options } = questionWords('weeks', false);
		assert.equal(title, 'How long has it hurt?');
		assert.deepEqual(
			options.map(({ label }) => label),
			['Less than a week', '1 to 2 weeks', 'Over 2 weeks'],
		);
	});
});
