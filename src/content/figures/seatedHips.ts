import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import {
	both,
	BOTH_FEET,
	CHAIR,
	FOOT_UNDER_KNEE,
	HAND_ON_HIP,
	HAND_ON_THIGH,
	keyframe,
	mirrored,
	anchorPelvis,
	SIT,
} from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const crossed: Pose = {
	...SIT,
	anchor: anchorPelvis(0.05, 0.303),
	legs: [
		{ ankle: { on: 'other thigh', off: [0.075, 0.075, -0.04] }, knee: [0.35, 0, 1], point: -5 },
		{ foot: [0.29, 0, 0.085] },
	],
	arms: [
		{
			hand: { on: 'own knee', off: [-0.03, 0.05, -0.03] },
			elbow: [-0.8, 0, 0.6],
			fingers: [0.6, -0.3, 0.6],
		},
		{
			hand: { on: 'other ankle', off: [0, 0.04, 0.01] },
			elbow: [-0.3, -0.3, 1],
			fingers: [0.5, -0.3, -0.8],
		},
	],
};

const seatedFigure4: Figure = {
	...seen,
	keyframes: [
		keyframe(crossed, 1800, 1, 400),
		keyframe(
			{ ...crossed, pelvis: [26, 0, 0], lumbar: [4, 0, 0], neck: [0, 0, 0], gaze: [-8, 0, 0] },
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 42, elevation: 12 },
	stretch: [{ area: 'glute' }],
	contacts: [{ part: 'left foot', on: 'floor' }],
	marks: ['right leg'],
};

const sideways: Pose = {
	...SIT,
	legs: [
		{ foot: [-0.3, 0, 0.105], tip: -62, knee: [1, -1, 0.1] },
		{ foot: [0.25, 0, 0.085], turn: 4 },
	],
	arms: [
		HAND_ON_HIP,
		{ hand: [0.06, 0.545, 0.2], elbow: [-0.6, -0.6, 0.6], fingers: [0.7, -0.5, 0.4] },
	],
};

const seatedHipFlexor: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...sideways, pelvis: [8, 0, 0] }, 1900, 1, 400),
		keyframe({ ...sideways, anchor: anchorPelvis(0.025, 0.3), pelvis: [-12, 0, 0] }, 2600, 0, 1800),
	],
	camera: { azimuth: 66, elevation: 10 },
	props: [{ kind: 'chair', at: [0, 0, -0.065], turn: 90 }],
	stretch: [{ area: 'hip flexor' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.14, 0.14, 0.05],
				[-0.17, 0.04, 0.05],
				[-0.1, -0.04, 0.05],
			],
			when: 'out',
		},
	],
	marks: ['right leg'],
};

const squeeze = (lift: number): Pose => ({ ...SIT, anchor: anchorPelvis(0, 0.303 + lift) });

const glueStretch = [{ area: 'glute' }, { area: 'glute', side: 'left' }] as const;

const glueHint = (z: number) =>
	({
		on: 'pelvis',
		path: [
			[-0.07, 0.02, 0.24 * z],
			[-0.07, 0.02, 0.2 * z],
			[-0.07, 0.02, 0.14 * z],
		],
		when: 'out',
	}) as const;

const gluteSqueeze: Figure = {
	...seen,
	keyframes: [keyframe(squeeze(0), 1600, 1, 300), keyframe(squeeze(0.014), 1600, 0, 2600)],
	camera: { azimuth: 152, elevation: 10 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: glueStretch,
	hints: [glueHint(1), glueHint(-1)],
};

const onSeat: ArmPose = {
	hand: [0.03, 0.272, 0.15],
	elbow: [-0.8, 0, 0.6],
	fingers: [0.9, -0.4, 0],
};

const marched: Pose = {
	...SIT,
	legs: [{ thigh: [0.92, 0.42, 0], shin: [0.05, -1, 0], point: 4 }, FOOT_UNDER_KNEE],
	arms: both(onSeat),
};

const seatedMarch: Figure = {
	...seen,
	keyframes: [
		keyframe(marched, 520, 0, 140),
		keyframe({ ...SIT, arms: both(onSeat) }, 420, 0),
		keyframe(mirrored(marched), 520, 0, 140),
		keyframe({ ...SIT, arms: both(onSeat) }, 420, 0),
	],
	rounds: 2,
	peak: 0,
	camera: { azimuth: 60, elevation: 10 },
	stretch: [{ area: 'hip flexor' }],
	contacts: [],
};

const leaning: Pose = {
	...SIT,
	anchor: anchorPelvis(0, 0.315, 0.015),
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
	keyframes: [
		keyframe(SIT, 1400, 1, 200),
		keyframe(leaning, 2200, 0, 1200),
		keyframe(SIT, 1400, 1, 200),
		keyframe(mirrored(leaning), 2200, 0, 1200),
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

/** Moves on a chair for hips and glutes. */
export const seatedHipsFigures = {
	'seated-figure-4': seatedFigure4,
	'seated-hip-flexor': seatedHipFlexor,
	'glute-squeeze': gluteSqueeze,
	'seated-march': seatedMarch,
	'weight-shift': weightShift,
} satisfies Record<string, Figure>;
