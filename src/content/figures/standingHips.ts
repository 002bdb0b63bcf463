import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	arc,
	both,
	BOTH_FEET,
	HAND_ON_HIP,
	keyframe,
	LUNGE,
	anchorPelvis,
	STAND,
} from './stances.ts';

const seen = { camera: { azimuth: 68, elevation: 9 }, props: [], contacts: BOTH_FEET };

const split: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.05, 0.485),
	pelvis: [4, 0, 0],
	legs: [{ foot: [-0.31, 0, 0.085], tip: -34 }, { foot: [0.16, 0, 0.085] }],
	arms: [
		HAND_ON_HIP,
		{ hand: [0.24, 0.567, 0.16], elbow: [-0.7, -0.6, 0.5], fingers: [1, -0.2, 0] },
	],
};

const hipFlexorStretch: Figure = {
	...seen,
	keyframes: [
		keyframe(split, 1900, 1, 400),
		keyframe({ ...split, anchor: anchorPelvis(0.015, 0.46), pelvis: [-8, 0, 0] }, 2600, 0, 1800),
	],
	camera: { azimuth: 76, elevation: 9 },
	props: [{ kind: 'side desk', at: [0.38, 0, -0.2], lift: 0.11 }],
	stretch: [{ area: 'hip flexor' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.22, 0.02, 0.1],
				[-0.15, 0.02, 0.1],
				[-0.1, 0.02, 0.1],
			],
			when: 'out',
		},
	],
	marks: ['right leg'],
};

const ringed = (x: number, z: number): Pose => ({
	...STAND,
	anchor: anchorPelvis(x, 0.503, z),
	pelvis: [-x * 160, -z * 160, 0],
	lumbar: [x * 190, z * 220, 0],
	thorax: [x * 60, z * 60, 0],
	legs: both<LegPose>({ foot: [0, 0, 0.13], turn: 8 }),
	arms: both(HAND_ON_HIP),
});

const hipCircles: Figure = {
	...seen,
	keyframes: [
		keyframe(ringed(0.046, 0), 700, 0),
		keyframe(ringed(0, 0.046), 700, 0),
		keyframe(ringed(-0.046, 0), 700, 0),
		keyframe(ringed(0, -0.046), 700, 0),
	],
	flow: true,
	rounds: 2,
	peak: 1,
	camera: { azimuth: 32, elevation: 12 },
	marks: ['right leg'],
	stretch: [{ area: 'hip flexor' }, { area: 'hip flexor', side: 'left' }],
	hints: [
		{
			on: 'pelvis',
			path: arc([0, -0.02, 0], [0.21, 0, 0], [0, 0, 0.23], -120, 120),
		},
	],
};

const swung = (
	thigh: readonly [number, number, number],
	shin: readonly [number, number, number],
	point: number,
): Pose => ({
	...STAND,
	legs: [
		{ thigh, shin, point },
		{ foot: [0, 0, 0.07], turn: 4 },
	],
	arms: [
		{ upper: [-0.1, -0.8, 0.6], fore: [0.1, -0.9, 0.4] },
		{ hand: [0.1, 0.62, 0.3], elbow: [-0.5, -1, 0.3], fingers: [0.6, 0.6, 0.2] },
	],
});

const legSwingFront: Figure = {
	...seen,
	keyframes: [
		keyframe(swung([-0.5, -0.87, 0.03], [-0.8, -0.6, 0], 25), 400, 0),
		keyframe(swung([0.2, -1, 0.03], [-0.75, -1, 0], -5), 400, 0),
		keyframe(swung([0.83, -0.56, 0.03], [0.84, -0.54, 0], 0), 400, 0),
		keyframe(swung([0.2, -1, 0.03], [-0.75, -1, 0], -5), 400, 0),
	],
	flow: true,
	rounds: 2,
	peak: 2,
	camera: { azimuth: 74, elevation: 9 },
	props: [{ kind: 'side wall', face: -0.33 }],
	stretch: [{ area: 'hamstring' }],
	contacts: [
		{ part: 'left foot', on: 'floor' },
		{ part: 'left hand', on: 'side' },
	],
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.33, -0.5, 0.085],
				[0.02, -0.6, 0.085],
				[0.4, -0.44, 0.085],
			],
			both: true,
		},
	],
	marks: ['right leg'],
};

const swept = (z: number): Pose => ({
	...STAND,
	pelvis: [2, 0, 0],
	legs: [
		{ thigh: [0.16, -1, z], shin: [0.1, -1, z * 1.1], point: -4 },
		{ foot: [0, 0, 0.06], turn: 0 },
	],
	arms: both<ArmPose>({ hand: [0.3, 0.77, 0.11], elbow: [-0.3, -1, 0.4], fingers: [0.2, 1, 0] }),
});

const legSwingSide: Figure = {
	...seen,
	keyframes: [keyframe(swept(0.75), 750, 1), keyframe(swept(-0.48), 750, 0)],
	flow: true,
	rounds: 2,
	peak: 0,
	camera: { azimuth: 156, elevation: 9 },
	props: [{ kind: 'wall', face: 0.32, half: 0.36 }],
	stretch: [{ area: 'glute' }],
	contacts: [
		{ part: 'left foot', on: 'floor' },
		{ part: 'right hand', on: 'wall' },
		{ part: 'left hand', on: 'wall' },
	],
	hints: [
		{
			on: 'left foot',
			path: [
				[0.1, 0.1, -0.27],
				[0.1, -0.02, 0.1],
				[0.1, 0.16, 0.46],
			],
			both: true,
		},
	],
	marks: ['right leg'],
};

const reaching: Pose = {
	...LUNGE,
	anchor: anchorPelvis(0, 0.36),
	arms: both<ArmPose>({ upper: [0.4, -0.9, 0.14], fore: [0.7, -0.7, 0] }),
};

const lungeReach: Figure = {
	...seen,
	keyframes: [
		keyframe(reaching, 1700, 1, 300),
		keyframe(
			{
				...reaching,
				lumbar: [-6, 0, 8],
				thorax: [-6, 0, 36],
				neck: [0, 0, 16],
				gaze: [-18, 0, 16],
				arms: [
					{ upper: [-0.1, 1, 0.28], fore: [-0.02, 1, 0.1], girdle: [0, 0.03] },
					{
						hand: { on: 'other knee', off: [-0.02, 0.05, -0.02] },
						elbow: [-0.2, -0.6, 0.8],
						fingers: [0.9, -0.3, -0.3],
					},
				],
			},
			2200,
			0,
			1200,
		),
	],
	camera: { azimuth: 56, elevation: 9 },
	stretch: [{ area: 'flank' }, { area: 'hip flexor', side: 'left' }],
	marks: ['right arm'],
};

/** Moves on one's feet for the hips. */
export const standingHipsFigures = {
	'hip-flexor-stretch': hipFlexorStretch,
	'hip-circles': hipCircles,
	'leg-swing-front': legSwingFront,
	'leg-swing-side': legSwingSide,
	'lunge-reach': lungeReach,
} satisfies Record<string, Figure>;
