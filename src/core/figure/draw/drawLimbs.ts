import { type Ball, discOf, type Projection } from './projection.ts';
import type { ChainShape, FigureShape } from './shape.ts';
import { type Arm, FOOT, type Leg } from '../model/skeleton.ts';
import { add, between, perpendicular, subtract, unit, type Vec } from '../model/geometry.ts';

/** How wide the gap is that parts a limb from what lies behind it, in body heights. */
export const LIMB_GAP = 0.0085;

/**
 * One leg: shorts, thigh, shin and shoe, with a gap around all but where it joins the trunk. `middle`
 * is the pelvis; `far`: on the far side, drawn dimmer.
 */
export function drawLeg(
	view: Projection,
	leg: Leg,
	middle: Vec,
	far: boolean,
): readonly FigureShape[] {
	// The thigh's flesh starts nearer the middle than its joint, else the hips look broad.
	const root = between(leg.hip, middle, 0.26);
	const thigh: readonly Ball[] = [
		{ at: root, radius: 0.052 },
		{ at: between(leg.hip, leg.knee, 0.45), radius: 0.051 },
		{ at: leg.knee, radius: 0.036 },
	];
	const shin: readonly Ball[] = [
		{ at: leg.knee, radius: 0.036 },
		calf(leg),
		{ at: leg.ankle, radius: 0.023 },
	];
	const shorts: readonly Ball[] = [
		{ at: root, radius: 0.056 },
		{ at: between(leg.hip, leg.knee, 0.47), radius: 0.055 },
	];
	const chain = (role: ChainShape['role'], balls: readonly Ball[]): FigureShape => ({
		kind: 'chain',
		role,
		far,
		discs: balls.map((ball) => discOf(view, ball)),
	});
	return [
		chain('halo', grown([...shorts.slice(1), ...thigh.slice(2), ...shin, ...foot(leg)], LIMB_GAP)),
		chain('skin', [...thigh, ...shin]),
		chain('shorts', shorts),
		chain('shoe', foot(leg)),
		sole(view, leg, far),
	];
}

/** The foot runs from the ankle round the heel to the toes, and back over the instep. */
function foot({ ankle, toward, above, toes }: Leg): readonly Ball[] {
	const sole = add(ankle, above, -FOOT.height);
	const bent = perpendicular(above, toes, above);
	const at = (ahead: number, up: number): Vec => add(add(sole, toward, ahead), above, up);
	return [
		{ at: ankle, radius: 0.023 },
		{ at: at(-FOOT.heel + 0.018, 0.018), radius: 0.02 },
		{ at: at(FOOT.ball, 0.016), radius: 0.0165 },
		{ at: at(0.012, 0.034), radius: 0.023 },
		{ at: at(FOOT.ball, 0.016), radius: 0.0165 },
		{
			at: add(add(at(FOOT.ball, 0), toes, FOOT.toe - FOOT.ball - 0.004), bent, 0.0125),
			radius: 0.0125,
		},
	];
}

/** The edge of the shoe that meets the ground. */
function sole(view: Projection, { ankle, toward, above, toes }: Leg, far: boolean): FigureShape {
	const base = add(ankle, above, -FOOT.height + 0.0045);
	const ball = add(base, toward, FOOT.ball);
	const ends = [
		add(base, toward, -FOOT.heel + 0.012),
		ball,
		add(ball, toes, FOOT.toe - FOOT.ball - 0.008),
	];
	return {
		kind: 'chain',
		role: 'bib',
		far,
		discs: ends.map((at) => discOf(view, { at, radius: 0.0045 })),
	};
}

/** The belly of the calf. */
function calf(leg: Leg): Ball {
	const at = between(leg.knee, leg.ankle, 0.28);
	return { at: add(at, kneeDirection(leg), -0.011), radius: 0.0375 };
}

const grown = (balls: readonly Ball[], by: number): readonly Ball[] =>
	balls.map(({ at, radius }) => ({ at, radius: radius + by }));

/** One arm with a mitten of a hand: palm, fingers, thumb. */
export function drawArm(view: Projection, arm: Arm, far: boolean): readonly FigureShape[] {
	const { shoulder, elbow, wrist, fingers, thumb } = arm;
	const upper: readonly Ball[] = [
		{ at: shoulder, radius: 0.036 },
		{ at: between(shoulder, elbow, 0.4), radius: 0.0315 },
		{ at: elbow, radius: 0.0245 },
	];
	const fore: readonly Ball[] = [
		{ at: between(elbow, wrist, 0.28), radius: 0.0265 },
		{ at: wrist, radius: 0.0165 },
	];
	const hand: readonly Ball[] = [
		{ at: wrist, radius: 0.0165 },
		{ at: add(wrist, fingers, 0.034), radius: 0.0205 },
		{ at: add(add(wrist, fingers, 0.062), thumb, -0.003), radius: 0.0145 },
		{ at: add(add(wrist, fingers, 0.088), thumb, -0.002), radius: 0.0085 },
	];
	const thumbs: readonly Ball[] = [
		{ at: add(wrist, fingers, 0.022), radius: 0.012 },
		{ at: add(add(wrist, fingers, 0.05), thumb, 0.026), radius: 0.0075 },
	];
	const chain = (role: 'skin' | 'halo', balls: readonly Ball[], grow = 0): FigureShape => ({
		kind: 'chain',
		role,
		far,
		discs: balls.map(({ at, radius }) => discOf(view, { at, radius: radius + grow })),
	});
	return [
		chain('halo', [...upper.slice(1), ...fore, ...hand], LIMB_GAP),
		chain('halo', thumbs, LIMB_GAP * 0.7),
		chain('skin', [...upper, ...fore, ...hand]),
		chain('skin', thumbs),
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
