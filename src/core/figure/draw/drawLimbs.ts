import { type Ball, depth, discOf, facing, type Projection } from './projection.ts';
import type { ChainShape, FigureShape } from './shape.ts';
import { type Arm, FOOT, type Leg } from '../model/skeleton.ts';
import {
	add,
	between,
	cross,
	perpendicular,
	radians,
	scaled,
	subtract,
	unit,
	type Vec,
} from '../model/geometry.ts';

/** How wide the gap is that parts a limb from what lies behind it, in body heights. */
export const LIMB_GAP = 0.0085;

/** How thick thigh and shin are from root to end: shares of the bone, radii in body heights. */
const THIGH: readonly (readonly [share: number, radius: number])[] = [
	[0, 0.056],
	[0.42, 0.0525],
	[0.72, 0.0445],
	[1, 0.0365],
];

/** The shin with the belly of the calf: how far ahead the middle of its flesh is, too. */
const SHIN: readonly (readonly [share: number, radius: number, off: number])[] = [
	[0, 0.0365, 0],
	[0.14, 0.0375, -0.006],
	[0.3, 0.0385, -0.01],
	[0.48, 0.0345, -0.0075],
	[0.7, 0.0265, -0.001],
	[1, 0.0225, 0],
];

/** How far down the thigh the shorts reach, as a share of it. */
const HEM = 0.3;

/** Rows of balls as one shape. */
function chainOf(
	view: Projection,
	role: ChainShape['role'],
	far: boolean,
	balls: readonly (readonly Ball[])[],
	grow = 0,
): FigureShape {
	const rows = balls.map((row) =>
		row.map(({ at, radius }) => discOf(view, { at, radius: radius + grow })),
	);
	return { kind: 'chain', role, far, rows };
}

/**
 * One leg: shorts, thigh, shin and shoe, with a gap around all but where it joins the trunk. `middle`
 * is the pelvis; `far`: on the far side, drawn paler; `whole`: with its foot.
 */
export function drawLeg(
	view: Projection,
	leg: Leg,
	middle: Vec,
	far: boolean,
	whole = true,
): readonly FigureShape[] {
	// The thigh's flesh starts nearer the middle than its joint, else the hips look broad.
	const root = between(leg.hip, middle, 0.26);
	const thigh = THIGH.map(([share, radius]): Ball => {
		return { at: share === 0 ? root : between(leg.hip, leg.knee, share), radius };
	});
	const cap = kneeDirection(leg);
	const shin = SHIN.map(([share, radius, off]): Ball => {
		return { at: add(between(leg.knee, leg.ankle, share), cap, off), radius };
	});
	const shorts: readonly Ball[] = [
		{ at: root, radius: 0.059 },
		{ at: between(leg.hip, leg.knee, HEM), radius: 0.0575 },
	];
	const [shoe, sole] = whole ? [shoeOf(leg), soleOf(leg)] : [[], []];
	const shod = whole ? [chainOf(view, 'sole', far, sole), chainOf(view, 'shoe', far, shoe)] : [];
	// At the hem the gap begins with no width: it would cut a notch into the shorts of the trunk.
	const hem = shorts.slice(1).map(({ at, radius }): Ball => ({ at, radius: radius - LIMB_GAP }));
	const below = [...hem, ...thigh.slice(2), ...shin];
	return [
		chainOf(view, 'halo', far, [below, ...shoe, ...sole], LIMB_GAP),
		chainOf(view, 'skin', far, [[...thigh, ...shin]]),
		chainOf(view, 'shorts', far, [shorts]),
		...(isBefore(view, shin[3], shorts[1])
			? [chainOf(view, 'halo', far, [shin.slice(2)], LIMB_GAP), chainOf(view, 'skin', far, [shin])]
			: []),
		...(facing(view, leg.above) < SOLE_SEEN ? shod.toReversed() : shod),
	];
}

/** How far a sole faces the onlooker, as the top of its foot faces away, before it hides its shoe: -1 to 0. */
const SOLE_SEEN = -0.3;

/** Whether one ball is so much nearer the eye than another that it hides it. */
function isBefore(view: Projection, near: Ball | undefined, behind: Ball | undefined): boolean {
	return near && behind ? depth(view, near.at) > depth(view, behind.at) + behind.radius : false;
}

/** The right-angled axes of a foot: up from the instep, and across. */
function acrossFoot({ toward, above, toes }: Leg): { up: Vec; across: Vec } {
	return { up: perpendicular(above, toes, above), across: cross(toward, above) };
}

/** A shoe in two rows, inner and outer, so that it has a width from the front. */
function shoeOf(leg: Leg): readonly (readonly Ball[])[] {
	const { ankle, toward, above, toes } = leg;
	const { up, across } = acrossFoot(leg);
	const sole = add(ankle, above, -FOOT.height);
	const at = (ahead: number, high: number, side: number): Vec =>
		add(add(add(sole, toward, ahead), above, high), across, side);
	return [-1, 1].map((side): readonly Ball[] => {
		const tip = add(at(FOOT.ball, 0.005, 0.008 * side), toes, FOOT.toe - FOOT.ball - 0.006);
		return [
			{ at: at(0.002, FOOT.height - 0.002, 0), radius: 0.0245 },
			{ at: at(-FOOT.heel + 0.02, 0.027, 0.005 * side), radius: 0.019 },
			{ at: at(0.02, 0.032, 0.007 * side), radius: 0.0215 },
			{ at: at(FOOT.ball, 0.0245, 0.012 * side), radius: 0.0155 },
			{ at: add(tip, up, 0.016), radius: 0.0115 },
			{ at: at(-FOOT.heel + 0.02, 0.026, 0.005 * side), radius: 0.0175 },
		];
	});
}

/** The sole that meets the ground, in three rows, so that it is whole from below. */
function soleOf(leg: Leg): readonly (readonly Ball[])[] {
	const { ankle, toward, above, toes } = leg;
	const { up, across } = acrossFoot(leg);
	const base = add(ankle, above, -FOOT.height + 0.0085);
	return [-1, 0, 1].map((side): readonly Ball[] => {
		const ball = add(add(base, toward, FOOT.ball), across, 0.013 * side);
		return [
			{ at: add(add(base, toward, -FOOT.heel + 0.01), across, 0.008 * side), radius: 0.0085 },
			{ at: ball, radius: 0.0085 },
			{
				at: add(add(ball, toes, FOOT.toe - FOOT.ball - 0.007), up, 0.001),
				radius: 0.008,
			},
		];
	});
}

/** How thick a leg is at a share of its thigh or shin, in body heights, and how far back its middle is. */
export function thicknessOfLeg(bone: 'thigh' | 'shin', share: number): readonly [number, number] {
	const thigh = THIGH.map(([at, radius]) => [at, radius, 0] as const);
	return alongSteps(bone === 'thigh' ? thigh : SHIN, share);
}

/** The radius and the offset at a share of a bone, between the steps that are given. */
function alongSteps(
	steps: readonly (readonly [share: number, radius: number, off: number])[],
	share: number,
): readonly [number, number] {
	const index = steps.findIndex(([at]) => at >= share);
	const [to, from] = [steps[index] ?? steps.at(-1), steps[index - 1] ?? steps[0]];
	if (!to || !from || to[0] <= from[0]) {
		return [to?.[1] ?? 0, to?.[2] ?? 0];
	}
	const part = (share - from[0]) / (to[0] - from[0]);
	return [from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}

/** How far down the upper arm the sleeve reaches, as a share of it. */
const SLEEVE = 0.46;

/** How thick an upper arm is at a share of it, in body heights, over its sleeve. */
export function thicknessOfArm(share: number): number {
	return alongSteps(
		[
			[0, 0.041, 0],
			[SLEEVE, 0.0365, 0],
			[SLEEVE + 0.01, 0.0325, 0],
			[1, 0.0255, 0],
		],
		share,
	)[0];
}

/** How much of an arm is drawn: all of it, all but the hand, or what is above or below the elbow. */
export type ArmPart = 'whole' | 'handless' | 'upper' | 'fore';

/** One arm with its sleeve and its hand, or a part of it. */
export function drawArm(
	view: Projection,
	arm: Arm,
	far: boolean,
	part: ArmPart = 'whole',
): readonly FigureShape[] {
	const { shoulder, elbow, wrist } = arm;
	const sleeve: readonly Ball[] = [
		{ at: shoulder, radius: 0.041 },
		{ at: between(shoulder, elbow, SLEEVE), radius: 0.0365 },
	];
	const upper: readonly Ball[] = [
		{ at: between(shoulder, elbow, 0.3), radius: 0.033 },
		{ at: between(shoulder, elbow, 0.6), radius: 0.0315 },
		{ at: elbow, radius: 0.0255 },
	];
	const fore: readonly Ball[] = [
		{ at: between(elbow, wrist, 0.26), radius: 0.0285 },
		{ at: between(elbow, wrist, 0.7), radius: 0.021 },
		{ at: wrist, radius: 0.017 },
	];
	const hand = part === 'handless' ? [] : handOf(arm);
	if (part === 'fore') {
		return [
			chainOf(view, 'halo', far, [fore, ...hand], LIMB_GAP),
			chainOf(view, 'skin', far, [[...upper.slice(-1), ...fore], ...hand]),
		];
	}
	if (part === 'upper') {
		return [
			chainOf(view, 'halo', far, [[...sleeve.slice(1), ...upper.slice(1)]], LIMB_GAP),
			chainOf(view, 'skin', far, [upper]),
			chainOf(view, 'top', far, [sleeve]),
		];
	}
	return [
		chainOf(
			view,
			'halo',
			far,
			[[...sleeve.slice(1), ...upper.slice(1), ...fore], ...hand],
			LIMB_GAP,
		),
		chainOf(view, 'skin', far, [[...upper, ...fore], ...hand]),
		chainOf(view, 'top', far, [sleeve]),
	];
}

/**
 * A hand in two rows of palm and fingers, and the thumb. It is broad over its palm and thin from its
 * edge; the fingers curl toward the palm, from a flat hand over a hook to a fist.
 */
function handOf({ wrist, fingers, thumb, palm, curl }: Arm): readonly (readonly Ball[])[] {
	const bent = (degrees: number): Vec => {
		const angle = radians(degrees * curl);
		return add(scaled(fingers, Math.cos(angle)), palm, Math.sin(angle));
	};
	const rows = [-1, 1].map((side): readonly Ball[] => {
		const heel = add(add(wrist, fingers, 0.008), thumb, 0.004 * side);
		const knuckle = add(add(wrist, fingers, 0.05), thumb, 0.0115 * side);
		const middle = add(knuckle, bent(88), 0.026 - 0.004 * curl);
		const tip = add(add(middle, bent(190), 0.024 - 0.006 * curl), thumb, -0.003 * side);
		return [
			{ at: heel, radius: 0.017 },
			{ at: knuckle, radius: 0.0135 },
			{ at: middle, radius: 0.0115 },
			{ at: tip, radius: 0.0085 },
		];
	});
	const root = add(add(wrist, fingers, 0.018), thumb, 0.01);
	const joint = add(add(add(root, fingers, 0.022), thumb, 0.02), palm, 0.012 * curl);
	const end = add(add(add(joint, fingers, 0.018), thumb, 0.006 - 0.024 * curl), palm, 0.014 * curl);
	return [
		...rows,
		[
			{ at: root, radius: 0.0115 },
			{ at: joint, radius: 0.0095 },
			{ at: end, radius: 0.0075 },
		],
	];
}

/** The direction in which the knee cap faces, a unit vector. */
export function kneeDirection({ hip, knee, ankle, above, toward }: Leg): Vec {
	const shin = unit(subtract(ankle, knee));
	const bent = add(unit(subtract(knee, hip)), add(toward, above, 0.2), 0.25);
	return perpendicular(bent, shin, toward);
}

/** The middle of the shin, where its letter goes. */
export function shinMiddle(leg: Leg): Vec {
	return between(leg.knee, leg.ankle, 0.5);
}
