import assert from 'node:assert/strict';
import { moveFigures } from '../../../src/content/figures/index.ts';

/** Every move of the catalogue, in its order. */
const MOVES = `seated-figure-4 childs-pose standing-hamstring hip-flexor-stretch wall-calf-stretch
	seated-thoracic-extension seated-pelvic-tilt chin-tuck glute-bridge glute-squeeze air-squat
	standing-back-extension standing-quad calf-raise doorway-pec seated-twist long-exhale
	foam-roller-upper-back rest walk-easy roll-or-arms seated-arm-drive weight-shift open-arms
	desk-fold seated-hamstring ankle-circles shoulder-rolls look-far hip-circles leg-swing-front
	leg-swing-side walking-lunge lunge-reach cat-cow high-knee-march a-skip butt-kick high-knees
	easy-jog stride plank side-plank dead-bug bird-dog seated-hip-flexor seated-calf-strap
	seated-heel-raise seated-march sit-to-stand seated-brace wheel-fold`.split(/\s+/);

describe('figures of the moves', () => {
	it('are there for every move of the catalogue, and for no other', () => {
		assert.deepEqual(Object.keys(moveFigures).toSorted(), MOVES.toSorted());
	});
});
