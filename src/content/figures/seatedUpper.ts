import type { ArmPose, Figure, HintArrow, Pose } from '../../core/figure/model/figure.ts';
import { arc, both, BOTH_FEET, CHAIR, HAND_ON_THIGH, keyframe, SIT, line } from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const chinTuck: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...SIT, neck: [44, 0, 0], gaze: [-44, 0, 0] }, 2000, 1, 500),
		keyframe({ ...SIT, neck: [-10, 0, 0], gaze: [10, 0, 0] }, 1800, 0, 2000),
	],
	camera: { azimuth: 82, elevation: 6 },
	crop: 'upper',
	stretch: [{ area: 'neck' }],
	hints: [{ on: 'chest', path: line([0.3, 0.22, 0], [0.2, 0.22, 0]) }],
};

/** From ahead back to a headrest. */
const easierChinTuck: Figure = {
	...chinTuck,
	keyframes: [
		keyframe({ ...SIT, pelvis: [-8, 0, 0], neck: [44, 0, 0], gaze: [-40, 0, 0] }, 2000, 1, 500),
		keyframe({ ...SIT, pelvis: [-8, 0, 0], neck: [-10, 0, 0], gaze: [14, 0, 0] }, 1800, 0, 1400),
	],
	camera: { azimuth: 90, elevation: 5 },
	props: [{ kind: 'chair', at: [0.037, 0, 0], back: 'high' }],
};

const rest: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...SIT, thorax: [2, 0, 0] }, 2600, 1, 300),
		keyframe({ ...SIT, thorax: [4, 0, 0], gaze: [-8, 0, 0] }, 4600, 0, 500),
	],
	stretch: [],
};

const lookFar: Figure = {
	...rest,
	keyframes: [keyframe(SIT, 2600, 1, 300), keyframe({ ...SIT, lumbar: [1, 0, 0] }, 4600, 0, 500)],
	camera: { azimuth: 54, elevation: 8 },
	props: [CHAIR, { kind: 'window', face: 0.66 }],
	hints: [{ on: 'head', path: line([0.1, 0.0, 0], [0.63, 0.03, -0.11]), sight: true }],
};

/** The near hand flat on the belly, with which it goes out and in; the far one on the thigh. */
const breathing = (up: number, air: number, thorax = 3): Pose => ({
	...SIT,
	thorax: [thorax, 0, 0],
	arms: [
		{
			hand: { on: 'pelvis', off: [-0.056 + 0.078 * air, 0.108, 0.094] },
			elbow: [-0.7, -0.8, 0.9],
			fingers: [0.85, -0.12, -0.5],
			palm: [-0.55, 0, -0.8],
			grip: 'flat',
			girdle: [0, up],
		},
		{
			...HAND_ON_THIGH,
			hand: { on: 'own thigh', off: [-0.03, 0.068, 0] },
			elbow: [-1, -0.3, 0.3],
			girdle: [0, up],
		},
	],
});

/** An arrow before the belly, outward as it fills or inward as it empties. */
const belly = (toward: number, from: number, to: number): HintArrow => ({
	on: 'pelvis',
	path: line([from, 0.1, 0], [to, 0.1, 0]),
	toward,
});

/** The chest lifts a little with the sip on top. */
const sip: HintArrow = { on: 'pelvis', path: line([0.17, 0.2, 0], [0.18, 0.28, 0]), toward: 1 };

const longExhale: Figure = {
	...seen,
	keyframes: [
		keyframe(breathing(0, 0.65, 6), 2200, 0.65, 200),
		keyframe(breathing(0.034, 1, -5), 700, 1, 200),
		keyframe(breathing(-0.006, 0), 5600, 0, 400),
	],
	peak: 2,
	camera: { azimuth: 74, elevation: 6 },
	crop: 'upper',
	breath: 'both',
	stretch: [],
	hints: [belly(0, 0.19, 0.28), sip, belly(2, 0.3, 0.15)],
};

/** No sip on top, and an out-breath that is a little longer than the in-breath. */
const easierExhale: Figure = {
	...longExhale,
	keyframes: [
		keyframe(breathing(0.012, 1), 2800, 1, 200),
		keyframe(breathing(-0.006, 0), 3600, 0, 300),
	],
	peak: 1,
	hints: [belly(0, 0.19, 0.28), belly(1, 0.28, 0.17)],
};

const openArms: Figure = {
	...seen,
	keyframes: [
		keyframe(SIT, 1900, 1, 400),
		keyframe(
			{
				...SIT,
				thorax: [-14, 0, 0],
				arms: both<ArmPose>({
					upper: [-0.2, -0.08, 1],
					fore: [-0.3, 0.12, 1],
					palm: [1, 0.1, 0.3],
					grip: 'flat',
					girdle: [-0.035, 0],
				}),
			},
			2400,
			0,
			1600,
		),
	],
	camera: { azimuth: 8, elevation: 14 },
	stretch: [{ area: 'chest' }],
	arrow: { on: ['right hand', 'left hand'] },
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
	felt: 'work',
	arrow: { on: ['left hand'] },
};

/** A hand that closes round the push rim; `lean` degrees of the trunk. */
const pushed = (x: number, y: number, lean: number): Pose => ({
	...SIT,
	pelvis: [lean, 0, 0],
	gaze: [-lean - 4, 0, 0],
	arms: both<ArmPose>({
		hand: [x, y, 0.19],
		elbow: [-1, 0.1, 0.5],
		palm: [0, 0, -1],
		grip: 'hook',
	}),
});

/** Back through the air, clear of the wheels. */
const returning: Pose = {
	...pushed(0, 0, 2),
	arms: both<ArmPose>({ hand: [-0.09, 0.41, 0.23], elbow: [-1, -0.3, 0.5] }),
};

const rollOrArms: Figure = {
	keyframes: [
		keyframe(pushed(-0.085, 0.3, 0), 450, 0),
		keyframe(pushed(0.01, 0.322, 6), 300, 0),
		keyframe(pushed(0.105, 0.272, 14), 450, 0),
		keyframe(returning, 500, 0),
	],
	flow: true,
	rounds: 3,
	peak: 1,
	wheelchair: true,
	camera: { azimuth: 36, elevation: 12 },
	order: { 'left arm': -0.1 },
	props: [CHAIR],
	stretch: [{ area: 'shoulder' }, { area: 'shoulder', side: 'left' }],
	felt: 'work',
	contacts: BOTH_FEET,
	hints: [
		// On with the rim, and back through the air.
		{
			on: 'right foot',
			path: arc([-0.265, 0.136, 0.1], [0.1, 0, 0], [0, 0.1, 0], 135, 25),
			toward: 2,
		},
		{
			on: 'right foot',
			path: arc([-0.265, 0.136, 0.1], [0.3, 0, 0], [0, 0.3, 0], 128, 166),
			toward: 0,
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

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierSeatedUpper = {
	'chin-tuck': easierChinTuck,
	'long-exhale': easierExhale,
} satisfies Record<string, Figure>;
