import type { LineTag, NudgeKind } from '../core/timer/nudgeLines.ts';

/** One line that a nudge may show, by what decides whether it does; its words are in `nudgeWords.ts`. */
export interface NudgeLine extends LineTag {
	/** It asks for no move in any stance, only for another position or none: shown while what strains is closed. */
	readonly plain?: true;
}

type Nudges = Readonly<Record<NudgeKind, readonly NudgeLine[]>>;

/**
 * Every line of every kind, in the catalogue's order; the last two of posture are from the cards; the last
 * two of stand and those of eyes are our own.
 */
const LINES = {
	stand: [
		{ id: 'good-moment' },
		{ id: 'build-lap', when: 'task' },
		{ id: 'two-feet', plain: true },
		{ id: 'saved-water', when: 'save' },
		{ id: 'timers-up' },
		{ id: 'new-position' },
		{ id: 'read-through', when: 'idle', plain: true },
		{ id: 'wake-hips' },
		{ id: 'on-your-feet', plain: true },
		{ id: 'room-lap' },
		{ id: 'easy-minutes' },
		{ id: 'doorway-tea' },
		{ id: 'tests-calves', when: 'task' },
		{ id: 'rise-exhale', plain: true },
		{ id: 'work-lap', when: 'work' },
		{ id: 'work-alone', when: 'work' },
	],
	exhale: [
		{ id: 'next-line' },
		{ id: 'rise-or-reach' },
		{ id: 'lifting' },
		{ id: 'four-six' },
		{ id: 'shoulders-drop' },
		{ id: 'then-enter' },
		{ id: 'sigh' },
		{ id: 'holding' },
		{ id: 'before-review' },
		{ id: 'turning' },
		{ id: 'five-slow' },
	],
	posture: [
		{ id: 'feet-flat', plain: true },
		{ id: 'wiggle' },
		{ id: 'uncross' },
		{ id: 'chin-back' },
		{ id: 'shoulder-roll' },
		{ id: 'rock-pelvis' },
		{ id: 'look-far', plain: true },
		{ id: 'unclench', plain: true },
		{ id: 'screen-closer', plain: true },
		{ id: 'any-shift', plain: true },
		{ id: 'lean-back', plain: true },
		{ id: 'slow-turn' },
		{ id: 'tall', plain: true },
		{ id: 'lift-close', plain: true },
		{ id: 'other-side', plain: true },
	],
	eyes: [
		{ id: 'distance' },
		{ id: 'window' },
		{ id: 'farthest' },
		{ id: 'across-room' },
		{ id: 'off-screen' },
		{ id: 'far-wall' },
		{ id: 'past-screen' },
		{ id: 'far-blink' },
	],
} as const satisfies Nudges;

/** The ids of the lines of one kind. */
export type LineId<Kind extends NudgeKind> = (typeof LINES)[Kind][number]['id'];

export const nudges: Nudges = LINES;

/** The lines for a day on which nothing that strains is offered: any breath or look, and what asks for no move. */
export const plainNudges: Nudges = {
	stand: nudges.stand.filter(isPlain),
	exhale: nudges.exhale,
	posture: nudges.posture.filter(isPlain),
	eyes: nudges.eyes,
};

function isPlain({ plain }: NudgeLine): boolean {
	return plain === true;
}
