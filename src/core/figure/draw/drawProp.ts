import { depth, discOf, hull, type Point, project, type Projection, ring } from './projection.ts';
import type { FigureProp } from '../model/figure.ts';
import { propPartsOf } from './props.ts';
import type { FigurePiece, FigureShape } from './shape.ts';
import { FOOT, type Skeleton } from '../model/skeleton.ts';
import { add, UPRIGHT, type Vec } from '../model/geometry.ts';

/** Depths beyond all parts of a body: what has them is drawn before the body, or after it. */
export const BACK_DEPTH = -8;
export const FRONT_DEPTH = 8;

/** The depth of a desk, over legs that are ordered under it. */
const DESK_DEPTH = -4;

/** A prop in pieces, each with its depth, so that parts of a body can be between them. */
export function drawProp(
	view: Projection,
	prop: FigureProp,
	body: Skeleton,
): readonly FigurePiece[] {
	switch (prop.kind) {
		case 'roller':
			return [roller(view, prop.at)];
		case 'mat':
			return [mat(view, prop)];
		case 'strap':
			return [strap(view, prop.foot, body)];
		case 'chair':
		case 'wheelchair':
		case 'wall':
		case 'side wall':
		case 'desk':
		case 'side desk':
		case 'doorway':
			return propPartsOf(prop).map(({ at, bars, panels, width }) => ({
				depth: at === 'behind' ? BACK_DEPTH : at === 'between' ? DESK_DEPTH : depth(view, at),
				shapes: [
					...panels.map((panel): FigureShape => {
						const outlines = [panel.map((point) => project(view, point))];
						return { kind: 'outline', role: 'panel', outlines };
					}),
					...panels.map((panel): FigureShape => {
						const points = panel.map((point) => project(view, point));
						const lines = [[...points, points[0] ?? [0, 0]]] as const;
						return { kind: 'line', role: 'prop', lines, width };
					}),
					...(bars.length > 0 ? [barsOf(view, bars, width)] : []),
				],
			}));
	}
}

function barsOf(view: Projection, bars: readonly (readonly Vec[])[], width: number): FigureShape {
	const lines = bars.map((bar) => bar.map((point) => project(view, point)));
	return { kind: 'line', role: 'prop', lines, width };
}

/** The radius of the roller, in body heights. */
const RADIUS = 0.045;

function roller(view: Projection, at: Vec): FigurePiece {
	const end = (z: number) => ({
		at: add(at, [0, 0, z]),
		axes: UPRIGHT,
		half: [RADIUS, RADIUS, 0.001] as const,
	});
	const near = view.eye[2] > 0 ? 0.16 : -0.16;
	const [x, y] = [[RADIUS, 0, 0] as const, [0, RADIUS, 0] as const];
	const rings = [1, 0.55].map((size) =>
		ring(view, add(at, [0, 0, near]), [x[0] * size, 0, 0], [0, y[1] * size, 0]),
	);
	const closed = rings.map((points): Point[] => points.concat(points.slice(0, 1)));
	return {
		depth: BACK_DEPTH + 3,
		shapes: [
			{ kind: 'outline', role: 'prop', outlines: [hull(view, end(-0.16), end(0.16))] },
			{ kind: 'line', role: 'halo', lines: closed, width: 0.006 },
		],
	};
}

function mat(
	view: Projection,
	{ from, to, half = 0.2 }: Extract<FigureProp, { kind: 'mat' }>,
): FigurePiece {
	const corners: Vec[] = [
		[from, 0, -half],
		[to, 0, -half],
		[to, 0, half],
		[from, 0, half],
	];
	const outlines = [corners.map((corner) => project(view, corner))];
	return { depth: BACK_DEPTH - 1, shapes: [{ kind: 'outline', role: 'mat', outlines }] };
}

/** From both hands round the ball of the foot. */
function strap(view: Projection, foot: 'right' | 'left', { legs, arms }: Skeleton): FigurePiece {
	const { ankle, toward, above } = legs[foot];
	const ball = add(add(ankle, toward, FOOT.ball), above, -FOOT.height);
	const lines = [arms.right, arms.left].map(({ wrist, fingers }) =>
		[add(wrist, fingers, 0.03), ball].map((point) => project(view, point)),
	);
	const around = [ball, add(ball, above, 0.036)].map((at) => discOf(view, { at, radius: 0.008 }));
	return {
		depth: FRONT_DEPTH - 3,
		shapes: [
			{ kind: 'line', role: 'halo', lines, width: 0.024 },
			{ kind: 'line', role: 'strap', lines, width: 0.012 },
			{ kind: 'chain', role: 'strap', discs: around },
		],
	};
}
