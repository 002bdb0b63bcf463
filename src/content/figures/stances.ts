import { add, between, radians, STRAIGHT, type Vec } from '../../core/figure/model/geometry.ts';
import type {
	ArmPose,
	Contact,
	Keyframe,
	LegPose,
	Pose,
	FigureProp,
} from '../../core/figure/model/figure.ts';

/**
 * The path of a round arrow about `centre`: from one angle to another, in degrees, where 0 lies
 * along `first` and 90 along `second`.
 */
export function arc(
	centre: Vec,
	first: Vec,
	second: Vec,
	from: number,
	to: number,
): readonly Vec[] {
	const steps = 8;
	return Array.from({ length: steps + 1 }, (_, step) => {
		const angle = radians(from + ((to - from) * step) / steps);
		return add(add(centre, first, Math.cos(angle)), second, Math.sin(angle));
	});
}

/** The path of a straight arrow. */
export function line(from: Vec, to: Vec): readonly Vec[] {
	return [from, between(from, to, 0.5), to];
}

/** The same for the right and the left limb. */
export function both<T>(limb: T): readonly [T, T] {
	return [limb, limb];
}

/** A pose that is reached in `move` ms with the lungs filled to `air`, and held `hold` ms. */
export function keyframe(pose: Pose, move: number, air: number, hold = 0): Keyframe {
	return { pose, move, air, hold };
}

export function anchorPelvis(x: number, y: number, z = 0): Pose['anchor'] {
	return { joint: 'pelvis', at: [x, y, z] };
}

export const ARM_HANGS: ArmPose = { upper: [-0.1, -1, 0.14], fore: [0.12, -1, -0.02] };

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

/** A hand that lies flat on what is under it, or on a wall ahead. */
export const PALM_DOWN = { palm: [0, -1, 0], grip: 'flat' } as const;
export const PALM_AHEAD = { palm: [1, 0, 0], grip: 'flat' } as const;

export const FOOT_UNDER_KNEE: LegPose = { foot: [0.25, 0, 0.085], turn: 4 };

export const FOOT_UNDER_HIP: LegPose = { foot: [0, 0, 0.085], turn: 6 };

/** Upright on both feet, arms loose. */
export const STAND: Pose = {
	anchor: anchorPelvis(0, 0.531),
	pelvis: STRAIGHT,
	lumbar: [-4, 0, 0],
	thorax: [4, 0, 0],
	neck: [6, 0, 0],
	gaze: [-6, 0, 0],
	legs: both(FOOT_UNDER_HIP),
	arms: both(ARM_HANGS),
};

/** Low in a long split stance, the right foot ahead, the rear knee clear of the ground. */
export const LUNGE: Pose = {
	...STAND,
	anchor: anchorPelvis(0, 0.345),
	pelvis: [4, 0, 0],
	legs: [{ foot: [0.24, 0, 0.075] }, { foot: [-0.32, 0, 0.075], tip: -58, knee: [1, -0.4, 0] }],
	arms: [
		{ upper: [-0.6, -0.8, 0.16], fore: [-0.05, -1, 0] },
		{ upper: [0.5, -0.87, 0.14], fore: [0.8, 0.6, -0.2] },
	],
};

/** Tall on a seat, hands on the thighs. */
export const SIT: Pose = {
	...STAND,
	anchor: anchorPelvis(0, 0.303),
	pelvis: [-2, 0, 0],
	lumbar: STRAIGHT,
	thorax: [4, 0, 0],
	legs: both(FOOT_UNDER_KNEE),
	arms: both(HAND_ON_THIGH),
};

/** Hands and knees on a mat, head to the front. */
export const ALL_FOURS: Pose = {
	anchor: { joint: 'left knee', at: [0, 0.038, -0.085] },
	pelvis: [77, 0, 0],
	lumbar: [-4, 0, 0],
	thorax: [6, 0, 0],
	neck: [-4, 0, 0],
	gaze: [-8, 0, 0],
	legs: both<LegPose>({ thigh: [0, -1, 0], shin: [-1, -0.005, 0], point: 82 }),
	arms: both<ArmPose>({
		hand: [0.28, 0.022, 0.115],
		elbow: [-1, 0, 0.35],
		fingers: [1, -0.02, 0],
		...PALM_DOWN,
	}),
};

/** On the back, knees bent, feet flat, arms beside; the head to the back. */
export const SUPINE: Pose = {
	anchor: { joint: 'chest', at: [-0.2, 0.07, 0] },
	pelvis: [-90, 0, 0],
	lumbar: [-4, 0, 0],
	thorax: [4, 0, 0],
	neck: [4, 0, 0],
	gaze: [2, 0, 0],
	legs: both<LegPose>({ foot: [0.22, 0, 0.085] }),
	arms: both<ArmPose>({
		hand: [0.01, 0.022, 0.19],
		elbow: [-0.4, 0, 1],
		fingers: [1, -0.02, 0],
		...PALM_DOWN,
	}),
};

/** The chair under `SIT`. */
export const CHAIR: FigureProp = { kind: 'chair', at: [0.045, 0, 0] };

export const BOTH_FEET: readonly Contact[] = [
	{ part: 'right foot', on: 'floor' },
	{ part: 'left foot', on: 'floor' },
];

export const BOTH_HANDS: readonly Contact[] = [
	{ part: 'right hand', on: 'floor' },
	{ part: 'left hand', on: 'floor' },
];

/** The same pose with left and right exchanged: one sign. */
export function mirrored(pose: Pose): Pose {
	const flip = ([x, y, z]: Vec): Vec => [x, -y, -z];
	const { anchor } = pose;
	const other = { 'right knee': 'left knee', 'left knee': 'right knee' } as const;
	const joint =
		anchor.joint === 'right knee' || anchor.joint === 'left knee'
			? other[anchor.joint]
			: anchor.joint;
	return {
		anchor: { joint, at: [anchor.at[0], anchor.at[1], -anchor.at[2]] },
		pelvis: flip(pose.pelvis),
		lumbar: flip(pose.lumbar),
		thorax: flip(pose.thorax),
		neck: flip(pose.neck),
		gaze: flip(pose.gaze),
		legs: [pose.legs[1], pose.legs[0]],
		arms: [pose.arms[1], pose.arms[0]],
	};
}
