import type { ArmPose } from './pose.ts';
import { reach } from './reach.ts';
import { BONE, outward, type Arm, type Side, type Spine } from './skeleton.ts';
import { locate, type Known } from './spot.ts';
import { along, mixWays, UPRIGHT } from './turn.ts';
import { add, ORIGIN, perpendicular, scaled, sided, subtract, unit, type Vec } from './vector.ts';

/** One arm's poses with their shares of the moment. */
export type ArmBlend = readonly (readonly [ArmPose, number])[];

/** How far below the base of the neck the collar bones start, in body heights. */
const COLLAR = 0.022;

/** Places a shoulder at its collar bone's end. */
export function placeShoulder(blend: ArmBlend, side: Side, spine: Spine): Vec {
	let [forward, up] = [0, 0];
	for (const [{ girdle }, weight] of blend) {
		forward += (girdle?.[0] ?? 0) * weight;
		up += (girdle?.[1] ?? 0) * weight;
	}
	const axes = spine.chestAxes;
	const bone = unit([forward, up, BONE.halfShoulder * outward(side)]);
	const base = add(spine.neck, axes.top, -COLLAR);
	return add(base, along(axes, bone), BONE.halfShoulder);
}

interface ArmAim {
	readonly wrist: Vec;
	readonly pole: Vec;
	readonly upper?: Vec;
	readonly fore?: Vec;
}

function aimOf(pose: ArmPose, shoulder: Vec, side: Side, known: Known): ArmAim {
	if ('hand' in pose) {
		const pole = unit(sided(pose.elbow, outward(side)));
		return { wrist: locate(pose.hand, side, known), pole };
	}
	const axes = pose.body ? known.spine.chestAxes : UPRIGHT;
	const upper = unit(along(axes, sided(pose.upper, outward(side))));
	const fore = unit(along(axes, sided(pose.fore, outward(side))));
	const wrist = add(add(shoulder, upper, BONE.upperArm), fore, BONE.forearm);
	const back = along(known.spine.chestAxes, [-0.2, 0, 0]);
	return { wrist, pole: add(subtract(upper, fore), back), upper, fore };
}

/** Places one arm of a blend of poses. */
export function placeArm(blend: ArmBlend, shoulder: Vec, side: Side, known: Known): Arm {
	let [wrist, pole, hand] = [ORIGIN, ORIGIN, ORIGIN];
	const upper: [Vec, number][] = [];
	const fore: [Vec, number][] = [];
	let loose = 0;
	for (const [pose, weight] of blend) {
		const aim = aimOf(pose, shoulder, side, known);
		wrist = add(wrist, aim.wrist, weight);
		pole = add(pole, aim.pole, weight);
		if (aim.upper && aim.fore) {
			upper.push([aim.upper, weight]);
			fore.push([aim.fore, weight]);
		}
		if (pose.fingers) {
			hand = add(hand, unit(sided(pose.fingers, outward(side))), weight);
		} else {
			loose += weight;
		}
	}
	const aimed = upper.length === blend.length;
	const bent = reach(shoulder, wrist, pole, BONE.upperArm, BONE.forearm);
	const elbow = aimed ? add(shoulder, mixWays(upper), BONE.upperArm) : bent.middle;
	const bones = aimed ? mixWays(fore) : unit(subtract(bent.end, bent.middle));
	const end = add(elbow, bones, BONE.forearm);
	const fingers = unit(add(hand, bones, loose), bones);
	const inner = add(unit(subtract(shoulder, elbow)), unit(pole), -0.3);
	const thumb = perpendicular(inner, fingers, perpendicular(scaled(pole, -1), fingers));
	return { shoulder, elbow, wrist: end, fingers, thumb };
}

/** Whether this arm rests on the other, which then has to be placed first. */
export function leansOnOther(blend: ArmBlend): boolean {
	return blend.some(
		([pose]) => 'hand' in pose && 'on' in pose.hand && pose.hand.on === 'other elbow',
	);
}
