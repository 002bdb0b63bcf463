import { depth, hull, type Point, project, type Projection, ring } from './projection.ts';
import type { FigureProp } from '../model/figure.ts';
import { propPartsOf } from './props.ts';
import type { FigurePiece, FigureShape } from './shape.ts';
import type { FigureStage } from './stage.ts';
import { type Arm, FOOT, type Skeleton } from '../model/skeleton.ts';
import {
	add,
	between,
	cross,
	perpendicular,
	subtract,
	unit,
	UPRIGHT,
	type Vec,
} from '../model/geometry.ts';

/** Depths beyond all parts of a body: what has them is drawn before the body, or after it. */
export const BACK_DEPTH = -8;
export const FRONT_DEPTH = 8;

/** The depth of a desk, over legs that are ordered under it. */
const DESK_DEPTH = -4;

/** Shapes that are the same at every instant, and where they are: their depth may depend on the body. */
interface ScenePiece {
	readonly at: number | ReturnType<typeof propPartsOf>[number]['at'];
	readonly shapes: readonly FigureShape[];
}

/** Floor and props by stage, drawn once. */
const scenes = new WeakMap<FigureStage, readonly ScenePiece[]>();

/** Floor and props in pieces, each with its depth, so that parts of a body can be between them. */
export function drawScene(stage: FigureStage, body: Skeleton): readonly FigurePiece[] {
	const { view, floor, props } = stage;
	let scene = scenes.get(stage);
	if (!scene) {
		const ground: FigureShape = {
			kind: 'outline',
			role: 'floor',
			outlines: [ring(view, ...floor)],
		};
		scene = [
			{ at: BACK_DEPTH - 2, shapes: [ground] },
			...props.flatMap((prop) => scenePieces(view, prop)),
		];
		scenes.set(stage, scene);
	}
	return [
		...scene.map(({ at, shapes }) => ({ depth: depthOfPart(view, at, body), shapes })),
		...props.flatMap((prop) => (prop.kind === 'strap' ? [strap(view, prop, body)] : [])),
	];
}

/** A prop in pieces; a strap moves with the body and has none. */
function scenePieces(view: Projection, prop: FigureProp): readonly ScenePiece[] {
	switch (prop.kind) {
		case 'roller':
			return [roller(view, prop.at)];
		case 'mat':
			return [mat(view, prop)];
		case 'strap':
			return [];
		case 'chair':
		case 'wheelchair':
		case 'wall':
		case 'window':
		case 'side wall':
		case 'desk':
		case 'side desk':
		case 'doorway':
			return propPartsOf(prop).map(({ at, bars, panels, width }) => ({
				at,
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

/** How near the eye a part of the scene is drawn. Seen from behind, a seat is before the legs. */
function depthOfPart(view: Projection, at: ScenePiece['at'], { spine }: Skeleton): number {
	if (typeof at === 'number') {
		return at;
	}
	switch (at) {
		case 'behind':
			return BACK_DEPTH;
		case 'before':
			return FRONT_DEPTH - 2;
		case 'between':
			return DESK_DEPTH;
		case 'seat':
			return view.eye[0] < -0.3
				? depth(view, between(spine.pelvis, spine.chest, 0.5)) - 0.04
				: BACK_DEPTH;
		default:
			return depth(view, at);
	}
}

function barsOf(view: Projection, bars: readonly (readonly Vec[])[], width: number): FigureShape {
	const lines = bars.map((bar) => bar.map((point) => project(view, point)));
	return { kind: 'line', role: 'prop', lines, width };
}

/** The radius of the roller, in body heights. */
const RADIUS = 0.045;

function roller(view: Projection, at: Vec): ScenePiece {
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
		at: BACK_DEPTH + 3,
		shapes: [
			{ kind: 'outline', role: 'prop', outlines: [hull(view, end(-0.16), end(0.16))] },
			{ kind: 'line', role: 'halo', lines: closed, width: 0.006 },
		],
	};
}

function mat(
	view: Projection,
	{ from, to, half = 0.2 }: Extract<FigureProp, { kind: 'mat' }>,
): ScenePiece {
	const corners: Vec[] = [
		[from, 0, -half],
		[to, 0, -half],
		[to, 0, half],
		[from, 0, half],
	];
	const outlines = [corners.map((corner) => project(view, corner))];
	return { at: BACK_DEPTH - 1, shapes: [{ kind: 'outline', role: 'mat', outlines }] };
}

/** From both hands round the ball of the foot, or from one hand in a loop round the ankle. */
function strap(
	view: Projection,
	{ foot, hand }: Extract<FigureProp, { kind: 'strap' }>,
	{ legs, arms }: Skeleton,
): FigurePiece {
	const { ankle, toward, above } = legs[foot];
	const fistOf = ({ wrist, fingers, palm }: Arm): Vec =>
		add(add(wrist, fingers, 0.045), palm, 0.02);
	if (hand) {
		return loop(view, fistOf(arms[hand]), ankle);
	}
	const ball = add(add(ankle, toward, FOOT.ball), above, -FOOT.height);
	const across = cross(toward, above);
	const held = add(ball, toward, 0.008);
	const edges = [0.03, -0.03].map((side) => add(held, across, side));
	const lines = [arms.right, arms.left].map((arm, index) =>
		[fistOf(arm), edges[index] ?? held].map((point) => project(view, point)),
	);
	// The ribbon goes under the sole; its sides are seen over the edges of the shoe.
	const around = edges.map((edge) => [edge, add(edge, above, 0.03)].map((p) => project(view, p)));
	const under = [edges.map((edge) => project(view, edge))];
	return {
		depth: FRONT_DEPTH - 3,
		shapes: [
			{ kind: 'line', role: 'halo', lines, width: 0.03 },
			{ kind: 'line', role: 'strap', lines: [...lines, ...under, ...around], width: 0.017 },
		],
	};
}

/** A scarf from a fist round an ankle and back, with its ends hanging from the fist. */
function loop(view: Projection, fist: Vec, ankle: Vec): FigurePiece {
	const up = unit(subtract(fist, ankle));
	const aside = perpendicular(cross(up, view.eye), view.eye);
	const at = (far: number, side: number): Vec => add(add(ankle, up, far), aside, side);
	const knot = add(fist, up, 0.012);
	const round = [fist, at(0.05, 0.026), at(0, 0.033), at(-0.032, 0), at(0, -0.033)];
	const ends = [0.05, 0.085].map((out): Vec[] => [
		knot,
		add(add(knot, [0, -0.03, 0]), aside, out * 0.7),
		add(add(knot, [0, -0.1, 0]), aside, out),
	]);
	const lines = [[...round, at(0.05, -0.026), fist], ...ends].map((points) =>
		points.map((point) => project(view, point)),
	);
	return {
		depth: FRONT_DEPTH - 3,
		shapes: [
			{ kind: 'line', role: 'halo', lines, width: 0.019, smooth: true },
			{ kind: 'line', role: 'strap', lines, width: 0.011, smooth: true },
		],
	};
}
