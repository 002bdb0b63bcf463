import { add, radians, rotate, type Vec } from '../model/geometry.ts';
import type { FigureProp } from '../model/figure.ts';

/** Heights of things, in body heights. */
export const PROP_HEIGHT = {
	seat: 0.245,
	desk: 0.43,
	wheelchair: 0.03,
	wall: 1.06,
	door: 1.13,
} as const;

/** A chair's seat in body heights: half its depth and half its width, and how thick it is. */
export const SEAT = { depth: 0.125, width: 0.135, thick: 0.02 } as const;

/** A part of a prop in the room: bars of one width, or flat panels. */
interface PropPart {
	readonly bars: readonly (readonly Vec[])[];
	readonly panels: readonly (readonly Vec[])[];
	readonly width: number;
	/**
	 * Behind the whole body, before it, between the legs under a desk and the rest, under the trunk as a seat
	 * is, or as deep as a point.
	 */
	readonly at: Vec | 'behind' | 'before' | 'between' | 'seat';
}

/** The bars and panels of a prop. Straps and rollers are drawn with the body that they touch. */
export function propPartsOf(prop: FigureProp): readonly PropPart[] {
	switch (prop.kind) {
		case 'chair':
			return chair(prop);
		case 'wheelchair':
			return wheelchair(prop);
		case 'desk':
			return table([prop.edge, prop.edge + 0.32], [-0.24, 0.24], prop.lift);
		case 'side desk':
			return table(
				[prop.at[0] - 0.2, prop.at[0] + 0.2],
				[prop.at[2] - 0.12, prop.at[2] + 0.12],
				prop.lift,
			);
		case 'wall': {
			const { face, z = 0, half = 0.32 } = prop;
			return upright([
				[face, 0, z - half],
				[face, PROP_HEIGHT.wall, z + half],
			]);
		}
		case 'window': {
			const { face } = prop;
			const [low, high, half] = [0.4, 0.86, 0.22];
			const bars: Vec[][] = [
				[
					[face, low, 0],
					[face, high, 0],
				],
				[
					[face, 0.53, -half],
					[face, 0.53, half],
				],
			];
			// Hills and the sun: what is far.
			const hills: Vec[] = [
				[face, 0.6, -half],
				[face, 0.71, -0.12],
				[face, 0.6, -0.02],
				[face, 0.66, 0.08],
				[face, 0.55, half],
			];
			const sun = Array.from({ length: 17 }, (_, step): Vec => {
				const angle = (step / 8) * Math.PI;
				return [face, 0.79 + 0.025 * Math.sin(angle), 0.1 + 0.025 * Math.cos(angle)];
			});
			return [
				...upright([
					[face, low, -half],
					[face, high, half],
				]),
				part('behind', bars, [], 0.012),
				part('behind', [hills, sun], [], 0.008),
			];
		}
		case 'side wall':
			return upright([
				[(prop.x ?? 0) - 0.4, 0, prop.face],
				[(prop.x ?? 0) + 0.4, PROP_HEIGHT.wall, prop.face],
			]);
		case 'doorway':
			return doorway(prop);
		case 'mat':
		case 'roller':
		case 'strap':
			return [];
	}
}

/** A plain chair on four legs; a stool where it has no back. */
function chair({ at, turn = 0, back }: Extract<FigureProp, { kind: 'chair' }>): PropPart[] {
	const place = (p: Vec): Vec => add(at, rotate(p, [0, 1, 0], -radians(turn)));
	const all = (...lines: Vec[][]): Vec[][] => lines.map((line) => line.map(place));
	const { depth: d, width: w } = SEAT;
	const top = PROP_HEIGHT.seat - SEAT.thick / 2;
	const crest = back === 'low' ? 0.47 : back === 'high' ? 0.81 : 0.54;
	const legs = [-1, 1].flatMap((z): Vec[][] => [
		[
			[d - 0.075, top, z * (w - 0.03)],
			[d - 0.07, 0, z * (w - 0.03)],
		],
		[
			[-d + 0.01, top, z * (w - 0.012)],
			[-d - 0.02, 0, z * w],
		],
	]);
	const lean = (y: number): number => -d - (0.035 * (y - top)) / (crest - top);
	const panel = (low: number, high: number): Vec[] => [
		[lean(low), low, w - 0.01],
		[lean(high), high, w - 0.01],
		[lean(high), high, 0.01 - w],
		[lean(low), low, 0.01 - w],
	];
	// A high back is seen from the side alone: its posts stand behind the pads for back and head.
	const pad = (low: number, high: number): Vec[] => [
		[lean(low), low, 0],
		[lean(high), high, 0],
		[lean(high) - PAD, high - 0.006, 0],
		[lean(low) - PAD, low + 0.006, 0],
	];
	const behind = back === 'high' ? PAD : 0;
	const posts = [-1, 1].map((z): Vec[] => [
		[-d - behind, top, z * (w - 0.01)],
		[lean(crest - behind) - behind, crest - behind, z * (w - 0.01)],
	]);
	const panels =
		back === 'high' ? [pad(0.32, 0.6), pad(0.65, crest)] : [panel(crest - 0.14, crest)];
	const seat = [
		part('seat', all(...legs)),
		part('seat', [], all(box([-d, d], PROP_HEIGHT.seat - SEAT.thick / 2, [-w, w])), 0.02),
	];
	return back === 'none'
		? seat
		: [...seat, part(place([-d - 0.1, 0.4, 0]), all(...posts), all(...panels))];
}

/** How thick the pads of a high back are, in body heights. */
const PAD = 0.034;

/** Big wheels behind, castors and footplates in front, a low back: a chair to be active in. */
function wheelchair({
	at,
	stowed = false,
	back,
}: Extract<FigureProp, { kind: 'wheelchair' }>): PropPart[] {
	const here = (...lines: Vec[][]): Vec[][] => lines.map((line) => line.map((p) => add(at, p)));
	const { depth: d, width: w } = SEAT;
	const top = PROP_HEIGHT.seat + (stowed ? 0 : PROP_HEIGHT.wheelchair) - SEAT.thick / 2;
	const side = (z: 1 | -1): PropPart[] => {
		const [hub, rim] = [[-0.06, 0.178, z * 0.165] as const, z * 0.18];
		const frame: Vec[][] = [
			[
				[-d, top, z * w],
				[d - 0.01, top, z * w],
				[0.2, stowed ? 0.09 : 0.03, z * w],
			],
			[
				[d - 0.05, top, z * w],
				[d - 0.02, 0.045, z * w],
			],
			circle([d - 0.02, 0.035, z * w], 0.03),
		];
		const brake: Vec[][] = [
			[
				[0.07, 0.28, z * 0.17],
				[0.13, 0.34, z * 0.17],
			],
			circle([0.133, 0.343, z * 0.17], 0.008),
		];
		const wheel: Vec[][] = [circle(hub, 0.175)];
		const pushRim: Vec[][] = [circle([hub[0], hub[1], rim], 0.15), circle(hub, 0.018)];
		const near = (depth: number): PropPart['at'] => (z === 1 ? [0.12, 0, depth] : 'behind');
		return [
			part('behind', here(...frame), [], 0.013),
			...(stowed ? [part(near(0.19), here(...brake), [], 0.012)] : []),
			part(near(0.2), here(...wheel), [], 0.016),
			part(near(0.2), here(...pushRim), [], 0.007),
		];
	};
	// Each foot has its plate; folded up, the plates stand beside the legs.
	const plates = [-1, 1].map((z): Vec[] =>
		stowed
			? [
					[0.2, 0.09, z * w],
					[0.2, 0.2, z * w],
					[0.25, 0.2, z * w],
					[0.25, 0.09, z * w],
				]
			: box([0.2, 0.325], PROP_HEIGHT.wheelchair - 0.006, [z * 0.04, z * 0.13]),
	);
	const posts = [-1, 1].map((z): Vec[] => [
		[-d, top, z * (w - 0.01)],
		[-d - 0.02, 0.47, z * (w - 0.01)],
		[-d - 0.065, 0.475, z * (w - 0.01)],
	]);
	const rest: Vec[] = [
		[-d - 0.006, top + 0.04, w - 0.01],
		[-d - 0.019, 0.455, w - 0.01],
		[-d - 0.019, 0.455, 0.01 - w],
		[-d - 0.006, top + 0.04, 0.01 - w],
	];
	return [
		...side(-1),
		part('seat', [], here(box([-d, d], top, [-w, w])), 0.018),
		part('behind', [], here(...plates), 0.01),
		...(back === 'none' ? [] : [part(add(at, [-d - 0.1, 0.4, 0]), here(...posts), here(rest))]),
		...side(1),
	];
}

/** A desk between two values of x and two of z, `lift` higher than usual. */
function table(x: readonly [number, number], z: readonly [number, number], lift = 0): PropPart[] {
	const top = PROP_HEIGHT.desk + lift;
	// On two feet at its middle, out of the way of legs and shoes.
	const middle = x[0] + (x[1] - x[0]) * 0.62;
	// They end under the top: a round end would stand out of its far edge.
	const legs = z.flatMap((across): Vec[][] => [
		[
			[middle, top - 0.023, across * 0.8],
			[middle, 0.012, across * 0.8],
		],
		[
			[middle - 0.09, 0.008, across * 0.8],
			[middle + 0.11, 0.008, across * 0.8],
		],
	]);
	return [part('between', legs), part('between', [], [box(x, top - 0.012, z)], 0.024)];
}

/** An upright rectangle between two opposite corners. */
function upright(corners: readonly [Vec, Vec]): PropPart[] {
	const [from, to] = corners;
	const panel: Vec[] = [from, [from[0], to[1], from[2]], to, [to[0], from[1], to[2]]];
	return [part('behind', [], [panel], 0.012)];
}

function doorway({ at, half }: Extract<FigureProp, { kind: 'doorway' }>): PropPart[] {
	const post = (z: number): Vec[] => [
		[at, 0, z],
		[at, PROP_HEIGHT.door, z],
	];
	const lintel: Vec[] = [
		[at, PROP_HEIGHT.door, -half],
		[at, PROP_HEIGHT.door, half],
	];
	// Arms that press on the frame from behind are seen past its posts, and the body past the far one.
	return [
		part([at, 0, -half], [post(-half)], [], 0.036),
		part('before', [lintel, post(half)], [], 0.036),
	];
}

/** Puts a part together. */
function part(
	at: PropPart['at'],
	bars: PropPart['bars'],
	panels: PropPart['panels'] = [],
	width = BAR,
): PropPart {
	return { at, bars, panels, width };
}

/** The usual width of a bar, in body heights. */
const BAR = 0.016;

/** A level rectangle between two values of x and two of z. */
function box(x: readonly [number, number], y: number, z: readonly [number, number]): Vec[] {
	return [
		[x[0], y, z[0]],
		[x[1], y, z[0]],
		[x[1], y, z[1]],
		[x[0], y, z[1]],
	];
}

/** A ring that stands along the way that the person faces; `radius` in body heights. */
function circle(centre: Vec, radius: number): Vec[] {
	return Array.from({ length: 29 }, (_, step) => {
		const angle = (step / 28) * 2 * Math.PI;
		return add(centre, [Math.cos(angle) * radius, Math.sin(angle) * radius, 0]);
	});
}
