import {
	type Arm,
	type Leg,
	type Side,
	SIDES,
	type Skeleton,
	type Spine,
} from '../model/skeleton.ts';
import { add, between, type Vec } from '../model/geometry.ts';
import { depth, project, type Projection, projectionOf } from './projection.ts';
import type { Figure, FigureProp } from '../model/figure.ts';
import { PROP_HEIGHT, propPartsOf } from './props.ts';
import type { FigureFrame } from './shape.ts';
import { hintPoints, movementPaths } from './drawMarks.ts';
import { solvePose } from '../model/solvePose.ts';

/** How a figure is to be shown. */
export interface DrawOptions {
	/** The side that works in a move of two sides; `right` without it. */
	readonly side?: Side;
	/** What a figure that sits is sitting on; `chair` without it. */
	readonly chair?: 'chair' | 'wheelchair';
	/** Letters on the working limbs. */
	readonly labels?: boolean;
}

/** All of a figure's picture that is the same at every instant. Lengths are body heights. */
export interface FigureStage {
	readonly view: Projection;
	readonly props: readonly FigureProp[];
	/** How much higher than in its poses the body is. */
	readonly lift: number;
	readonly frame: FigureFrame;
	/** Limbs on the far side at the first keyframe, so that none changes its colour while it moves. */
	readonly far: ReadonlySet<string>;
	/** The ellipse of floor under the figure: its centre and two half axes. */
	readonly floor: readonly [centre: Vec, along: Vec, across: Vec];
	/** The ways along which the arrows of the movement go; none for a hold. */
	readonly paths: readonly (readonly Vec[])[];
}

/** Stages by figure, side and chair: one is asked for at every frame of the display. */
const stages = new WeakMap<Figure, Map<string, FigureStage>>();

/** The stage of a figure, made once for each way of showing it. */
export function stageOf(figure: Figure, options: DrawOptions): FigureStage {
	const wheelchair =
		figure.wheelchair === true || (options.chair === 'wheelchair' && figure.props.some(isReplaced));
	const key = `${options.side ?? 'right'} ${wheelchair}`;
	const known = stages.get(figure) ?? new Map<string, FigureStage>();
	stages.set(figure, known);
	const found = known.get(key);
	if (found) {
		return found;
	}
	const view = projectionOf(figure.camera, options.side === 'left');
	const stowed = figure.keyframes.some(({ pose }) => pose.anchor.at[1] > RISEN);
	const lift = wheelchair && !stowed ? PROP_HEIGHT.wheelchair : 0;
	const props = wheelchair ? inWheelchair(figure.props, stowed) : figure.props;
	const bodies = figure.keyframes.map(({ pose }) => raiseBody(solvePose([[pose, 1]]), lift));
	const [first] = bodies;
	const floor = floorOf(bodies);
	const [middle, long, wide] = floor;
	const corners = [-1, 1].flatMap((side) => [add(middle, long, side), add(middle, wide, side)]);
	const paths = movementPaths(figure, lift, view);
	const marks = [
		...corners,
		...paths.flat(),
		...bodies.flatMap((body) => hintPoints(figure, body)),
	];
	const stage: FigureStage = {
		view,
		props,
		lift,
		frame: frameOf(view, figure, props, bodies, marks),
		far: first ? farLimbs(view, first) : new Set(),
		floor,
		paths,
	};
	known.set(key, stage);
	return stage;
}

/** The height of a pelvis, in body heights, above which one has risen from a seat. */
const RISEN = 0.4;

/** A chair on which one sits sideways is part of its move: no wheelchair takes its place. */
function isReplaced(prop: FigureProp): prop is Extract<FigureProp, { kind: 'chair' }> {
	return prop.kind === 'chair' && prop.turn === undefined;
}

/** The props with a wheelchair for the chair, and a desk that is as much higher. */
function inWheelchair(props: readonly FigureProp[], stowed: boolean): readonly FigureProp[] {
	return props.map((prop): FigureProp => {
		if (isReplaced(prop)) {
			const { at, back } = prop;
			return { kind: 'wheelchair', at, stowed, ...(back === 'none' && { back }) };
		}
		return prop.kind === 'desk' ? Object.assign({}, prop, { lift: PROP_HEIGHT.wheelchair }) : prop;
	});
}

/** The whole body higher by `lift` body heights, as on the seat of a wheelchair. */
export function raiseBody(body: Skeleton, lift: number): Skeleton {
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

/** The limbs that begin behind the middle of the body. */
function farLimbs(view: Projection, { spine, legs, arms }: Skeleton): ReadonlySet<string> {
	const middle = depth(view, between(spine.pelvis, spine.chest, 0.5));
	const limbs = SIDES.flatMap((side) => [
		[`${side} leg`, depth(view, legs[side].hip) - depth(view, spine.pelvis)] as const,
		[`${side} arm`, depth(view, arms[side].shoulder) - middle] as const,
	]);
	return new Set(limbs.filter(([, near]) => near < -0.055).map(([name]) => name));
}

/** The floor under all that the body has low down. */
function floorOf(bodies: readonly Skeleton[]): FigureStage['floor'] {
	const points = bodies
		.flatMap(({ spine, legs, arms }) => [
			spine.pelvis,
			spine.skull,
			...SIDES.flatMap((side) => [legs[side].ankle, legs[side].knee, arms[side].wrist]),
		])
		.filter(([, y], index) => y < 0.4 || index === 0);
	const [xs, zs] = [points.map(([x]) => x), points.map(([, , z]) => z)];
	const [x0, x1, z0, z1] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)];
	const half = Math.max((x1 - x0) / 2 + 0.08, 0.2);
	const across = Math.max((z1 - z0) / 2 + 0.08, 0.16);
	return [
		[(x0 + x1) / 2, 0, (z0 + z1) / 2],
		[half, 0, 0],
		[0, 0, across],
	];
}

/** How far the flesh reaches beyond the joints, in body heights. */
const FLESH = 0.068;

/** The least width of a frame in body heights. */
const LEAST = 0.64;

/** A figure lower than this, in body heights, lies or kneels and needs no empty room above it. */
const LYING = 0.62;
/** The least height of its frame, as a share of the width. */
const LOWEST = 0.6;

/** The frame that holds the figure at all its keyframes, its props, and further points. */
function frameOf(
	view: Projection,
	figure: Figure,
	props: readonly FigureProp[],
	bodies: readonly Skeleton[],
	marks: readonly Vec[],
): FigureFrame {
	const body = boundsOf(view, bodies.flatMap(extremities), FLESH);
	if (figure.crop) {
		const upper = figure.crop === 'upper';
		const middles = bodies.map(({ spine }) => (upper ? spine.chest : spine.pelvis));
		const { low, high } = boundsOf(view, middles, upper ? 0.31 : 0.28);
		const size = Math.max(high[0] - low[0], high[1] - low[1]);
		return { x: low[0], y: low[1] - 0.06, width: size, height: size };
	}
	const things = [...props.flatMap(propPoints), ...marks];
	const room = things.length > 0 ? boundsOf(view, things, 0.035) : body;
	const low = [Math.min(body.low[0], room.low[0]), Math.min(body.low[1], room.low[1])] as const;
	const high = [
		Math.max(body.high[0], room.high[0]),
		Math.max(body.high[1], room.high[1]),
	] as const;
	const size = Math.max(high[0] - low[0], high[1] - low[1], LEAST);
	const x = (low[0] + high[0] - size) / 2;
	// A low figure is at the lower edge of its frame, as if all stood on one ground.
	const tall = high[1] - low[1];
	const height = tall < LYING ? Math.max(tall, size * LOWEST) : size;
	return { x, y: high[1] - height, width: size, height };
}

/** The outermost points of a body. */
function extremities({ spine, legs, arms }: Skeleton): readonly Vec[] {
	return [
		spine.pelvis,
		spine.chest,
		add(spine.skull, spine.headAxes.top, 0.02),
		add(spine.skull, spine.headAxes.front, 0.05),
		...SIDES.flatMap((side) => [
			legs[side].knee,
			legs[side].ankle,
			add(legs[side].ankle, legs[side].toward, 0.06),
			arms[side].elbow,
			add(arms[side].wrist, arms[side].fingers, 0.095),
		]),
	];
}

function propPoints(prop: FigureProp): readonly Vec[] {
	if (prop.kind === 'mat') {
		const half = prop.half ?? 0.2;
		return [prop.from, prop.to].flatMap((x) => [-half, half].map((z): Vec => [x, 0, z]));
	}
	return propPartsOf(prop).flatMap(({ bars, panels }) => [...bars, ...panels].flat());
}

/** The lowest and highest x and y of a part of the picture. */
interface Bounds {
	readonly low: readonly [number, number];
	readonly high: readonly [number, number];
}

function boundsOf(view: Projection, points: readonly Vec[], margin: number): Bounds {
	const flat = points.map((point) => project(view, point));
	const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
	return {
		low: [Math.min(...xs) - margin, Math.min(...ys) - margin],
		high: [Math.max(...xs) + margin, Math.max(...ys) + margin],
	};
}
