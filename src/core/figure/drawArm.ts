import type { View } from './camera.ts';
import { GAP } from './drawLeg.ts';
import type { Shape } from './shape.ts';
import type { Arm } from './skeleton.ts';
import { discOf, type Ball } from './solid.ts';
import { add, between } from './vector.ts';

/** One arm with a mitten of a hand: palm, fingers, thumb. */
export function drawArm(view: View, arm: Arm, far: boolean): readonly Shape[] {
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
	const chain = (role: 'skin' | 'halo', balls: readonly Ball[], grow = 0): Shape => ({
		kind: 'chain',
		role,
		far,
		discs: balls.map(({ at, radius }) => discOf(view, { at, radius: radius + grow })),
	});
	return [
		chain('halo', [...upper.slice(1), ...fore, ...hand], GAP),
		chain('halo', thumbs, GAP * 0.7),
		chain('skin', [...upper, ...fore, ...hand]),
		chain('skin', thumbs),
	];
}
