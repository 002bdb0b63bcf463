import type { LibraryMove, Move } from '../../core/moves/move.ts';
import { floorMoves } from './floor.ts';
import { runningMoves } from './running.ts';
import { seatedBackMoves } from './seatedBack.ts';
import { seatedHipsMoves } from './seatedHips.ts';
import { seatedLegsMoves } from './seatedLegs.ts';
import { seatedUpperMoves } from './seatedUpper.ts';
import { standingHipsMoves } from './standingHips.ts';
import { standingLegsMoves } from './standingLegs.ts';
import { standingUpperMoves } from './standingUpper.ts';

/**
 * The texts of the moves by the file they are in: the place of the body, then the part of it that works.
 * The figure of a move is in the file of the same name in `content/figures`.
 */
export const moveFiles = {
	seatedUpper: seatedUpperMoves,
	seatedBack: seatedBackMoves,
	seatedHips: seatedHipsMoves,
	seatedLegs: seatedLegsMoves,
	standingUpper: standingUpperMoves,
	standingHips: standingHipsMoves,
	standingLegs: standingLegsMoves,
	running: runningMoves,
	floor: floorMoves,
} satisfies Record<string, readonly Move[]>;

/** The moves that the library lists, in the order shown: seated, standing or at a wall, on the floor. */
const LIBRARY = [
	'seated-figure-4',
	'seated-thoracic-extension',
	'seated-pelvic-tilt',
	'chin-tuck',
	'glute-squeeze',
	'seated-twist',
	'long-exhale',
	'standing-hamstring',
	'hip-flexor-stretch',
	'wall-calf-stretch',
	'air-squat',
	'standing-back-extension',
	'standing-quad',
	'calf-raise',
	'doorway-pec',
	'childs-pose',
	'glute-bridge',
	'foam-roller-upper-back',
];

/** The moves that only routines, swaps and the search use, in the same order. */
const SUPPORT = [
	'rest',
	'roll-or-arms',
	'seated-arm-drive',
	'weight-shift',
	'open-arms',
	'desk-fold',
	'seated-hamstring',
	'ankle-circles',
	'shoulder-rolls',
	'look-far',
	'seated-hip-flexor',
	'seated-calf-strap',
	'seated-heel-raise',
	'seated-march',
	'sit-to-stand',
	'seated-brace',
	'wheel-fold',
	'walk-easy',
	'hip-circles',
	'leg-swing-front',
	'leg-swing-side',
	'walking-lunge',
	'lunge-reach',
	'high-knee-march',
	'a-skip',
	'butt-kick',
	'high-knees',
	'easy-jog',
	'stride',
	'cat-cow',
	'plank',
	'side-plank',
	'dead-bug',
	'bird-dog',
];

const byId = new Map(
	Object.values<readonly Move[]>(moveFiles)
		.flat()
		.map((move) => [move.id, move]),
);

/** The move with this id. Throws on an unknown one: ids in the catalogue are checked by its tests. */
export function moveOf(id: string): Move {
	const move = byId.get(id);
	if (!move) {
		throw new Error(`There is no move "${id}" in the catalogue`);
	}
	return move;
}

function isLibraryMove(move: Move): move is LibraryMove {
	return ['aka', 'why', 'easier', 'office'].every((detail) => detail in move);
}

/** The moves that the library lists, in the order shown. */
export const moves: readonly LibraryMove[] = LIBRARY.map(moveOf).filter(isLibraryMove);

/** The moves that only routines, swaps and the search use. */
export const supportMoves: readonly Move[] = SUPPORT.map(moveOf);

/** All of them by their ids, in the order shown; the figure of a move has the same id. */
export const catalogue: ReadonlyMap<string, Move> = new Map(
	[...moves, ...supportMoves].map((move) => [move.id, move]),
);
