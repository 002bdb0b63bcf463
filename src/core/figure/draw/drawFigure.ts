import type { Milliseconds } from '../../base/time.ts';
import { withoutBarScraps } from './bars.ts';
import { bodyPieces } from './drawPieces.ts';
import { drawBreath } from './drawBreath.ts';
import { drawContact, drawHints, drawMovement, drawSideMarks } from './drawMarks.ts';
import { FRONT_DEPTH, BACK_DEPTH, drawScene } from './drawProp.ts';
import type { Figure, Keyframe } from '../model/figure.ts';
import { type DrawOptions, raiseBody, type FigureStage, stageOf } from './stage.ts';
import {
	type FigureDrawing,
	type FigureFrame,
	type FigurePiece,
	type FigureShape,
	shiftShape,
} from './shape.ts';
import { solvePose } from '../model/solvePose.ts';
import {
	arrivalOf,
	type FigureMoment,
	momentForAmount,
	momentAt,
	peakOf,
} from '../model/timeline.ts';

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
	const { view, lift } = stage;
	const body = raiseBody(solvePose(moment.blend), lift);
	const pieces: FigurePiece[] = [
		...drawScene(stage, body),
		{
			depth: BACK_DEPTH + 2,
			shapes: figure.contacts.flatMap((contact) => drawContact(view, contact, body)),
		},
		...ghostOf(figure, stage, moment),
		...bodyPieces(tinted(figure, moment), stage, body, shownAir(figure, moment.air)),
		{
			depth: FRONT_DEPTH,
			shapes: [
				...drawBreath(stage, figure, body, moment),
				...drawHints(view, figure, body, moment),
				...drawMovement(view, figure, stage.paths, moment),
				...(figure.wrong && isAtEnd(figure, moment) ? [cross(stage.frame)] : []),
				...(options.labels ? drawSideMarks(view, figure, body) : []),
			],
		},
	];
	const ordered = withoutBarScraps(pieces.toSorted((a, b) => a.depth - b.depth));
	return {
		shapes: ordered.flatMap(({ shapes }) => shapes),
		frame: stage.frame,
		air: moment.air,
		breath: moment.breath,
	};
}

/** How far the lungs seem filled: where the breath is not the move itself, it shows less. */
function shownAir({ breath }: Figure, air: number): number {
	return breath === 'both' ? air : 0.5 + (air - 0.5) * 0.35;
}

/** The figure with the areas that are felt at this moment; none where they ease as the person breathes in. */
function tinted(figure: Figure, { breath, toward }: FigureMoment): Figure {
	const felt = figure.stretch.filter(
		({ during }) => !during || (toward >= during[0] && toward <= during[1]),
	);
	return { ...figure, stretch: figure.eases && breath === 'in' ? [] : felt };
}

/** Whether the body is nearer its last keyframe than the one before. */
function isAtEnd({ keyframes }: Figure, { toward, breathed }: FigureMoment): boolean {
	return toward === keyframes.length - 1 && breathed > 0.5;
}

/** A cross over the whole picture. */
function cross({ x, y, width, height }: FigureFrame): FigureShape {
	const [left, right] = [x + width * 0.16, x + width * 0.84];
	const [top, low] = [y + height * 0.14, y + height * 0.86];
	const lines = [
		[
			[left, top],
			[right, low],
		],
		[
			[left, low],
			[right, top],
		],
	] as const;
	return { kind: 'line', role: 'wrong', lines, width: 0.02 };
}

/** Ghosts by stage and by keyframe, drawn once. */
const ghosts = new WeakMap<FigureStage, Map<number, readonly FigureShape[]>>();

/** The opposite pose, pale behind the body, where a figure asks for it. */
function ghostOf(figure: Figure, stage: FigureStage, { toward }: FigureMoment): FigurePiece[] {
	const { keyframes, ghost } = figure;
	const index = Math.floor(toward + keyframes.length / 2) % keyframes.length;
	const other = keyframes[index];
	if (!ghost || toward < 0 || !other) {
		return [];
	}
	const known = ghosts.get(stage) ?? new Map<number, readonly FigureShape[]>();
	ghosts.set(stage, known);
	const shapes = known.get(index) ?? ghostShapes(figure, stage, other);
	known.set(index, shapes);
	return [{ depth: BACK_DEPTH + 6, shapes }];
}

function ghostShapes(figure: Figure, stage: FigureStage, { pose, air }: Keyframe): FigureShape[] {
	const body = raiseBody(solvePose([[pose, 1]]), stage.lift);
	const bare: Figure = { ...figure, stretch: [] };
	return bodyPieces(bare, stage, body, shownAir(figure, air))
		.flatMap((piece) => piece.shapes)
		.flatMap((shape): FigureShape[] =>
			shape.role === 'halo' || shape.kind === 'line' || shape.kind === 'mark'
				? []
				: [{ ...shape, role: 'ghost', far: false }],
		);
}
