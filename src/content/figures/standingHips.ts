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
	PALM_AHEAD,
	PALM_DOWN,
	line,
} from './stances.ts';

const seen = { camera: { azimuth: 68, elevation: 9 }, props: [], contacts: BOTH_FEET };

const split: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.06, 0.488),
	pelvis: [4, 0, 0],
	legs: [{ foot: [-0.31, 0, 0.085], tip: -34 }, { foot: [0.16, 0, 0.085] }],
	arms: [
		HAND_ON_HIP,
		{
			hand: [0.24, 0.567, 0.16],
			elbow: [-0.7, -0.6, 0.5],
			fingers: [1, -0.1, 0],
			...PALM_DOWN,
		},
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
	hints: [{ on: 'pelvis', path: line([-0.26, 0.01, 0.1], [-0.11, -0.01, 0.1]) }],
	marks: ['right leg'],
};

/** Chest, head and feet stay; the hips are `ahead` and to the `right`, each from -1 to 1. */
const ringed = (ahead: number, right: number): Pose => ({
	...STAND,
	anchor: { joint: 'chest', at: [0, 0.662, 0] },
	pelvis: [-ahead * 18, -right * 18, 0],
	lumbar: [ahead * 2, right * 2, 0],
	thorax: [ahead * 16, right * 16, 0],
	legs: both<LegPose>({ foot: [0, 0, 0.112], turn: 10 }),
	arms: both(HAND_ON_HIP),
});

const hipCircles: Figure = {
	...seen,
	keyframes: [
		keyframe(ringed(1, 0), 700, 0),
		keyframe(ringed(0, 1), 700, 0),
		keyframe(ringed(-1, 0), 700, 0),
		keyframe(ringed(0, -1), 700, 0),
	],
	flow: true,
	rounds: 2,
	peak: 1,
	camera: { azimuth: 36, elevation: 16 },
	ghost: true,
	marks: ['right leg'],
	stretch: [],
	// About the middle of the feet, so that it stays while the hips go round.
	hints: [
		{
			on: 'chest',
			path: arc([0, -0.24, 0], [0.25, 0, 0], [0, 0, 0.27], -115, 115),
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
		{
			hand: [0.1, 0.62, 0.3],
			elbow: [-0.5, -1, 0.3],
			fingers: [0.6, 0.8, 0],
			palm: [0, 0, 1],
			grip: 'flat',
		},
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
		{ thigh: [z < 0 ? 0.34 : 0.16, -1, z], shin: [0.1, -1, z * 1.1], point: -4 },
		{ foot: [0, 0, 0.06], turn: 0 },
	],
	arms: both<ArmPose>({
		hand: [0.222, 0.72, 0.27],
		elbow: [-0.3, -1, 0.6],
		fingers: [0, 1, 0],
		...PALM_AHEAD,
	}),
});

const legSwingSide: Figure = {
	...seen,
	keyframes: [keyframe(swept(0.75), 750, 1), keyframe(swept(-0.58), 750, 0)],
	flow: true,
	rounds: 2,
	peak: 0,
	camera: { azimuth: 170, elevation: 16 },
	props: [{ kind: 'wall', face: 0.25, half: 0.46 }],
	// The leg that swings goes before the one that stands, which is the nearer one from behind.
	order: { 'right leg': -0.12 },
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
				[-0.22, 0.04, -0.26],
				[-0.22, -0.06, 0.08],
				[-0.22, 0.08, 0.46],
			],
			both: true,
		},
	],
	marks: ['right leg'],
};

const handOnFrontKnee: ArmPose = {
	hand: { on: 'other knee', off: [-0.07, 0.065, 0.01] },
	elbow: [-0.2, -0.6, 0.8],
	fingers: [0.85, -0.5, -0.15],
};

/** A split stance with the rear knee well off the ground. */
const reaching: Pose = {
	...LUNGE,
	anchor: anchorPelvis(-0.01, 0.42),
	legs: [{ foot: [0.23, 0, 0.09] }, { foot: [-0.42, 0, 0.09], tip: -50, knee: [1, -0.4, 0] }],
	thorax: [12, 0, -4],
	neck: [0, 0, 0],
	gaze: [4, 0, 0],
	arms: [
		{
			hand: { on: 'own knee', off: [-0.02, 0.05, 0.02] },
			elbow: [-0.4, -0.4, 1],
			fingers: [0.9, -0.3, -0.2],
		},
		handOnFrontKnee,
	],
};

const lungeReach: Figure = {
	...seen,
	keyframes: [
		keyframe(reaching, 1700, 1, 300),
		keyframe(
			{
				...reaching,
				lumbar: [-6, 0, 8],
				thorax: [-6, 0, 38],
				neck: [0, 0, 6],
				gaze: [-8, 0, 6],
				arms: [
					{ upper: [-0.04, 1, 0.2], fore: [-0.02, 1, 0.16], girdle: [0, 0.045] },
					handOnFrontKnee,
				],
			},
			2200,
			0,
			1200,
		),
	],
	camera: { azimuth: 58, elevation: 9 },
	stretch: [{ area: 'flank' }],
	hints: [
		{ on: 'pelvis', path: line([-0.27, 0.3, 0.05], [-0.27, 0.62, 0.05]) },
		{ on: 'pelvis', path: arc([0, 0.16, 0], [0.25, 0, 0], [0, 0, 0.25], -30, 60) },
	],
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
