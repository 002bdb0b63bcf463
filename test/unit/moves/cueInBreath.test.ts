import assert from 'node:assert/strict';
import { type BreathHalf, breathHalfOf, cueInBreath } from '../../../src/core/moves/play.ts';

describe('the half of the breath that a cue asks for', () => {
	const rows: [string, BreathHalf | null][] = [
		['Breathe out and rise.', 'out'],
		['Grow tall, then breathe out and tip forward.', 'out'],
		['Let it sway as you breathe in.', 'in'],
		['Breathe in tall, then breathe out and turn.', null],
		['Breathe out every second swing.', null],
		['Breathe out through each circle.', null],
		['Breathe outside.', null],
		['Heels down.', null],
	];
	for (const [cue, half] of rows) {
		it(`${cue} ${half ?? 'none'}`, () => assert.equal(breathHalfOf(cue), half));
	}
});

describe('the cue in step with the breath', () => {
	const pair = ['Feet apart.', 'Breathe in and sink.', 'Knees out.', 'Breathe out and rise.'];
	const one = ['Step back.', 'Heel down.', 'Breathe out and lean in.', 'Stay tall.'];
	const first = ['Breathe in through the nose.', 'Breathe out, twice as long.', 'Lips pursed.'];
	const lonely = ['Breathe out long.'];
	const rows: [string, readonly string[], number, BreathHalf | null, number][] = [
		['is the one that is due where nothing shows the breath', pair, 1, null, 1],
		['is the one that is due where it names this half', pair, 1, 'in', 1],
		['is the one that is due where it names none', pair, 2, 'out', 2],
		['asks for the other half when that has come', pair, 1, 'out', 3],
		['comes back with the breath', pair, 3, 'in', 1],
		['names no half rather than the wrong one', one, 2, 'in', 1],
		['may be the first, where that is one of a pair', first, 1, 'in', 0],
		['stays where there is no other', lonely, 0, 'in', 0],
	];
	for (const [sentence, cues, due, breath, shown] of rows) {
		it(sentence, () => assert.equal(cueInBreath(cues, due, breath), shown));
	}
});
