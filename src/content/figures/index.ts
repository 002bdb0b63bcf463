import type { ArmPose, Figure } from '../../core/figure/model/figure.ts';
import { easierId } from '../../core/moves/move.ts';
import { easierFloor, floorFigures } from './floor.ts';
import { JOGGING, runningFigures } from './running.ts';
import { easierSeatedBack, seatedBackFigures } from './seatedBack.ts';
import { easierSeatedHips, seatedHipsFigures } from './seatedHips.ts';
import { seatedLegsFigures } from './seatedLegs.ts';
import { easierSeatedUpper, seatedUpperFigures } from './seatedUpper.ts';
import {
	both,
	BOTH_FEET,
	CHAIR,
	HAND_ON_THIGH,
	keyframe,
	anchorPelvis,
	SIT,
	STAND,
} from './stances.ts';
import { standingHipsFigures } from './standingHips.ts';
import { easierStandingLegs, standingLegsFigures } from './standingLegs.ts';
import { easierStandingUpper, standingUpperFigures } from './standingUpper.ts';

/** The figures of the moves by the file they are in; the files are named as those in `content/moves`. */
export const figureFiles = {
	seatedUpper: seatedUpperFigures,
	seatedBack: seatedBackFigures,
	seatedHips: seatedHipsFigures,
	seatedLegs: seatedLegsFigures,
	standingUpper: standingUpperFigures,
	standingHips: standingHipsFigures,
	standingLegs: standingLegsFigures,
	running: runningFigures,
	floor: floorFigures,
} satisfies Record<string, Readonly<Record<string, Figure>>>;

const drawn = {
	...seatedUpperFigures,
	...seatedBackFigures,
	...seatedHipsFigures,
	...seatedLegsFigures,
	...standingUpperFigures,
	...standingHipsFigures,
	...standingLegsFigures,
	...runningFigures,
	...floorFigures,
};

/** The moves that have a figure: all of them. */
export type MoveId = keyof typeof drawn;

/** The figure of every move by the move's id. */
export const moveFigures: Readonly<Record<MoveId, Figure>> = drawn;

const drawnEasier = {
	...easierSeatedUpper,
	...easierSeatedBack,
	...easierSeatedHips,
	...easierStandingUpper,
	...easierStandingLegs,
	...easierFloor,
} satisfies { readonly [id in MoveId]?: Figure };

/** The figures of easier versions that are no other move of ours, by the ids of those versions. */
export const easierFigures: Readonly<Record<string, Figure>> = Object.fromEntries(
	Object.entries(drawnEasier).map(([id, figure]) => [easierId(id), figure]),
);

/** The figure of the move with this id. Throws on an unknown one. */
export function figureOf(id: string): Figure {
	if (!(id in drawn)) {
		throw new Error(`There is no figure for "${id}"`);
	}
	return drawn[id as MoveId];
}

/** From sitting tall to slumped: the small figure of a bout, which shows how long one has sat. */
const SLOUCH: Figure = {
	keyframes: [
		keyframe(SIT, 2000, 0.5),
		keyframe(
			{
				...SIT,
				anchor: anchorPelvis(0.05, 0.3),
				pelvis: [-22, 0, 0],
				lumbar: [40, 0, 0],
				thorax: [34, 0, 0],
				neck: [18, 0, 0],
				gaze: [-34, 0, 0],
				arms: both<ArmPose>({ ...HAND_ON_THIGH, girdle: [0.03, 0.01] }),
			},
			6000,
			0.5,
			1000,
		),
	],
	wrong: true,
	arrow: { on: [] },
	camera: { azimuth: 80, elevation: 8 },
	props: [CHAIR],
	stretch: [],
	contacts: BOTH_FEET,
};

/** Standing and breathing: the small figure of a break. */
const STANDING: Figure = {
	keyframes: [
		keyframe(STAND, 2400, 1, 200),
		keyframe({ ...STAND, thorax: [6, 0, 0] }, 3600, 0, 300),
	],
	camera: { azimuth: 68, elevation: 9 },
	props: [],
	breath: 'none',
	stretch: [],
	contacts: BOTH_FEET,
};

/** Figures that are no move: the states of the sit timer. */
export type StateId = 'slouch' | 'stand' | 'jog';

/** The figure of every state of the sit timer. */
export const stateFigures: Readonly<Record<StateId, Figure>> = {
	slouch: SLOUCH,
	stand: STANDING,
	jog: JOGGING,
};
