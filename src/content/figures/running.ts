import type { Area, Figure } from '../../core/figure/figure.ts';
import { keysOf, type Gait } from './gait.ts';

function moving(gait: Gait, rounds: number, area: Area, peak: number): Figure {
	return {
		keys: keysOf(gait),
		flow: true,
		rounds,
		peak,
		camera: { azimuth: 74, elevation: 8 },
		props: [],
		stretch: [{ area }],
		contacts: [],
	};
}

const walk: Gait = {
	leg: [
		[25, 5, -2],
		[12, 14, 0],
		[-1, 7, -6],
		[-14, 8, -14],
		[-20, 38, 14],
		[2, 62, 12],
		[22, 48, 0],
		[29, 16, -4],
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
		[4, 14, 6],
		[0, 8, 20],
		[0, 4, 40],
		[-3, 12, 22],
		[22, 62, 10],
		[80, 104, -2],
		[92, 104, -4],
		[40, 62, 0],
	],
	round: 1100,
	swing: 46,
	flight: [0, 0.012, 0.05, 0.012],
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
	flight: [0.01, 0, 0.004, 0.026],
};

const jog = moving(JOG, 3, 'calf', 3);

/** The small figure that jogs off when a routine is done. */
export const JOGGING: Figure = { ...jog, stretch: [] };

/** Walks, runs and their drills; the picture moves along with the person. */
export const running = {
	'walk-easy': { ...moving(walk, 3, 'calf', 0), stretch: [] },
	'easy-jog': { ...jog, stretch: [] },
	stride: { ...moving(sprint, 3, 'quad', 3), stretch: [] },
	'high-knee-march': moving(march, 2, 'hip flexor', 6),
	'a-skip': moving(skip, 2, 'calf', 6),
	'butt-kick': moving(flick, 3, 'quad', 5),
	'high-knees': moving(fast, 3, 'hip flexor', 6),
} satisfies Record<string, Figure>;
