import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	arc,
	both,
	BOTH_FEET,
	CHAIR,
	HAND_ON_THIGH,
	keyframe,
	anchorPelvis,
	SIT,
	STAND,
	line,
} from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const heelOut: Pose = {
	...SIT,
	anchor: anchorPelvis(0.12, 0.303),
	legs: [
		{ foot: [0.53, 0, 0.085], tip: 22 },
		{ foot: [0.34, 0, 0.085], turn: 4 },
	],
};

const seatedHamstring: Figure = {
	...seen,
	keyframes: [
		keyframe(heelOut, 1900, 1, 400),
		keyframe(
			{ ...heelOut, pelvis: [38, 0, 0], lumbar: [2, 0, 0], neck: [-6, 0, 0], gaze: [-10, 0, 0] },
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 68, elevation: 10 },
	stretch: [{ area: 'hamstring' }],
	marks: ['right leg'],
};

const strapped = (tip: number, pull: number): Pose => ({
	...heelOut,
	anchor: anchorPelvis(0.142 - pull * 0.3, 0.303),
	legs: [
		{ foot: [0.567, 0, 0.085], tip },
		{ foot: [0.34, 0, 0.085], turn: 4 },
	],
	arms: both<ArmPose>({
		hand: [0.31 - pull, 0.45 + pull * 0.3, 0.05],
		elbow: [-0.9, -0.4, 0.5],
		fingers: [0.9, -0.3, 0],
		palm: [0, -0.3, -1],
		grip: 'fist',
	}),
});

const seatedCalfStrap: Figure = {
	...seen,
	keyframes: [keyframe(strapped(6, 0), 1900, 1, 400), keyframe(strapped(36, 0.09), 2400, 0, 1800)],
	camera: { azimuth: 66, elevation: 10 },
	props: [CHAIR, { kind: 'strap', foot: 'right' }],
	stretch: [{ area: 'calf' }],
	hints: [
		{
			on: 'right foot',
			path: [
				[0.2, 0.1, 0],
				[0.17, 0.17, 0],
				[0.1, 0.21, 0],
			],
		},
	],
	marks: ['right leg'],
};

const heelsAt = (tip: number): Pose => ({
	...SIT,
	legs: both<LegPose>({ foot: [0.3, 0, 0.085], tip }),
});

const seatedHeelRaise: Figure = {
	...seen,
	keyframes: [keyframe(heelsAt(0), 2600, 1, 300), keyframe(heelsAt(-38), 1400, 0, 800)],
	camera: { azimuth: 66, elevation: 8 },
	stretch: [{ area: 'calf' }, { area: 'calf', side: 'left' }],
	felt: 'work',
	hints: [{ on: 'right foot', path: line([-0.09, -0.035, 0.03], [-0.09, 0.07, 0.03]) }],
};

/** The thigh stays on the seat and the shin in the air; the foot alone goes round. */
const circled = (point: number, swing: number): Pose => ({
	...SIT,
	legs: [
		{ ankle: [0.42, 0.18, 0.11], knee: [0.3, 1, 0], point, swing },
		{ foot: [0.25, 0, 0.12], turn: 6 },
	],
	arms: both<ArmPose>({
		...HAND_ON_THIGH,
		hand: { on: 'own thigh', off: [0.03, 0.066, 0.05] },
		fingers: [0.45, -0.1, -0.9],
	}),
});

const ankleCircles: Figure = {
	...seen,
	keyframes: [
		keyframe(circled(-26, 0), 600, 0),
		keyframe(circled(8, -38), 600, 0),
		keyframe(circled(58, 0), 600, 0),
		keyframe(circled(8, 38), 600, 0),
	],
	flow: true,
	rounds: 2,
	peak: 0,
	camera: { azimuth: 6, elevation: 12 },
	stretch: [],
	contacts: [{ part: 'left foot', on: 'floor' }],
	hints: [
		{
			on: 'right foot',
			path: arc([0.1, 0.005, 0], [0, 0, 0.105], [0, 0.105, 0], 125, 415),
		},
	],
	marks: ['right leg'],
};

const feetBack = both<LegPose>({ foot: [0.2, 0, 0.085], turn: 6 });

const sitToStand: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...SIT, legs: feetBack }, 900, 0.6, 300),
		keyframe(
			{
				...SIT,
				legs: feetBack,
				anchor: anchorPelvis(0.04, 0.303),
				pelvis: [38, 0, 0],
				gaze: [-26, 0, 0],
			},
			1200,
			1,
		),
		keyframe({ ...STAND, anchor: anchorPelvis(0.2, 0.531), legs: feetBack }, 1500, 0, 700),
		keyframe(
			{
				...SIT,
				legs: feetBack,
				anchor: anchorPelvis(0.05, 0.33),
				pelvis: [42, 0, 0],
				gaze: [-26, 0, 0],
			},
			1600,
			0.4,
		),
	],
	peak: 2,
	camera: { azimuth: 66, elevation: 10 },
	stretch: [{ area: 'quad' }, { area: 'glute' }],
	felt: 'work',
	arrow: { on: ['pelvis'], from: 1 },
};

/** Moves on a chair for thighs, calves and ankles. */
export const seatedLegsFigures = {
	'seated-hamstring': seatedHamstring,
	'seated-calf-strap': seatedCalfStrap,
	'seated-heel-raise': seatedHeelRaise,
	'ankle-circles': ankleCircles,
	'sit-to-stand': sitToStand,
} satisfies Record<string, Figure>;
