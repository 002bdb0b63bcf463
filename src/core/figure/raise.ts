import { SIDES, type Arm, type Leg, type Side, type Skeleton, type Spine } from './skeleton.ts';
import { add, type Vec } from './vector.ts';

/** The whole body higher by `lift` body heights, as on the seat of a wheelchair. */
export function raised(body: Skeleton, lift: number): Skeleton {
	if (lift === 0) {
		return body;
	}
	const up = (p: Vec): Vec => add(p, [0, lift, 0]);
	const { spine } = body;
	const higher: Spine = {
		...spine,
		pelvis: up(spine.pelvis),
		waist: up(spine.waist),
		ribs: up(spine.ribs),
		chest: up(spine.chest),
		neck: up(spine.neck),
		skull: up(spine.skull),
	};
	const legs = {} as Record<Side, Leg>;
	const arms = {} as Record<Side, Arm>;
	for (const side of SIDES) {
		const [leg, arm] = [body.legs[side], body.arms[side]];
		legs[side] = { ...leg, hip: up(leg.hip), knee: up(leg.knee), ankle: up(leg.ankle) };
		arms[side] = {
			...arm,
			shoulder: up(arm.shoulder),
			elbow: up(arm.elbow),
			wrist: up(arm.wrist),
		};
	}
	return { spine: higher, legs, arms };
}
