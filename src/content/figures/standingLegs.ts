import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	both,
	BOTH_FEET,
	HAND_ON_HIP,
	keyframe,
	LUNGE,
	mirrored,
	anchorPelvis,
	STAND,
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
};

const heelAhead: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.02, 0.51),
	legs: [
		{ foot: [0.15, 0, 0.085], tip: 22 },
		{ foot: [-0.03, 0, 0.085], turn: 8 },
	],
	arms: both(HAND_ON_HIP),
};

const standingHamstring: Figure = {
	...seen,
	keyframes: [
		keyframe(heelAhead, 1800, 1, 400),
		keyframe(
			{
				...heelAhead,
				anchor: anchorPelvis(-0.07, 0.482),
				pelvis: [46, 0, 0],
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
	stretch: [{ area: 'hamstring' }],
	marks: ['right leg'],
};

const flamingo = (thigh: number, shin: number, tuck: number): Pose => ({
	...STAND,
	pelvis: [tuck, 0, 0],
	legs: [
		{ thigh: [thigh, -1, 0], shin: [-0.75, shin, 0.02], point: 40 },
		{ foot: [0, 0, 0.06], turn: 4 },
	],
	arms: [
		{
			hand: { on: 'own ankle', off: [0.0, 0.035, 0.015] },
			elbow: [-1, 0, 0.45],
			fingers: [-0.5, -0.6, -0.3],
		},
		{ hand: [0.1, 0.6, 0.28], elbow: [-0.4, -1, 0.4], fingers: [0.8, 0.5, 0.25] },
	],
});

const standingQuad: Figure = {
	...seen,
	keyframes: [
		keyframe(flamingo(0.2, 0.42, 4), 1800, 1, 400),
		keyframe(flamingo(-0.08, 0.72, -8), 2600, 0, 1800),
	],
	camera: { azimuth: 72, elevation: 9 },
	props: [{ kind: 'side wall', face: -0.31 }],
	stretch: [{ area: 'quad' }],
	contacts: [
		{ part: 'left foot', on: 'floor' },
		{ part: 'left hand', on: 'side' },
	],
	marks: ['right leg'],
};

const onToes = (tip: number, x: number, y: number): Pose => ({
	...STAND,
	anchor: anchorPelvis(x, y),
	legs: both<LegPose>({ foot: [-0.02, 0, 0.075], tip }),
	arms: both<ArmPose>({
		hand: [0.185, 0.567, 0.11],
		elbow: [-0.8, -0.6, 0.5],
		fingers: [1, -0.25, 0],
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
	contacts: [...BOTH_FEET, { part: 'right hand', on: 'none' }, { part: 'left hand', on: 'none' }],
	hints: [
		{
			on: 'right foot',
			path: [
				[-0.12, -0.04, 0.05],
				[-0.12, 0.03, 0.05],
				[-0.12, 0.09, 0.05],
			],
		},
	],
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
	arms: both<ArmPose>({ hand: [0.265, 0.74, 0.12], elbow: [-0.4, -1, 0.4], fingers: [0.1, 1, 0] }),
});

const wallCalfStretch: Figure = {
	keyframes: [
		keyframe(leaned(-0.1, 0.498, 8), 1900, 1, 300),
		keyframe(leaned(-0.05, 0.468, 14), 2600, 0, 1500),
		keyframe(leaned(-0.05, 0.468, 14), 900, 0.7),
		keyframe(leaned(-0.125, 0.47, 15), 1800, 0, 1400),
	],
	peak: 1,
	camera: { azimuth: 104, elevation: 9 },
	props: [{ kind: 'wall', face: 0.285 }],
	stretch: [{ area: 'calf' }],
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
	keyframes: [
		keyframe(LUNGE, 1300, 1, 200),
		keyframe(striding, 1200, 0.2),
		keyframe(mirrored(LUNGE), 1300, 1, 200),
		keyframe(mirrored(striding), 1200, 0.2),
	],
	peak: 0,
	stretch: [{ area: 'quad' }],
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
