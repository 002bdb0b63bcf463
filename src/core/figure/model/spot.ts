import type { Joint, Spot } from './figure.ts';
import { type Arm, type Leg, otherSide, outward, type Side, type Spine } from './skeleton.ts';
import { add, along, type Axes, between, sided, UPRIGHT, type Vec } from './geometry.ts';

/** The joints found so far, while the limbs are placed one after the other. */
export interface PartialSkeleton {
	readonly spine: Spine;
	readonly shoulders?: Readonly<Record<Side, Vec>>;
	readonly legs: { readonly [side in Side]?: Leg };
	readonly arms: { readonly [side in Side]?: Arm };
}

function joint(
	on: Joint,
	side: Side,
	{ spine, shoulders, legs, arms }: PartialSkeleton,
): [Vec, Axes] {
	const own = legs[side];
	const other = legs[otherSide(side)];
	const found = ((): [Vec | undefined, Axes] => {
		switch (on) {
			case 'pelvis':
				return [spine.pelvis, spine.pelvisAxes];
			case 'chest':
				return [spine.chest, spine.chestAxes];
			case 'head':
				return [spine.skull, spine.headAxes];
			case 'own hip':
				return [own?.hip, UPRIGHT];
			case 'own thigh':
				return [own && between(own.hip, own.knee, 0.5), UPRIGHT];
			case 'own knee':
				return [own?.knee, UPRIGHT];
			case 'own ankle':
				return [own?.ankle, UPRIGHT];
			case 'own toes':
				return [own && add(own.ankle, own.toward, 0.07), UPRIGHT];
			case 'other thigh':
				return [other && between(other.hip, other.knee, 0.5), UPRIGHT];
			case 'other knee':
				return [other?.knee, UPRIGHT];
			case 'other ankle':
				return [other?.ankle, UPRIGHT];
			case 'other shoulder':
				return [shoulders?.[otherSide(side)], spine.chestAxes];
			case 'other elbow':
				return [arms[otherSide(side)]?.elbow, UPRIGHT];
		}
	})();
	if (!found[0]) {
		throw new Error(`A limb cannot rest on "${on}" before that is placed`);
	}
	return [found[0], found[1]];
}

/**
 * The point of the room that a spot means for the limb of `side`. Throws where its joint is not placed
 * yet.
 */
export function locate(spot: Spot, side: Side, known: PartialSkeleton): Vec {
	if (!('on' in spot)) {
		return sided(spot, outward(side));
	}
	const [at, axes] = joint(spot.on, side, known);
	return add(at, along(axes, sided(spot.off, outward(side))));
}

/** Whether the spot is on the leg of the opposite side. */
export function onOtherLeg(spot: Spot): boolean {
	return 'on' in spot && ['other thigh', 'other knee', 'other ankle'].includes(spot.on);
}
