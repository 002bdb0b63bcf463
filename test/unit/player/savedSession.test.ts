import assert from 'node:assert/strict';
import { routineOf } from '../../../src/content/moves/routines.ts';
import { startPlay } from '../../../src/core/moves/play.ts';
import { sessionToSave, planFor, savedSession } from '../../../src/webview/player/session.ts';

const routine = {
	...routineOf('stand-break'),
	id: 'fit',
	steps: [{ move: 'air-squat', seconds: 30 }],
};

function session() {
	const whole = routine as Parameters<typeof planFor>[0];
	const plan = planFor(whole);
	assert.ok(plan);
	return { routine: whole, plan, play: startPlay('fit', false, plan, 1000) };
}

const kept = () => JSON.parse(JSON.stringify(sessionToSave(session()))) as Record<string, unknown>;

describe('a session in the page’s memory', () => {
	it('comes back with its own steps, which stand in no catalogue', () => {
		assert.deepEqual(savedSession(kept()), session());
	});

	it('keeps the time to get ready that it began with, and the usual one where none was kept', () => {
		const { routine: of } = session();
		const plan = planFor(of, 12);
		assert.ok(plan);
		const begun = { routine: of, plan, play: startPlay('fit', false, plan, 1000) };
		const { readySeconds, ...earlier } = JSON.parse(JSON.stringify(sessionToSave(begun))) as Record<
			string,
			unknown
		>;
		assert.equal(savedSession({ ...earlier, readySeconds })?.plan.total, 42_000);
		for (const bad of [undefined, -1, 'long', 1e9]) {
			assert.equal(savedSession({ ...earlier, readySeconds: bad })?.plan.total, 35_000);
		}
	});

	it('is nothing where it is over, or of moves that are gone', () => {
		const { play } = session();
		const gone = { ...routine, steps: [{ move: 'mine:gone', seconds: 30 }] };
		const two = { ...routine, steps: [...routine.steps, ...routine.steps] };
		for (const bad of [
			null,
			7,
			{},
			{ ...kept(), play: { ...play, ended: 'finished' } },
			{ ...kept(), routine: gone },
			{ ...kept(), routine: two },
			{ ...kept(), routine: { ...routine, locked: 'opens later' } },
			{ ...kept(), routine: { ...routine, steps: 'many' } },
			{ ...kept(), routine: { ...routine, endsBout: 'never' } },
		]) {
			assert.equal(savedSession(bad), null, JSON.stringify(bad));
		}
	});
});
