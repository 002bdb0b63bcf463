import type { Turn } from './turn.ts';
import type { Vec } from './vector.ts';

/**
 * Joints that a hand or ankle can be laid on. Of a pair, `own` is the limb's side, `other` the
 * opposite one, so that one pose serves left and right.
 */
export type Joint =
	| 'pelvis'
	| 'chest'
	| 'head'
	| 'own hip'
	| 'own thigh'
	| 'own knee'
	| 'own ankle'
	| 'own toes'
	| 'other thigh'
	| 'other knee'
	| 'other ankle'
	| 'other shoulder'
	| 'other elbow';

/**
 * A place for a hand or an ankle, in body heights. Bare numbers are a point of the room; `off` is
 * measured along the axes of the trunk or head, or of the room where the joint is in a limb. In
 * both z points outward from the limb's own side.
 */
export type Spot = Vec | { readonly on: Joint; readonly off: Vec };

/** A foot with its sole on something: where it would stand flat, then tipped. */
export interface Planted {
	/** The point under the ankle when the foot is flat. */
	readonly foot: Vec;
	/** Degrees: toes outward. */
	readonly turn?: number;
	/** Degrees: above zero the foot stands on its heel, below zero on its ball. */
	readonly tip?: number;
	/** The way the knee points. */
	readonly knee?: Vec;
}

/** A foot held somewhere: the ankle on a spot. */
export interface Held {
	readonly ankle: Spot;
	readonly knee: Vec;
	/** Degrees at the ankle: 0 is a right angle, above zero the toes point away. */
	readonly point?: number;
}

/** A leg that goes where it aims: the directions of thigh and shin. */
export interface AimedLeg {
	readonly thigh: Vec;
	readonly shin: Vec;
	readonly point?: number;
}

export type LegPose = Planted | Held | AimedLeg;

/** A hand laid or held somewhere: the wrist on a spot. */
export interface Reach {
	readonly hand: Spot;
	/** The way the elbow points. */
	readonly elbow: Vec;
	/** The way the fingers point; without it they go on along the forearm. */
	readonly fingers?: Vec;
}

/** An arm that goes where it aims, in the room or (`body`) along the axes of the chest. */
export interface AimedArm {
	readonly upper: Vec;
	readonly fore: Vec;
	readonly body?: true;
	readonly fingers?: Vec;
}

export type ArmPose = (Reach | AimedArm) & {
	/** How far the shoulder is drawn forward and up, in body heights. */
	readonly girdle?: readonly [forward: number, up: number];
};

/** Which point of the body is laid where; all else follows from it. */
export interface Place {
	readonly joint: 'pelvis' | 'ribs' | 'chest' | 'right knee' | 'left knee';
	readonly at: Vec;
}

/** A whole body, said as what touches what. Limbs are given right, then left. */
export interface Pose {
	readonly place: Place;
	readonly pelvis: Turn;
	readonly lumbar: Turn;
	readonly thorax: Turn;
	readonly neck: Turn;
	/** The head upon the neck: where the person looks. */
	readonly gaze: Turn;
	readonly legs: readonly [right: LegPose, left: LegPose];
	readonly arms: readonly [right: ArmPose, left: ArmPose];
}

/** Poses with their shares of the moment; the shares add up to one. */
export type Blend = readonly (readonly [pose: Pose, share: number])[];
