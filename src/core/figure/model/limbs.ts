import {
	add,
	along,
	bendLimb,
	cross,
	mixDirections,
	mixVecs,
	ORIGIN,
	perpendicular,
	radians,
	rotate,
	scaled,
	sided,
	subtract,
	unit,
	UPRIGHT,
	type Vec,
} from './geometry.ts';
import type { AimedLeg, ArmPose, HeldFoot, LegPose, PlantedFoot } from './figure.ts';
import { type Arm, BONE, FOOT, type Leg, outward, type Side, type Spine } from './skeleton.ts';
import { locate, onOtherLeg, type PartialSkeleton } from './spot.ts';

/** One arm's poses with their shares of the moment. */
export type ArmBlend = readonly (readonly [ArmPose, number])[];

/** Places one arm of a blend of poses. Throws where it rests on what is not placed yet. */
export function placeArm(blend: ArmBlend, shoulder: Vec, side: Side, known: PartialSkeleton): Arm {
	let [wrist, pole, hand, palm] = [ORIGIN, ORIGIN, ORIGIN, ORIGIN];
	const upper: [Vec, number][] = [];
	const fore: [Vec, number][] = [];
	let [loose, unturned, curl] = [0, 0, 0];
	for (const [pose, weight] of blend) {
		const aim = armAim(pose, shoulder, side, known);
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
		const faced = palmOf(pose, side, known);
		if (faced) {
			palm = add(palm, unit(faced), weight);
		} else {
			unturned += weight;
		}
		curl += CURL[pose.grip ?? (faced ? 'flat' : 'loose')] * weight;
	}
	const aimed = upper.length === blend.length;
	const bent = bendLimb(shoulder, wrist, pole, BONE.upperArm, BONE.forearm);
	const elbow = aimed ? add(shoulder, mixDirections(upper), BONE.upperArm) : bent.middle;
	const bones = aimed ? mixDirections(fore) : unit(subtract(bent.end, bent.middle));
	const end = add(elbow, bones, BONE.forearm);
	const fingers = unit(add(hand, bones, loose), bones);
	const inner = add(unit(subtract(shoulder, elbow)), unit(pole), -0.3);
	const free = perpendicular(inner, fingers, perpendicular(scaled(pole, -1), fingers));
	// Out of a right palm the thumb is a quarter turn from the fingers, out of a left one it is against it.
	const hands = outward(side);
	const toward = add(scaled(cross(free, fingers), hands * unturned), palm);
	const inward = perpendicular(toward, fingers, scaled(cross(free, fingers), hands));
	const thumb = scaled(cross(fingers, inward), hands);
	return { shoulder, elbow, wrist: end, fingers, thumb, palm: inward, curl };
}

/** How far the fingers are bent in each grip. */
const CURL = { flat: 0.06, loose: 0.2, hook: 0.6, fist: 1 } as const;

/** What the palm faces, in the room: as the pose says, or the joint on which the hand lies. */
function palmOf(pose: ArmPose, side: Side, known: PartialSkeleton): Vec | undefined {
	if (pose.palm) {
		return sided(pose.palm, outward(side));
	}
	return 'hand' in pose && 'on' in pose.hand
		? subtract(
				locate({ on: pose.hand.on, off: ORIGIN }, side, known),
				locate(pose.hand, side, known),
			)
		: undefined;
}

/** Whether this arm rests on the other one, which then has to be placed first. */
export function armRestsOnOther(blend: ArmBlend): boolean {
	return blend.some(
		([pose]) => 'hand' in pose && 'on' in pose.hand && pose.hand.on === 'other elbow',
	);
}

/** How far below the base of the neck the collar bones start, in body heights. */
const COLLAR = 0.022;

/** The shoulder: the end of its collar bone. */
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

/**
 * Where an arm goes: the wrist, the side of the elbow, and both bones' directions where these are
 * aimed.
 */
interface ArmAim {
	readonly wrist: Vec;
	readonly pole: Vec;
	readonly upper?: Vec;
	readonly fore?: Vec;
}

function armAim(pose: ArmPose, shoulder: Vec, side: Side, known: PartialSkeleton): ArmAim {
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

/** One leg's poses with their shares of the moment. */
export type LegBlend = readonly (readonly [LegPose, number])[];

/** Places one leg of a blend of poses. Throws where it rests on what is not placed yet. */
export function placeLeg(blend: LegBlend, hip: Vec, side: Side, known: PartialSkeleton): Leg {
	const aim = legAim(blend, hip, side, known);
	const { ankle: target, pole, ground } = aim;
	const thigh = aimedThigh(blend, side);
	const bent = thigh
		? { middle: add(hip, thigh, BONE.thigh), end: ORIGIN }
		: bendLimb(hip, target, pole, BONE.thigh, BONE.shin);
	const knee = bent.middle;
	const shin = thigh ? aimedShin(blend, side) : unit(subtract(bent.end, knee));
	const ankle = add(knee, shin, BONE.shin);
	const ahead = perpendicular(add(unit(subtract(knee, hip)), unit(pole), 0.3), shin);
	const angle = radians(aim.point);
	const straight = add(scaled(ahead, Math.cos(angle)), shin, Math.sin(angle));
	const free = rotate(straight, shin, radians(aim.swing) * outward(side));
	const toward = unit(add(scaled(free, 1 - ground), aim.toward));
	const toes = unit(add(scaled(free, 1 - ground), aim.heading));
	// A flat foot's back faces the shin, a pointed one's faces ahead.
	const above = perpendicular(add(scaled(shin, -1), ahead, 0.5), toward, ahead);
	return { hip, knee, ankle, toward, above, toes };
}

/** Whether this leg rests on the other, which then has to be placed first. */
export function legRestsOnOther(blend: LegBlend): boolean {
	return blend.some(([pose]) => 'ankle' in pose && onOtherLeg(pose.ankle));
}

/** The direction of the thigh in the room where all poses of the blend aim it; else undefined. */
export function aimedThigh(blend: LegBlend, side: Side): Vec | undefined {
	const aimed = blend.filter((part): part is [AimedLeg, number] => 'thigh' in part[0]);
	return aimed.length < blend.length
		? undefined
		: sided(mixDirections(aimed.map(([pose, weight]) => [pose.thigh, weight])), outward(side));
}

/** The direction of an aimed shin in the room; the aimed legs of the blend are all of it. */
function aimedShin(blend: LegBlend, side: Side): Vec {
	const shins = blend.map(
		([pose, weight]) => ['shin' in pose ? pose.shin : ORIGIN, weight] as const,
	);
	return sided(mixDirections(shins), outward(side));
}

/** Where a leg goes. */
interface LegAim {
	ankle: Vec;
	pole: Vec;
	/** What feet on the ground ask of the direction of the toes, and how much they count. */
	toward: Vec;
	heading: Vec;
	ground: number;
	/** Degrees the free foot points, and turns outward about its shin. */
	point: number;
	swing: number;
}

/** All that the poses of a blend ask of one leg, each by its share. */
function legAim(blend: LegBlend, hip: Vec, side: Side, known: PartialSkeleton): LegAim {
	const planted = blend.filter((part): part is [PlantedFoot, number] => 'foot' in part[0]);
	const ground = planted.reduce((sum, [, weight]) => sum + weight, 0);
	const aim: LegAim = {
		ankle: ORIGIN,
		pole: ORIGIN,
		toward: ORIGIN,
		heading: ORIGIN,
		ground,
		point: 0,
		swing: 0,
	};
	if (ground !== 0) {
		const { ankle, toward, heading } = mixPlanted(planted, ground, side);
		aim.ankle = scaled(ankle, ground);
		aim.toward = scaled(toward, ground);
		// Toes stay flat when the heel lifts, and lift with the foot when it stands on its heel.
		aim.heading = scaled(toward[1] < 0 ? heading : toward, ground);
		for (const [pose, weight] of planted) {
			aim.pole = add(aim.pole, sided(kneeDirectionOf(pose), outward(side)), weight);
		}
	}
	for (const [pose, weight] of blend) {
		if (!('foot' in pose) && weight !== 0) {
			const [ankle, pole] = aimOfFreeLeg(pose, hip, side, known);
			aim.ankle = add(aim.ankle, ankle, weight);
			aim.pole = add(aim.pole, unit(pole), weight);
			aim.point += (pose.point ?? 0) * (weight / (1 - ground));
			aim.swing += ('swing' in pose ? (pose.swing ?? 0) : 0) * (weight / (1 - ground));
		}
	}
	return aim;
}

/** The ankle of a leg that does not stand, and the direction of its knee. */
function aimOfFreeLeg(
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

/** The direction of the knee of a planted leg, outward positive along z. */
function kneeDirectionOf(pose: PlantedFoot): Vec {
	const turn = radians(pose.turn ?? 0);
	return pose.knee ?? [Math.cos(turn), 0, Math.sin(turn)];
}

/** Planted poses are mixed as numbers, so that the point they tip about stays where it is. */
function mixPlanted(parts: readonly (readonly [PlantedFoot, number])[], share: number, side: Side) {
	const foot = mixVecs(parts.map(([pose, weight]) => [pose.foot, weight / share]));
	const sum = (of: (pose: PlantedFoot) => number) =>
		parts.reduce((total, [pose, weight]) => total + (of(pose) * weight) / share, 0);
	const turn = sum((pose) => pose.turn ?? 0);
	return standFoot({ foot, turn, tip: sum((pose) => pose.tip ?? 0) }, side);
}

/** Where the ankle of a planted foot is; it tips about its heel or about its ball. */
function standFoot({ foot, turn, tip }: Required<Omit<PlantedFoot, 'knee'>>, side: Side) {
	const heading: Vec = [Math.cos(radians(turn)), 0, Math.sin(radians(turn)) * outward(side)];
	const [lift, flat] = [Math.sin(radians(tip)), Math.cos(radians(tip))];
	const toward = add(scaled(heading, flat), [0, 1, 0], lift);
	const above = add(scaled([0, 1, 0], flat), heading, -lift);
	const pivot = tip < 0 ? FOOT.ball : -FOOT.heel;
	const ground = add(sided(foot, outward(side)), heading, pivot);
	const ankle = add(add(ground, toward, -pivot), above, FOOT.height);
	return { ankle, toward, heading };
}
