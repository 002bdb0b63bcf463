import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { arc, both, BOTH_FEET, CHAIR, HAND_ON_THIGH, keyframe, SIT } from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const chinTuck: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...SIT, neck: [38, 0, 0], gaze: [-38, 0, 0] }, 2000, 1, 500),
		keyframe({ ...SIT, neck: [-10, 0, 0], gaze: [10, 0, 0] }, 1800, 0, 2000),
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

const rest: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...SIT, thorax: [2, 0, 0] }, 2600, 1, 300),
		keyframe({ ...SIT, pelvis: [-5, 0, 0], lumbar: [5, 0, 0], thorax: [8, 0, 0] }, 4600, 0, 500),
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
	keyframes: [
		keyframe(breathing(0.012, 0.8), 2200, 0.8, 200),
		keyframe(breathing(0.018, 1), 700, 1, 200),
		keyframe(breathing(-0.008, 0), 5600, 0, 400),
	],
	peak: 2,
	camera: { azimuth: 34, elevation: 8 },
	crop: 'upper',
	stretch: [],
};

const openArms: Figure = {
	...seen,
	keyframes: [
		keyframe(
			{
				...SIT,
				arms: both<ArmPose>({ upper: [0.75, -0.45, 0.4], fore: [0.95, 0.1, 0], girdle: [0.02, 0] }),
			},
			1900,
			1,
			400,
		),
		keyframe(
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

const rolled = (forward: number, up: number): Pose => ({
	...SIT,
	arms: both<ArmPose>({ ...HAND_ON_THIGH, girdle: [forward, up] }),
});

const shoulderRolls: Figure = {
	...seen,
	keyframes: [
		keyframe(rolled(0.035, 0.012), 550, 0),
		keyframe(rolled(0, 0.045), 550, 0),
		keyframe(rolled(-0.04, 0.012), 550, 0),
		keyframe(rolled(-0.005, -0.014), 650, 0),
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
	keyframes: [keyframe(driven(1), 420, 0), keyframe(driven(-1), 420, 0)],
	flow: true,
	rounds: 3,
	camera: { azimuth: 66, elevation: 10 },
	stretch: [{ area: 'shoulder' }],
};

const pushed = (x: number, y: number, lean: number): Pose => ({
	...SIT,
	pelvis: [lean, 0, 0],
	gaze: [-lean - 4, 0, 0],
	arms: both<ArmPose>({ hand: [x, y, 0.185], elbow: [-1, 0.1, 0.5], fingers: [0.5, -0.7, -0.2] }),
});

const rollOrArms: Figure = {
	keyframes: [
		keyframe(pushed(-0.06, 0.3, 2), 450, 0),
		keyframe(pushed(0.03, 0.32, 6), 300, 0),
		keyframe(pushed(0.13, 0.27, 12), 450, 0),
		keyframe(pushed(0.06, 0.37, 6), 500, 0),
	],
	flow: true,
	rounds: 3,
	peak: 2,
	wheelchair: true,
	camera: { azimuth: 66, elevation: 10 },
	props: [CHAIR],
	stretch: [{ area: 'shoulder' }],
	contacts: BOTH_FEET,
	hints: [
		{
			on: 'right foot',
			path: [
				[0.06, 0.04, 0.2],
				[0.16, 0.04, 0.2],
				[0.22, 0.04, 0.2],
			],
			when: 'out',
		},
	],
};

/** Moves on a chair for breath and eyes, neck, chest, shoulders and arms. */
export const seatedUpperFigures = {
	'chin-tuck': chinTuck,
	'look-far': lookFar,
	'long-exhale': longExhale,
	rest,
	'open-arms': openArms,
	'shoulder-rolls': shoulderRolls,
	'seated-arm-drive': seatedArmDrive,
	'roll-or-arms': rollOrArms,
} satisfies Record<string, Figure>;
