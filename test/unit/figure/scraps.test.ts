import assert from 'node:assert/strict';
import { everyFigure } from './allFigures.ts';
import { reachOf } from './ink.ts';
import { easierFigures } from '../../../src/content/figures/index.ts';
import { withoutBarScraps } from '../../../src/core/figure/draw/bars.ts';
import { covers } from '../../../src/core/figure/draw/cover.ts';
import { drawFigure } from '../../../src/core/figure/draw/drawFigure.ts';
import { type Point, project } from '../../../src/core/figure/draw/projection.ts';
import { propPartsOf } from '../../../src/core/figure/draw/props.ts';
import type {
	ChainShape,
	FigureDrawing,
	FigureShape,
	LineShape,
	OutlineShape,
} from '../../../src/core/figure/draw/shape.ts';
import { stageOf } from '../../../src/core/figure/draw/stage.ts';
import type { Figure } from '../../../src/core/figure/model/figure.ts';
import { between } from '../../../src/core/figure/model/geometry.ts';
import { arrivalOf } from '../../../src/core/figure/model/timeline.ts';
import { easierId } from '../../../src/core/moves/move.ts';

/** Every keyframe just before the body is there, and the middle of the way to it. */
const drawingsOf = (figure: Figure): readonly FigureDrawing[] =>
	figure.keyframes.flatMap(({ move }, index) =>
		[move / 2, 40].map((early) => drawFigure(figure, arrivalOf(figure, index) - early)),
	);

/** How much of the ink of a shape the shapes after it leave to be seen: 0 to 1. */
function seenOf(shape: FigureShape, after: readonly FigureShape[]): number {
	const cell = 0.004;
	const reaches = reachOf(shape);
	const steps = (at: 0 | 1): number[] => {
		const from = Math.min(...reaches.map((one) => one[at] - one[2]));
		const to = Math.max(...reaches.map((one) => one[at] + one[2]));
		return Array.from({ length: Math.ceil((to - from) / cell) }, (_, step) => from + step * cell);
	};
	const ink = steps(0).flatMap((x) =>
		steps(1).flatMap((y): Point[] => (covers(shape, [x, y]) ? [[x, y]] : [])),
	);
	const seen = ink.filter((point) => !after.some((one) => covers(one, point)));
	return seen.length / Math.max(1, ink.length);
}

/** The hands and the shoes of a drawing with their wrists and ankles, each with what is drawn after its limb. */
function endsOf({
	shapes,
}: FigureDrawing): (readonly [
	end: ChainShape,
	joint: ChainShape,
	after: readonly FigureShape[],
])[] {
	return shapes.flatMap((shape, index) => {
		const { role } = shape;
		if (shape.kind !== 'chain' || role !== 'skin' || shapes[index - 1]?.role !== 'halo') {
			return [];
		}
		const joint = { ...shape, rows: [(shape.rows[0] ?? []).slice(-1)] };
		const limb = shapes.slice(index + 1, index + 6);
		const shoe = limb.find((one) => one.role === 'shoe');
		if (limb[0]?.role === 'shorts') {
			const last = limb.findLastIndex(({ role }) => role === 'shoe' || role === 'sole');
			return shoe?.kind === 'chain' ? [[shoe, joint, shapes.slice(index + 2 + last)] as const] : [];
		}
		return shapes[index + 1]?.role === 'top' && shape.rows.length > 1
			? [[{ ...shape, rows: shape.rows.slice(1) }, joint, shapes.slice(index + 2)] as const]
			: [];
	});
}

const BODY: ReadonlySet<string> = new Set(['skin', 'top', 'shorts', 'shoe', 'sole', 'cap', 'hair']);

/** Whether two lines cross. */
function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
	const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point): number =>
		(qx - px) * (ry - py) - (qy - py) * (rx - px);
	return side(a, b, c) * side(a, b, d) < -1e-12 && side(c, d, a) * side(c, d, b) < -1e-12;
}

describe('nothing in a figure looks like a scrap:', () => {
	it('a seam lies on the top, clear of its edge and of the shorts', () =>
		everyFigure((figure) =>
			drawingsOf(figure).flatMap(({ shapes }) => {
				const top = shapes.filter(({ role, far }) => role === 'top' && !far);
				const shorts = shapes.filter(({ role, kind }) => role === 'shorts' && kind === 'outline');
				return shapes
					.filter(({ role }) => role === 'seam')
					.flatMap(reachOf)
					.flatMap(([x, y, reach]) => [
						...([-1, 1].every((sign) =>
							[
								[x + sign * reach, y],
								[x, y + sign * reach],
							].every((point) => top.some((one) => covers(one, point as unknown as Point))),
						)
							? []
							: ['a seam at the edge']),
						...(shorts.some((one) => covers(one, [x, y])) ? ['a seam on the shorts'] : []),
					]);
			}),
		));

	it('a hand or a foot that hides behind other limbs with its wrist or ankle is not drawn', () =>
		everyFigure((figure) =>
			figure.keyframes.flatMap((_, index) =>
				endsOf(drawFigure(figure, arrivalOf(figure, index) - 40))
					.filter(([end, joint, after]) => seenOf(end, after) < 0.3 && seenOf(joint, after) < 0.3)
					.map(([{ role }]) => `${role} on the way to ${index}`),
			),
		));

	it('a tint does not cross itself', () =>
		everyFigure((figure) =>
			drawingsOf(figure).flatMap(({ shapes }) =>
				shapes
					.filter(({ role }) => role === 'stretch')
					.flatMap((shape) => (shape.kind === 'outline' ? shape.outlines : []))
					.flatMap((points) => {
						const edges = points.map((point, index): [Point, Point] => [
							point,
							points[(index + 1) % points.length] ?? point,
						]);
						return edges.some((edge, index) =>
							edges.slice(index + 2).some((other) => cross(edge, other)),
						)
							? ['folded']
							: [];
					}),
			),
		));

	it('the gap about a limb bites no piece out of a seat or a table', () =>
		everyFigure((figure) =>
			figure.keyframes.flatMap((_, index) => {
				const { shapes } = drawFigure(figure, arrivalOf(figure, index) - 40);
				const { view, props } = stageOf(figure, {});
				const edges = props
					.filter(({ kind }) => /chair|desk/.test(kind))
					.flatMap(propPartsOf)
					.flatMap(({ panels }) => panels)
					.flatMap((panel) =>
						panel.flatMap((from, at) => {
							const to = panel[(at + 1) % panel.length] ?? from;
							return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
								project(view, between(from, to, share)),
							);
						}),
					);
				return edges.flatMap((point) => {
					const last = shapes.findLastIndex((one) => covers(one, point));
					const bitten = shapes[last]?.role === 'halo' && shapes[last]?.kind === 'chain';
					const parted = shapes
						.slice(0, last)
						.some((one) => BODY.has(one.role) && covers(one, point, 0.03));
					return bitten && !parted ? [`on the way to ${index}`] : [];
				});
			}),
		));

	it('a bar is left out where only a bit of it shows between parts of a body', () => {
		const bar: LineShape = {
			kind: 'line',
			role: 'prop',
			width: 0.016,
			lines: [
				[
					[0, 0],
					[0, 1],
				],
			],
		};
		const block = (from: number, to: number): OutlineShape => ({
			kind: 'outline',
			role: 'skin',
			outlines: [
				[
					[-0.1, from],
					[0.1, from],
					[0.1, to],
					[-0.1, to],
				],
			],
		});
		const left = (...body: OutlineShape[]): readonly unknown[] =>
			withoutBarScraps([
				{ depth: 0, shapes: [bar] },
				{ depth: 1, shapes: body },
			])[0]?.shapes.flatMap((shape) => (shape.kind === 'line' ? shape.lines : [])) ?? [];
		assert.deepEqual(left(block(-0.1, 0.5), block(0.55, 1.1)), []);
		assert.deepEqual(left(block(-0.1, 0.5)), bar.lines);
		assert.equal(left(block(0.3, 0.9), block(0.93, 0.97)).length, 1);
	});

	it('crossed arms show both hands on the shoulders', () => {
		const figure = easierFigures[easierId('seated-thoracic-extension')];
		assert.ok(figure);
		for (const { shapes } of drawingsOf(figure)) {
			const hands = shapes.flatMap((shape, index) =>
				shape.kind === 'chain' && shape.role === 'skin' && shape.rows.length === 4
					? [seenOf({ ...shape, rows: shape.rows.slice(1) }, shapes.slice(index + 1))]
					: [],
			);
			assert.equal(hands.length, 2);
			assert.ok(Math.min(...hands) > 0.8, hands.join());
		}
	});
});
