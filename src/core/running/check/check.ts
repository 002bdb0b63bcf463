import {
	type CheckAnswers,
	type CheckContext,
	hasBirthSign,
	hasNerveSign,
	type PainTrend,
} from './answers.ts';
import type {
	CheckChange,
	CheckResult,
	CheckRule,
	HelpReason,
	CheckLimit,
	OfferedRoutine,
} from './checkResult.ts';
import { gridCell, ORDINARY_OUTCOMES, type OrdinaryOutcome, type Readiness } from './readiness.ts';
import {
	isNotBack,
	LONG_LASTING_WEEKS,
	nextQuestion,
	SEVERE_SCORE,
	UNSETTLED_SCORE,
} from './nextQuestion.ts';
import { warningOf } from './warningSigns.ts';

/** What an answer was found by. */
interface Found {
	readonly outcome: Readiness;
	readonly rule: CheckRule;
	readonly limits: readonly CheckLimit[];
	readonly score: number;
	readonly trend: PainTrend;
}

const rank = (outcome: Readiness) => ORDINARY_OUTCOMES.findIndex((one) => one === outcome);

/** What would make the answer a better one: the nearest cells of the grid, or what else lowered it. */
function changesFor({ outcome, rule, limits, score, trend }: Found): readonly CheckChange[] {
	switch (rule) {
		case 'emergency':
		case 'same-day':
		case 'uncleared':
			return [{ what: 'clinician' }];
		case 'at-once':
			return [{ what: 'not-at-once' }];
		case 'limping':
			return [{ what: 'no-limp' }];
		case 'bone':
			return [{ what: 'bone-seen' }];
		case 'nerve':
			return [{ what: 'leg-settled' }];
		case 'severe':
		case 'grid':
			return limits.length > 0
				? limits.map((limit) => ({ what: lifted[limit] }))
				: [...lowerScore(score, trend, outcome), ...betterTrend(score, outcome)];
	}
}

const lifted = {
	'not-back': 'back',
	worst48: 'calm-48',
	'after-no-run': 'short-run',
	birth: 'birth-cleared',
	'birth-signs': 'birth-signs-gone',
} as const satisfies Record<CheckLimit, string>;

/** The highest score below this one that has a better cell in the same column. */
function lowerScore(score: number, trend: PainTrend, outcome: Readiness): readonly CheckChange[] {
	for (let lower = score - 1; lower >= 0; lower--) {
		const cell = gridCell(lower, trend);
		if (rank(cell) < rank(outcome)) {
			return [{ what: 'score', score: lower, outcome: cell }];
		}
	}
	return [];
}

/** The nearest column with a better cell for the same score. */
function betterTrend(score: number, outcome: Readiness): readonly CheckChange[] {
	const better = (['worse', 'same', 'better'] as const)
		.map((column): [PainTrend, OrdinaryOutcome] => [column, gridCell(score, column)])
		.find(([, cell]) => rank(cell) < rank(outcome));
	return better ? [{ what: 'trend', trend: better[0], outcome: better[1] }] : [];
}

/** From this score on, pain that walking makes worse is a reason to see someone (guide §4). */
const SIX = 6;

/**
 * The result of the pain check: the first rule of guide §4 that matches decides, then the limits of §8
 * apply. Null as long as `nextQuestion` has something to ask: a missing answer never counts as a good
 * one.
 */
export function check(answers: CheckAnswers, context: CheckContext): CheckResult | null {
	if (nextQuestion(answers, context) !== null) {
		return null;
	}
	const warning = warningOf(answers.signs ?? []);
	if (warning !== null) {
		return warned(warning, warning);
	}
	if (context.ticked !== null && answers.cleared !== true) {
		return warned(context.ticked, 'uncleared');
	}
	const { score, trend } = { score: answers.score ?? 0, trend: answers.trend ?? 'same' };
	const rule = ruleFor(answers, score, trend);
	const found = rule === 'grid' ? gridCell(score, trend) : 'no-run';
	const { outcome, limits } = limited(found, answers, context);
	return {
		outcome,
		rule,
		limits,
		help: helpFor(answers, context, rule, score, trend),
		changes: changesFor({ outcome, rule, limits, score, trend }),
		asPlanned: outcome === 'easy' && score === 0,
		restFirst: outcome === 'swap' && trend === 'worse',
		routine: routineFor(outcome, rule),
		opensGentleSet: rule !== 'severe' && (score > 0 || rule === 'nerve'),
		checkTomorrow: outcome === 'no-run' || outcome === 'short',
	};
}

/** A warning: no routine, and no way to one. */
function warned(outcome: Readiness, rule: CheckRule): CheckResult {
	return {
		outcome,
		rule,
		limits: [],
		help: [],
		changes: [{ what: 'clinician' }],
		asPlanned: false,
		restFirst: false,
		routine: null,
		opensGentleSet: false,
		checkTomorrow: false,
	};
}

/** Guide §4, order 3 to 5. */
function ruleFor(answers: CheckAnswers, score: number, trend: PainTrend): CheckRule {
	if (score >= SEVERE_SCORE) {
		return 'severe';
	}
	if (trend === 'at-once') {
		return 'at-once';
	}
	if (answers.limping === true) {
		return 'limping';
	}
	if (answers.signs?.includes('bone-point')) {
		return 'bone';
	}
	return hasNerveSign(answers) ? 'nerve' : 'grid';
}

/** Guide §4 (the next morning, 48 hours) and §8 (after no-run, after a birth). */
function limited(
	found: OrdinaryOutcome,
	answers: CheckAnswers,
	context: CheckContext,
): { readonly outcome: OrdinaryOutcome; readonly limits: readonly CheckLimit[] } {
	const limits: CheckLimit[] = [];
	const { known48, afterNoRun, postpartum, cleared } = context;
	let outcome = found;
	if (isNotBack(answers, context) && found !== 'no-run') {
		limits.push('not-back');
		outcome = ORDINARY_OUTCOMES[ORDINARY_OUTCOMES.indexOf(found) + 1] ?? found;
	}
	if (outcome === 'easy') {
		if (Math.max(answers.worst48 ?? 0, known48 ?? 0) >= UNSETTLED_SCORE) {
			limits.push('worst48');
		}
		if (afterNoRun) {
			limits.push('after-no-run');
		}
		outcome = limits.length > 0 ? 'short' : outcome;
	}
	if (postpartum && (outcome === 'easy' || outcome === 'short')) {
		const birth: CheckLimit[] = [
			...(cleared ? [] : (['birth'] as const)),
			...(hasBirthSign(answers) ? (['birth-signs'] as const) : []),
		];
		limits.push(...birth);
		outcome = birth.length > 0 ? 'swap' : outcome;
	}
	return { outcome, limits };
}

function helpFor(
	answers: CheckAnswers,
	{ pregnant, postpartum }: CheckContext,
	rule: CheckRule,
	score: number,
	trend: PainTrend,
): readonly HelpReason[] {
	const worse = trend === 'worse' || trend === 'at-once';
	const help: [HelpReason, boolean][] = [
		['bone-doctor', answers.signs?.includes('bone-point') ?? false],
		['nerve', hasNerveSign(answers)],
		['severe', rule === 'severe'],
		['six-and-worse', score >= SIX && score < SEVERE_SCORE && worse],
		['two-weeks', (answers.weeks ?? 0) >= LONG_LASTING_WEEKS],
		['midwife', pregnant || postpartum],
		['pelvic-physio', answers.signs?.includes('leaking') ?? false],
	];
	return help.flatMap(([one, due]) => (due ? [one] : []));
}

function routineFor(outcome: Readiness, rule: CheckRule): OfferedRoutine | null {
	if (outcome === 'easy' || outcome === 'short') {
		return 'warmup-easy';
	}
	if (rule === 'nerve') {
		return 'sciatica-friendly';
	}
	if (rule === 'severe') {
		return 'ease';
	}
	return rule === 'bone' ? null : 'micro-reset';
}
