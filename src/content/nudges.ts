import type { NudgeKind, Trigger } from '../core/timer/nudgeLines.ts';

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

/** A line of a table; what is left out at its end is none, the trigger is `any`. */
function line(row: string): NudgeLine {
	const [id = '', text = '', short = '', seatedText, seatedShort = '', when] = row.split('|');
	return {
		id,
		text,
		short,
		seated: seatedText ? { text: seatedText, short: seatedShort } : null,
		when: (when ?? 'any') as Trigger,
	};
}

/** The lines of a kind. A table is shorter than a record a line: this file is read at start-up. */
const table = (rows: string): readonly NudgeLine[] => rows.trim().split('\n').map(line);

/**
 * Every line of every kind, in the catalogue's order; the last two of posture are the cards on lifting
 * and carrying. Id, whole and short, whole and short for someone seated, trigger.
 */
export const nudges: Readonly<Record<NudgeKind, readonly NudgeLine[]>> = {
	stand: table(`
good-moment|Good moment to get up and wander|Get up and wander|Good moment to shift and reach|Shift and reach
build-lap|Build's running, so walk a lap|Building? Walk a lap|Build's running, so roll a lap|Building? Roll a lap|task
two-feet|Two feet down, breathe out, rise|Breathe out and rise|Hands set, breathe out, grow tall|Breathe out, sit tall
saved-water|Saved. Fetch some water?|Saved. Some water?|||save
timers-up|Timer's up. Stroll a little?|Stroll a little?|Timer's up. Change position?|Change position?
new-position|A new position is one move away|Try a new position
read-through|Stand for this next read-through?|Stand to read this?|Lean back for this read-through?|Lean back to read?|idle
wake-hips|Wake up the hips: up and around|Up, wake the hips|Wake up the shoulders: big circles|Big shoulder circles
on-your-feet|Take this one on your feet?|This one standing?|Take this one leaning back?|Do this leaning back?
room-lap|Quick lap of the room?|Lap of the room?|Quick roll around the room?|Roll round the room?
easy-minutes|Easy miles start with easy minutes|Take an easy minute
doorway-tea|Doorway stretch on the way to tea?|Doorway stretch, tea?|Arms wide, chest open, one breath|Arms wide, one breath
tests-calves|Calf raises while the tests run?|Testing? Calf raises|Arm drives while the tests run?|Testing? Arm drives|task
rise-exhale|Breathe out as you rise|Rise on an out-breath|Breathe out, grow tall|Out-breath, grow tall
`),
	exhale: table(`
next-line|Long breath out, then the next line|Breathe out, long
rise-or-reach|Rising or reaching? Breathe out|Reaching? Breathe out|Reaching or turning? Breathe out|Reaching? Breathe out
lifting|Lifting that box? Blow out as you go|Lifting? Blow out
four-six|In for four, out for six, twice|In 4, out 6, twice
shoulders-drop|Let the shoulders drop as you exhale|Drop the shoulders
then-enter|Exhale first, then hit Enter|Exhale, then Enter
sigh|Sigh it out. The compiler won't mind|Sigh it out
holding|Holding your breath? Let it go|Let the breath go
before-review|One slow exhale before the review|One slow exhale
turning|Turning round? Breathe out with it|Turning? Breathe out
five-slow|Five slow breaths, then carry on|Five slow breaths
`),
	posture: table(`
feet-flat|Feet flat, weight even, carry on|Feet flat, sit even|Hips level, weight even, carry on|Hips level, even seat
wiggle|Wiggle. New shape, same focus|Wiggle, new shape
uncross|Uncross, settle, swap sides|Uncross, swap sides|Lean left, lean right, settle|Lean left, lean right
chin-back|Chin back a touch, neck long|Chin back, neck long
shoulder-roll|Roll the shoulders once each way|Roll the shoulders
rock-pelvis|Rock the pelvis, find the middle|Rock, find the middle|Rock and settle, find the middle|Rock and settle
look-far|Look far away for twenty seconds|Look far for 20 s
unclench|Unclench jaw, hands and toes|Unclench jaw and toes|Unclench jaw, hands and brow|Unclench jaw and brow
screen-closer|Pull the screen closer, not your neck|Pull the screen close
any-shift|Any shift counts. Pick a new shape|Any shift counts
lean-back|Lean back, let the chair work|Lean back a while
slow-turn|Slow turn left, slow turn right|Turn left, turn right
tall|Tall for one breath, then relax|Tall for one breath
lift-close|Lifting? Close, soft knees, no twist|Lift close, no twist|Reaching? Close, breathe out, no twist|Reach close, no twist
other-side|Carrying on one side? Change over|Change sides|Leaning on one arm? Change over|Change arms
`),
};
