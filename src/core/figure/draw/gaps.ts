import { covers, type Ink, inkOf, isHidden } from './cover.ts';
import { type Disc, type Point, project } from './projection.ts';
import { propPartsOf } from './props.ts';
import { LIMB_GAP } from './drawLimbs.ts';
import type { ChainShape, FigurePiece, FigureShape } from './shape.ts';
import type { FigureStage } from './stage.ts';

/** Pieces of a body, the farthest first, whose gaps part limbs from the body alone and cut no seat or table. */
export function withGaps(stage: FigureStage, pieces: readonly FigurePiece[]): FigurePiece[] {
	const flat = panelsOf(stage);
	if (flat.length === 0) {
		return [...pieces];
	}
	const under: Ink[] = [];
	return pieces.map((piece): FigurePiece => {
		const shapes = piece.shapes.flatMap((shape) => {
			if (shape.role !== 'halo' || shape.kind !== 'chain') {
				return [shape];
			}
			const gap = gapOver(shape, flat, under);
			return gap.rows.length > 0 ? [gap] : [];
		});
		under.push(...inkOf(piece.shapes.filter(({ role }) => role !== 'halo')));
		return { ...piece, shapes };
	});
}

/** Seats and table tops by the stage that they stand on. */
const panels = new WeakMap<FigureStage, readonly FigureShape[]>();

function panelsOf(stage: FigureStage): readonly FigureShape[] {
	const known = panels.get(stage);
	if (known) {
		return known;
	}
	const found = stage.props
		.filter(({ kind }) => /chair|desk/.test(kind))
		.flatMap(propPartsOf)
		.flatMap(({ panels }) => panels)
		.map((panel): FigureShape => {
			const outlines = [panel.map((point) => project(stage.view, point))];
			return { kind: 'outline', role: 'panel', outlines };
		});
	panels.set(stage, found);
	return found;
}

/** How far about a panel its border reaches, in body heights. */
const BORDER = 0.02;

/** The radius of what a gap is drawn with where only a part of it is, in body heights. */
const BRUSH = 0.013;

/** A gap as it is, but where it meets a panel: there it is drawn over what of the body is `under` it. */
function gapOver(gap: ChainShape, flat: readonly FigureShape[], under: readonly Ink[]): ChainShape {
	const meets = ({ at, radius }: Disc): boolean =>
		flat.some((panel) => covers(panel, at, radius + BORDER));
	const rows = gap.rows.flatMap((row) =>
		row.flatMap((to, index): (readonly Disc[])[] => {
			const from = row[index - 1];
			if (!from) {
				return meets(to) ? runsOver(aroundOf(to), under) : [];
			}
			if (!meets(from) && !meets(to)) {
				return [[from, to]];
			}
			return [...sidesOf(from, to), aroundOf(to)].flatMap((edge) => runsOver(edge, under));
		}),
	);
	return { ...gap, rows };
}

/** The brush along both sides of a part of a gap. */
function sidesOf(from: Disc, to: Disc): readonly (readonly Disc[])[] {
	const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
	const long = Math.hypot(dx, dy);
	const steps = Math.ceil(long / 0.012);
	return [1, -1].map((side) =>
		Array.from({ length: steps + 1 }, (_, step): Disc => {
			const share = step / (steps || 1);
			const out = (from.radius + (to.radius - from.radius) * share - BRUSH) * side;
			const at: Point = [
				from.at[0] + dx * share - (dy / (long || 1)) * out,
				from.at[1] + dy * share + (dx / (long || 1)) * out,
			];
			return { at, radius: BRUSH };
		}),
	);
}

/** The brush round a joint of a gap. */
function aroundOf({ at: [x, y], radius }: Disc): readonly Disc[] {
	const out = Math.max(0, radius - BRUSH);
	return Array.from({ length: 13 }, (_, step): Disc => {
		const angle = (step / 6) * Math.PI;
		return { at: [x + Math.cos(angle) * out, y + Math.sin(angle) * out], radius: BRUSH };
	});
}

/** What of a brush lies on ink or next to it, link by link. */
function runsOver(edge: readonly Disc[], under: readonly Ink[]): (readonly Disc[])[] {
	const over = edge.map(({ at }) => isHidden(under, at, LIMB_GAP * 0.6));
	return edge.flatMap((disc, index) => {
		const next = edge[index + 1];
		return next && over[index] && over[index + 1] ? [[disc, next]] : [];
	});
}
