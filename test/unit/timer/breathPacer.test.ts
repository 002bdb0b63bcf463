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

	for (const [what, start] of [
		['breaths', (pacer: BreathPacer) => pacer.breathe()],
		['a posture reset', (pacer: BreathPacer) => pacer.resetPosture(false)],
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
