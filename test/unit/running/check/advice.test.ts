import assert from 'node:assert/strict';
import type { CheckAnswers, CheckContext } from '../../../../src/core/running/check/answers.ts';
import type { CheckResult } from '../../../../src/core/running/check/checkResult.ts';
import { checked } from './checking.ts';

describe('what the answer of the check comes with', () => {
	const help: [string, Partial<CheckAnswers>, Partial<CheckContext>, readonly string[]][] = [
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

	const routines: [string, Partial<CheckAnswers>, string | null][] = [
		['easy', {}, 'warmup-easy'],
		['short', { score: 2, trend: 'same' }, 'warmup-easy'],
		['swap', { score: 4 }, 'micro-reset'],
		['6', { score: 6 }, 'micro-reset'],
		['a limp', { score: 1, limping: true }, 'micro-reset'],
		['a nerve', { signs: ['leg-numbness'] }, 'sciatica-friendly'],
		['8', { score: 8 }, 'ease'],
		['a bone', { signs: ['bone-point'] }, null],
	];
	for (const [story, given, routine] of routines) {
		it(`is a routine for ${story}: ${routine ?? 'none'}`, () => {
			assert.equal(checked(given).routine, routine);
		});
	}

	const changes: [string, Partial<CheckAnswers>, Partial<CheckContext>, CheckResult['changes']][] =
		[
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

	const gentle: [string, Partial<CheckAnswers>, boolean][] = [
		['nothing hurts', {}, false],
		['1', { score: 1 }, true],
		['a nerve without pain', { signs: ['leg-pain'] }, true],
		['a bone without pain', { signs: ['bone-point'] }, false],
		['7', { score: 7 }, true],
		['8', { score: 8 }, false],
		['8 and a nerve', { score: 8, signs: ['leg-pain'] }, false],
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
