import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { DESK_FOLD } from './seated.ts';
import { both, BOTH_FEET, CHAIR, HAND_ON_THIGH, key, mirrored, onPelvis, SIT } from './stances.ts';

const pushed = (x: number, y: number, lean: number): Pose => ({
	...SIT,
	pelvis: [lean, 0, 0],
	gaze: [-lean - 4, 0, 0],
	arms: both<ArmPose>({ hand: [x, y, 0.185], elbow: [-1, 0.1, 0.5], fingers: [0.5, -0.7, -0.2] }),
});

const rollOrArms: Figure = {
	keys: [
		key(pushed(-0.06, 0.3, 2), 450, 0),
		key(pushed(0.03, 0.32, 6), 300, 0),
		key(pushed(0.13, 0.27, 12), 450, 0),
		key(pushed(0.06, 0.37, 6), 500, 0),
	],
	flow: true,
	rounds: 3,
	peak: 2,
	wheelchair: true,
	camera: { azimuth: 66, elevation: 10 },
	props: [CHAIR],
	stretch: [{ area: 'shoulder' }],
	contacts: BOTH_FEET,
	hints: [
		{
			on: 'right foot',
			path: [
				[0.06, 0.04, 0.2],
				[0.16, 0.04, 0.2],
				[0.22, 0.04, 0.2],
			],
			when: 'out',
		},
	],
};

const leaning: Pose = {
	...SIT,
	place: onPelvis(0, 0.315, 0.015),
	pelvis: [0, 9, 0],
	lumbar: [0, 14, 0],
	thorax: [2, 10, 0],
	neck: [4, -10, 0],
	arms: [
		{ hand: [0.04, 0.36, 0.18], elbow: [-0.6, 0.2, 1], fingers: [0.8, -0.5, 0] },
		HAND_ON_THIGH,
	],
};

const weightShift: Figure = {
	keys: [
		key(SIT, 1400, 1, 200),
		key(leaning, 2200, 0, 1200),
		key(SIT, 1400, 1, 200),
		key(mirrored(leaning), 2200, 0, 1200),
	],
	peak: 1,
	camera: { azimuth: 14, elevation: 10 },
	props: [CHAIR],
	stretch: [{ area: 'flank', side: 'left' }, { area: 'flank' }],
	contacts: BOTH_FEET,
	hints: [
		{
			on: 'chest',
			path: [
				[0, 0.3, -0.17],
				[0, 0.36, 0],
				[0, 0.3, 0.17],
			],
			both: true,
		},
	],
};

/** Moves for arms and trunk alone. */
export const wheelchair = {
	'roll-or-arms': rollOrArms,
	'weight-shift': weightShift,
	'wheel-fold': { ...DESK_FOLD, wheelchair: true },
} satisfies Record<string, Figure>;
