import { amount, flag, id, type Infer, oneOf, optional, record } from '../base/schema.ts';
import type { Instant } from '../base/time.ts';
import { WORK_SOURCES, type WorkSource } from './machineWork.ts';

/** The four nudges: change position, breathe out, reset posture, look far away. */
export const NUDGE_KINDS = ['stand', 'exhale', 'posture', 'eyes'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/**
 * The kind as which version 0.1 reads a nudge: it shares the files with this one, and takes a file with a kind
 * that it does not know for a corrupt one. The exact kind is written beside it.
 */
export function kindOnDisk(kind: NudgeKind): Exclude<NudgeKind, 'eyes'> {
	return kind === 'eyes' ? 'posture' : kind;
}

/** What a bout is spent in. Standing runs on the same clock; its nudge says sit or walk. */
export const POSITIONS = ['sitting', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** The kinds that come small, between two stand nudges. */
export const SMALL_KINDS = ['exhale', 'posture', 'eyes'] as const satisfies readonly NudgeKind[];
export type SmallKind = (typeof SMALL_KINDS)[number];

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

/**
 * What let a nudge through, in one word: no lull by the time it was overdue; the person paused, saved or did
 * not type; a task ended; or the machine's work, by its source.
 */
export const NUDGE_CAUSES = [
	'overdue',
	'idle',
	'save',
	'still',
	'taskEnded',
	...WORK_SOURCES,
] as const;
export type NudgeCause = (typeof NUDGE_CAUSES)[number];

/** The word for what brought a lull; null: there was none. */
export function causeOf(lull: LullCause | null): NudgeCause {
	if (lull === null) {
		return 'overdue';
	}
	const { trigger, source } = lull;
	if (source !== null) {
		return source;
	}
	switch (trigger) {
		case 'idle':
		case 'save':
			return trigger;
		case 'task':
			return 'taskEnded';
		case 'any':
		case 'work':
			return 'still';
	}
}

/** After what a line may be tagged to come. */
export const LINE_TRIGGERS = ['task', 'save', 'idle', 'work'] as const;

/** What choosing a line needs to know of it; its words stay in `content`, or with the person who wrote it. */
export interface LineTag {
	readonly id: string;
	/** Absent: after any. */
	readonly when?: LullTrigger;
	/** In what bouts it shows; absent: in all. */
	readonly position?: Position;
	/** It gives way to lines that the person wrote, as long as one of those fits. */
	readonly spare?: true;
}

/** The lines that may show, by kind. */
export type NudgeLines = Readonly<Record<NudgeKind, readonly LineTag[]>>;

/** A line that the person wrote, in its two lengths; never translated. */
export interface OwnLine extends LineTag {
	readonly kind: NudgeKind;
	/** For tooltip, toast and accessible name. */
	readonly text: string;
	/** For the item. */
	readonly short: string;
}

/** All that the person wrote of nudges. */
export interface OwnNudges {
	readonly lines: readonly OwnLine[];
	/** The kinds of which ours give way. */
	readonly hidden: readonly NudgeKind[];
}

export const NO_OWN_NUDGES: OwnNudges = { lines: [], hidden: [] };

/** Our lines with the person's beside them, or in their place. */
export function withOwnLines(ours: NudgeLines, { lines, hidden }: OwnNudges): NudgeLines {
	const merged = NUDGE_KINDS.map((kind) => {
		const kept = hidden.includes(kind)
			? ours[kind].map((line) => ({ ...line, spare: true as const }))
			: ours[kind];
		return [kind, [...kept, ...lines.filter((line) => line.kind === kind)]] as const;
	});
	return Object.fromEntries(merged) as Record<NudgeKind, readonly LineTag[]>;
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
	/** Absent where the person tries it, and where an earlier version showed it. */
	cause: optional(oneOf(NUDGE_CAUSES)),
});
export type ShownNudge = Infer<typeof shownNudgeSchema>;

/** For what a line is chosen. */
export interface LineChoice {
	readonly trigger: LullTrigger;
	readonly position: Position;
	/** The line that showed last. */
	readonly last: string | undefined;
	readonly at: Instant;
}

/**
 * A line of `lines` that fits trigger and position, never the last one again unless no other does. The choice
 * follows from `at` alone, so that two windows that decide at the same instant show the same words; a tagged
 * line wins over a plain one every other time.
 */
export function chooseLine(
	lines: readonly LineTag[],
	{ trigger, position, last, at }: LineChoice,
): string {
	const here = lines.filter((line) => (line.position ?? position) === position);
	const wanted = here.filter(({ spare }) => !spare);
	const open = wanted.some(({ when }) => when === undefined) ? wanted : here;
	const others = open.filter(({ id }) => id !== last);
	const plain = others.filter(({ when }) => when === undefined);
	const fitting = others.filter(({ when }) => when === trigger);
	const mixed = Math.floor(at / 1000) * 2654435761;
	const scattered = (mixed ^ (mixed >>> 15)) >>> 0;
	const pool = fitting.length > 0 && scattered % 2 === 0 ? fitting : plain;
	const chosen =
		pool[(scattered >>> 1) % Math.max(1, pool.length)] ??
		open.find(({ when }) => when === undefined) ??
		lines[0];
	if (!chosen) {
		throw new Error('A kind of nudge has no lines.');
	}
	return chosen.id;
}
