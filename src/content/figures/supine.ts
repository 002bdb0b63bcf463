import type { ArmPose, Figure, HintArrow, LegPose, Pose } from '../../core/figure/model/figure.ts';
import type { Vec } from '../../core/figure/model/geometry.ts';
import {
	anchorPelvis,
	arc,
	both,
	BOTH_FEET,
	BOTH_HANDS,
	keyframe,
	line,
	mirrored,
	SUPINE,
} from './stances.ts';

/** The hips lifted by a share of the whole way. */
const lifted = (share: number): Pose => ({
	...SUPINE,
	anchor: { joint: 'chest', at: [-0.2, 0.07 + 0.022 * share, 0] },
	pelvis: [-90 - 38 * share, 0, 0],
	lumbar: [-4 + 4 * share, 0, 0],
	thorax: [4 + 28 * share, 0, 0],
	neck: [4 + 8 * share, 0, 0],
});

/** The `start` of the arrow is its height above the ankle; it is the longer, the higher the hips go. */
export const bridgeOf = (
	share: number,
	hold: number,
	[start, length]: readonly [number, number],
): Figure => ({
	camera: { azimuth: 62, elevation: 20 },
	keyframes: [keyframe(SUPINE, 2000, 1, 300), keyframe(lifted(share), 1900, 0, hold)],
	props: [{ kind: 'mat', from: -0.5, to: 0.34 }],
	stretch: [{ area: 'glute' }],
	felt: 'work',
	hints: [{ on: 'right foot', path: line([-0.25, start, -0.08], [-0.25, start + length, -0.08]) }],
	contacts: [...BOTH_FEET, ...BOTH_HANDS],
});

/** The head in both hands, the shoulder blades on the roller, the buttocks where they are. */
const cradled = (
	pelvis: number,
	lumbar: number,
	thorax: number,
	neck: number,
	elbow: Vec,
): Pose => ({
	...SUPINE,
	anchor: { joint: 'chest', at: [-0.2, 0.155, 0] },
	pelvis: [pelvis, 0, 0],
	lumbar: [lumbar, 0, 0],
	thorax: [thorax, 0, 0],
	neck: [neck, 0, 0],
	arms: both<ArmPose>({
		hand: { on: 'head', off: [-0.06, -0.02, 0.04] },
		elbow,
		fingers: [-0.5, 0.1, -0.8],
	}),
});

/** Back over a roller under the shoulder blades. */
export const foamRoller: Figure = {
	camera: { azimuth: 76, elevation: 22 },
	keyframes: [
		keyframe(cradled(-66, -6, 24, 14, [0.22, 0.12, 1.5]), 2000, 1, 300),
		keyframe(cradled(-60, 4, -44, -2, [0.3, 0.5, 1.4]), 2400, 0, 1100),
	],
	props: [
		{ kind: 'mat', from: -0.52, to: 0.34 },
		{ kind: 'roller', at: [-0.2, 0.045, 0] },
	],
	stretch: [{ area: 'chest' }],
	contacts: BOTH_FEET,
	order: { 'right arm': 0.05 },
	hints: [
		{
			on: 'right foot',
			path: arc([-0.42, 0.06, -0.08], [0.38, 0, 0], [0, 0.38, 0], 90, 136),
		},
	],
};

const bug: Pose = {
	...SUPINE,
	anchor: anchorPelvis(0, 0.07),
	legs: both<LegPose>({ thigh: [0.02, 1, 0], shin: [1, 0, 0] }),
	arms: both<ArmPose>({ upper: [0, 1, 0], fore: [0, 1, 0] }),
};

const bugOut: Pose = {
	...bug,
	legs: [
		{ thigh: [0.02, 1, 0], shin: [1, 0, 0] },
		{ thigh: [0.94, 0.34, 0], shin: [0.98, 0.16, 0], point: 15 },
	],
	arms: [
		{ upper: [-0.82, 0.56, 0.05], fore: [-0.92, 0.4, 0] },
		{ upper: [0, 1, 0], fore: [0, 1, 0] },
	],
};

/** From above back over the head and, on the other side, forward over the mat. */
const lowering = (side: 1 | -1, toward: number): readonly HintArrow[] => [
	{
		on: 'pelvis',
		path: arc([0, 0.27, 0.115 * side], [0, -0.48, 0], [0.48, 0, 0], 108, 143),
		toward,
	},
	{
		on: 'pelvis',
		path: arc([0, 0, -0.085 * side], [0, -0.6, 0], [0.6, 0, 0], 42, 20),
		toward,
	},
];

/** Arm and leg of opposite sides lowered in turn, the leg clear of the mat. */
export const deadBug: Figure = {
	keyframes: [
		keyframe(bug, 1500, 1, 200),
		keyframe(bugOut, 2000, 0, 700),
		keyframe(bug, 1500, 1, 200),
		keyframe(mirrored(bugOut), 2000, 0, 700),
	],
	peak: 1,
	camera: { azimuth: 104, elevation: 18 },
	props: [{ kind: 'mat', from: -0.52, to: 0.52, half: 0.19 }],
	stretch: [{ area: 'belly' }],
	felt: 'work',
	hints: [...lowering(1, 1), ...lowering(-1, 3)],
	contacts: [],
};
