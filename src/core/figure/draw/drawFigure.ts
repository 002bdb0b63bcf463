import type { Milliseconds } from '../../base/time.ts';
import { depth, ring } from './projection.ts';
import { drawArm, drawLeg } from './drawLimbs.ts';
import { drawHead, drawTorso } from './drawBody.ts';
import { drawBreath, drawHints, drawContact, drawSideMarks } from './drawMarks.ts';
import { FRONT_DEPTH, BACK_DEPTH, drawProp } from './drawProp.ts';
import { stretchCarrier, drawStretch } from './drawStretch.ts';
import type { Figure } from '../model/figure.ts';
import { type DrawOptions, raiseBody, type FigureStage, stageOf } from './stage.ts';
import { type FigureDrawing, type FigurePiece, type FigureShape, shiftShape } from './shape.ts';
import { SIDES, type Skeleton } from '../model/skeleton.ts';
import { solvePose } from '../model/solvePose.ts';
import {
	arrivalOf,
	type FigureMoment,
	momentForAmount,
	momentAt,
	peakOf,
} from '../model/timeline.ts';
import { between } from '../model/geometry.ts';

/** The picture of a figure at `t` ms, which may be any time. One-sided moves are shown on `side`. */
export function drawFigure(
	figure: Figure,
	t: Milliseconds,
	options: DrawOptions = {},
): FigureDrawing {
	return drawMoment(figure, momentAt(figure, t), options);
}

/** The picture of a figure that shows an amount, 0 to 1, as the slouch does. */
export function drawAmount(
	figure: Figure,
	amount: number,
	options: DrawOptions = {},
): FigureDrawing {
	return drawMoment(figure, momentForAmount(figure, amount), options);
}

/** The start and the peak of a figure side by side, with an arrow from one to the other. */
export function drawStills(figure: Figure, options: DrawOptions = {}): FigureDrawing {
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
			...peak.shapes.map((shape) => shiftShape(shape, width)),
			{ kind: 'line', role: 'arrow', lines, width: 0.014 },
		],
	};
}

/** The picture of one moment: all pieces, the farthest from the eye first. */
function drawMoment(figure: Figure, moment: FigureMoment, options: DrawOptions): FigureDrawing {
	const stage = stageOf(figure, options);
	const { view, lift, floor } = stage;
	const body = raiseBody(solvePose(moment.blend), lift);
	const pieces: FigurePiece[] = [
		{
			depth: BACK_DEPTH - 2,
			shapes: [{ kind: 'outline', role: 'floor', outlines: [ring(view, ...floor)] }],
		},
		...stage.props.flatMap((prop) => drawProp(view, prop, body)),
		{
			depth: BACK_DEPTH + 2,
			shapes: figure.contacts.flatMap((contact) => drawContact(view, contact, body)),
		},
		...bodyPieces(figure, stage, body, moment.air),
		{
			depth: FRONT_DEPTH,
			shapes: [
				...drawBreath(view, body, moment),
				...drawHints(view, figure, body, moment),
				...(options.labels ? drawSideMarks(view, figure, body) : []),
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

/** How much nearer the eye arms count, in body heights: they lie on thighs and not under them. */
const ARM_BEFORE_LEG = 0.08;

/** Limbs, trunk and head, each with its depth and the stretched areas that lie on it. */
function bodyPieces(
	figure: Figure,
	stage: FigureStage,
	body: Skeleton,
	air: number,
): FigurePiece[] {
	const { view, far } = stage;
	const areas = (carrier: string): readonly FigureShape[] =>
		figure.stretch
			.filter((stretch) => stretchCarrier(stretch) === carrier)
			.flatMap((stretch) => drawStretch(view, stretch, body));
	const { spine, legs, arms } = body;
	const limbs = SIDES.flatMap((side): FigurePiece[] => {
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
