import type { ArmPose, Figure, HintArrow, LegPose, Pose } from '../../core/figure/model/figure.ts';
import type { Vec } from '../../core/figure/model/geometry.ts';
import {
	ALL_FOURS,
	arc,
	both,
	BOTH_FEET,
	BOTH_HANDS,
	keyframe,
	mirrored,
	anchorPelvis,
	PALM_DOWN,
	line,
} from './stances.ts';
import { bridgeOf, deadBug, foamRoller } from './supine.ts';

const seen = { camera: { azimuth: 76, elevation: 10 } };

const kneelingHands = (x: number, elbow: Vec) =>
	both<ArmPose>({ hand: [x, 0.022, 0.18], elbow, fingers: [1, -0.02, 0], ...PALM_DOWN });

const childsPose: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...ALL_FOURS, arms: kneelingHands(0.315, [-1, 0, 0.35]) }, 2200, 1, 400),
		keyframe(
			{
				...ALL_FOURS,
				pelvis: [64, 0, 0],
				lumbar: [22, 0, 0],
				thorax: [18, 0, 0],
				neck: [-4, 0, 0],
				gaze: [12, 0, 0],
				legs: both<LegPose>({ thigh: [0.94, -0.36, 0], shin: [-1, -0.005, 0], point: 84 }),
				arms: kneelingHands(0.315, [-0.2, 0.3, 1]),
			},
			2600,
			0,
			2400,
		),
	],
	props: [{ kind: 'mat', from: -0.36, to: 0.52 }],
	stretch: [{ area: 'lower back' }],
	contacts: BOTH_HANDS,
	arrow: { on: ['pelvis'] },
	camera: { azimuth: 98, elevation: 20 },
};

/** The back sinks as the head comes up (1), or rises as the head goes down (-1). */
const swaying = (toward: number, way: 1 | -1): readonly HintArrow[] => [
	{
		on: 'right foot',
		path: line([0.36, 0.44 + 0.06 * way, -0.08], [0.36, 0.44 - 0.06 * way, -0.08]),
		toward,
	},
	{
		on: 'right foot',
		path: arc([0.55, 0.28, -0.08], [0.24, 0, 0], [0, 0.24, 0], 15 - 38 * way, 15 + 38 * way),
		toward,
	},
];

const catCow: Figure = {
	...seen,
	keyframes: [
		keyframe(
			{
				...ALL_FOURS,
				pelvis: [108, 0, 0],
				lumbar: [-36, 0, 0],
				thorax: [0, 0, 0],
				neck: [-26, 0, 0],
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
				lumbar: [44, 0, 0],
				thorax: [30, 0, 0],
				neck: [26, 0, 0],
				gaze: [16, 0, 0],
			},
			2400,
			0,
			500,
		),
	],
	camera: { azimuth: 78, elevation: 10 },
	breath: 'both',
	hints: [...swaying(0, 1), ...swaying(1, -1)],
	props: [{ kind: 'mat', from: -0.36, to: 0.42 }],
	stretch: [
		{ area: 'lower back', during: [1, 1] },
		{ area: 'upper back', during: [1, 1] },
	],
	contacts: BOTH_HANDS,
};

/** On forearms and toes. */
const planked = (x: number, y: number, bend: number): Pose => ({
	anchor: anchorPelvis(x, y),
	pelvis: [bend, 0, 0],
	lumbar: [-2, 0, 0],
	thorax: [3, 0, 0],
	neck: [2, 0, 0],
	gaze: [-4, 0, 0],
	legs: both<LegPose>({ foot: [-0.855, 0, 0.06], tip: -72, knee: [0, -1, 0] }),
	arms: both<ArmPose>({
		hand: [0.16, 0.022, 0.1],
		elbow: [-1, -0.9, 0.1],
		fingers: [1, -0.02, 0],
		...PALM_DOWN,
	}),
});

/** From the knees, which are the easier version, to one line from heels to head. */
const plank: Figure = {
	...seen,
	keyframes: [
		keyframe(planked(-0.305, 0.147, 80), 1600, 1, 400),
		keyframe(planked(-0.283, 0.172, 85), 1800, 0, 2600),
	],
	camera: { azimuth: 62, elevation: 16 },
	props: [{ kind: 'mat', from: -0.9, to: 0.3, half: 0.16 }],
	stretch: [{ area: 'belly' }],
	felt: 'work',
	hints: [{ on: 'right foot', path: line([0.26, 0.14, 0], [0.26, 0.3, 0]) }],
	contacts: [...BOTH_FEET, ...BOTH_HANDS],
};

const handOnSide: ArmPose = {
	hand: { on: 'pelvis', off: [0.02, 0.07, 0.1] },
	elbow: [0, 1, 0.2],
	fingers: [0.6, -0.7, 0],
};

/** Propped on the right forearm, the feet one on the other. */
const sideLying = (pelvis: Vec, lean: number, lumbar: number, thorax: number, knee: Vec): Pose => ({
	anchor: anchorPelvis(...pelvis),
	pelvis: [0, lean, 0],
	lumbar: [0, lumbar, 0],
	thorax: [0, thorax, 0],
	neck: [0, -26, 0],
	gaze: [0, -16, 0],
	// The upper knee sinks onto the lower one, as thighs close.
	legs: [
		{ ankle: [0, 0.037, -0.462], knee: [0.4, 1, 0], point: 5, swing: 60 },
		{ ankle: [0, 0.085, 0.455], knee, point: 5, swing: 60 },
	],
	arms: [
		{
			hand: [0.125, 0.022, 0.185],
			elbow: [-0.6, -1, 0.9],
			fingers: [0.75, -0.02, -0.65],
			...PALM_DOWN,
		},
		handOnSide,
	],
});

const sidePlank: Figure = {
	...seen,
	keyframes: [
		keyframe(sideLying([0, 0.134, 0.024], 78, -22, -14, [1, -1, 0]), 1600, 1, 400),
		keyframe(sideLying([0, 0.22, 0], 72, 0, 0, [0.2, -1, 0]), 1900, 0, 2600),
	],
	camera: { azimuth: -16, elevation: 14 },
	props: [{ kind: 'mat', from: -0.1, to: 0.24, half: 0.56 }],
	stretch: [{ area: 'flank' }],
	felt: 'work',
	contacts: [{ part: 'right hand', on: 'floor' }],
	hints: [{ on: 'left foot', path: line([-0.02, -0.175, 0.5], [-0.02, -0.045, 0.5]) }],
	marks: ['right arm'],
};

const dogOut: Pose = {
	...ALL_FOURS,
	legs: [{ thigh: [-1, -0.02, 0], shin: [-1, 0.02, 0], point: 20 }, ALL_FOURS.legs[1]],
	neck: [22, 0, 0],
	gaze: [6, 0, 0],
	arms: [ALL_FOURS.arms[0], { upper: [1, 0.46, 0.1], fore: [1, 0.4, 0], grip: 'flat' }],
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
	camera: { azimuth: 76, elevation: 12 },
	props: [{ kind: 'mat', from: -0.4, to: 0.4, half: 0.17 }],
	stretch: [
		{ area: 'belly' },
		{ area: 'glute', during: [0, 2] },
		{ area: 'glute', side: 'left', during: [3, 5] },
	],
	felt: 'work',
	arrow: { on: ['left hand', 'right foot'] },
	contacts: [],
};

/** Moves on a mat. */
export const floorFigures = {
	'childs-pose': childsPose,
	'cat-cow': catCow,
	'glute-bridge': bridgeOf(1, 1000, [0.33, 0.19]),
	'foam-roller-upper-back': foamRoller,
	plank,
	'side-plank': sidePlank,
	'dead-bug': deadBug,
	'bird-dog': birdDog,
} satisfies Record<string, Figure>;

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierFloor = {
	'glute-bridge': bridgeOf(0.55, 600, [0.27, 0.085]),
} satisfies Record<string, Figure>;
