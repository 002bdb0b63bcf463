import type { Figure, HintArrow, StretchArea } from '../../core/figure/model/figure.ts';
import { radians, type Vec } from '../../core/figure/model/geometry.ts';
import { type Gait, keyframesOf } from './gait.ts';
import { arc, line } from './stances.ts';

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

/** A step forward, a hop on that foot with the other knee up, and the landing on the same foot. */
const skip: Gait = {
	...march,
	leg: [
		[20, 16, 4],
		[8, 10, 0],
		[0, 4, 42],
		[0, 6, 32],
		[4, 18, -12],
		[-2, 10, -4],
		[-14, 8, 24],
		[30, 80, 10],
		[78, 104, -2],
		[88, 106, -4],
		[90, 104, -4],
		[58, 66, 2],
	],
	round: 1080,
	swing: 48,
	elbow: 92,
	flight: [0, 0, 0.085, 0.06, 0, 0],
	ahead: 8.7,
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

/** The legs change in the air. */
const fast: Gait = {
	...march,
	leg: [
		[10, 20, 26],
		[7, 14, 10],
		[5, 10, 14],
		[1, 16, 34],
		[28, 94, 18],
		[82, 106, 8],
		[88, 102, 6],
		[44, 62, 16],
	],
	round: 620,
	swing: 48,
	elbow: 92,
	lean: 1,
	flight: [0.085, 0.01, 0, 0.045],
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
	path: arc([0.02, -0.74, 0], [0.3, 0, 0], [0, 0.1, 0], 150, 30),
	toward,
});

/** Along the ground, to where the foot that comes down steps. */
const stepOn = (toward: number): HintArrow => ({
	on: 'pelvis',
	path: line([0.26, -0.53, 0], [0.43, -0.53, 0]),
	toward,
});

/** Down, ahead of the foot that was up. */
const footDown = (toward: number): HintArrow => ({
	on: 'pelvis',
	path: [
		[0.43, -0.21, 0],
		[0.5, -0.33, 0],
		[0.48, -0.46, 0],
	],
	toward,
});

const skipping: Figure = {
	...moving(skip, 2, 'hip flexor', 8),
	camera: { azimuth: 54, elevation: 8 },
	stretch: [
		{ area: 'hip flexor', during: [8, 11] },
		{ area: 'hip flexor', side: 'left', during: [2, 5] },
	],
	hints: [stepOn(1), hop(3), footDown(5), stepOn(7), hop(9), footDown(11)],
};

/** The knees go up, shown ahead of knee and foot. */
const kneesUp: HintArrow = { on: 'pelvis', path: line([0.44, -0.2, 0], [0.44, 0.08, 0]) };

const kneesFast: Figure = {
	...moving(fast, 3, 'hip flexor', 6),
	camera: { azimuth: 54, elevation: 8 },
	hints: [3, 7].map((toward): HintArrow => ({ ...kneesUp, toward })),
};

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
	'a-skip': skipping,
	'butt-kick': { ...moving(flick, 3, 'hamstring', 5), hints: [heelUp] },
	'high-knees': kneesFast,
} satisfies Record<string, Figure>;
