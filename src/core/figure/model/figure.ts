import type { Turn, Vec } from './geometry.ts';
import type { Milliseconds } from '../../base/time.ts';
import type { Side } from './skeleton.ts';

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
export interface PlantedFoot {
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
export interface HeldFoot {
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

export type LegPose = PlantedFoot | HeldFoot | AimedLeg;

/** A hand laid or held somewhere: the wrist on a spot. */
export interface ReachingArm {
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

export type ArmPose = (ReachingArm | AimedArm) & {
	/** How far the shoulder is drawn forward and up, in body heights. */
	readonly girdle?: readonly [forward: number, up: number];
};

/** Which point of the body is laid where; all else follows from it. */
export interface PoseAnchor {
	readonly joint: 'pelvis' | 'ribs' | 'chest' | 'right knee' | 'left knee';
	readonly at: Vec;
}

/** A whole body, said as what touches what. Limbs are given right, then left. */
export interface Pose {
	readonly anchor: PoseAnchor;
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
export type PoseBlend = readonly (readonly [pose: Pose, share: number])[];

/** A pose with the way to it. */
export interface Keyframe {
	readonly pose: Pose;
	/** The time it takes to come here from the key before; the first comes from the last. */
	readonly move: Milliseconds;
	readonly hold?: Milliseconds;
	/** How full the lungs are on arrival, 0 to 1. Where this falls, the person breathes out. */
	readonly air: number;
}

/** From where one looks, in degrees. */
export interface Camera {
	/** 0 looks the person in the face, 90 stands on their right, -90 on their left. */
	readonly azimuth: number;
	readonly elevation: number;
}

/** Things in the room, in body heights. Each stands on the floor unless it is worn or held. */
export type FigureProp =
	| {
			readonly kind: 'chair';
			readonly at: Vec;
			readonly turn?: number;
			readonly back?: 'low' | 'none';
	  }
	| { readonly kind: 'wheelchair'; readonly at: Vec }
	/** A wall across the way; `face` is where its surface is along x. */
	| { readonly kind: 'wall'; readonly face: number; readonly z?: number; readonly half?: number }
	/** A wall along the person's side; `face` is where its surface is along z. */
	| { readonly kind: 'side wall'; readonly face: number; readonly x?: number }
	| { readonly kind: 'desk'; readonly edge: number; readonly lift?: number }
	| { readonly kind: 'side desk'; readonly at: Vec; readonly lift?: number }
	| { readonly kind: 'doorway'; readonly at: number; readonly half: number }
	| { readonly kind: 'mat'; readonly from: number; readonly to: number; readonly half?: number }
	| { readonly kind: 'roller'; readonly at: Vec }
	/** A strap from both hands round the ball of a foot. */
	| { readonly kind: 'strap'; readonly foot: Side };

export type StretchArea =
	| 'quad'
	| 'hamstring'
	| 'calf'
	| 'ankle'
	| 'hip flexor'
	| 'glute'
	| 'shoulder'
	| 'chest'
	| 'upper back'
	| 'lower back'
	| 'belly'
	| 'flank'
	| 'neck';

/** Where the move is felt. Areas of the middle need no side. */
export interface FigureStretch {
	readonly area: StretchArea;
	readonly side?: Side;
}

/** What stays put while the figure moves, and what it presses upon. */
export interface Contact {
	readonly part: 'right foot' | 'left foot' | 'right hand' | 'left hand';
	/** `wall` is across the way, `side` along it; `none` stays put without pressing. */
	readonly on: 'floor' | 'wall' | 'side' | 'none';
}

/** An arrow that says which way a small movement goes. */
export interface HintArrow {
	readonly on: 'head' | 'pelvis' | 'chest' | 'right foot' | 'left foot' | 'right shoulder';
	/** Its points from start to end, along the axes of that part, in body heights. */
	readonly path: readonly Vec[];
	/** Left out while the person breathes in, on the way back. */
	readonly when?: 'out';
	/** With a head at both ends: to and fro. */
	readonly both?: true;
}

/** A move as an animated drawing. One-sided moves are told for the right side. */
export interface Figure {
	readonly keyframes: readonly Keyframe[];
	/** Which key shows the move best; the last without it. */
	readonly peak?: number;
	/** Passes through its keys without stopping, as steps and circles do. */
	readonly flow?: true;
	/** How many rounds one breath takes, for steps and circles; its keys' air is not used then. */
	readonly rounds?: number;
	readonly camera: Camera;
	/** The part of the body that fills the picture. */
	readonly crop?: 'upper';
	readonly props: readonly FigureProp[];
	/** Only for those who sit in a wheelchair: its chair is always drawn as one. */
	readonly wheelchair?: true;
	readonly stretch: readonly FigureStretch[];
	readonly contacts: readonly Contact[];
	readonly hints?: readonly HintArrow[];
	/** Limbs to be marked with L or R. */
	readonly marks?: readonly ('right leg' | 'left leg' | 'right arm' | 'left arm')[];
	/** Draw a limb or the head before (below zero) or after what its depth says, body heights. */
	readonly order?: {
		readonly [part in 'right leg' | 'left leg' | 'right arm' | 'left arm' | 'head']?: number;
	};
}
