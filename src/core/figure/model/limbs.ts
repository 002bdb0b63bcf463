import type { AimedLeg, Held, LegPose, Planted } from './pose.ts';
import { reach } from './reach.ts';
import { BONE, FOOT, outward, type Leg, type Side } from './skeleton.ts';
import { locate, needsOther, type Known } from './spot.ts';
import { mixVecs, mixWays, radians } from './turn.ts';
import { add, ORIGIN, perpendicular, scaled, sided, subtract, unit, type Vec } from './vector.ts';

/** One leg's poses with their shares of the moment. */
export type LegBlend = readonly (readonly [LegPose, number])[];

interface LegAim {
	ankle: Vec;
	pole: Vec;
	/** What feet on the ground ask of the direction of the toes, and how much they count. */
	toward: Vec;
	heading: Vec;
	ground: number;
	/** Degrees the free foot points. */
	point: number;
}

/** Where the ankle of a planted foot is; it tips about its heel or about its ball. */
function stand({ foot, turn, tip }: Required<Omit<Planted, 'knee'>>, side: Side) {
	const heading: Vec = [Math.cos(radians(turn)), 0, Math.sin(radians(turn)) * outward(side)];
	const [lift, flat] = [Math.sin(radians(tip)), Math.cos(radians(tip))];
	const toward = add(scaled(heading, flat), [0, 1, 0], lift);
	const above = add(scaled([0, 1, 0], flat), heading, -lift);
	const pivot = tip < 0 ? FOOT.ball : -FOOT.heel;
	const ground = add(sided(foot, outward(side)), heading, pivot);
	const ankle = add(add(ground, toward, -pivot), above, FOOT.height);
	return { ankle, toward, heading };
}

/** Planted poses are mixed as numbers, so that the point they tip about stays where it is. */
function mixPlanted(parts: readonly (readonly [Planted, number])[], share: number, side: Side) {
	const foot = mixVecs(parts.map(([pose, weight]) => [pose.foot, weight / share]));
	const sum = (of: (pose: Planted) => number) =>
		parts.reduce((total, [pose, weight]) => total + (of(pose) * weight) / share, 0);
	const turn = sum((pose) => pose.turn ?? 0);
	return stand({ foot, turn, tip: sum((pose) => pose.tip ?? 0) }, side);
}

function knees(pose: Planted): Vec {
	const turn = radians(pose.turn ?? 0);
	return pose.knee ?? [Math.cos(turn), 0, Math.sin(turn)];
}

/** The direction of an aimed thigh in the room. */
export function aimedThigh(blend: LegBlend, side: Side): Vec | undefined {
	const aimed = blend.filter((part): part is [AimedLeg, number] => 'thigh' in part[0]);
	return aimed.length < blend.length
		? undefined
		: sided(mixWays(aimed.map(([pose, weight]) => [pose.thigh, weight])), outward(side));
}

function aimedShin(blend: LegBlend, side: Side): Vec {
	const shins = blend.map(
		([pose, weight]) => ['shin' in pose ? pose.shin : ORIGIN, weight] as const,
	);
	return sided(mixWays(shins), outward(side));
}

function heldOrAimed(pose: Held | AimedLeg, hip: Vec, side: Side, known: Known): [Vec, Vec] {
	if ('ankle' in pose) {
		return [locate(pose.ankle, side, known), sided(pose.knee, outward(side))];
	}
	const thigh = unit(sided(pose.thigh, outward(side)));
	const shin = unit(sided(pose.shin, outward(side)));
	const ankle = add(add(hip, thigh, BONE.thigh), shin, BONE.shin);
	return [ankle, add(subtract(thigh, shin), known.spine.pelvisAxes.front, 0.2)];
}

function mixAims(blend: LegBlend, hip: Vec, side: Side, known: Known): LegAim {
	const planted = blend.filter((part): part is [Planted, number] => 'foot' in part[0]);
	const ground = planted.reduce((sum, [, weight]) => sum + weight, 0);
	const aim: LegAim = {
		ankle: ORIGIN,
		pole: ORIGIN,
		toward: ORIGIN,
		heading: ORIGIN,
		ground,
		point: 0,
	};
	if (ground !== 0) {
		const { ankle, toward, heading } = mixPlanted(planted, ground, side);
		aim.ankle = scaled(ankle, ground);
		aim.toward = scaled(toward, ground);
		// Toes stay flat when the heel lifts, and lift with the foot when it stands on its heel.
		aim.heading = scaled(toward[1] < 0 ? heading : toward, ground);
		for (const [pose, weight] of planted) {
			aim.pole = add(aim.pole, sided(knees(pose), outward(side)), weight);
		}
	}
	for (const [pose, weight] of blend) {
		if (!('foot' in pose) && weight !== 0) {
			const [ankle, pole] = heldOrAimed(pose, hip, side, known);
			aim.ankle = add(aim.ankle, ankle, weight);
			aim.pole = add(aim.pole, unit(pole), weight);
			aim.point += (pose.point ?? 0) * (weight / (1 - ground));
		}
	}
	return aim;
}

/** Places one leg of a blend of poses. */
export function placeLeg(blend: LegBlend, hip: Vec, side: Side, known: Known): Leg {
	const aim = mixAims(blend, hip, side, known);
	const { ankle: target, pole, ground } = aim;
	const thigh = aimedThigh(blend, side);
	const bent = thigh
		? { middle: add(hip, thigh, BONE.thigh), end: ORIGIN }
		: reach(hip, target, pole, BONE.thigh, BONE.shin);
	const knee = bent.middle;
	const shin = thigh ? aimedShin(blend, side) : unit(subtract(bent.end, knee));
	const ankle = add(knee, shin, BONE.shin);
	const ahead = perpendicular(add(unit(subtract(knee, hip)), unit(pole), 0.3), shin);
	const angle = radians(aim.point);
	const free = add(scaled(ahead, Math.cos(angle)), shin, Math.sin(angle));
	const toward = unit(add(scaled(free, 1 - ground), aim.toward));
	const toes = unit(add(scaled(free, 1 - ground), aim.heading));
	// A flat foot's back faces the shin, a pointed one's faces ahead.
	const above = perpendicular(add(scaled(shin, -1), ahead, 0.5), toward, ahead);
	return { hip, knee, ankle, toward, above, toes };
}

/** Whether this leg rests on the other, which then has to be placed first. */
export function restsOnOther(blend: LegBlend): boolean {
	return blend.some(([pose]) => 'ankle' in pose && needsOther(pose.ankle));
}
