import assert from 'node:assert/strict';
import { bodyRules } from '../../../src/content/moves/bodyRules.ts';
import { moveOf } from '../../../src/content/moves/index.ts';
import { routineOf, routines } from '../../../src/content/moves/routines.ts';
import { type Body, neutralBody } from '../../../src/core/moves/body.ts';
import type { Routine } from '../../../src/core/moves/routine.ts';
import { adaptMove, adaptRoutine, adaptSteps } from '../../../src/core/moves/adaptMove.ts';

const options = (body: Partial<Body>, hidden: readonly string[] = []) => ({
	body: { ...neutralBody, ...body },
	hidden,
	rules: bodyRules,
	moveOf,
});

function ours(id: string): Routine {
	const routine = routineOf(id);
	assert.ok(routine);
	return routine;
}

const wheelchair = { seated: true, wheelchair: true };

describe('a move and a body', () => {
	const rows: [string, Partial<Body>, string][] = [
		['air-squat', {}, 'air-squat'],
		['air-squat', { seated: true }, 'sit-to-stand'],
		['air-squat', wheelchair, '- legs'],
		['calf-raise', wheelchair, '- legs'],
		['seated-march', { seated: true }, 'seated-march'],
		['seated-march', wheelchair, 'seated-arm-drive'],
		['doorway-pec', wheelchair, 'open-arms'],
		['childs-pose', {}, 'childs-pose'],
		['childs-pose', { noFloor: true }, 'desk-fold'],
		['childs-pose', wheelchair, 'wheel-fold'],
		['glute-bridge', { pregnant: true }, 'glute-squeeze'],
		['foam-roller-upper-back', { pregnant: true }, 'seated-thoracic-extension'],
		['easy-jog', { pregnant: true }, 'easy-jog'],
		['easy-jog', { postpartum: true }, '- impact'],
		['easy-jog', { postpartum: true, seated: true }, 'seated-march'],
		['plank', {}, 'plank'],
		['plank', { postpartum: true }, 'seated-brace: stop if the belly domes'],
		['side-plank', { postpartum: true, ...wheelchair }, 'seated-brace: stop if the belly domes'],
		['seated-twist', { sore: true }, '- sore'],
		['standing-back-extension', { sore: true }, '- sore'],
		['doorway-pec', { sore: true, ...wheelchair }, 'open-arms'],
		['standing-back-extension', { sore: true, ...wheelchair }, 'open-arms'],
		['chin-tuck', { leaveOut: ['neck'] }, '- area'],
		['standing-quad', { leaveOut: ['hips'] }, 'standing-quad'],
		['standing-quad', { leaveOut: ['hips'], seated: true }, '- area'],
	];
	for (const [id, body, result] of rows) {
		it(`${id}, ${JSON.stringify(body)}: ${result}`, () => {
			const found = adaptMove(moveOf(id), options(body));
			if ('why' in found) {
				assert.deepEqual(found, { move: id, why: result.slice(2) });
			} else {
				assert.equal([found.move.id, ...(found.note ? [found.note] : [])].join(': '), result);
			}
		});
	}

	it('a hidden move stays hidden, whatever it stands in for', () => {
		assert.deepEqual(adaptMove(moveOf('plank'), options({}, ['plank'])), {
			move: 'plank',
			why: 'hidden',
		});
		assert.deepEqual(adaptMove(moveOf('air-squat'), options({ seated: true }, ['sit-to-stand'])), {
			move: 'air-squat',
			why: 'hidden',
		});
	});
});

describe('a routine and a body', () => {
	it('is as the catalogue has it for someone who has set nothing', () => {
		for (const routine of routines) {
			assert.deepEqual(adaptRoutine(routine, options({})), { steps: routine.steps, leftOut: [] });
		}
	});

	it('is the chair version, as the catalogue has it, for someone who stays seated', () => {
		for (const routine of routines.filter(({ chair }) => chair)) {
			assert.deepEqual(
				adaptRoutine(routine, options({ seated: true }))?.steps,
				routine.chair?.steps,
			);
		}
		assert.equal(adaptRoutine(ours('core-2'), options({ seated: true })), null);
	});

	it('needs no leg in a wheelchair; what repeats becomes one longer step', () => {
		assert.deepEqual(adaptRoutine(ours('stand-break'), options(wheelchair)), {
			steps: [
				{ move: 'seated-arm-drive', seconds: 30 },
				{ move: 'open-arms', seconds: 40 },
				{ move: 'long-exhale', seconds: 20 },
			],
			leftOut: [{ move: 'seated-heel-raise', why: 'legs' }],
		});
	});

	it('keeps what takes the place of two sides as long as both', () => {
		const { steps } = adaptSteps([{ move: 'seated-figure-4', seconds: 25 }], options(wheelchair));
		assert.deepEqual(steps, [{ move: 'weight-shift', seconds: 50 }]);
	});

	it('rests only between two moves', () => {
		const steps = adaptRoutine(ours('core'), options(wheelchair))?.steps.map(({ move }) => move);
		assert.deepEqual(steps, ['seated-brace', 'rest', 'seated-brace', 'rest', 'weight-shift']);
	});

	it('has no move that its body cannot do, in any body', () => {
		const switches = ['seated', 'noFloor', 'pregnant', 'postpartum', 'sore'] as const;
		for (let bits = 0; bits < 64; bits++) {
			const on = Object.fromEntries(switches.map((name, at) => [name, ((bits >> at) & 1) === 1]));
			const body: Body = { ...neutralBody, ...on, ...(bits >= 32 ? wheelchair : {}) };
			for (const routine of routines) {
				for (const { move: id } of adaptRoutine(routine, options(body))?.steps ?? []) {
					const move = moveOf(id);
					const seat = move.position === 'seated' || move.position === 'any';
					assert.ok(!body.seated || seat, id);
					assert.ok(!body.wheelchair || move.wheelchairSwap === id, id);
					assert.ok(!body.noFloor || move.position !== 'floor', id);
					assert.ok(!body.pregnant || !move.flags.includes('supine'), id);
					assert.ok(!body.postpartum || !move.flags.includes('abdominal-load'), id);
					assert.ok(!body.postpartum || !move.flags.includes('impact'), id);
					assert.ok(!body.sore || !move.flags.includes('deep-twist'), id);
					assert.ok(!body.sore || !bodyRules.extensions.includes(id), id);
				}
			}
		}
	});

	it('of the person’s own is swapped move by move on a chair', () => {
		const own = { ...ours('core-2'), id: 'mine:core' };
		assert.equal(adaptRoutine(own, options({ seated: true }))?.steps[0]?.move, 'seated-brace');
	});
});
