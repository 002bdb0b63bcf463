import { project, type View } from './camera.ts';
import type { Figure, Prop } from './figure.ts';
import { partsOf } from './props.ts';
import type { Frame } from './shape.ts';
import { SIDES, type Skeleton } from './skeleton.ts';
import { add, type Vec } from './vector.ts';

/** Round bodies about the joints, in body heights. */
const FLESH = 0.06;

/** The least part of a body height that a picture shows, so that figures keep one scale. */
const LEAST = 0.9;

/** A figure lower than this lies or kneels, and needs no empty room above it. */
const LYING = 0.62;
const LOWEST = 0.6;

/** Points that the body reaches. */
export function outposts({ spine, legs, arms }: Skeleton): readonly Vec[] {
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
			add(arms[side].wrist, arms[side].fingers, 0.04),
		]),
	];
}

interface Bounds {
	readonly low: readonly [number, number];
	readonly high: readonly [number, number];
}

function boundsOf(view: View, points: readonly Vec[], margin: number): Bounds {
	const flat = points.map((point) => project(view, point));
	const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
	return {
		low: [Math.min(...xs) - margin, Math.min(...ys) - margin],
		high: [Math.max(...xs) + margin, Math.max(...ys) + margin],
	};
}

function propPoints(prop: Prop): readonly Vec[] {
	if (prop.kind === 'mat') {
		const half = prop.half ?? 0.2;
		return [prop.from, prop.to].flatMap((x) => [-half, half].map((z): Vec => [x, 0, z]));
	}
	return partsOf(prop).flatMap(({ bars, panels }) => [...bars, ...panels].flat());
}

/** The frame that holds the figure at all its keys with its props, and further points. */
export function frameOf(
	view: View,
	figure: Figure,
	props: readonly Prop[],
	bodies: readonly Skeleton[],
	marks: readonly Vec[],
): Frame {
	const body = boundsOf(view, bodies.flatMap(outposts), FLESH);
	if (figure.crop === 'upper') {
		const chests = bodies.map(({ spine }) => spine.chest);
		const { low, high } = boundsOf(view, chests, 0.31);
		return { x: low[0], y: low[1] - 0.06, width: high[0] - low[0], height: high[0] - low[0] };
	}
	const things = [...props.flatMap(propPoints), ...marks];
	const room = things.length > 0 ? boundsOf(view, things, 0.02) : body;
	const low = [Math.min(body.low[0], room.low[0]), Math.min(body.low[1], room.low[1])] as const;
	const high = [
		Math.max(body.high[0], room.high[0]),
		Math.max(body.high[1], room.high[1]),
	] as const;
	const size = Math.max(high[0] - low[0], high[1] - low[1], LEAST);
	const x = (low[0] + high[0] - size) / 2;
	// Whatever is low stands at the lower edge, as on a common ground.
	const tall = high[1] - low[1];
	const height = tall < LYING ? Math.max(tall, size * LOWEST) : size;
	return { x, y: high[1] - height, width: size, height };
}
