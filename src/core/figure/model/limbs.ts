import {
	add,
	along,
	length,
	mixVecs,
	mixDirections,
	ORIGIN,
	perpendicular,
	radians,
	scaled,
	sided,
	subtract,
	unit,
	UPRIGHT,
	type Vec,
} from './geometry.ts';
import type { AimedLeg, ArmPose, HeldFoot, LegPose, PlantedFoot } from './figure.ts';
import { type Arm, BONE, FOOT, type Leg, outward, type Side, type Spine } from './skeleton.ts';
import { type PartialSkeleton, locate, needsOther } from './spot.ts';

/** The middle and the end of a limb of two bones. */
export interface BentLimb {
	readonly middle: Vec;
	readonly end: Vec;
}

/** A limb is never quite straight and never quite folded: knees and elbows do not lock. */
const STRETCH = 0.9995;
const FOLD = 0.27;

/**
 * Two-bone inverse kinematics: from `root` toward `target`, the middle joint on the side of
 * `pole`. A target out of reach is approached along its direction; bones keep their lengths.
 */
function reach(root: Vec, target: Vec, pole: Vec, upper: number, lower: number): BentLimb {
	const way = subtract(target, root);
	const full = upper + lower;
	const span = Math.min(Math.max(length(way), full * FOLD), full * STRETCH);
	const axis = scaled(way, 1 / Math.max(length(way), 1e-9));
	const side = perpendicular(pole, axis, perpendicular([0, 0, 1], axis));
	const foot = (upper * upper - lower * lower + span * span) / (2 * span);
	const rise = Math.sqrt(Math.max(0, upper * upper - foot * foot));
	return { middle: add(add(root, axis, foot), side, rise), end: add(root, axis, span) };
}

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

function aimOf(pose: ArmPose, shoulder: Vec, side: Side, known: PartialSkeleton): ArmAim {
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
export function placeArm(blend: ArmBlend, shoulder: Vec, side: Side, known: PartialSkeleton): Arm {
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
	const elbow = aimed ? add(shoulder, mixDirections(upper), BONE.upperArm) : bent.middle;
	const bones = aimed ? mixDirections(fore) : unit(subtract(bent.end, bent.middle));
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
function stand({ foot, turn, tip }: Required<Omit<PlantedFoot, 'knee'>>, side: Side) {
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
function mixPlanted(parts: readonly (readonly [PlantedFoot, number])[], share: number, side: Side) {
	const foot = mixVecs(parts.map(([pose, weight]) => [pose.foot, weight / share]));
	const sum = (of: (pose: PlantedFoot) => number) =>
		parts.reduce((total, [pose, weight]) => total + (of(pose) * weight) / share, 0);
	const turn = sum((pose) => pose.turn ?? 0);
	return stand({ foot, turn, tip: sum((pose) => pose.tip ?? 0) }, side);
}

function knees(pose: PlantedFoot): Vec {
	const turn = radians(pose.turn ?? 0);
	return pose.knee ?? [Math.cos(turn), 0, Math.sin(turn)];
}

/** The direction of an aimed thigh in the room. */
export function aimedThigh(blend: LegBlend, side: Side): Vec | undefined {
	const aimed = blend.filter((part): part is [AimedLeg, number] => 'thigh' in part[0]);
	return aimed.length < blend.length
		? undefined
		: sided(mixDirections(aimed.map(([pose, weight]) => [pose.thigh, weight])), outward(side));
}

function aimedShin(blend: LegBlend, side: Side): Vec {
	const shins = blend.map(
		([pose, weight]) => ['shin' in pose ? pose.shin : ORIGIN, weight] as const,
	);
	return sided(mixDirections(shins), outward(side));
}

function heldOrAimed(
	pose: HeldFoot | AimedLeg,
	hip: Vec,
	side: Side,
	known: PartialSkeleton,
): [Vec, Vec] {
	if ('ankle' in pose) {
		return [locate(pose.ankle, side, known), sided(pose.knee, outward(side))];
	}
	const thigh = unit(sided(pose.thigh, outward(side)));
	const shin = unit(sided(pose.shin, outward(side)));
	const ankle = add(add(hip, thigh, BONE.thigh), shin, BONE.shin);
	return [ankle, add(subtract(thigh, shin), known.spine.pelvisAxes.front, 0.2)];
}

function mixAims(blend: LegBlend, hip: Vec, side: Side, known: PartialSkeleton): LegAim {
	const planted = blend.filter((part): part is [PlantedFoot, number] => 'foot' in part[0]);
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
export function placeLeg(blend: LegBlend, hip: Vec, side: Side, known: PartialSkeleton): Leg {
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
