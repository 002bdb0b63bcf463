import { type Infer, instant, oneOf, record } from '../../base/schema.ts';

/**
 * What a warning sign leads to, the graver last. Neither a sign nor what it led to is ever stored: no
 * file, log, export or report holds them, no schema of a file has a place for them, and no other outcome
 * is kept in their stead, which would give them away (guide §4 and §8). The window remembers the gravest
 * one in memory alone, until the day is over, and its page tells those of other windows.
 */
export const WARNINGS = ['same-day', 'emergency'] as const;
export type Warning = (typeof WARNINGS)[number];

/** That a sign was ticked, and when: of messages and memory, never of a file. */
export const tickSchema = record({ at: instant, warning: oneOf(WARNINGS) });
export type Tick = Infer<typeof tickSchema>;

/** Guide §4, order 1: any of these is an emergency. */
export const EMERGENCY_SIGNS = [
	'bladder-bowel',
	'saddle-numbness',
	'both-legs',
	'giving-way',
	'sexual-function',
	'fall',
	'chest-pain',
	'breathless-rest',
] as const;

/** Guide §4, order 2: any of these wants medical advice on the same day. */
export const SAME_DAY_SIGNS = [
	'fever',
	'weight-loss',
	'lump-shape',
	'night-pain',
	'shoulder-blades',
	'past-cancer',
	'calf',
	'breathless-effort',
	'pregnancy',
] as const;

export type WarningSign = (typeof EMERGENCY_SIGNS | typeof SAME_DAY_SIGNS)[number];

const emergencies: ReadonlySet<string> = new Set(EMERGENCY_SIGNS);
const sameDay: ReadonlySet<string> = new Set(SAME_DAY_SIGNS);

/** The gravest warning among these signs; null where none is one. */
export function warningOf(signs: readonly string[]): Warning | null {
	if (signs.some((sign) => emergencies.has(sign))) {
		return 'emergency';
	}
	return signs.some((sign) => sameDay.has(sign)) ? 'same-day' : null;
}

/** The graver of two warnings. */
export function graver(one: Warning | null, other: Warning | null): Warning | null {
	return other === 'emergency' ? other : (one ?? other);
}

/** Two ticks of one day as one: the graver, at the later instant. */
export function mergeTicks(one: Tick | null, other: Tick): Tick {
	const warning = graver(one?.warning ?? null, other.warning) ?? other.warning;
	return { at: Math.max(one?.at ?? other.at, other.at), warning };
}
