import type { Turn, Vec } from './geometry.ts';
import type { Milliseconds } from '../../base/time.ts';
import type { Side } from './skeleton.ts';

/**
 * Joints that a hand or an ankle can rest on. Of a pair, `own` is on the limb's side and `other` on the
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
 * Where a hand or an ankle is, in body heights. A vector is a point of the room; `off` is measured
 * along the axes of trunk or head, or of the room where the joint is in a limb. In both, z points
 * outward from the limb's own side.
 */
export type Spot = Vec | { readonly on: Joint; readonly off: Vec };

/** A foot with its sole on something: where it stands flat, and how it is tipped from there. */
export interface PlantedFoot {
	/** The point under the ankle when the foot is flat. */
	readonly foot: Vec;
	/** Degrees: toes outward. */
	readonly turn?: number;
	/** Degrees: above zero the foot stands on its heel, below zero on its ball. */
	readonly tip?: number;
	/** The direction of the knee; without it, that of the toes. */
	readonly knee?: Vec;
}

/** A foot held in the air or laid on something: where its ankle is. */
export interface HeldFoot {
	readonly ankle: Spot;
	/** The direction of the knee. */
	readonly knee: Vec;
	/** Degrees at the ankle: 0 is a right angle, above zero the toes point away. */
	readonly point?: number;
	/** Degrees about the shin: above zero the toes turn outward. */
	readonly swing?: number;
}

/** A leg given by the directions of thigh and shin. */
export interface AimedLeg {
	readonly thigh: Vec;
	readonly shin: Vec;
	/** As of a held foot. */
	readonly point?: number;
}

export type LegPose = PlantedFoot | HeldFoot | AimedLeg;

/** A hand held in the air or laid on something: where its wrist is. */
export interface ReachingArm {
	readonly hand: Spot;
	/** The direction of the elbow. */
	readonly elbow: Vec;
	/** The direction of the fingers; without it, that of the forearm. */
	readonly fingers?: Vec;
}

/** An arm given by the directions of its bones, in the room or (`body`) along the axes of the chest. */
export interface AimedArm {
	readonly upper: Vec;
	readonly fore: Vec;
	readonly body?: true;
	readonly fingers?: Vec;
}

/** What a hand does: it lies flat, hooks over something, or closes round it. Loose without it. */
export type Grip = 'flat' | 'hook' | 'fist';

export type ArmPose = (ReachingArm | AimedArm) & {
	/**
	 * The direction that the palm faces, as of the fingers; without it, toward what the hand rests on,
	 * or as the forearm turns it by itself.
	 */
	readonly palm?: Vec;
	readonly grip?: Grip;
	/** How far the shoulder is drawn forward and up, in body heights. */
	readonly girdle?: readonly [forward: number, up: number];
};

/** Which joint is where in the room; the place of all others follows from it. */
export interface PoseAnchor {
	readonly joint: 'pelvis' | 'ribs' | 'chest' | 'right knee' | 'left knee';
	readonly at: Vec;
}

/** A whole body, given by what touches what. Limbs are given right, then left; turns in degrees. */
export interface Pose {
	readonly anchor: PoseAnchor;
	readonly pelvis: Turn;
	readonly lumbar: Turn;
	readonly thorax: Turn;
	readonly neck: Turn;
	/** Of the head upon the neck: where the person looks. */
	readonly gaze: Turn;
	readonly legs: readonly [right: LegPose, left: LegPose];
	readonly arms: readonly [right: ArmPose, left: ArmPose];
}

/** Poses with their shares of the moment; the shares add up to one. */
export type PoseBlend = readonly (readonly [pose: Pose, share: number])[];

/** A pose, and how the figure comes to it. */
export interface Keyframe {
	readonly pose: Pose;
	/** The time it takes to come here from the keyframe before; the first comes from the last. */
	readonly move: Milliseconds;
	readonly hold?: Milliseconds;
	/** How full the lungs are on arrival, 0 to 1. Where this falls, the person breathes out. */
	readonly air: number;
}

/** Where the onlooker is, in degrees. */
export interface Camera {
	/** 0 looks the person in the face, 90 stands on their right, -90 on their left. */
	readonly azimuth: number;
	readonly elevation: number;
}

/** A thing in the room, in body heights; it stands on the floor unless it is held. */
export type FigureProp =
	| {
			readonly kind: 'chair';
			readonly at: Vec;
			readonly turn?: number;
			readonly back?: 'low' | 'high' | 'none';
	  }
	/** `stowed`: footplates up and brakes on, as one rises from it; its seat is as high as a chair's then. */
	| {
			readonly kind: 'wheelchair';
			readonly at: Vec;
			readonly stowed?: boolean;
			readonly back?: 'none';
	  }
	/** A wall in front; `face` is where its surface is along x. */
	| { readonly kind: 'wall'; readonly face: number; readonly z?: number; readonly half?: number }
	/** A window in front, to look out of. */
	| { readonly kind: 'window'; readonly face: number }
	/** A wall at the person's side; `face` is where its surface is along z. */
	| { readonly kind: 'side wall'; readonly face: number; readonly x?: number }
	| { readonly kind: 'desk'; readonly edge: number; readonly lift?: number }
	| { readonly kind: 'side desk'; readonly at: Vec; readonly lift?: number }
	| { readonly kind: 'doorway'; readonly at: number; readonly half: number }
	| { readonly kind: 'mat'; readonly from: number; readonly to: number; readonly half?: number }
	| { readonly kind: 'roller'; readonly at: Vec }
	/** A strap from both hands round the ball of a foot, or from one `hand` round the ankle. */
	| { readonly kind: 'strap'; readonly foot: Side; readonly hand?: Side };

/** A part of the body in which a move is felt, as it is drawn. */
export type StretchArea =
	| 'quad'
	| 'hamstring'
	| 'calf'
	| 'ankle'
	| 'hip flexor'
	| 'glute'
	| 'outer hip'
	| 'shoulder'
	| 'chest'
	| 'upper back'
	| 'lower back'
	| 'belly'
	| 'flank'
	| 'neck';

/** Where the move is felt. Areas of the middle need no side. */
export interface FigureArea {
	readonly area: StretchArea;
	readonly side?: Side;
	/** The first and the last keyframe on whose way it is felt, where limbs take turns; else always. */
	readonly during?: readonly [first: number, last: number];
}

/** A hand or foot that stays where it is while the figure moves, and what it presses on. */
export interface Contact {
	readonly part: 'right foot' | 'left foot' | 'right hand' | 'left hand';
	/** `wall` is in front, `side` at the side; `none`: it does not press. */
	readonly on: 'floor' | 'wall' | 'side' | 'none';
}

/** What an arrow can follow on its way. */
export type MovingPart =
	'head' | 'chest' | 'pelvis' | `${Side} ${'shoulder' | 'elbow' | 'hand' | 'knee' | 'foot'}`;

/** An arrow that shows a pressure, or the direction of a small movement. */
export interface HintArrow {
	readonly on: 'head' | 'pelvis' | 'chest' | 'right foot' | 'left foot' | 'right shoulder';
	/** Its points from start to end, along the axes of that part, in body heights. */
	readonly path: readonly Vec[];
	/** A pressure, which is held; else the arrow is gone once the body has come to where it stays. */
	readonly press?: true;
	/** The index of the keyframe on whose way alone it is shown. */
	readonly toward?: number;
	/** With a head at both ends: to and fro. */
	readonly both?: true;
	/** A line of sight: dashed, and shown all the time. */
	readonly sight?: true;
}

/** A move as an animated drawing. A move of two sides is given for the right one. */
export interface Figure {
	readonly keyframes: readonly Keyframe[];
	/** The index of the keyframe that shows the move best; without it, the last. */
	readonly peak?: number;
	/** Passes through its keyframes without stopping, as steps and circles do. */
	readonly flow?: true;
	/**
	 * How many rounds one breath takes, for steps and circles; the air of the keyframes is not used then.
	 */
	readonly rounds?: number;
	readonly camera: Camera;
	/** The part of the body that fills the picture: chest and head, or the hips. */
	readonly crop?: 'upper' | 'hips';
	readonly props: readonly FigureProp[];
	/** A move for a wheelchair alone: its chair is always drawn as one. */
	readonly wheelchair?: true;
	readonly stretch: readonly FigureArea[];
	/** Whether the areas work rather than are stretched. */
	readonly felt?: 'work';
	/** The areas work only until the in-breath, with which they let go and lose their tint. */
	readonly eases?: true;
	readonly contacts: readonly Contact[];
	readonly hints?: readonly HintArrow[];
	/**
	 * What the arrows along the movement follow; without it, the part that moves farthest. `from` is the
	 * index of the keyframe at which they start. A figure that has hints alone has no others.
	 */
	readonly arrow?: { readonly on: readonly MovingPart[]; readonly from?: number };
	/** The peak is what one does not want: it is crossed out, but where the figure shows an amount. */
	readonly wrong?: true;
	/** The start is drawn pale behind the body, where the move is small. */
	readonly ghost?: true;
	/** The in-breath is drawn too, or none; else only the out-breath, and none in steps and circles. */
	readonly breath?: 'both' | 'none';
	/** Limbs that get a letter, L or R. */
	readonly marks?: readonly ('right leg' | 'left leg' | 'right arm' | 'left arm')[];
	/**
	 * How much nearer the eye than it is a limb or the head is drawn, in body heights; below zero:
	 * farther. A forearm that has its own order is drawn apart from its upper arm.
	 */
	readonly order?: {
		readonly [
			part in
				| 'right leg'
				| 'left leg'
				| 'right arm'
				| 'left arm'
				| 'right forearm'
				| 'left forearm'
				| 'head'
		]?: number;
	};
}
