import {
	EMERGENCY_SIGNS,
	SAME_DAY_SIGNS,
	WARNINGS,
} from '../../../../src/core/running/check/warningSigns.ts';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	type CheckAnswers,
	BIRTH_SIGNS,
	LEG_SIGNS,
	type CheckSign,
	PAIN_TRENDS,
} from '../../../../src/core/running/check/answers.ts';
import type { Readiness } from '../../../../src/core/running/check/readiness.ts';
import { checked } from './checking.ts';

describe('the pain check, whatever is answered', () => {
	const given = fc.record(
		{
			signs: fc.subarray<CheckSign>([
				...EMERGENCY_SIGNS,
				...SAME_DAY_SIGNS,
				...LEG_SIGNS,
				...BIRTH_SIGNS,
			]),
			cleared: fc.boolean(),
			score: fc.integer({ min: 0, max: 10 }),
			trend: fc.constantFrom(...PAIN_TRENDS),
			limping: fc.boolean(),
			worst48: fc.integer({ min: 0, max: 10 }),
			weeks: fc.integer({ min: 0, max: 4 }),
		},
		{ noNullPrototype: true },
	);
	const contexts = fc.record(
		{
			pregnant: fc.boolean(),
			postpartum: fc.boolean(),
			cleared: fc.boolean(),
			ticked: fc.constantFrom(...WARNINGS, null),
			afterNoRun: fc.boolean(),
			baseline: fc.option(fc.integer({ min: 0, max: 10 })),
			known48: fc.option(fc.integer({ min: 0, max: 10 })),
		},
		{ noNullPrototype: true },
	);
	const rank = (outcome: Readiness) =>
		['easy', 'short', 'swap', 'no-run', 'same-day', 'emergency'].indexOf(outcome);

	it('is never more cheerful for more pain, a worse trend, a limp or one more sign', () => {
		fc.assert(
			fc.property(
				given,
				contexts,
				fc.constantFrom(...EMERGENCY_SIGNS, ...LEG_SIGNS),
				(all, context, sign) => {
					const outcome = rank(checked(all, context).outcome);
					const worse: Partial<CheckAnswers>[] = [
						{ score: Math.min(10, all.score + 1) },
						{ trend: PAIN_TRENDS[Math.min(3, PAIN_TRENDS.indexOf(all.trend) + 1)] ?? all.trend },
						{ limping: true },
						{ signs: [...all.signs, sign] },
					];
					for (const one of worse) {
						assert.ok(rank(checked({ ...all, ...one }, context).outcome) >= outcome);
					}
				},
			),
		);
	});

	it('shows no routine and no way past after a warning sign', () => {
		fc.assert(
			fc.property(given, contexts, (all, context) => {
				const { outcome, routine, opensGentleSet } = checked(all, context);
				const warned = outcome === 'emergency' || outcome === 'same-day';
				const isSign = (sign: CheckSign) =>
					[...EMERGENCY_SIGNS, ...SAME_DAY_SIGNS].some((one) => one === sign);
				assert.equal(warned, all.signs.some(isSign) || (context.ticked !== null && !all.cleared));
				assert.ok(!warned || (routine === null && !opensGentleSet));
			}),
		);
	});
});
