import type { ArmPose, LegPose, Pose } from '../../core/figure/pose.ts';
import { STRAIGHT } from '../../core/figure/turn.ts';

/** The same for the right and the left limb. */
export function both<T>(limb: T): readonly [T, T] {
	return [limb, limb];
}

export const ARM_HANGS: ArmPose = { upper: [-0.06, -1, 0.13], fore: [0.16, -1, 0.0] };

export const HAND_ON_THIGH: ArmPose = {
	hand: { on: 'own thigh', off: [0.04, 0.068, 0] },
	elbow: [-0.6, -0.4, 0.45],
	fingers: [1, -0.05, -0.15],
};

export const HAND_ON_HIP: ArmPose = {
	hand: { on: 'pelvis', off: [0.01, 0.075, 0.108] },
	elbow: [-0.55, -0.1, 1],
	fingers: [0.8, -0.35, -0.35],
};

export const FOOT_UNDER_KNEE: LegPose = { foot: [0.25, 0, 0.085], turn: 4 };

export const FOOT_UNDER_HIP: LegPose = { foot: [0, 0, 0.085], turn: 6 };

/** Upright on both feet, arms loose. */
export const STAND: Pose = {
	place: { joint: 'pelvis', at: [0, 0.531, 0] },
	pelvis: STRAIGHT,
	lumbar: [-4, 0, 0],
	thorax: [4, 0, 0],
	neck: [6, 0, 0],
	gaze: [-6, 0, 0],
	legs: both(FOOT_UNDER_HIP),
	arms: both(ARM_HANGS),
};

/** Tall on a seat, hands on the thighs. */
export const SIT: Pose = {
	...STAND,
	place: { joint: 'pelvis', at: [0, 0.303, 0] },
	pelvis: [-2, 0, 0],
	lumbar: [0, 0, 0],
	thorax: [4, 0, 0],
	legs: both(FOOT_UNDER_KNEE),
	arms: both(HAND_ON_THIGH),
};

/** Hands and knees on a mat, head to the front. */
export const ALL_FOURS: Pose = {
	place: { joint: 'left knee', at: [0, 0.038, -0.085] },
	pelvis: [84, 0, 0],
	lumbar: [-2, 0, 0],
	thorax: [6, 0, 0],
	neck: [-8, 0, 0],
	gaze: [-8, 0, 0],
	legs: both<LegPose>({ thigh: [0, -1, 0], shin: [-1, -0.005, 0], point: 82 }),
	arms: both<ArmPose>({
		hand: [0.3, 0.022, 0.115],
		elbow: [-1, 0, 0.35],
		fingers: [1, -0.02, 0],
	}),
};
