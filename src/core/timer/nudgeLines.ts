import { amount, flag, id, type Infer, oneOf, record } from '../base/schema.ts';
import type { Instant } from '../base/time.ts';
import type { WorkSource } from './machineWork.ts';

/** The three nudges: change position, breathe out, reset posture. */
export const NUDGE_KINDS = ['stand', 'exhale', 'posture'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** The kinds that come small, between two stand nudges. */
export const SMALL_KINDS = ['exhale', 'posture'] as const satisfies readonly NudgeKind[];

/**
 * What kind of lull let a nudge through; a line tagged with one is used only after it. `task` is of tasks
 * and commands, `work` of edits that no hand makes and files that change on disk.
 */
export type LullTrigger = 'any' | 'task' | 'save' | 'idle' | 'work';

/** What brought a lull: its kind, and the machine's work where that did. */
export interface LullCause {
	readonly trigger: LullTrigger;
	readonly source: WorkSource | null;
}

/** What let a nudge through: a lull, or no lull at all by the time it was overdue. */
export type NudgeCause = LullCause | 'overdue';

/** What choosing a line needs to know of it; its words stay in `content`. */
export interface LineTag {
	readonly id: string;
	readonly when: LullTrigger;
}

/** A nudge that was shown. */
export const shownNudgeSchema = record({
	kind: oneOf(NUDGE_KINDS),
	/** The id of its line in `content/nudges`. */
	line: id,
	at: amount,
	/** The person asked for it with Try a Nudge: it changes nothing in the bout. */
	tried: flag,
	/** It came before due, because the machine was busy. */
	early: flag,
});
export type ShownNudge = Infer<typeof shownNudgeSchema>;

/**
 * A line of `lines` that fits `trigger`, never `last`. The choice follows from `at` alone, so that
 * two windows that decide at the same instant show the same words; a tagged line wins over a plain
 * one every other time.
 */
export function chooseLine(
	lines: readonly LineTag[],
	trigger: LullTrigger,
	last: string | undefined,
	at: Instant,
): string {
	const others = lines.filter(({ id }) => id !== last);
	const plain = others.filter(({ when }) => when === 'any');
	const fitting = trigger === 'any' ? [] : others.filter(({ when }) => when === trigger);
	const mixed = Math.floor(at / 1000) * 2654435761;
	const scattered = (mixed ^ (mixed >>> 15)) >>> 0;
	const pool = fitting.length > 0 && scattered % 2 === 0 ? fitting : plain;
	const chosen = pool[(scattered >>> 1) % Math.max(1, pool.length)] ?? lines[0];
	if (!chosen) {
		throw new Error('A kind of nudge has no lines.');
	}
	return chosen.id;
}
