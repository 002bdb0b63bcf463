import assert from 'node:assert/strict';
import { everyFigure } from './allFigures.ts';
import { figureOf, stateFigures } from '../../../src/content/figures/index.ts';
import { easierId } from '../../../src/core/moves/move.ts';
import { reachOf } from './ink.ts';
import { drawFigure } from '../../../src/core/figure/draw/drawFigure.ts';
import { project, projectionOf } from '../../../src/core/figure/draw/projection.ts';
import { propPartsOf } from '../../../src/core/figure/draw/props.ts';
import type { FigureDrawing } from '../../../src/core/figure/draw/shape.ts';
import { add, dot, length, subtract, type Vec } from '../../../src/core/figure/model/geometry.ts';
import type { Figure } from '../../../src/core/figure/model/figure.ts';
import { FOOT, SIDES, type Skeleton } from '../../../src/core/figure/model/skeleton.ts';
import { solvePose } from '../../../src/core/figure/model/solvePose.ts';
import { arrivalOf, momentAt, MOVEMENT, peakOf } from '../../../src/core/figure/model/timeline.ts';

/** The joints whose way tells the extremes of a movement apart. */
const joints = ({ spine, legs, arms }: Skeleton): readonly Vec[] => [
	spine.pelvis,
	spine.chest,
	spine.skull,
	...SIDES.flatMap((side) => [
		legs[side].knee,
		legs[side].ankle,
		arms[side].shoulder,
		arms[side].elbow,
		arms[side].wrist,
	]),
];

/** The directions whose turn tells the extremes apart where no joint moves far. */
const turning = ({ spine, legs }: Skeleton): readonly Vec[] => [
	spine.pelvisAxes.top,
	spine.chestAxes.top,
	spine.chestAxes.front,
	spine.headAxes.front,
	legs.right.toward,
	legs.left.toward,
];

/** How far the farthest joint moves between any two keyframes, and how much the trunk turns, in degrees. */
function extremesOf(figure: Figure): readonly [way: number, turn: number] {
	const bodies = figure.keyframes.map(({ pose }) => solvePose([[pose, 1]]));
	const pairs = bodies.flatMap((one, index) =>
		bodies.slice(index + 1).map((other) => [one, other]),
	);
	const most = (of: (body: Skeleton) => readonly Vec[], apart: (a: Vec, b: Vec) => number) =>
		Math.max(
			0,
			...pairs.flatMap(([one, other]) =>
				one && other ? of(one).map((at, index) => apart(at, of(other)[index] ?? at)) : [],
			),
		);
	return [
		most(joints, (a, b) => length(subtract(a, b))),
		most(turning, (a, b) => (Math.acos(Math.min(1, dot(a, b))) * 180) / Math.PI),
	];
}

const arrows = ({ shapes }: FigureDrawing): number =>
	shapes.filter(({ role }) => role === 'arrow').length;

/** Moves that hold still: they press, breathe or look. The figures of the timer's states have no arrows. */
const STILL = new Set(
	['look-far', 'rest', 'long-exhale', 'seated-brace', 'glute-squeeze'].flatMap((id) => [
		id,
		easierId(id),
	]),
);
const STATES = new Set(Object.keys(stateFigures));

describe('a movement', () => {
	it('has an arrow on its way, and none when it has come to where it stays', () =>
		everyFigure((figure, _, id) => {
			if (STILL.has(id) || STATES.has(id)) {
				return [];
			}
			const onWay = arrows(drawFigure(figure, peakOf(figure)));
			const end = arrivalOf(figure, figure.peak ?? -1) + 1;
			const held = momentAt(figure, end).held && !figure.flow ? arrows(drawFigure(figure, end)) : 0;
			return [...(onWay > 0 ? [] : ['none']), ...(held > 0 ? ['on its hold'] : [])];
		}));

	it('has the arrows of its own on its way back too where that has them, and no others', () =>
		everyFigure((figure) =>
			(figure.hints ?? []).flatMap(({ toward }) => {
				if (toward === undefined) {
					return [];
				}
				const { move } = figure.keyframes[toward] ?? { move: 0 };
				const onWay = arrows(drawFigure(figure, arrivalOf(figure, toward) - move * 0.12));
				const onHold = arrows(drawFigure(figure, arrivalOf(figure, toward) + 1));
				const own = figure.hints?.filter((hint) => hint.toward === toward).length ?? 0;
				return onWay === 2 * own && onHold === 0 ? [] : [`${onWay}, ${onHold} at ${toward}`];
			}),
		));

	it('is told apart by 6 % of body height, or 12 degrees, at its extremes', () =>
		everyFigure((figure, _, id) => {
			const [way, turn] = extremesOf(figure);
			const told = way >= MOVEMENT || turn >= 12 || STILL.has(id) || id === 'stand';
			return told ? [] : [`${way.toFixed(3)}, ${turn.toFixed(0)} degrees`];
		}));

	it('of the hips round leaves head and feet where they are, with its other pose as a ghost', () => {
		const figure = figureOf('hip-circles');
		const bodies = figure.keyframes.map(({ pose }) => solvePose([[pose, 1]]));
		const way = (of: (body: Skeleton) => Vec): number =>
			Math.max(
				...bodies.flatMap((one) => bodies.map((other) => length(subtract(of(one), of(other))))),
			);
		assert.ok(figure.ghost && !figure.crop);
		assert.ok(way(({ spine }) => spine.pelvis) > 0.08);
		assert.ok(way(({ spine }) => spine.skull) < 0.03);
		assert.ok(way(({ legs }) => legs.right.ankle) < 0.03);
	});

	it('that limbs take in turn is tinted on the limb that works, and its arrows change with it', () => {
		const tinted = (id: string, index: number): readonly string[] => {
			const figure = figureOf(id);
			return figure.stretch
				.filter(({ during: [first, last] = [0, 99] }) => index >= first && index <= last)
				.map(({ side = 'right' }) => side);
		};
		assert.deepEqual(tinted('butt-kick', 5), ['right']);
		assert.deepEqual(tinted('butt-kick', 1), ['left']);
		const lunge = figureOf('walking-lunge');
		const shown = lunge.keyframes.map((_, index) =>
			arrows(drawFigure(lunge, arrivalOf(lunge, index) - 200)),
		);
		assert.deepEqual(shown, [2, 2, 2, 2]);
	});
});

describe('the frame', () => {
	it('is filled by the body, its props and its arrows', () =>
		everyFigure((figure) => {
			if (figure.crop) {
				return [];
			}
			const drawings = figure.keyframes.map((_, index) =>
				drawFigure(figure, arrivalOf(figure, index) - 40),
			);
			const share = (roles: (role: string) => boolean): number => {
				const ink = drawings.flatMap(({ shapes }) =>
					shapes.filter(({ role }) => roles(role)).flatMap(reachOf),
				);
				const span = (of: (reach: (typeof ink)[number]) => number): number =>
					Math.max(...ink.map((one) => of(one) + one[2])) -
					Math.min(...ink.map((one) => of(one) - one[2]));
				const { width, height } = drawings[0]?.frame ?? { width: 1, height: 1 };
				return Math.max(span(([x]) => x) / width, span(([, y]) => y) / height);
			};
			const all = share((role) => role !== 'floor');
			const body = share((role) => ['skin', 'top', 'shorts', 'shoe', 'cap'].includes(role));
			return [
				...(all > 0.85 ? [] : [`all ${all.toFixed(2)}`]),
				...(body > 0.7 ? [] : [`body ${body.toFixed(2)}`]),
			];
		}));

	it('has no leg of a chair or desk under a shoe that stands', () =>
		everyFigure((figure, bodies) => {
			if (figure.crop) {
				return [];
			}
			const view = projectionOf(figure.camera, false);
			const feet = figure.props
				.filter(({ kind }) => kind === 'chair' || kind === 'desk' || kind === 'side desk')
				.flatMap(propPartsOf)
				.flatMap(({ bars }) => bars.flat())
				.filter(([, y]) => y < 0.02);
			return bodies.flatMap((body, index) =>
				SIDES.filter((side) => {
					const { ankle } = body.legs[side];
					const next = bodies[(index + 1) % bodies.length]?.legs[side].ankle ?? ankle;
					return ankle[1] < FOOT.height * 1.5 && length(subtract(next, ankle)) < 0.01;
				}).flatMap((side) => {
					const { ankle, toward, above } = body.legs[side];
					const sole = add(ankle, above, -FOOT.height);
					return [-FOOT.heel, 0.02, FOOT.ball, FOOT.toe].flatMap((ahead) => {
						const [x, y] = project(view, add(sole, toward, ahead));
						return feet.flatMap((foot) => {
							const [fx, fy] = project(view, foot);
							return Math.hypot(x - fx, y - fy) < 0.03 ? [`${side} shoe`] : [];
						});
					});
				}),
			);
		}));
});
