import type { PainTrend } from './answers.ts';
import type { OrdinaryOutcome, Readiness } from './readiness.ts';

/**
 * What decided, in the order of guide §4. `uncleared`: a warning sign was ticked earlier today and no
 * clinician has cleared the person since.
 */
export type CheckRule =
	| 'emergency'
	| 'same-day'
	| 'uncleared'
	| 'severe'
	| 'at-once'
	| 'limping'
	| 'bone'
	| 'nerve'
	| 'grid';

/**
 * What lowered the grid's answer. `not-back`: on the morning after a run it is worse than before it,
 * which is one step down (guide §4). `worst48`: 4 or more in the last 48 hours. `after-no-run`: the first
 * run after a day that was none. `birth`: within 12 weeks of a birth, not cleared by a clinician.
 * `birth-signs`: heaviness, leaking, bleeding or pain of the wound.
 */
export type CheckLimit = 'not-back' | 'worst48' | 'after-no-run' | 'birth' | 'birth-signs';

/** When to seek help, each with its line of copy. */
export type HelpReason =
	/** A doctor, for the pain at one point of a bone. */
	| 'bone-doctor'
	/** A physio or doctor: signs of a nerve, 8 or more, 6 or more and worse, two weeks without relief. */
	| 'nerve'
	| 'severe'
	| 'six-and-worse'
	| 'two-weeks'
	/** Pregnant or after a birth: a midwife, doctor or pelvic-health physio before running. */
	| 'midwife'
	/** Old, unchanged leaking on impact: a pelvic-health physio. */
	| 'pelvic-physio';

/** What would make the answer a better one. */
export type CheckChange =
	/** A score of `score` or less would be `outcome`. */
	| { readonly what: 'score'; readonly score: number; readonly outcome: OrdinaryOutcome }
	/** Walking making it `trend` would be `outcome`. */
	| { readonly what: 'trend'; readonly trend: PainTrend; readonly outcome: OrdinaryOutcome }
	/** No limp; no pain that begins at once; the leg's signs gone; the bone seen by a doctor. */
	| { readonly what: 'no-limp' | 'not-at-once' | 'leg-settled' | 'bone-seen' }
	/**
	 * Back to what it was before the last run; 48 hours below 4; a short run that went well; being cleared
	 * after a birth; its signs gone.
	 */
	| { readonly what: 'back' | 'calm-48' | 'short-run' | 'birth-cleared' | 'birth-signs-gone' }
	/** Being cleared by a clinician, after a warning sign. */
	| { readonly what: 'clinician' };

/**
 * A routine that the check may offer. `ease`: positions of ease and breathing, put together for the person.
 * All but the last are open to anyone.
 */
export type OfferedRoutine = 'warmup-easy' | 'micro-reset' | 'ease' | 'sciatica-friendly';

/** The answer of the pain check. */
export interface CheckResult {
	readonly outcome: Readiness;
	/** Why: the first rule that matched. */
	readonly rule: CheckRule;
	/** What lowered the outcome of the grid, the gravest last; empty where nothing did. */
	readonly limits: readonly CheckLimit[];
	readonly help: readonly HelpReason[];
	readonly changes: readonly CheckChange[];
	/** Of `easy`: without any pain the plan may stay as it is; with some it is to be an easy run. */
	readonly asPlanned: boolean;
	/** Of `swap`: walking makes it worse, so rest, cycling or swimming come first. */
	readonly restFirst: boolean;
	/** Null: no routine is shown, and there is no way to one. */
	readonly routine: OfferedRoutine | null;
	/** The set for a cranky nerve may open: there was no warning sign, and no pain of 8 or more. */
	readonly opensGentleSet: boolean;
	/** The next check is best made tomorrow. */
	readonly checkTomorrow: boolean;
}
