import type { Milliseconds } from '../time.ts';
import type { Pose } from './pose.ts';
import type { Side } from './skeleton.ts';
import type { Vec } from './vector.ts';

/** A pose with the way to it. */
export interface Key {
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
export type Prop =
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

export type Area =
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
export interface Stretch {
	readonly area: Area;
	readonly side?: Side;
}

/** What stays put while the figure moves, and what it presses upon. */
export interface Contact {
	readonly part: 'right foot' | 'left foot' | 'right hand' | 'left hand';
	/** `wall` is across the way, `side` along it; `none` stays put without pressing. */
	readonly on: 'floor' | 'wall' | 'side' | 'none';
}

/** An arrow that says which way a small movement goes. */
export interface Hint {
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
	readonly keys: readonly Key[];
	/** Which key shows the move best; the last without it. */
	readonly peak?: number;
	/** Passes through its keys without stopping, as steps and circles do. */
	readonly flow?: true;
	/** How many rounds one breath takes, for steps and circles; its keys' air is not used then. */
	readonly rounds?: number;
	readonly camera: Camera;
	/** The part of the body that fills the picture. */
	readonly crop?: 'upper';
	readonly props: readonly Prop[];
	/** Only for those who sit in a wheelchair: its chair is always drawn as one. */
	readonly wheels?: true;
	readonly stretch: readonly Stretch[];
	readonly contacts: readonly Contact[];
	readonly hints?: readonly Hint[];
	/** Limbs to be marked with L or R. */
	readonly marks?: readonly ('right leg' | 'left leg' | 'right arm' | 'left arm')[];
	/** Draw a limb or the head before (below zero) or after what its depth says, body heights. */
	readonly order?: {
		readonly [part in 'right leg' | 'left leg' | 'right arm' | 'left arm' | 'head']?: number;
	};
}
