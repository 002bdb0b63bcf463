import { distance, everyFigure } from './allFigures.ts';
import {
	BONE,
	FOOT,
	type Leg,
	outward,
	SIDES,
	type Skeleton,
} from '../../../src/core/figure/model/skeleton.ts';
import { add, dot, subtract, unit, type Vec } from '../../../src/core/figure/model/geometry.ts';

const degrees = (radians: number): number => (radians * 180) / Math.PI;

const angle = (a: Vec, b: Vec): number => degrees(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))));

/** Bones with the lengths that they must have. */
function bones({ spine, legs, arms }: Skeleton): [string, number, number][] {
	return [
		['lower lumbar', distance(spine.pelvis, spine.waist), BONE.lumbar / 2],
		['upper lumbar', distance(spine.waist, spine.ribs), BONE.lumbar / 2],
		['lower thorax', distance(spine.ribs, spine.chest), BONE.thorax / 2],
		['upper thorax', distance(spine.chest, spine.neck), BONE.thorax / 2],
		...SIDES.flatMap((side): [string, number, number][] => [
			[`${side} hip`, distance(spine.pelvis, legs[side].hip), BONE.halfHip],
			[`${side} thigh`, distance(legs[side].hip, legs[side].knee), BONE.thigh],
			[`${side} shin`, distance(legs[side].knee, legs[side].ankle), BONE.shin],
			[`${side} upper arm`, distance(arms[side].shoulder, arms[side].elbow), BONE.upperArm],
			[`${side} forearm`, distance(arms[side].elbow, arms[side].wrist), BONE.forearm],
		]),
	];
}

const sole = ({ ankle, toward, above }: Leg, ahead: number): Vec =>
	add(add(ankle, above, -FOOT.height), toward, ahead);

const tiptoe = (leg: Leg): Vec => add(sole(leg, FOOT.ball), leg.toes, FOOT.toe - FOOT.ball);

/** Points of the body with the flesh around them, all of which stay above the floor. */
function flesh({ spine, legs, arms }: Skeleton): [string, Vec, number][] {
	return [
		['pelvis', spine.pelvis, 0.055],
		['waist', spine.waist, 0.035],
		['chest', spine.chest, 0.05],
		['head', spine.skull, 0.05],
		...SIDES.flatMap((side): [string, Vec, number][] => [
			[`${side} knee`, legs[side].knee, 0.03],
			[`${side} ankle`, legs[side].ankle, 0.022],
			[`${side} heel`, sole(legs[side], -FOOT.heel), 0],
			[`${side} toes`, tiptoe(legs[side]), 0],
			[`${side} elbow`, arms[side].elbow, 0.022],
			[`${side} wrist`, arms[side].wrist, 0.016],
			[`${side} fingers`, add(arms[side].wrist, arms[side].fingers, 0.08), 0.008],
		]),
	];
}

/** Angles of the joints in degrees, with the least and the most that a person can do. */
function angles({ spine, legs, arms }: Skeleton): [string, number, number, number][] {
	const bend = (a: Vec, b: Vec, c: Vec): number =>
		angle(unit(subtract(b, a)), unit(subtract(c, b)));
	const { front, top, right } = spine.pelvisAxes;
	return [
		['head on chest', angle(spine.headAxes.top, spine.chestAxes.top), 0, 60],
		['gaze from chest', angle(spine.headAxes.right, spine.chestAxes.right), 0, 75],
		['chest on pelvis', angle(spine.chestAxes.right, spine.pelvisAxes.right), 0, 60],
		['chest bend', angle(spine.chestAxes.top, top), 0, 85],
		...SIDES.flatMap((side): [string, number, number, number][] => {
			const { hip, knee, ankle } = legs[side];
			const { shoulder, elbow, wrist, fingers } = arms[side];
			const thigh = unit(subtract(knee, hip));
			const out = degrees(Math.asin(dot(thigh, right) * outward(side)));
			const flexed = degrees(Math.atan2(dot(thigh, front), -dot(thigh, top)));
			const foot = degrees(Math.asin(dot(unit(subtract(ankle, knee)), legs[side].toward)));
			return [
				[`${side} knee`, bend(hip, knee, ankle), 0, 160],
				[`${side} elbow`, bend(shoulder, elbow, wrist), 0, 152],
				[`${side} hip forward`, flexed, -38, 140],
				[`${side} hip outward`, out, -38, 60],
				[`${side} foot pointed`, foot, -42, 85],
				[`${side} wrist`, bend(elbow, wrist, add(wrist, fingers)), 0, 95],
			];
		}),
	];
}

describe('bodies of all figures at 60 instants', () => {
	it('keep the lengths of their bones to 0.1 %', () =>
		everyFigure((_, bodies) =>
			bodies.flatMap((body) =>
				bones(body)
					.filter(([, is, must]) => !(Math.abs(is / must - 1) < 0.001))
					.map(([name, is]) => `${name} ${is.toFixed(4)}`),
			),
		));

	it('stay above the floor', () =>
		everyFigure((_, bodies) =>
			bodies.flatMap((body) =>
				flesh(body)
					.filter(([, at, radius]) => !(at[1] - radius > -0.012))
					.map(([name, at, radius]) => `${name} ${(at[1] - radius).toFixed(2)}`),
			),
		));

	it('bend their joints as a person can', () =>
		everyFigure((_, bodies) =>
			bodies.flatMap((body) =>
				angles(body)
					.filter(([, is, least, most]) => !(is >= least - 0.5 && is <= most))
					.map(([name, is]) => `${name} ${is.toFixed(0)}`),
			),
		));

	it('bend no knee backward', () =>
		everyFigure((_, bodies) =>
			bodies.flatMap((body) =>
				SIDES.filter((side) => {
					const { hip, knee, ankle, toward, above } = body.legs[side];
					const shin = unit(subtract(ankle, knee));
					const bent = add(unit(subtract(knee, hip)), shin, -1);
					const stands = ankle[1] < 0.1 && above[1] > 0.8;
					return stands && dot(bent, toward) < -0.3;
				}).map((side) => `${side} knee`),
			),
		));

	it('go round without a jump', () =>
		everyFigure((_, bodies) =>
			bodies.flatMap((body, index) => {
				const next = flesh(bodies[(index + 1) % bodies.length] ?? body);
				return flesh(body)
					.map(([name, at], part) => [name, distance(at, next[part]?.[1] ?? at)] as const)
					.filter(([, step]) => !(step < 0.2))
					.map(([name, step]) => `${name} ${step.toFixed(2)}`);
			}),
		));
});
