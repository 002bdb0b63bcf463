import type {
	AimedArm,
	AimedLeg,
	Figure,
	HintArrow,
	Keyframe,
	Pose,
	StretchArea,
} from '../../core/figure/model/figure.ts';
import { BONE, FOOT } from '../../core/figure/model/skeleton.ts';
import { radians, type Vec } from '../../core/figure/model/geometry.ts';
import { anchorPelvis, arc, keyframe, line, STAND } from './stances.ts';

/** One leg in one eighth of a step: thigh forward, knee bent, foot pointed, in degrees. */
type Phase = readonly [thigh: number, knee: number, point: number];

/** A way to walk or run. */
interface Gait {
	/** The round of one leg in eight phases from landing on; the other is four phases later. */
	readonly leg: readonly Phase[];
	/** The time of one round of both legs, in ms. */
	readonly round: number;
	/** How far the arms swing to each side, and how much the elbows bend, in degrees. */
	readonly swing: number;
	readonly elbow: number;
	/** How far the trunk leans forward, in degrees. */
	readonly lean: number;
	/** How high the lower foot is above the ground in each of four phases, in body heights. */
	readonly flight: readonly [number, number, number, number];
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

function armAt(angle: number, elbow: number): AimedArm {
	const [a, b] = [radians(angle), radians(angle + elbow)];
	return {
		upper: [Math.sin(a), -Math.cos(a), 0.16],
		fore: [Math.sin(b), -Math.cos(b), elbow > 60 ? -0.28 : 0],
		body: true,
	};
}

function poseAt({ leg, swing, elbow, lean, flight, ahead, turn }: Gait, phase: number): Pose {
	const at = (index: number): Phase => leg[index % leg.length] ?? [0, 0, 0];
	const [right, left] = [at(phase), at(phase + 4)];
	const forward = Math.cos(((phase - ahead) / 8) * 2 * Math.PI);
	const low = Math.max(reachDown(right), reachDown(left));
	return {
		...STAND,
		anchor: anchorPelvis(0, low + (flight[phase % 4] ?? 0)),
		pelvis: [lean, 0, -turn * forward],
		lumbar: [0, 0, turn * 0.8 * forward],
		thorax: [2, 0, turn * 1.2 * forward],
		neck: [0, 0, -turn * forward],
		gaze: [-lean, 0, 0],
		legs: [aimed(right), aimed(left)],
		arms: [armAt(-swing * (forward + 0.12), elbow), armAt(swing * (forward - 0.12), elbow)],
	};
}

/** One round of both legs in eight keyframes. */
function keyframesOf(gait: Gait): readonly Keyframe[] {
	return gait.leg.map((_, phase) => keyframe(poseAt(gait, phase), gait.round / 8, 0));
}

/** An arrow ahead of the chest, level although the trunk leans: the way that the person goes. */
const forward = (length: number, { lean }: Gait, ahead = 0.38): HintArrow => {
	const [c, s] = [Math.cos(radians(lean)), Math.sin(radians(lean))];
	const at = (x: number): Vec => [x * c - 0.2 * s, x * s + 0.2 * c, 0];
	return { on: 'pelvis', path: line(at(ahead), at(ahead + length)) };
};

function moving(gait: Gait, rounds: number, area: StretchArea, peak: number, swing = 4): Figure {
	return {
		keyframes: keyframesOf(gait),
		flow: true,
		rounds,
		peak,
		camera: { azimuth: 74, elevation: 8 },
		props: [],
		// Each leg is felt while it swings: from leaving the ground on, or from a later phase.
		stretch: [
			{ area, during: [swing, 7] },
			{ area, side: 'left', during: [swing - 4, 3] },
		],
		felt: 'work',
		contacts: [],
	};
}

const walk: Gait = {
	leg: [
		[21, 4, -3],
		[12, 12, 0],
		[-1, 7, -6],
		[-13, 6, -10],
		[-22, 26, 10],
		[-6, 62, 8],
		[20, 60, 0],
		[27, 26, -4],
	],
	round: 1150,
	swing: 22,
	elbow: 22,
	lean: 2,
	flight: [0, 0, 0, 0],
	ahead: 7.7,
	turn: 5,
};

const JOG: Gait = {
	leg: [
		[26, 20, -6],
		[10, 42, -26],
		[-10, 28, -6],
		[-22, 18, 24],
		[-18, 70, 26],
		[8, 98, 14],
		[34, 84, 4],
		[38, 48, -2],
	],
	round: 760,
	swing: 34,
	elbow: 92,
	lean: 6,
	flight: [0.012, 0, 0, 0.03],
	ahead: 7.7,
	turn: 7,
};

const sprint: Gait = {
	leg: [
		[30, 26, 4],
		[8, 40, -18],
		[-14, 24, 2],
		[-28, 14, 30],
		[-24, 84, 30],
		[12, 124, 16],
		[58, 108, 4],
		[54, 54, 0],
	],
	round: 620,
	swing: 50,
	elbow: 92,
	lean: 9,
	flight: [0.02, 0, 0, 0.045],
	ahead: 7.5,
	turn: 9,
};

const march: Gait = {
	leg: [
		[4, 6, -2],
		[0, 3, -3],
		[0, 3, -3],
		[-2, 6, 6],
		[18, 50, 8],
		[76, 96, 4],
		[88, 98, 2],
		[44, 60, 0],
	],
	round: 1500,
	swing: 40,
	elbow: 84,
	lean: 1,
	flight: [0, 0, 0, 0],
	ahead: 5.8,
	turn: 4,
};

const skip: Gait = {
	...march,
	leg: [
		[6, 16, -8],
		[0, 4, 42],
		[0, 6, 36],
		[2, 14, -10],
		[2, 16, 12],
		[78, 104, -2],
		[92, 104, -4],
		[74, 96, 0],
	],
	round: 1100,
	swing: 46,
	flight: [0.004, 0.085, 0.07, 0.008],
};

const flick: Gait = {
	...march,
	leg: [
		[8, 18, 4],
		[4, 22, -6],
		[0, 12, 0],
		[-8, 24, 22],
		[-8, 84, 26],
		[2, 132, 26],
		[8, 112, 20],
		[12, 52, 8],
	],
	round: 760,
	swing: 26,
	elbow: 88,
	lean: 4,
	flight: [0, 0, 0.004, 0.024],
};

const fast: Gait = {
	...march,
	leg: [
		[6, 14, 18],
		[2, 16, 10],
		[0, 8, 14],
		[-2, 14, 34],
		[30, 78, 16],
		[82, 106, 8],
		[86, 102, 6],
		[40, 60, 10],
	],
	round: 620,
	swing: 44,
	elbow: 92,
	lean: 3,
	flight: [0.014, 0, 0.012, 0.045],
};

/** Slower than the jog, upright, with short steps near the ground. */
const easy: Gait = {
	...JOG,
	leg: [
		[18, 16, -4],
		[8, 30, -18],
		[-6, 22, -4],
		[-15, 16, 22],
		[-14, 52, 24],
		[4, 72, 14],
		[22, 60, 4],
		[26, 36, -2],
	],
	round: 860,
	swing: 20,
	elbow: 78,
	lean: 3,
	flight: [0.006, 0, 0, 0.014],
	turn: 5,
};

/** The small figure that jogs off when a routine is done. */
export const JOGGING: Figure = { ...moving(JOG, 3, 'calf', 3), stretch: [], arrow: { on: [] } };

/** Under the foot in the air: from where it left the ground to where it lands again. */
const hop = (toward: number): HintArrow => ({
	on: 'pelvis',
	path: arc([0, -0.74, 0], [0.37, 0, 0], [0, 0.12, 0], 130, 50),
	toward,
});

/** The knees go up, shown ahead of knee and foot. */
const kneesUp: HintArrow = { on: 'pelvis', path: line([0.43, -0.26, 0], [0.43, 0.04, 0]) };

/** The heel comes up behind, shown outside of the foot. */
const heelUp: HintArrow = {
	on: 'pelvis',
	path: [
		[-0.25, -0.46, 0],
		[-0.37, -0.28, 0],
		[-0.35, -0.07, 0],
	],
};

/** Walks, runs and their drills; the picture moves along with the person. */
export const runningFigures = {
	'walk-easy': { ...moving(walk, 3, 'calf', 0), stretch: [], hints: [forward(0.12, walk)] },
	'easy-jog': { ...moving(easy, 3, 'calf', 3), stretch: [], hints: [forward(0.14, easy)] },
	stride: { ...moving(sprint, 3, 'quad', 3), stretch: [], hints: [forward(0.24, sprint)] },
	'high-knee-march': { ...moving(march, 2, 'hip flexor', 6), hints: [kneesUp] },
	'a-skip': { ...moving(skip, 2, 'hip flexor', 5, 5), hints: [hop(2), hop(6)] },
	'butt-kick': { ...moving(flick, 3, 'hamstring', 5), hints: [heelUp] },
	'high-knees': { ...moving(fast, 3, 'hip flexor', 6), hints: [{ ...kneesUp, both: true }] },
} satisfies Record<string, Figure>;
