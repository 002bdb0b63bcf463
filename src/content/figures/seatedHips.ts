import type { ArmPose, Figure, HintArrow, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	arc,
	both,
	BOTH_FEET,
	CHAIR,
	FOOT_UNDER_KNEE,
	HAND_ON_THIGH,
	keyframe,
	line,
	mirrored,
	anchorPelvis,
	SIT,
} from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

/** A hand that holds the edge of the seat. */
const onSeat: ArmPose = {
	hand: [0.08, 0.275, 0.155],
	elbow: [-0.8, 0, 0.6],
	fingers: [0.5, -0.85, -0.1],
	palm: [0, 0, -1],
	grip: 'hook',
};

const crossed: Pose = {
	...SIT,
	anchor: anchorPelvis(0.05, 0.303),
	legs: [
		{ ankle: { on: 'other thigh', off: [0.08, 0.068, -0.01] }, knee: [0.35, 0, 1], point: -10 },
		{ foot: [0.29, 0, 0.085] },
	],
	arms: [
		{
			hand: { on: 'own knee', off: [-0.05, 0.055, -0.01] },
			elbow: [-0.5, 0.7, 1],
			fingers: [0.9, -0.3, 0.1],
		},
		{
			hand: { on: 'other ankle', off: [-0.04, 0.05, -0.12] },
			elbow: [-0.3, -0.2, 1],
			fingers: [0.8, -0.4, -0.3],
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
	camera: { azimuth: 54, elevation: 19 },
	order: { 'left arm': 0.3, head: 0.4 },
	stretch: [{ area: 'outer hip', during: [1, 1] }],
	contacts: [{ part: 'left foot', on: 'floor' }],
	marks: ['right leg'],
};

const crossedLow: Pose = {
	...crossed,
	legs: [
		{ ankle: { on: 'other knee', off: [0.075, -0.03, -0.015] }, knee: [0, 0.3, 1], point: -10 },
		{ foot: [0.37, 0, 0.03], turn: 2 },
	],
	arms: [onSeat, { ...HAND_ON_THIGH, hand: { on: 'own thigh', off: [-0.02, 0.068, 0] } }],
};

/** The shin crossed lower, the foot below it farther ahead, and less of a fold. */
const easierFigure4: Figure = {
	...seatedFigure4,
	keyframes: [
		keyframe(crossedLow, 1800, 1, 400),
		keyframe({ ...crossedLow, pelvis: [14, 0, 0], neck: [2, 0, 0] }, 2600, 0, 1800),
	],
	camera: { azimuth: 23, elevation: 24 },
	order: { head: 0.4, 'right leg': 0.2 },
};

/** The near hand flat on the other thigh, clear of the back and the hips. */
const handAcross: ArmPose = {
	hand: { on: 'other thigh', off: [0.03, 0.066, 0.0] },
	elbow: [-0.2, -1, 0.6],
	fingers: [0.6, -0.1, -0.8],
};

/** Sideways on a seat, the left thigh on it and the right one off its front edge. */
const sideways: Pose = {
	...SIT,
	legs: [
		{ foot: [0.29, 0, 0.14], turn: 6 },
		{ foot: [0.29, 0, 0.085], turn: 4 },
	],
	arms: [
		handAcross,
		{
			hand: [0.07, 0.552, 0.185],
			elbow: [0.3, -1, 0.2],
			fingers: [0.1, -0.1, 1],
			palm: [0, -1, -0.2],
			grip: 'hook',
		},
	],
};

/** The right foot far back on its toes, the knee low and clear of the floor. */
const slidBack: Pose = {
	...sideways,
	pelvis: [38, -5, 0],
	lumbar: [-44, 5, 0],
	thorax: [14, 0, 0],
	legs: [{ foot: [-0.482, 0, 0.14], tip: -78, knee: [1, -0.4, 0.1] }, sideways.legs[1]],
};

/** The pelvis alone rolls under; head and chest stay where they are. */
const tucked: Pose = {
	...slidBack,
	pelvis: [-4, -5, 0],
	lumbar: [6, 5, 0],
	thorax: [0, 0, 0],
};

const seatedHipFlexor: Figure = {
	...seen,
	keyframes: [
		keyframe(sideways, 1900, 0.4, 300),
		keyframe(slidBack, 1700, 1, 300),
		keyframe(tucked, 2400, 0, 1800),
	],
	camera: { azimuth: 68, elevation: 10 },
	props: [{ kind: 'chair', at: [0.045, 0, -0.065], turn: 90 }],
	stretch: [{ area: 'hip flexor', during: [2, 2] }],
	contacts: [{ part: 'left foot', on: 'floor' }],
	hints: [
		{ on: 'left foot', path: line([-0.1, -0.03, 0.42], [-0.5, -0.03, 0.42]), toward: 1 },
		{
			on: 'left foot',
			path: arc([-0.29, 0.3, 0.2], [0.15, 0, 0], [0, 0.15, 0], 125, 190),
			toward: 2,
		},
	],
	marks: ['right leg'],
};

const FEET_CLOSE: LegPose = { foot: [0.25, 0, 0.055], turn: 4 };

const squeeze: Pose = { ...SIT, anchor: anchorPelvis(0.02, 0.303), legs: both(FEET_CLOSE) };

const glueStretch = [{ area: 'glute' }, { area: 'glute', side: 'left' }] as const;

/** Toward a buttock, from one of its sides; `x` ahead of the hips. */
const glueHint = (x: number, from: number, to: number): HintArrow => ({
	on: 'pelvis',
	path: line([x, 0.04, from], [x, 0.04, to]),
	press: true,
});

const gluteSqueeze: Figure = {
	...seen,
	keyframes: [keyframe(squeeze, 1600, 1, 300), keyframe(squeeze, 1600, 0, 2600)],
	camera: { azimuth: 151, elevation: 18 },
	felt: 'work',
	eases: true,
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: glueStretch,
	hints: [glueHint(-0.04, 0.25, 0.15), glueHint(-0.04, -0.25, -0.15)],
};

/** The right side alone, drawn in on itself; the left one is seen to do nothing. */
const easierSqueeze: Figure = {
	...gluteSqueeze,
	keyframes: [keyframe(squeeze, 1600, 1, 300), keyframe(squeeze, 1600, 0, 1400)],
	camera: { azimuth: 156, elevation: 14 },
	stretch: [{ area: 'glute' }],
	hints: [glueHint(-0.04, 0.25, 0.14), glueHint(-0.09, -0.12, -0.01)],
	marks: ['right leg'],
};

const marched: Pose = {
	...SIT,
	legs: [{ thigh: [0.92, 0.42, 0], shin: [0.05, -1, 0], point: 4 }, FOOT_UNDER_KNEE],
	arms: both(onSeat),
};

/** Above the knee that rises. */
const kneeUp = (side: 1 | -1, toward: number): HintArrow => ({
	on: 'pelvis',
	path: line([0.27, 0.17, 0.085 * side], [0.27, 0.3, 0.085 * side]),
	toward,
});

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
	stretch: [{ area: 'hip flexor' }, { area: 'hip flexor', side: 'left' }],
	felt: 'work',
	hints: [kneeUp(1, 0), kneeUp(-1, 2)],
	contacts: [],
};

/** Between the legs of the seat, as they are seen from the front. */
const FEET_AHEAD: LegPose = { foot: [0.25, 0, 0.06], turn: 0 };

/** On the right buttock, the left one clear of the seat. */
const leaning: Pose = {
	...SIT,
	anchor: anchorPelvis(0, 0.344, 0.03),
	pelvis: [0, 19, 0],
	lumbar: [0, 5, 0],
	thorax: [2, -2, 0],
	neck: [4, -14, 0],
	gaze: [-6, -6, 0],
	legs: both(FEET_AHEAD),
};

const level: Pose = { ...SIT, legs: both(FEET_AHEAD) };

/** The trunk leans to one side, and the buttock of the other one rises off the seat. */
const unloaded = (side: 1 | -1, toward: number): readonly HintArrow[] => [
	{
		on: 'left foot',
		path: arc([-0.25, 0.34, 0.1], [0, 0.5, 0], [0, 0, 0.5 * side], -10, 16),
		toward,
	},
	{ on: 'pelvis', path: line([0, -0.08, -0.23 * side], [0, 0.08, -0.23 * side]), toward },
];

const weightShift: Figure = {
	keyframes: [
		keyframe(level, 1400, 1, 200),
		keyframe(leaning, 2200, 0, 1200),
		keyframe(level, 1400, 1, 200),
		keyframe(mirrored(leaning), 2200, 0, 1200),
	],
	peak: 1,
	camera: { azimuth: 0, elevation: 7 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: [
		{ area: 'flank', side: 'left', during: [1, 1] },
		{ area: 'flank', during: [3, 3] },
	],
	felt: 'work',
	contacts: BOTH_FEET,
	hints: [...unloaded(1, 1), ...unloaded(-1, 3)],
};

/** Moves on a chair for hips and glutes. */
export const seatedHipsFigures = {
	'seated-figure-4': seatedFigure4,
	'seated-hip-flexor': seatedHipFlexor,
	'glute-squeeze': gluteSqueeze,
	'seated-march': seatedMarch,
	'weight-shift': weightShift,
} satisfies Record<string, Figure>;

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierSeatedHips = {
	'seated-figure-4': easierFigure4,
	'glute-squeeze': easierSqueeze,
} satisfies Record<string, Figure>;
