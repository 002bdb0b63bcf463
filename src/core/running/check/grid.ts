import type { PainTrend } from './answers.ts';
import type { OrdinaryOutcome } from './readiness.ts';

type Column = 'better' | 'same' | 'worse';
type Row = Readonly<Record<Column, OrdinaryOutcome>>;

const NO_RUN: Row = { better: 'no-run', same: 'no-run', worse: 'no-run' };

/**
 * The grid of guide §4, by the score from 0 to 10. Two cells are the source's (2 and better, 8 and
 * worse); the others are ours, filled with caution, and the page says that they are.
 */
const GRID: readonly Row[] = [
	{ better: 'easy', same: 'easy', worse: 'swap' },
	{ better: 'easy', same: 'short', worse: 'swap' },
	{ better: 'easy', same: 'short', worse: 'swap' },
	{ better: 'short', same: 'swap', worse: 'no-run' },
	{ better: 'swap', same: 'swap', worse: 'no-run' },
	{ better: 'swap', same: 'swap', worse: 'no-run' },
	NO_RUN,
	NO_RUN,
	NO_RUN,
	NO_RUN,
	NO_RUN,
];

/** The outcome for a score and for what standing or walking does to the pain. */
export function gridCell(score: number, trend: PainTrend): OrdinaryOutcome {
	const column: Column = trend === 'at-once' ? 'worse' : trend;
	return (GRID[score] ?? NO_RUN)[column];
}
