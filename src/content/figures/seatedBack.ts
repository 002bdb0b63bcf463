import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { both, BOTH_FEET, CHAIR, HAND_ON_THIGH, keyframe, SIT } from './stances.ts';

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
	keyframes: [keyframe(turnedBy(0), 2000, 1, 500), keyframe(turnedBy(1), 2600, 0, 1800)],
	camera: { azimuth: 26, elevation: 12 },
	marks: ['right arm'],
	stretch: [{ area: 'flank', side: 'left' }],
	order: { 'left arm': 0.1 },
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
	keyframes: [
		keyframe(rocked(16, -30, 14), 2000, 1, 300),
		keyframe(rocked(-28, 42, 4), 2400, 0, 300),
	],
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

const onDesk: ArmPose = {
	hand: [0.6, 0.452, 0.15],
	elbow: [-0.4, -0.9, 0.5],
	fingers: [1, -0.05, -0.1],
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
				arms: both<ArmPose>({ ...onDesk, hand: [0.43, 0.452, 0.15] }),
			},
			2200,
			1,
			400,
		),
		keyframe(
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
	keyframes: [keyframe(braced(1), 1500, 1, 300), keyframe(braced(0), 1900, 0, 2200)],
	camera: { azimuth: 52, elevation: 10 },
	stretch: [{ area: 'belly' }],
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
