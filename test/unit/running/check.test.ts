import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	BIRTH_SIGNS,
	EMERGENCY_SIGNS,
	LEG_SIGNS,
	noAnswers,
	SAME_DAY_SIGNS,
	TRENDS,
	type Answers,
	type CheckContext,
	type Sign,
	type Trend,
} from '../../../src/core/running/answers.ts';
import { check } from '../../../src/core/running/check.ts';
import type { CheckResult, CheckRule } from '../../../src/core/running/checkResult.ts';
import { WARNINGS, type Readiness } from '../../../src/core/running/readiness.ts';
import { answers, noContext } from './checking.ts';

function checked(given: Partial<Answers>, context: Partial<CheckContext> = {}): CheckResult {
	const result = check(answers(given), { ...noContext, ...context });
	assert.ok(result, 'the check is complete');
	return result;
}

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
			const of = (trend: Trend) => checked({ score, trend }).outcome;
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
	const alone: [CheckRule, Partial<Answers>, Readiness][] = [
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

describe('what lowers the answer of the grid', () => {
	const rows: [string, Partial<Answers>, Partial<CheckContext>, Readiness, readonly string[]][] = [
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
	const rows: [string, Answers, Partial<CheckContext>][] = [
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

describe('what the answer of the check comes with', () => {
	const help: [string, Partial<Answers>, Partial<CheckContext>, readonly string[]][] = [
		['no pain', {}, {}, []],
		['5 and worse', { score: 5, trend: 'worse' }, {}, []],
		['6 and worse', { score: 6, trend: 'worse' }, {}, ['six-and-worse']],
		['6 and worse at once', { score: 6, trend: 'at-once' }, {}, ['six-and-worse']],
		['7 and the same', { score: 7, trend: 'same' }, {}, []],
		['8', { score: 8 }, {}, ['severe']],
		['8 and worse', { score: 8, trend: 'worse' }, {}, ['severe']],
		['one week', { score: 3, weeks: 1 }, {}, []],
		['two weeks', { score: 3, weeks: 2 }, {}, ['two-weeks']],
		['a cough', { signs: ['cough-sneeze'] }, {}, ['nerve']],
		['a bone', { signs: ['bone-point'] }, {}, ['bone-doctor']],
		['pregnant', {}, { pregnant: true }, ['midwife']],
		[
			'leaking after a birth',
			{ signs: ['leaking'] },
			{ postpartum: true },
			['midwife', 'pelvic-physio'],
		],
	];
	for (const [story, given, context, expected] of help) {
		it(`is help for ${story}: ${expected.join(', ') || 'none'}`, () => {
			assert.deepEqual(checked(given, context).help, expected);
		});
	}

	const routines: [string, Partial<Answers>, string | null][] = [
		['easy', {}, 'warmup-easy'],
		['short', { score: 2, trend: 'same' }, 'warmup-easy'],
		['swap', { score: 4 }, 'micro-reset'],
		['6', { score: 6 }, 'micro-reset'],
		['a limp', { score: 1, limping: true }, 'micro-reset'],
		['a nerve', { signs: ['leg-numbness'] }, 'sciatica-friendly'],
		['8', { score: 8 }, null],
		['a bone', { signs: ['bone-point'] }, null],
	];
	for (const [story, given, routine] of routines) {
		it(`is a routine for ${story}: ${routine ?? 'none'}`, () => {
			assert.equal(checked(given).routine, routine);
		});
	}

	const changes: [string, Partial<Answers>, Partial<CheckContext>, CheckResult['changes']][] = [
		['easy', {}, {}, []],
		[
			'2 and the same',
			{ score: 2, trend: 'same' },
			{},
			[
				{ what: 'score', score: 0, outcome: 'easy' },
				{ what: 'trend', trend: 'better', outcome: 'easy' },
			],
		],
		[
			'3 and worse',
			{ score: 3, trend: 'worse' },
			{},
			[
				{ what: 'score', score: 2, outcome: 'swap' },
				{ what: 'trend', trend: 'same', outcome: 'swap' },
			],
		],
		['7', { score: 7 }, {}, [{ what: 'score', score: 5, outcome: 'swap' }]],
		['9', { score: 9 }, {}, [{ what: 'score', score: 5, outcome: 'swap' }]],
		['a limp', { score: 1, limping: true }, {}, [{ what: 'no-limp' }]],
		['after no-run', {}, { afterNoRun: true }, [{ what: 'short-run' }]],
		['a fever', { signs: ['fever'] }, {}, [{ what: 'clinician' }]],
		['a fall', { signs: ['fall'] }, {}, [{ what: 'clinician' }]],
		['not cleared', { cleared: false }, { ticked: 'same-day' }, [{ what: 'clinician' }]],
		['worse at once', { score: 3, trend: 'at-once' }, {}, [{ what: 'not-at-once' }]],
		['a bone', { signs: ['bone-point'] }, {}, [{ what: 'bone-seen' }]],
		['a nerve', { signs: ['leg-pain'] }, {}, [{ what: 'leg-settled' }]],
		[
			'8 and worse at once',
			{ score: 8, trend: 'at-once' },
			{},
			[{ what: 'score', score: 2, outcome: 'swap' }],
		],
		[
			'4 and the same: no column has a better cell',
			{ score: 4, trend: 'same' },
			{},
			[{ what: 'score', score: 2, outcome: 'short' }],
		],
	];
	for (const [story, given, context, expected] of changes) {
		it(`is what would change it: ${story}`, () => {
			assert.deepEqual(checked(given, context).changes, expected);
		});
	}

	it('is rest before walking where walking makes it worse', () => {
		assert.equal(checked({ score: 2, trend: 'worse' }).restFirst, true);
		assert.equal(checked({ score: 4, trend: 'same' }).restFirst, false);
		assert.equal(checked({ score: 3, trend: 'worse' }).restFirst, false);
	});
	it('is a check tomorrow after no-run and short', () => {
		const rows: [number, boolean][] = [
			[0, false],
			[3, true],
			[4, false],
			[6, true],
		];
		for (const [score, tomorrow] of rows) {
			assert.equal(checked({ score }).checkTomorrow, tomorrow);
		}
	});
	it('is the plan as it was only where nothing hurts and nothing lowers the answer', () => {
		assert.deepEqual([checked({}).asPlanned, checked({ score: 1 }).asPlanned], [true, false]);
		assert.equal(checked({}, { postpartum: true }).asPlanned, false);
	});

	const gentle: [string, Partial<Answers>, boolean][] = [
		['nothing hurts', {}, false],
		['1', { score: 1 }, true],
		['a nerve without pain', { signs: ['leg-pain'] }, true],
		['a bone without pain', { signs: ['bone-point'] }, false],
	];
	for (const [story, given, opens] of gentle) {
		it(`is ${opens ? 'the' : 'no'} gentle set of moves: ${story}`, () => {
			assert.equal(checked(given).opensGentleSet, opens);
		});
	}

	it('is nothing but the way to a clinician after a warning sign', () => {
		assert.deepEqual(checked({ signs: ['fever'], score: 3 }, { pregnant: true }), {
			outcome: 'same-day',
			rule: 'same-day',
			limits: [],
			help: [],
			changes: [{ what: 'clinician' }],
			asPlanned: false,
			restFirst: false,
			routine: null,
			opensGentleSet: false,
			checkTomorrow: false,
		});
	});
});

describe('the pain check, whatever is answered', () => {
	const given = fc.record(
		{
			signs: fc.subarray<Sign>([
				...EMERGENCY_SIGNS,
				...SAME_DAY_SIGNS,
				...LEG_SIGNS,
				...BIRTH_SIGNS,
			]),
			cleared: fc.boolean(),
			score: fc.integer({ min: 0, max: 10 }),
			trend: fc.constantFrom(...TRENDS),
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
					const worse: Partial<Answers>[] = [
						{ score: Math.min(10, all.score + 1) },
						{ trend: TRENDS[Math.min(3, TRENDS.indexOf(all.trend) + 1)] ?? all.trend },
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
				const isSign = (sign: Sign) =>
					[...EMERGENCY_SIGNS, ...SAME_DAY_SIGNS].some((one) => one === sign);
				assert.equal(warned, all.signs.some(isSign) || (context.ticked !== null && !all.cleared));
				assert.ok(!warned || (routine === null && !opensGentleSet));
			}),
		);
	});
});
