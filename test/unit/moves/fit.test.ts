import assert from 'node:assert/strict';
import { bodyRules } from '../../../src/content/moves/bodyRules.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import type { Body } from '../../../src/core/moves/body.ts';
import { FIT_MINUTES, FIT_PLACES } from '../../../src/core/moves/fit.ts';
import { scheduleOf } from '../../../src/core/moves/schedule.ts';
import { fit, fitPool } from './fitting.ts';

const movesOf = (found: ReturnType<typeof fit>) =>
	found.fits.flatMap(({ steps }) => steps.map(({ move }) => move));
const wheelchair = { seated: true, wheelchair: true };

describe('what fits now', () => {
	const bodies: [string, Partial<Body>][] = [
		['anyone', {}],
		['someone seated', { seated: true }],
		['someone in a wheelchair', wheelchair],
		['someone without a floor', { noFloor: true }],
		['someone pregnant', { pregnant: true }],
		['someone after a birth', { postpartum: true }],
		['a sore back', { sore: true }],
		['a sore back in a wheelchair', { ...wheelchair, sore: true }],
	];
	for (const [who, body] of bodies) {
		for (const place of FIT_PLACES) {
			for (const minutes of FIT_MINUTES) {
				it(`fills ${minutes} min, ${place}, for ${who}`, () => {
					const { fits } = fit({ minutes, place }, { body });
					assert.ok(fits.length > 0);
					for (const { steps, seconds, reason } of fits) {
						assert.equal(scheduleOf(steps, moveOf).total / 1000, seconds);
						assert.ok(seconds <= minutes * 60, `${seconds} s`);
						assert.ok(seconds >= Math.min(minutes * 60 - 30, 90), `${seconds} s only`);
						assert.equal(new Set(steps.map(({ move }) => move)).size, steps.length);
						assert.equal(reason.reason === 'sore', body.sore === true);
					}
				});
			}
		}
	}

	for (const readySeconds of [0, 5, 15]) {
		it(`fills the time with ${readySeconds} s to get ready for each`, () => {
			for (const minutes of FIT_MINUTES) {
				for (const { steps, seconds } of fit({ minutes }, { readySeconds }).fits) {
					assert.equal(scheduleOf(steps, moveOf, readySeconds).total / 1000, seconds);
					assert.ok(seconds <= minutes * 60, `${seconds} s`);
				}
			}
		});
	}

	it('is the same for the same facts, and another on another day', () => {
		assert.deepEqual(fit({}), fit({}));
		const days = new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(fit({}, { seed }).fits[0])));
		assert.ok(days.size > 1);
	});

	it('gets someone who can get up onto the feet, and ends the bout', () => {
		for (let seed = 0; seed < 20; seed++) {
			const [first] = fit({}, { seed }).fits;
			assert.equal(first?.endsBout, 'always');
			assert.ok(['standing', 'wall'].includes(moveOf(first.steps[0]?.move ?? '').position));
		}
		assert.equal(fit({ place: 'chair' }).fits[0]?.endsBout, 'seated');
	});

	it('offers no move twice while others wait', () => {
		const done: string[] = [];
		for (let round = 0; round < 12; round++) {
			const [first] = fit({ place: 'floor', minutes: 5 }, { done }).fits;
			const picked = first?.steps.map(({ move }) => move) ?? [];
			const waiting = fitPool.filter(({ id }) => !done.includes(id) && !picked.includes(id));
			const again = picked.filter((id) => done.includes(id));
			assert.ok(
				again.length === 0 || waiting.length === 0 || done.length >= fitPool.length,
				`${again.join()} while ${waiting.map(({ id }) => id).join()} wait`,
			);
			done.push(...picked);
		}
	});

	it('says what is known of the day', () => {
		const [first] = fit({}).fits;
		const lead = moveOf(first?.steps[0]?.move ?? '');
		assert.deepEqual(first?.reason, { reason: 'noneToday', area: lead.areas[0] });
		const hips = ['hip-flexor-stretch', 'seated-figure-4'];
		const quads = fit({ areas: ['quads'] }, { done: hips }).fits[0];
		assert.equal(quads?.reason.reason, 'notToday');
		const all = fitPool.map(({ id }) => id);
		assert.deepEqual(fit({}, { done: all }).fits[0]?.reason, { reason: 'allToday' });
	});

	it('keeps to the areas asked for', () => {
		for (const move of movesOf(fit({ areas: ['calves', 'neck'], minutes: 5 }))) {
			assert.ok(
				moveOf(move).areas.some((area) => ['calves', 'neck'].includes(area)),
				move,
			);
		}
	});

	it('leaves out areas, hidden moves and what has no fair equivalent, and says what it may', () => {
		const without = fit({ minutes: 10 }, { body: { leaveOut: ['hips'] }, hidden: ['calf-raise'] });
		assert.ok(!movesOf(without).some((id) => moveOf(id).areas.includes('hips')));
		assert.ok(!movesOf(without).includes('calf-raise'));
		assert.deepEqual(without.leftOut, [
			{ move: 'seated-figure-4', why: 'area' },
			{ move: 'hip-flexor-stretch', why: 'area' },
		]);
		const { leftOut } = fit({}, { body: wheelchair });
		assert.ok(leftOut.some(({ move, why }) => move === 'air-squat' && why === 'legs'));
	});

	it('is only walking, breathing, small tilts and ease on a sore day', () => {
		for (const move of movesOf(fit({ minutes: 10, place: 'floor' }, { body: { sore: true } }))) {
			assert.ok(bodyRules.ease.includes(move), move);
		}
	});

	it('stays off the floor at the desk', () => {
		assert.ok(movesOf(fit({ minutes: 10 })).every((id) => moveOf(id).position !== 'floor'));
		const floor = movesOf(fit({ minutes: 10, place: 'floor' }));
		assert.ok(floor.some((id) => moveOf(id).position === 'floor'));
		const none = movesOf(fit({ minutes: 10, place: 'floor' }, { body: { noFloor: true } }));
		assert.ok(none.every((id) => moveOf(id).position !== 'floor'));
	});

	it('offers something else, each another set of moves', () => {
		const { fits } = fit({});
		assert.ok(fits.length >= 4);
		const sets = fits.map(({ steps }) => steps.map(({ move }) => move).join());
		assert.equal(new Set(sets).size, fits.length);
	});

	it('prefers favourites among equals', () => {
		for (let seed = 0; seed < 10; seed++) {
			const { fits } = fit({}, { seed, favourites: ['standing-quad'] });
			assert.ok(fits[0]?.steps.some(({ move }) => move === 'standing-quad'));
		}
	});

	it('passes over a move that is too long for the time, and never gives it as the reason', () => {
		const long = {
			...moveOf('standing-quad'),
			id: 'mine:long',
			dose: { kind: 'time', seconds: 600, sides: 2 },
		} as const;
		const { fits } = fit({ minutes: 1 }, { pool: [long, moveOf('calf-raise')] });
		assert.deepEqual(
			fits.map(({ steps, reason }) => [steps.map(({ move }) => move), reason]),
			[[['calf-raise'], { reason: 'noneToday', area: 'calves' }]],
		);
		assert.deepEqual(fit({ minutes: 1 }, { pool: [long] }).fits, []);
	});

	it('has nothing where everything is hidden', () => {
		assert.deepEqual(fit({}, { hidden: fitPool.map(({ id }) => id) }), { fits: [], leftOut: [] });
	});
});
