import type { Trend } from './answers.ts';
import type { Change, CheckRule, Limit } from './checkResult.ts';
import { gridCell } from './grid.ts';
import { ORDINARY, type Ordinary, type Readiness } from './readiness.ts';

/** What an answer was found by. */
export interface Found {
	readonly outcome: Readiness;
	readonly rule: CheckRule;
	readonly limits: readonly Limit[];
	readonly score: number;
	readonly trend: Trend;
}

const rank = (outcome: Readiness) => ORDINARY.findIndex((one) => one === outcome);

/** What would make the answer a better one: the nearest cells of the grid, or what else stood in the way. */
export function changesFor({ outcome, rule, limits, score, trend }: Found): readonly Change[] {
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
} as const satisfies Record<Limit, string>;

/** The highest score below this one that has a better cell in the same column. */
function lowerScore(score: number, trend: Trend, outcome: Readiness): readonly Change[] {
	for (let lower = score - 1; lower >= 0; lower--) {
		const cell = gridCell(lower, trend);
		if (rank(cell) < rank(outcome)) {
			return [{ what: 'score', score: lower, outcome: cell }];
		}
	}
	return [];
}

/** The nearest column with a better cell for the same score. */
function betterTrend(score: number, outcome: Readiness): readonly Change[] {
	const better = (['worse', 'same', 'better'] as const)
		.map((column): [Trend, Ordinary] => [column, gridCell(score, column)])
		.find(([, cell]) => rank(cell) < rank(outcome));
	return better ? [{ what: 'trend', trend: better[0], outcome: better[1] }] : [];
}
