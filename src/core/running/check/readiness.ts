import { flag, type Infer, instant, oneOf, record } from '../../base/schema.ts';
import { score } from '../diary/run.ts';
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
