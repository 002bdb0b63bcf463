import type { Axes, Vec } from './geometry.ts';

/** Bone lengths of one adult, in body heights. */
export const BONE = {
	thigh: 0.245,
	shin: 0.246,
	upperArm: 0.17,
	forearm: 0.16,
	hand: 0.06,
	lumbar: 0.12,
	thorax: 0.17,
	neck: 0.07,
	halfHip: 0.085,
	halfShoulder: 0.115,
} as const;

/** The foot about its ankle, in body heights: how far behind, ahead and below things are. */
export const FOOT = { heel: 0.032, ball: 0.078, toe: 0.11, height: 0.042 } as const;

/** A side of the person. */
export type Side = 'right' | 'left';

/** Both sides, in the order in which a pose gives its limbs. */
export const SIDES: readonly Side[] = ['right', 'left'];

/** The sign of outward along z. */
export function outward(side: Side): 1 | -1 {
	return side === 'right' ? 1 : -1;
}

/** The opposite side. */
export function otherSide(side: Side): Side {
	return side === 'right' ? 'left' : 'right';
}

/** One leg: its joints in the room, in body heights. */
export interface Leg {
	readonly hip: Vec;
	readonly knee: Vec;
	readonly ankle: Vec;
	/** Unit vectors along the sole to the toes, and upward from the sole. */
	readonly toward: Vec;
	readonly above: Vec;
	/** The direction of the toes themselves, which bend when the foot stands on its ball. */
	readonly toes: Vec;
}

/** One arm: its joints in the room, in body heights. */
export interface Arm {
	readonly shoulder: Vec;
	readonly elbow: Vec;
	readonly wrist: Vec;
	/** Unit vectors along the fingers, toward the thumb, and out of the palm. */
	readonly fingers: Vec;
	readonly thumb: Vec;
	readonly palm: Vec;
	/** How far the fingers are bent, from a flat hand (0) to a fist (1). */
	readonly curl: number;
}

/** The trunk and the head: joints with the axes of the part above each. */
export interface Spine {
	readonly pelvis: Vec;
	readonly waist: Vec;
	readonly ribs: Vec;
	readonly chest: Vec;
	readonly neck: Vec;
	readonly skull: Vec;
	readonly pelvisAxes: Axes;
	readonly waistAxes: Axes;
	readonly ribsAxes: Axes;
	readonly chestAxes: Axes;
	readonly neckAxes: Axes;
	readonly headAxes: Axes;
}

/** One body at one instant: every joint in the room, in body heights. */
export interface Skeleton {
	readonly spine: Spine;
	readonly legs: Readonly<Record<Side, Leg>>;
	readonly arms: Readonly<Record<Side, Arm>>;
}
