import type { NudgeKind } from '../core/timer/nudgeLines.ts';
import type { LineId } from './nudges.ts';

/**
 * A nudge in its two lengths. The short one begins with the act and needs no other words to be understood;
 * the whole one is for tooltip, toast and accessible name.
 */
export interface NudgeText {
	readonly text: string;
	/** At most 22 characters: the item holds 24, of which its glyph and a space are two. */
	readonly short: string;
}

/** The words of one line. Texts are English and the keys of their translations. */
export interface NudgeWords extends NudgeText {
	/** For someone who stays seated; absent where the same line serves. */
	readonly seated?: NudgeText;
	/** In a standing bout; absent where the same line serves. */
	readonly standing?: NudgeText;
}

/**
 * The words of every line, by its id. Nobody knows whether it is an agent that works, so no line says so.
 */
export const nudgeWords: {
	readonly [Kind in NudgeKind]: Readonly<Record<LineId<Kind>, NudgeWords>>;
} = {
	stand: {
		'good-moment': {
			text: 'Good moment to get up and wander',
			short: 'Stand up and wander',
			seated: { text: 'Good moment to shift and reach', short: 'Shift and reach' },
			standing: { text: 'Good moment to sit or wander', short: 'Sit down or wander' },
		},
		'build-lap': {
			text: "Build's running, so walk a lap",
			short: 'Stand and walk a lap',
			seated: { text: "Build's running, so roll a lap", short: 'Roll a lap' },
			standing: { text: "Build's running: walk a lap, or sit", short: 'Walk a lap, or sit' },
		},
		'two-feet': {
			text: 'Two feet down, breathe out, rise',
			short: 'Stand, breathe out',
			seated: { text: 'Hands set, breathe out, grow tall', short: 'Sit tall, breathe out' },
			standing: { text: 'Two feet down, breathe out, sit', short: 'Sit, breathe out' },
		},
		'saved-water': {
			text: 'Saved. Fetch some water?',
			short: 'Stand and fetch water',
			seated: { text: 'Saved. Fetch some water?', short: 'Fetch some water' },
			standing: { text: 'Saved. A walk to fetch some water?', short: 'Walk and fetch water' },
		},
		'timers-up': {
			text: "Timer's up. Stroll a little?",
			short: 'Stand, stroll a bit',
			seated: { text: "Timer's up. Change position?", short: 'Change position' },
			standing: { text: "Timer's up. Sit, or stroll a little?", short: 'Sit, or stroll a bit' },
		},
		'new-position': {
			text: 'A new position is one move away',
			short: 'Stand, or shift a bit',
			seated: { text: 'A new position is one move away', short: 'Find a new position' },
			standing: { text: 'A new position: sit, or walk', short: 'Sit or walk a bit' },
		},
		'read-through': {
			text: 'Stand for this next read-through?',
			short: 'Stand up and read on',
			seated: { text: 'Lean back for this read-through?', short: 'Lean back, read on' },
			standing: { text: 'Sit for this next read-through?', short: 'Sit down and read on' },
		},
		'wake-hips': {
			text: 'Wake up the hips: up and around',
			short: 'Stand, circle the hips',
			seated: { text: 'Wake up the shoulders: big circles', short: 'Circle the shoulders' },
			standing: { text: 'Wake up the hips: walk around', short: 'Walk, loosen the hips' },
		},
		'on-your-feet': {
			text: 'Take this one on your feet?',
			short: 'Stand up for this one',
			seated: { text: 'Take this one leaning back?', short: 'Lean back for this one' },
			standing: { text: 'Take this one sitting down?', short: 'Sit down for this one' },
		},
		'room-lap': {
			text: 'Quick lap of the room?',
			short: 'Walk round the room',
			seated: { text: 'Quick roll around the room?', short: 'Roll round the room' },
			standing: { text: 'Quick walk round the room?', short: 'Walk round the room' },
		},
		'easy-minutes': {
			text: 'Easy miles start with easy minutes',
			short: 'Stand up for a minute',
			seated: { text: 'Easy miles start with easy minutes', short: 'Move for a minute' },
			standing: { text: 'Easy miles start with an easy walk', short: 'Walk for a minute' },
		},
		'doorway-tea': {
			text: 'Doorway stretch on the way to tea?',
			short: 'Walk to a doorway',
			seated: { text: 'Arms wide, chest open, one breath', short: 'Open your arms wide' },
			standing: { text: 'A walk by the doorway, and tea?', short: 'Walk: doorway, tea' },
		},
		'tests-calves': {
			text: 'Calf raises while the tests run?',
			short: 'Stand: calf raises',
			seated: { text: 'Arm drives while the tests run?', short: 'Pump arms like a run' },
			standing: { text: 'A walk while the tests run?', short: 'Walk while tests run' },
		},
		'rise-exhale': {
			text: 'Breathe out as you rise',
			short: 'Stand, breathing out',
			seated: { text: 'Breathe out, grow tall', short: 'Breathe out, grow tall' },
			standing: { text: 'Breathe out as you sit', short: 'Sit, breathing out' },
		},
		'work-lap': {
			text: 'Stand and walk a lap: agent at work?',
			short: 'Stand: agent at work?',
			seated: { text: 'Roll a lap: agent at work?', short: 'Roll: agent at work?' },
			standing: { text: 'Walk a lap, or sit: agent at work?', short: 'Walk: agent at work?' },
		},
		'work-alone': {
			text: 'Stand and let it work on its own',
			short: 'Stand and let it work',
			seated: { text: 'Lean back and let it work on its own', short: 'Lean back, let it work' },
			standing: { text: 'Sit or walk, and let it work alone', short: 'Sit and let it work' },
		},
	},
	exhale: {
		'next-line': {
			text: 'Long breath out, then the next line',
			short: 'Breathe out, long',
		},
		'rise-or-reach': {
			text: 'Rising or reaching? Breathe out',
			short: 'Exhale as you reach',
			seated: { text: 'Reaching or turning? Breathe out', short: 'Exhale as you reach' },
		},
		lifting: {
			text: 'Lifting that box? Blow out as you go',
			short: 'Exhale as you lift',
		},
		'four-six': {
			text: 'In for four, out for six, twice',
			short: 'Breathe in 4, out 6',
		},
		'shoulders-drop': {
			text: 'Let the shoulders drop as you exhale',
			short: 'Exhale, soft shoulders',
		},
		'then-enter': {
			text: 'Exhale first, then hit Enter',
			short: 'Exhale, then hit Enter',
		},
		sigh: {
			text: "Sigh it out. The compiler won't mind",
			short: 'Breathe out in a sigh',
		},
		holding: {
			text: 'Holding your breath? Let it go',
			short: 'Breathe out, let go',
		},
		'before-review': {
			text: 'One slow exhale before the review',
			short: 'Breathe out, slowly',
		},
		turning: {
			text: 'Turning round? Breathe out with it',
			short: 'Exhale as you turn',
		},
		'five-slow': {
			text: 'Five slow breaths, then carry on',
			short: 'Breathe slowly, 5 ×',
		},
	},
	posture: {
		'feet-flat': {
			text: 'Feet flat, weight even, carry on',
			short: 'Reset: feet flat',
			seated: { text: 'Hips level, weight even, carry on', short: 'Reset: hips level' },
		},
		wiggle: {
			text: 'Wiggle. New shape, same focus',
			short: 'Reset: wiggle a bit',
		},
		uncross: {
			text: 'Uncross, settle, swap sides',
			short: 'Reset: uncross legs',
			seated: { text: 'Lean left, lean right, settle', short: 'Reset: lean both ways' },
			standing: { text: 'Shift left, shift right, settle', short: 'Reset: shift weight' },
		},
		'chin-back': {
			text: 'Chin back a touch, neck long',
			short: 'Reset: chin back',
		},
		'shoulder-roll': {
			text: 'Roll the shoulders once each way',
			short: 'Reset: roll shoulders',
		},
		'rock-pelvis': {
			text: 'Rock the pelvis, find the middle',
			short: 'Reset: rock the pelvis',
			seated: { text: 'Rock and settle, find the middle', short: 'Reset: rock and settle' },
		},
		'look-far': {
			text: 'Look far away for twenty seconds',
			short: 'Reset eyes: look far',
		},
		unclench: {
			text: 'Unclench jaw, hands and toes',
			short: 'Reset: unclench jaw',
			seated: { text: 'Unclench jaw, hands and brow', short: 'Reset: unclench jaw' },
		},
		'screen-closer': {
			text: 'Pull the screen closer, not your neck',
			short: 'Pull the screen closer',
		},
		'any-shift': {
			text: 'Any shift counts. Pick a new shape',
			short: 'Reset: shift a bit',
		},
		'lean-back': {
			text: 'Lean back, let the chair work',
			short: 'Reset: lean back',
			standing: { text: 'Both feet down, knees soft', short: 'Reset: soften knees' },
		},
		'slow-turn': {
			text: 'Slow turn left, slow turn right',
			short: 'Reset: turn both ways',
		},
		tall: {
			text: 'Tall for one breath, then relax',
			short: 'Reset: grow tall',
		},
		'lift-close': {
			text: 'Lifting? Close, soft knees, no twist',
			short: 'Lift close, no twist',
			seated: { text: 'Reaching? Close, breathe out, no twist', short: 'Reach close, no twist' },
		},
		'other-side': {
			text: 'Carrying on one side? Change over',
			short: 'Swap carrying sides',
			seated: { text: 'Leaning on one arm? Change over', short: 'Swap the leaning arm' },
		},
	},
	eyes: {
		distance: {
			text: 'Look into the distance for 20 seconds',
			short: 'Look into the distance',
		},
		window: {
			text: 'Look out of a window, as far as you can',
			short: 'Look out of a window',
		},
		farthest: {
			text: 'Look at the farthest thing in sight',
			short: 'Look at something far',
		},
		'across-room': {
			text: 'Look across the room for 20 seconds',
			short: 'Look across the room',
		},
		'off-screen': {
			text: 'Look off the screen, far away',
			short: 'Look off the screen',
		},
		'far-wall': {
			text: 'Look at the far wall, or beyond it',
			short: 'Look at the far wall',
		},
		'past-screen': {
			text: 'Look past the screen and let it be',
			short: 'Look past the screen',
		},
		'far-blink': {
			text: 'Look far away and blink a few times',
			short: 'Look far off and blink',
		},
	},
};
