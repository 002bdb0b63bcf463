import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import {
	arc,
	both,
	BOTH_FEET,
	CHAIR,
	FOOT_UNDER_KNEE,
	HAND_ON_HIP,
	HAND_ON_THIGH,
	key,
	mirrored,
	onPelvis,
	SIT,
	STAND,
} from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const crossed: Pose = {
	...SIT,
	place: onPelvis(0.05, 0.303),
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
	keys: [
		key(crossed, 1800, 1, 400),
		key(
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

const cradle: ArmPose = {
	hand: { on: 'head', off: [-0.055, 0, 0.04] },
	elbow: [0.15, 0.1, 1],
	fingers: [-0.3, 0.15, -1],
};

const open: Pose = { ...SIT, lumbar: [2, 0, 0], arms: both(cradle) };

const seatedThoracicExtension: Figure = {
	...seen,
	keys: [
		key({ ...open, thorax: [8, 0, 0] }, 1900, 1, 400),
		key({ ...open, thorax: [-34, 0, 0], neck: [0, 0, 0], gaze: [-8, 0, 0] }, 2400, 0, 900),
	],
	camera: { azimuth: 66, elevation: 10 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'low' }],
	stretch: [{ area: 'chest' }],
	order: { head: 0.3 },
	hints: [
		{
			on: 'pelvis',
			path: [
				[0.25, 0.32, 0],
				[0.25, 0.44, 0],
				[0.16, 0.54, 0],
			],
			when: 'out',
		},
	],
};

const rocked = (pelvis: number, lumbar: number, thorax: number): Pose => ({
	...SIT,
	pelvis: [pelvis, 0, 0],
	lumbar: [lumbar, 0, 0],
	thorax: [thorax, 0, 0],
	arms: both<ArmPose>({
		...HAND_ON_THIGH,
		hand: { on: 'own knee', off: [-0.04, 0.056, 0] },
		elbow: [-0.3, -0.6, 0.5],
	}),
});

const seatedPelvicTilt: Figure = {
	...seen,
	keys: [key(rocked(16, -30, 14), 2000, 1, 300), key(rocked(-28, 42, 4), 2400, 0, 300)],
	camera: { azimuth: 80, elevation: 8 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: [{ area: 'lower back' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.15, 0.1, 0],
				[-0.19, 0, 0],
				[-0.15, -0.1, 0],
			],
			both: true,
		},
	],
};

const chinTuck: Figure = {
	...seen,
	keys: [
		key({ ...SIT, neck: [38, 0, 0], gaze: [-38, 0, 0] }, 2000, 1, 500),
		key({ ...SIT, neck: [-10, 0, 0], gaze: [10, 0, 0] }, 1800, 0, 2000),
	],
	camera: { azimuth: 82, elevation: 6 },
	crop: 'upper',
	stretch: [{ area: 'neck' }],
	hints: [
		{
			on: 'chest',
			path: [
				[0.3, 0.22, 0],
				[0.26, 0.22, 0],
				[0.2, 0.22, 0],
			],
			when: 'out',
		},
	],
};

const squeeze = (lift: number): Pose => ({ ...SIT, place: onPelvis(0, 0.303 + lift) });

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

const glueStretch = [{ area: 'glute' }, { area: 'glute', side: 'left' }] as const;

const gluteSqueeze: Figure = {
	...seen,
	keys: [key(squeeze(0), 1600, 1, 300), key(squeeze(0.014), 1600, 0, 2600)],
	camera: { azimuth: 152, elevation: 10 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: glueStretch,
	hints: [glueHint(1), glueHint(-1)],
};

const turnedBy = (amount: number): Pose => ({
	...SIT,
	lumbar: [0, 0, 10 * amount],
	thorax: [0, 0, 38 * amount],
	neck: [4, 0, 16 * amount],
	gaze: [-4, 0, 18 * amount],
	arms: [
		amount > 0
			? { hand: [-0.1, 0.5, 0.1], elbow: [-0.3, -0.4, 1], fingers: [-0.6, -0.6, -0.5] }
			: HAND_ON_THIGH,
		amount > 0
			? {
					hand: { on: 'other thigh', off: [0.05, 0.066, -0.03] },
					elbow: [0.2, -0.6, 1],
					fingers: [0.4, -0.35, -0.9],
				}
			: HAND_ON_THIGH,
	],
});

const seatedTwist: Figure = {
	...seen,
	keys: [key(turnedBy(0), 2000, 1, 500), key(turnedBy(1), 2600, 0, 1800)],
	camera: { azimuth: 26, elevation: 12 },
	marks: ['right arm'],
	stretch: [{ area: 'flank', side: 'left' }],
	order: { 'left arm': 0.1 },
};

const breathing = (up: number, air: number): Pose => ({
	...SIT,
	thorax: [5 - 5 * air, 0, 0],
	arms: [
		{
			hand: { on: 'chest', off: [0.082, -0.01, 0.03] },
			elbow: [-0.2, -1, 0.6],
			fingers: [0.1, 0.45, -1],
			girdle: [0, up],
		},
		{
			hand: { on: 'pelvis', off: [0.08, 0.085, 0.06] },
			elbow: [-0.4, -0.4, 1],
			fingers: [0.12, 0, -1],
			girdle: [0, up],
		},
	],
});

const longExhale: Figure = {
	...seen,
	keys: [
		key(breathing(0.012, 0.8), 2200, 0.8, 200),
		key(breathing(0.018, 1), 700, 1, 200),
		key(breathing(-0.008, 0), 5600, 0, 400),
	],
	peak: 2,
	camera: { azimuth: 34, elevation: 8 },
	crop: 'upper',
	stretch: [],
};

const driven = (right: 1 | -1): Pose => {
	const ahead: ArmPose = { upper: [0.35, -0.93, 0.14], fore: [0.75, 0.66, -0.25], body: true };
	const behind: ArmPose = { upper: [-0.72, -0.7, 0.16], fore: [0.7, -0.68, -0.1], body: true };
	return {
		...SIT,
		thorax: [4, 0, -8 * right],
		arms: right === 1 ? [ahead, behind] : [behind, ahead],
	};
};

const seatedArmDrive: Figure = {
	...seen,
	keys: [key(driven(1), 420, 0), key(driven(-1), 420, 0)],
	flow: true,
	rounds: 3,
	camera: { azimuth: 66, elevation: 10 },
	stretch: [{ area: 'shoulder' }],
};

const openArms: Figure = {
	...seen,
	keys: [
		key(
			{
				...SIT,
				arms: both<ArmPose>({ upper: [0.75, -0.45, 0.4], fore: [0.95, 0.1, 0], girdle: [0.02, 0] }),
			},
			1900,
			1,
			400,
		),
		key(
			{
				...SIT,
				thorax: [-14, 0, 0],
				arms: both<ArmPose>({
					upper: [-0.2, -0.08, 1],
					fore: [-0.3, 0.12, 1],
					girdle: [-0.035, 0],
				}),
			},
			2400,
			0,
			1600,
		),
	],
	camera: { azimuth: 30, elevation: 12 },
	stretch: [{ area: 'chest' }],
};

const onDesk: ArmPose = {
	hand: [0.6, 0.452, 0.15],
	elbow: [-0.4, -0.9, 0.5],
	fingers: [1, -0.05, -0.1],
};

/** Forearms on the desk, the chest between the arms. */
export const DESK_FOLD: Figure = {
	...seen,
	keys: [
		key(
			{
				...SIT,
				pelvis: [22, 0, 0],
				lumbar: [2, 0, 0],
				thorax: [2, 0, 0],
				arms: both<ArmPose>({ ...onDesk, hand: [0.43, 0.452, 0.15] }),
			},
			2200,
			1,
			400,
		),
		key(
			{
				...SIT,
				pelvis: [50, 0, 0],
				lumbar: [12, 0, 0],
				thorax: [6, 0, 0],
				neck: [14, 0, 0],
				gaze: [4, 0, 0],
				arms: both<ArmPose>({ ...onDesk, elbow: [0.1, 0.1, 1] }),
			},
			2800,
			0,
			2000,
		),
	],
	camera: { azimuth: 62, elevation: 18 },
	props: [CHAIR, { kind: 'desk', edge: 0.33 }],
	stretch: [{ area: 'upper back' }],
	order: { 'right leg': -5, 'left leg': -5, head: 0.3 },
};

const heelOut: Pose = {
	...SIT,
	place: onPelvis(0.12, 0.303),
	legs: [
		{ foot: [0.53, 0, 0.085], tip: 22 },
		{ foot: [0.34, 0, 0.085], turn: 4 },
	],
};

const seatedHamstring: Figure = {
	...seen,
	keys: [
		key(heelOut, 1900, 1, 400),
		key(
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
	keys: [
		key(circled(-18, 0), 600, 0),
		key(circled(8, 0.75), 600, 0),
		key(circled(38, 0), 600, 0),
		key(circled(8, -0.75), 600, 0),
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

const rolled = (forward: number, up: number): Pose => ({
	...SIT,
	arms: both<ArmPose>({ ...HAND_ON_THIGH, girdle: [forward, up] }),
});

const shoulderRolls: Figure = {
	...seen,
	keys: [
		key(rolled(0.035, 0.012), 550, 0),
		key(rolled(0, 0.045), 550, 0),
		key(rolled(-0.04, 0.012), 550, 0),
		key(rolled(-0.005, -0.014), 650, 0),
	],
	flow: true,
	rounds: 2,
	peak: 1,
	camera: { azimuth: 66, elevation: 8 },
	crop: 'upper',
	stretch: [{ area: 'shoulder' }],
	hints: [
		{
			on: 'chest',
			path: arc([0, 0.07, 0.17], [0.11, 0, 0], [0, 0.11, 0], -30, 240),
		},
	],
};

const rest: Figure = {
	...seen,
	keys: [
		key({ ...SIT, thorax: [2, 0, 0] }, 2600, 1, 300),
		key({ ...SIT, pelvis: [-5, 0, 0], lumbar: [5, 0, 0], thorax: [8, 0, 0] }, 4600, 0, 500),
	],
	stretch: [],
};

const lookFar: Figure = {
	...rest,
	camera: { azimuth: 70, elevation: 8 },
	crop: 'upper',
	hints: [
		{
			on: 'head',
			path: [
				[0.12, 0.03, 0],
				[0.18, 0.04, 0],
				[0.25, 0.05, 0],
			],
		},
	],
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
	keys: [
		key({ ...sideways, pelvis: [8, 0, 0] }, 1900, 1, 400),
		key({ ...sideways, place: onPelvis(0.025, 0.3), pelvis: [-12, 0, 0] }, 2600, 0, 1800),
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
	keys: [key(strapped(4, 0), 1900, 1, 400), key(strapped(34, 0.08), 2400, 0, 1800)],
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
	keys: [key(heelsAt(0), 2600, 1, 300), key(heelsAt(-42), 1400, 0, 800)],
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
	keys: [
		key(marched, 520, 0, 140),
		key({ ...SIT, arms: both(onSeat) }, 420, 0),
		key(mirrored(marched), 520, 0, 140),
		key({ ...SIT, arms: both(onSeat) }, 420, 0),
	],
	rounds: 2,
	peak: 0,
	camera: { azimuth: 60, elevation: 10 },
	stretch: [{ area: 'hip flexor' }],
	contacts: [],
};

const feetBack = both<LegPose>({ foot: [0.2, 0, 0.085], turn: 6 });

const sitToStand: Figure = {
	...seen,
	keys: [
		key({ ...SIT, legs: feetBack }, 900, 0.6, 300),
		key(
			{
				...SIT,
				legs: feetBack,
				place: onPelvis(0.04, 0.303),
				pelvis: [38, 0, 0],
				gaze: [-26, 0, 0],
			},
			1200,
			1,
		),
		key({ ...STAND, place: onPelvis(0.2, 0.531), legs: feetBack }, 1500, 0, 700),
		key(
			{
				...SIT,
				legs: feetBack,
				place: onPelvis(0.05, 0.33),
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

const braced = (air: number): Pose => ({
	...SIT,
	lumbar: [air * 4, 0, 0],
	arms: both<ArmPose>({
		...HAND_ON_THIGH,
		hand: { on: 'own thigh', off: [0.02, 0.07, 0] },
		girdle: [0, -0.012 + air * 0.02],
	}),
});

const pressed = (z: number) =>
	({
		on: 'pelvis',
		path: [
			[0.2, 0.21, 0.13 * z],
			[0.2, 0.17, 0.13 * z],
			[0.2, 0.115, 0.13 * z],
		],
		when: 'out',
	}) as const;

const seatedBrace: Figure = {
	...seen,
	keys: [key(braced(1), 1500, 1, 300), key(braced(0), 1900, 0, 2200)],
	camera: { azimuth: 52, elevation: 10 },
	stretch: [{ area: 'belly' }],
	hints: [pressed(1), pressed(-1)],
};

/** Moves on a chair; most of them can be done in a wheelchair too. */
export const seated = {
	'seated-figure-4': seatedFigure4,
	'seated-thoracic-extension': seatedThoracicExtension,
	'seated-pelvic-tilt': seatedPelvicTilt,
	'chin-tuck': chinTuck,
	'glute-squeeze': gluteSqueeze,
	'seated-twist': seatedTwist,
	'long-exhale': longExhale,
	'seated-arm-drive': seatedArmDrive,
	'open-arms': openArms,
	'desk-fold': DESK_FOLD,
	'seated-hamstring': seatedHamstring,
	'ankle-circles': ankleCircles,
	'shoulder-rolls': shoulderRolls,
	rest,
	'look-far': lookFar,
	'seated-hip-flexor': seatedHipFlexor,
	'seated-calf-strap': seatedCalfStrap,
	'seated-heel-raise': seatedHeelRaise,
	'seated-march': seatedMarch,
	'sit-to-stand': sitToStand,
	'seated-brace': seatedBrace,
} satisfies Record<string, Figure>;
