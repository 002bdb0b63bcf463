import type { ArmPose, Figure, HintArrow, LegPose, Pose } from '../../core/figure/model/figure.ts';
import type { Vec } from '../../core/figure/model/geometry.ts';
import {
	both,
	BOTH_FEET,
	keyframe,
	LUNGE,
	mirrored,
	anchorPelvis,
	STAND,
	PALM_AHEAD,
	PALM_DOWN,
	line,
} from './stances.ts';

const seen = { camera: { azimuth: 68, elevation: 9 }, props: [], contacts: BOTH_FEET };

const airSquat: Figure = {
	...seen,
	keyframes: [
		keyframe(
			{ ...STAND, arms: both<ArmPose>({ upper: [0.1, -1, 0.1], fore: [0.5, -1, 0] }) },
			1600,
			0.1,
			400,
		),
		keyframe(
			{
				...STAND,
				anchor: anchorPelvis(-0.2, 0.27),
				pelvis: [40, 0, 0],
				lumbar: [-2, 0, 0],
				thorax: [0, 0, 0],
				neck: [-10, 0, 0],
				gaze: [-14, 0, 0],
				legs: both<LegPose>({ foot: [0, 0, 0.1], turn: 12 }),
				arms: both<ArmPose>({ upper: [1, 0.02, 0.05], fore: [1, 0.08, -0.1] }),
			},
			1900,
			1,
			400,
		),
	],
	stretch: [{ area: 'quad' }, { area: 'glute' }],
	felt: 'work',
	arrow: { on: ['pelvis'] },
};

const heelAhead: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.04, 0.495),
	legs: [
		{ foot: [0.19, 0, 0.085], tip: 24 },
		{ foot: [-0.08, 0, 0.085], turn: 8 },
	],
	arms: both<ArmPose>({
		hand: { on: 'pelvis', off: [-0.04, 0.06, 0.112] },
		elbow: [-1, 0.1, 0.7],
		fingers: [0.7, -0.75, 0],
	}),
};

const standingHamstring: Figure = {
	...seen,
	keyframes: [
		keyframe(heelAhead, 1800, 1, 400),
		keyframe(
			{
				...heelAhead,
				anchor: anchorPelvis(-0.1, 0.465),
				pelvis: [52, 0, 0],
				lumbar: [0, 0, 0],
				thorax: [2, 0, 0],
				neck: [-4, 0, 0],
				gaze: [-8, 0, 0],
			},
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 108, elevation: 9 },
	stretch: [{ area: 'hamstring' }],
	marks: ['right leg'],
};

const flamingo = (
	thigh: number,
	shin: number,
	tuck: number,
	grasp: Vec = [-0.03, 0.045, 0.02],
): Pose => ({
	...STAND,
	pelvis: [tuck, 0, 0],
	legs: [
		{ thigh: [thigh, -1, 0], shin: [-0.75, shin, 0.02], point: 40 },
		{ foot: [0, 0, 0.06], turn: 4 },
	],
	arms: [
		{
			hand: { on: 'own ankle', off: grasp },
			elbow: [-1, 0, 0.45],
			fingers: [0, -1, -0.2],
			palm: [1, 0, -0.6],
			grip: 'hook',
		},
		{
			hand: [0.1, 0.62, 0.275],
			elbow: [-0.4, -1, 0.4],
			fingers: [0.6, 0.8, 0],
			palm: [0, 0, 1],
			grip: 'flat',
		},
	],
});

const standingQuad: Figure = {
	...seen,
	keyframes: [
		keyframe(flamingo(0.2, 0.52, 4, [-0.005, 0.03, 0.03]), 1800, 1, 400),
		keyframe(flamingo(-0.08, 1.3, -8), 2600, 0, 1800),
	],
	camera: { azimuth: 72, elevation: 9 },
	props: [{ kind: 'side wall', face: -0.31 }],
	stretch: [{ area: 'quad' }],
	contacts: [
		{ part: 'left foot', on: 'floor' },
		{ part: 'left hand', on: 'side' },
	],
	hints: [{ on: 'pelvis', path: line([-0.35, -0.24, 0.085], [-0.35, -0.04, 0.085]) }],
	arrow: { on: [] },
	marks: ['right leg'],
};

const held = (thigh: number, shin: number, tuck: number): Pose => {
	const { legs, arms, ...pose } = flamingo(thigh, shin, tuck);
	return {
		...pose,
		legs,
		arms: [
			{ hand: [-0.15, 0.55, 0.17], elbow: [-1, 0.2, 0.5], fingers: [-0.4, -0.8, 0], grip: 'fist' },
			arms[1],
		],
	};
};

/** A scarf from the hand round the ankle, and the heel less high. */
const easierQuad: Figure = {
	...standingQuad,
	keyframes: [
		keyframe(held(0.16, 0.1, 3), 1800, 1, 400),
		keyframe(held(-0.02, 0.3, -5), 2600, 0, 1400),
	],
	props: [...standingQuad.props, { kind: 'strap', foot: 'right', hand: 'right' }],
	// Up to the hand that draws, behind the scarf.
	hints: [{ on: 'pelvis', path: line([-0.4, -0.14, 0.085], [-0.38, 0.04, 0.085]) }],
};

const onToes = (tip: number, x: number, y: number): Pose => ({
	...STAND,
	anchor: anchorPelvis(x, y),
	legs: both<LegPose>({ foot: [-0.02, 0, 0.075], tip }),
	arms: both<ArmPose>({
		hand: [0.185, 0.567, 0.11],
		elbow: [-0.8, -0.6, 0.5],
		fingers: [1, -0.1, 0],
		...PALM_DOWN,
	}),
});

const calfRaise: Figure = {
	...seen,
	keyframes: [
		keyframe(onToes(0, 0, 0.53), 2400, 1, 400),
		keyframe(onToes(-54, 0.03, 0.576), 1500, 0, 900),
	],
	camera: { azimuth: 62, elevation: 9 },
	props: [{ kind: 'desk', edge: 0.16, lift: 0.11 }],
	stretch: [{ area: 'calf' }, { area: 'calf', side: 'left' }],
	felt: 'work',
	contacts: [...BOTH_FEET, { part: 'right hand', on: 'none' }, { part: 'left hand', on: 'none' }],
	hints: [{ on: 'right foot', path: line([-0.12, -0.04, 0.05], [-0.12, 0.09, 0.05]) }],
};

const leaned = (x: number, y: number, bend: number): Pose => ({
	...STAND,
	anchor: anchorPelvis(x, y),
	pelvis: [bend, 0, 0],
	lumbar: [0, 0, 0],
	thorax: [0, 0, 0],
	neck: [0, 0, 0],
	gaze: [-6, 0, 0],
	legs: [{ foot: [-0.28, 0, 0.08] }, { foot: [0.08, 0, 0.08] }],
	arms: both<ArmPose>({
		hand: [0.258, 0.74, 0.13],
		elbow: [-0.4, -1, 0.4],
		fingers: [0, 1, 0],
		...PALM_AHEAD,
	}),
});

const wallCalfStretch: Figure = {
	keyframes: [
		keyframe(leaned(-0.1, 0.5, 8), 1900, 1, 300),
		keyframe(leaned(-0.05, 0.468, 14), 2600, 0, 1500),
		keyframe(leaned(-0.05, 0.468, 14), 900, 0.7),
		keyframe(leaned(-0.125, 0.469, 15), 1800, 0, 1400),
	],
	peak: 1,
	camera: { azimuth: 104, elevation: 9 },
	props: [{ kind: 'wall', face: 0.285 }],
	stretch: [{ area: 'calf' }],
	// First the hips go forward, then the rear knee bends.
	hints: [
		{ on: 'pelvis', path: line([-0.27, 0.02, 0.1], [-0.11, -0.02, 0.1]) },
		{ on: 'right foot', path: line([-0.09, 0.3, 0], [0.06, 0.22, 0]), toward: 3 },
	],
	contacts: [...BOTH_FEET, { part: 'right hand', on: 'wall' }, { part: 'left hand', on: 'wall' }],
	marks: ['right leg'],
};

const striding: Pose = {
	...STAND,
	anchor: anchorPelvis(0.02, 0.529),
	legs: [{ foot: [0, 0, 0.07] }, { thigh: [0.96, -0.3, 0], shin: [-0.2, -1, 0], point: -36 }],
};

const walkingLunge: Figure = {
	...seen,
	camera: { azimuth: 56, elevation: 6 },
	keyframes: [
		keyframe(LUNGE, 1300, 1, 200),
		keyframe(striding, 1200, 0.2, 200),
		keyframe(mirrored(LUNGE), 1300, 1, 200),
		keyframe(mirrored(striding), 1200, 0.2, 200),
	],
	peak: 0,
	// The front leg carries, down and up.
	stretch: [
		{ area: 'quad', during: [0, 1] },
		{ area: 'quad', side: 'left', during: [2, 3] },
	],
	felt: 'work',
	// Down, and on with each step.
	hints: [
		...[0, 2].map((toward): HintArrow => {
			return { on: 'pelvis', path: line([-0.4, 0.34, 0], [-0.4, 0.12, 0]), toward };
		}),
		...[1, 3].map((toward): HintArrow => {
			return { on: 'pelvis', path: line([0.26, 0.22, 0], [0.46, 0.22, 0]), toward };
		}),
	],
	contacts: [],
};

/** Moves on one's feet for thighs, calves and ankles. */
export const standingLegsFigures = {
	'air-squat': airSquat,
	'standing-hamstring': standingHamstring,
	'standing-quad': standingQuad,
	'calf-raise': calfRaise,
	'wall-calf-stretch': wallCalfStretch,
	'walking-lunge': walkingLunge,
} satisfies Record<string, Figure>;

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierStandingLegs = {
	'standing-quad': easierQuad,
} satisfies Record<string, Figure>;
