import type { Figure } from '../../core/figure/figure.ts';
import type { ArmPose, Pose } from '../../core/figure/pose.ts';
import { ALL_FOURS, both, HAND_ON_HIP, HAND_ON_THIGH, SIT, STAND } from './stances.ts';

const CHAIR = { kind: 'chair', at: [0.045, 0, 0] } as const;
const FEET = [
	{ part: 'right foot', on: 'floor' },
	{ part: 'left foot', on: 'floor' },
] as const;

const ahead: ArmPose = { upper: [1, 0.02, 0.05], fore: [1, 0.1, -0.15] };

export const airSquat: Figure = {
	keys: [
		{ pose: { ...STAND, arms: both<ArmPose>({ upper: [0.1, -1, 0.1], fore: [0.6, -1, 0] }) }, move: 1800, hold: 500, air: 0.1 },
		{
			pose: {
				...STAND,
				place: { joint: 'pelvis', at: [-0.2, 0.27, 0] },
				pelvis: [40, 0, 0],
				lumbar: [-2, 0, 0],
				thorax: [0, 0, 0],
				neck: [-10, 0, 0],
				gaze: [-14, 0, 0],
				legs: both({ foot: [0, 0, 0.1], turn: 12 }),
				arms: both(ahead),
			},
			move: 1900,
			hold: 500,
			air: 1,
		},
	],
	camera: { azimuth: 68, elevation: 8 },
	props: [],
	stretch: [{ area: 'quad' }, { area: 'glute' }],
	contacts: FEET,
};

const figure4: Pose = {
	...SIT,
	place: { joint: 'pelvis', at: [0.05, 0.303, 0] },
	legs: [
		{ ankle: { on: 'other thigh', off: [0.075, 0.075, -0.04] }, knee: [0.35, 0, 1], point: -5 },
		{ foot: [0.29, 0, 0.085], turn: 0 },
	],
	arms: [
		{ hand: { on: 'own knee', off: [-0.03, 0.05, -0.03] }, elbow: [-0.8, 0, 0.6], fingers: [0.6, -0.3, 0.6] },
		{ hand: { on: 'other ankle', off: [0.0, 0.04, 0.01] }, elbow: [-0.3, -0.3, 1], fingers: [0.5, -0.3, -0.8] },
	],
};
export const seatedFigure4: Figure = {
	keys: [
		{ pose: figure4, move: 1800, hold: 400, air: 1 },
		{ pose: { ...figure4, pelvis: [26, 0, 0], lumbar: [4, 0, 0], neck: [0, 0, 0], gaze: [-8, 0, 0] }, move: 2600, hold: 1600, air: 0 },
	],
	camera: { azimuth: 42, elevation: 12 },
	props: [CHAIR],
	stretch: [{ area: 'glute' }],
	contacts: [{ part: 'left foot', on: 'floor' }],
	marks: ['right leg'],
};

export const childsPose: Figure = {
	keys: [
		{ pose: { ...ALL_FOURS, arms: both<ArmPose>({ hand: [0.33, 0.022, 0.115], elbow: [-1, 0, 0.35], fingers: [1, -0.02, 0] }) }, move: 2200, hold: 500, air: 1 },
		{
			pose: {
				...ALL_FOURS,
				pelvis: [100, 0, 0],
				lumbar: [26, 0, 0],
				thorax: [22, 0, 0],
				neck: [8, 0, 0],
				gaze: [6, 0, 0],
				legs: both({ thigh: [0.95, -0.28, 0], shin: [-1, -0.005, 0], point: 84 }),
				arms: both<ArmPose>({ hand: [0.36, 0.022, 0.115], elbow: [-0.3, 0.2, 0.8], fingers: [1, -0.02, 0] }),
			},
			move: 2600,
			hold: 2200,
			air: 0,
		},
	],
	camera: { azimuth: 72, elevation: 14 },
	props: [{ kind: 'mat', from: -0.36, to: 0.5 }],
	stretch: [{ area: 'lower back' }],
	contacts: [{ part: 'right hand', on: 'floor' }, { part: 'left hand', on: 'floor' }],
};

const heel: Pose = {
	...STAND,
	place: { joint: 'pelvis', at: [-0.03, 0.515, 0] },
	legs: [
		{ foot: [0.2, 0, 0.085], tip: 22 },
		{ foot: [-0.03, 0, 0.085], turn: 8 },
	],
	arms: both(HAND_ON_HIP),
};
export const standingHamstring: Figure = {
	keys: [
		{ pose: heel, move: 1800, hold: 400, air: 1 },
		{
			pose: { ...heel, place: { joint: 'pelvis', at: [-0.11, 0.49, 0] }, pelvis: [46, 0, 0], lumbar: [0, 0, 0], thorax: [2, 0, 0], neck: [-4, 0, 0], gaze: [-8, 0, 0] },
			move: 2600,
			hold: 1800,
			air: 0,
		},
	],
	camera: { azimuth: 68, elevation: 8 },
	props: [],
	stretch: [{ area: 'hamstring' }],
	contacts: FEET,
	marks: ['right leg'],
};

const tip = (angle: number, y: number): Pose => ({
	...STAND,
	place: { joint: 'pelvis', at: [0.0, y, 0] },
	legs: both({ foot: [-0.02, 0, 0.075], tip: angle }),
	arms: both<ArmPose>({ hand: [0.27, 0.46, 0.11], elbow: [-0.8, -0.6, 0.5], fingers: [1, -0.25, 0] }),
});
export const calfRaise: Figure = {
	keys: [
		{ pose: tip(0, 0.53), move: 2400, hold: 500, air: 1 },
		{ pose: tip(-48, 0.595), move: 1500, hold: 800, air: 0 },
	],
	camera: { azimuth: 62, elevation: 8 },
	props: [{ kind: 'desk', edge: 0.22 }],
	stretch: [{ area: 'calf' }, { area: 'calf', side: 'left' }],
	contacts: FEET,
	order: {},
};

const door: Pose = {
	...STAND,
	place: { joint: 'pelvis', at: [-0.06, 0.522, 0] },
	legs: [
		{ foot: [0.1, 0, 0.075], turn: 3 },
		{ foot: [-0.2, 0, 0.075], turn: 8 },
	],
	arms: both<ArmPose>({ hand: [0.0, 0.92, 0.27], elbow: [-0.1, -1, 0.3], fingers: [0.15, 1, 0] }),
};
export const doorwayPec: Figure = {
	keys: [
		{ pose: door, move: 1800, hold: 400, air: 1 },
		{ pose: { ...door, place: { joint: 'pelvis', at: [0.02, 0.52, 0] }, thorax: [-4, 0, 0] }, move: 2600, hold: 1800, air: 0 },
	],
	camera: { azimuth: 34, elevation: 8 },
	props: [{ kind: 'doorway', at: 0.03, half: 0.3 }],
	stretch: [{ area: 'chest' }],
	contacts: FEET,
};

const twist = (amount: number): Pose => ({
	...SIT,
	lumbar: [0, 0, 0.12 * amount],
	thorax: [0, 0, 0.6 * amount],
	neck: [4, 0, 0.2 * amount],
	gaze: [-4, 0, 0.25 * amount],
	arms: [
		{ hand: { on: 'other shoulder', off: [0.05, -0.06, -0.01] }, elbow: [0.4, -1, 0.5], fingers: [0.1, 0.4, -0.8] },
		{ hand: { on: 'other shoulder', off: [0.075, -0.06, -0.01] }, elbow: [0.4, -1, 0.5], fingers: [0.1, 0.4, -0.8] },
	],
});
export const seatedTwist: Figure = {
	keys: [
		{ pose: twist(0), move: 1800, hold: 500, air: 1 },
		{ pose: twist(58), move: 2600, hold: 1600, air: 0 },
	],
	camera: { azimuth: 28, elevation: 12 },
	props: [CHAIR],
	stretch: [{ area: 'flank' }],
	contacts: FEET,
};

export const slouch: Figure = {
	keys: [
		{ pose: SIT, move: 1000, air: 0.5 },
		{
			pose: {
				...SIT,
				place: { joint: 'pelvis', at: [0.05, 0.3, 0] },
				pelvis: [-22, 0, 0],
				lumbar: [40, 0, 0],
				thorax: [34, 0, 0],
				neck: [18, 0, 0],
				gaze: [-34, 0, 0],
				arms: both<ArmPose>({ ...HAND_ON_THIGH, girdle: [0.03, 0.01] }),
			},
			move: 4000,
			air: 0.5,
		},
	],
	camera: { azimuth: 82, elevation: 8 },
	props: [CHAIR],
	stretch: [],
	contacts: FEET,
};
