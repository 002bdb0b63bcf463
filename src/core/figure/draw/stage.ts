import { depth, viewOf, type View } from './camera.ts';
import { hintPoints } from './drawMarks.ts';
import type { Figure, Prop } from './figure.ts';
import { frameOf } from './frame.ts';
import { HEIGHT } from './part.ts';
import { raised } from './raise.ts';
import type { Frame } from './shape.ts';
import { SIDES, type Side, type Skeleton } from './skeleton.ts';
import { solve } from './solve.ts';
import { add, between, type Vec } from './vector.ts';

/** How a figure is to be shown. */
export interface DrawOptions {
	/** Which side works, for moves that have two; `right` without it. */
	readonly side?: Side;
	/** What those who sit in the figure sit on. */
	readonly chair?: 'chair' | 'wheelchair';
	/** Letters on the working limbs. */
	readonly labels?: boolean;
}

/** A figure made ready to be drawn again and again: its view, its props, its frame. */
export interface Stage {
	readonly view: View;
	readonly props: readonly Prop[];
	readonly lift: number;
	readonly frame: Frame;
	/** Limbs that are on the far side, told once so that they do not change colour on the way. */
	readonly far: ReadonlySet<string>;
	readonly floor: readonly [centre: Vec, along: Vec, across: Vec];
}

/** Kept with the figure: a stage depends on nothing else, and is asked for at every frame. */
const stages = new WeakMap<Figure, Map<string, Stage>>();

/** Turned chairs, stools and low backs are part of their move: a wheelchair is no such thing. */
function isPlainChair(prop: Prop): prop is Extract<Prop, { kind: 'chair' }> {
	return prop.kind === 'chair' && prop.turn === undefined && prop.back === undefined;
}

function swapped(props: readonly Prop[]): readonly Prop[] {
	return props.map((prop): Prop => {
		if (isPlainChair(prop)) {
			return { kind: 'wheelchair', at: prop.at };
		}
		return prop.kind === 'desk' ? Object.assign({}, prop, { lift: HEIGHT.wheelchair }) : prop;
	});
}

function farLimbs(view: View, { spine, legs, arms }: Skeleton): ReadonlySet<string> {
	const middle = depth(view, between(spine.pelvis, spine.chest, 0.5));
	const limbs = SIDES.flatMap((side) => [
		[`${side} leg`, depth(view, legs[side].hip) - depth(view, spine.pelvis)] as const,
		[`${side} arm`, depth(view, arms[side].shoulder) - middle] as const,
	]);
	return new Set(limbs.filter(([, near]) => near < -0.055).map(([name]) => name));
}

function ground(bodies: readonly Skeleton[]): Stage['floor'] {
	const points = bodies
		.flatMap(({ spine, legs, arms }) => [
			spine.pelvis,
			spine.skull,
			...SIDES.flatMap((side) => [legs[side].ankle, legs[side].knee, arms[side].wrist]),
		])
		.filter(([, y], index) => y < 0.4 || index === 0);
	const [xs, zs] = [points.map(([x]) => x), points.map(([, , z]) => z)];
	const [x0, x1, z0, z1] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)];
	const half = Math.max((x1 - x0) / 2 + 0.1, 0.24);
	const across = Math.max((z1 - z0) / 2 + 0.1, 0.24);
	return [
		[(x0 + x1) / 2, 0, (z0 + z1) / 2],
		[half, 0, 0],
		[0, 0, across],
	];
}

/** The stage of a figure, made once for each way of showing it. */
export function stageOf(figure: Figure, options: DrawOptions): Stage {
	const wheels =
		figure.wheels === true || (options.chair === 'wheelchair' && figure.props.some(isPlainChair));
	const key = `${options.side ?? 'right'} ${wheels}`;
	const kept = stages.get(figure) ?? new Map<string, Stage>();
	stages.set(figure, kept);
	const found = kept.get(key);
	if (found) {
		return found;
	}
	const view = viewOf(figure.camera, options.side === 'left');
	const lift = wheels ? HEIGHT.wheelchair : 0;
	const props = wheels ? swapped(figure.props) : figure.props;
	const bodies = figure.keys.map(({ pose }) => raised(solve([[pose, 1]]), lift));
	const [first] = bodies;
	const floor = ground(bodies);
	const [middle, long, wide] = floor;
	const corners = [-1, 1].flatMap((side) => [add(middle, long, side), add(middle, wide, side)]);
	const hints = bodies.flatMap((body) => hintPoints(figure, body));
	const stage: Stage = {
		view,
		props,
		lift,
		frame: frameOf(view, figure, props, bodies, [...corners, ...hints]),
		far: first ? farLimbs(view, first) : new Set(),
		floor,
	};
	kept.set(key, stage);
	return stage;
}
