import { arrowShapes, barbs } from './drawMarks.ts';
import { bodyPieces } from './drawPieces.ts';
import { inkOf, isHidden } from './cover.ts';
import { facing, type Point, project, type Projection } from './projection.ts';
import type { FigureShape } from './shape.ts';
import { type FigureStage, raiseBody } from './stage.ts';
import type { Figure } from '../model/figure.ts';
import {
	add,
	along,
	dot,
	perpendicular,
	radians,
	rotate,
	scaled,
	subtract,
	unit,
} from '../model/geometry.ts';
import type { Skeleton } from '../model/skeleton.ts';
import { type FigureMoment, modulo } from '../model/timeline.ts';
import { solvePose } from '../model/solvePose.ts';

/**
 * One soft stroke before the mouth while the person breathes out into the move, with a point that shows
 * which way the air goes; the in-breath where the figure asks for it. None where the face is turned away.
 */
export function drawBreath(
	stage: FigureStage,
	figure: Figure,
	body: Skeleton,
	{ breath, breathed, toward }: FigureMoment,
): FigureShape[] {
	const shown =
		breath === 'out'
			? !figure.rounds && figure.breath !== 'none'
			: breath === 'in' && figure.breath === 'both';
	if (!shown || facing(stage.view, body.spine.headAxes.front) < -0.5) {
		return [];
	}
	// Where the breath is the move, its stroke is as long as what is breathed is much.
	const deep = figure.breath === 'both' ? 0.3 + 0.7 * breathOf(figure, toward) : 1;
	const strength = Math.min(1, breathed * 4, (1 - breathed) * 4);
	const drift = breath === 'out' ? 0.02 * breathed : 0;
	const { turn, off, long } = courseOf(stage, figure, toward);
	const course = { turn, off, long: long * deep };
	const points = strokeOf(stage.view, body, course, strength, drift);
	const shape = breath === 'out' ? points : points.toReversed();
	return arrowShapes('breath', shape, [barbs(shape.slice(-2), 0.028)], 0.0115);
}

/** How much air goes in or out on the way to a keyframe, 0 to 1. */
function breathOf({ keyframes }: Figure, index: number): number {
	return Math.abs((keyframes[index]?.air ?? 0) - (keyframes.at(index - 1)?.air ?? 0));
}

/** How a stroke of breath goes: degrees that it is turned aside, how far off it begins, its share of length. */
interface Course {
	readonly turn: number;
	readonly off: number;
	readonly long: number;
}

/** Straight ahead from the mouth. */
const PLAIN: Course = { turn: 0, off: 0, long: 1 };

/** What a course costs by itself, in points of the stroke that the body covers. */
const plainness = ({ turn, off, long }: Course): number =>
	Math.abs(turn) / 25 + off * 60 + (1 - long) * 6;

/** All courses, the plainest first. */
const COURSES: readonly Course[] = [0, 20, 40, 60, 80, 100, 120, 140, 160]
	.flatMap((turn) => (turn === 0 ? [0] : [turn, -turn]))
	.flatMap((turn) =>
		[0, 0.03, 0.06].flatMap((off) => [1, 0.75, 0.55].map((long): Course => ({ turn, off, long }))),
	)
	.toSorted((a, b) => plainness(a) - plainness(b));

/** Courses by figure on its stage and by keyframe, so that a stroke does not change its way while it goes. */
const courses = new WeakMap<FigureStage, Map<number, Course>>();

/** The course into free ground: over the body as little as can be, and no more aside than it must. */
function courseOf(stage: FigureStage, figure: Figure, toward: number): Course {
	const known = courses.get(stage) ?? new Map<number, Course>();
	courses.set(stage, known);
	const found = known.get(toward);
	if (found) {
		return found;
	}
	const count = figure.keyframes.length;
	const [from, to] = [figure.keyframes[modulo(toward - 1, count)], figure.keyframes[toward]];
	const bodies = [0.75, 1].map((share) =>
		raiseBody(
			solvePose(
				from && to
					? [
							[from.pose, 1 - share],
							[to.pose, share],
						]
					: [],
			),
			stage.lift,
		),
	);
	const bare: Figure = { ...figure, stretch: [] };
	const scenes = bodies.map((body) => ({
		body,
		ink: inkOf(
			bodyPieces(bare, stage, body, 0.5)
				.flatMap(({ shapes }) => shapes)
				.filter(({ role }) => role !== 'halo'),
		),
	}));
	const hiddenOf = (course: Course): number =>
		scenes.reduce((sum, { body, ink }) => {
			const points = strokeOf(stage.view, body, course, 1, 0.015);
			const all = [...points, ...barbs(points.slice(-2), 0.028)];
			const covered = all.filter((point) => isHidden(ink, point, 0.008));
			return sum + covered.length * 1.7 + all.filter((point) => isOutside(stage, point)).length * 9;
		}, 0);
	let best = { course: PLAIN, cost: Infinity };
	for (const course of COURSES) {
		const alone = plainness(course);
		if (alone >= best.cost) {
			break;
		}
		const cost = alone + hiddenOf(course);
		best = cost < best.cost ? { course, cost } : best;
	}
	known.set(toward, best.course);
	return best.course;
}

function isOutside({ frame }: FigureStage, [x, y]: Point): boolean {
	const margin = 0.012;
	return (
		x < frame.x + margin ||
		y < frame.y + margin ||
		x > frame.x + frame.width - margin ||
		y > frame.y + frame.height - margin
	);
}

/** The points of a stroke from the mouth outward. */
function strokeOf(
	view: Projection,
	{ spine }: Skeleton,
	{ turn, off, long }: Course,
	strength: number,
	drift: number,
): readonly Point[] {
	const { skull, headAxes } = spine;
	const mouth = add(skull, along(headAxes, [0.056, -0.042, 0]));
	// A breath toward the onlooker would cover the chin: it is turned to the side then.
	const squarely = Math.max(0, facing(view, headAxes.front) - 0.45) * 3;
	const looking = dot(headAxes.front, view.right);
	const sideways =
		Math.abs(looking) > 0.3 ? looking : dot(subtract(skull, spine.chest), view.right);
	const aside = scaled(view.right, sideways < 0 ? -squarely : squarely);
	const plain = unit(add(along(headAxes, [1, -0.3, 0]), aside));
	const way = rotate(plain, view.eye, radians(turn));
	const bow = perpendicular(headAxes.top, way);
	const start = 0.03 + 0.045 * Math.min(1, squarely) + drift + off;
	return [0, 0.25, 0.5, 0.75, 1].map((share): Point => {
		const far = start + (0.06 + 0.075 * strength) * long * share;
		return project(view, add(add(mouth, way, far), bow, 0.03 * share * (1 - share)));
	});
}
