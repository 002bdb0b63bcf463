import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { both, BOTH_FEET, key, onPelvis, STAND } from './stances.ts';

const leaned = (x: number, y: number, bend: number): Pose => ({
	...STAND,
	place: onPelvis(x, y),
	pelvis: [bend, 0, 0],
	lumbar: [0, 0, 0],
	thorax: [0, 0, 0],
	neck: [0, 0, 0],
	gaze: [-6, 0, 0],
	legs: [{ foot: [-0.28, 0, 0.08] }, { foot: [0.08, 0, 0.08] }],
	arms: both<ArmPose>({ hand: [0.265, 0.74, 0.12], elbow: [-0.4, -1, 0.4], fingers: [0.1, 1, 0] }),
});

const wallCalfStretch: Figure = {
	keys: [
		key(leaned(-0.1, 0.498, 8), 1900, 1, 300),
		key(leaned(-0.05, 0.468, 14), 2600, 0, 1500),
		key(leaned(-0.05, 0.468, 14), 900, 0.7),
		key(leaned(-0.125, 0.47, 15), 1800, 0, 1400),
	],
	peak: 1,
	camera: { azimuth: 104, elevation: 9 },
	props: [{ kind: 'wall', face: 0.285 }],
	stretch: [{ area: 'calf' }],
	contacts: [...BOTH_FEET, { part: 'right hand', on: 'wall' }, { part: 'left hand', on: 'wall' }],
	marks: ['right leg'],
};

const inDoor: Pose = {
	...STAND,
	place: onPelvis(-0.06, 0.508),
	legs: [
		{ foot: [0.1, 0, 0.075], turn: 3 },
		{ foot: [-0.14, 0, 0.075], turn: 8 },
	],
	arms: both<ArmPose>({ hand: [0, 0.91, 0.275], elbow: [-0.1, -1, 0.3], fingers: [0.1, 1, 0] }),
};

const doorwayPec: Figure = {
	keys: [
		key(inDoor, 1800, 1, 400),
		key(
			{ ...inDoor, place: onPelvis(0.03, 0.508), pelvis: [3, 0, 0], thorax: [-8, 0, 0] },
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 40, elevation: 9 },
	props: [{ kind: 'doorway', at: 0.03, half: 0.3 }],
	stretch: [{ area: 'chest' }],
	contacts: BOTH_FEET,
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.3, 0.05, 0],
				[-0.22, 0.05, 0],
				[-0.14, 0.05, 0],
			],
			when: 'out',
		},
	],
};

/** Moves that lean on a wall or a door frame. */
export const wall = {
	'wall-calf-stretch': wallCalfStretch,
	'doorway-pec': doorwayPec,
} satisfies Record<string, Figure>;
