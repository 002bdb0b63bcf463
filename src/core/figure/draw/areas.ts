import type { Ellipsoid } from './projection.ts';
import { kneeDirection, thicknessOfArm, thicknessOfLeg } from './drawLimbs.ts';
import { onGirth, trunkParts } from './drawBody.ts';
import type { FigureArea } from '../model/figure.ts';
import { outward, type Side, type Skeleton } from '../model/skeleton.ts';
import {
	add,
	between,
	cross,
	perpendicular,
	radians,
	scaled,
	subtract,
	unit,
	type Vec,
} from '../model/geometry.ts';

/**
 * The part of the body that an area lies on: the area is drawn right after it. What is between trunk and
 * thigh is drawn after the `nearer` of them.
 */
export function areaCarrier(
	{ area, side = 'right' }: FigureArea,
	nearer: (leg: `${Side} leg`) => `${Side} leg` | 'torso',
): `${Side} ${'leg' | 'arm'}` | 'torso' {
	switch (area) {
		case 'quad':
		case 'hamstring':
		case 'calf':
		case 'ankle':
			return `${side} leg`;
		case 'shoulder':
			return `${side} arm`;
		case 'hip flexor':
		case 'glute':
		case 'outer hip':
			return nearer(`${side} leg`);
		case 'chest':
		case 'upper back':
		case 'lower back':
		case 'belly':
		case 'flank':
		case 'neck':
			return 'torso';
	}
}

/** A girth of the body that an area crosses: a half axis to the middle of the area, and one across it. */
export interface Girth {
	readonly at: Vec;
	readonly first: Vec;
	readonly second: Vec;
	/** How far to each side of its middle the area reaches, in degrees. */
	readonly half: number;
}

/** An area as the girths that it crosses, from one end of the muscle to the other. */
export type Band = readonly Girth[];

/** How many girths an area is drawn with. */
export const STATIONS = 12;

/** How an area narrows from its middle to its ends: the share of its width, `part` from 0 to 1. */
const belly = (part: number): number => Math.sqrt(Math.sin(Math.PI * (0.03 + 0.94 * part)));

/** The girths between the ones that are given, each as wide as a muscle is there. */
function bandOf(keys: readonly Omit<Girth, 'half'>[], half: number): Band {
	return Array.from({ length: STATIONS + 1 }, (_, step): Girth => {
		const along = (step / STATIONS) * (keys.length - 1);
		const index = Math.min(keys.length - 2, Math.floor(along));
		const [from, to] = [keys[index], keys[index + 1]];
		if (!from || !to) {
			throw new Error('An area crosses two girths at least');
		}
		const share = along - index;
		return {
			at: between(from.at, to.at, share),
			first: between(from.first, to.first, share),
			second: between(from.second, to.second, share),
			half: half * belly(step / STATIONS),
		};
	});
}

/** The bands of an area of the body; `air` is how full the lungs are, 0 to 1. */
export function bandsOf(
	{ area, side = 'right' }: FigureArea,
	body: Skeleton,
	air: number,
): readonly Band[] {
	const { spine, legs, arms } = body;
	const leg = legs[side];
	const out = outward(side);
	/** On the front of a bone of the leg or, by its sign, on its back; `aside` degrees toward its outer side. */
	const onLeg = (
		bone: 'thigh' | 'shin',
		[from, to]: readonly [number, number],
		sign: 1 | -1,
		half: number,
		aside = 0,
	) => {
		const [top, end] = bone === 'thigh' ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
		const way = unit(subtract(end, top));
		const shin = unit(subtract(leg.ankle, leg.knee));
		// The front of a thigh is where the bent shin comes from; a straight leg has it from the knee cap.
		const ahead =
			bone === 'shin' ? kneeDirection(leg) : add(scaled(kneeDirection(leg), 0.3), shin, -1);
		const front = perpendicular(ahead, way);
		const outer = scaled(cross(way, front), out);
		const [c, a] = [Math.cos(radians(aside)), Math.sin(radians(aside))];
		const middle = add(scaled(front, c * sign), outer, a);
		const keys = [0, 0.25, 0.5, 0.75, 1].map((part) => {
			const share = from + (to - from) * part;
			const [radius, off] = thicknessOfLeg(bone, share);
			return {
				at: add(between(top, end, share), front, off),
				first: scaled(middle, radius),
				second: scaled(cross(way, middle), radius),
			};
		});
		return bandOf(keys, half);
	};
	const parts = trunkParts(spine, air);
	/** Girths of the trunk about an angle, by the number of the part and a share of its half height. */
	const onTrunk = (
		angle: number,
		half: number,
		...keys: readonly (readonly [number, number])[]
	) => {
		const [c, s] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
		return bandOf(
			keys.flatMap(([index, up]) => {
				const part = parts[index];
				if (!part) {
					return [];
				}
				const round = Math.sqrt(1 - Math.min(0.9, up * up));
				const { axes, half: size } = part;
				const [deep, wide] = [
					scaled(axes.front, size[0] * round),
					scaled(axes.right, size[2] * round),
				];
				return [
					{
						at: add(part.at, axes.top, size[1] * up),
						first: add(scaled(deep, c), wide, s),
						second: add(scaled(deep, -s), wide, c),
					},
				];
			}),
			half,
		);
	};
	/** From the breastbone to the arm pit: girths that stand upright. */
	const onBreast = (chest: Ellipsoid, sign: number) =>
		bandOf(
			[8, 32, 56, 80].map((angle) => ({
				at: add(chest.at, chest.axes.top, 0.012),
				first: subtract(onGirth(chest, angle * sign), chest.at),
				second: scaled(chest.axes.top, chest.half[1] * sign),
			})),
			64,
		);
	switch (area) {
		case 'quad':
			return [onLeg('thigh', [0.3, 0.98], 1, 78, 30)];
		case 'hamstring':
			return [onLeg('thigh', [0.3, 0.97], -1, 78, 30)];
		case 'calf':
			return [onLeg('shin', [0.04, 0.8], -1, 88, 22)];
		case 'ankle':
			return [onLeg('shin', [0.78, 1.02], 1, 120)];
		case 'hip flexor':
			return [onLeg('thigh', [0.17, 0.75], 1, 66, 20)];
		case 'glute':
			return [onTrunk(120 * out, 56, [0, 0.85], [0, 0.3], [0, -0.3], [0, -0.9])];
		case 'outer hip':
			return [onTrunk(96 * out, 44, [0, 0.8], [0, 0.3], [0, -0.2], [0, -0.7])];
		case 'chest':
			return parts[3] ? [1, -1].map((sign) => onBreast(parts[3] as Ellipsoid, sign)) : [];
		case 'upper back':
			return [onTrunk(180, 56, [2, 0], [3, 0], [4, 0])];
		case 'lower back':
			return [onTrunk(180, 54, [0, 0.4], [1, 0], [2, 0.2])];
		case 'belly':
			return [onTrunk(0, 70, [0, 0.4], [1, 0], [2, 0.3])];
		case 'flank':
			return [onTrunk(90 * out, 58, [0, 0.6], [1, 0], [2, 0], [3, -0.1])];
		case 'neck': {
			const { neck, neckAxes } = spine;
			const keys = [-0.004, 0.074].map((up) => ({
				at: add(neck, neckAxes.top, up),
				first: scaled(neckAxes.front, -0.037),
				second: scaled(neckAxes.right, -0.037),
			}));
			return [bandOf(keys, 66)];
		}
		case 'shoulder': {
			const { shoulder, elbow } = arms[side];
			const way = unit(subtract(elbow, shoulder));
			const aside = add(scaled(spine.chestAxes.right, out), spine.chestAxes.top, 0.35);
			const outer = perpendicular(aside, way, spine.chestAxes.front);
			const keys = [-0.16, 0, 0.25, 0.62].map((share) => ({
				at: between(shoulder, elbow, share),
				first: scaled(outer, thicknessOfArm(share)),
				second: scaled(cross(way, outer), thicknessOfArm(share)),
			}));
			return [bandOf(keys, 62)];
		}
	}
}
