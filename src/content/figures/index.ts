import type { ArmPose, Figure } from '../../core/figure/model/figure.ts';
import { both, BOTH_FEET, CHAIR, HAND_ON_THIGH, key, onPelvis, SIT } from './stances.ts';
import { floor } from './floor.ts';
import { JOGGING, running } from './running.ts';
import { seated } from './seated.ts';
import { standing, STANDING } from './standing.ts';
import { wall } from './wall.ts';
import { wheelchair } from './wheelchair.ts';

/** From sitting tall to slumped, for the figure that rides the line of the bout. */
const SLOUCH: Figure = {
	keys: [
		key(SIT, 2000, 0.5),
		key(
			{
				...SIT,
				place: onPelvis(0.05, 0.3),
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
	camera: { azimuth: 80, elevation: 8 },
	props: [CHAIR],
	stretch: [],
	contacts: BOTH_FEET,
};

const drawn = { ...seated, ...wheelchair, ...standing, ...wall, ...floor, ...running };

/** The moves that have a figure: all of them. */
export type MoveId = keyof typeof drawn;

/** Figures that are no move: the states of the sit timer. */
export type StateId = 'slouch' | 'stand' | 'jog';

export const moveFigures: Readonly<Record<MoveId, Figure>> = drawn;

/** The figure of the move with this id. Throws on an unknown one: its tests know them all. */
export function figureOf(id: string): Figure {
	if (!(id in drawn)) {
		throw new Error(`There is no figure for "${id}"`);
	}
	return drawn[id as MoveId];
}

export const stateFigures: Readonly<Record<StateId, Figure>> = {
	slouch: SLOUCH,
	stand: STANDING,
	jog: JOGGING,
};
