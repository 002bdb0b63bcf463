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
	/** Behind the whole body, between the legs under a desk and the rest, or as deep as a point. */
	readonly at: Vec | 'behind' | 'between';
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
	const crest = back === 'low' ? 0.47 : 0.54;
	const legs = [-1, 1].flatMap((z): Vec[][] => [
		[
			[d - 0.01, top, z * (w - 0.012)],
			[d, 0, z * w],
		],
		[
			[-d + 0.01, top, z * (w - 0.012)],
			[-d - 0.02, 0, z * w],
		],
	]);
	const posts = [-1, 1].map((z): Vec[] => [
		[-d, top, z * (w - 0.01)],
		[-d - 0.035, crest, z * (w - 0.01)],
	]);
	const panel: Vec[] = [
		[-d - 0.02, crest - 0.14, w - 0.01],
		[-d - 0.036, crest, w - 0.01],
		[-d - 0.036, crest, 0.01 - w],
		[-d - 0.02, crest - 0.14, 0.01 - w],
	];
	const seat = [
		part('behind', all(...legs)),
		part('behind', [], all(box([-d, d], PROP_HEIGHT.seat - SEAT.thick / 2, [-w, w])), 0.02),
	];
	return back === 'none'
		? seat
		: [...seat, part(place([-d - 0.1, 0.4, 0]), all(...posts), all(panel))];
}

/** Big wheels behind, castors and footplates in front, a low back: a chair to be active in. */
function wheelchair({ at }: Extract<FigureProp, { kind: 'wheelchair' }>): PropPart[] {
	const here = (...lines: Vec[][]): Vec[][] => lines.map((line) => line.map((p) => add(at, p)));
	const { depth: d, width: w } = SEAT;
	const top = PROP_HEIGHT.seat + PROP_HEIGHT.wheelchair - SEAT.thick / 2;
	const side = (z: 1 | -1): PropPart[] => {
		const [hub, rim] = [[-0.06, 0.178, z * 0.165] as const, z * 0.18];
		const frame: Vec[][] = [
			[
				[-d, top, z * w],
				[d + 0.01, top, z * w],
				[0.27, 0.03, z * 0.1],
			],
			[
				[d - 0.02, top, z * w],
				[d + 0.01, 0.045, z * w],
			],
			circle([d + 0.01, 0.035, z * w], 0.03),
		];
		const wheel: Vec[][] = [circle(hub, 0.175)];
		const pushRim: Vec[][] = [circle([hub[0], hub[1], rim], 0.15), circle(hub, 0.018)];
		return [
			part(z === 1 ? [0.12, 0, 0.19] : 'behind', here(...frame), [], 0.013),
			part(z === 1 ? [0.12, 0, 0.2] : 'behind', here(...wheel), [], 0.016),
			part(z === 1 ? [0.12, 0, 0.2] : 'behind', here(...pushRim), [], 0.007),
		];
	};
	const plate = box([0.235, 0.36], PROP_HEIGHT.wheelchair - 0.006, [-0.115, 0.115]);
	const posts = [-1, 1].map((z): Vec[] => [
		[-d, top, z * (w - 0.01)],
		[-d - 0.02, 0.47, z * (w - 0.01)],
		[-d - 0.065, 0.475, z * (w - 0.01)],
	]);
	const back: Vec[] = [
		[-d - 0.006, top + 0.04, w - 0.01],
		[-d - 0.019, 0.455, w - 0.01],
		[-d - 0.019, 0.455, 0.01 - w],
		[-d - 0.006, top + 0.04, 0.01 - w],
	];
	return [
		...side(-1),
		part('behind', [], here(box([-d, d], top, [-w, w])), 0.018),
		part('behind', [], here(plate), 0.01),
		part(add(at, [-d - 0.1, 0.4, 0]), here(...posts), here(back)),
		...side(1),
	];
}

/** A desk between two values of x and two of z, `lift` higher than usual. */
function table(x: readonly [number, number], z: readonly [number, number], lift = 0): PropPart[] {
	const top = PROP_HEIGHT.desk + lift;
	const legs = x.flatMap((foot) =>
		z.map((across): Vec[] => [
			[foot + (foot === x[0] ? 0.02 : -0.02), top, across * 0.94],
			[foot + (foot === x[0] ? 0.02 : -0.02), 0, across * 0.94],
		]),
	);
	return [part('between', legs), part('between', [], [box(x, top - 0.012, z)], 0.024)];
}

/** An upright rectangle between two opposite corners. */
function upright(corners: readonly [Vec, Vec]): PropPart[] {
	const [from, to] = corners;
	const panel: Vec[] = [from, [from[0], to[1], from[2]], to, [to[0], from[1], to[2]]];
	return [part('behind', [], [panel], 0.012)];
}

function doorway({ at, half }: Extract<FigureProp, { kind: 'doorway' }>): PropPart[] {
	const jambs = [-1, 1].map((z): Vec[] => [
		[at, 0, z * half],
		[at, PROP_HEIGHT.door, z * half],
	]);
	const lintel: Vec[] = [
		[at, PROP_HEIGHT.door, -half],
		[at, PROP_HEIGHT.door, half],
	];
	return [part('behind', [...jambs, lintel], [], 0.036)];
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
