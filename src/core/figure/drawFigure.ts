import type { Milliseconds } from '../time.ts';
import { depth, viewOf, type View } from './camera.ts';
import { drawArm } from './drawArm.ts';
import { drawHead } from './drawHead.ts';
import { drawLeg } from './drawLeg.ts';
import { drawBreath, drawHints, drawPress, hintPoints, drawSides } from './drawMarks.ts';
import { BEFORE, BEHIND, drawProp } from './drawProp.ts';
import { carrierOf, drawStretch } from './drawStretch.ts';
import { drawTorso } from './drawTorso.ts';
import type { Figure, Prop } from './figure.ts';
import { frameOf } from './frame.ts';
import { raised } from './raise.ts';
import { shifted, type Drawing, type Frame, type Piece, type Shape } from './shape.ts';
import { SIDES, type Side, type Skeleton } from './skeleton.ts';
import { ring } from './solid.ts';
import { solve } from './solve.ts';
import { arrivalOf, momentBetween, momentOf, peakOf, type Moment } from './timeline.ts';
import { HEIGHT } from './props.ts';
import { add, between, type Vec } from './vector.ts';

export interface DrawOptions {
	/** Which side works, for moves that have two; `right` without it. */
	readonly side?: Side;
	/** What those who sit in the figure sit on. */
	readonly chair?: 'chair' | 'wheelchair';
	/** Letters on the working limbs. */
	readonly labels?: boolean;
}

/** A figure made ready to be drawn again and again: its view, its props, its frame. */
interface Stage {
	readonly view: View;
	readonly props: readonly Prop[];
	readonly lift: number;
	readonly frame: Frame;
	/** Limbs that are on the far side, told once so that they do not change colour on the way. */
	readonly far: ReadonlySet<string>;
	readonly floor: readonly [centre: Vec, along: Vec, across: Vec];
}

const stages = new WeakMap<Figure, Map<string, Stage>>();

function swapped(props: readonly Prop[]): readonly Prop[] {
	return props.map((prop): Prop => {
		switch (prop.kind) {
			case 'chair':
				return { kind: 'wheelchair', at: prop.at };
			case 'desk':
				return { ...prop, lift: HEIGHT.wheelchair };
			default:
				return prop;
		}
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

function stageOf(figure: Figure, options: DrawOptions): Stage {
	const wheels =
		figure.wheels === true ||
		(options.chair === 'wheelchair' && figure.props.some(({ kind }) => kind === 'chair'));
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

/** Arms lie on thighs rather than under them. */
const ARM_BEFORE_LEG = 0.08;

function bodyPieces(figure: Figure, stage: Stage, body: Skeleton, air: number): Piece[] {
	const { view, far } = stage;
	const areas = (carrier: string): readonly Shape[] =>
		figure.stretch
			.filter((stretch) => carrierOf(stretch) === carrier)
			.flatMap((stretch) => drawStretch(view, stretch, body));
	const { spine, legs, arms } = body;
	const limbs = SIDES.flatMap((side): Piece[] => {
		const [leg, arm] = [`${side} leg`, `${side} arm`] as const;
		const { hip, knee } = legs[side];
		const { shoulder, elbow, wrist } = arms[side];
		const reach = (depth(view, shoulder) + depth(view, elbow) + depth(view, wrist)) / 3;
		return [
			{
				depth: (depth(view, hip) + depth(view, knee)) / 2 + (figure.order?.[leg] ?? 0),
				shapes: [...drawLeg(view, legs[side], spine.pelvis, far.has(leg)), ...areas(leg)],
			},
			{
				depth: reach + ARM_BEFORE_LEG + (figure.order?.[arm] ?? 0),
				shapes: [...drawArm(view, arms[side], far.has(arm)), ...areas(arm)],
			},
		];
	});
	const trunk = depth(view, between(spine.pelvis, spine.chest, 0.5));
	return [
		...limbs,
		{ depth: trunk, shapes: [...drawTorso(view, body, air), ...areas('torso')] },
		{
			depth: Math.max(depth(view, spine.skull), trunk + 0.01) + (figure.order?.head ?? 0),
			shapes: drawHead(view, spine),
		},
	];
}

function draw(figure: Figure, moment: Moment, options: DrawOptions): Drawing {
	const stage = stageOf(figure, options);
	const { view, lift, floor } = stage;
	const body = raised(solve(moment.blend), lift);
	const pieces: Piece[] = [
		{
			depth: BEHIND - 2,
			shapes: [{ kind: 'outline', role: 'floor', outlines: [ring(view, ...floor)] }],
		},
		...stage.props.flatMap((prop) => drawProp(view, prop, body)),
		{
			depth: BEHIND + 2,
			shapes: figure.contacts.flatMap((contact) => drawPress(view, contact, body)),
		},
		...bodyPieces(figure, stage, body, moment.air),
		{
			depth: BEFORE,
			shapes: [
				...drawBreath(view, body, moment),
				...drawHints(view, figure, body, moment),
				...(options.labels ? drawSides(view, figure, body) : []),
			],
		},
	];
	return {
		shapes: pieces.toSorted((a, b) => a.depth - b.depth).flatMap(({ shapes }) => shapes),
		frame: stage.frame,
		air: moment.air,
		breath: moment.breath,
	};
}

/** The picture of a figure at `t`, which may be any time. One-sided moves are shown on `side`. */
export function drawFigure(figure: Figure, t: Milliseconds, options: DrawOptions = {}): Drawing {
	return draw(figure, momentOf(figure, t), options);
}

/** The picture of a figure that shows an amount, 0 to 1, as the slouch does. */
export function drawAmount(figure: Figure, amount: number, options: DrawOptions = {}): Drawing {
	return draw(figure, momentBetween(figure, amount), options);
}

/** The start and the peak of a figure side by side, with an arrow from one to the other. */
export function drawStills(figure: Figure, options: DrawOptions = {}): Drawing {
	const start = drawFigure(figure, arrivalOf(figure, 0), options);
	const peak = drawFigure(figure, peakOf(figure), options);
	const { x, y, width, height } = start.frame;
	const middle = y + height * 0.42;
	const lines = [
		[
			[x + width - 0.06, middle],
			[x + width + 0.06, middle],
		],
		[
			[x + width + 0.03, middle - 0.03],
			[x + width + 0.06, middle],
			[x + width + 0.03, middle + 0.03],
		],
	] as const;
	return {
		...peak,
		frame: { x, y, width: width * 2, height },
		shapes: [
			...start.shapes,
			...peak.shapes.map((shape) => shifted(shape, width)),
			{ kind: 'line', role: 'arrow', lines, width: 0.014 },
		],
	};
}
