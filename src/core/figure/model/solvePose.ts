import {
	add,
	along,
	mixVecs,
	ORIGIN,
	subtract,
	type Turn,
	turned,
	UPRIGHT,
	type Vec,
} from './geometry.ts';
import {
	type Arm,
	BONE,
	type Leg,
	outward,
	type Side,
	SIDES,
	type Skeleton,
	type Spine,
} from './skeleton.ts';
import {
	aimedThigh,
	type ArmBlend,
	armRestsOnOther,
	type LegBlend,
	placeArm,
	placeLeg,
	placeShoulder,
	legRestsOnOther,
} from './limbs.ts';
import type { Pose, PoseBlend } from './figure.ts';

/** Finds every joint of the body for a blend of poses. Throws where two limbs rest on each other. */
export function solvePose(blend: PoseBlend): Skeleton {
	const turn = (key: keyof Bends) => mixVecs(blend.map(([pose, share]) => [pose[key], share]));
	const bends: Bends = {
		pelvis: turn('pelvis'),
		lumbar: turn('lumbar'),
		thorax: turn('thorax'),
		neck: turn('neck'),
		gaze: turn('gaze'),
	};
	const legs = (side: Side): LegBlend =>
		blend.map(([pose, share]) => [pose.legs[index(side)], share]);
	const arms = (side: Side): ArmBlend =>
		blend.map(([pose, share]) => [pose.arms[index(side)], share]);
	const thighs = {
		right: aimedThigh(legs('right'), 'right'),
		left: aimedThigh(legs('left'), 'left'),
	};
	const spine = stackSpine(pelvisFor(blend, bends, thighs), bends);
	const shoulders = {
		right: placeShoulder(arms('right'), 'right', spine),
		left: placeShoulder(arms('left'), 'left', spine),
	};
	const placedLegs: { [side in Side]?: Leg } = {};
	const placedArms: { [side in Side]?: Arm } = {};
	const known = { spine, shoulders, legs: placedLegs, arms: placedArms };
	const leg = (side: Side): Leg =>
		(placedLegs[side] ??= placeLeg(legs(side), add(spine.pelvis, toHip(spine, side)), side, known));
	const arm = (side: Side): Arm =>
		(placedArms[side] ??= placeArm(arms(side), shoulders[side], side, known));
	for (const side of ordered((side) => legRestsOnOther(legs(side)))) {
		leg(side);
	}
	for (const side of ordered((side) => armRestsOnOther(arms(side)))) {
		arm(side);
	}
	return {
		spine,
		legs: { right: leg('right'), left: leg('left') },
		arms: { right: arm('right'), left: arm('left') },
	};
}

/** The bends of the trunk from below, in degrees. */
interface Bends {
	readonly pelvis: Turn;
	readonly lumbar: Turn;
	readonly thorax: Turn;
	readonly neck: Turn;
	readonly gaze: Turn;
}

/**
 * Stacks the trunk upward from the pelvis. Each of lumbar and thorax bends in two places, so that
 * a slump is round and not a fold.
 */
function stackSpine(pelvis: Vec, bends: Bends): Spine {
	const pelvisAxes = turned(UPRIGHT, bends.pelvis);
	const lowAxes = turned(pelvisAxes, half(bends.lumbar));
	const waist = add(pelvis, lowAxes.top, BONE.lumbar / 2);
	const waistAxes = turned(lowAxes, half(bends.lumbar));
	const ribs = add(waist, waistAxes.top, BONE.lumbar / 2);
	const ribsAxes = turned(waistAxes, half(bends.thorax));
	const chest = add(ribs, ribsAxes.top, BONE.thorax / 2);
	const chestAxes = turned(ribsAxes, half(bends.thorax));
	const neck = add(chest, chestAxes.top, BONE.thorax / 2);
	const neckAxes = turned(chestAxes, bends.neck);
	const headAxes = turned(neckAxes, bends.gaze);
	const nape = add(neck, neckAxes.top, BONE.neck);
	const skull = add(add(nape, headAxes.front, SKULL[0]), headAxes.top, SKULL[1]);
	return {
		pelvis,
		waist,
		ribs,
		chest,
		neck,
		skull,
		pelvisAxes,
		waistAxes,
		ribsAxes,
		chestAxes,
		neckAxes,
		headAxes,
	};
}

/** Half of a turn, for a part that bends in two places. */
const half = ([bend, lean, twist]: Turn): Turn => [bend / 2, lean / 2, twist / 2];

/** How far the centre of the skull lies ahead of and above the top of the neck, in body heights. */
const SKULL: Vec = [0.012, 0.048, 0];

/** Where the pelvis must be for the named joint to lie where the pose wants it. */
function pelvisFor(blend: PoseBlend, bends: Bends, thighs: Record<Side, Vec | undefined>): Vec {
	const loose = stackSpine(ORIGIN, bends);
	const joint = (pose: Pose): Vec => {
		switch (pose.anchor.joint) {
			case 'pelvis':
				return ORIGIN;
			case 'ribs':
				return loose.ribs;
			case 'chest':
				return loose.chest;
			case 'right knee':
				return add(toHip(loose, 'right'), thighs.right ?? ORIGIN, BONE.thigh);
			case 'left knee':
				return add(toHip(loose, 'left'), thighs.left ?? ORIGIN, BONE.thigh);
		}
	};
	return mixVecs(blend.map(([pose, share]) => [subtract(pose.anchor.at, joint(pose)), share]));
}

/** From the pelvis to a hip joint. */
function toHip(spine: Spine, side: Side): Vec {
	return along(spine.pelvisAxes, [0, 0, BONE.halfHip * outward(side)]);
}

/** Where a pose has a limb of this side. */
const index = (side: Side): 0 | 1 => (side === 'right' ? 0 : 1);

/** The sides, the one that `waits` for the other last. */
function ordered(waits: (side: Side) => boolean): readonly Side[] {
	return SIDES.toSorted((a, b) => Number(waits(a)) - Number(waits(b)));
}
