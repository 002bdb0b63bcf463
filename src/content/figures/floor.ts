import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import type { Vec } from '../../core/figure/model/geometry.ts';
import {
	ALL_FOURS,
	both,
	BOTH_FEET,
	BOTH_HANDS,
	keyframe,
	mirrored,
	anchorPelvis,
	SUPINE,
} from './stances.ts';

const seen = { camera: { azimuth: 74, elevation: 14 } };

const kneelingHands = (x: number, elbow: Vec) =>
	both<ArmPose>({ hand: [x, 0.022, 0.15], elbow, fingers: [1, -0.02, 0] });

const childsPose: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...ALL_FOURS, arms: kneelingHands(0.34, [-1, 0, 0.35]) }, 2200, 1, 400),
		keyframe(
			{
				...ALL_FOURS,
				pelvis: [64, 0, 0],
				lumbar: [22, 0, 0],
				thorax: [18, 0, 0],
				neck: [-4, 0, 0],
				gaze: [12, 0, 0],
				legs: both<LegPose>({ thigh: [0.94, -0.36, 0], shin: [-1, -0.005, 0], point: 84 }),
				arms: kneelingHands(0.34, [-0.2, 0.3, 1]),
			},
			2600,
			0,
			2400,
		),
	],
	props: [{ kind: 'mat', from: -0.36, to: 0.52 }],
	stretch: [{ area: 'lower back' }],
	contacts: BOTH_HANDS,
	camera: { azimuth: 70, elevation: 20 },
	order: { head: 0.3 },
};

const catCow: Figure = {
	...seen,
	keyframes: [
		keyframe(
			{
				...ALL_FOURS,
				pelvis: [120, 0, 0],
				lumbar: [-36, 0, 0],
				thorax: [-24, 0, 0],
				neck: [-22, 0, 0],
				gaze: [-18, 0, 0],
			},
			2200,
			1,
			300,
		),
		keyframe(
			{
				...ALL_FOURS,
				pelvis: [22, 0, 0],
				lumbar: [46, 0, 0],
				thorax: [38, 0, 0],
				neck: [30, 0, 0],
				gaze: [8, 0, 0],
			},
			2400,
			0,
			500,
		),
	],
	camera: { azimuth: 80, elevation: 12 },
	props: [{ kind: 'mat', from: -0.36, to: 0.46 }],
	stretch: [{ area: 'lower back' }, { area: 'upper back' }],
	contacts: BOTH_HANDS,
};

const gluteBridge: Figure = {
	...seen,
	keyframes: [
		keyframe(SUPINE, 2000, 1, 300),
		keyframe(
			{
				...SUPINE,
				anchor: { joint: 'chest', at: [-0.2, 0.092, 0] },
				pelvis: [-128, 0, 0],
				lumbar: [0, 0, 0],
				thorax: [32, 0, 0],
				neck: [12, 0, 0],
			},
			1900,
			0,
			1000,
		),
	],
	props: [{ kind: 'mat', from: -0.5, to: 0.34 }],
	stretch: [{ area: 'glute' }],
	contacts: [...BOTH_FEET, ...BOTH_HANDS],
};

const cradled = (thorax: number, neck: number): Pose => ({
	...SUPINE,
	anchor: { joint: 'chest', at: [-0.2, 0.155, 0] },
	pelvis: [-66, 0, 0],
	lumbar: [-6, 0, 0],
	thorax: [thorax, 0, 0],
	neck: [neck, 0, 0],
	arms: both<ArmPose>({
		hand: { on: 'head', off: [-0.055, 0, 0.035] },
		elbow: [0.9, 0.9, 0.45],
		fingers: [-0.8, -0.2, -0.8],
	}),
});

const foamRoller: Figure = {
	...seen,
	keyframes: [keyframe(cradled(24, 14), 2000, 1, 300), keyframe(cradled(-30, -2), 2400, 0, 1100)],
	props: [
		{ kind: 'mat', from: -0.52, to: 0.34 },
		{ kind: 'roller', at: [-0.2, 0.045, 0] },
	],
	stretch: [{ area: 'chest' }],
	contacts: BOTH_FEET,
	order: { head: 0.3 },
	hints: [
		{
			on: 'pelvis',
			path: [
				[0.28, 0.36, 0],
				[0.24, 0.47, 0],
				[0.13, 0.54, 0],
			],
			when: 'out',
		},
	],
};

const planked = (x: number, y: number, bend: number): Pose => ({
	anchor: anchorPelvis(x, y),
	pelvis: [bend, 0, 0],
	lumbar: [-2, 0, 0],
	thorax: [4, 0, 0],
	neck: [-4, 0, 0],
	gaze: [-2, 0, 0],
	legs: both<LegPose>({ foot: [-0.855, 0, 0.06], tip: -72, knee: [0, -1, 0] }),
	arms: both<ArmPose>({ hand: [0.16, 0.022, 0.1], elbow: [-1, -0.9, 0.1], fingers: [1, -0.02, 0] }),
});

const plank: Figure = {
	...seen,
	keyframes: [
		keyframe(planked(-0.305, 0.136, 77), 1600, 1, 400),
		keyframe(planked(-0.285, 0.168, 85), 1800, 0, 2600),
	],
	camera: { azimuth: 78, elevation: 12 },
	props: [{ kind: 'mat', from: -0.9, to: 0.3 }],
	stretch: [{ area: 'belly' }],
	contacts: [...BOTH_FEET, ...BOTH_HANDS],
};

const handOnSide: ArmPose = {
	hand: { on: 'pelvis', off: [0.02, 0.07, 0.1] },
	elbow: [0, 1, 0.2],
	fingers: [0.6, -0.7, 0],
};

const sideLying = (y: number, lean: number, lumbar: number): Pose => ({
	anchor: anchorPelvis(0, y),
	pelvis: [0, lean, 0],
	lumbar: [0, lumbar, 0],
	thorax: [0, 0, 0],
	neck: [0, -6, 0],
	gaze: [0, 0, 0],
	legs: [
		{ ankle: [0, 0.045, -0.475], knee: [1, 0.05, 0], point: 5 },
		{ ankle: [0, 0.1, 0.47], knee: [1, 0.05, 0], point: 5 },
	],
	arms: [{ hand: [0.16, 0.022, 0.27], elbow: [-0.6, -1, 0.3], fingers: [1, -0.02, 0] }, handOnSide],
});

const sidePlank: Figure = {
	...seen,
	keyframes: [
		keyframe(sideLying(0.11, 53, -4), 1600, 1, 400),
		keyframe(sideLying(0.19, 66, 2), 1900, 0, 2600),
	],
	camera: { azimuth: 14, elevation: 12 },
	props: [{ kind: 'mat', from: -0.2, to: 0.26, half: 0.62 }],
	stretch: [{ area: 'flank' }],
	contacts: [{ part: 'right hand', on: 'floor' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[0.14, -0.074, 0.168],
				[0.14, -0.05, 0.12],
				[0.14, -0.03, 0.07],
			],
			when: 'out',
		},
	],
	marks: ['right arm'],
};

const bug: Pose = {
	...SUPINE,
	anchor: anchorPelvis(0, 0.07),
	legs: both<LegPose>({ thigh: [0.02, 1, 0], shin: [1, 0, 0] }),
	arms: both<ArmPose>({ upper: [0, 1, 0], fore: [0, 1, 0] }),
};

const bugOut: Pose = {
	...bug,
	legs: [
		{ thigh: [0.02, 1, 0], shin: [1, 0, 0] },
		{ thigh: [0.96, 0.2, 0], shin: [0.99, -0.02, 0], point: 15 },
	],
	arms: [
		{ upper: [-0.94, 0.3, 0.05], fore: [-0.99, 0.06, 0] },
		{ upper: [0, 1, 0], fore: [0, 1, 0] },
	],
};

const deadBug: Figure = {
	...seen,
	keyframes: [
		keyframe(bug, 1500, 1, 200),
		keyframe(bugOut, 2000, 0, 700),
		keyframe(bug, 1500, 1, 200),
		keyframe(mirrored(bugOut), 2000, 0, 700),
	],
	peak: 1,
	camera: { azimuth: 66, elevation: 18 },
	props: [{ kind: 'mat', from: -0.6, to: 0.6 }],
	stretch: [{ area: 'belly' }],
	contacts: [],
};

const dogOut: Pose = {
	...ALL_FOURS,
	legs: [{ thigh: [-1, -0.02, 0], shin: [-1, 0.02, 0], point: 20 }, ALL_FOURS.legs[1]],
	arms: [ALL_FOURS.arms[0], { upper: [1, 0.12, 0.05], fore: [1, 0.16, 0] }],
};

const birdDog: Figure = {
	...seen,
	keyframes: [
		keyframe(ALL_FOURS, 1600, 1, 200),
		keyframe(dogOut, 2000, 0, 1100),
		keyframe(ALL_FOURS, 1600, 1, 200),
		keyframe(mirrored(ALL_FOURS), 100, 1),
		keyframe(mirrored(dogOut), 2000, 0, 1100),
		keyframe(mirrored(ALL_FOURS), 1600, 1, 100),
	],
	peak: 1,
	camera: { azimuth: 70, elevation: 14 },
	props: [{ kind: 'mat', from: -0.4, to: 0.48 }],
	stretch: [{ area: 'belly' }, { area: 'glute' }],
	contacts: [],
};

/** Moves on a mat. */
export const floorFigures = {
	'childs-pose': childsPose,
	'cat-cow': catCow,
	'glute-bridge': gluteBridge,
	'foam-roller-upper-back': foamRoller,
	plank,
	'side-plank': sidePlank,
	'dead-bug': deadBug,
	'bird-dog': birdDog,
} satisfies Record<string, Figure>;
