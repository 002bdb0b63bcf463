import { allFigures, bodiesOf, distance, everyFigure } from './allFigures.ts';
import { PROP_HEIGHT, SEAT } from '../../../src/core/figure/draw/props.ts';
import { FOOT, type Side, SIDES, type Skeleton } from '../../../src/core/figure/model/skeleton.ts';
import {
	add,
	between,
	radians,
	rotate,
	subtract,
	type Vec,
} from '../../../src/core/figure/model/geometry.ts';

/** The points of a hand or foot one of which has to stay where it is. */
function grips({ legs, arms }: Skeleton, part: string): readonly Vec[] {
	const side: Side = part.startsWith('right') ? 'right' : 'left';
	if (part.endsWith('hand')) {
		return [arms[side].wrist];
	}
	const { ankle, toward, above } = legs[side];
	const sole = add(ankle, above, -FOOT.height);
	return [add(sole, toward, FOOT.ball), add(sole, toward, -FOOT.heel)];
}

/** How far apart the farthest two of these points are. */
function spread(points: readonly Vec[]): number {
	const [first] = points;
	return first ? Math.max(...points.map((point) => distance(first, point))) : 0;
}

/** Points of the limbs with their flesh, without the parts that one sits on. */
function limbs({ legs, arms }: Skeleton): [string, Vec, number][] {
	return SIDES.flatMap((side): [string, Vec, number][] => {
		const { hip, knee, ankle, toward } = legs[side];
		const { elbow, wrist } = arms[side];
		return [
			...[0.3, 0.6, 0.9].map((share): [string, Vec, number] => [
				`${side} thigh`,
				between(hip, knee, share),
				0.05,
			]),
			...[0.1, 0.4, 0.7, 1].map((share): [string, Vec, number] => [
				`${side} shin`,
				between(knee, ankle, share),
				0.03,
			]),
			[`${side} toes`, add(ankle, toward, FOOT.toe), 0.015],
			...[0, 0.5, 1].map((share): [string, Vec, number] => [
				`${side} forearm`,
				between(elbow, wrist, share),
				0.02,
			]),
		];
	});
}

describe('contacts of all figures at 60 instants', () => {
	it('hold planted hands and feet within 1 % of body height', () =>
		everyFigure((figure, bodies) =>
			figure.contacts.flatMap(({ part }) => {
				const drifts = grips(bodies[0] as Skeleton, part).map((_, grip) =>
					spread(bodies.map((body) => grips(body, part)[grip] as Vec)),
				);
				const drift = Math.min(...drifts);
				return drift < 0.01 ? [] : [`${part} ${drift.toFixed(3)}`];
			}),
		));

	for (const [id, figure] of allFigures) {
		for (const prop of figure.props) {
			if (prop.kind === 'chair') {
				it(`keeps the limbs of ${id} out of the seat`, () => {
					const faults = bodiesOf(figure).flatMap((body) =>
						limbs(body)
							.filter(([, at, radius]) => {
								const turn = radians(prop.turn ?? 0);
								const here = rotate(subtract(at, prop.at), [0, 1, 0], turn);
								const within =
									Math.abs(here[0]) < SEAT.depth - 0.02 && Math.abs(here[2]) < SEAT.width - 0.02;
								const [low, top] = [PROP_HEIGHT.seat - SEAT.thick, PROP_HEIGHT.seat];
								return within && here[1] - radius * 0.7 < top && here[1] + radius * 0.7 > low;
							})
							.map(([name, at]) => `${name} ${at.map((x) => x.toFixed(2)).join(' ')}`),
					);
					if (faults.length > 0) {
						throw new Error([...new Set(faults)].slice(0, 4).join('\n'));
					}
				});
			}
		}
	}
});
