import {
	EMERGENCY_SIGNS,
	SAME_DAY_SIGNS,
} from '../../../../src/core/running/check/warningSigns.ts';
import assert from 'node:assert/strict';
import {
	type CheckAnswers,
	LEG_SIGNS,
	type PainTrend,
} from '../../../../src/core/running/check/answers.ts';
import type { CheckRule } from '../../../../src/core/running/check/checkResult.ts';
import type { Readiness } from '../../../../src/core/running/check/readiness.ts';
import { checked } from './checking.ts';

describe('the grid of the pain check', () => {
	const rows: [score: number, better: Readiness, same: Readiness, worse: Readiness][] = [
		[0, 'easy', 'easy', 'swap'],
		[1, 'easy', 'short', 'swap'],
		[2, 'easy', 'short', 'swap'],
		[3, 'short', 'swap', 'no-run'],
		[4, 'swap', 'swap', 'no-run'],
		[5, 'swap', 'swap', 'no-run'],
		[6, 'no-run', 'no-run', 'no-run'],
		[7, 'no-run', 'no-run', 'no-run'],
		[8, 'no-run', 'no-run', 'no-run'],
		[9, 'no-run', 'no-run', 'no-run'],
		[10, 'no-run', 'no-run', 'no-run'],
	];
	for (const [score, better, same, worse] of rows) {
		it(`says for ${score}: better ${better}, same ${same}, worse ${worse}`, () => {
			const of = (trend: PainTrend) => checked({ score, trend }).outcome;
			assert.deepEqual([of('better'), of('same'), of('worse')], [better, same, worse]);
		});
	}
});

describe('the rules of the pain check', () => {
	for (const sign of EMERGENCY_SIGNS) {
		it(`take ${sign} for an emergency, with no routine and no way past`, () => {
			const { outcome, routine, opensGentleSet } = checked({ signs: [sign] });
			assert.deepEqual([outcome, routine, opensGentleSet], ['emergency', null, false]);
		});
	}
	for (const sign of SAME_DAY_SIGNS) {
		it(`want advice today for ${sign}, with no routine and no way past`, () => {
			const { outcome, routine, opensGentleSet } = checked({ signs: [sign] });
			assert.deepEqual([outcome, routine, opensGentleSet], ['same-day', null, false]);
		});
	}
	for (const sign of LEG_SIGNS) {
		it(`make no running day of ${sign}, even without pain`, () => {
			const { outcome, rule } = checked({ signs: [sign], score: 0 });
			assert.deepEqual([outcome, rule], ['no-run', sign === 'bone-point' ? 'bone' : 'nerve']);
		});
	}
	it('make no running day of pain that walking worsens at once, whatever the score', () => {
		for (let score = 1; score < 8; score++) {
			const { outcome, rule } = checked({ score, trend: 'at-once' });
			assert.deepEqual([outcome, rule], ['no-run', 'at-once']);
		}
	});
	it('make no running day of a limp', () => {
		const { outcome, rule } = checked({ score: 1, limping: true });
		assert.deepEqual([outcome, rule], ['no-run', 'limping']);
	});

	/** Each row matches one rule alone, in the order of guide §4. */
	const alone: [CheckRule, Partial<CheckAnswers>, Readiness][] = [
		['emergency', { signs: ['both-legs'] }, 'emergency'],
		['same-day', { signs: ['fever'] }, 'same-day'],
		['severe', { score: 8 }, 'no-run'],
		['at-once', { trend: 'at-once', score: 1 }, 'no-run'],
		['limping', { limping: true, score: 1 }, 'no-run'],
		['bone', { signs: ['bone-point'], score: 1 }, 'no-run'],
		['nerve', { signs: ['leg-pain'], score: 1 }, 'no-run'],
		['grid', { score: 3, trend: 'same' }, 'swap'],
	];
	for (const [index, [first, one, outcome]] of alone.entries()) {
		for (const [second, other] of alone.slice(index + 1)) {
			it(`let ${first} decide before ${second}`, () => {
				const signs = [...(other.signs ?? []), ...(one.signs ?? [])];
				const result = checked({ ...other, ...one, signs });
				assert.deepEqual([result.rule, result.outcome], [first, outcome]);
			});
		}
	}
});
