import { type Ink, inkOf, isHidden } from './cover.ts';
import type { Point } from './projection.ts';
import type { FigurePiece, FigureShape, LineShape } from './shape.ts';

/** What of a bar is seen in one stretch and is shorter than this, in body heights, looks like a scrap. */
const LEAST = 0.08;

/** How far apart a bar is looked at, in body heights. */
const STEP = 0.0125;

/** Pieces, the farthest first, without what of their straight bars shows only between parts of a body. */
export function withoutBarScraps(pieces: readonly FigurePiece[]): readonly FigurePiece[] {
	const over: Ink[] = [];
	return pieces
		.toReversed()
		.map((piece): FigurePiece => {
			const shapes = piece.shapes.flatMap((shape) =>
				shape.kind === 'line' && shape.role === 'prop' ? trimmed(shape, over) : [shape],
			);
			over.push(...inkOf(piece.shapes));
			return { depth: piece.depth, shapes };
		})
		.toReversed();
}

/** A line as it is, or without the scraps of its bars. */
function trimmed(shape: LineShape, over: readonly Ink[]): readonly FigureShape[] {
	const lines = shape.lines.map((line) => {
		const [from, to] = line;
		return from && to && line.length === 2 ? seenOf([from, to], shape.width, over) : [line];
	});
	if (lines.every((own, index) => own[0] === shape.lines[index])) {
		return [shape];
	}
	const kept = lines.flat();
	return kept.length > 0 ? [{ ...shape, lines: kept }] : [];
}

/** The parts of a bar that are seen, each as far as it is; the bar itself where none of it is a scrap. */
function seenOf(
	bar: readonly [Point, Point],
	width: number,
	over: readonly Ink[],
): readonly (readonly Point[])[] {
	const [[x, y], [toX, toY]] = bar;
	const [dx, dy] = [toX - x, toY - y];
	const long = Math.hypot(dx, dy);
	const steps = Math.max(1, Math.round(long / STEP));
	const at = (step: number): Point => [x + (dx * step) / steps, y + (dy * step) / steps];
	const [acrossX, acrossY] = [(-dy / (long || 1)) * width, (dx / (long || 1)) * width];
	const seen = Array.from({ length: steps + 1 }, (_, step) => {
		const [px, py] = at(step);
		return [-0.45, 0, 0.45].some(
			(side) => !isHidden(over, [px + acrossX * side, py + acrossY * side]),
		);
	});
	if (seen.every(Boolean)) {
		return [bar];
	}
	const runs = seen.flatMap((shown, from): (readonly [number, number])[] => {
		if (!shown || seen[from - 1]) {
			return [];
		}
		const end = seen.indexOf(false, from);
		return [[from, end < 0 ? steps : end - 1]];
	});
	const whole = runs.filter(([from, to]) => ((to - from) * long) / steps >= LEAST);
	return whole.length === runs.length
		? [bar]
		: whole.map(([from, to]) => [at(Math.max(0, from - 1)), at(Math.min(steps, to + 1))]);
}
