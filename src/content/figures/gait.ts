import type { AimedArm, AimedLeg, Keyframe, Pose } from '../../core/figure/model/figure.ts';
import { BONE, FOOT } from '../../core/figure/model/skeleton.ts';
import { radians } from '../../core/figure/model/geometry.ts';
import { anchorPelvis, keyframe, STAND } from './stances.ts';

/** One leg in one part of a round: thigh forward, knee bent, foot pointed, in degrees. */
type Phase = readonly [thigh: number, knee: number, point: number];

/** A way to walk or run. */
export interface Gait {
	/** The round of one leg in an even number of phases from landing on; the other is half of them later. */
	readonly leg: readonly Phase[];
	/** The time of one round of both legs, in ms. */
	readonly round: number;
	/** How far the arms swing to each side, and how much the elbows bend, in degrees. */
	readonly swing: number;
	readonly elbow: number;
	/** How far the trunk leans forward, in degrees. */
	readonly lean: number;
	/** How high the lower foot is above the ground in each phase of half a round, in body heights. */
	readonly flight: readonly number[];
	/** The phase in which the leg is farthest forward: then the arm of its side is back. */
	readonly ahead: number;
	/** How far pelvis and chest turn against each other, in degrees. */
	readonly turn: number;
}

function aimed([thigh, knee, point]: Phase): AimedLeg {
	const [a, b] = [radians(thigh), radians(thigh - knee)];
	return {
		thigh: [Math.sin(a), -Math.cos(a), 0],
		shin: [Math.sin(b), -Math.cos(b), 0],
		point,
	};
}

/** How far below the hip the lowest point of the foot is. */
function reachDown([thigh, knee, point]: Phase): number {
	const shin = radians(thigh - knee);
	const slope = radians(thigh - knee - point);
	const ankle = BONE.thigh * Math.cos(radians(thigh)) + BONE.shin * Math.cos(shin);
	const sole = FOOT.height * Math.cos(slope);
	return ankle + sole + Math.max(-Math.sin(slope) * FOOT.toe, Math.sin(slope) * FOOT.heel);
}

/** A bent elbow opens as its arm goes back, so that the hand swings past the hip and is not on it. */
function armAt(angle: number, bend: number): AimedArm {
	const elbow = bend > 60 && angle < 0 ? bend + angle * 0.6 : bend;
	const [a, b] = [radians(angle), radians(angle + elbow)];
	return {
		upper: [Math.sin(a), -Math.cos(a), 0.16],
		fore: [Math.sin(b), -Math.cos(b), elbow > 60 ? -0.28 : 0],
		body: true,
	};
}

function poseAt({ leg, swing, elbow, lean, flight, ahead, turn }: Gait, phase: number): Pose {
	const half = leg.length / 2;
	const at = (index: number): Phase => leg[index % leg.length] ?? [0, 0, 0];
	const [right, left] = [at(phase), at(phase + half)];
	const forward = Math.cos(((phase - ahead) / half) * Math.PI);
	const low = Math.max(reachDown(right), reachDown(left));
	return {
		...STAND,
		anchor: anchorPelvis(0, low + (flight[phase % half] ?? 0)),
		pelvis: [lean, 0, -turn * forward],
		lumbar: [0, 0, turn * 0.8 * forward],
		thorax: [2, 0, turn * 1.2 * forward],
		neck: [0, 0, -turn * forward],
		gaze: [-lean, 0, 0],
		legs: [aimed(right), aimed(left)],
		arms: [armAt(-swing * (forward + 0.12), elbow), armAt(swing * (forward - 0.12), elbow)],
	};
}

/** One round of both legs, a keyframe for each phase. */
export function keyframesOf(gait: Gait): readonly Keyframe[] {
	return gait.leg.map((_, phase) => keyframe(poseAt(gait, phase), gait.round / gait.leg.length, 0));
}
