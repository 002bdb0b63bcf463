import assert from 'node:assert/strict';
import { repsIn } from '../../../src/core/moves/move.ts';
import { endsBout, stepsFor, type Routine } from '../../../src/core/moves/routine.ts';
import { knownMove, plan } from './stretch.ts';

const routine = (part: Partial<Routine>): Routine => ({
	id: 'r',
	name: 'R',
	where: '',
	endsBout: 'always',
	steps: [{ move: 'reps', seconds: 30 }],
	seconds: 30,
	...part,
});

describe('a dose', () => {
	it('scales its repetitions with the seconds', () => {
		const { dose } = knownMove('reps');
		assert.equal(repsIn(dose, 30), 8);
		assert.equal(repsIn(dose, 15), 4);
		assert.equal(repsIn(dose, 1), 1);
		assert.equal(repsIn({ kind: 'breaths', seconds: 30, sides: 1, reps: 3 }, 60), 6);
		assert.equal(repsIn(knownMove('both').dose, 20), null);
	});
});

describe('a routine', () => {
	const chair = { steps: [{ move: 'sit', seconds: 30 }], seconds: 30 };

	it('has its own steps for someone who stands up', () => {
		const own = routine({ chair });
		assert.equal(stepsFor(own, { seated: false }, knownMove), own.steps);
	});

	it('has its chair steps for someone who stays seated', () => {
		assert.equal(stepsFor(routine({ chair }), { seated: true }, knownMove), chair.steps);
	});

	it('is left out for someone who stays seated where it has no fair version', () => {
		assert.equal(stepsFor(routine({}), { seated: true }, knownMove), null);
	});

	it('needs no chair version where all of it is done sitting', () => {
		const seated = routine({ steps: chair.steps });
		assert.equal(stepsFor(seated, { seated: true }, knownMove), chair.steps);
	});

	it('ends every bout of someone who stays seated', () => {
		assert.equal(endsBout({ endsBout: 'seated' }, { seated: true }), true);
		assert.equal(endsBout({ endsBout: 'seated' }, { seated: false }), false);
		assert.equal(endsBout({ endsBout: 'always' }, { seated: false }), true);
	});
});

describe('a plan', () => {
	it('adds getting ready and changing sides to the work', () => {
		assert.deepEqual(
			plan.segments.map(({ kind, at, length, side }) => [kind, at / 1000, length / 1000, side]),
			[
				['ready', 0, 5, 'left'],
				['work', 5, 20, 'left'],
				['change', 25, 5, 'right'],
				['work', 30, 20, 'right'],
				['work', 50, 15, null],
				['ready', 65, 5, null],
				['work', 70, 15, null],
			],
		);
		assert.equal(plan.total, 85_000);
	});
});
