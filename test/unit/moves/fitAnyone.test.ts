import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { bodyRules } from '../../../src/content/moves/bodyRules.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { type Body, isClosed, STRAIN_STOPS } from '../../../src/core/moves/body.ts';
import { FIT_MINUTES, FIT_PLACES } from '../../../src/core/moves/fit.ts';
import { AREAS } from '../../../src/core/moves/move.ts';
import { fit, fitPool } from './fitting.ts';

const anyone: fc.Arbitrary<Body> = fc
	.record({
		seated: fc.boolean(),
		wheelchair: fc.boolean(),
		noFloor: fc.boolean(),
		pregnant: fc.boolean(),
		postpartum: fc.boolean(),
		leaveOut: fc.subarray([...AREAS], { maxLength: 3 }),
		sore: fc.boolean(),
		closed: fc.option(fc.constantFrom(...STRAIN_STOPS), { nil: null, freq: 3 }),
	})
	.map((body) => ({ ...body, seated: body.seated || body.wheelchair }));

const ids = fc.subarray(fitPool.map(({ id }) => id));

describe('what fits anyone, on any day', () => {
	const days = fc.record({
		body: anyone,
		done: ids,
		hidden: ids,
		seed: fc.integer({ min: 0, max: 30_000 }),
		minutes: fc.constantFrom(...FIT_MINUTES),
		place: fc.constantFrom(...FIT_PLACES),
	});

	it('takes no longer than asked, has each move once, and only what this body may do', () => {
		fc.assert(
			fc.property(days, ({ body, done, hidden, seed, minutes, place }) => {
				for (const { steps, seconds } of fit({ minutes, place }, { body, done, hidden, seed })
					.fits) {
					assert.ok(steps.length > 0 && seconds <= minutes * 60);
					assert.equal(new Set(steps.map(({ move }) => move)).size, steps.length);
					for (const { move: id, seconds: length } of steps) {
						const move = moveOf(id);
						assert.ok(length >= 10, `${id} for ${length} s`);
						assert.ok(!hidden.includes(id), `${id} is hidden`);
						assert.ok(!move.areas.some((area) => body.leaveOut.includes(area)), id);
						assert.ok(!body.wheelchair || move.wheelchairSwap === id, id);
						assert.ok((place !== 'chair' && !body.seated) || move.position === 'seated', id);
						assert.ok((place === 'floor' && !body.noFloor) || move.position !== 'floor', id);
						assert.ok(!body.sore || bodyRules.ease.includes(id), id);
						assert.ok(!body.pregnant || !move.flags.includes('supine'), id);
						assert.ok(!move.flags.includes('impact'), id);
						assert.ok(!isClosed([id], body.closed, bodyRules), id);
					}
				}
			}),
		);
	});

	it('has no move that was done before one that was not, unless that one does not fit', () => {
		fc.assert(
			fc.property(days, ({ body, done, seed, place }) => {
				const [first] = fit({ minutes: 10, place }, { body, done, seed }).fits;
				const fresh = fit({ minutes: 10, place }, { body, seed }).fits[0]?.steps ?? [];
				const waits = fresh.some(({ move }) => !done.includes(move));
				const lead = first?.steps.map(({ move }) => move) ?? [];
				assert.ok(!waits || lead.length === 0 || lead.some((id) => !done.includes(id)));
			}),
		);
	});
});
