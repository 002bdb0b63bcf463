import type { ArmPose, Figure, LegPose, Pose } from '../../core/figure/model/figure.ts';
import { arc, both, BOTH_FEET, HAND_ON_HIP, key, mirrored, onPelvis, STAND } from './stances.ts';

const seen = { camera: { azimuth: 68, elevation: 9 }, props: [], contacts: BOTH_FEET };

const airSquat: Figure = {
	...seen,
	keys: [
		key(
			{ ...STAND, arms: both<ArmPose>({ upper: [0.1, -1, 0.1], fore: [0.5, -1, 0] }) },
			1600,
			0.1,
			400,
		),
		key(
			{
				...STAND,
				place: onPelvis(-0.2, 0.27),
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
	place: onPelvis(-0.02, 0.51),
	legs: [
		{ foot: [0.15, 0, 0.085], tip: 22 },
		{ foot: [-0.03, 0, 0.085], turn: 8 },
	],
	arms: both(HAND_ON_HIP),
};

const standingHamstring: Figure = {
	...seen,
	keys: [
		key(heelAhead, 1800, 1, 400),
		key(
			{
				...heelAhead,
				place: onPelvis(-0.07, 0.482),
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

const split: Pose = {
	...STAND,
	place: onPelvis(-0.05, 0.485),
	pelvis: [4, 0, 0],
	legs: [{ foot: [-0.31, 0, 0.085], tip: -34 }, { foot: [0.16, 0, 0.085] }],
	arms: [
		HAND_ON_HIP,
		{ hand: [0.24, 0.567, 0.16], elbow: [-0.7, -0.6, 0.5], fingers: [1, -0.2, 0] },
	],
};

const hipFlexorStretch: Figure = {
	...seen,
	keys: [
		key(split, 1900, 1, 400),
		key({ ...split, place: onPelvis(0.015, 0.46), pelvis: [-8, 0, 0] }, 2600, 0, 1800),
	],
	camera: { azimuth: 76, elevation: 9 },
	props: [{ kind: 'side desk', at: [0.38, 0, -0.2], lift: 0.11 }],
	stretch: [{ area: 'hip flexor' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.22, 0.02, 0.1],
				[-0.15, 0.02, 0.1],
				[-0.1, 0.02, 0.1],
			],
			when: 'out',
		},
	],
	marks: ['right leg'],
};

const handOnBack: ArmPose = {
	hand: { on: 'pelvis', off: [-0.068, 0.1, 0.07] },
	elbow: [-1, 0, 0.6],
	fingers: [0.15, -1, -0.25],
};

const standingBackExtension: Figure = {
	...seen,
	keys: [
		key({ ...STAND, arms: both(handOnBack) }, 1900, 1, 400),
		key(
			{
				...STAND,
				place: onPelvis(0.035, 0.529),
				pelvis: [-8, 0, 0],
				lumbar: [-26, 0, 0],
				thorax: [-14, 0, 0],
				neck: [4, 0, 0],
				gaze: [2, 0, 0],
				arms: both(handOnBack),
			},
			2200,
			0,
			1300,
		),
	],
	camera: { azimuth: 74, elevation: 8 },
	stretch: [{ area: 'belly' }],
	hints: [
		{
			on: 'pelvis',
			path: [
				[0.04, 0.56, 0],
				[-0.06, 0.585, 0],
				[-0.15, 0.55, 0],
			],
			when: 'out',
		},
	],
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
	keys: [key(flamingo(0.2, 0.42, 4), 1800, 1, 400), key(flamingo(-0.08, 0.72, -8), 2600, 0, 1800)],
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
	place: onPelvis(x, y),
	legs: both<LegPose>({ foot: [-0.02, 0, 0.075], tip }),
	arms: both<ArmPose>({
		hand: [0.185, 0.567, 0.11],
		elbow: [-0.8, -0.6, 0.5],
		fingers: [1, -0.25, 0],
	}),
});

const calfRaise: Figure = {
	...seen,
	keys: [key(onToes(0, 0, 0.53), 2400, 1, 400), key(onToes(-54, 0.03, 0.576), 1500, 0, 900)],
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

const ringed = (x: number, z: number): Pose => ({
	...STAND,
	place: onPelvis(x, 0.503, z),
	pelvis: [-x * 160, -z * 160, 0],
	lumbar: [x * 190, z * 220, 0],
	thorax: [x * 60, z * 60, 0],
	legs: both<LegPose>({ foot: [0, 0, 0.13], turn: 8 }),
	arms: both(HAND_ON_HIP),
});

const hipCircles: Figure = {
	...seen,
	keys: [
		key(ringed(0.046, 0), 700, 0),
		key(ringed(0, 0.046), 700, 0),
		key(ringed(-0.046, 0), 700, 0),
		key(ringed(0, -0.046), 700, 0),
	],
	flow: true,
	rounds: 2,
	peak: 1,
	camera: { azimuth: 32, elevation: 12 },
	marks: ['right leg'],
	stretch: [{ area: 'hip flexor' }, { area: 'hip flexor', side: 'left' }],
	hints: [
		{
			on: 'pelvis',
			path: arc([0, -0.02, 0], [0.21, 0, 0], [0, 0, 0.23], -120, 120),
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
		{ hand: [0.1, 0.62, 0.3], elbow: [-0.5, -1, 0.3], fingers: [0.6, 0.6, 0.2] },
	],
});

const legSwingFront: Figure = {
	...seen,
	keys: [
		key(swung([-0.5, -0.87, 0.03], [-0.8, -0.6, 0], 25), 400, 0),
		key(swung([0.2, -1, 0.03], [-0.75, -1, 0], -5), 400, 0),
		key(swung([0.83, -0.56, 0.03], [0.84, -0.54, 0], 0), 400, 0),
		key(swung([0.2, -1, 0.03], [-0.75, -1, 0], -5), 400, 0),
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
		{ thigh: [0.16, -1, z], shin: [0.1, -1, z * 1.1], point: -4 },
		{ foot: [0, 0, 0.06], turn: 0 },
	],
	arms: both<ArmPose>({ hand: [0.3, 0.77, 0.11], elbow: [-0.3, -1, 0.4], fingers: [0.2, 1, 0] }),
});

const legSwingSide: Figure = {
	...seen,
	keys: [key(swept(0.75), 750, 1), key(swept(-0.48), 750, 0)],
	flow: true,
	rounds: 2,
	peak: 0,
	camera: { azimuth: 156, elevation: 9 },
	props: [{ kind: 'wall', face: 0.32, half: 0.36 }],
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
				[0.1, 0.1, -0.27],
				[0.1, -0.02, 0.1],
				[0.1, 0.16, 0.46],
			],
			both: true,
		},
	],
	marks: ['right leg'],
};

const lunged: Pose = {
	...STAND,
	place: onPelvis(0, 0.33),
	pelvis: [4, 0, 0],
	legs: [{ foot: [0.24, 0, 0.075] }, { foot: [-0.32, 0, 0.075], tip: -58, knee: [1, -0.4, 0] }],
	arms: [
		{ upper: [-0.5, -0.87, 0.14], fore: [0.5, -0.8, 0] },
		{ upper: [0.5, -0.87, 0.14], fore: [0.8, 0.6, -0.2] },
	],
};

const striding: Pose = {
	...STAND,
	place: onPelvis(0.02, 0.529),
	legs: [{ foot: [0, 0, 0.07] }, { thigh: [0.96, -0.3, 0], shin: [-0.2, -1, 0], point: -36 }],
};

const walkingLunge: Figure = {
	...seen,
	keys: [
		key(lunged, 1300, 1, 200),
		key(striding, 1200, 0.2),
		key(mirrored(lunged), 1300, 1, 200),
		key(mirrored(striding), 1200, 0.2),
	],
	peak: 0,
	stretch: [{ area: 'quad' }],
	contacts: [],
};

const reaching: Pose = {
	...lunged,
	place: onPelvis(0, 0.36),
	arms: both<ArmPose>({ upper: [0.4, -0.9, 0.14], fore: [0.7, -0.7, 0] }),
};

const lungeReach: Figure = {
	...seen,
	keys: [
		key(reaching, 1700, 1, 300),
		key(
			{
				...reaching,
				lumbar: [-6, 0, 8],
				thorax: [-6, 0, 36],
				neck: [0, 0, 16],
				gaze: [-18, 0, 16],
				arms: [
					{ upper: [-0.1, 1, 0.28], fore: [-0.02, 1, 0.1], girdle: [0, 0.03] },
					{
						hand: { on: 'other knee', off: [-0.02, 0.05, -0.02] },
						elbow: [-0.2, -0.6, 0.8],
						fingers: [0.9, -0.3, -0.3],
					},
				],
			},
			2200,
			0,
			1200,
		),
	],
	camera: { azimuth: 56, elevation: 9 },
	stretch: [{ area: 'flank' }, { area: 'hip flexor', side: 'left' }],
	marks: ['right arm'],
};

/** Standing and breathing: the small figure of a break. */
export const STANDING: Figure = {
	...seen,
	keys: [key(STAND, 2400, 1, 200), key({ ...STAND, thorax: [6, 0, 0] }, 3600, 0, 300)],
	stretch: [],
};

/** Moves on one's feet, on the spot. */
export const standing = {
	'air-squat': airSquat,
	'standing-hamstring': standingHamstring,
	'hip-flexor-stretch': hipFlexorStretch,
	'standing-back-extension': standingBackExtension,
	'standing-quad': standingQuad,
	'calf-raise': calfRaise,
	'hip-circles': hipCircles,
	'leg-swing-front': legSwingFront,
	'leg-swing-side': legSwingSide,
	'walking-lunge': walkingLunge,
	'lunge-reach': lungeReach,
} satisfies Record<string, Figure>;
