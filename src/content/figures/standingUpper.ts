import type { ArmPose, Figure, Pose } from '../../core/figure/model/figure.ts';
import { both, BOTH_FEET, keyframe, anchorPelvis, STAND, PALM_AHEAD, line } from './stances.ts';

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
	arrow: { on: ['head'] },
};

/** The hips against the edge of a desk, and a smaller arch. */
const easierBackExtension: Figure = {
	...standingBackExtension,
	keyframes: [
		keyframe({ ...STAND, arms: both(handOnBack) }, 1900, 1, 400),
		keyframe(
			{
				...STAND,
				pelvis: [-2, 0, 0],
				lumbar: [-18, 0, 0],
				thorax: [-8, 0, 0],
				arms: both(handOnBack),
			},
			2200,
			0,
			900,
		),
	],
	props: [{ kind: 'side desk', at: [-0.29, 0, 0] }],
};

/** A forearm behind the post of a door. */
const onPost = (aside: number): ArmPose => ({
	hand: [-0.035, 0.9, aside],
	elbow: [-0.1, -1, 0.02],
	fingers: [0, 1, 0],
	...PALM_AHEAD,
});

/** Elbows at the height of the shoulders, forearms upright along the frame. */
const inDoor: Pose = {
	...STAND,
	anchor: anchorPelvis(-0.055, 0.472),
	legs: [
		{ foot: [-0.14, 0, 0.095], turn: 8 },
		{ foot: [0.18, 0, 0.095], turn: 3 },
	],
	arms: [onPost(0.274), onPost(0.302)],
};

const doorwayPec: Figure = {
	keyframes: [
		keyframe(inDoor, 1800, 1, 400),
		keyframe(
			{ ...inDoor, anchor: anchorPelvis(0.05, 0.472), pelvis: [4, 0, 0], thorax: [-8, 0, 0] },
			2600,
			0,
			1800,
		),
	],
	camera: { azimuth: 52, elevation: 6 },
	order: { 'left arm': -0.2 },
	props: [{ kind: 'doorway', at: 0.0, half: 0.285 }],
	stretch: [{ area: 'chest' }],
	contacts: [...BOTH_FEET, { part: 'right hand', on: 'none' }, { part: 'left hand', on: 'none' }],
	hints: [{ on: 'pelvis', path: line([0.24, 0, -0.02], [0.56, 0, -0.02]) }],
};

/** Moves on one's feet for the back and the chest. */
export const standingUpperFigures = {
	'standing-back-extension': standingBackExtension,
	'doorway-pec': doorwayPec,
} satisfies Record<string, Figure>;

/** The easier versions of moves of this file that are drawn by themselves. */
export const easierStandingUpper = {
	'standing-back-extension': easierBackExtension,
} satisfies Record<string, Figure>;
