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

type Pair = readonly [text: string, short: string];

function line(id: string, said: Pair, seated: Pair | null, when: Trigger = 'any'): NudgeLine {
	const pair = ([text, short]: Pair): NudgeText => ({ text, short });
	return { id, ...pair(said), seated: seated && pair(seated), when };
}

/** Every line of every kind, in the catalogue's order: whole and short, then for someone seated. */
export const nudges: Readonly<Record<NudgeKind, readonly NudgeLine[]>> = {
	stand: [
		line(
			'good-moment',
			['Good moment to get up and wander', 'Get up and wander'],
			['Good moment to shift and reach', 'Shift and reach'],
		),
		line(
			'build-lap',
			["Build's running, so walk a lap", 'Building? Walk a lap'],
			["Build's running, so roll a lap", 'Building? Roll a lap'],
			'task',
		),
		line(
			'two-feet',
			['Two feet down, breathe out, rise', 'Breathe out and rise'],
			['Hands set, breathe out, grow tall', 'Breathe out, sit tall'],
		),
		line('saved-water', ['Saved. Fetch some water?', 'Saved. Some water?'], null, 'save'),
		line(
			'timers-up',
			["Timer's up. Stroll a little?", 'Stroll a little?'],
			["Timer's up. Change position?", 'Change position?'],
		),
		line('new-position', ['A new position is one move away', 'Try a new position'], null),
		line(
			'read-through',
			['Stand for this next read-through?', 'Stand to read this?'],
			['Lean back for this read-through?', 'Lean back to read?'],
			'idle',
		),
		line(
			'wake-hips',
			['Wake up the hips: up and around', 'Up, wake the hips'],
			['Wake up the shoulders: big circles', 'Big shoulder circles'],
		),
		line(
			'on-your-feet',
			['Take this one on your feet?', 'This one standing?'],
			['Take this one leaning back?', 'Do this leaning back?'],
		),
		line(
			'room-lap',
			['Quick lap of the room?', 'Lap of the room?'],
			['Quick roll around the room?', 'Roll round the room?'],
		),
		line('easy-minutes', ['Easy miles start with easy minutes', 'Take an easy minute'], null),
		line(
			'doorway-tea',
			['Doorway stretch on the way to tea?', 'Doorway stretch, tea?'],
			['Arms wide, chest open, one breath', 'Arms wide, one breath'],
		),
		line(
			'tests-calves',
			['Calf raises while the tests run?', 'Testing? Calf raises'],
			['Arm drives while the tests run?', 'Testing? Arm drives'],
			'task',
		),
		line(
			'rise-exhale',
			['Breathe out as you rise', 'Rise on an out-breath'],
			['Breathe out, grow tall', 'Out-breath, grow tall'],
		),
	],
	exhale: [
		line('next-line', ['Long breath out, then the next line', 'Breathe out, long'], null),
		line('rise-or-reach', ['Rising or reaching? Breathe out', 'Reaching? Breathe out'], null),
		line('lifting', ['Lifting that box? Blow out as you go', 'Lifting? Blow out'], null),
		line('four-six', ['In for four, out for six, twice', 'In 4, out 6, twice'], null),
		line('shoulders-drop', ['Let the shoulders drop as you exhale', 'Drop the shoulders'], null),
		line('then-enter', ['Exhale first, then hit Enter', 'Exhale, then Enter'], null),
		line('sigh', ["Sigh it out. The compiler won't mind", 'Sigh it out'], null),
		line('holding', ['Holding your breath? Let it go', 'Let the breath go'], null),
		line('before-review', ['One slow exhale before the review', 'One slow exhale'], null),
		line('turning', ['Turning round? Breathe out with it', 'Turning? Breathe out'], null),
		line('five-slow', ['Five slow breaths, then carry on', 'Five slow breaths'], null),
	],
	posture: [
		line(
			'feet-flat',
			['Feet flat, weight even, carry on', 'Feet flat, sit even'],
			['Hips level, weight even, carry on', 'Hips level, even seat'],
		),
		line('wiggle', ['Wiggle. New shape, same focus', 'Wiggle, new shape'], null),
		line(
			'uncross',
			['Uncross, settle, swap sides', 'Uncross, swap sides'],
			['Lean left, lean right, settle', 'Lean left, lean right'],
		),
		line('chin-back', ['Chin back a touch, neck long', 'Chin back, neck long'], null),
		line('shoulder-roll', ['Roll the shoulders once each way', 'Roll the shoulders'], null),
		line(
			'rock-pelvis',
			['Rock the pelvis, find the middle', 'Rock, find the middle'],
			['Rock and settle, find the middle', 'Rock and settle'],
		),
		line('look-far', ['Look far away for twenty seconds', 'Look far for 20 s'], null),
		line(
			'unclench',
			['Unclench jaw, hands and toes', 'Unclench jaw and toes'],
			['Unclench jaw, hands and brow', 'Unclench jaw and brow'],
		),
		line('screen-closer', ['Pull the screen closer, not your neck', 'Pull the screen close'], null),
		line('any-shift', ['Any shift counts. Pick a new shape', 'Any shift counts'], null),
		line('lean-back', ['Lean back, let the chair work', 'Lean back a while'], null),
		line('slow-turn', ['Slow turn left, slow turn right', 'Turn left, turn right'], null),
		line('tall', ['Tall for one breath, then relax', 'Tall for one breath'], null),
	],
};
