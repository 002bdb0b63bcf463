import { flag, type Infer, instant, oneOf, record } from '../../base/schema.ts';
import { score } from '../diary/run.ts';
import type { PainTrend } from './answers.ts';
import type { Warning } from './warningSigns.ts';

/** The outcomes of the pain check that are no warning; only these may ever be kept. */
export const ORDINARY_OUTCOMES = ['easy', 'short', 'swap', 'no-run'] as const;
export type OrdinaryOutcome = (typeof ORDINARY_OUTCOMES)[number];

/** The outcome of the pain check. */
export type Readiness = OrdinaryOutcome | Warning;

/** A check that may be kept: its outcome is an ordinary one, never a warning. */
export const checkDoneSchema = record({
	at: instant,
	outcome: oneOf(ORDINARY_OUTCOMES),
	/** Pain now. */
	score,
	/** Standing or walking made it worse. */
	worse: flag,
});
export type CheckDone = Infer<typeof checkDoneSchema>;

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
