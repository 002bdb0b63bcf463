import type { Warning, WarningSign } from './warningSigns.ts';

/** Guide §4, order 3 and 4: signs of a bone under stress, and of a nerve, in one leg. */
export const LEG_SIGNS = ['bone-point', 'leg-numbness', 'leg-pain', 'cough-sneeze'] as const;

/** Guide §8: asked in the weeks after a birth only. */
export const BIRTH_SIGNS = ['heaviness', 'leaking', 'bleeding', 'wound-pain'] as const;

export type CheckSign = WarningSign | (typeof LEG_SIGNS | typeof BIRTH_SIGNS)[number];

/** What standing or walking does to the pain; `at-once`: worse at once. */
export const PAIN_TRENDS = ['better', 'same', 'worse', 'at-once'] as const;
export type PainTrend = (typeof PAIN_TRENDS)[number];

/** The answers so far; null: not asked yet, or not answered. */
export interface CheckAnswers {
	/** What was ticked on the first page; empty: "None of these". */
	readonly signs: readonly CheckSign[] | null;
	/** "Has a clinician cleared you to run?", asked where a warning sign was ticked earlier that day. */
	readonly cleared: boolean | null;
	/** Pain now, 0 to 10. */
	readonly score: number | null;
	readonly trend: PainTrend | null;
	readonly limping: boolean | null;
	/** Worst score in the last 48 hours, 0 to 10. */
	readonly worst48: number | null;
	/** For how many weeks; 0: less than one. */
	readonly weeks: number | null;
}

/** A check that has just begun. */
export const noAnswers: CheckAnswers = {
	signs: null,
	cleared: null,
	score: null,
	trend: null,
	limping: null,
	worst48: null,
	weeks: null,
};

/** The fields of the answers, in the order in which they are asked. */
export const CHECK_QUESTIONS = [
	'signs',
	'cleared',
	'score',
	'trend',
	'limping',
	'worst48',
	'weeks',
] as const satisfies readonly (keyof CheckAnswers)[];
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** What the check knows besides the answers. */
export interface CheckContext {
	readonly pregnant: boolean;
	/** Until 12 weeks after a birth. */
	readonly postpartum: boolean;
	/** "Cleared by a clinician" is set: a run after a birth is no longer held to a walk. */
	readonly cleared: boolean;
	/** The gravest warning sign that was ticked earlier today, in this window's life. */
	readonly ticked: Warning | null;
	/** The last outcome was no-run, and no run was logged since: the first one is at most short. */
	readonly afterNoRun: boolean;
	/** The score of the check before yesterday's run; more than it today is one step down. Null: none. */
	readonly baseline: number | null;
	/** Worst pain of the last 48 hours as the diary and kept checks have it; null: nothing known. */
	readonly known48: number | null;
}

const NERVE_SIGNS: ReadonlySet<CheckSign> = new Set(['leg-numbness', 'leg-pain', 'cough-sneeze']);
const birthSigns: ReadonlySet<CheckSign> = new Set(BIRTH_SIGNS);

/** Whether a sign of a nerve in one leg was ticked (guide §4, order 4). */
export function hasNerveSign({ signs }: CheckAnswers): boolean {
	return (signs ?? []).some((sign) => NERVE_SIGNS.has(sign));
}

/** Whether a sign was ticked that is asked for after a birth (guide §8). */
export function hasBirthSign({ signs }: CheckAnswers): boolean {
	return (signs ?? []).some((sign) => birthSigns.has(sign));
}
