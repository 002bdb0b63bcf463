import { type ArmPart, drawArm, drawLeg } from './drawLimbs.ts';
import { drawTorso } from './drawBody.ts';
import { drawHead } from './drawHead.ts';
import { areaCarrier } from './areas.ts';
import { drawArea } from './drawStretch.ts';
import { depth, type Disc, type Point } from './projection.ts';
import { type Ink, inkOf, shareSeen } from './cover.ts';
import { withGaps } from './gaps.ts';
import type { FigurePiece, FigureShape } from './shape.ts';
import type { FigureStage } from './stage.ts';
import type { Figure } from '../model/figure.ts';
import { add, between, dot, subtract } from '../model/geometry.ts';
import { type Arm, type Side, SIDES, type Skeleton } from '../model/skeleton.ts';

/** Whether the figure begins on its back. */
function lies({ keyframes }: Figure): boolean {
	return (keyframes[0]?.pose.pelvis[0] ?? 0) < -45;
}

/** How much nearer the eye arms count, in body heights: they lie on thighs and not under them. */
const ARM_BEFORE_LEG = 0.08;

/** How much farther than its thigh a hand hangs, in body heights, that is beyond the thigh. */
const BEYOND = 0.02;

/** A limb as it is drawn. */
interface LimbPiece extends FigurePiece {
	/** Draws it without its hand or foot. */
	readonly endless: () => readonly FigureShape[];
}

/** Limbs, trunk and head, each with its depth and the stretched areas that lie on it. */
export function bodyPieces(
	figure: Figure,
	stage: FigureStage,
	body: Skeleton,
	air: number,
): FigurePiece[] {
	const { view, far } = stage;
	const { spine, legs, arms } = body;
	const trunk = depth(view, between(spine.pelvis, spine.chest, 0.5));
	const depthOfLeg = (side: Side): number =>
		(depth(view, legs[side].hip) + depth(view, legs[side].knee)) / 2 +
		(figure.order?.[`${side} leg`] ?? 0);
	const reachOf = ({ shoulder, elbow, wrist }: Arm): number =>
		(depth(view, shoulder) + depth(view, elbow) + depth(view, wrist)) / 3;
	const depthOfArm = (side: Side): number => {
		const reach = reachOf(arms[side]);
		const order = figure.order?.[`${side} arm`];
		return order === undefined && hangsBeyond(stage, body, side)
			? Math.min(reach, depthOfLeg(side) - 0.005)
			: reach + ARM_BEFORE_LEG + (order ?? 0);
	};
	const nearer = (leg: `${Side} leg`): `${Side} leg` | 'torso' =>
		depthOfLeg(leg === 'right leg' ? 'right' : 'left') > trunk ? leg : 'torso';
	const areas = (carrier: string): readonly FigureShape[] =>
		figure.stretch
			.filter((area) => areaCarrier(area, nearer) === carrier)
			.flatMap((area) => drawArea(view, area, figure.felt, body, air));
	const limbs = SIDES.flatMap((side): (FigurePiece | LimbPiece)[] => {
		const [leg, arm] = [`${side} leg`, `${side} arm`] as const;
		const limb = (whole: boolean): readonly FigureShape[] =>
			drawLeg(view, legs[side], spine.pelvis, far.has(leg), whole);
		const hung = (part: ArmPart): readonly FigureShape[] =>
			drawArm(view, arms[side], far.has(arm), part);
		const apart = figure.order?.[`${side} forearm`];
		const [onLeg, onArm] = [areas(leg), areas(arm)];
		return [
			{
				depth: depthOfLeg(side),
				shapes: [...limb(true), ...onLeg],
				endless: () => [...limb(false), ...onLeg],
			},
			...(apart === undefined
				? [
						{
							depth: depthOfArm(side),
							shapes: [...hung('whole'), ...onArm],
							// Where a hand presses on something, its shade would be left alone.
							endless: () => [...hung(presses(figure, side) ? 'whole' : 'handless'), ...onArm],
						},
					]
				: [
						{ depth: depthOfArm(side), shapes: [...hung('upper'), ...onArm] },
						{ depth: reachOf(arms[side]) + ARM_BEFORE_LEG + apart, shapes: hung('fore') },
					]),
		];
	});
	const kept = withoutScraps([
		...limbs,
		{ depth: trunk, shapes: [...drawTorso(view, body, air), ...areas('torso')] },
		{
			depth: Math.max(depth(view, spine.skull), trunk + 0.01) + (figure.order?.head ?? 0),
			shapes: drawHead(view, spine, lies(figure)),
		},
	]);
	return withGaps(stage, kept.toReversed());
}

/** Whether a hand has a shade on what it presses on. */
function presses({ contacts }: Figure, side: Side): boolean {
	return contacts.some(({ part, on }) => part === `${side} hand` && on !== 'none');
}

/** Whether a far arm hangs on the far side of its own thigh, so that the thigh hides it. */
function hangsBeyond({ view, far }: FigureStage, { legs, arms }: Skeleton, side: Side): boolean {
	if (!far.has(`${side} arm`)) {
		return false;
	}
	const { hip, knee } = legs[side];
	const { wrist, fingers } = arms[side];
	const hand = add(wrist, fingers, 0.04);
	const thigh = subtract(knee, hip);
	const [alongRight, alongUp] = [dot(thigh, view.right), dot(thigh, view.up)];
	const from = subtract(hand, hip);
	const long = alongRight ** 2 + alongUp ** 2;
	const way = dot(from, view.right) * alongRight + dot(from, view.up) * alongUp;
	const share = Math.min(1, Math.max(0, way / (long || 1)));
	return depth(view, hand) < depth(view, between(hip, knee, share)) - BEYOND;
}

/**
 * The least share of a hand or a foot (`loose`: whose joint is hidden), of that joint, of an arm and of an
 * area that is seen: what shows less is a scrap.
 */
const LEAST = { end: 0.46, loose: 0.85, joint: 0.5, arm: 0.18, area: 0.16 } as const;

/** The pieces of a body without what other pieces hide so far that nobody could tell what it is. */
function withoutScraps(pieces: readonly (FigurePiece | LimbPiece)[]): FigurePiece[] {
	const over: Ink[] = [];
	return pieces
		.toSorted((a, b) => b.depth - a.depth)
		.map((piece): FigurePiece => {
			const joint = shareSeen(wristOf(piece.shapes), over);
			// Without its hand, a forearm that is seen would end in a stump.
			const least = joint > LEAST.joint ? 0 : joint < 0.1 ? LEAST.loose : LEAST.end;
			const hidden = 'endless' in piece && shareSeen(endOf(piece.shapes), over) < least;
			const shapes = withoutTintScraps(hidden ? piece.endless() : piece.shapes, over);
			const arm = 'endless' in piece && !shapes.some(({ role }) => role === 'shorts');
			const kept = arm && shareSeen(discsOf(shapes), over) < LEAST.arm ? [] : shapes;
			over.push(...inkOf(kept));
			return { depth: piece.depth, shapes: kept };
		});
}

/** The discs of the skin, cloth and shoe of a limb. */
function discsOf(shapes: readonly FigureShape[]): readonly Disc[] {
	return shapes.flatMap((shape) =>
		shape.kind === 'chain' && shape.role !== 'halo' ? shape.rows.flat() : [],
	);
}

/** The discs of the hand or the shoe of a limb. */
function endOf(shapes: readonly FigureShape[]): readonly Disc[] {
	const shoe = shapes.filter(({ role }) => role === 'shoe');
	const skin = shapes.find(({ role }) => role === 'skin');
	return shoe.length > 0 ? discsOf(shoe) : skin?.kind === 'chain' ? skin.rows.slice(1).flat() : [];
}

/** The wrist or the ankle of a limb. */
function wristOf(shapes: readonly FigureShape[]): readonly Disc[] {
	const skin = shapes.find(({ role }) => role === 'skin');
	return skin?.kind === 'chain' ? (skin.rows[0] ?? []).slice(-1) : [];
}

/** Shapes without the tints, and their patterns, that are hidden but for a sliver. */
function withoutTintScraps(
	shapes: readonly FigureShape[],
	over: readonly Ink[],
): readonly FigureShape[] {
	const scrap = shapes.map((shape) => {
		if (shape.role !== 'stretch' || shape.kind !== 'outline') {
			return false;
		}
		const discs = shape.outlines.flatMap((points) =>
			points.slice(0, points.length / 2).map((point, index): Disc => {
				const other = points.at(-1 - index) ?? point;
				const at: Point = [(point[0] + other[0]) / 2, (point[1] + other[1]) / 2];
				return { at, radius: Math.hypot(point[0] - other[0], point[1] - other[1]) / 2 };
			}),
		);
		return shareSeen(discs, over) < LEAST.area;
	});
	return shapes.filter(
		({ role }, index) => !scrap[index] && !(role === 'grain' && scrap[index - 1]),
	);
}
