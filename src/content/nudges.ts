import type { NudgeKind, LullTrigger } from '../core/timer/nudgeLines.ts';

/** A nudge in its two lengths: whole for tooltip and accessible name, short for the status item. */
export interface NudgeText {
	readonly text: string;
	/** At most 21 characters: the item holds 24, its glyph and a space included. */
	readonly short: string;
}

/** One line that a nudge may show. Texts are English and the keys of their translations. */
export interface NudgeLine extends NudgeText {
	/** Stable, and unique within its kind. */
	readonly id: string;
	/** A line tagged other than `any` is used only after that trigger. */
	readonly when: LullTrigger;
	/** For someone who stays seated; absent where the same line serves. */
	readonly seated?: NudgeText;
}

/**
 * Every line of every kind, in the catalogue's order; the last two of posture are from the cards, the last
 * two of stand our own. Nobody knows whether it is an agent that works, so no line says so.
 */
export const nudges: Readonly<Record<NudgeKind, readonly NudgeLine[]>> = {
	stand: [
		{
			id: 'good-moment',
			when: 'any',
			text: 'Good moment to get up and wander',
			short: 'Get up and wander',
			seated: { text: 'Good moment to shift and reach', short: 'Shift and reach' },
		},
		{
			id: 'build-lap',
			when: 'task',
			text: "Build's running, so walk a lap",
			short: 'Building? Walk a lap',
			seated: { text: "Build's running, so roll a lap", short: 'Building? Roll a lap' },
		},
		{
			id: 'two-feet',
			when: 'any',
			text: 'Two feet down, breathe out, rise',
			short: 'Breathe out and rise',
			seated: { text: 'Hands set, breathe out, grow tall', short: 'Breathe out, sit tall' },
		},
		{
			id: 'saved-water',
			when: 'save',
			text: 'Saved. Fetch some water?',
			short: 'Saved. Some water?',
		},
		{
			id: 'timers-up',
			when: 'any',
			text: "Timer's up. Stroll a little?",
			short: 'Stroll a little?',
			seated: { text: "Timer's up. Change position?", short: 'Change position?' },
		},
		{
			id: 'new-position',
			when: 'any',
			text: 'A new position is one move away',
			short: 'Try a new position',
		},
		{
			id: 'read-through',
			when: 'idle',
			text: 'Stand for this next read-through?',
			short: 'Stand to read this?',
			seated: { text: 'Lean back for this read-through?', short: 'Lean back to read?' },
		},
		{
			id: 'wake-hips',
			when: 'any',
			text: 'Wake up the hips: up and around',
			short: 'Up, wake the hips',
			seated: { text: 'Wake up the shoulders: big circles', short: 'Big shoulder circles' },
		},
		{
			id: 'on-your-feet',
			when: 'any',
			text: 'Take this one on your feet?',
			short: 'This one standing?',
			seated: { text: 'Take this one leaning back?', short: 'Do this leaning back?' },
		},
		{
			id: 'room-lap',
			when: 'any',
			text: 'Quick lap of the room?',
			short: 'Lap of the room?',
			seated: { text: 'Quick roll around the room?', short: 'Roll round the room?' },
		},
		{
			id: 'easy-minutes',
			when: 'any',
			text: 'Easy miles start with easy minutes',
			short: 'Take an easy minute',
		},
		{
			id: 'doorway-tea',
			when: 'any',
			text: 'Doorway stretch on the way to tea?',
			short: 'Doorway stretch, tea?',
			seated: { text: 'Arms wide, chest open, one breath', short: 'Arms wide, one breath' },
		},
		{
			id: 'tests-calves',
			when: 'task',
			text: 'Calf raises while the tests run?',
			short: 'Testing? Calf raises',
			seated: { text: 'Arm drives while the tests run?', short: 'Testing? Arm drives' },
		},
		{
			id: 'rise-exhale',
			when: 'any',
			text: 'Breathe out as you rise',
			short: 'Rise on an out-breath',
			seated: { text: 'Breathe out, grow tall', short: 'Out-breath, grow tall' },
		},
		{
			id: 'work-lap',
			when: 'work',
			text: 'Stand and walk a lap: agent at work?',
			short: 'Stand: agent at work?',
			seated: { text: 'Roll a lap: agent at work?', short: 'Roll: agent at work?' },
		},
		{
			id: 'work-alone',
			when: 'work',
			text: 'Stand and let it work on its own',
			short: 'Stand and let it work',
			seated: { text: 'Lean back and let it work on its own', short: 'Lean back, it works' },
		},
	],
	exhale: [
		{
			id: 'next-line',
			when: 'any',
			text: 'Long breath out, then the next line',
			short: 'Breathe out, long',
		},
		{
			id: 'rise-or-reach',
			when: 'any',
			text: 'Rising or reaching? Breathe out',
			short: 'Reaching? Breathe out',
			seated: { text: 'Reaching or turning? Breathe out', short: 'Reaching? Breathe out' },
		},
		{
			id: 'lifting',
			when: 'any',
			text: 'Lifting that box? Blow out as you go',
			short: 'Lifting? Blow out',
		},
		{
			id: 'four-six',
			when: 'any',
			text: 'In for four, out for six, twice',
			short: 'In 4, out 6, twice',
		},
		{
			id: 'shoulders-drop',
			when: 'any',
			text: 'Let the shoulders drop as you exhale',
			short: 'Drop the shoulders',
		},
		{
			id: 'then-enter',
			when: 'any',
			text: 'Exhale first, then hit Enter',
			short: 'Exhale, then Enter',
		},
		{ id: 'sigh', when: 'any', text: "Sigh it out. The compiler won't mind", short: 'Sigh it out' },
		{
			id: 'holding',
			when: 'any',
			text: 'Holding your breath? Let it go',
			short: 'Let the breath go',
		},
		{
			id: 'before-review',
			when: 'any',
			text: 'One slow exhale before the review',
			short: 'One slow exhale',
		},
		{
			id: 'turning',
			when: 'any',
			text: 'Turning round? Breathe out with it',
			short: 'Turning? Breathe out',
		},
		{
			id: 'five-slow',
			when: 'any',
			text: 'Five slow breaths, then carry on',
			short: 'Five slow breaths',
		},
	],
	posture: [
		{
			id: 'feet-flat',
			when: 'any',
			text: 'Feet flat, weight even, carry on',
			short: 'Feet flat, sit even',
			seated: { text: 'Hips level, weight even, carry on', short: 'Hips level, even seat' },
		},
		{
			id: 'wiggle',
			when: 'any',
			text: 'Wiggle. New shape, same focus',
			short: 'Wiggle, new shape',
		},
		{
			id: 'uncross',
			when: 'any',
			text: 'Uncross, settle, swap sides',
			short: 'Uncross, swap sides',
			seated: { text: 'Lean left, lean right, settle', short: 'Lean left, lean right' },
		},
		{
			id: 'chin-back',
			when: 'any',
			text: 'Chin back a touch, neck long',
			short: 'Chin back, neck long',
		},
		{
			id: 'shoulder-roll',
			when: 'any',
			text: 'Roll the shoulders once each way',
			short: 'Roll the shoulders',
		},
		{
			id: 'rock-pelvis',
			when: 'any',
			text: 'Rock the pelvis, find the middle',
			short: 'Rock, find the middle',
			seated: { text: 'Rock and settle, find the middle', short: 'Rock and settle' },
		},
		{
			id: 'look-far',
			when: 'any',
			text: 'Look far away for twenty seconds',
			short: 'Look far for 20 s',
		},
		{
			id: 'unclench',
			when: 'any',
			text: 'Unclench jaw, hands and toes',
			short: 'Unclench jaw and toes',
			seated: { text: 'Unclench jaw, hands and brow', short: 'Unclench jaw and brow' },
		},
		{
			id: 'screen-closer',
			when: 'any',
			text: 'Pull the screen closer, not your neck',
			short: 'Pull the screen close',
		},
		{
			id: 'any-shift',
			when: 'any',
			text: 'Any shift counts. Pick a new shape',
			short: 'Any shift counts',
		},
		{
			id: 'lean-back',
			when: 'any',
			text: 'Lean back, let the chair work',
			short: 'Lean back a while',
		},
		{
			id: 'slow-turn',
			when: 'any',
			text: 'Slow turn left, slow turn right',
			short: 'Turn left, turn right',
		},
		{
			id: 'tall',
			when: 'any',
			text: 'Tall for one breath, then relax',
			short: 'Tall for one breath',
		},
		{
			id: 'lift-close',
			when: 'any',
			text: 'Lifting? Close, soft knees, no twist',
			short: 'Lift close, no twist',
			seated: { text: 'Reaching? Close, breathe out, no twist', short: 'Reach close, no twist' },
		},
		{
			id: 'other-side',
			when: 'any',
			text: 'Carrying on one side? Change over',
			short: 'Change sides',
			seated: { text: 'Leaning on one arm? Change over', short: 'Change arms' },
		},
	],
};
