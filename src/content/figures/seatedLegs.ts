import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	arc,
	both,
	BOTH_FEET,
	CHAIR,
	FOOT_UNDER_KNEE,
	HAND_ON_THIGH,
	keyframe,
	anchorPelvis,
	SIT,
	STAND,
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
	legs: [
		{ foot: [0.53, 0, 0.085], tip },
		{ foot: [0.34, 0, 0.085], turn: 4 },
	],
	arms: both<ArmPose>({
		hand: [0.33 - pull, 0.44 + pull * 0.3, 0.03],
		elbow: [-0.9, -0.4, 0.5],
		fingers: [0.9, -0.3, -0.2],
	}),
});

const seatedCalfStrap: Figure = {
	...seen,
	keyframes: [keyframe(strapped(4, 0), 1900, 1, 400), keyframe(strapped(34, 0.08), 2400, 0, 1800)],
	camera: { azimuth: 66, elevation: 10 },
	props: [CHAIR, { kind: 'strap', foot: 'right' }],
	stretch: [{ area: 'calf' }],
	marks: ['right leg'],
};

const heelsAt = (tip: number): Pose => ({
	...SIT,
	legs: both<LegPose>({ foot: [0.25, 0, 0.085], tip }),
});

const seatedHeelRaise: Figure = {
	...seen,
	keyframes: [keyframe(heelsAt(0), 2600, 1, 300), keyframe(heelsAt(-42), 1400, 0, 800)],
	camera: { azimuth: 66, elevation: 8 },
	stretch: [{ area: 'calf' }, { area: 'calf', side: 'left' }],
	hints: [
		{
			on: 'right foot',
			path: [
				[-0.1, -0.04, 0.03],
				[-0.1, 0.02, 0.03],
				[-0.1, 0.07, 0.03],
			],
		},
	],
};

const circled = (point: number, inward: number): Pose => ({
	...SIT,
	legs: [{ ankle: [0.43, 0.2, 0.085], knee: [0.3, 1, inward], point }, FOOT_UNDER_KNEE],
	arms: [
		{
			hand: { on: 'own thigh', off: [0.0, 0.02, 0.055] },
			elbow: [-0.8, -0.1, 0.6],
			fingers: [0.7, -0.7, -0.3],
		},
		HAND_ON_THIGH,
	],
});

const ankleCircles: Figure = {
	...seen,
	keyframes: [
		keyframe(circled(-18, 0), 600, 0),
		keyframe(circled(8, 0.75), 600, 0),
		keyframe(circled(38, 0), 600, 0),
		keyframe(circled(8, -0.75), 600, 0),
	],
	flow: true,
	rounds: 2,
	peak: 0,
	camera: { azimuth: 56, elevation: 10 },
	stretch: [{ area: 'ankle' }],
	contacts: [{ part: 'left foot', on: 'floor' }],
	hints: [
		{
			on: 'right foot',
			path: arc([0.24, 0.04, 0], [0, 0, 0.1], [0, 0.075, 0], 100, -200),
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
};

/** Moves on a chair for thighs, calves and ankles. */
export const seatedLegsFigures = {
	'seated-hamstring': seatedHamstring,
	'seated-calf-strap': seatedCalfStrap,
	'seated-heel-raise': seatedHeelRaise,
	'ankle-circles': ankleCircles,
	'sit-to-stand': sitToStand,
} satisfies Record<string, Figure>;
