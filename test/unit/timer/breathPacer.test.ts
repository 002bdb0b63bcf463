import assert from 'node:assert/strict';
import { SECOND } from '../../../src/core/base/time.ts';
import { ManualClock } from '../../../src/host/testApi.ts';
import { BreathPacer } from '../../../src/host/timer/breathPacer.ts';
import { NINE } from './desk.ts';

/** A pacer, and what the item showed since, in order; null is the sit timer again. */
function pacing() {
	const clock = new ManualClock(NINE);
	const shown: (string | null)[] = [];
	const pacer = new BreathPacer(clock, (overlay) => shown.push(overlay?.name ?? null));
	return { clock, shown, pacer };
}

describe('pacing in the item', () => {
	it('is three breaths, in for four and out for six', async () => {
		const { clock, shown, pacer } = pacing();
		pacer.breathe();
		await clock.advance(3 * (4 + 6) * SECOND);
		assert.deepEqual(shown, [
			'Breathe in, 1 of 3',
			'Breathe out, 1 of 3',
			'Breathe in, 2 of 3',
			'Breathe out, 2 of 3',
			'Breathe in, 3 of 3',
			'Breathe out, 3 of 3',
			null,
		]);
	});

	it('is a look into the distance of twenty seconds, counted down', async () => {
		const { clock, shown, pacer } = pacing();
		pacer.lookFar();
		await clock.advance(20 * SECOND);
		assert.deepEqual(shown, [
			'Look far away, 20 seconds',
			'Look far away, 15 seconds',
			'Look far away, 10 seconds',
			'Look far away, 5 seconds',
			null,
		]);
	});

	for (const [what, start] of [
		['breaths', (pacer: BreathPacer) => pacer.breathe()],
		['a posture reset', (pacer: BreathPacer) => pacer.resetPosture('sitting', false)],
		['a look into the distance', (pacer: BreathPacer) => pacer.lookFar()],
	] as const) {
		it(`of ${what} ends when it is told to, and does not come back`, async () => {
			const { clock, shown, pacer } = pacing();
			start(pacer);
			pacer.end();
			assert.deepEqual(shown.slice(1), [null]);
			await clock.advance(60 * SECOND);
			assert.equal(shown.length, 2);
		});
	}
});
