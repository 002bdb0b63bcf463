import type { ArmPose, Figure, HintArrow, LegPose, Pose } from '../../core/figure/model/figure.ts';
import { radians, type Vec } from '../../core/figure/model/geometry.ts';
import {
	anchorPelvis,
	arc,
	both,
	BOTH_FEET,
	CHAIR,
	HAND_ON_THIGH,
	keyframe,
	line,
	PALM_DOWN,
	SIT,
	SUPINE,
} from './stances.ts';

const seen = { camera: { azimuth: 58, elevation: 10 }, props: [CHAIR], contacts: BOTH_FEET };

const cradle: ArmPose = {
	hand: { on: 'head', off: [-0.055, 0, 0.04] },
	elbow: [0.15, 0.1, 1],
	fingers: [-0.3, 0.15, -1],
};

const open: Pose = { ...SIT, lumbar: [2, 0, 0], arms: both(cradle) };

const seatedThoracicExtension: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...open, thorax: [8, 0, 0] }, 1900, 1, 400),
		keyframe({ ...open, thorax: [-34, 0, 0], neck: [0, 0, 0], gaze: [-8, 0, 0] }, 2400, 0, 900),
	],
	camera: { azimuth: 66, elevation: 10 },
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'low' }],
	stretch: [{ area: 'chest' }],
	order: { head: 0.3 },
	hints: [{ on: 'pelvis', path: arc([0.05, 0.36, 0], [0.2, 0, 0], [0, 0.19, 0], -12, 60) }],
};

/** A hand flat on the opposite shoulder of a chest that bends back by some degrees. */
const acrossChest = (ahead: number, back: number): ArmPose => {
	const [c, s] = [Math.cos(radians(back)), Math.sin(radians(back))];
	const onChest = (x: number, y: number, z: number): Vec => [x * c - y * s, x * s + y * c, z];
	return {
		hand: { on: 'other shoulder', off: [ahead, -0.04, 0.05] },
		elbow: [0.4, -1, 0.5],
		fingers: onChest(-0.2, 0.3, -0.92),
		palm: onChest(-1, 0, -0.1),
		grip: 'flat',
	};
};

const openLess = (back: number): Pose => ({
	...SIT,
	lumbar: [2, 0, 0],
	thorax: [-back, 0, 0],
	arms: [acrossChest(0.052, back), acrossChest(0.046, back)],
});

/** Arms crossed on the chest, half the range. */
const easierThoracicExtension: Figure = {
	...seatedThoracicExtension,
	keyframes: [
		keyframe(openLess(-8), 1900, 1, 400),
		keyframe({ ...openLess(34), neck: [18, 0, 0], gaze: [-4, 0, 0] }, 2200, 0, 900),
	],
	camera: { azimuth: 30, elevation: 8 },
	stretch: [{ area: 'chest', during: [1, 1] }],
	order: { 'right forearm': 0.4, 'left forearm': 0.36 },
	hints: [{ on: 'pelvis', path: arc([0.05, 0.36, 0], [0.29, 0, 0], [0, 0.24, 0], 26, 76) }],
};

const turnedBy = (amount: number): Pose => ({
	...SIT,
	lumbar: [0, 0, 11 * amount],
	thorax: [0, 0, 40 * amount],
	neck: [4, 0, 16 * amount],
	gaze: [-4, 0, 18 * amount],
	arms: [
		amount > 0
			? {
					hand: [-0.1, 0.375, 0.165],
					elbow: [-1, -0.2, 0.6],
					fingers: [-0.2, -0.6, -0.75],
					palm: [-0.4, 0.3, -1],
					grip: 'fist',
				}
			: HAND_ON_THIGH,
		amount > 0
			? {
					hand: { on: 'other thigh', off: [0.1, 0.045, -0.05] },
					elbow: [0.4, -0.6, 1],
					fingers: [0.3, -0.85, -0.35],
				}
			: HAND_ON_THIGH,
	],
});

/** Round the chest from its left to its right, as ribs and shoulders turn. */
const turning: HintArrow = {
	on: 'pelvis',
	path: arc([0, 0.19, 0], [0.26, 0, 0], [0, 0, 0.26], -30, 62),
};

const seatedTwist: Figure = {
	...seen,
	keyframes: [keyframe(turnedBy(0), 2000, 1, 500), keyframe(turnedBy(1), 2600, 0, 1800)],
	camera: { azimuth: 52, elevation: 14 },
	hints: [turning],
	order: { 'right arm': 0.3 },
	marks: ['right arm'],
	stretch: [{ area: 'flank' }],
};

const lookedRound = (amount: number): Pose => ({
	...SIT,
	thorax: [4, 0, 28 * amount],
	neck: [4, 0, 20 * amount],
	gaze: [-4, 0, 24 * amount],
});

/** Head and shoulders alone, the hands where they are. */
const easierTwist: Figure = {
	...seatedTwist,
	keyframes: [keyframe(lookedRound(0), 2000, 1, 500), keyframe(lookedRound(1), 2600, 0, 1800)],
	stretch: [],
};

const rocked = (pelvis: number, lumbar: number, thorax: number): Pose => ({
	...SIT,
	pelvis: [pelvis, 0, 0],
	lumbar: [lumbar, 0, 0],
	thorax: [thorax, 0, 0],
	neck: [6 - (pelvis + lumbar + thorax) / 2, 0, 0],
	gaze: [-6 - (pelvis + lumbar + thorax) / 2, 0, 0],
	arms: both<ArmPose>({
		...HAND_ON_THIGH,
		hand: { on: 'own thigh', off: [0.05, 0.068, 0] },
		elbow: [-1, -0.3, 0.3],
	}),
});

/** Arrows behind and before a pelvis that rolls, on the way to one keyframe alone. */
const rolling = (toward: number, way: 1 | -1): readonly HintArrow[] =>
	[-0.19, 0.19].map((radius) => ({
		on: 'left foot',
		path: arc([-0.25, 0.33, 0.085], [radius, 0, 0], [0, radius, 0], -28 * way, 28 * way),
		toward,
	}));

const seatedPelvicTilt: Figure = {
	...seen,
	keyframes: [
		keyframe(rocked(42, -36, -16), 2000, 1, 300),
		keyframe(rocked(-40, 42, 10), 2400, 0, 300),
	],
	camera: { azimuth: 102, elevation: 6 },
	ghost: true,
	props: [{ kind: 'chair', at: [0.045, 0, 0], back: 'none' }],
	stretch: [{ area: 'lower back', during: [1, 1] }],
	hints: [...rolling(0, -1), ...rolling(1, 1)],
};

/** The arms flat on the mat, so far from the body that the low back is seen. */
const armBeside: ArmPose = {
	hand: [-0.12, 0.022, 0.4],
	elbow: [0.2, 0, 1],
	fingers: [0.6, -0.02, 0.8],
	...PALM_DOWN,
};

/** Buttocks and shoulders stay on the mat, while the waist leaves it or comes down on it. */
const rockedLying = (pelvis: number, lumbar: number, thorax: number, neck: number): Pose => ({
	...SUPINE,
	anchor: anchorPelvis(0, 0.07),
	pelvis: [-90 + pelvis, 0, 0],
	lumbar: [lumbar, 0, 0],
	thorax: [thorax, 0, 0],
	neck: [neck, 0, 0],
	legs: both<LegPose>({ foot: [0.26, 0, 0.085] }),
	arms: both(armBeside),
});

/** An arrow above the waist of one who lies: it arches up, or comes down on the mat. */
const sinking = (toward: number, from: number, to: number): HintArrow => ({
	on: 'left foot',
	path: line([-0.365, from, 0.16], [-0.365, to, 0.16]),
	toward,
});

/** On the back, knees bent. */
const easierPelvicTilt: Figure = {
	keyframes: [
		keyframe(rockedLying(38, -46, -8, 14), 2000, 1, 300),
		keyframe(rockedLying(-20, 22, 2, 2), 2400, 0, 300),
	],
	camera: { azimuth: 86, elevation: 12 },
	props: [{ kind: 'mat', from: -0.5, to: 0.42 }],
	stretch: [],
	contacts: BOTH_FEET,
	hints: [sinking(0, -0.03, 0.03), sinking(1, 0.03, -0.03)],
};

const onDesk: ArmPose = {
	hand: [0.58, 0.452, 0.21],
	elbow: [-0.4, -0.9, 0.5],
	fingers: [1, 0, -0.1],
	...PALM_DOWN,
};

/** Forearms on the desk, the chest between the arms. */
const deskFold: Figure = {
	...seen,
	keyframes: [
		keyframe(
			{
				...SIT,
				pelvis: [22, 0, 0],
				lumbar: [2, 0, 0],
				thorax: [2, 0, 0],
				arms: both<ArmPose>({ ...onDesk, hand: [0.43, 0.452, 0.19] }),
			},
			2200,
			1,
			400,
		),
		keyframe(
			{
				...SIT,
				pelvis: [42, 0, 0],
				lumbar: [8, 0, 0],
				thorax: [4, 0, 0],
				neck: [16, 0, 0],
				gaze: [14, 0, 0],
				arms: both<ArmPose>({ ...onDesk, elbow: [-0.1, 0.2, 1] }),
			},
			2800,
			0,
			2000,
		),
	],
	camera: { azimuth: 66, elevation: 22 },
	props: [CHAIR, { kind: 'desk', edge: 0.33 }],
	stretch: [{ area: 'upper back' }],
	order: { 'right leg': -5, 'left leg': -5 },
	hints: [
		{
			on: 'right foot',
			path: [
				[-0.03, 0.8, 0],
				[0.07, 0.74, 0],
				[0.1, 0.63, 0],
			],
		},
	],
};

/** Tall, the hands before the knees; they press, and nothing else moves. */
const braced: Pose = {
	...SIT,
	arms: both<ArmPose>({
		...HAND_ON_THIGH,
		hand: { on: 'own thigh', off: [0.06, 0.068, 0.01] },
		elbow: [-0.5, -0.2, 0.8],
	}),
};

const pressed = (z: number) =>
	({
		on: 'pelvis',
		path: line([0.27, 0.18, 0.115 * z], [0.27, 0.085, 0.115 * z]),
		press: true,
	}) as const;

const seatedBrace: Figure = {
	...seen,
	keyframes: [keyframe(braced, 1500, 1, 300), keyframe(braced, 1900, 0, 2200)],
	camera: { azimuth: 26, elevation: 12 },
	stretch: [{ area: 'belly' }],
	felt: 'work',
	eases: true,
	hints: [pressed(1), pressed(-1)],
};

/** Moves on a chair for the back and the core. */
export const seatedBackFigures = {
	'seated-thoracic-extension': seatedThoracicExtension,
	'seated-twist': seatedTwist,
	'seated-pelvic-tilt': seatedPelvicTilt,
	'desk-fold': deskFold,
	'wheel-fold': { ...deskFold, wheelchair: true },
	'seated-brace': seatedBrace,
} satisfies Record<string, Figure>;

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierSeatedBack = {
	'seated-thoracic-extension': easierThoracicExtension,
	'seated-twist': easierTwist,
	'seated-pelvic-tilt': easierPelvicTilt,
} satisfies Record<string, Figure>;
