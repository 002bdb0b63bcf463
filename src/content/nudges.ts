import type { NudgeKind, Trigger } from '../core/sitting/nudge.ts';

/** A line in its two lengths: whole for tooltip and accessible name, short for the status item. */
export interface NudgeText {
	readonly text: string;
	/** At most 21 characters: the item holds 24, its glyph and a space included. */
	readonly short: string;
}

/** One line that a nudge may say. Texts are English and the keys of their translations. */
export interface NudgeLine extends NudgeText {
	/** Stable, and unique within its kind. */
	readonly id: string;
	/** For someone who stays seated; null where the same line serves. */
	readonly seated: NudgeText | null;
	/** A line tagged other than `any` is used only after that trigger. */
	readonly when: Trigger;
}

/** Every line of every kind, in the catalogue's order. */
export const nudges: Readonly<Record<NudgeKind, readonly NudgeLine[]>> = {
	stand: [
		{
			id: 'good-moment',
			text: 'Good moment to get up and wander',
			short: 'Get up and wander',
			seated: { text: 'Good moment to shift and reach', short: 'Shift and reach' },
			when: 'any',
		},
		{
			id: 'build-lap',
			text: "Build's running, so walk a lap",
			short: 'Building? Walk a lap',
			seated: { text: "Build's running, so roll a lap", short: 'Building? Roll a lap' },
			when: 'task',
		},
		{
			id: 'two-feet',
			text: 'Two feet down, breathe out, rise',
			short: 'Breathe out and rise',
			seated: { text: 'Hands set, breathe out, grow tall', short: 'Breathe out, sit tall' },
			when: 'any',
		},
		{
			id: 'saved-water',
			text: 'Saved. Fetch some water?',
			short: 'Saved. Some water?',
			seated: null,
			when: 'save',
		},
		{
			id: 'timers-up',
			text: "Timer's up. Stroll a little?",
			short: 'Stroll a little?',
			seated: { text: "Timer's up. Change position?", short: 'Change position?' },
			when: 'any',
		},
		{
			id: 'new-position',
			text: 'A new position is one move away',
			short: 'Try a new position',
			seated: null,
			when: 'any',
		},
		{
			id: 'read-through',
			text: 'Stand for this next read-through?',
			short: 'Stand to read this?',
			seated: { text: 'Lean back for this read-through?', short: 'Lean back to read?' },
			when: 'idle',
		},
		{
			id: 'wake-hips',
			text: 'Wake up the hips: up and around',
			short: 'Up, wake the hips',
			seated: { text: 'Wake up the shoulders: big circles', short: 'Big shoulder circles' },
			when: 'any',
		},
		{
			id: 'on-your-feet',
			text: 'Take this one on your feet?',
			short: 'This one standing?',
			seated: { text: 'Take this one leaning back?', short: 'Do this leaning back?' },
			when: 'any',
		},
		{
			id: 'room-lap',
			text: 'Quick lap of the room?',
			short: 'Lap of the room?',
			seated: { text: 'Quick roll around the room?', short: 'Roll round the room?' },
			when: 'any',
		},
		{
			id: 'easy-minutes',
			text: 'Easy miles start with easy minutes',
			short: 'Take an easy minute',
			seated: null,
			when: 'any',
		},
		{
			id: 'doorway-tea',
			text: 'Doorway stretch on the way to tea?',
			short: 'Doorway stretch, tea?',
			seated: { text: 'Arms wide, chest open, one breath', short: 'Arms wide, one breath' },
			when: 'any',
		},
		{
			id: 'tests-calves',
			text: 'Calf raises while the tests run?',
			short: 'Testing? Calf raises',
			seated: { text: 'Arm drives while the tests run?', short: 'Testing? Arm drives' },
			when: 'task',
		},
		{
			id: 'rise-exhale',
			text: 'Breathe out as you rise',
			short: 'Rise on an out-breath',
			seated: { text: 'Breathe out, grow tall', short: 'Out-breath, grow tall' },
			when: 'any',
		},
	],
	exhale: [
		{
			id: 'next-line',
			text: 'Long breath out, then the next line',
			short: 'Breathe out, long',
			seated: null,
			when: 'any',
		},
		{
			id: 'rise-or-reach',
			text: 'Rising or reaching? Breathe out',
			short: 'Reaching? Breathe out',
			seated: null,
			when: 'any',
		},
		{
			id: 'lifting',
			text: 'Lifting that box? Blow out as you go',
			short: 'Lifting? Blow out',
			seated: null,
			when: 'any',
		},
		{
			id: 'four-six',
			text: 'In for four, out for six, twice',
			short: 'In 4, out 6, twice',
			seated: null,
			when: 'any',
		},
		{
			id: 'shoulders-drop',
			text: 'Let the shoulders drop as you exhale',
			short: 'Drop the shoulders',
			seated: null,
			when: 'any',
		},
		{
			id: 'then-enter',
			text: 'Exhale first, then hit Enter',
			short: 'Exhale, then Enter',
			seated: null,
			when: 'any',
		},
		{
			id: 'sigh',
			text: "Sigh it out. The compiler won't mind",
			short: 'Sigh it out',
			seated: null,
			when: 'any',
		},
		{
			id: 'holding',
			text: 'Holding your breath? Let it go',
			short: 'Let the breath go',
			seated: null,
			when: 'any',
		},
		{
			id: 'before-review',
			text: 'One slow exhale before the review',
			short: 'One slow exhale',
			seated: null,
			when: 'any',
		},
		{
			id: 'turning',
			text: 'Turning round? Breathe out with it',
			short: 'Turning? Breathe out',
			seated: null,
			when: 'any',
		},
		{
			id: 'five-slow',
			text: 'Five slow breaths, then carry on',
			short: 'Five slow breaths',
			seated: null,
			when: 'any',
		},
	],
	posture: [
		{
			id: 'feet-flat',
			text: 'Feet flat, weight even, carry on',
			short: 'Feet flat, sit even',
			seated: { text: 'Hips level, weight even, carry on', short: 'Hips level, even seat' },
			when: 'any',
		},
		{
			id: 'wiggle',
			text: 'Wiggle. New shape, same focus',
			short: 'Wiggle, new shape',
			seated: null,
			when: 'any',
		},
		{
			id: 'uncross',
			text: 'Uncross, settle, swap sides',
			short: 'Uncross, swap sides',
			seated: { text: 'Lean left, lean right, settle', short: 'Lean left, lean right' },
			when: 'any',
		},
		{
			id: 'chin-back',
			text: 'Chin back a touch, neck long',
			short: 'Chin back, neck long',
			seated: null,
			when: 'any',
		},
		{
			id: 'shoulder-roll',
			text: 'Roll the shoulders once each way',
			short: 'Roll the shoulders',
			seated: null,
			when: 'any',
		},
		{
			id: 'rock-pelvis',
			text: 'Rock the pelvis, find the middle',
			short: 'Rock, find the middle',
			seated: { text: 'Rock and settle, find the middle', short: 'Rock and settle' },
			when: 'any',
		},
		{
			id: 'look-far',
			text: 'Look far away for twenty seconds',
			short: 'Look far for 20 s',
			seated: null,
			when: 'any',
		},
		{
			id: 'unclench',
			text: 'Unclench jaw, hands and toes',
			short: 'Unclench jaw and toes',
			seated: { text: 'Unclench jaw, hands and brow', short: 'Unclench jaw and brow' },
			when: 'any',
		},
		{
			id: 'screen-closer',
			text: 'Pull the screen closer, not your neck',
			short: 'Pull the screen close',
			seated: null,
			when: 'any',
		},
		{
			id: 'any-shift',
			text: 'Any shift counts. Pick a new shape',
			short: 'Any shift counts',
			seated: null,
			when: 'any',
		},
		{
			id: 'lean-back',
			text: 'Lean back, let the chair work',
			short: 'Lean back a while',
			seated: null,
			when: 'any',
		},
		{
			id: 'slow-turn',
			text: 'Slow turn left, slow turn right',
			short: 'Turn left, turn right',
			seated: null,
			when: 'any',
		},
		{
			id: 'tall',
			text: 'Tall for one breath, then relax',
			short: 'Tall for one breath',
			seated: null,
			when: 'any',
		},
	],
};
