import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { bodyRules } from '../../../src/content/bodyRules.ts';
import { moveOf, moves } from '../../../src/content/moves.ts';
import { neutralBody, type Body } from '../../../src/core/moves/body.ts';
import { FIT_MINUTES, fitNow, PLACES, type FitAsk } from '../../../src/core/moves/fit.ts';
import { noLikes } from '../../../src/core/moves/likes.ts';
import { AREAS, type Move } from '../../../src/core/moves/move.ts';
import { planOf } from '../../../src/core/moves/plan.ts';

const fitPool: readonly Move[] = [moveOf('walk-easy'), ...moves];

interface Given {
	readonly body?: Partial<Body>;
	readonly done?: readonly string[];
	readonly hidden?: readonly string[];
	readonly favourites?: readonly string[];
	readonly pool?: readonly Move[];
	readonly seed?: number;
}

function fit(ask: Partial<FitAsk>, given: Given = {}) {
	return fitNow(
		{ minutes: 2, place: 'desk', areas: [], ...ask },
		{
			pool: given.pool ?? fitPool,
			done: (given.done ?? []).map(moveOf),
			likes: {
				hidden: given.hidden ?? noLikes.hidden,
				favourites: given.favourites ?? noLikes.favourites,
			},
			body: { ...neutralBody, ...given.body },
			rules: bodyRules,
			moveOf,
			seed: given.seed ?? 1,
		},
	);
}

const movesOf = (found: ReturnType<typeof fit>) =>
	found.fits.flatMap(({ steps }) => steps.map(({ move }) => move));
const wheels = { seated: true, wheelchair: true };

const anyone: fc.Arbitrary<Body> = fc
	.record({
		seated: fc.boolean(),
		wheelchair: fc.boolean(),
		noFloor: fc.boolean(),
		pregnant: fc.boolean(),
		postpartum: fc.boolean(),
		leaveOut: fc.subarray([...AREAS], { maxLength: 3 }),
		sore: fc.boolean(),
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
		place: fc.constantFrom(...PLACES),
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
						assert.ok(!body.wheelchair || move.wheelSwap === id, id);
						assert.ok((place !== 'chair' && !body.seated) || move.position === 'seated', id);
						assert.ok((place === 'floor' && !body.noFloor) || move.position !== 'floor', id);
						assert.ok(!body.sore || bodyRules.ease.includes(id), id);
						assert.ok(!body.pregnant || !move.flags.includes('supine'), id);
						assert.ok(!move.flags.includes('impact'), id);
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

describe('what fits now', () => {
	const bodies: [string, Partial<Body>][] = [
		['anyone', {}],
		['someone seated', { seated: true }],
		['someone in a wheelchair', wheels],
		['someone without a floor', { noFloor: true }],
		['someone pregnant', { pregnant: true }],
		['someone after a birth', { postpartum: true }],
		['a sore back', { sore: true }],
		['a sore back in a wheelchair', { ...wheels, sore: true }],
	];
	for (const [who, body] of bodies) {
		for (const place of PLACES) {
			for (const minutes of FIT_MINUTES) {
				it(`fills ${minutes} min, ${place}, for ${who}`, () => {
					const { fits } = fit({ minutes, place }, { body });
					assert.ok(fits.length > 0);
					for (const { steps, seconds, reason } of fits) {
						assert.equal(planOf(steps, moveOf).total / 1000, seconds);
						assert.ok(seconds <= minutes * 60, `${seconds} s`);
						assert.ok(seconds >= Math.min(minutes * 60 - 30, 90), `${seconds} s only`);
						assert.equal(new Set(steps.map(({ move }) => move)).size, steps.length);
						assert.equal(reason.reason === 'sore', body.sore === true);
					}
				});
			}
		}
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
		const { leftOut } = fit({}, { body: wheels });
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
