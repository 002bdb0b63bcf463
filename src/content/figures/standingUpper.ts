import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { both, BOTH_FEET, keyframe, anchorPelvis, STAND } from './stances.ts';

const seen = { camera: { azimuth: 68, elevation: 9 }, props: [], contacts: BOTH_FEET };

const handOnBack: ArmPose = {
	hand: { on: 'pelvis', off: [-0.068, 0.1, 0.07] },
	elbow: [-1, 0, 0.6],
	fingers: [0.15, -1, -0.25],
};

const standingBackExtension: Figure = {
	...seen,
	keyframes: [
		keyframe({ ...STAND, arms: both(handOnBack) }, 1900, 1, 400),
		keyframe(
			{
				...STAND,
				anchor: anchorPelvis(0.035, 0.529),
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

const inDoor: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.06, 0.508),
	legs: [
		{ foot: [0.1, 0, 0.075], turn: 3 },
		{ foot: [-0.14, 0, 0.075], turn: 8 },
	],
	arms: both<ArmPose>({ hand: [0, 0.91, 0.275], elbow: [-0.1, -1, 0.3], fingers: [0.1, 1, 0] }),
};

const doorwayPec: Figure = {
	keyframes: [
		keyframe(inDoor, 1800, 1, 400),
		keyframe(
			{ ...inDoor, anchor: anchorPelvis(0.03, 0.508), pelvis: [3, 0, 0], thorax: [-8, 0, 0] },
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 40, elevation: 9 },
	props: [{ kind: 'doorway', at: 0.03, half: 0.3 }],
	stretch: [{ area: 'chest' }],
	contacts: BOTH_FEET,
	hints: [
		{
			on: 'pelvis',
			path: [
				[-0.3, 0.05, 0],
				[-0.22, 0.05, 0],
				[-0.14, 0.05, 0],
			],
			when: 'out',
		},
	],
};

/** Moves on one's feet for the back and the chest. */
export const standingUpperFigures = {
	'standing-back-extension': standingBackExtension,
	'doorway-pec': doorwayPec,
} satisfies Record<string, Figure>;
